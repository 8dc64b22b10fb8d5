"""Presearch: what a document must at least hold for a plan to be true.

A key is a needle of words (it begins with a space), or a feature of the document: an entity mentioned
("m:CHN"), a kind of event ("k:visit"), a kind with a party ("k:visit|CHN"). Of all that a plan requires
the rarest is posted, as in the Luwak/Lucene monitor's presearcher; a key that was missing in a document
would lose a match, so every rule below errs towards more candidates.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from monitor.watches.common_words import COMMON
from monitor.watches.document import Document
from monitor.watches.happens import keys_of
from monitor.watches.page import ANYONE
from monitor.watches.plan import All, Close, Happens, Names, Often, Plan, Some, Words
from monitor.watches.spans import mention_keys
from monitor.watches.tree import Role
from monitor.watches.vocabulary import Vocabulary
from monitor.watches.words import is_spaceless

_COMMON_WORD = 0.9
_COUNTRY, _ENTITY, _KIND, _KIND_AND_PARTY = 0.15, 0.02, 0.05, 0.01
_ONE_CHARACTER, _NEXT_WORD = 0.3, 0.1
_BY_LENGTH = (1.0, 0.5, 0.3, 0.15, 0.06, 0.04, 0.03, 0.02, 0.015, 0.01)


class Needs(NamedTuple):
    """Any one of the keys must be there; `share` is a guess at the share of documents that hold one."""

    share: float
    keys: frozenset[str]


def needs(plan: Plan, vocabulary: Vocabulary) -> Needs | None:
    """The rarest thing the plan requires, None when it requires nothing that can be indexed."""
    match plan:
        case Words():
            return Needs(share_of(plan.needle), frozenset({plan.needle}))
        case Names():
            return _entity_needs(plan.source.kind, plan.source.value, vocabulary)
        case Happens():
            return _event_needs(plan, vocabulary)
        case All() | Close():
            return _rarest(needs(child, vocabulary) for child in (plan.children if isinstance(plan, All) else plan.operands))
        case Some():
            return _any_of(needs(child, vocabulary) for child in plan.children)
        case Often():
            return needs(plan.child, vocabulary)
    return None


def features(document: Document) -> set[str]:
    """Every key but words that the document holds."""
    found = {f"m:{key}" for mention in document.mentions for key in mention_keys(mention)}
    for event in document.events:
        found.add(f"k:{event.kind}")
        found.update(f"k:{event.kind}|{key}" for actor in event.parties for key in keys_of(actor))
    return found


def share_of(needle: str) -> float:
    """A guess from the words alone: common words are everywhere, long words are rare, phrases rarer still."""
    shares = sorted(_share_of_word(word) for word in needle.split())
    return math.prod((shares[0], *(max(_NEXT_WORD, share) for share in shares[1:])))


def _share_of_word(word: str) -> float:
    if word in COMMON:
        return _COMMON_WORD
    if is_spaceless(word[0]):
        return _ONE_CHARACTER
    return _BY_LENGTH[min(len(word), len(_BY_LENGTH) - 1)]


def _entity_needs(kind: str, value: str, vocabulary: Vocabulary) -> Needs:
    ids = vocabulary.lookup(kind, value, on=None)
    each = _COUNTRY if kind in ("country", "list") else _ENTITY
    return Needs(min(1.0, each * len(ids)), frozenset(f"m:{entity}" for entity in ids))


def _event_needs(plan: Happens, vocabulary: Vocabulary) -> Needs:
    kinds = plan.source.kinds
    by_party = (_party_needs(kinds, role, vocabulary) for role in plan.source.roles if role.name in ("actor", "counterpart", "party"))
    plain = Needs(min(1.0, _KIND * len(kinds)), frozenset(f"k:{kind}" for kind in kinds))
    return min((plain, *by_party), key=lambda need: need.share)


def _party_needs(kinds: Iterable[str], role: Role, vocabulary: Vocabulary) -> Needs:
    ids = {entity for value in role.values for kind in ANYONE for entity in vocabulary.lookup(kind, value, on=None)}
    keys = frozenset(f"k:{kind}|{entity}" for kind in kinds for entity in ids)
    return Needs(min(1.0, _KIND_AND_PARTY * len(keys)), keys)


def _rarest(found: Iterable[Needs | None]) -> Needs | None:
    return min((need for need in found if need is not None), key=lambda need: need.share, default=None)


def _any_of(found: Iterable[Needs | None]) -> Needs | None:
    share = 0.0
    keys: set[str] = set()
    for need in found:
        if need is None:
            return None
        share += need.share
        keys |= need.keys
    return Needs(min(1.0, share), frozenset(keys))
