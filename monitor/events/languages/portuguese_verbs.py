"""Portuguese verbs in the forms that news uses: third persons, infinitives, gerund and participles, as Portugal and Brazil write them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from monitor.events.languages.iberian_verbs import agreeing, spelt
from monitor.text.fold import folded

_STRONG = {
    "ter": "tem tem teve tiver ter tido tendo tinh tenh",
    "por": "poe poem pos puser por posto pondo punh ponh",
    "dizer": "diz dizem disse disser dir dito dizendo dizi dig",
    "fazer": "faz fazem fez fizer far feito fazendo fazi fac",
    "trazer": "traz trazem trouxe trouxer trar trazido trazendo trazi trag",
    "ver": "ve veem viu vir ver visto vendo vi vej",
    "vir": "vem vem veio vier vir vindo vindo vinh venh",
    "dar": "dá dao deu der dar dado dando dav -",
    "ir": "vai vao foi for ir ido indo i -",
    "querer": "quer querem quis quiser querer querido querendo queri queir",
    "poder": "pode podem pode puder poder podido podendo podi poss",
}
"""Both present forms, the past, what its plural has before "am", the future before its ending, participle, gerund, and what the
imperfect and the wish have before "a"; so those made of them, as "impor" and "prever".
"""
_ALONE = {
    "ter": ("ter", "deter", "manter", "obter", "conter", "reter", "suster", "abster"),
    "ver": ("ver", "prever", "rever", "antever"),
    "vir": ("vir", "intervir", "convir", "advir", "provir"),
    "dar": ("dar",),
    "ir": ("ir",),
    "por": (
        "impor",
        "propor",
        "dispor",
        "expor",
        "opor",
        "compor",
        "supor",
        "depor",
        "repor",
        "contrapor",
        "sobrepor",
        "reimpor",
        "pôr",
        "por",
    ),
}
_SHORT = {
    "aceitar": "aceite aceites aceito aceita",
    "entregar": "entregue entregues",
    "expulsar": "expulso expulsa expulsos expulsas",
    "prender": "preso presa presos presas",
    "eleger": "eleito eleita eleitos eleitas",
    "reeleger": "reeleito reeleita",
    "suspender": "suspenso suspensa suspensos suspensas",
    "soltar": "solto solta soltos soltas",
    "matar": "morto morta mortos mortas",
    "abrir": "aberto aberta abertos abertas",
    "reabrir": "reaberto reaberta",
    "cobrir": "coberto coberta",
    "subscrever": "subscrito subscrita",
    "inscrever": "inscrito inscrita",
    "extinguir": "extinto extinta",
    "isentar": "isento isenta isentos isentas",
    "pagar": "pago paga pagos pagas",
    "ganhar": "ganho ganhos",
}
"""Participles beside the regular one."""
_MEDIATE = ("medi", "remedi", "intermedi", "incendi", "odi")
"""Stems with "ei" where they are stressed: "medeia"."""
_OPEN = {"fugir": "fog", "subir": "sob", "acudir": "acod", "construir": "constro", "reconstruir": "reconstro", "destruir": "destro"}
_CLOSED = ("agredir", "transgredir", "prevenir", "progredir", "regredir")
"""With "i" where it is stressed: "agride"."""
_WISHED = {
    "pedir": "pec",
    "impedir": "impec",
    "despedir": "despec",
    "ouvir": "ouc",
    "perder": "perc",
    "sair": "sai",
    "cair": "cai",
    "trair": "trai",
}
_BEFORE_E = (("c", "qu"), ("g", "gu"))
_BEFORE_A = (("gu", "g"), ("g", "j"))


@cache
def conjugated(verb: str) -> tuple[tuple[str, str], ...]:
    """The (form, tag) pairs of an infinitive, with "se" before and behind the forms of a reflexive one; what is no verb comes back as base.

    ("Visitara", a past perfect that news has no use for, is "visitará" without its accent.)
    """
    plain = folded(verb).replace(" ", "-")
    core = plain.removesuffix("-se")
    if core[-2:] not in ("ar", "er", "ir", "or") or " " in verb:
        return ((verb, "base"),)
    row = next((root for root in _STRONG if core.endswith(root) and (root not in _ALONE or core in _ALONE[root])), "")
    pairs = tuple(_irregular(core, row) if row else _regular(core))
    return tuple(dict.fromkeys(pairs if core == plain else (one for pair in pairs for one in _reflexive(pair))))


def _reflexive(pair: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """As in "se reuniu" and "reuniu-se", "se reunirá" and "reunir-se-á"; a participle has none."""
    form, tag = pair
    if tag == "pp":
        yield pair
        return
    yield from ((f"se {form}", tag), (f"{form} se", tag))
    if tag in ("fut", "cond"):
        tail = next(tail for tail in ("iam", "ia", "ao", "a") if form.endswith(tail))
        yield f"{form.removesuffix(tail)} se {tail}", tag


def _irregular(verb: str, root: str) -> Iterator[tuple[str, str]]:
    stem = verb[: -len(root)]
    one, many, past, pasts, ahead, participle, gerund, imperfect, wish = (stem + form for form in _STRONG[root].split())
    yield from ((verb, "base"), (one, "s"), (many, "s"), (past, "past"), (f"{pasts}am", "past"))
    yield from _ahead(ahead)
    yield from agreeing(participle)
    yield from ((gerund, "ing"), (f"{imperfect}a", "imp"), (f"{imperfect}am", "imp"))
    wished = () if wish.endswith("-") else (f"{wish}a", f"{wish}am")
    yield from ((form, "subj") for form in (*wished, f"{pasts[:-1]}sse", f"{pasts[:-1]}ssem"))


def _regular(verb: str) -> Iterator[tuple[str, str]]:
    stem, vowel = verb[:-2], verb[-2]
    yield from ((verb, "base"), (f"{verb}em", "base"))
    yield from ((form, "s") for form in _present(verb))
    past = {"a": ("ou", "aram"), "e": ("eu", "eram"), "i": ("iu", "iram")}[vowel]
    yield from ((stem + tail, "past") for tail in past)
    yield from _ahead(verb)
    yield from agreeing(stem + ("ado" if vowel == "a" else "ido"))
    yield from ((form, "pp") for form in _SHORT.get(verb, "").split())
    yield f"{stem}{vowel}ndo", "ing"
    yield from ((stem + ("ava" if vowel == "a" else "ia") + tail, "imp") for tail in ("", "m"))
    yield from ((_wish(verb) + tail, "subj") for tail in ("", "m"))
    yield from ((f"{stem}{vowel}sse{tail}", "subj") for tail in ("", "m"))


def _ahead(stem: str) -> Iterator[tuple[str, str]]:
    yield from ((stem + tail, tag) for tail, tag in (("a", "fut"), ("ao", "fut"), ("ia", "cond"), ("iam", "cond")))


def _present(verb: str) -> tuple[str, str]:
    """The third persons of the present."""
    stem = verb[:-2]
    if verb.endswith("ar"):
        stressed = _stressed(stem)
        return f"{stressed}a", f"{stressed}am"
    if verb in _OPEN:
        return _OPEN[verb] + ("i" if verb.endswith("uir") else "e"), f"{_OPEN[verb]}em"
    if verb.endswith(("uir", "air")) and not verb.endswith(("guir", "quir")):
        return f"{stem}i", f"{stem}em"
    if verb.endswith("zir"):
        return stem, f"{stem}em"
    stem = _raised(stem) if verb in _CLOSED else stem
    return f"{stem}e", f"{stem}em"


def _stressed(stem: str) -> str:
    """The stem of "nomeia", "medeia" and "visita"."""
    if stem.endswith("e"):
        return f"{stem}i"
    return f"{stem[:-1]}ei" if stem in _MEDIATE else stem


def _wish(verb: str) -> str:
    stem = verb[:-2]
    if verb.endswith("ar"):
        return f"{spelt(_stressed(stem), _BEFORE_E)}e"
    if verb in _WISHED:
        return f"{_WISHED[verb]}a"
    return f"{spelt(_raised(stem) if verb.endswith('ir') else stem, _BEFORE_A)}a"


def _raised(stem: str) -> str:
    """The stem of "siga" and "cubra"."""
    at = max(stem.rfind(vowel) for vowel in "aeio")
    return stem[:at] + {"e": "i", "o": "u"}[stem[at]] + stem[at + 1 :] if at >= 0 and stem[at] in "eo" else stem
