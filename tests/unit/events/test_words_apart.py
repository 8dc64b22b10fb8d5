"""The words of a language stand in the module of the language: no pattern of the code around them holds one."""

import ast
import re
from pathlib import Path

import pytest

import monitor.events

ROOM = Path(monitor.events.__file__).parent
SYNTAX = re.compile(r"\(\?P<\w+>|\[[^\]]*\]|\\[a-zA-Z]")


def patterns(tree):
    """The texts of the patterns that a module compiles."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile")
    parts = (part for call in calls for part in ast.walk(call.args[0]))
    return [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]


@pytest.mark.parametrize("path", sorted(ROOM.glob("*.py")), ids=lambda path: path.stem)
def test_a_pattern_outside_the_languages_has_no_words(path):
    found = patterns(ast.parse(path.read_text(encoding="utf-8")))
    assert not [text for text in found if re.search(r"[^\W\d_]{2,}", SYNTAX.sub(" ", text))]
