"""Spanish for the detector (folded: no accents)."""

from __future__ import annotations

from monitor.events.constructions import Objects
from monitor.events.grammar import Grammar, pattern, table, words

_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"

SPANISH = Grammar(
    bare_infinitive=True,
    nouns_first=True,
    lang="es",
    adverbs=words(
        "ya tambien hoy ayer luego oficialmente finalmente aun todavia siempre este el lunes martes miercoles jueves viernes sabado domingo"
    ),
    negations=words("no nunca ni sin tampoco jamas ningun ninguna"),
    have=words("ha han haber habiendo"),
    had=words("habia habian"),
    be=words("es son fue fueron sera seran sido ser esta estan siendo"),
    future=words("va van ira iran"),
    modal=words("podria podrian puede pueden debe deberia deberian"),
    infinitive=words("a de en que para"),
    governors=table(
        agreed="acepto aceptaron acepta acordo acordaron acuerda aceptado acordado accedio accedieron prometio invitacion",
        planned="planea planean prepara previsto prevista tiene tienen anuncio anuncia dispuesto programado va van viajara",
        wished="quiere quieren espera esperan busca desea propone propuso estudia pide pidio",
        negated="rechazo rechaza nego niega rehuso",
        threatened="amenazo amenaza amenazan",
    ),
    turns=table(
        cancelled="cancela cancelo cancelan cancelaron cancelado cancelada suspendera anulo anula anulada",
        postponed="aplaza aplazo aplazaron aplazado aplazada pospone reprograma reprogramo reprogramada pospuso pospuesta pospuesto retrasa retraso retrasado",
        suspended="suspende suspendio suspendieron suspendido suspendida suspendidas congelo paraliza",
        resumed="reanuda reanudo reanudaron reanudado reanudada reanudan retoma retomo retoman",
        under_way="inicia inicio iniciaron comienza comenzo empieza emprende",
        completed="concluyo concluye termino finalizo realizo",
        planned="anuncia anuncio prepara planea prevista previsto proxima realizara hara",
        proposed="propone propuso estudia baraja pide pidio",
        negated="rechaza rechazo",
        denied="niega nego desmiente desmintio",
        agreed="acepta acepto acordo acuerda",
    ),
    articles=words(
        "el la los las un una su sus al del esta este presidente ministro ministra canciller exteriores capital ciudad "
        "primer primera jefe lider"
    ),
    determiners=words("el la los las un una su sus del al esta este"),
    prepositions=table(
        place="en",
        agent="por",
        of="de del",
        toward="a al hacia para",
        mutual="con entre",
        target="contra sobre ante",
        aside="tras desde durante segun hasta sin",
    ),
    break_left=pattern(
        r"[;:]|, (?:pero|y|mientras|que|quien)\b|\b(?:que|quien|tras|despues|antes|porque|cuando|mientras|si|aunque|dijo|donde)\b"
    ),
    break_right=pattern(
        r"[;]|, (?:pero|mientras|que|quien|tras|y|segun)\b|\b(?:tras|porque|cuando|mientras|aunque|despues|durante|antes)\b"
    ),
    said=pattern(r", (?:[^,]{0,60} )?(?:dijo|dijeron|informo|anuncio|segun|afirmo|senalo)\b[^\"]{0,70}$"),
    adjunct=pattern(r"\b(?:tras|despues de|antes de|durante|desde|porque|cuando|mientras|para|por|si|ante|pese a|a la espera de)\b"),
    relative=pattern(r"\b(?:que|quien|cuyo|cuya|el cual|la cual)\b"),
    complement=pattern(
        r"\b(?:dijo|dice|dijeron|afirmo|informo|anuncio|confirmo|senalo|aseguro|indico|declaro|acordo|acordaron)\b[^,;§]{0,40}\bque\b"
    ),
    coordinate=pattern(r"(?:;|, pero|, y|\by|\bpero)\s*(?:tambien |ha |se )?$"),
    hypothetical=pattern(r"\b(?:si|podria|podrian|posible|posibilidad|espera|esperan|quiza|propuesta|estudia|pidio|eventual)\b"),
    historical=pattern(
        rf"\b(?:(?:en|desde|de) (?:{_MONTHS})\b(?! proximo)|en (?:19|20)\d\d|el ano pasado|hace \S+ (?:anos|meses)|"
        rf"anteriormente|desde (?:19|20)\d\d)"
    ),
    denial=pattern(r"\b(?:niega|nego|desmiente|desmintio)\b[^,;]{0,40}\b(?:que|informes|rumores|versiones)\b"),
    months=tuple(_MONTHS.split("|")),
    ministers=pattern(r"\b(?:los dos|ambos|sus|entre|por los|reunion de|encuentro de) (?:los )?ministros\b"),
    to_come=pattern(
        r"(?<!\bla )(?<!\besta )\bmanana\b|\b(?:proxim[oa]s? (?:semanas?|mes|dias|ano|\w+es|sabado|domingo)|"
        r"(?:la semana|el mes|el ano) (?:que viene|proxim[oa]|entrante))\b"
    ),
    other_time=pattern(r"[;:()\"]|\b(?:antes de|tras|despues|desde|cuando|que|quien|segun|dijo|anuncio|para [a-z]+[aei]r)\b"),
    dated=pattern(rf"\b(?P<day>\d{{1,2}}) de (?P<month>{_MONTHS})\b"),
    since=words("desde"),
    counted=pattern(r"\b(?:primer|primera|primero|segunda|segundo|tercera|unica|unico|mayor|peor|mas largo|mas larga)\b"),
    past_year=pattern(r"\b(?:en|de|desde) ((?:19|20)\d\d)\b"),
    this_time=pattern(r"\s*esta (?:misma )?(?:semana|noche|tarde|manana|madrugada|jornada)\b"),
    given_up=pattern(r"^[^,;.]{0,80},? pero (?:luego |despues |ha |lo |la )*(\w+)"),
    on_hold=pattern(r"^[^,;]*\b(?:queda|quedo|quedan|sigue|siguen|en) (?:en suspenso|suspenso|en pausa)\b"),
    teller=pattern(r"\b(?:su|sus|el|ella|ellos)\b"),
    possessives=words("su sus"),
    both=pattern(r"\b(?:las dos partes|ambas partes|ambos paises|los dos paises|ambos)\b"),
    pronoun=pattern(r"\b(?:el|ella|su|sus|ambos|se)\b"),
    joined=pattern(r"\s*(?:,\s*(?:y\s)?|\by\b|\be\b|\bo\b|-|/)\s*(?:(?:el|la|los|las|su)\s+(?:homologo |homologa |colega )?)?"),
    bridge=pattern(r"\b(\w+)(?: \w+mente)? (?=(?:en|el|este|esta|durante|tras|con|ayer|hoy)\b)"),
    unbridged=pattern(r"\b(?:que|quien|dijo|pero|ha|han|y(?! §)|para)\b|[ai]do $"),
    apposition=pattern(r", (?:el|la|un|una|que|quien|cuyo|donde)\b[^,;]{3,100},"),
    refers_back=pattern(r"(?:durante|en|tras|despues de) (?:es[ae]s?|esos|aquell[ao]s?|aquel|la anterior|el anterior)\b"),
    about=pattern(r"\s*(?:sobre |acerca del? |respecto (?:al?|del?) |en torno al? |para |que |del? )"),
    nameless=words("lunes martes miercoles jueves viernes sabado domingo el la los las ella ellos se nos este esta estos estas"),
    officials=words(
        "gobierno presidente ministro ministra canciller ejercito tropas policia fuerzas autoridades parlamento embajador "
        "homologo homologa colega delegacion funcionarios diplomaticos"
    ),
    sport=pattern(
        r"\b(?:partidos? (?:amistosos?|de ida|de vuelta)|amistosos?|futbol|rugby|tenis|baloncesto|basquet(?:bol)?|beisbol|balonmano|voleibol|hockey|"
        r"golf|criquet|boxeo|ciclismo|natacion|atletismo|torneos?|copa (?:del mundo|davis|america|africana|asiatica)|mundial|eurocopa|juegos olimpicos|"
        r"campeonatos?|liga de (?:campeones|naciones)|semifinal(?:es)?|cuartos de final|eliminatorias?|seleccionador(?:es)?|entrenador(?:es)?|"
        r"futbolistas?|delanteros?|porteros?|penaltis?|goles|goleada|estadio|medallas?|prorroga)\b"
    ),
    objects=Objects(between=words("entre")),
)
