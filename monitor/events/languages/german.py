"""German for the detector (folded: no umlauts; where "würde" and "wurde" must be told apart, words as they are written)."""

from __future__ import annotations

from monitor.events.constructions import Brackets, Days, Doubts, Gaps, Links, Objects, Stays, Turning
from monitor.events.grammar import Grammar, pattern, table, words
from monitor.events.languages.german_verbs import conjugated

_MONTHS = "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember"
_DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_SAY = (
    "sagte|sagt|sagten|erklarte|erklart|erklarten|teilte|teilten|teilt|berichtete|berichtet|berichteten|meldete|meldet|meldeten|betonte|betont|"
    "bestatigte|bestatigt|hiess|heisst|verkundete|verkundet|schrieb|schreibt|ausserte|verlautete|gab|gaben|kundigte|kundigt"
)
_OPENERS = (
    "dass|ob|weil|nachdem|bevor|ehe|wenn|falls|sobald|solange|wahrend|obwohl|obgleich|damit|sodass|seitdem|indem|sofern|wodurch|weshalb|wonach|"
    "woraufhin|als"
)
_WORKS = "roman|film|serie|buch|dokumentation|ausstellung|oper|theaterstuck|biografie|memoiren|doku|thriller|krimi|komodie"


def _forms(verbs: str) -> str:
    """The forms of verbs that state something, one word each, without a particle that stands apart."""
    return " ".join(form for verb in verbs.split() for form, tag in conjugated(verb) if tag != "zu" and "+" not in tag)


GERMAN = Grammar(
    lang="de",
    gap=8,
    inflect=conjugated,
    telling=(" der ", " und ", " das ", " mit ", " im ", " auf ", " eine ", " von ", " zu ", " den ", " hat "),
    titles=("Dr", "Prof", "St", r"\d"),  # and the full stop of "am 3. Juli"
    capital_nouns=True,
    perfect_is_past=False,
    governed_infinitive=True,
    conditions=(" wenn ", " falls ", " sofern "),
    brackets=Brackets(
        finite=table(
            have="hat haben habe",
            had="hatte hatten",
            be="ist sind sei seien bleibt bleiben",
            was="war waren",
            get="wird werden werde",
            got="wurde wurden",
            plan="will wollen soll sollen wolle solle muss müssen",
            wish="möchte möchten möchten",
            may="könnte könnten dürfte dürften müsste müssten würde würden sollte sollten wollte wollten kann können konnte konnten darf dürfen "
            "durfte durften musste mussten hätte hätten wäre wären könne müsse dürfe mag",
            let="lässt lassen ließ ließen",
        ),
        rest=table(
            have="haben",
            be="sein",
            get="werden",
            got="worden",
            plan="wollen sollen",
            may="können dürfen müssen",
            let="lassen",
        ),
        opened=pattern(rf"\b(?:{_OPENERS})$|, (?:der|die|das|den|dem|deren|dessen|denen|welche[rs]?|wo|wie|womit|worauf|wofur)$"),
        that=("dass", "ob"),
        relative=pattern(r", (?:der|die|das|den|dem|deren|dessen|denen|welche[rs]?|wo|wie|womit|worauf|wofur)$"),
        whole_end=pattern(
            r" ?(?:$|[.,;:!?\")]|- |– |(?:und|oder|sowie|aber)\b|(?:hat|haben|hatte|hatten|wird|werden|wurde|wurden|worden|ist|sind|war|waren|will|"
            r"wollen|soll|sollen|sein|konnte|konnten|durfte|habe|werde|sei)\b|von §|durch )"
        ),
        particle_ends=r"(?= ?(?:$|[.,;:!?\")\n]|- |– |(?:und|oder|sowie|aber|nach|zu|zum|zur|wegen|vor|nachdem|weil|als|trotz|gegen|mit|in|im|fur)\b))",
        pronouns=words("er sie es man wir ich"),
        but=pattern(r", | und | sowie | oder |,? aber | beziehungsweise "),
        negations=pattern(r"\b(?:nicht|nie|niemals|keinesfalls|keineswegs|weder|nirgends)\b(?! (?:nur|allein|zuletzt|mehr als)\b)"),
        aims=table(bare="um", negated="ohne statt anstatt"),
        cases=table(of="des der", object="den dem einen einem"),
        of_nouns=words("der"),
    ),
    bare_comma=pattern(r",\s*(?:(?:der|die|das|den|dem)\s+)?"),
    rest_of_places=pattern(r"(?:, §+)*,? und §+(?:$|[.;:!?]|, )"),
    stays=Stays(article="(?:der |die )", joins="und", ends="zu|zum|zur|fur|mit|vor|nach|uber"),
    adverbs=words(
        f"{_DAYS.replace('|', ' ')} am heute gestern morgen bereits auch schon nun jetzt wieder erneut offiziell endgultig bald demnachst gemeinsam "
        "zunachst weiter weiterhin noch sich offenbar laut abend nachmittag vormittag mittag nacht dann dort dabei damit deshalb daher selbst "
        "personlich telefonisch erstmals erneut kurzfristig uberraschend vorerst einseitig scharf massiv ebenfalls derzeit ab vorlaufig"
    ),
    negations=words("nicht kein keine keinen keinem keiner keinerlei nie niemals ohne weder"),
    have=words("hat haben habe"),
    had=words("hatte hatten"),
    be=words("ist sind sei wurde wurden wird werden worden war waren sein bleibt bleiben"),
    future=words("soll sollen will wollen"),
    modal=words("kann konnen darf durfen muss mussen"),
    infinitive=words("zu"),
    governors=table(
        agreed=_forms("zusagen vereinbaren zustimmen versprechen zusichern einwilligen verpflichten einigen verständigen garantieren")
        + " bereit zugesagt einig bereiterklart vereinbarung einigung abkommen",
        decided=_forms("beschließen entscheiden anordnen anweisen") + " entschluss beschluss entscheidung",
        planned=_forms("planen ankündigen beabsichtigen vorhaben vorbereiten verkünden")
        + " kundigt kundigte kundigten plan plane absicht ankundigung begriff auftrag",
        wished=_forms(
            "fordern auffordern aufrufen bitten hoffen anstreben erwägen vorschlagen wünschen appellieren drängen erwarten verlangen mahnen "
            "ermahnen versuchen anbieten prüfen anregen einladen raten"
        )
        + " ruft rief riefen rufen schlug schlugen schlagt bietet bot boten ladt lud bereitschaft versuch forderung bitte appell aufruf ziel wunsch idee "
        "angebot vorschlag moglichkeit",
        negated=_forms("ablehnen weigern verzichten ausschließen zögern absehen vermeiden verweigern unterlassen verbieten")
        + " lehnt lehnte lehnten schliesst schliessen schloss schlossen weigerung",
        threatened=_forms("drohen androhen") + " drohung",
        done=_forms("beginnen anfangen aufhören schaffen gelingen fortfahren") + " zwingt zwang",
    ),
    turns=table(
        cancelled=_forms("absagen streichen annullieren stornieren")
        + " abgesagt gestrichen storniert absage streicht strich strichen geplatzt platzt "
        "platzte geplatzter platzten ausgefallen entfallt ausfallt abgeblasen",
        postponed=_forms("verschieben vertagen aufschieben verzögern hinausschieben")
        + " verschiebung verlegt vertagung verschobene verschobenen aufgeschoben",
        suspended=_forms("aussetzen unterbrechen einfrieren abbrechen stoppen")
        + " ausgesetzt unterbrochen eingefroren unterbrechung abbruch aussetzung "
        "gestoppt abgebrochen",
        resumed=_forms("wiederaufnehmen fortsetzen weiterführen") + " wiederaufnahme fortsetzung wiederaufgenommen nachgeholt nachholen",
        under_way=_forms("beginnen starten anlaufen eröffnen") + " auftakt beginn angelaufen",
        completed=_forms("beenden abschließen") + " stattgefunden beendet abgeschlossen geendet endet endete enden endeten",
        planned=_forms("planen ankündigen vorbereiten vereinbaren ansetzen terminieren")
        + " geplante geplanten geplanter geplantes bevorstehende "
        "bevorstehenden anstehende anstehenden angekundigte angekundigten kommende kommenden nachste nachsten stattfinden bevor vorgesehen "
        "anberaumt plant planen kundigt kundigte",
        proposed=_forms("vorschlagen anbieten anregen erwägen anstreben fordern")
        + " mogliche moglichen moglicher mogliches moglich eventuelle vorschlag "
        "angebot forderung schlagt bietet erwagt",
        negated=_forms("ausschließen ablehnen verweigern") + " lehnt lehnte schliesst schloss",
        denied=_forms("dementieren bestreiten"),
        agreed=_forms("zusagen bestätigen"),
    ),
    articles=words(
        "der die das den dem des ein eine einen einem einer eines seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres sein "
        "beide beiden drei zwei vier funf sechs mehrere mehreren zahlreiche zahlreichen weitere weiteren neue neuen neuer neuem amtierende "
        "amtierenden fruhere fruheren ehemalige ehemaligen hochrangige hochrangigen hochrangiger designierte designierten zahn zehn zwolf "
        "dortigen dortige beiderseitigen verbundeten verbundete benachbarten benachbarte dieser diese diesen prasident prasidenten aussenminister "
        "regierung staatschef kanzler land stadt hauptstadt republik"
    ),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines seine seinen seinem ihr ihre ihren ihrem diese dieser dieses diesen"
    ),
    prepositions=table(
        place="in im bei beim am an auf vom",
        agent="von durch",
        of="aus",
        toward="nach zu zum zur ans ins",
        mutual="mit zwischen mitsamt samt",
        target="gegen gegenuber uber fur um ob",
        aside="laut nach seit vor wegen trotz ohne bis wahrend unter statt neben infolge angesichts zufolge hinter anlasslich zugunsten anstelle "
        "dank entgegen mangels namens binnen ausser jenseits diesseits gemass",
    )
    | {
        "nach": "toward",
        "in die": "toward",
        "in den": "toward",
        "in das": "toward",
        "an den": "toward",
        "an die": "toward",
        "auf die": "toward",
    },
    contractions={},
    conjunction=" und ",
    whose=words("' '"),
    genitive="",
    of_country=frozenset({" der ", " des ", " von "}),
    joined=pattern(
        r"\s*(?:,\s*(?:und\s)?|\bund\b|\bsowie\b|\boder\b|-|–|/|\bbeziehungsweise\b)\s*(?:(?:der|die|das|den|dem|des|sein|seinen|seinem|ihr|ihren|ihrem|seine|ihre|mit|von|"
        r"zwischen|dessen|deren)\s+)*(?:(?:amtskollegen?|kollegen?|pendant)\s+)?(?:aus )?"
    ),
    break_left=pattern(
        rf"[;:]|[\"'] |, (?:{_OPENERS}|aber|doch|und|der|die|das|den|dem|deren|dessen|denen|welche[rs]?|wo|wie|womit|um|ohne|statt|sondern)\b(?! (?:\w+en? )?§)|"
        rf"\b(?:dass|ob|weil|nachdem|bevor|wenn|falls|sobald|wahrend|obwohl|damit)\b|"
        r", (?!(?:[a-z-]+ ){0,3}§+(?:,? (?:und|sowie)|, ))| - | – "
    ),
    break_right=pattern(rf"[;:]|, (?!(?:[a-z-]+ ){{0,3}}§+(?:,? (?:und|sowie)|, ))|\b(?:{_OPENERS})\b(?! (?:{_DAYS}))| - | – "),
    said=pattern(
        rf", (?:{_SAY})\b[^\"]{{0,90}}$|, (?:wie|so) (?!dass)[^,\"]{{3,90}}$|,? (?:laut|nach angaben|nach aussagen) [^,\"]{{3,70}}$|\"[,.]? (?:{_SAY})\b[^\"]{{0,90}}$"
    ),
    told=pattern(rf"\b(?:{_SAY})\b[^;]{{0,60}}, (?:dass )?"),
    adjunct=pattern(
        r"\b(?:nach|nachdem|vor(?! gericht)|bevor|ehe|seit|wahrend|weil|wenn|als|falls|um|wegen|trotz|angesichts|ohne|infolge|anlasslich|im vorfeld|am rande|"
        r"im rahmen|aus protest|als reaktion|obwohl|damit|sobald|bis|neben|zugunsten|vorwurf)\b"
    ),
    phrasal=words("nach vor seit wahrend um wegen trotz angesichts ohne infolge anlasslich bis neben zugunsten als vorwurf"),
    relative=pattern(r", (?:der|die|das|den|dem|deren|dessen|denen|welche[rs]?|wo|was|womit)\b(?! (?:\w+en? )?§)"),
    complement=pattern(rf"\b(?:{_SAY})\b[^;]{{0,50}}, dass\b"),
    coordinate=pattern(
        r"(?:;|,|, und|\bund|\bsowie|, aber|\baber|, doch|– | - )\s*(?:auch |zugleich |dann |ausserdem |zudem )?(?:(?:der |die |das |den |seinen |ihren )?(?:[a-z]+ ){0,2}§[§ ]*)?$"
    ),
    hypothetical=pattern(
        r"\b(?:moglich\w*|moglicherweise|konnte(?:n)?|durfte(?:n)?|vielleicht|womoglich|vorschlag|vorgeschlagen|hofft|hoffen|fordert(?:e)?|fordern|erwagt|erwagen|pruft|prufen|"
        r"bittet|bat|spekulation(?:en)?|geruchte|falls|wenn|ob|wolle|mochte(?:n)?|eventuell\w*|denkbar\w*|verlangt(?:e)?|empfiehlt|ruft|rief|will keine)\b"
    ),
    historical=pattern(
        rf"\b(?:im (?:{_MONTHS})(?! dieses| ?$)|(?<![-/.] )(?<![-/.])(?:19|20)\d\d(?! (?:euro|menschen|soldaten|dollar))|(?:im jahr|seit|in den jahren|bis|anfang|ende|mitte|fruhjahr|herbst|sommer|winter|(?:{_MONTHS})|(?:im|vom) (?:fruhjahr|herbst|sommer|winter|(?:{_MONTHS}))) (?:19|20)\d\d|"
        r"im vergangenen (?:jahr|monat|herbst|sommer|winter|fruhjahr)|im vorigen jahr|im letzten (?:jahr|monat)|(?:letztes|voriges|vergangenes) jahr|letzten monat|"
        r"vor (?:\S+ )?(?:jahren|monaten|jahrzehnten)|vor einem (?:jahr|monat)|damals|einst|seinerzeit|fruher|zuletzt (?:im|vor)|im kalten krieg|"
        r"im (?:ersten|zweiten) weltkrieg|jahrhundert|in den (?:\w+er)[- ]jahren|in seiner ersten amtszeit)\b"
    ),
    denial=pattern(
        r"\b(?:dementiert(?:e|en)?|dementieren|bestreitet|bestritt(?:en)?|weist|wies|wiesen|widersprach|widerspricht)\b[^,;]{0,40}"
        r"\b(?:berichten?|geruchten?|meldungen?|angaben|vorwurfe|spekulationen|darstellung)\b(?:, (?:wonach|dass|laut denen)\b)?|"
        r"\b(?:berichten?|geruchten?|meldungen?|spekulationen)\b[^,;]{0,40}\b(?:widersprochen|dementiert|zuruckgewiesen|bestritten)\b(?:, (?:wonach|dass|laut denen)\b)?"
    ),
    denied_clause=pattern(
        r"\b(?:dementiert(?:e|en)?|bestreitet|bestritt(?:en)?|keine plane|kein treffen|keine gesprache|keinerlei plane|nicht geplant)\b[^;]{0,40},? ?(?:dass |ob )?[^,;]{0,40}$"
    ),
    reported=pattern(rf"\b(?:{_SAY}|versprach|versprachen)\b[^;]{{0,80}}$"),
    rumour=pattern(r"\b(?:berichte|geruchte|meldungen|spekulationen)\b[^,;]{0,60}$"),
    untrue=pattern(
        r"^[^,;]{0,70}\b(?:(?:sind|seien|ist|sei|als) (?:\S+ )?(?:falsch|unwahr|erfunden|unzutreffend|frei erfunden|haltlos))\b"
    ),
    months=tuple(_MONTHS.split("|")),
    to_come=pattern(
        rf"(?<!am )(?<!heute )(?<!gestern )\bmorgen\b|\b(?:ubermorgen|(?:nachste|kommende|nachsten|kommenden|kommender|nachster)[nrs]? (?:woche|monat|monats|jahr|jahres|tagen|wochen|{_DAYS}|wochenende)|"
        r"in den (?:nachsten|kommenden) (?:tagen|wochen|monaten)|demnachst|bald|in kurze|im (?:nachsten|kommenden) (?:jahr|monat)|anfang (?:nachster|kommender) woche)\b"
    ),
    other_time=pattern(rf"[;:()\"]|\b(?:vor|nach|seit|bevor|nachdem|als|wahrend|{_SAY})\b"),
    dated=pattern(rf"\b(?P<day>\d{{1,2}})\.(?: (?:und|bis) \d{{1,2}}\.)? (?P<month>{_MONTHS})\b"),
    since=words("seit"),
    counted=pattern(r"\b(?:erste[rnsm]?|zweite[rnsm]?|dritte[rnsm]?|erstmals|einzige[rnsm]?|grosste[rnsm]?|schwerste[rnsm]?)\b"),
    past_year=pattern(r"\b(?:im jahr|im jahre|seit|von|aus dem jahr) ((?:19|20)\d\d)\b"),
    occasion=pattern(
        r"^[\"']?(?:der|die|das|dieser|diese|dieses|bei (?:dem|diesem|der)) (?:reise|besuch|treffen|gesprach|gesprache|gipfel|unterredung|begegnung)\b"
    ),
    pronoun=pattern(r"\b(?:er|sie|sein|seine|seinen|ihr|ihre|beide|sich)\b"),
    teller=pattern(r"\b(?:er|sie|seine|seinen|ihre|ihren)\b"),
    both=pattern(
        r"\b(?:beide seiten|die beiden seiten|beide lander|die beiden lander|beide staaten|beide politiker|beide minister|die beiden (?:politiker|minister|prasidenten|staatschefs)|beide prasidenten|beide regierungen)\b"
    ),
    possessives=words("sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer"),
    apposition=pattern(r", (?:der|die|das|den|dem|dessen|deren|wie|so|ein|eine|laut|nach)\b[^,;]{3,100},"),
    refers_back=pattern(r"(?:bei|wahrend|nach|auf) (?:diese[mnr]|jene[mnr]|der damaligen|dem damaligen)\b"),
    about=pattern(r"\s*(?:uber |zu |zum |zur |um |wegen |zur frage )"),
    mused=pattern(
        r"(?:^|[ \"'])(?:warum|wieso|weshalb|was ware|was wenn|wer|glaubt|glauben|furchtet|befurchten|bezweifelt|bezweifeln|fragt sich|rechnet|vermutet|vermuten|spekuliert) [^,;:]{0,60}$|"
        r"^[\"']?(?:kommentar|analyse|meinung|interview|essay|gastbeitrag|kolumne|pressestimmen|faktencheck|podcast|liveblog): "
    ),
    habit=pattern(
        rf"\b(?:seit (?:jahren|jahrzehnten|langem|monaten|wochen)|immer wieder|regelmassig|traditionell|ublicherweise|jedes jahr|alljahrlich|jahrelang|jahrzehntelang|haufig|oft|gewohnlich|"
        rf"jahrhundertelang|historisch|(?:der|die|das|ein|eine|seine?m?|ihre?m?|neue[rn]?|im|in) (?:\w+ )?(?:{_WORKS}))\b"
    ),
    polled=pattern(r"\b(?:umfragen?|befragten?|prozent der (?:deutschen|burger|befragten|§)|meinungsforsch\w+)\b"),
    tallied=pattern(r"^[^,;.]{0,60}?\b(?:zweimal|dreimal|viermal|funfmal|mehrmals|mehrfach|insgesamt \w+ mal)\b"),
    sport=pattern(
        r"\b(?:nationalmannschaft|nationalteam|mannschaft|fussball\w*|bundesliga|liga|champions league|landerspiel\w*|testspiel\w*|freundschaftsspiel\w*|weltmeister\w*|europameister\w*|wm|em|"
        r"halbfinale|viertelfinale|achtelfinale|finale|endspiel|qualifikation|tor|tore|torschutze|sturmer|trainer\w*|bundestrainer|spieler\w*|olympi\w+|medaille\w*|goldmedaille|"
        r"tennis|handball|basketball|eishockey|ski\w*|biathlon|formel 1|davis cup|stadion|turnier\w*|pokal\w*|gruppenphase|gruppe [a-h]|elfmeter\w*|verlangerung|sieg(?:t|te|ten)? (?:\w+ )?\d+:\d+|"
        r"\d+:\d+|fifa|uefa|sport\w*|fans|schwimm\w+|radprofi\w*|titelverteidiger\w*|remis|unentschieden|anpfiff|nationalspieler\w*|auswartsspiel|heimspiel|trikot\w*|turn(?:er|erin)|leichtathlet\w*|boxer\w*|weltcup\w*)\b"
    ),
    mishap=pattern(
        r"\b(?:sturm\w*|unwetter\w*|hurrikan\w*|taifun\w*|zyklon\w*|tornado\w*|erdbeben\w*|beben|tsunami\w*|hochwasser\w*|uberschwemmung\w*|uberflutung\w*|erdrutsch\w*|lawine\w*|vulkan\w*|"
        r"hitzewelle\w*|kaltewelle\w*|durre\w*|waldbrand\w*|waldbrande\w*|brand|unfall\w*|unfalle|zugungluck\w*|ungluck\w*|absturz\w*|epidemie|pandemie|cholera|grippe|stromausfall\w*|inflation|rezession)\b"
    ),
    things=pattern(
        r"(?: (?!(?:in|mit|fur|von|und|nach) )[\w'§-]+){0,3}? (?:entscheidung(?:en)?|massnahmen?|vorbereitungen|wahl|ziele?|erwartungen|anforderungen|aussage|vorsorge|absprachen?|kriterien|zahlen|fabrik|werk|"
        r"ausstellung|museum|messe|baustelle|schule|kritik|preis(?:e)?|auszeichnung|post|drohungen|brief|geld|hilfe|zuschlag|zusage|anteile|auftrag)\b"
    ),
    goods=pattern(
        r"(?: (?!(?:in|mit|fur|von|und|nach) )[\w'§-]+){0,3}? (?:lieferung(?:en)?|ladung|waffen|panzer|impfstoffe?|dosen|kredit(?:e)?|zahlung(?:en)?|geld)\b"
    ),
    police=pattern(r" (?:\w+)?(?:polizei|polizisten|ermittler|beamte)\b"),
    prefix=pattern(r"\b(?:anti|pro|ex|alt)-$"),
    suffix=pattern(r"-?(?:freundlich|feindlich|gestutzt|stammig|sprachig|kritisch|nah)\w*\b|(?:-|- )?(?:gestutzte|freundliche)"),
    embassies=pattern(
        r"\b(?:diplomat(?:en|in|innen)?|botschafter(?:in|s|n)?|botschaft(?:en)?|konsul(?:n|at|ate|ats)?|generalkonsul(?:at)?|attache(?:s)?|geschaftstrager(?:in|s)?)\b"
    ),
    locals=pattern(
        r"\b(?:rebellen|guerilla|milizen|milizionare|separatisten|aufstandische\w*|polizei|polizisten|soldaten|truppen|armee|militar|demonstranten|studenten|arbeiter|opposition\w*|"
        r"aktivisten|abgeordnete\w*|parlament|regierung|behorden|gericht|richter|staatsanwaltschaft|prasident|minister|bewohner|tausende|hunderte|dutzende|gewerkschaften|bauern)\b"
    ),
    institution=pattern(
        r"^(?:der |die |das )?(?:armee|luftwaffe|marine|polizei|regierung|parlament|aussenministerium|ministerium|oberste gericht|staatsanwaltschaft|sicherheitskrafte|truppen|behorden)\b"
    ),
    nameless=words(f"{_DAYS.replace('|', ' ')} der die das er sie es am im in nach laut beide ihre seine"),
    anaphors=words("er sie es seine seinen ihr ihre ihren diese dieser beide nicht alle einige"),
    officials=words(
        "regierung regierungen prasident prasidenten prasidentin minister ministern ministerin aussenminister armee truppen polizei streitkrafte behorden "
        "parlament kongress botschafter botschafterin botschaft amtskollege amtskollegen amtskollegin kollege kollegen kollegin pendant gegenuber delegation "
        "delegationen diplomat diplomaten diplomatin staatschef staatsoberhaupt regierungschef regierungschefin ministerprasident ministerprasidenten "
        "aussenministerium ministerium premier premierminister konig konigin kronprinz prinz emir sultan vizeprasident gesandte gesandter gesandten "
        "sondergesandte sondergesandter sondergesandten unterhandler unterhandlern verhandler konsul konsulat generalkonsul attache senat abgeordnete "
        "abgeordneten vertreter vertretern general admiral militar marine luftwaffe sprecher sprecherin staatssekretar fuhrung machthaber seite seiten "
        "staatsmedien zentralbank staatsanwaltschaft geheimdienst geheimdienste kreml junta monarch kustenwache grenzschutz kampfjets justiz gericht "
        "verteidigungsminister finanzminister handelsminister innenminister geschaftstrager verhandlungsdelegation generalstab ubergangsregierung "
        "verbundeten verbundete partner partnern nachbarn fuhrungsspitze prasidialamt generalstabschef"
    ),
    seats=words("behorden rebellen separatisten opposition aufstandische"),
    powers=words(
        "rebellen guerilla aufstandische milizen miliz milizionare kampfer separatisten dschihadisten islamisten piraten opposition "
        "oppositionelle oppositionspartei partei parteien kommission rat zoll zollner"
    ),
    civilians=words(
        "sanger sangerin band gruppe orchester chor pianist pianistin geiger musiker schauspieler schauspielerin regisseur regisseurin schriftsteller "
        "schriftstellerin autor autorin dichter kunstler kunstlerin maler designer architekt koch influencer youtuber star popstar fussballer fussballerin trainer "
        "sturmer torwart kapitan spieler spielerin nationalmannschaft mannschaft team verein klub athlet athleten radprofi tennisspieler schwimmer boxer fans "
        "tourist touristen touristin urlauber reisende pilger besucher paar familie familien frau frauen mann manner junge madchen kinder kind student studenten "
        "studentin schuler professor professorin wissenschaftler wissenschaftlerin forscher forscherin ingenieur arzt arztin arzte patienten bauern landwirte "
        "fischer unternehmen firma firmen konzern konzerne hersteller autobauer autohersteller fluglinie fluggesellschaft airline bank banken versicherer "
        "investor investoren milliardar unternehmer unternehmerin manager managerin verbraucher kunden fahrer passagiere einwohner bewohner astronom archaologen "
        "historiker pensionsfonds fonds energiekonzern museum universitat hochschule klinik krankenhaus schule hotel restaurant marke festival ballett ensemble tochter verlag zeitung sender "
        "magazin astronaut astronauten kosmonauten experte experten expertin produzent lastwagenfahrer feuerwehr helfer freiwillige flugzeug maschine "
        "hubschrauber schiff schiffe fregatte zerstorer tanker frachter konvoi medien zeitungen start-up startup burger burgerinnen aktivist aktivistin"
    ),
    doubts=Doubts(
        carried=pattern(
            r"\b(?:flugzeuge?|maschinen?|hubschrauber|schiffe?|fregatten?|zerstorer|u-boote?|flugzeugtrager|tanker|frachter|konvois?|lastwagen|zuge|drohnen|raketen|geschosse|hilfsguter|spenden|tonnen|"
            r"impfstoffe?|arzte|feuerwehrleute|rettungskrafte|helfer|soldaten|truppen|pilger|touristen|urlauber|reisende|fluchtlinge|migranten|studenten|arbeiter|spieler|sportler|fans|passagiere)\b"
        ),
        hinges=pattern(r"\b(?:wenn|falls|sofern|es sei denn|bedingung|droh\w+)\b"),
    ),
    gaps=Gaps(two_verbs=pattern(r"\b[a-zäöü]+(?:t|en) (?:und|sowie|oder) ")),
    days=Days(
        ago=pattern(
            r"\bvor (?:zwei|drei|vier|funf|sechs|einigen|mehreren|\d+) (?:wochen|monaten)|\bim (?:vergangenen|letzten|vorigen) monat\b"
        ),
    ),
    turning=Turning(
        next_clause=words(", ; : und aber doch"),
        joins=words("und"),
        dates=words("fur am im in vor") | {""},
        fates=(
            (pattern(r"[^,;:]{0,90}\b(?:auf eis gelegt|liegt auf eis|liegen auf eis|in der schwebe|ruhen|ruht)\b"), "held"),
            (
                pattern(
                    r"[^,;:]{0,90}\b(?:vom tisch|findet nicht statt|finden nicht statt|kommt nicht zustande|fallt aus|fallen aus|nicht statt)(?= ?(?:$|[.,;:-]))"
                ),
                "cancelled",
            ),
            (pattern(r"[^,;:]{0,90}\b(?:findet|finden) [^,;:]{0,70}\bstatt\b"), "planned"),
        ),
        around=(
            (
                pattern(r"\b(?:sagt|sagte|sagen|sagten)\b(?: [^\s,;:]+){0,5} $"),
                pattern(r"[^,;:]{0,80}\bab(?= ?(?:$|[.,;:]|- |– | und))"),
                "cancelled",
            ),
            (
                pattern(r"\b(?:setzt|setzte|setzen|setzten)\b(?: [^\s,;:]+){0,5} $"),
                pattern(r"[^,;:]{0,80}\baus(?= ?(?:$|[.,;:]|- |– | und))"),
                "suspended",
            ),
            (
                pattern(r"\b(?:bricht|brach|brechen|brachen)\b(?: [^\s,;:]+){0,5} $"),
                pattern(r"[^,;:]{0,80}\bab(?= ?(?:$|[.,;:]|- |– | und))"),
                "suspended",
            ),
            (
                pattern(r"\b(?:nimmt|nahm|nehmen|nahmen)\b(?: [^\s,;:]+){0,5} $"),
                pattern(r"[^,;:]{0,80}\bwieder auf(?= ?(?:$|[.,;:]|- |– | und))"),
                "resumed",
            ),
            (
                pattern(r"\b(?:setzt|setzte|setzen|setzten)\b(?: [^\s,;:]+){0,5} $"),
                pattern(r"[^,;:]{0,80}\bfort(?= ?(?:$|[.,;:]|- |– | und))"),
                "resumed",
            ),
            (pattern(r""), pattern(r"[^,;:]{0,80}\bwieder (?:aufgenommen|aufnehmen|aufzunehmen)"), "resumed"),
        ),
    ),
    links=Links(
        after_talks=pattern(r"\bnach (?:[a-z]+ ){0,3}$"),
        with_whom=pattern(r"(?: in §+)? mit (?:[a-z]+ ){0,3}§"),
    ),
    objects=Objects(
        between=words("zwischen"),
        among=words("zu nach fur"),
        instead=pattern(
            r"\b(?:statt|anstelle|anstatt|im namen|auf einladung|auf bitten|auf wunsch|unter vermittlung|durch vermittlung|mit vermittlung|mit hilfe|mit unterstutzung|im beisein) (?:von |der |des )?$"
        ),
        origin=pattern(r"\b(?:hergestellt|produziert|gefertigt) (?P<word>in) $"),
        capital=pattern(r" hauptstadt\b"),
    ),
)
