"""Headlines without a verb that say where somebody of rank is: "Blinken in Beijing for talks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from monitor.events.definition import Cue, Definition
from monitor.events.forms import readings
from monitor.events.lexicon import Hit
from monitor.events.sentence import ENVOY, PLACES, masked
from monitor.model.mention import Mention
from monitor.text.fold import Folded, folded

_OPENING = r"(?:[^:]{1,24}: )?(?:le |la |l')?(?:§+(?:'s)? )?(?:(?:§+, )*§+,? (?:and|y|et) )?(?:§+(?:'s)? )?"
_ENDS = (
    r"(?: again| today)?(?:$|[.,;:!?]| [-–—] | (?:for|to|on|as|with|amid|ahead|after|before|"
    r"para|por|con|tras|antes|este|esta|pour|avec|apres|avant|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)"
)


def stays(cues: Iterable[tuple[Definition, Cue]], text: Folded, *, head: int, mentions: Sequence[Mention]) -> list[Hit]:
    """The hits of cues that join who and where in the headline `text[:head]`: who is an envoy or higher, alone before the cue, and
    the whole of what follows is a place abroad ("Starmer in China spying row" is none).
    """
    inside = [mention for mention in mentions if mention.end <= head]
    low = masked(text.low, inside, 0, head) if len(inside) > 1 else ""
    found = [(definition, cue, _joining(cue.text).match(low)) for definition, cue in cues if low]
    by_start = {mention.start: mention for mention in inside}
    return [
        Hit(definition, cue, "phrase", match.start("cue"), match.end("cue"))
        for definition, cue, match in found
        if match and _goes_abroad(by_start[match.start("who")], by_start[match.start("where")])
    ]


def _goes_abroad(who: Mention, where: Mention) -> bool:
    of_rank = who.kind in ("person", "unknown-person", "office") and who.country is not None and 0 < (who.rank or 0) <= ENVOY
    return of_rank and where.kind in PLACES and where.country not in (None, who.country)


@cache
def _joining(cue: str) -> re.Pattern[str]:
    words = "|".join(re.escape(folded(one)) for one in readings(cue))
    return re.compile(rf"{_OPENING}(?P<who>§+),? (?P<cue>{words}) (?P<where>§+){_ENDS}")
