"""Watch files: read with every mistake at its line, written so that reading gives the same again."""

from dataclasses import replace

import pytest

from monitor.errors import ConfigError
from monitor.model.watch import Example, Watch
from monitor.settings.watchfile import read_watches, write_watches

TEXT = """\
watches:
  - name: us-china-visits
    query: event:visit(party:CN party:US)
    channels: [us-china]
    tell: page
    when: confirmed
    mute: [globaltimes.cn]
    note: "the founding case"
    examples:
      match:
        - Qin Gang agrees to return visit
        - {text: "Blinken lands\\nHe is in Beijing.", date: 2023-06-18}
      no_match: [Visitors flock to Paris]
  - name: "flights: more"
    query: '"air travel" OR flight*'
    enabled: false
"""


def test_a_file_is_read_with_its_examples():
    first, second = read_watches(TEXT, name="desk.yaml")
    assert first.examples[1] == Example(want="match", text="Blinken lands\nHe is in Beijing.", date="2023-06-18")
    assert (first.mute, first.file, second.enabled) == (frozenset({"globaltimes.cn"}), "desk.yaml", False)


def test_what_is_written_reads_the_same():
    watches = read_watches(TEXT, name="desk.yaml")
    assert read_watches(write_watches(watches), name="desk.yaml") == watches


def test_awkward_texts_survive_the_round_trip():
    watch = Watch(name="w", query='"#1: yes" -no', examples=(Example(want="miss", text="- a: b\n'q' \"x\" 外长 #c"),), file="f")
    assert read_watches(write_watches([watch]), name="f") == (watch,)


def test_every_mistake_is_told_at_once_with_its_line():
    text = "- name: a\n  query: a OR\n- name: a\n  quary: x\n- name: b\n  query: b\n  tell: loud\n- name: a\n  query: ok\n"
    with pytest.raises(ConfigError) as caught:
        read_watches(text, name="w.yaml")
    places = [fault.where for fault in caught.value.faults]
    assert {"w.yaml:2", "w.yaml:3", "w.yaml:4", "w.yaml:7", "w.yaml:8"} <= set(places)


def test_a_bad_query_is_shown_with_a_caret():
    with pytest.raises(ConfigError, match=r"\^\^"):
        read_watches("- {name: a, query: a or b}", name="w.yaml")


def test_a_file_without_a_list_is_refused():
    with pytest.raises(ConfigError):
        read_watches("name: a", name="w.yaml")
