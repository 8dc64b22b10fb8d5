"""French for the detector (folded: no accents)."""

from __future__ import annotations

from monitor.events.grammar import Grammar, pattern, table, words
from monitor.events.languages.french_constructions import (
    DAYS,
    DEEDS,
    DOUBTS,
    LINKS,
    OBJECTS,
    PASSIVES,
    SHAPES,
    SPANS,
    STAYS,
    SUBJECTS,
    TURNING,
)
from monitor.events.languages.french_verbs import conjugate

_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
_TOLD = (
    "dit|declare|annonce|indique|affirme|precise|assure|confirme|revele|rapporte|ajoute|souligne|explique|estime|fait savoir|fait valoir|fait remarquer|"
    "laisse entendre|lance|martele|tonne|insiste|plaide|tranche|confie|ecrit|repondu|"
    "retorque|replique|reconnu|admis|rappele|commente|conclu|resume|observe|note|juge|soutenu|argumente|rencheri|poursuivi|glisse|"
    "reagi|repete|reitere|fait part|appris|constate"
)
"""What somebody did who spoke, behind the comma at the end of his words."""
_SPEAKERS = (
    "president|presidente|ministre|premier|premiere|chef|cheffe|porte-parole|gouvernement|armee|police|presidence|ministere|diplomatie|secretaire|"
    "sources?|responsables?|agence|television|radio|chaine|presse|journal|quotidien|site|organisation|ong|parquet|procureur|procureure|tribunal|cour|"
    "justice|roi|reine|prince|pape|emir|sultan|general|colonel|capitaine|junte|autorites|executif|parti|opposant|opposition|chancelier|chanceliere|"
    "ambassadeur|ambassadrice|ambassade|diplomates?|haut|haute|hauts|vice-\\w+|patron|numero|dirigeants?|leader|etat-major|commission|maire|gouverneur|"
    "depute|senateur|mediateur|emissaire|envoye|envoyee|conseiller|conseillere|communique|interesse|militaires|rebelles|mouvement|directeur|"
    "directrice|coordonnateur|commandant|commandement|force|mission|cabinet|entourage|locataire|maitre|homme|femme|successeur|homologue|"
    "departement|conseil|bureau|operateur|groupe|compagnie|societe|medias?|coalition|bloc|deux|trois|avocats?|famille|temoins?|habitants?|officiers?|"
    "chercheurs?|analystes?|experts?|politologue|specialiste|historien|economistes?|croix-rouge|club|federation|entraineur|secouristes|gendarmerie|douanes?"
)
_SAYS = (
    "dit|declare|annonce|annoncent|indique|indiquent|affirme|affirment|precise|precisent|assure|assurent|confirme|confirment|revele|"
    "rapporte|rapportent|ajoute|souligne|explique|estime|fait savoir|fait valoir|laisse entendre|apprend-on|apprend|croit savoir"
)
_SCHOLAR = (
    "chercheur|chercheuse|politologue|analyste|analystes|expert|experte|experts|specialiste|specialistes|essayiste|historien|historienne|"
    "historiens|economiste|economistes|editorialiste|observateurs|universitaire|sociologue|chroniqueur|ecrivain|romancier"
)

FRENCH = Grammar(
    bare_infinitive=True,
    governed_infinitive=True,
    telling=(" le ", " les ", " des ", " du ", " une ", " est ", " au "),
    titles=("Dr", "Me"),
    adverb_ends=("ment",),
    reflexive_infinitive=words("se s'en"),
    conditions=(" si ",),
    bare_comma=pattern(r",\s*(?:(?:la|le|les|son|sa)\s+)?"),
    rest_of_places=pattern(r"(?:, §+)*,? et §+(?:$|[.;:!?]|, )"),
    elision="l'",
    stays=STAYS,
    perfect_is_past=True,
    nouns_first=True,
    offices_between=True,
    colon_topics=True,
    opens_with_participle=True,
    guests_are_people=True,
    lang="fr",
    inflect=conjugate,
    adverbs=words(
        f"{_DAYS} deja aussi hier aujourd'hui enfin encore toujours ce y bien ainsi ensuite alors desormais soir matin apres-midi midi "
        "demain bientot plutot meme fois tot tard ensemble nouveau sur-le-champ prochain prochaine dernier semaine tous toutes deux "
        "donc puis depuis maintenant tour leur lui"
    ),
    negations=words(
        "pas ne n'a n'ont n'est n'avait n'avaient n'etait n'aura n'auront n'aurait n'auraient jamais ni sans aucun aucune non n'a-t-il nullement guere rien"
    ),
    have=words("a ont ait aient avoir ayant aura auront s'est l'a l'ont eut j'ai avons"),
    had=words("avait avaient s'etait s'etaient"),
    be=words("est sont ete etait etaient sera seront serait seraient etre soit soient fut furent etant c'est"),
    reflexive=words("se s' s'est s'etait s'etaient s'en"),
    future=words("va vont doit doivent devrait devraient devra devront devait devaient"),
    modal=words("pourrait pourraient peut peuvent aurait auraient pourra pourront"),
    infinitive=words("de d a d' a' point par"),
    hailed=pattern(
        r"\b(?:(?P<ahead>deviendra|sera)|(?P<over>etait|fut|avait ete)|est devenue?|devient|est) (?:\w+di |dimanche |ainsi )?(?:le|la) "
        r"(?:(?:premier|premiere|deuxieme|second|seconde|troisieme|seul|seule)|(?P<last>dernier|derniere)) (?:[^\s,;]+ ){1,6}$"
    ),
    governors=table(
        done="vient viennent venait venaient fini finit finissent reussi reussit reussissent parvient parviennent parvenu parvenue parvenus "
        "continue continuent continuait pu tenu tient tiennent choisi choisit choisissent prefere preferent acheve commence commencent "
        "entrepris entreprend entreprennent persiste persistent cesse",
        agreed="accepte acceptent engagee engagees convenue disposee promettent disposes pretes convenu convenus conviennent convient s'engage s'engagent engage engages promis promet promettent consenti "
        "accord invitation entendus entendues dispose disposes",
        decided="decide decident decidee resolu annonce annoncent",
        planned="prevoit prevoient prepare preparent compte comptent prevu prevue prevus prevues s'apprete s'appretent "
        "projette projettent entend entendent attendu attendue attendus attendues programme programmee apprete appretent sur "
        "confirme ambitionne",
        pending="failli",
        wished="veut veulent vouloir souhaite souhaitent espere esperent propose proposent envisage envisagent demande demandent voudrait voudraient pret prete prets "
        "souhaiterait tente tentent cherche cherchent appelle appellent essaie",
        negated="refuse refusent refuses dement renonce renoncent renonces exclu exclut excluent ecarte",
        threatened="menace menacent menacerait",
    ),
    turns=table(
        cancelled="annule annulee annules annulees annulent annulation annulait decommande renonce renoncent abandonne supprime capote",
        postponed="reporte reportee reportes reportees reportent report reprogramme reprogrammee repousse repoussee repoussent repousses differe differee differes ajourne "
        "ajournee ajournes ajournement decale decalee",
        suspended="suspend suspendent suspendu suspendue suspendus suspendues suspension gele gelee geles rompu rompus rompues interrompu interrompus "
        "interrompues interrompt interruption interrompent patine enlises",
        resumed="reprend reprennent repris reprise reprises relance relancent relances relancees renoue renouent reprendront reprendra",
        under_way="entame entament entamee entames commence commencent debute debutent ouvert ouverte ouverts poursuit poursuivent poursuivis "
        "cours lance lances",
        completed="acheve achevee conclu conclue termine terminee effectue tenu tenue tenus signe signee signes signees paraphe paraphee paraphes ratifie",
        planned="annonce annoncee prevoit prevu prevue prevus prevues prepare preparent prochaine prochain programme programmee programmes attendu "
        "fixee fixe preparatifs tiendra tiendront aura auront debutera debuteront",
        proposed="propose proposent envisage envisagee envisages souhaite souhaitent reclame eventuelle eventuel eventuels hypothetique possible",
        negated="rejette rejettent refuse refusent decline exclut ecarte",
        denied="dement dementent nie nient dementi",
        agreed="accepte acceptent engagee engagees convenue disposee promettent disposes pretes convenu convenue acceptee",
    ),
    articles=words(
        "le la les l' l un une son sa ses leur leurs au aux du des ce cet cette ces president presidente ministre chef cheffe premier premiere "
        "affaires etrangeres capitale ville deux trois quatre plusieurs certains certaines quelques nouveau nouvelle nouveaux general "
        "capitaine colonel numero homologue voisin voisine grand frere allie partenaire puissant rival pays etat republique royaume"
    ),
    determiners=words("le la les un une son sa ses leur leurs du des au l' ce cette ces l cet"),
    prepositions=table(
        place="en dans a chez",
        agent="par",
        of="de du des d",
        toward="au aux vers pour",
        mutual="avec entre",
        target="contre sur visant visent frappant ciblant envers",
        aside="apres depuis pendant selon sans lors des-lors malgre devant comme hormis sauf via sous avant",
    )
    | {"a la": "toward", "a l'": "toward"},
    break_left=pattern(
        r"[;:]|, (?:mais|et|tandis|qui|dont|ou)\b|\b(?:que|qu'(?=il|elle|§)|qui|dont|apres|avant|parce|quand|lorsque|tandis|si|alors que|ou(?= (?:le|la|il|elle|l'|§)))\b"
    ),
    break_right=pattern(
        r"[;]|, (?:mais|tandis|qui|dont|apres|et|selon|ou|alors|avec l)\b|\b(?:apres|parce|lorsque|tandis|alors que|pendant|avant|lors)\b"
    ),
    said=pattern(
        rf",[\"']?,? (?:(?:a|ont|avait) (?:\w+ment |aussi |encore |ensuite )?(?:{_TOLD})\b(?! (?:\w+di |dimanche |hier |soir |matin )*"
        rf"(?:(?:le|la|les|une?|des|du|son|sa|ses|leurs?|d|que|qu'[a-z]+|[a-z]+(?:er|ir|oir)) |l'|d')(?!(?:{_SPEAKERS})\b|§))|"
        rf"(?:{_SAYS})(?= (?:le|la|l'|un|une|§|des|jeudi|son))|selon|d'apres|a-t-(?:on|il|elle) [a-z]+|ont-ils [a-z]+)\b[^\"]{{0,110}}$"
    ),
    adjunct=pattern(
        r"\b(?:apres|avant|pendant|depuis|lors|parce que|lorsque|alors que|pour|si|malgre|en vue d|suite a|a l'occasion|a l'issue|"
        r"au terme|au lendemain|a la suite|en marge|en cas|faute|en prelude|en reponse|en represailles)\b"
    ),
    relative=pattern(r"\b(?:qui|dont|lequel|laquelle|lesquels|auquel)\b|, ou\b"),
    coordinate=pattern(r"(?:;|, mais|, et|\bet|\bmais|\bpuis)\s*(?:a |ont |aussi |est |s'est |lui a |leur a |y a )*$"),
    hypothetical=pattern(
        r"\b(?:si|pourrait|pourraient|possible|possibilite|eventuel|eventuelle|hypothetique|hypothese|espere|proposition|envisage|peut-etre|"
        r"souhaite|improbable|appelle a|perspective|rumeurs?|peu probable)\b"
    ),
    historical=pattern(
        rf"\b(?:(?:en|depuis|des|de|fin|debut|mi-?) ?(?:{_MONTHS})\b(?! prochain)(?: dernier)?|(?:en|des) (?:19|20)\d\d|l'an dernier|l'annee derniere|"
        rf"il y a (?:\S+ ){{1,3}}(?:ans|mois|decennies|siecles?)|le mois dernier|a l'epoque|jadis|autrefois|naguere|precedemment|"
        rf"depuis (?:19|20)\d\d|au (?:xix|xx)e siecle|guerre froide|annees \d\d)"
    ),
    denial=pattern(
        r"\b(?:dement|dementent|nie|nient|dementi|conteste)\b[^,;]{0,50}\b(?:qu\w*|informations?|rumeurs?|toute?|tout|existence|avoir|etre)\b"
    ),
    denied_clause=pattern(
        r"\b(?:dement|dementent|dementi|nie|nient|exclu|exclut|aucune intention|rien n'indique|rien ne dit|rien ne permet d'affirmer|rien ne permet de dire|rien ne prouve|loin d)(?: (?!et |mais |comme )[^\s,;]+){0,7} ?$"
    ),
    rumour=pattern(r"\b(?:informations?|rumeurs?|allegations?|speculations?)\b[^,;]{0,60}$"),
    untrue=pattern(
        r"^[^,;]{0,70}\b(?:(?:est|sont|ete|etaient|etait) (?:\w+ment )?(?:dementies?|fausses?|faux|infondees?|rejetees?|mensongeres?)|denuees? de tout fondement)\b"
    ),
    reported=pattern(rf"\b(?:{_SAYS}|promis|decide|prevenu|averti)\b[^;]{{0,80}}$"),
    months=tuple(_MONTHS.split("|")),
    ministers=pattern(r"\b(?:les deux|leurs|entre|par les|reunion des|rencontre des) ministres\b"),
    to_come=pattern(
        r"\b(?:demain|apres-demain|(?:la semaine|le mois|l'an|l'annee|\w+di|dimanche) prochaine?|dans les prochains? (?:jours|semaines))\b"
    ),
    other_time=pattern(r"[;:()\"]|\b(?:avant|apres|depuis|quand|lorsque|qui|que|dont|a dit|annonce|selon|pour (?:y )?[a-z]+er)\b"),
    dated=pattern(rf"\b(?P<day>\d{{1,2}})(?:er)?(?: (?:au|et) \d{{1,2}})? (?P<month>{_MONTHS})\b"),
    since=words("depuis"),
    counted=pattern(
        r"\b(?:premier|premiere|deuxieme|second|seconde|troisieme|seul|seule|plus grand|plus grande|pire|une premiere|inedit|inedite)\b"
    ),
    past_year=pattern(r"\b(?:en|de|depuis|des) ((?:19|20)\d\d)\b"),
    given_up=pattern(r"^[^,;.]{0,80},? (?:mais|avant de|puis) (?:ensuite |puis |a |l'a |l'|d')*(\w+)"),
    back_on=pattern(r"^[^,;]*\b(?:est|sont) (?:de nouveau|a nouveau) (?:sur les rails|a l'ordre du jour)\b"),
    teller=pattern(r"\b(?:son|sa|ses|leur|leurs|il|elle|ils)\b"),
    possessives=words("son sa ses leur leurs"),
    both=pattern(
        r"\b(?:les deux (?:pays|parties|hommes|dirigeants|capitales|voisins|chefs|ministres|presidents|gouvernements|responsables|diplomates|camps)|ils)\b"
    ),
    pronoun=pattern(r"\b(?:il|elle|ils|elles|son|sa|ses|les deux)\b"),
    sport=pattern(
        r"\b(?:match(?:s|es)?|football|foot|rugby|basket|basket-ball|handball|volley|tennis|cyclisme|athletisme|judo|boxe|petanque|coupe (?:du|d'|de)|can \d+|can|"
        r"mondial|ligue|championnat|championnats|eliminatoires|qualifications?|barrages|(?:huitiemes|quarts|quart|demi-finales?|demies?|seiziemes|phase) ?(?:de|finale)?|"
        r"finale|stade|tournoi|selectionneur|attaquant|gardien|defenseur|milieu de terrain|buteur|joueurs?|joueuses?|equipe nationale|amical|amicale|"
        r"lions de|lionnes|bleus|bleues|aigles|elephants|etalons|fennecs|diables rouges|pharaons|jeux olympiques|medaille|supporters|arbitre|mi-temps|"
        r"prolongations|tirs au but|penalty|grand prix|tour de france|marathon|club|entraineur|sans (?!les |le |la )§+|equipe d[eu' ]|\d+-\d+|u17|u20|u23|a domicile)\b"
    ),
    occasion=pattern(
        r"^[\"']?(?:le|la|ce|cette|les|ces|l')\s?(?:\w+ )?(?:deplacement|visite|entretien|entretiens|reunion|rencontre|sommet|tournee|voyage|pourparlers|negociations)\b"
    ),
    mishap=pattern(
        r"\b(?:seisme|tremblement de terre|cyclone|tempete|ouragan|typhon|inondations?|crues?|secheresse|eboulement|glissement de terrain|avalanche|"
        r"eruption|incendies?|canicule|accident|crash|naufrage|collision|deraillement|epidemie|virus|cholera|rougeole|paludisme)\b"
    ),
    joined=pattern(
        r"\s*(?:,\s*(?:et\s)?|\bet\b|\bou\b|-|/|\bainsi que\b|\bcomme\b)\s*(?:d'|du |de l'|de la )?(?:(?:le|la|les|l'|son|sa|celui|ceux|celle)\s*(?:d'|de |du |de la |de l'|des )?"
        r"(?:homologue |collegue |president |presidente |premier ministre |ministre |voisin |voisine )?)?"
    ),
    bridge=pattern(
        r"\b(\w+)(?: \w+ment)? (?=(?:a|au|aux|en|dans|lors|apres|pendant|avec|hier|ce|cette|d'un|d'une|ensemble|conjointement|\w+di|dimanche|aujourd'hui)\b)"
    ),
    unbridged=pattern(r"\b(?:que|qui|dont|mais|ont|et(?! §)|pour)\b|(?:e|ee|es|ees|ant) $"),
    apposition=pattern(
        r", §+,(?= (?:a|est|s'est|doit|va|avait|etait) [a-z])|, (?:le|la|l'|les|un|une|qui|dont|ou|alias|arrivee?s?|"
        r"en (?:visite|deplacement|tournee|voyage|route|marge|visioconference|fonctions?|exil|poste|guerre|conflit)|de (?:passage|retour|son cote)|"
        r"reunie?s?|recue?s?|invitee?s?|venue?s?|attendue?s?|presente?s?|pour (?:sa|leur) part|quant a|lors|apres|au (?:cours|terme|nom|lendemain)|"
        r"a l'(?:issue|occasion|unisson)|a (?:son|leur) tour|ancien|ancienne|nommee?|elue?|pays|chef|cheffe|accompagnee?|longtemps|"
        r"principal|principale|numero|actuel|actuelle|premier|premiere|deuxieme|president|presidente|ministre)\b(?:(?!§ (?:a|ont) [a-z])[^,;]){3,110},"
    ),
    refers_back=pattern(
        r"(?:lors|au cours|a l'issue) de (?:cette|ces|cet|ce|la precedente)\b|(?:durant|pendant|apres) (?:cette|ces|cet|ce)\b"
    ),
    about=pattern(r"\s*(?:sur |concernant |a propos d(?:e |u |es |')|au sujet d(?:e |u |es |')|pour |visant a |que |d(?:e |u |es |'))"),
    mused=pattern(
        r"(?:^|[ \"'])(?:pourquoi|comment|quand|si|et si|est-ce que|que se passerait-il|imaginez|imagine|imaginons|faut-il)\b [^;:]{0,70}$"
    ),
    habit=pattern(
        r"\b(?:traditionnellement|regulierement|souvent|chaque (?:annee|mois|semaine|ete|hiver)|tous les (?:ans|mois)|depuis (?:des annees|longtemps|toujours)|"
        r"d'ordinaire|habituellement|historiquement|autrefois|(?:documentaire|film|roman|livre|romancier|exposition|piece|serie|album|bande dessinee|"
        r"spectacle|choregraphe|danseuse|danseur|chanteur|chanteuse|musicien|comedien|comedienne|ecrivain|peintre|traiteur|cuisinier|restaurateur|portrait|memoires|musee))\b"
    ),
    polled=pattern(
        rf"\b(?:sondage|selon (?:un|une|des|le|la|plusieurs|les|l')\s?(?:\w+ )?(?:{_SCHOLAR})|(?:estime|estiment|juge|jugent|imagine|analyse|analysent|"
        rf"pense|note|souligne|rappelle|resume|predit|avance|ecrit|explique) (?:un|une|des|le|la|les|l')\s?(?:\w+ )?(?:{_SCHOLAR}))\b|"
        r"^(?:\w+ )?(?:analyse|portrait|tribune|recit|editorial|chronique|decryptage|histoire|enquete|entretien|opinion|reportage|danse|football|foot|rugby|basket|can|mondial|festival|jazz|photo|mode|concert|critique|cinema|culture|livre|expo|"
        r"cuisine|gastronomie|theatre|musique|il y a \w+ ans|quand)\b ?[:,]?(?= |$)(?! telephonique| entre| avec)|\bchoregraphe|danseuse|documentaire|romancier|traiteur|cuisinier"
    ),
    tallied=pattern(r"^[^,;.]{0,60}?\b(?:(?:deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|\d+) (?:fois|reprises))\b(?! cette| en)"),
    things=pattern(
        r"(?: (?!(?:a|en|de|du|des|avec|par|pour) )[\w'§-]+){0,4}? (?:objectifs?|difficultes?|obstacles?|succes|resistance|opposition|"
        r"prix|lettres?|messages?|rapports?|armes?|balles?|soutien|aide|livraisons?|doses|felicitations|condoleances|reponse|refugies|migrants|"
        r"appels?|musees?|exposition|decision|nouvelle|annonce|propositions?|declarations?|resultats?|chiffres?|competition|festival|salon|echo|public)\b"
    ),
    prefix=pattern(r"\b(?:(?:anti|pro|non)-|ethnie |origine |air )$"),
    embassies=pattern(r"\b(?:diplomat(?:e|es|ique|iques)|ambassad(?:eur|eurs|rice|rices|e|es)|consul(?:s|ats?)?|attach[eé]s?)\b"),
    locals=pattern(
        r"\b(?:rebelles?|guerilleros?|jihadistes|djihadistes|miliciens?|milices?|insurges|separatistes|policiers?|soldats?|militaires?|armee|forces de "
        r"securite|manifestants|etudiants|opposition|villageois|activistes|partisans|deputes|parlement|gouvernement|autorites|tribunal|juges?|parquet|"
        r"habitants|personnes|milliers|centaines|dizaines|foule|prisonniers|parti|moines|infirmieres|medecins)\b"
    ),
    institution=pattern(
        r"^(?:le |la |l'|les |son |un |une )?(?:armee|militaires|aviation|marine|police|gouvernement|parlement|ministere|cour supreme|tribunal|parquet|"
        r"forces de securite|troupes|soldats|autorites)\b"
    ),
    phrasal=words("apres avant pendant depuis lors pour malgre"),
    anaphors=words("il elle ils elles son sa ses leur leurs ce cette cet ces les deux cela"),
    nameless=words(
        f"{_DAYS} le la les l'un il elle ils elles on nous ce cette ces selon apres lors d'apres en au aux a interroge recu des un une son sa"
    ),
    officials=words(
        "gouvernement gouvernements president presidente presidents ministre ministres armee troupes police forces autorites parlement ambassadeur ambassadrice "
        "ambassadeurs homologue homologues collegue collegues delegation delegations diplomates diplomate diplomatie junte executif responsable responsables "
        "officiel officiels dirigeant dirigeants dirigeante ministere presidence etat chancellerie ambassade emissaire emissaires negociateurs negociateur "
        "armees marine marines aviation aviations polices soldats junte putschistes services gendarmerie gendarmes gardes casques troupes avions avion "
        "chasseurs chars blindes navires navire batiments sous-marin drone drones missile missiles helicoptere fregate commandos parachutistes regime pouvoir "
        "militaires senat assemblee cour justice gouvernementale gouvernemental "
        "parlementaire diplomatique militaire officielle presidentielle ministerielle affaires consul consuls consulaires consulat defense etrangeres "
        "interieur finances economie commerce transition securite premier chef cheffe vice-president souverain roi reine monarque emir voisin"
    ),
    seats=words("autorites rebelles jihadistes djihadistes separatistes opposition insurges"),
    powers=words(
        "autorites rebelles rebelle rebellion guerilla guerilleros insurges milice milices miliciens separatistes djihadistes "
        "jihadistes combattants pirates opposition opposants parti partis commission conseil deputes senateurs douanes douaniers "
        "gardes-cotes"
    ),
    civilians=words(
        "chanteur chanteuse rappeur orchestre musicien musiciens danseur acteur actrice cineaste realisateur romancier ecrivain artiste peintre "
        "footballeur attaquant entraineur selectionneur club joueur joueurs equipe supporters boxeur athlete cycliste touriste touristes etudiants etudiant "
        "chercheurs medecins entreprise entreprises groupe societe banque compagnie constructeur"
    ),
    armed=pattern(r"\b(?:hommes armes|rebelles?|jihadistes|djihadistes|miliciens?|insurges|separatistes|bandits)\b"),
    links=LINKS,
    deeds=DEEDS,
    doubts=DOUBTS,
    days=DAYS,
    shapes=SHAPES,
    passives=PASSIVES,
    turning=TURNING,
    subjects=SUBJECTS,
    objects=OBJECTS,
    spans=SPANS,
)
