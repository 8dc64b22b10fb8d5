"""The languages that events are read in: a module each, and a line here."""

from __future__ import annotations

from monitor.events.grammar import Grammar
from monitor.events.languages.arabic import ARABIC
from monitor.events.languages.chinese import CHINESE
from monitor.events.languages.english import ENGLISH
from monitor.events.languages.french import FRENCH
from monitor.events.languages.spanish import SPANISH

GRAMMARS = {grammar.lang: grammar for grammar in (ENGLISH, SPANISH, FRENCH, CHINESE, ARABIC)}
"""By language code."""


def grammar_of(lang: str) -> Grammar:
    """The grammar of a language; one that only has its code where none is known, so that cues of it are words as they are given."""
    return GRAMMARS.get(lang) or Grammar(lang=lang)
