"""The needles of a pattern: texts of which one stands in all that it matches, as RE2's prefilter knows them.

They are read off the text of the pattern, as far as it is written in the part of the syntax that the patterns of languages keep to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product, takewhile
from typing import NamedTuple

_MASK = "§"
"""A letter of whoever is named."""
_MOST, _FEW = 200, 4
"""Texts that a part of a pattern is spelt out in, and characters of a set that it is; what has more only has needles."""
_TOKEN = re.compile(
    r"(?P<open>\((?:\?(?:P<\w+>|:))?(?!\?))|(?P<look>\(\?<?[=!])|(?P<close>\))|(?P<or>\|)|(?P<empty>[\^$]|\\[AbBZ])|(?P<any>\.|\\[dDsSwW])|"
    r"(?P<set>\[\^?\]?(?:\\.|[^]\\])*\])|(?P<repeat>(?:[*+?]|\{(?P<least>\d*)(?P<upto>,?)(?P<most>\d*)\})[?+]?)|(?P<one>\\\W|[^\\(])",
    re.DOTALL,
)
_MEMBER = re.compile(r"\\?(.)", re.DOTALL)

_Texts = frozenset[str] | None


class _Needed(NamedTuple):
    """`whole`: all that a part of a pattern matches, None if that is too much; `some`: of what one stands in that, None if not known."""

    whole: _Texts = None
    some: _Texts = None


_ANY = _Needed()
_BLANK = _Needed(frozenset({""}))
_NOTHING = _Needed(frozenset(), frozenset())
_Parts = list[_Needed]


def needles(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Texts of which one stands in all that a pattern matches; None if none are known, empty if it matches nothing."""
    tokens = _tokens(pattern.pattern)
    if tokens is None or pattern.flags & ~re.UNICODE:
        return None
    found = _sequence(_group(iter(tokens))).some
    return found and frozenset(one for one in found if not any(other != one and other in one for other in found))


def _tokens(text: str) -> list[re.Match[str]] | None:
    """The pieces that a pattern is written in; None where one is of the syntax that is not read here."""
    found = list(_TOKEN.finditer(text))
    return found if sum(token.end() - token.start() for token in found) == len(text) else None


def _group(tokens: Iterator[re.Match[str]]) -> _Parts:
    """The parts up to the bracket that ends a group, which they take; of several branches what they begin with and one of their rests."""
    branches: list[list[_Parts]] = [[]]
    for token in tokens:
        branch = branches[-1]
        match token.lastgroup:
            case "close":
                break
            case "or":
                branches.append([])
            case "open":
                branch.append(_group(tokens))
            case "look":
                branch.append([_NOTHING if not _group(tokens) and "!" in token[0] else _BLANK])
            case "repeat":
                branch[-1] = [_repeated(*_bounds(token), branch[-1])]
            case _:
                branch.append([_one(token)])
    return _joined([list(chain.from_iterable(branch)) for branch in branches])


def _one(token: re.Match[str]) -> _Needed:
    """What stands for one character, or for a place between two."""
    match token.lastgroup:
        case "empty":
            return _BLANK
        case "one":
            return _one_of([token[0][-1]])
        case "set":
            inside = token[0][1:-1]
            is_plain = inside[0] != "^" and "-" not in inside[1:-1] and not re.search(r"\\\w", inside)
            return _one_of(_MEMBER.findall(inside)) if is_plain else _ANY
    return _ANY


def _one_of(choices: Sequence[str]) -> _Needed:
    """One of these characters; what masks a name may stand for any."""
    return _ANY if len(choices) > _FEW or _MASK in choices else _Needed(frozenset(choices))


def _bounds(token: re.Match[str]) -> tuple[int, bool]:
    """How often at least what stands before is there, and whether that is once at most."""
    sign = token[0][0]
    if sign != "{":
        return int(sign == "+"), sign == "?"
    least = int(token["least"] or 0)
    return least, (token["most"] if token["upto"] else token["least"]) in ("0", "1")


def _repeated(least: int, is_single: bool, parts: _Parts) -> _Needed:
    whole, some = _sequence(parts)
    if least:
        return _Needed(whole if is_single else None, some)
    return _Needed(whole | {""} if is_single and whole is not None else None)


def _joined(branches: Sequence[_Parts]) -> _Parts:
    if len(branches) == 1:
        return branches[0]
    shared = [alike[0] for alike in takewhile(lambda alike: len({*alike}) == 1, zip(*branches, strict=False))]
    return [*shared, _either([_sequence(branch[len(shared) :]) for branch in branches])]


def _either(branches: Sequence[_Needed]) -> _Needed:
    wholes = [whole for whole, _ in branches if whole is not None]
    needed = [some for _, some in branches if some is not None]
    whole = frozenset[str]().union(*wholes)
    return _Needed(
        whole if len(wholes) == len(branches) and len(whole) <= _MOST else None,
        frozenset[str]().union(*needed) if len(needed) == len(branches) else None,
    )


def _sequence(parts: Iterable[_Needed]) -> _Needed:
    is_whole, some, run = True, None, frozenset({""})
    for whole, needed in parts:
        some = _surer(some, needed)
        if whole is not None and len(run) * len(whole) <= _MOST:
            run = frozenset(map("".join, product(run, whole)))
            continue
        is_whole, some, run = False, _surer(some, run), whole or frozenset({""})
    return _Needed(run if is_whole else None, _surer(some, run))


def _surer(one: _Texts, other: _Texts) -> _Texts:
    """The one whose shortest is longer, of two alike the smaller."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=lambda texts: (min(map(len, texts), default=_MOST), -len(texts)))
