"""One automaton over every folded surface form: text -> hits, longest first, none overlapping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import ahocorasick_rs

from monitor.entities.apart import parted
from monitor.entities.fold import Folded, fold, folded
from monitor.entities.languages import ANY, JAPANESE, every
from monitor.entities.letters import lettered
from monitor.entities.senses import BESIDE, LATIN, LETTERS, Hit, Sense, Senses, sense_of
from monitor.entities.values import EntityData

_NO_SPACES = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))
_HANGUL = ("\uac00", "\ud7af")
_OWN_LANGUAGE = ("demonym", "office", "tail", "top")
_NAMESAKES = frozenset(every("namesakes"))
_ENGLISH = frozenset({"en"})
_CLAUSE_ENDS = frozenset(" \u3000,;:。!?，；：！？\n\"'“”")
_ARABIC_PREFIXES = every("prefixes")


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

    __slots__ = ("_automaton", "_fitting", "_prefixed", "_senses")

    def __init__(self, data: EntityData) -> None:
        forms: dict[str, list[Sense]] = defaultdict(list)
        lengths: dict[str, int] = {}
        for sense in senses_of(data):
            for pattern in patterns_of(sense):
                for form, length in _written_with(pattern, sense.surface.lang):
                    lengths[form] = min(length, lengths.get(form, length))
                    if sense not in forms[form]:
                        forms[form].append(sense)
        self._prefixed = {number: length for number, form in enumerate(forms) if (length := lengths[form])}
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
            if begin < free or (self._senses[number].may_be_cut and self._is_cut_short(number, end, found[at + 1 : at + 8])):
                continue
            if self._is_torn(spaced, match, langs):
                continue
            hit = self._hit(text, hay, match, langs=langs, shouted=shouted)
            if hit and hit.senses.lettered:
                yield from parted(hit)
                free = max(end, begin + 1) if hit.sense("beside", "opening") is None else begin + 1
            elif hit:
                yield hit
                free = max(end, begin + 1)

    def _is_torn(self, spaced: str, match: tuple[int, int, int], langs: frozenset[str]) -> bool:
        """Whether it ends inside a word of a script with spaces, where no ending may follow."""
        number, begin, end = match
        if spaced[end] == " " or spaced[begin] >= "\u0e00" or spaced[end] >= "\u0e00" or self._senses[number].stem:
            return False
        return self._senses[number].office is not None or not _is_genitive(spaced, end, langs)

    def _is_cut_short(self, number: int, end: int, following: Sequence[tuple[int, int, int]]) -> bool:
        """Whether "visits [J]" is the beginning of "visits [Japan]" in Chinese: a longer name goes on from its last character."""
        return any(
            begin == end - 1
            and later > end
            and not (self._senses[longer].lettered or (self._senses[number].guarded and self._senses[longer].guarded))
            for longer, begin, later in following
        )

    def _hit(self, text: str, hay: Folded, match: tuple[int, int, int], *, langs: frozenset[str], shouted: bool) -> Hit | None:
        number, start, end = match
        is_genitive = _is_genitive(hay.text, end, langs) and not self._senses[number].stem
        is_stem = not is_genitive and hay.text[end] != " " and not _ends_word(hay.text, end)
        if is_stem or is_genitive:
            end = hay.text.find(" ", end)
        if hay.text[start - 1] != " " and not _begins_word(hay.text, start):
            return None
        start += self._prefixed.get(number, 0)
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
            yield sense_of(surface, entity=entity)
    for office in data.offices:
        for surface in office.names:
            yield sense_of(surface, office=office)
    for phrase in data.cautions.phrases:
        yield sense_of(phrase)
    yield from lettered(data)


def patterns_of(sense: Sense) -> Iterator[str]:
    """The folded forms to search for: with a space before, unless the script writes none; an Arabic prefix apart."""
    if sense.kind in (*LETTERS, "paired"):
        return
    written = sense.surface.text.rstrip("*")
    for text in {folded(written), fold(written).text.strip()} - {""}:
        if sense.surface.lang in ("zh", "ja", "th", ANY) or is_spaceless(text[0]):
            yield text
            continue
        yield f" {text}"


def is_spaceless(char: str) -> bool:
    """Whether the character's script is written without spaces (Han, Kana, Thai)."""
    return char >= "\u0e00" and any(low <= char <= high for low, high in _NO_SPACES)


def _fits(sense: Sense, written: _Written) -> bool:
    if sense.surface.lang in LATIN and sense.surface.lang not in written.langs:
        return sense.surface.lang == "en" and sense.kind not in _OWN_LANGUAGE and _fits(sense, written._replace(langs=_ENGLISH))
    if (
        sense.surface.lang == JAPANESE
        and JAPANESE not in written.langs
        and (sense.kind in ("pair", "office") or sense.surface.text.isascii())
    ):
        return False
    if sense.kind in BESIDE and (sense.surface.lang == JAPANESE) is not (JAPANESE in written.langs):
        return False
    if sense.case == "exact":
        return written.is_upper
    return sense.case == "any" or not written.is_small or (not written.shouted and _stands_in_lower_case(sense))


def _stands_in_lower_case(sense: Sense) -> bool:
    """Whether a name may be believed in a text that has no capitals at all."""
    text = sense.surface.text
    return " " in text or (len(text) > 4 and sense.kind in ("name", "demonym", "capital") and text.lower() not in _NAMESAKES)


def _written_with(pattern: str, lang: str) -> Iterator[tuple[str, int]]:
    """The form, and in Arabic the form with "and", "in", "to" and the like before it, which are written as part of the word, with their
    length; "to the" runs together.
    """
    yield pattern, 0
    for prefix in _ARABIC_PREFIXES if lang == "ar" else ():
        yield f" {prefix}{pattern[1:]}", len(prefix)
    for prefix in _ARABIC_PREFIXES if lang == "ar" and pattern.startswith(" ال") else ():
        if prefix.endswith("ل"):
            yield f" {prefix}{pattern[2:]}", len(prefix)


def _is_genitive(hay: str, end: int, langs: frozenset[str]) -> bool:
    """Whether a name goes on with the "s" of whose something is, which German joins to it: "Macrons Besuch"."""
    return hay[end : end + 2] == "s " and "de" in langs


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
