"""The parties of a sentence in a language whose particles, behind each name, say what part it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.events.grammar import Grammar
from monitor.events.party import GOVERNING, Party
from monitor.model.mention import Mention


def marked_parties(mentions: Sequence[Mention], low: str, *, offset: int, grammar: Grammar) -> list[Party]:
    """The parties where a particle behind each name says what part it has; a list has that of its last one."""
    particles = grammar.particles
    parties: list[Party] = []
    group = len(mentions)
    for mention in reversed(mentions):
        start, end = mention.start - offset, mention.end - offset
        found = particles.behind.match(low, end)
        word = found["word"] if found else ""
        kind = particles.classes.get(word, "") if found else "of"
        if found and found["rest"] and kind == "place":
            kind = "aside"
        following = parties[-1] if parties else None
        if (
            following is not None
            and found
            and (_is_listed(found, following, kind) or _is_one_of_several(found, mention, following, first=start))
        ) or (following is not None and low[end : following.start] in ("", "・") and mention.kind == "country"):
            kind, word = following.preposition, following.word
        else:
            group -= 1
        kind = "target" if particles.goods.match(low, end) and not kind else kind
        parties.append(
            Party(
                mention=mention,
                start=start,
                end=end,
                preposition=kind,
                word=word,
                group=group,
                official=mention.kind in GOVERNING,
                adjective=False,
            )
        )
    return parties[::-1]


def _is_listed(found: re.Match[str], following: Party, kind: str) -> bool:
    """Whether the next name goes on a list: "[§と]§が", no "[§と]§で会談"."""
    if found.end() != following.start or found["rest"]:
        return False
    if kind == "mutual":
        return following.preposition not in ("place", "aside")
    return kind == "list"


def _is_one_of_several(found: re.Match[str], mention: Mention, following: Party, *, first: int) -> bool:
    """Whether a country stands in a list before its last one: "§と[§、]§は"; one that opens the sentence may be its topic."""
    alike = mention.kind == following.mention.kind == "country"
    return (
        alike and first > 0 and found.end() == following.start and not found["rest"] and found["word"] == "、" and not following.preposition
    )


def borne(mentions: Sequence[Mention], low: str, grammar: Grammar) -> list[Mention]:
    """The mentions, those of a country, the name of somebody of it and his office made one: "[§の§§]は"."""
    merged: list[Mention] = []
    for mention in mentions:
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
