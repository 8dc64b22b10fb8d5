"""The parties of a sentence in a language whose particles, behind each name, say what part it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.events.grammar import Grammar
from monitor.events.party import GOVERNING, Party
from monitor.model.ids import Country
from monitor.model.mention import Mention

_MARKS = frozenset('、,: "')


def marked_parties(mentions: Sequence[Mention], low: str, *, offset: int, grammar: Grammar) -> list[Party]:
    """The parties where a particle behind each name says what part it has; a list has that of its last one."""
    parties: list[Party] = []
    group = len(mentions)
    for mention in reversed(mentions):
        start, end = mention.start - offset, mention.end - offset
        found = grammar.particles.behind.match(low, end)
        kind, word = _part(found, low, grammar)
        following = parties[-1] if parties else None
        if following is not None and _goes_on(following, mention, found, low, at=(start, end), grammar=grammar):
            kind, word = following.preposition, following.word
        else:
            group -= 1
        official = mention.kind in GOVERNING
        parties.append(Party(mention, start, end, preposition=kind, word=word, group=group, official=official, adjective=False))
    return parties[::-1]


def _part(found: re.Match[str] | None, low: str, grammar: Grammar) -> tuple[str, str]:
    """The class that the word behind a name gives it, and the word."""
    particles = grammar.particles
    if found is None:
        return "of", ""
    word, rest = found["word"], found["rest"]
    kind = particles.classes.get(word, "")
    if rest and kind == "place":
        return "aside", word
    if not kind and particles.goods.match(low, found.start()):
        return "target", word
    if rest and (not word or word in _MARKS) and not particles.holder.search(rest):
        return "of", word
    return kind, word


def _goes_on(following: Party, mention: Mention, found: re.Match[str] | None, low: str, *, at: tuple[int, int], grammar: Grammar) -> bool:
    """Whether the next name is of the same list: "[§と]§が", "は[§、]§と", "[§]§首脳会談", no "[§と]§で会談"; the first is `at`."""
    start, end = at
    if mention.kind == "country" and low[end : following.start] in ("", "・"):
        return True
    if found is None or found.end() != following.start or found["rest"] or following.preposition in ("place", "aside"):
        return False
    kind = grammar.particles.classes.get(found["word"], "")
    if kind in ("list", "mutual"):
        return True
    alike = (mention.kind == "country") is (following.mention.kind == "country")
    return alike and not kind and following.preposition != "of" and grammar.particles.listed.search(low, 0, start) is not None


def borne(mentions: Sequence[Mention], low: str, grammar: Grammar, *, head: int) -> list[Mention]:
    """The mentions, those of a country, the name of somebody of it and his office made one ("[§の§§]は"); an office that opens a
    headline, which ends at `head`, is of the country whose papers write so.
    """
    merged: list[Mention] = []
    for mention in mentions:
        if mention.kind == "office" and not mention.country and mention.end <= head and not merged and _is_at_home(mention, low, grammar):
            mention = replace(mention, country=Country(grammar.home))
        last = merged[-1] if merged else None
        between = low[last.end : mention.start] if last else ""
        if last and _is_one_bearer(last, mention, between, grammar):
            known = last if last.kind == "person" or (mention.kind == "office" and mention.country is None) else mention
            office = mention.office or last.office
            rank = min((one for one in (last.rank, mention.rank) if one), default=None)
            kind = "office" if known.kind not in ("person", "org") and mention.kind == "office" else known.kind
            country = known.country or last.country
            entity = mention.entity if kind == "office" else known.entity
            merged[-1] = replace(
                known, start=last.start, end=mention.end, kind=kind, country=country, office=office, rank=rank, entity=entity
            )
            continue
        merged.append(mention)
    return merged


def _is_one_bearer(last: Mention, mention: Mention, between: str, grammar: Grammar) -> bool:
    """Whether two mentions are of one person: a country and its own, or somebody and his office."""
    near = between == "" or between in grammar.whose
    if mention.kind == "office" and mention.country is None:
        named = last.kind in ("country", "demonym", "office", "org") and grammar.particles.bearer.fullmatch(between)
        return bool((between == "" and last.kind == "person") or (near and last.kind in ("country", "org", "capital")) or named)
    same = last.country is not None and last.country == mention.country
    return same and near and (last.kind in ("country", "person") and mention.kind in ("person", "office"))


def _is_at_home(mention: Mention, low: str, grammar: Grammar) -> bool:
    return bool(grammar.home) and grammar.particles.at_home.fullmatch(low, 0, mention.end) is not None
