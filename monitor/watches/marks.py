"""The marks of the language as the reader meets them: operators, words, quotes, fields, patterns; and the hints
for what other languages write in their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.errors import QueryError
from monitor.watches.reader import Reader, nearest
from monitor.watches.tree import EVENT_ROLES

_EDGE = r"(?=[\s()\",]|$)"
_LETTER = r"[\w\u0080-\U0010ffff]"
_WORD = re.compile(rf"{_LETTER}(?:[\w\u0080-\U0010ffff'\-]*{_LETTER})?\*?")
_VALUE = re.compile(r"[\w\u0080-\U0010ffff.@+'*/\-]+")
_ID = re.compile(r"@([\w.@+:\-]+)")
_FIELD = re.compile(r"([A-Za-z_]+):(?!//)")
_QUOTED = re.compile(r'"([^"]*)"')
_PATTERN = re.compile(r"/((?:\\.|[^/\\\n])+)/")
_OPERATOR = {name: re.compile(name + _EDGE) for name in ("AND", "OR", "NOT", "SAME")}
_COUNTED = {name: re.compile(rf"{name}/(\d{{1,6}}){_EDGE}") for name in ("NEAR", "ADJ", "ATLEAST")}
_BINARY = re.compile(rf"(?:AND|OR|SAME|(?:NEAR|ADJ)/\d+){_EDGE}")
_LOWER = re.compile(rf"(or|and|not){_EDGE}", re.IGNORECASE)
_ALMOST = re.compile(
    rf"(?:(?:(near|onear|adj|atleast|w|n|pre)\s?/\s?|(near|onear|adj|atleast))(\d+)|(NEAR|ADJ|ATLEAST)(?:\s+(\d+))?){_EDGE}", re.IGNORECASE
)
_SUSPECT = frozenset("aAoOnNwWpP")
_MEANT = {"w": "NEAR", "n": "NEAR", "near": "NEAR", "adj": "ADJ", "pre": "ADJ", "onear": "ADJ", "atleast": "ATLEAST"}


def take_operator(reader: Reader, name: str) -> bool:
    """Whether the upper-case operator stood here; it is taken."""
    return reader.text.startswith(name, reader.here) and reader.take(_OPERATOR[name]) is not None


def take_minus(reader: Reader) -> bool:
    """Whether a "-" that means NOT stood here (at the start, after a space or "("); raises on a lone dash."""
    if reader.peek() != "-" or (reader.touches and reader.text[reader.here - 1] != "("):
        return False
    if reader.text[reader.here + 1 : reader.here + 2].strip() in ("", ")"):
        raise reader.error("a dash alone says nothing", expected='NOT, or "-" right before what must not be there')
    return reader.take_mark("-")


def take_counted(reader: Reader, name: str, *, most: int) -> int | None:
    """The number of `name/number` if it stands here, else None; raises when it is above `most`."""
    found = reader.look(_COUNTED[name]) if reader.peek() == name[0] else None
    if found is None:
        return None
    if int(found[1]) > most:
        raise reader.error(f"{name} counts to {most:,} at most", expected=f"{name}/1 to {name}/{most}")
    reader.take(_COUNTED[name])
    return int(found[1])


def begins(reader: Reader) -> bool:
    """Whether an operand can begin here: not at the end, a closing mark or a binary operator."""
    _refuse_lookalikes(reader)
    return not reader.at_end and reader.peek() not in "),:" and (reader.peek() not in "AOSN" or reader.look(_BINARY) is None)


def complaint(reader: Reader) -> QueryError:
    """What is wrong where an operand should have begun."""
    before = reader.text[: reader.last].split()
    what = f"nothing follows {before[-1]}" if reader.at_end and before else f"{reader.chunk() or reader.peek()} cannot stand here"
    return reader.error(what, expected='a word, a phrase, a field or "("')


def take_quoted(reader: Reader) -> str:
    """The text between the quotes that open here; raises when they never close."""
    found = reader.take(_QUOTED)
    if found is None:
        raise reader.error("this quote is never closed", expected='a closing "')
    return found[1]


def take_word(reader: Reader) -> str:
    """The word that stands here; raises at the first character no word can hold."""
    _refuse_lookalikes(reader)
    found = reader.look(_WORD)
    if found is None:
        raise complaint(reader)
    after = reader.text[found.end() : found.end() + 1]
    if after.strip() and after not in '(),"':
        quoted = reader.chunk().strip('"')
        raise reader.error(
            f"{after!r} cannot stand in a word", span=(found.end(), found.end() + 1), expected=f'quotes around it: "{quoted}"'
        )
    reader.take(_WORD)
    return found[0]


def take_value(reader: Reader) -> str:
    """A field's value; raises when none stands here."""
    found = reader.take(_VALUE)
    if found is None:
        raise reader.error("a value is missing here", expected="a value, or several with commas between")
    if reader.touches and reader.peek() not in '(),"':
        raise reader.error(f"{reader.peek()!r} cannot stand in a value", expected="quotes around the value")
    return found[0]


def take_id(reader: Reader) -> str:
    """The id behind the "@" that stands here."""
    found = reader.take(_ID)
    if found is None:
        raise reader.error("an id is missing after @", expected="an entity's id, as in @qin-gang")
    return found[1]


def take_pattern(reader: Reader) -> str:
    """The regular expression between the slashes that open here."""
    found = reader.take(_PATTERN)
    if found is None:
        raise reader.error("this regular expression is never closed", expected="a closing /")
    return found[1].replace("\\/", "/")


def take_field(reader: Reader, known: Sequence[str]) -> str | None:
    """The name of the field that opens here, None when none does; raises when there is no such field."""
    found = reader.look(_FIELD)
    if found is None:
        return None
    name = found[1].lower()
    if name not in known:
        hint = "a role stands inside the parentheses of an event, directly after its kind: event:visit(party:CN)"
        expected = hint if name in EVENT_ROLES else f"one of {', '.join(known)}"
        raise reader.error(f"there is no field {name}:", span=(reader.here, found.end()), expected=expected, nearest=nearest(name, known))
    reader.take(_FIELD)
    return name


def _refuse_lookalikes(reader: Reader) -> None:
    """Raise with a hint on what other boolean languages write for our operators."""
    if reader.peek() not in _SUSPECT:
        return
    lower = reader.look(_LOWER)
    if lower and not lower[1].isupper():
        meant = lower[1].upper()
        raise reader.error(f'operators are upper-case; to search for the word write "{lower[1]}"', expected=meant, nearest=meant)
    almost = reader.look(_ALMOST)
    if almost and not reader.look(_BINARY) and not reader.look(_COUNTED["ATLEAST"]):
        _refuse_almost(reader, almost)


def _refuse_almost(reader: Reader, almost: re.Match[str]) -> None:
    name = almost[1] or almost[2] or almost[4]
    if almost[4] and not almost[4].isupper():
        return
    meant = _MEANT[name.lower()]
    number = almost[3] or almost[5]
    what = f"{meant} is written {meant}/{number}" if number else f"{meant} needs a number"
    raise reader.error(what, span=almost.span(), expected=f"{meant}/{number or 10}", nearest=f"{meant}/{number or 10}")
