"""What French says in the constructions of `monitor.events.constructions` (folded: no accents)."""

from __future__ import annotations

from monitor.events.constructions import Days, Deeds, Doubts, Links, Objects, Passives, Shapes, Spans, Stays, Subjects, Turning
from monitor.events.grammar import pattern, words

_STRIKES = "frappes?|raids?|attaques?|bombardements?|tirs|pilonnages?|missiles?|drones?|offensive|operations?|incursions?|embuscades?|explosions?|obus"
_LEAVE = "quitter|evacuer|partir d|sortir d"
_SPEAKS = (
    "prevenu|averti|lance|declare|assure|affirme|martele|tonne|promis|jure|menace|indique|annonce|repondu|insiste|estime|dit|denonce|deplore|"
    "confie|ecrit|reagi|prevenue"
)

DEEDS = Deeds(
    done_by=pattern(
        rf"[^,;§]{{0,40}}? (?:dans|lors d|par|apres|sous|au cours d)[ ']?(?:(?:une?|des|les|la|le|l'|deux|trois|plusieurs|nouvelles?|de|d'une?) ?)*"
        rf"(?:{_STRIKES})(?: (?:de (?:drones?|missiles?|l'aviation|l'armee)|[a-z]+(?:ees?|es?|al|aux|if|ifs|ves?)))? (?P<who>§+)"
    ),
    cast_out=pattern(
        rf"\b(?:expulse|chasse|refoule|banni|renvoye|evince|exclu|boute)e?s? (?:hors )?(?:de |du |des |d')(?:la |l')?(?P<where>§+)|"
        rf"\b(?:somme|prie|contraint|oblige|force|invite)e?s? (?:de |a )(?:{_LEAVE}) (?:le |la |l'|les )?(?P<left>§+)"
    ),
    posted_out=pattern(
        r"(?:§|\b(?:consul|attache|charge d'affaires)) (?:a|au|en|aux) (?P<where>§+),? (?:[^,;]{3,40}, )?(?:a |ont |est |sont |avait )?(?:ete )?"
        r"(?:expulse|prie|renvoye|somme|chasse|declare|invite)\b"
    ),
    aims=words("contre sur visant ciblant en a au"),
)

DOUBTS = Doubts(
    carried=pattern(
        r"\b(?:avions?|appareils?|jets?|vols?|helicopteres?|a400m|c-\d+s?|boeings?|airbus|navires?|vedettes?|fregates?|destroyers?|sous-marins?|"
        r"porte-avions|bateaux?|ferrys?|petroliers?|cargos?|convois?|colonnes?|camions?|trains?|drones?|missiles?|cargaisons?|colis|aide|vivres|"
        r"vehicules|blindes|chars|medecins|infirmiers|sauveteurs|pompiers|ingenieurs|volontaires|soldats|troupes|militaires|parachutistes|marins|"
        r"pelerins|touristes|refugies|migrants|etudiants|ouvriers|joueurs|athletes|supporters|troupe|danseurs)\b"
    ),
    strangers=pattern(
        r"^(?:[^§,;:]* )?(?:le|la|l'|les|une?|deux|trois|son|sa|leur)(?: ?[a-z-]+){0,2}? ?(?:compagnie|groupe|entreprise|societe|constructeur|banque|club|"
        r"equipe|musee|universite|festival|economistes?|experts?|chercheurs?|studio|orchestre|troupe|marque|start-up|federation|spectacle)$"
    ),
    hinges=pattern(r"\b(?:s'ils?|si (?!bien|peu|possible)|a moins|a condition|menac\w+|sauf)\b"),
    custom=pattern(
        r"\b(?:l'essentiel|la plupart|la moitie|un tiers|les deux tiers|\d[\d.]* ?%) d|\b(?:par|chaque|tous les) (?:jours?|semaines?|mois|ans?|annees?)\b|"
        r"\bplus que (?:tout|tous)\b"
    ),
)

SHAPES = Shapes(accents=("é",))

STAYS = Stays(article="le |la |l'", joins="et", ends="pour|avec|apres|avant|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")

PASSIVES = Passives(
    be=words("est sont ete etait etaient sera seront"),
    selves=words("s se"),
    headline_ends=pattern(r" ?$| (?:par|entre) (?!\d)| (?:a|au|aux) (?:la |l )?\S+ par "),
    no_subjects=words("a au aux avec chez contre d dans de des du en entre par pour sur vers"),
)

LINKS = Links(
    and_then=words("et mais puis"),
    aside=pattern(
        r", (?:qui|dont|lequel|laquelle|lors|apres|au (?:cours|terme)|a l'(?:issue|occasion)|en marge|en presence)\b[^,;]{3,120}, *"
        r"(?:une? |le |la |l'|les |des |son |leurs? )?$"
    ),
    on_a_visit=pattern(
        r"(?:en|lors d'une?|au cours d'une?|au terme d'une?|a l'issue d'une?|a l'occasion d'une?) (?:[a-z-]+ ){0,4}(?:a|en|au|aux)?"
    ),
    both=pattern(
        r"\b(?:les deux|ils)(?: (?:pays|parties|hommes|dirigeants|ministres|presidents|gouvernements|chefs d'etat))?(?: se| s')? ?(?:sont |ont )?$"
    ),
    goes_on=pattern(r"[\w§'\"](?:,| et) $"),
)

SUBJECTS = Subjects(
    turned=pattern(r"[^,]{8}, $"),
)

OBJECTS = Objects(
    between=words("entre"),
    origin=pattern(r"\b(?:fabrique|produit|assemble|construit)e?s? (?P<word>en|au|aux) $"),
    speaker_at_end=pattern(rf", (?:a |ont )(?:{_SPEAKS}|accuse)(?: \w+di| dimanche)? (?:le |la |l'|les )?(?:[a-z'-]+ ){{0,3}}$"),
    called=pattern(r"(?:[^:]{1,24} ?: )?(?:le |la |l')?§+ (?:a |au |aux |a la |a l')(?:[a-z]+ )?(?P<whom>§)§* ?:"),
    tells=pattern(rf", (?:a |ont )(?:{_SPEAKS})(?: \w+di| dimanche)? (?:le |la |l'|les )?(?:[a-z'-]+ ){{0,3}}(?P<who>§)"),
    whole=pattern(r" (?:le |la |l'|les )?(?P<object>§+)(?:$|[.,;:!?])"),
    the_other=pattern(r"\b(?:son|sa|leur) (?:grand |grande |puissant )?(?:voisin|voisine|rival|allie|protecteur)\b"),
    mediated=pattern(r"\b(?:negocie|parraine|facilite|supervise|organise)e?s? par (?:le |la |l'|les )?$"),
    instead=pattern(r"\b(?:plutot que|au lieu de|a la place de)(?: le| la| l'| en| a)* ?$"),
    beside=pattern(r"\ben marge d(?:e l[a']|u|es|'une?) ?(?:[a-z]+ ){0,3}(?:a |en |au |aux )?$"),
    topics=words("sur"),
    onward=words("a au aux vers"),
)

SPANS = Spans(
    clause_end=pattern(
        r"[,;:]| (?:que|qui|dont|apres|avant|parce|quand|lorsque|tandis|si|alors que|signe|signee|imposees?|lancee?|detenus?)\b"
    ),
    inserted=pattern(r", (?:(?!§ (?:a|ont) [a-z])[^,;]){3,90},(?= (?:est|sont|a|ont|etait|etaient|sera|seront|n'aura|aura)\b)"),
    said_had=pattern(
        r"\b(?:annonce|declare|indique|affirme|precise|confirme|assure|revele|fait savoir|dit|explique)(?: \w+di| dimanche)?(?: a §+)?,? (?:que |qu')"
        r"(?:[\w'§-]+ ){1,5}$"
    ),
    charge=pattern(r" (?:d'|de |pour |sur |contre )(?:[\w§'-]+ ){0,3}?(?:[a-z]+er|[a-z]+ir|avoir|etre|son|sa|ses|leur|leurs|la|le|les)\b"),
)

TURNING = Turning(
    begins=words("commence commences debute"),
    fates=(
        (
            pattern(r"[^,;]*\b(?:est|sont|reste|restent|mise?s?|demeurent?) (?:en suspens|en attente|en pause|au point mort|a l'arret)\b"),
            "held",
        ),
    ),
)

DAYS = Days(ago=pattern(r"\bil y a (?:deux|trois|quatre|cinq|six|dix|quelques|\d+) (?:semaines|mois)|\ble mois (?:dernier|passe)\b"))
