"""Countries in one character as Japanese writes them beside something: "[訪]米", "[露]大統領", "米[、]関税".

They are sought in Japanese texts only: in Chinese the same characters are other words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from monitor.entities.senses import Sense, sense_of
from monitor.entities.values import Entity, EntityData, Surface

LANG = "ja"
LETTERS = ("letter", "initial")
_REACHING = ("訪", "対", "駐", "在", "来", "渡", "反", "親", "抗", "離")
_BEFORE = (
    "政府 政権 軍 議会 当局 側 国務省 国防省 国防総省 財務省 商務省 国務長官 国防長官 財務長官 商務長官 通商代表 高官 "
    "大使館 大使 外務省 外交官 首脳 両国 産 製 紙 企業 防衛 大手 航空 石油 半導体 兵 人 国民 経済 投資 通信 "
    "上院 下院 代表団 特使 空母 艦隊 艦船 海軍 空軍 国境"
).split()
_OPENING = "、 が は も と の に へ を ・".split()
"""What follows a country in one character where a Japanese headline opens."""
_FIRST_OF_THREE = frozenset("日米中英")
_KATAKANA = frozenset(map(chr, range(0x30A1, 0x30FB)))
_BEFORE_KATAKANA, _BEFORE_COUNTRIES = frozenset("米英韓露独仏豪伊"), frozenset("日")
_NO_OPENING = frozenset("日中北朝")
"""Characters that are words of their own there."""
_BEFORE_COMMA = frozenset("印加比台欧伊越豪")
"""Characters that are words of their own but before a comma."""


def lettered_in_japanese(data: EntityData) -> Iterator[Sense]:
    """All forms in which a Japanese text writes a country in one character, with what they stand for."""
    known = [
        (surface.text, entity) for entity in data.entities for surface in entity.names if surface.kind in LETTERS and surface.lang == LANG
    ]
    offices = [(surface.text, office) for office in data.offices for surface in office.names if surface.lang == LANG]
    for letter, entity in known:
        for word in _REACHING:
            yield sense_of(Surface(word + letter, LANG, "reached"), entity=entity)
        for text, office in offices:
            governed = Surface(letter + text, LANG, "governed")
            yield sense_of(governed, entity=entity)
            yield sense_of(governed, office=office)
        for word in _BEFORE:
            yield sense_of(Surface(letter + word, LANG, "beside"), entity=entity)
        for word in _OPENING[-1:] if letter in _NO_OPENING else (_OPENING[0], _OPENING[-1]) if letter in _BEFORE_COMMA else _OPENING:
            yield sense_of(Surface(letter + word, LANG, "opening"), entity=entity)
    yield from _pairs(known)
    yield from _threes(known)
    yield from _before_names(known, data)


def _pairs(known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    """Any two of them, with a dot between or without: those of which one makes no pairs in Chinese and Korean."""
    for (first, one), (second, other) in permutations(known, 2):
        if one.id != other.id:
            surface = Surface(first + second, LANG, "pair")
            yield sense_of(surface, entity=one)
            yield sense_of(surface, entity=other)


def _threes(known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    """Any three of them that begin with one of those whose papers write so: "[日米比]"."""
    for named in permutations(known, 3):
        text = "".join(letter for letter, _ in named)
        if text[0] in _FIRST_OF_THREE and len({entity.id for _, entity in named}) == len(named):
            yield from (sense_of(Surface(text, LANG, "pair"), entity=entity) for _, entity in named)


def _before_names(known: list[tuple[str, Entity]], data: EntityData) -> Iterator[Sense]:
    """One of them right before a name in Katakana, of a country or a company; what is a word of its own only before a country."""
    countries = [name.text for entity in data.of_kind("country") for name in entity.names if name.lang == LANG and name.kind == "name"]
    for letter, entity in known:
        names = _KATAKANA if letter in _BEFORE_KATAKANA else countries if letter in _BEFORE_COUNTRIES else ()
        for name in names:
            if name[0] in _KATAKANA:
                yield sense_of(Surface(letter + name, LANG, "beside"), entity=entity)
