"""Words to make rules and articles of; nothing here is a real text."""

from __future__ import annotations

from random import Random

EVENTS = """visit trip talks meeting summit agreement accord treaty pact deal sanctions tariffs embargo ban export blockade missile
strike attack drill exercise deployment recall expulsion detention arrest release election coup resignation appointment aid loan
protest ceasefire truce invasion withdrawal inspection hearing verdict""".split()
PLACES = "Beijing Washington Paris London Moscow Tokyo Seoul Delhi Geneva Vienna Brussels Ankara Cairo Riyadh Tehran Kyiv".split()
FILLER = """the of and to in a that for on with as by at from it was is be said has have will not which their were but are an after who
its more than been would about over could new also two one first year people state between during under before against through work
morning statement office group public report company house plan long later part called made since might while where local early""".split()

_START = "ba be bi bo bu da de di do du fa fe ga ge go ha he ho ja jo ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to".split()


def names(count: int) -> list[str]:
    """Distinct made-up names of two words, always the same."""
    chance = Random(3)
    found: dict[str, None] = {}
    while len(found) < count:
        first = "".join(chance.choices(_START, k=2)).capitalize()
        last = "".join(chance.choices(_START, k=3)).capitalize()
        found[f"{first} {last}n"] = None
    return list(found)
