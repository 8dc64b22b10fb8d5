"""The marks of the language as the reader meets them: operators, words, quotes, fields, patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.errors import QueryError
from monitor.watches.reader import Reader, nearest
from monitor.watches.slips import EDGE, complaint, refuse_lookalikes, refuse_symbols
from monitor.watches.tree import EVENT_ROLES

_LETTER = r"[\w\u0080-\U0010ffff]"
_WORD = re.compile(rf"{_LETTER}(?:[\w\u0080-\U0010ffff'\-]*{_LETTER})?\*?")
_VALUE = re.compile(r"[\w\u0080-\U0010ffff.@+'*/\-]+")
_ID = re.compile(r"@([\w.@+:\-]+)")
_FIELD = re.compile(r"([A-Za-z_]+):(?!//)")
_QUOTED = re.compile(r'"([^"]*)"')
_PATTERN = re.compile(r"/((?:\\.|[^/\\\n])+)/")
_OPERATOR = {name: re.compile(name + EDGE) for name in ("AND", "OR", "NOT", "SAME")}
_COUNTED = {name: re.compile(rf"{name}/(\d{{1,4000}}){EDGE}") for name in ("NEAR", "ADJ", "ATLEAST")}
_WORD_OF_OPERATOR = re.compile(rf"(?:AND|OR|NOT|SAME){EDGE}")
_BINARY = re.compile(rf"(?:AND|OR|SAME|(?:NEAR|ADJ)/\d+){EDGE}")


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
    refuse_lookalikes(reader)
    return not reader.at_end and reader.peek() not in "),:" and (reader.peek() not in "AOSN" or reader.look(_BINARY) is None)


def take_quoted(reader: Reader) -> str:
    """The text between the quotes that open here; raises when they never close."""
    found = reader.take(_QUOTED)
    if found is None:
        raise reader.error("this quote is never closed", expected='a closing "')
    return found[1]


def take_word(reader: Reader) -> str:
    """The word that stands here; raises at the first character no word can hold."""
    refuse_lookalikes(reader)
    found = reader.look(_WORD)
    if found is None:
        refuse_symbols(reader)
        raise complaint(reader)
    if reader.look(_WORD_OF_OPERATOR):
        raise reader.error(
            f'{found[0]} cannot stand here; to search for the word write "{found[0]}"', expected="a word, a phrase or a field"
        )
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
        raise _odd_value(reader, found[0])
    return found[0]


def take_prefix(reader: Reader, known: Sequence[str]) -> bool:
    """Whether one of the known names with its colon stood here; it is taken."""
    found = reader.look(_FIELD)
    return found is not None and found[1].lower() in known and reader.take(_FIELD) is not None


def _odd_value(reader: Reader, name: str) -> QueryError:
    if reader.peek() == ":" and name.lower() in EVENT_ROLES:
        return reader.error("a comma stands between values, nothing between roles", expected=f"a space before {name}: and no comma")
    return reader.error(f"{reader.peek()!r} cannot stand in a value", expected="quotes around the value")


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
        hint = "event:visit(party:CN): roles stand in the parentheses of an event, directly behind its kind"
        expected = hint if name in EVENT_ROLES else f"one of {', '.join(known)}"
        raise reader.error(f"there is no field {name}:", span=(reader.here, found.end()), expected=expected, nearest=nearest(name, known))
    reader.take(_FIELD)
    return name
