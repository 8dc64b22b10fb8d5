"""The languages that events are read in: a module each, and a line here."""

from __future__ import annotations

from monitor.events.languages.chinese import CHINESE
from monitor.events.languages.english import ENGLISH
from monitor.events.languages.french import FRENCH
from monitor.events.languages.german import GERMAN
from monitor.events.languages.japanese import JAPANESE
from monitor.events.languages.portuguese import PORTUGUESE
from monitor.events.languages.russian import RUSSIAN
from monitor.events.languages.spanish import SPANISH

GRAMMARS = {grammar.lang: grammar for grammar in (ENGLISH, SPANISH, FRENCH, CHINESE, GERMAN, JAPANESE, PORTUGUESE, RUSSIAN)}
"""By language code."""
