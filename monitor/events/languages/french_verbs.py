"""French verbs in the forms that news is written in: third persons, infinitive and participles.

Tags are those of `grammar`, and two of French: `refl` is the participle of a reflexive verb, no word of news without "s'est" or
"se sont"; `been` that of a verb whose perfect takes "est", so that "est" makes no passive of it. Forms are without accents; where
only the accent tells the present from the participle ("invite", "invité") the tag names both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ER = "e:s ent:s a:past erent:past era:fut eront:fut erait:cond eraient:cond e:pp ee:pp es:pp ees:pp ant:ing ait:imp aient:imp"
_IR = (
    "it:s issent:s it:past irent:past ira:fut iront:fut irait:cond iraient:cond i:pp ie:pp is:pp ies:pp issant:ing issait:imp "
    "issaient:imp isse:subj"
)
_RE = ":s ent:s it:past irent:past ra:fut ront:fut rait:cond raient:cond u:pp ue:pp us:pp ues:pp ant:ing ait:imp aient:imp e:subj"
_ODD = """
venir ient iennent int inrent iendr enu en ienne
tenir ient iennent int inrent iendr enu en ienne
prendre end ennent it irent endr is en enne
mettre et ettent it irent ettr is ett ette
duire uit uisent uisit uisirent uir uit uis uise
truire uit uisent uisit uisirent uir uit uis uise
cevoir coit coivent cut curent cevr cu cev coive
voir oit oient it irent err u oy oie
clure ut uent ut urent ur u u ue
cueillir cueille cueillent cueillit cueillirent cueiller cueilli cueill cueille
crire crit crivent crivit crivirent crir crit criv crive
dire it isent it irent ir it is ise
eindre eint eignent eignit eignirent eindr eint eign eigne
aindre aint aignent aignit aignirent aindr aint aign aigne
oindre oint oignent oignit oignirent oindr oint oign oigne
ouvrir ouvre ouvrent ouvrit ouvrirent ouvrir ouvert ouvr ouvre
offrir offre offrent offrit offrirent offrir offert offr offre
partir part partent partit partirent partir parti part parte
sortir sort sortent sortit sortirent sortir sorti sort sorte
faire ait ont it irent er ait ais asse
suivre suit suivent suivit suivirent suivr suivi suiv suive
courir court courent courut coururent courr couru cour coure
aller va vont alla allerent ir alle all aille
elire elit elisent elut elurent elir elu elis elise
rompre rompt rompent rompit rompirent rompr rompu romp rompe
vaincre vainc vainquent vainquit vainquirent vaincr vaincu vainqu vainque
connaitre nait naissent nut nurent naitr nu naiss naisse
soudre sout solvent solut solurent soudr sous solv solve
acquerir acquiert acquierent acquit acquirent acquerr acquis acquer acquiere
"""
"""Ending of the infinitive, then third persons of present and past, the stem of the future, the participle, the stem of the imperfect, the
subjunctive; what the ending keeps of the verb is what stands before its own first letters."""
_KEEPS = {"venir": 1, "tenir": 1, "prendre": 2, "mettre": 1, "duire": 1, "truire": 2, "voir": 1, "clure": 2, "dire": 1, "faire": 1}
_KEEPS |= {"connaitre": 3}
_DOUBLED = re.compile(r"(?:app|rapp|interp|renouv|chanc|amonc|decouv)el$|(?:jet|et|projet|rejet)$")
_WITH_BE = frozenset(
    "aller venir revenir arriver partir repartir rentrer retourner parvenir intervenir convenir descendre monter entrer sortir rester "
    "tomber repasser ressortir".split()
)
_REFLEXIVE = re.compile(r"s(?:'en |e |')")
_PREFIXED = frozenset({"s", "past", "fut", "cond", "imp", "ing", "subj"})
_FOLDS = str.maketrans("éèêëàâîïôûùç", "eeeeaaiiouuc")


def conjugate(verb: str) -> list[tuple[str, str]]:
    """The (form, tag) pairs of an infinitive, which a reflexive pronoun may open ("se rendre"); others are given back as base."""
    own = _REFLEXIVE.match(verb)
    plain = (verb[own.end() :] if own else verb).translate(_FOLDS)
    forms = list(dict.fromkeys(_plain(plain)))
    if own:
        away = own[0] == "s'en "
        return [(verb, "base"), *(_reflexive(form, tag, away=away) for form, tag in forms if tag != "base")]
    done = "been" if plain in _WITH_BE else "pp"
    both = [form for form, tag in forms if tag == "s" and plain.endswith("er") and (form, "pp") in forms]
    told = [(form, done if tag == "pp" else tag) for form, tag in forms if form not in both]
    return told + [(form, f"s|{done}") for form in both]


def _reflexive(form: str, tag: str, *, away: bool) -> tuple[str, str]:
    """The form with its pronoun, `away` with "en" too: "s'en prend"."""
    if tag not in _PREFIXED:
        return form, "refl"
    if away:
        return f"s'en {form}", tag
    return f"s'{form}" if form[0] in "aeiouyh" else f"se {form}", tag


def _plain(verb: str) -> Iterator[tuple[str, str]]:
    yield verb, "base"
    if verb == "avoir":
        yield from (("eu", "pp"), ("aura", "fut"), ("auront", "fut"))
    elif odd := _odd_of(verb):
        yield from _irregular(*odd)
    elif verb.endswith("er"):
        yield from _first_group(verb[:-2])
    elif verb.endswith("ir"):
        yield from _added(verb[:-2], _IR)
    elif verb.endswith("re"):
        yield from _added(verb[:-2], _RE)


def _added(stem: str, endings: str) -> Iterator[tuple[str, str]]:
    for cell in endings.split():
        ending, tag = cell.split(":")
        yield stem + ending, tag


def _first_group(stem: str) -> Iterator[tuple[str, str]]:
    """Regular verbs, with what the written stem does before a silent e or an a: appelle, envoie, enverra, engagea."""
    mute = f"{stem}{stem[-1]}" if _DOUBLED.search(stem) else f"{stem[:-1]}i" if stem.endswith(("ay", "oy", "uy")) else stem
    future = f"{stem[:-3]}verr" if stem.endswith("nvoy") else f"{mute}er"
    hard = f"{stem}e" if stem.endswith("g") else stem
    for form, tag in _added(stem, _ER):
        ending = form[len(stem) :]
        if tag in ("fut", "cond"):
            yield future + ending.removeprefix("er"), tag
        elif tag == "s":
            yield mute + ending, tag
            if stem.endswith("ay"):
                yield form, tag
        else:
            yield (hard if ending.startswith("a") else stem) + ending, tag


def _odd_of(verb: str) -> tuple[str, list[str]] | None:
    rows = (row.split() for row in _ODD.strip().splitlines())
    row = next((row for row in rows if verb == row[0] or (verb.endswith(row[0]) and row[0] != "aller")), None)
    if row is None:
        return None
    kept = len(verb) - len(row[0]) + _KEEPS.get(row[0], 0)
    return verb[:kept], row[1:]


def _irregular(stem: str, row: list[str]) -> Iterator[tuple[str, str]]:
    one, many, was, were, future, done, imperfect, may = row
    yield from ((stem + one, "s"), (stem + many, "s"), (stem + was, "past"), (stem + were, "past"), (stem + may, "subj"))
    yield from ((f"{stem}{future}{end}", tag) for end, tag in (("a", "fut"), ("ont", "fut"), ("ait", "cond"), ("aient", "cond")))
    plural = "" if done.endswith("s") else "s"
    yield from ((f"{stem}{done}{end}", "pp") for end in ("", "e", plural, "es"))
    yield from ((f"{stem}{imperfect}{end}", tag) for end, tag in (("ait", "imp"), ("aient", "imp"), ("ant", "ing")))
