"""What people write for our operators out of habit with other boolean languages, and the hint each of them gets."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.watches.reader import Reader

EDGE = r"(?=[\s()\",]|$)"

_LOWER = re.compile(rf"(or|and|not){EDGE}", re.IGNORECASE)
_ALMOST = re.compile(
    rf"(?:(?:(near|onear|adj|atleast|w|n|pre)\s?/\s?|(near|onear|adj|atleast))(\d+)|(NEAR|ADJ|ATLEAST)(?:\s+(\d+))?){EDGE}", re.IGNORECASE
)
_PROPER = re.compile(rf"(?:NEAR|ADJ|ATLEAST)/\d{{1,4000}}{EDGE}")
_UNCOUNTED = re.compile(r"(NEAR|ADJ|ATLEAST)/[^\s()\",]*")
_SAME = re.compile(r"SAME/\d*")
_SUSPECT = frozenset("aAoOnNwWpPS")
_MEANT = {"w": "NEAR", "n": "NEAR", "near": "NEAR", "adj": "ADJ", "pre": "ADJ", "onear": "ADJ", "atleast": "ATLEAST"}
_SYMBOL = re.compile(r"&&?|\|\|?|!|\+|~\d*|\*")
_FOR_SYMBOL = {"&": "AND", "|": "OR", "!": "NOT", "~": "NEAR/10"}


def refuse_lookalikes(reader: Reader) -> None:
    """Raise with a hint on a word that stands for an operator elsewhere: `or`, `w/5`, `NEAR 5`, `SAME/3`."""
    if reader.peek() not in _SUSPECT:
        return
    lower = reader.look(_LOWER)
    if lower and not lower[1].isupper():
        meant = lower[1].upper()
        raise reader.error(f'operators are upper-case; to search for the word write "{lower[1]}"', expected=meant, nearest=meant)
    if reader.look(_PROPER):
        return
    if almost := reader.look(_ALMOST):
        _refuse_almost(reader, almost)
    if uncounted := reader.look(_UNCOUNTED):
        name = uncounted[1]
        raise reader.error(f"{name} needs a whole number", span=uncounted.span(), expected=f"{name}/10", nearest=f"{name}/10")
    if same := reader.look(_SAME):
        raise reader.error("SAME takes no number: it means the same sentence", span=same.span(), expected="SAME", nearest="SAME")


def refuse_symbols(reader: Reader) -> None:
    """Raise with a hint on a sign that stands for an operator elsewhere: `&`, `||`, `!`, `+`, `~5`, a star in front."""
    found = reader.look(_SYMBOL)
    if found is None:
        return
    sign = found[0]
    if sign[0] == "*":
        raise reader.error("a star can only end a word", expected="a star at the word's end, as in tariff*")
    if sign == "+":
        raise reader.error("a plus is not needed: a space asks for both", span=found.span(), expected="AND or a space", nearest="AND")
    meant = f"NEAR/{sign[1:]}" if sign[1:].isdigit() else _FOR_SYMBOL[sign[0]]
    where = " between two operands" if meant.startswith("NEAR") else ""
    raise reader.error(f"{sign} is written {meant}{where}", span=found.span(), expected=meant, nearest=meant)


def _refuse_almost(reader: Reader, almost: re.Match[str]) -> None:
    name = almost[1] or almost[2] or almost[4]
    if almost[4] and not almost[4].isupper():
        return
    meant = _MEANT[name.lower()]
    number = almost[3] or almost[5]
    what = f"{meant} is written {meant}/{number}" if number else f"{meant} needs a number"
    raise reader.error(what, span=almost.span(), expected=f"{meant}/{number or 10}", nearest=f"{meant}/{number or 10}")


def complaint(reader: Reader) -> QueryError:
    """What is wrong where an operand should have begun."""
    before = reader.text[: reader.last].split()
    what = f"nothing follows {before[-1]}" if reader.at_end and before else f"{reader.chunk() or reader.peek()} cannot stand here"
    return reader.error(what, expected='a word, a phrase, a field or "("')
