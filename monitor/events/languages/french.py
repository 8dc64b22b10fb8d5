"""French for the detector (folded: no accents)."""

from __future__ import annotations

from monitor.events.constructions import Objects
from monitor.events.grammar import Grammar, pattern, table, words

_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"

FRENCH = Grammar(
    bare_infinitive=True,
    nouns_first=True,
    lang="fr",
    adverbs=words("deja aussi hier aujourd'hui enfin encore toujours lundi mardi mercredi jeudi vendredi samedi dimanche ce y"),
    negations=words("pas ne n'a n'ont jamais ni sans aucun aucune n'est non n'a-t-il"),
    have=words("a ont avoir ayant"),
    had=words("avait avaient"),
    be=words("est sont ete etait sera seront etre"),
    future=words("va vont doit doivent devrait"),
    modal=words("pourrait pourraient peut peuvent"),
    infinitive=words("de a d'"),
    governors=table(
        agreed="accepte acceptent convenu convenus conviennent s'engage promis consenti accord invitation",
        planned="prevoit prevoient prepare compte annonce prevu prevue",
        wished="veut veulent souhaite souhaitent espere esperent propose envisage demande",
        negated="refuse refusent refuses dement",
        threatened="menace menacent",
    ),
    turns=table(
        cancelled="annule annulee annulent annulation",
        postponed="reporte reportee reportent report repousse repoussee differe",
        suspended="suspend suspendu suspendue suspendus suspension gele rompu",
        resumed="reprend reprennent repris reprise relance relancent",
        under_way="entame entament commence debute",
        completed="acheve conclu termine effectue",
        planned="annonce prevoit prevu prevue prepare prochaine",
        proposed="propose envisage demande",
        negated="rejette refuse",
        denied="dement nie dementi",
        agreed="accepte convenu",
    ),
    articles=words(
        "le la les l' un une son sa ses leur au aux du des ce cette president ministre chef premier affaires etrangeres capitale ville"
    ),
    determiners=words("le la les un une son sa ses leur du des au"),
    prepositions=table(
        place="en dans a",
        agent="par",
        of="de du des",
        toward="au aux vers pour",
        mutual="avec entre",
        target="contre sur",
        aside="apres depuis pendant selon sans lors",
    ),
    break_left=pattern(r"[;:]|, (?:mais|et|tandis|qui|dont|ou)\b|\b(?:que|qui|dont|apres|avant|parce|quand|lorsque|tandis|si|alors)\b"),
    break_right=pattern(r"[;]|, (?:mais|tandis|qui|dont|apres|et|selon)\b|\b(?:apres|parce|lorsque|tandis|alors|pendant|avant|lors)\b"),
    said=pattern(r", (?:[^,]{0,60} )?(?:a dit|a declare|a annonce|selon|a indique|a affirme)\b[^\"]{0,70}$"),
    adjunct=pattern(r"\b(?:apres|avant|pendant|depuis|lors|parce que|lorsque|pour|si|malgre|en vue de|suite a)\b"),
    relative=pattern(r"\b(?:qui|dont|lequel|laquelle|ou)\b"),
    coordinate=pattern(r"(?:;|, mais|, et|\bet|\bmais)\s*(?:a |ont |aussi )?$"),
    hypothetical=pattern(r"\b(?:si|pourrait|pourraient|possible|eventuel|eventuelle|espere|proposition|envisage|peut-etre)\b"),
    historical=pattern(
        rf"\b(?:(?:en|depuis) (?:{_MONTHS})\b(?! prochain)|en (?:19|20)\d\d|l'an dernier|il y a \S+ (?:ans|mois)|"
        rf"precedemment|depuis (?:19|20)\d\d)"
    ),
    denial=pattern(r"\b(?:dement|nie|dementi)\b[^,;]{0,40}\b(?:que|informations|rumeurs)\b"),
    months=tuple(_MONTHS.split("|")),
    since=words("depuis"),
    counted=pattern(r"\b(?:premier|premiere|deuxieme|second|seconde|seul|seule|plus grand|plus grande|pire)\b"),
    past_year=pattern(r"\b(?:en|de|depuis) ((?:19|20)\d\d)\b"),
    given_up=pattern(r"^[^,;.]{0,80},? mais (?:ensuite |puis |a |l'a )*(\w+)"),
    on_hold=pattern(r"^[^,;]*\b(?:est|sont|reste|restent|mise?s?) (?:en suspens|en attente|en pause)\b"),
    teller=pattern(r"\b(?:son|sa|ses|leur|leurs|il|elle|ils)\b"),
    possessives=words("son sa ses leur leurs"),
    both=pattern(r"\b(?:les deux (?:pays|parties|hommes|dirigeants)|ils)\b"),
    pronoun=pattern(r"\b(?:il|elle|ils|son|sa|ses|les deux)\b"),
    joined=pattern(r"\s*(?:,\s*(?:et\s)?|\bet\b|\bou\b|-|/)\s*(?:(?:le|la|les|l'|son|sa)\s*(?:homologue |collegue )?)?"),
    bridge=pattern(r"\b(\w+)(?: \w+ment)? (?=(?:a|au|aux|en|dans|lors|apres|pendant|avec|hier|ce|cette|\w+di|dimanche|aujourd'hui)\b)"),
    unbridged=pattern(r"\b(?:que|qui|dont|mais|ont|et(?! §)|pour)\b|(?:e|ee|es|ees|ant) $"),
    apposition=pattern(r", (?:le|la|un|une|qui|dont|ou)\b[^,;]{3,100},"),
    refers_back=pattern(
        r"(?:lors|au cours|a l'issue) de (?:cette|ces|cet|ce|la precedente)\b|(?:durant|pendant|apres) (?:cette|ces|cet|ce)\b"
    ),
    about=pattern(r"\s*(?:sur |concernant |a propos d(?:e |u |es |')|au sujet d(?:e |u |es |')|pour |visant a |que |d(?:e |u |es |'))"),
    nameless=words("lundi mardi mercredi jeudi vendredi samedi dimanche le la les l'un il elle ils elles on nous ce cette ces"),
    officials=words(
        "gouvernement president ministre armee troupes police forces autorites parlement ambassadeur homologue collegue delegation diplomates"
    ),
    sport=pattern(
        r"\b(?:matchs?|match(?:es)? (?:amical|amicaux)|football|rugby|tennis|basket(?:ball)?|handball|volley(?:ball)?|hockey|golf|cricket|boxe|cyclisme|"
        r"natation|athletisme|ski|tournois?|coupe (?:du monde|davis|d'afrique|d'asie)|mondial|euro \d{4}|jeux olympiques|championnats?|"
        r"ligue des (?:champions|nations)|(?:demi-|quarts? de )finales?|qualificatifs?|selectionneurs?|entraineurs?|footballeurs?|attaquants?|"
        r"gardien de but|penalt(?:y|ies)|bleus|stade|medailles?|mi-temps|prolongations)\b"
    ),
    objects=Objects(between=words("entre")),
)
