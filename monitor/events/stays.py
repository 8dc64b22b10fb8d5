"""Headlines without a verb that say where somebody of rank is: "Blinken in Beijing for talks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from monitor.events.constructions import Stays
from monitor.events.definition import Cue, Definition
from monitor.events.forms import readings
from monitor.events.grammar import Grammar
from monitor.events.lexicon import Hit
from monitor.events.line import masked
from monitor.events.party import ENVOY, PLACES
from monitor.model.mention import Mention
from monitor.text.fold import Folded, folded


def stays(cues: Iterable[tuple[Definition, Cue]], text: Folded, *, grammar: Grammar, head: int, mentions: Sequence[Mention]) -> list[Hit]:
    """The hits of cues that join who and where in the headline `text[:head]`: who is an envoy or higher, alone before the cue, and
    the whole of what follows is a place abroad ("Starmer in China spying row" is none).
    """
    inside = [mention for mention in mentions if mention.end <= head]
    low = masked(text.low, inside, 0, head) if len(inside) > 1 else ""
    found = [(definition, cue, _joining(cue.text, grammar.stays, grammar.genitive).match(low)) for definition, cue in cues if low]
    by_start = {mention.start: mention for mention in inside}
    return [
        Hit(definition, cue, "phrase", match.start("cue"), match.end("cue"))
        for definition, cue, match in found
        if match and _is_named(text, match) and _goes_abroad(by_start[match.start("who")], by_start[match.start("where")])
    ]


def _goes_abroad(who: Mention, where: Mention) -> bool:
    of_rank = who.kind in ("person", "unknown-person", "office") and who.country is not None and 0 < (who.rank or 0) <= ENVOY
    return of_rank and where.kind in PLACES and where.country not in (None, who.country)


def _is_named(text: Folded, match: re.Match[str]) -> bool:
    """Whether who is beside him, if anybody is, has a name: "Macron and [Costa] in Beijing", no "Macron and [the crisis] in Beijing"."""
    begin, end = match.span("beside")
    return begin < 0 or text.plain[begin:end].split()[-1][0].isupper()


@cache
def _joining(cue: str, around: Stays, genitive: str) -> re.Pattern[str]:
    """The whole headline up to the end of a place, with who, cue and where as groups."""
    words = "|".join(re.escape(folded(one)) for one in readings(cue))
    owner = rf"(?:§+(?:{genitive})? )?"
    opening = rf"(?:[^:]{{1,24}}: )?(?:{around.article})?{owner}(?:(?:§+, )*§+,? (?:{around.joins}) )?{owner}"
    return re.compile(
        rf"{opening}(?P<who>§+),?(?: (?:{around.joins}) (?P<beside>[a-z' -]{{2,24}}))? (?P<cue>{words}) (?:{around.article})?(?P<where>§+)"
        rf"(?: (?:{around.adverbs}))?(?:$|[.,;:!?]| [-–—] | (?:{around.ends})\b)"
    )
