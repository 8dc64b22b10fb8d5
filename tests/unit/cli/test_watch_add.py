"""A watch is tried before it is saved; nothing is saved that is wrong; and it can be asked for in plain words."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_one_line_is_tried_on_the_archive_and_saved(desk):
    told = desk.run("watch", "add", "visits", "event:visit(party:CN)", "--channel", "desk", "--since", "2023-06-01")
    assert "4 articles" in told.output
    assert "it would have told: 1 stories told of 3 articles (under seven days, so no rate)" in told.output
    assert "#desk bears 30 root messages a day" in told.output or "#desk has no budget" in told.output
    assert "visits is watched (version 1)" in told.output


def test_a_wrong_channel_and_a_wrong_query_are_refused_before_anything_is_saved(desk):
    told = desk.run("watch", "add", "visits", "country:Atlantis", "--channel", "dsk")
    assert told.exit_code == 2
    assert "no channel is named 'dsk'" in told.output
    assert "visits" not in {one["name"] for one in desk.json("watch", "list")}


def test_a_name_that_is_taken_is_refused_with_the_command_that_changes_it(desk):
    told = desk.run("watch", "add", "us-china", "visit", "--channel", "desk")
    assert (told.exit_code, "`monitor watch edit us-china`" in told.output) == (2, True)


def test_where_nobody_can_be_asked_what_is_missing_is_named(desk):
    told = desk.run("watch", "add")
    assert (told.exit_code, "NAME, QUERY and --channel" in told.output) == (2, True)


def test_a_person_is_asked_in_plain_words_and_shown_the_query(desk):
    answers = (
        ("What shall it be called?", "us-china"),
        ("a watch 'us-china' is there already", ""),
        ("What shall it be called?", "talks"),
        ("Which kinds of event?", "meetin"),
        ("no kind of event is called 'meetin'", ""),
        ("Which kinds of event?", "meeting, visit"),
        ("Who must take part?", "China, Atlantis"),
        ("nobody is known as 'Atlantis'", ""),
        ("Who must take part?", "China, US"),
        ("Only ministers and above?", "y"),
        ("Words of which one must stand there?", "fl*"),
        ("Words of which one must stand there?", ""),
        ("This makes the query  event:meeting,visit(party:China party:US rank:minister+)", ""),
        ("Where is it told? (desk, ops)", "dsk"),
        ("no channel is named 'dsk'; did you mean desk?", ""),
        ("Where is it told? (desk, ops)", "desk"),
        ("How loud?", "now"),
        ("it would have told: 1 stories", ""),
        ("Save talks?", "y"),
        ("talks is watched (version 1)", ""),
    )
    assert at_a_terminal(desk, answers, "watch", "add", "--since", "2023-06-01") == 0
    assert "talks" in {one["name"] for one in desk.json("watch", "list")}


def at_a_terminal(desk, answers, *args):
    """The command at a pseudo-terminal: waits for each text, then types the answer; its exit code."""
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "monitor", "--config", str(desk.config), *args]
    environment = os.environ | {"TERM": "dumb", "COLUMNS": "200"}
    process = subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=subprocess.STDOUT, cwd=ROOT, env=environment, close_fds=True
    )
    os.close(follower)
    seen = ""
    for wanted, answer in answers:
        while wanted not in seen:
            assert select.select([leader], [], [], 60)[0], f"waited for {wanted!r}, saw {seen[-400:]!r}"
            try:
                seen += os.read(leader, 4096).decode(errors="replace").replace("\r\n", "\n")
            except OSError as error:
                raise AssertionError(f"waited for {wanted!r}, saw {seen[-400:]!r}") from error
        seen = seen.partition(wanted)[2]
        if answer or wanted.endswith("?") and not wanted.startswith("no"):
            os.write(leader, f"{answer}\n".encode())
    code = process.wait(timeout=60)
    os.close(leader)
    return code
