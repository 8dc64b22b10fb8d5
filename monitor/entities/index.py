"""One automaton over every folded surface form: text -> hits, longest first, none overlapping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

import ahocorasick_rs

from monitor.entities.fold import Folded, fold, folded
from monitor.entities.values import Entity, EntityData, Office, Surface

OWNERS = ("name", "demonym", "capital", "metonym", "org")
_NAMESAKES = ("name", "capital", "metonym", "place")
_SURE = ("person", "office", "tail")
_NO_SPACES = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
_HANGUL = ("\uac00", "\ud7af")
_OWN_LANGUAGE = ("demonym", "office", "tail", "top")
_COMMON_WORDS = frozenset(
    ["turkey", "china", "jordan", "georgia", "jersey", "guinea", "polish", "catalan", "mainland", "crown", "islands", "sucre", "tunis"]
)
_ENGLISH = frozenset({"en"})
_LATIN = ("en", "es", "fr", "de", "pt")
_REACHING = ("访", "赴", "对", "抵", "涉", "驻", "在", "离", "返", "援")
_LETTERS = ("letter", "initial")
_BEFORE = ("军 企 籍 银行 油企 商品 产品 石油 油轮 实体 公民 国民 领馆 船只 芯片 资产 货 驻 影子舰队 外交官 武官 间谍 官方 官媒").split()
_OPENING = (
    "对 与 同 和 向 拟 将 称 宣布 同意 促 吁 批准 允 拒 驱逐 召回 制裁 "
    "撤 取消 推迟 邀 加征 冻结 禁 暂停 承诺 签 谈 重启 恢复 关闭 退出 否认 中止 再 "
    "首 欲 料 考虑 扩大 追加 列 征 要求 下令 敦促 警告 抗议 正式 计划 希望 高官 会谈 "
    "会晤 通话 特使 代表 "
).split()
"""What follows a country in one character where a Chinese clause opens; `_BEFORE` does so anywhere."""
_CLAUSE_ENDS = frozenset(" \u3000,;:。!?，；：！？\n\"'“”")
_NO_OPENING, _NO_OFFICE_OF = frozenset("以"), frozenset("中")
"""Characters of countries that are words of their own there ("with" talks; "in" a meeting the president ...)."""
_MAY_BE_CUT = ("reached", "pair", "guard")
_OF_LETTERS = ("reached", "pair", "governed", "beside", "opening")
_ARABIC_PREFIXES = ("و", "ب", "ل", "ف", "ك")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a surface form may stand for: `kind` of naming, the entity or office, and how it must be written."""

    kind: str
    entity: Entity | None
    office: Office | None
    surface: Surface
    case: str
    stem: bool = False


@dataclass(frozen=True, slots=True)
class Senses:
    """What one surface form may stand for, by kind of naming; the first of a kind counts."""

    all: tuple[Sense, ...]
    by_kind: Mapping[str, Sense]
    stem: bool
    owner: Sense | None
    """Whose something may be: a country, its seat, its adjective or an organisation."""
    person: Sense | None
    """A person by the full name, else by a short one."""
    guarded: bool
    """Whether it is in the data only to be left alone."""
    doubtful: bool
    """Whether it is but a country or its seat, which other things are named after."""
    lettered: bool
    """Whether it is no name but a country in one character with something beside it."""
    may_be_cut: bool
    """Whether a longer name may go on from its last character."""

    @classmethod
    def of(cls, senses: Iterable[Sense]) -> Senses:
        """The senses, indexed: what is asked of a form at each place it is found is worked out once, here."""
        every = tuple(senses)
        by_kind = {sense.kind: sense for sense in reversed(every)}
        owner, person = (next((by_kind[kind] for kind in kinds if kind in by_kind), None) for kinds in (OWNERS, ("person", "short")))
        doubtful = not by_kind.keys().isdisjoint(_NAMESAKES) and by_kind.keys().isdisjoint(_SURE)
        lettered, may_be_cut = (not by_kind.keys().isdisjoint(kinds) for kinds in (_OF_LETTERS, _MAY_BE_CUT))
        stem = any(sense.stem for sense in every)
        return cls(every, by_kind, stem, owner, person, "guard" in by_kind, doubtful, lettered, may_be_cut)


class Hit(NamedTuple):
    """A surface form found in the text, with offsets into the original and the senses that survived."""

    start: int
    end: int
    text: str
    senses: Senses

    def sense(self, *kinds: str) -> Sense | None:
        """The first sense of one of these kinds, in the order asked."""
        known = self.senses.by_kind
        for kind in kinds:
            if kind in known:
                return known[kind]
        return None


class _Written(NamedTuple):
    """How a form stands in a text: as the stem of a longer word, at the start of a clause, all in capitals, with a small letter first,
    in a text with capitals, which is in these languages.
    """

    number: int
    is_stem: bool
    opens: bool
    is_upper: bool
    is_small: bool
    shouted: bool
    langs: frozenset[str]


class Index:
    """All surface forms of the data, searchable at once."""

    __slots__ = ("_automaton", "_fitting", "_senses")

    def __init__(self, data: EntityData) -> None:
        forms: dict[str, list[Sense]] = defaultdict(list)
        for sense in senses_of(data):
            for pattern in patterns_of(sense):
                if sense not in forms[pattern]:
                    forms[pattern].append(sense)
        self._senses = [Senses.of(senses) for senses in forms.values()]
        self._automaton = ahocorasick_rs.AhoCorasick(list(forms), store_patterns=False)
        self._fitting: dict[_Written, Senses] = {}

    def hits(self, text: str, *, langs: frozenset[str]) -> list[Hit]:
        """The surface forms in `text`, leftmost longest; Latin-script forms only of `langs`."""
        hay = fold(text)
        found = self._automaton.find_matches_as_indexes(hay.text, overlapping=True)
        spaced = hay.text
        placed = [(start + (spaced[start] == " "), -end, at, number) for at, (number, start, end) in enumerate(found)]
        placed.sort()
        return list(self._chosen(text, hay, [(number, begin, -end) for begin, end, _, number in placed], langs))

    def _chosen(self, text: str, hay: Folded, found: list[tuple[int, int, int]], langs: frozenset[str]) -> Iterator[Hit]:
        free, spaced, shouted = 0, hay.text, not text.islower()
        for at, match in enumerate(found):
            number, begin, end = match
            if begin < free or (self._senses[number].may_be_cut and self._is_cut_short(end, found[at + 1 : at + 8])):
                continue
            if spaced[end] != " " and spaced[begin] < "\u0e00" and not self._senses[number].stem and spaced[end] < "\u0e00":
                continue
            hit = self._hit(text, hay, match, langs=langs, shouted=shouted)
            if hit and hit.senses.lettered:
                yield from _letters(hit)
                free = max(end, begin + 1) if hit.sense("beside", "opening") is None else begin + 1
            elif hit:
                yield hit
                free = max(end, begin + 1)

    def _is_cut_short(self, end: int, following: Sequence[tuple[int, int, int]]) -> bool:
        """Whether "visits [J]" is the beginning of "visits [Japan]" in Chinese: a longer name goes on from its last character."""
        return any(begin == end - 1 and later > end and not self._senses[longer].lettered for longer, begin, later in following)

    def _hit(self, text: str, hay: Folded, match: tuple[int, int, int], *, langs: frozenset[str], shouted: bool) -> Hit | None:
        number, start, end = match
        is_stem = hay.text[end] != " " and not _ends_word(hay.text, end)
        if is_stem:
            end = hay.text.find(" ", end)
        if hay.text[start - 1] != " " and not _begins_word(hay.text, start):
            return None
        left, right = (start - 1, end - 1) if not hay.breaks else (hay.origin(start), hay.origin(end - 1) + 1)
        written = text[left:right]
        opens = not left or text[left - 1] in _CLAUSE_ENDS
        fitting = self._fit(_Written(number, is_stem, opens, written.upper() == written, written[:1].islower(), shouted, langs))
        if not fitting.all:
            return None
        if text[right : right + 1] == "." and any(sense.surface.text[-1] == "." for sense in fitting.all):
            right += 1
        return Hit(left, right, text[left:right], fitting)

    def _fit(self, written: _Written) -> Senses:
        """What a form may stand for where it is written so; remembered, since names come again."""
        known = self._fitting.get(written)
        if known is None:
            senses = self._senses[written.number]
            kept = [sense for sense in senses.all if _fits(sense, written) and (sense.stem or not written.is_stem)]
            kept = kept if written.opens else [sense for sense in kept if sense.kind != "opening"]
            known = self._fitting[written] = senses if len(kept) == len(senses.all) else Senses.of(kept)
        return known


def senses_of(data: EntityData) -> Iterator[Sense]:
    """Every surface form of the data with what it stands for."""
    for entity in data.entities:
        for surface in entity.names:
            yield _sense(surface, entity=entity)
    for office in data.offices:
        for surface in office.names:
            yield _sense(surface, office=office)
    for phrase in data.cautions.phrases:
        yield _sense(phrase)
    yield from _pairs(data)
    yield from _paired(data)
    yield from _reached(data)
    yield from _governed(data)
    yield from _beside(data)


def patterns_of(sense: Sense) -> Iterator[str]:
    """The folded forms to search for: with a space before, unless the script writes none."""
    if sense.kind in (*_LETTERS, "paired") or sense.surface.lang == "paired":
        return
    written = sense.surface.text.rstrip("*")
    for text in {folded(written), fold(written).text.strip()} - {""}:
        if sense.surface.lang in ("zh", "ja", "th", "pair") or is_spaceless(text[0]):
            yield text
            continue
        yield f" {text}"
        if sense.surface.lang == "ar":
            yield from _arabic(text)


def is_spaceless(char: str) -> bool:
    """Whether the character's script is written without spaces (Han, Kana, Thai)."""
    return char >= "\u0e00" and any(low <= char <= high for low, high in _NO_SPACES)


def _sense(surface: Surface, *, entity: Entity | None = None, office: Office | None = None) -> Sense:
    stem = surface.text.endswith("*") or surface.lang == "ko"
    return Sense(surface.kind, entity, office, surface, _case(surface), stem)


def _case(surface: Surface) -> str:
    text = surface.text
    if surface.lang not in _LATIN:
        return "any"
    letters = [char for char in text if char.isalpha()]
    if len(letters) <= 6 and text.upper() == text and letters:
        return "exact"
    if surface.kind in ("office", "tail", "top") or (surface.kind == "demonym" and surface.lang != "en"):
        return "any"
    return "any" if text.islower() and surface.kind != "guard" else "capital"


def _fits(sense: Sense, written: _Written) -> bool:
    if sense.surface.lang in _LATIN and sense.surface.lang not in written.langs:
        return sense.surface.lang == "en" and sense.kind not in _OWN_LANGUAGE and _fits(sense, written._replace(langs=_ENGLISH))
    if sense.case == "exact":
        return written.is_upper
    return sense.case == "any" or not written.is_small or (not written.shouted and _stands_in_lower_case(sense))


def _stands_in_lower_case(sense: Sense) -> bool:
    """Whether a name may be believed in a text that has no capitals at all."""
    text = sense.surface.text
    return " " in text or (len(text) > 4 and sense.kind in ("name", "demonym", "capital") and text.lower() not in _COMMON_WORDS)


def _arabic(text: str) -> Iterator[str]:
    """Arabic writes "and", "in", "to" and the article as part of the word."""
    for prefix in _ARABIC_PREFIXES:
        yield f" {prefix}{text}"
    if text.startswith("ال"):
        yield f" لل{text[2:]}"


def _begins_word(hay: str, start: int) -> bool:
    before = hay[start - 1]
    if _is_katakana(before) and _is_katakana(hay[start]):
        return False
    return before == " " or is_spaceless(hay[start]) or is_spaceless(before) or _HANGUL[0] <= before <= _HANGUL[1]


def _ends_word(hay: str, end: int) -> bool:
    after = hay[end]
    if _is_katakana(after) and _is_katakana(hay[end - 1]):
        return False
    return after == " " or is_spaceless(hay[end - 1]) or is_spaceless(after) or _HANGUL[0] <= hay[end - 1] <= _HANGUL[1]


def _is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fc"


def _pairs(data: EntityData) -> Iterator[Sense]:
    """Two countries in two characters ("China-US" in Chinese, Japanese and Korean)."""
    letters: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for entity in data.of_kind("country"):
        for surface in entity.names:
            if surface.kind == "letter":
                letters[surface.lang].append((surface.text, entity))
    for lang, known in letters.items():
        yield from _pairs_of(lang, known)


def _pairs_of(lang: str, known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    for first, one in known:
        for second, other in known:
            if one is not other:
                yield from _pair(first + second, "pair" if lang != "ko" else "ko", one, other)


def _reached(data: EntityData) -> Iterator[Sense]:
    """One country in one character after a word that reaches for it ("visits [Ch]ina", "towards the [U]S" in Chinese)."""
    for letter, entity in _initials(data):
        yield from (_sense(Surface(word + letter, "pair", "reached"), entity=entity) for word in _REACHING)


def _governed(data: EntityData) -> Iterator[Sense]:
    """One country in one character before an office ("[J] foreign minister" in Chinese)."""
    offices = [(surface.text, office) for office in data.offices for surface in office.names if _is_chinese_office(surface)]
    for letter, entity in _initials(data):
        for text, office in offices if letter not in _NO_OFFICE_OF else ():
            surface = Surface(letter + text, "pair", "governed")
            yield _sense(surface, entity=entity)
            yield _sense(surface, office=office)


def _beside(data: EntityData) -> Iterator[Sense]:
    """One country in one character before a word that it qualifies, or that goes on where it opens a clause ("[US] puts tariffs on")."""
    for letter, entity in _initials(data):
        yield from (_sense(Surface(letter + word, "pair", "beside"), entity=entity) for word in _BEFORE)
        words = _OPENING if letter not in _NO_OPENING else ()
        yield from (_sense(Surface(letter + word, "pair", "opening"), entity=entity) for word in words)


def _is_chinese_office(surface: Surface) -> bool:
    return surface.lang == "zh" and surface.kind == "office" and len(surface.text) > 1


def _initials(data: EntityData) -> Iterator[tuple[str, Entity]]:
    """The countries that Chinese writes in one character, with it."""
    for entity in data.of_kind("country"):
        yield from ((surface.text, entity) for surface in entity.names if surface.kind in _LETTERS and surface.lang == "zh")


def _paired(data: EntityData) -> Iterator[Sense]:
    """The pairs of characters that are no word, in either order: the first of each is that of the country which names it."""
    known: dict[str, Entity] = {}
    for letter, entity in _initials(data):
        known.setdefault(letter, entity)
    for entity in (*data.of_kind("country"), *data.of_kind("org")):
        for surface in entity.names:
            other = known.get(surface.text[1:]) if "paired" in (surface.kind, surface.lang) else None
            if other is not None:
                yield from _pair(surface.text, "pair", entity, other)
                yield from _pair(surface.text[::-1], "pair", other, entity)


def _pair(text: str, lang: str, one: Entity, other: Entity) -> Iterator[Sense]:
    surface = Surface(text, lang, "pair")
    yield _sense(surface, entity=one)
    yield _sense(surface, entity=other)


def _letters(hit: Hit) -> Iterable[Hit]:
    reached = hit.senses.by_kind.get("reached")
    if reached:
        known = Sense("name", reached.entity, None, reached.surface, "any")
        return (Hit(hit.start + 1, hit.end, hit.text[1:], Senses.of([known])),)
    if "governed" in hit.senses.by_kind:
        return _owner_and_office(hit)
    alone = hit.sense("beside", "opening")
    if alone and not hit.sense(*OWNERS, "person", "guard"):
        known = Sense("name", alone.entity, None, alone.surface, "any")
        return (hit._replace(end=hit.start + 1, text=hit.text[0], senses=Senses.of([known])),)
    if "pair" not in hit.senses.by_kind:
        return (hit,)
    pair = [sense for sense in hit.senses.all if sense.kind == "pair"]
    if len(pair) < 2 or len(hit.text) < 2:
        return (hit,)
    first, second = (Senses.of(_written(char, pair)) for char in folded(pair[0].surface.text))
    middle = hit.start + 1
    return (Hit(hit.start, middle, hit.text[0], first), Hit(middle, hit.end, hit.text[1:], second))


def _written(char: str, pair: Iterable[Sense]) -> Iterator[Sense]:
    """The countries of a pair that the character stands for."""
    for sense in pair:
        names = sense.entity.names if sense.entity else ()
        if any(folded(name.text)[0] == char for name in names if name.kind in (*_LETTERS, "paired") or name.lang == "paired"):
            yield Sense("org" if sense.entity and sense.entity.kind == "org" else "name", sense.entity, None, sense.surface, "any")


def told_apart(hits: Sequence[Hit]) -> list[Hit]:
    """The hits, with each country in one character that several share taken for the one that the text also names in full."""
    if not any(map(_is_shared, hits)):
        return list(hits)
    owners = (hit.senses.owner for hit in hits if len(hit.text) > 1)
    named = {owner.entity.id for owner in owners if owner and owner.entity}
    return [_meant(hit, named) if _is_shared(hit) else hit for hit in hits]


def _is_shared(hit: Hit) -> bool:
    return len(hit.text) == 1 and len(hit.senses.all) > 1


def _meant(hit: Hit, named: Set[str]) -> Hit:
    known = [sense for sense in hit.senses.all if sense.kind == "name" and sense.entity and sense.entity.id in named]
    return hit._replace(senses=Senses.of(known)) if known else hit


def _owner_and_office(hit: Hit) -> Iterable[Hit]:
    """The two hits of a country in one character and the office behind it."""
    entity = next(sense.entity for sense in hit.senses.all if sense.kind == "governed" and sense.entity)
    office = next(sense.office for sense in hit.senses.all if sense.kind == "governed" and sense.office)
    owner = Sense("name", entity, None, Surface(hit.text[0], "zh", "name"), "any")
    held = Sense("office", None, office, Surface(hit.text[1:], "zh", "office"), "any")
    middle = hit.start + 1
    return (Hit(hit.start, middle, hit.text[0], Senses.of([owner])), Hit(middle, hit.end, hit.text[1:], Senses.of([held])))
