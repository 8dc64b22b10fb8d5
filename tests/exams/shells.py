"""Shells: what news puts around a sentence without changing what it tells."""

_LOWERED = frozenset(
    "El La Los Las Un Una Le Les Une The A An Two Talks Relations Ties Police Troops Parliament Tensions Relief Delegates Exiles Protesters Attackers Rebels".split()
)


def _inner(sentence):
    return sentence[0].lower() + sentence[1:] if sentence.split()[0] in _LOWERED else sentence


SHELLS = {
    "a trailing attribution": lambda s: f"{s[:-1]}, the state news agency reported on Tuesday.",
    "a spokesman somewhere": lambda s: f"{s[:-1]}, a spokesman for the foreign ministry told reporters in Vienna.",
    "officials said that": lambda s: f"Officials in Vienna said on Monday that {_inner(s)}",
    "according to": lambda s: f"According to the newspaper La Nacion, {_inner(s)}",
    "an adjunct after": lambda s: f"{s[:-1]} after weeks of tension over a disputed dam.",
    "an adjunct before": lambda s: f"Amid growing concern in the region, {_inner(s)}",
    "a move before": lambda s: f"In a move that surprised diplomats, {_inner(s)}",
    "despite somebody": lambda s: f"{s[:-1]}, despite appeals from Mexico.",
    "hours after others met": lambda s: f"{s[:-1]}, hours after a summit of the leaders of Kenya and Uganda.",
    "a relative clause": lambda s: f"{s[:-1]}, which signed a peace treaty with Peru in 1998.",
    "a date before": lambda s: f"On Tuesday, two days before the anniversary, {_inner(s)}",
    "a participle after": lambda s: f"{s[:-1]}, saying the step had been agreed with its allies.",
    "an adverb": lambda s: f"Meanwhile, {_inner(s)}",
    "a dateline": lambda s: f"GENEVA (Reuters) - {s}",
}

FOREIGN = {
    "es": (
        lambda s: f"{s[:-1]}, informó la agencia estatal el martes.",
        lambda s: f"Según el diario La Nación, {_inner(s)}",
        lambda s: f"{s[:-1]} tras semanas de tensión.",
        lambda s: f"{s[:-1]}, pese a los llamamientos de México.",
        lambda s: f"{s[:-1]}, dijo un portavoz del ministerio en Viena.",
        lambda s: f"Un portavoz dijo el lunes que {_inner(s)}",
    ),
    "fr": (
        lambda s: f"{s[:-1]}, a rapporté mardi l'agence officielle.",
        lambda s: f"Selon le journal La Nation, {_inner(s)}",
        lambda s: f"{s[:-1]} après des semaines de tension.",
        lambda s: f"{s[:-1]}, malgré les appels du Mexique.",
        lambda s: f"{s[:-1]}, a déclaré un porte-parole du ministère à Vienne.",
        lambda s: f"Un porte-parole a indiqué lundi que {_inner(s)}",
    ),
    "zh": (
        lambda s: f"{s[:-1]}，新华社周二报道。",
        lambda s: f"据当地媒体报道，{s}",
        lambda s: f"外交部发言人周一表示，{s}",
        lambda s: f"{s[:-1]}，此前墨西哥曾发出呼吁。",
    ),
}
"""The same in the other languages, around their probes."""

KNOWN = {
    "an adjunct before": {"Talks between Cyprus and Turkey continued."},
    "a date before": {"Talks between Cyprus and Turkey continued."},
    "despite somebody": {"Sudan provoked Chad with raids."},
    "hours after others met": {"Sudan provoked Chad with raids."},
}
"""Sentences that still change in a shell."""
