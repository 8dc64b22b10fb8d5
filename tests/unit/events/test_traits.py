"""What sets a kind apart stands in its file: without a trait its sentences are read otherwise, and no reading asks for a kind by name."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import monitor
from monitor.entities.gazetteer import Gazetteer
from monitor.events.detect import Detector
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds

NEEDED = [
    ("spoken", "demand", "Bogota à Caracas : libérez nos pêcheurs", "fr"),
    ("spoken", "criticism", "The authorities in Phnom Penh took a radio station off the air, a step deplored by Germany.", "en"),
    ("aimed", "rupture", "# Thailand says Cambodia shelled Surin, recalls envoy", "en"),
    ("aimed", "threat", "Moscow said Kyiv bombed Belgorod and vowed revenge.", "en"),
    ("given", "aid", "Prague a cédé à Kiev quarante blindés.", "fr"),
    ("given", "threat", "Turkey's parliament gave the army leave to cross into Iraq.", "en"),
    ("violent", "attack", "Six villagers were killed in Israeli air strikes, Lebanon said.", "en"),
    ("of_ties", "rupture", "Britain's envoy in Tehran was recalled by London on Friday.", "en"),
    ("refuses", "rejection", "Turkey shelved a tank deal with France.", "en"),
    ("hinges", "threat", "Denmark could close its embassy in Damascus if Syria does not pay for the damage.", "en"),
    ("confers", "meeting", "Norway's foreign minister will hold talks in Cairo on Sudan.", "en"),
    ("asks", "invitation", "El presidente uruguayo convidó a Macron a visitar Montevideo el año próximo.", "es"),
]
NAMED = {
    "events/succession.py": "one kind tells who holds an office",
    "stories/kinds.py": "what stories know of the kinds that ship",
    "message/kinds.py": "how those are put",
}
"""Where code names kinds, and why; the words of a language are words, whatever they are called."""


@pytest.fixture(scope="module")
def kinds():
    return load_kinds()


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer(load_entities())


@pytest.mark.parametrize(("trait", "kind", "text", "lang"), NEEDED)
def test_without_a_trait_a_kind_is_read_otherwise(trait, kind, text, lang, kinds, gazetteer):
    without = [replace(one, **{trait: False}) if one.kind == kind else one for one in kinds]
    assert _told(kinds, gazetteer, text, lang) != _told(without, gazetteer, text, lang)


def test_no_code_asks_for_a_kind_by_its_name(kinds):
    known, root = {str(one.kind) for one in kinds}, Path(monitor.__file__).parent
    files = [path for path in sorted(root.rglob("*.py")) if "languages" not in path.parts]
    naming = {str(path.relative_to(root)) for path in files if any(_is_named(text, known) for text in _texts(path))}
    assert naming - NAMED.keys() == set()
    assert naming == set(NAMED)


def _told(kinds, gazetteer, text, lang):
    return [
        replace(one, reasons=())
        for one in Detector(kinds, gazetteer)
        .detect(title=text[2:] if text[0] == "#" else "", text="" if text[0] == "#" else text, lang=lang)
        .events
    ]


def _is_named(text: str, kinds: set[str]) -> bool:
    """Whether a text is the name of a kind, that of its facets ("visit:"), or a row of such."""
    words = text.split()
    return bool(words) and all(word.rstrip(":") in kinds for word in words)


def _texts(path: Path) -> list[str]:
    """Every text that a module is made of; a docstring is longer than the name of a kind."""
    return [
        node.value
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
