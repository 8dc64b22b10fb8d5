"""Spanish verbs in the forms that news uses: third persons, infinitive, gerund and participles (accents as they fall out of folding)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from monitor.events.languages.iberian_verbs import agreeing, spelt
from monitor.text.fold import folded

_DIPHTHONGS = {
    "ie": "cerrar comenzar empezar negar denegar recomendar sentar confesar tropezar atravesar calentar gobernar perder defender "
    "extender atender entender tender encender ascender descender querer sentir consentir advertir desmentir preferir sugerir "
    "invertir herir convertir diferir transferir desterrar enterrar encerrar replegar desplegar plegar manifestar requerir proferir referir "
    "adherir conferir mentir disentir desmentir arrepentir alentar desalentar apretar sembrar quebrar concertar pensar despertar",
    "ue": "acordar volar sobrevolar encontrar mostrar demostrar probar aprobar contar rodar rogar renovar colgar descolgar soltar "
    "mover promover volver devolver resolver disolver revolver poder almorzar costar apostar recordar reforzar forzar morir dormir "
    "absolver envolver remover conmover demoler doler reprobar comprobar poblar consolar jugar esforzar",
    "i": "pedir despedir impedir expedir seguir proseguir conseguir perseguir elegir medir repetir rendir servir vestir reñir regir "
    "investir embestir reelegir corregir competir revestir decir contradecir bendecir",
}
_CHANGES = {verb: change for change, verbs in _DIPHTHONGS.items() for verb in verbs.split()}
_STRONG = {
    "tener": "tuv",
    "poner": "pus",
    "venir": "vin",
    "decir": "dij",
    "ducir": "duj",
    "traer": "traj",
    "hacer": "hic",
    "querer": "quis",
    "poder": "pud",
    "estar": "estuv",
    "andar": "anduv",
}
_FUTURES = {"tener": "tendr", "poner": "pondr", "venir": "vendr", "salir": "saldr", "hacer": "har", "querer": "querr", "poder": "podr"}
_FUTURES |= {"decir": "dir"}
_PARTICIPLES = {
    "poner": "puesto",
    "hacer": "hecho",
    "decir": "dicho",
    "romper": "roto",
    "abrir": "abierto",
    "cubrir": "cubierto",
    "scribir": "scrito",
    "ver": "visto",
    "volver": "vuelto",
    "solver": "suelto",
}
_FIRST_PERSONS = {"tener": "teng", "poner": "pong", "venir": "veng", "hacer": "hag", "decir": "dig", "salir": "salg", "traer": "traig"}
_WHOLE = {
    "ir": "ir:base va:s van:s fue:past fueron:past ira:fut iran:fut iria:cond ido:pp yendo:ing iba:imp iban:imp vaya:subj vayan:subj",
    "dar": "dar:base da:s dan:s dio:past dieron:past dara:fut daran:fut daria:cond dado:pp dada:pp dando:ing daba:imp den:subj",
    "ver": "ver:base ve:s ven:s vio:past vieron:past vera:fut veran:fut veria:cond visto:pp viendo:ing vea:subj vean:subj",
}
_ALONE = {"ver": ("ver", "prever"), "estar": ("estar",), "andar": ("andar",)}
"""Endings that mostly end a verb of another kind ("arrestar", "mandar"), with the verbs that they do make."""
_VOWELLED = ("aer", "eer", "oir")
"""Endings behind which an unstressed "i" is written "y": "cayeron", "leyendo", "desoyo"."""
_SPELT = (("c", "qu"), ("g", "gu"), ("z", "c"))


@cache
def conjugated(verb: str) -> tuple[tuple[str, str], ...]:
    """The (form, tag) pairs of an infinitive, with "se" before the finite forms of a reflexive one; what is no verb comes back as base.

    Of the past subjunctive only what no future looks like: "visitara" is both.
    """
    plain = folded(verb)
    core = plain[:-2] if plain.endswith("rse") else plain
    if core[-2:] not in ("ar", "er", "ir"):
        return ((verb, "base"),)
    forms = tuple(pair.split(":") for pair in _WHOLE[core].split()) if core in _WHOLE else tuple(_regular(core))
    pairs = [(word, tag) for word, tag in forms]
    return tuple(dict.fromkeys(pairs if core == plain else map(_reflexive, pairs)))


def _reflexive(pair: tuple[str, str]) -> tuple[str, str]:
    word, tag = pair
    if tag in ("base", "ing"):
        return f"{word}se", tag
    return (word, tag) if tag == "pp" else (f"se {word}", tag)


def _regular(verb: str) -> Iterator[tuple[str, str]]:
    first = verb.endswith("ar")
    stem, present, vowel = verb[:-2], _present(verb), "a" if first else "e"
    past = _past(verb)
    future = _ending(_FUTURES, verb) or verb
    yield verb, "base"
    yield from ((present + vowel, "s"), (f"{present}{vowel}n", "s"))
    yield from ((form, "past") for form in past)
    yield from ((future + tail, tag) for tail, tag in (("a", "fut"), ("an", "fut"), ("ia", "cond"), ("ian", "cond")))
    participle = _ending(_PARTICIPLES, verb) or stem + ("ado" if first else "ido")
    yield from agreeing(participle)
    yield (f"{stem}ando" if first else f"{stem}yendo" if _is_uir(verb) or verb.endswith(_VOWELLED) else f"{_weak(verb)}iendo"), "ing"
    yield from ((stem + ("aba" if first else "ia") + tail, "imp") for tail in ("", "n"))
    wished = spelt(present, _SPELT) + "e" if first else (_ending(_FIRST_PERSONS, verb) or _hard(present, verb)) + "a"
    yield from ((wished + tail, "subj") for tail in ("", "n"))
    if not first:
        yield from ((past[1][:-3] + tail, "subj") for tail in ("ra", "ran", "se", "sen"))


def _present(verb: str) -> str:
    """The stem of "acuerda", "pide", "excluye"."""
    stem, change = verb[:-2], _CHANGES.get(verb)
    if _is_uir(verb) or verb.endswith("oir"):
        return f"{stem}y"
    for irregular in ("tener", "venir"):
        if verb.endswith(irregular):
            return f"{stem[:-2]}ien"
    if change is None:
        return stem
    at = stem.rfind("o" if change == "ue" else "e")
    return stem[:at] + change + stem[at + 1 :]


def _past(verb: str) -> tuple[str, str]:
    """The third persons of the preterite."""
    strong = _ending(_STRONG, verb)
    if strong:
        one = f"{strong[:-1]}zo" if strong.endswith("hic") else f"{strong}o"
        return one, strong + ("eron" if strong.endswith("j") else "ieron")
    stem = verb[:-2]
    if verb.endswith("ar"):
        return f"{stem}o", f"{stem}aron"
    if _is_uir(verb) or verb.endswith(_VOWELLED):
        return f"{stem}yo", f"{stem}yeron"
    return f"{_weak(verb)}io", f"{_weak(verb)}ieron"


def _weak(verb: str) -> str:
    """The stem of "pidio" and "muriendo"."""
    stem = verb[:-2]
    if not verb.endswith("ir") or verb not in _CHANGES:
        return stem
    at = max(stem.rfind("e"), stem.rfind("o"))
    return stem[:at] + ("i" if stem[at] == "e" else "u") + stem[at + 1 :]


def _is_uir(verb: str) -> bool:
    return verb.endswith("uir") and not verb.endswith(("guir", "quir"))


def _ending(table: dict[str, str], verb: str) -> str:
    """What the table gives for the verb or for the verb it is made of ("imponer" from "poner"); blank for none."""
    found = next((root for root in table if verb.endswith(root) and (root not in _ALONE or verb in _ALONE[root])), None)
    return verb[: -len(found)] + table[found] if found else ""


def _hard(stem: str, verb: str) -> str:
    """A stem as it is spelt before "a": "exij", "sig", "conozc"."""
    if verb.endswith("guir"):
        return stem[:-1]
    if verb.endswith(("ger", "gir")):
        return f"{stem[:-1]}j"
    return f"{stem[:-1]}zc" if verb.endswith(("cer", "cir")) else stem
