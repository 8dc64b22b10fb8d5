"""German verbs in the forms that news is written in: third persons, infinitive, "zu" and participle, folded as the text is.

Tags are those of `grammar`, and some of German: `zu` is the infinitive with "zu" ("einzuladen"); `been` the participle of a verb whose
perfect takes "ist", so that "ist" makes no passive of it; `s+ein` a finite form whose particle stands at the end of the clause
("[lädt] .. [ein]"); where a form is both the present and the participle ("besucht") the tag names both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from monitor.text.fold import folded

_STRONG = """
treffen trifft traf getroffen
laden lädt lud geladen
sprechen spricht sprach gesprochen
brechen bricht brach gebrochen
weisen weist wies gewiesen
rufen ruft rief gerufen
schließen schließt schloss geschlossen
fliegen fliegt flog geflogen
fahren fährt fuhr gefahren
kommen kommt kam gekommen
gehen geht ging gegangen
nehmen nimmt nahm genommen
geben gibt gab gegeben
fangen fängt fing gefangen
halten hält hielt gehalten
lassen lässt ließ gelassen
schieben schiebt schob geschoben
werfen wirft warf geworfen
bieten bietet bot geboten
bringen bringt brachte gebracht
treten tritt trat getreten
ziehen zieht zog gezogen
legen legt legte gelegt
greifen greift griff gegriffen
schießen schießt schoss geschossen
sehen sieht sah gesehen
finden findet fand gefunden
binden bindet band gebunden
steigen steigt stieg gestiegen
stehen steht stand gestanden
streiten streitet stritt gestritten
scheiden scheidet schied geschieden
schreiben schreibt schrieb geschrieben
treiben treibt trieb getrieben
bleiben bleibt blieb geblieben
tragen trägt trug getragen
schlagen schlägt schlug geschlagen
heben hebt hob gehoben
lehnen lehnt lehnte gelehnt
kennen kennt kannte gekannt
nennen nennt nannte genannt
senden sendet sandte gesandt
wenden wendet wandte gewandt
fallen fällt fiel gefallen
raten rät riet geraten
bitten bittet bat gebeten
leihen leiht lieh geliehen
dringen dringt drang gedrungen
zwingen zwingt zwang gezwungen
sitzen sitzt saß gesessen
helfen hilft half geholfen
sterben stirbt starb gestorben
laufen läuft lief gelaufen
essen isst aß gegessen
schwören schwört schwor geschworen
denken denkt dachte gedacht
tun tut tat getan
liegen liegt lag gelegen
reißen reißt riss gerissen
frieren friert fror gefroren
winden windet wand gewunden
messen misst maß gemessen
gleichen gleicht glich geglichen
weichen weicht wich gewichen
werben wirbt warb geworben
gewinnen gewinnt gewann gewonnen
verlieren verliert verlor verloren
beginnen beginnt begann begonnen
empfehlen empfiehlt empfahl empfohlen
erwägen erwägt erwog erwogen
befehlen befiehlt befahl befohlen
vergessen vergisst vergaß vergessen
fechten ficht focht gefochten
sinken sinkt sank gesunken
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
wachsen wächst wuchs gewachsen
"""
_ROOTS = {verb: (present, past, done) for verb, present, past, done in (line.split() for line in _STRONG.strip().splitlines())}
_APART = tuple(
    "auseinander zusammen entgegen zurück wieder weiter heraus hinaus gegenüber bereit nieder statt teil fort frei fest ab an auf aus bei ein "
    "fern heim her hin los mit nach vor weg zu gut nahe stand um dar".split()
)
_TIED = ("unter", "über", "wider", "hinter", "miss", "emp", "ent", "ver", "zer", "be", "er", "ge")
_NO_PREFIX = frozenset(
    "einigen antworten beten herrschen hindern anerben hinken erben ermorden geißeln nachbarn umarmen umgehen aufern untersuchen beenden "
    "beauftragen beantragen beabsichtigen wiederholen umzingeln danken".split()
)
"""Verbs that only begin as such a particle does."""
_WITH_BE = frozenset(
    "reisen fliegen fahren kommen gehen landen eintreffen zusammentreffen zurücktreten beitreten aufbrechen kehren eilen scheitern "
    "sterben marschieren einmarschieren vorrücken eindringen steigen ziehen ausscheiden bleiben fallen laufen rücken wachsen starten jetten "
    "stoßen treten begegnen flüchten fliehen".split()
)
_SPOKEN_E = ("t", "d", "chn", "ffn", "dn", "gn", "ckn", "tm")
"""Ends of stems behind which an ending takes an "e": "vermittelt", but "begleitet"."""


@cache
def conjugated(verb: str) -> tuple[tuple[str, str], ...]:
    """The (form, tag) pairs of an infinitive."""
    particle, core = _parted(verb)
    pairs = [*_apart(particle, core)] if particle else [*_whole(core)]
    merged = _merged([(folded(form), tag) for form, tag in pairs])
    swiss = [(form.replace("ß", "ss"), tag) for form, tag in merged if "ß" in form]
    return tuple(dict.fromkeys([*merged, *swiss]))


def _merged(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs, with one tag for a form that is a participle too."""
    done = {form: tag for form, tag in pairs if tag in ("pp", "been")}
    first = [(form, f"{tag}|{done[form]}" if form in done and tag in ("s", "base", "past") else tag) for form, tag in pairs]
    both = {form for form, tag in first if "|" in tag}
    return [pair for pair in first if not (pair[0] in both and "|" not in pair[1])]


def _parted(verb: str) -> tuple[str, str]:
    """The particle that leaves the verb, blank for none, and the rest."""
    if verb in _ROOTS or verb in _NO_PREFIX:
        return "", verb
    for particle in _APART:
        core = verb.removeprefix(particle)
        if core != verb and len(core) > 3 and (core in _ROOTS or core[0] not in "eiou" or core.startswith(_TIED)):
            return particle, core
    return "", verb


def _whole(verb: str) -> Iterator[tuple[str, str]]:
    yield verb, "base"
    yield f"zu {verb}", "zu"
    yield from _finite(verb)
    yield _participle(verb), _done(verb, "")


def _apart(particle: str, core: str) -> Iterator[tuple[str, str]]:
    yield f"{particle}{core}", "base"
    yield f"{particle}zu{core}", "zu"
    yield f"{particle}{_participle(core)}", _done(core, particle)
    for form, tag in _finite(core):
        yield f"{particle}{form}", tag
        yield form, f"{tag}+{folded(particle)}"
    yield core, f"s+{folded(particle)}"


def _done(core: str, particle: str) -> str:
    return "been" if f"{particle}{core}" in _WITH_BE or (core in _WITH_BE and particle not in ("auf", "vor", "an")) else "pp"


def _root(verb: str) -> tuple[str, str]:
    """What is tied to the verb it is made of, and that verb: "be|kommen"."""
    if verb in _ROOTS or verb in _NO_PREFIX:
        return "", verb
    return next(((tied, verb.removeprefix(tied)) for tied in _TIED if verb.startswith(tied) and len(verb) - len(tied) > 3), ("", verb))


def _finite(verb: str) -> Iterator[tuple[str, str]]:
    tied, root = _root(verb)
    if root in _ROOTS:
        present, past, _ = _ROOTS[root]
        many = f"{past}n" if past.endswith("e") else f"{past}en"
    else:
        stem = _stem(root)
        vowel = "e" if stem.endswith(_SPOKEN_E) else ""
        present, past, many = f"{stem}{vowel}t", f"{stem}{vowel}te", f"{stem}{vowel}ten"
    yield f"{tied}{present}", "s"
    yield f"{tied}{past}", "past"
    yield f"{tied}{many}", "past"


def _participle(verb: str) -> str:
    tied, root = _root(verb)
    if root in _ROOTS:
        done = _ROOTS[root][2]
        return f"{tied}{done.removeprefix('ge')}" if tied else done
    stem = _stem(root)
    done = f"{stem}{'e' if stem.endswith(_SPOKEN_E) else ''}t"
    return (
        f"{tied}{done}"
        if tied or root.endswith("ieren") or root in ("beenden", "beauftragen", "beantragen", "untersuchen", "ermorden")
        else f"ge{done}"
    )


def _stem(verb: str) -> str:
    return verb[:-2] if verb.endswith("en") else verb[:-1]
