"""What surrounds a sentence changes neither the type of its event nor who does it to whom."""

import dataclasses

import pytest

from monitor.events.languages import GRAMMARS
from monitor.workbench.engines import build_engines
from tests.exams import data, probes, verbs
from tests.exams.judge import verdict
from tests.exams.shells import FOREIGN, KNOWN, SHELLS
from tests.exams.test_events import DAY, lines

ROWS = [line for line in lines(verbs.VERBS) if not line[0].startswith("? ")]


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_changes_nothing(detector, name):
    wrap = SHELLS[name]
    changed = {text for text, wanted in ROWS if not (data.sides(detector, text, wanted) & data.sides(detector, wrap(text), wanted))}
    assert changed == KNOWN.get(name, set())


@pytest.mark.parametrize(("text", "wanted"), lines(probes.FOREIGN))
def test_a_shell_in_another_language_changes_nothing(detector, text, wanted):
    lang, _, sentence = text.removeprefix("[").partition("] ")
    for wrap in FOREIGN[lang]:
        events = detector.detect(title="", text=wrap(sentence), on=DAY, lang=lang).events
        assert (wrap(sentence), verdict(events, wanted)) == (wrap(sentence), "")


@pytest.mark.parametrize("lang", GRAMMARS)
def test_no_pattern_of_a_grammar_holds_a_control_character(lang):
    patterns = dict(patterns_of(GRAMMARS[lang], lang))
    assert patterns
    assert not [name for name, text in patterns.items() if any(char < " " for char in text)]


def patterns_of(part, name):
    """(name, text) of every pattern of a grammar and of its rooms."""
    for field in dataclasses.fields(part):
        value = getattr(part, field.name)
        if dataclasses.is_dataclass(value):
            yield from patterns_of(value, f"{name}.{field.name}")
        elif hasattr(value, "pattern"):
            yield f"{name}.{field.name}", value.pattern
