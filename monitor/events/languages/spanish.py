"""Spanish for the detector (folded: no accents)."""

from __future__ import annotations

from monitor.events.constructions import Days, Doubts, Links, Objects, Passives, Shapes, Spans, Stays, Subjects, Turning
from monitor.events.grammar import Grammar, pattern, table, words
from monitor.events.languages.iberian_verbs import stated
from monitor.events.languages.spanish_verbs import conjugated

_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_DAYS = "lunes martes miercoles jueves viernes sabado domingo"
_SAY = (
    "dijo|dice|dijeron|informo|informa|informaron|anuncio|anuncia|anunciaron|afirmo|afirma|senalo|indico|indicaron|confirmo|confirma|"
    "confirmaron|aseguro|declaro|explico|preciso|revelo|comunico|adelanto|sostuvo|sostiene|conto|apunto|notifico|publico"
)
_HOLD = (
    "insiste|insistio|insistieron|reitera|reitero|reiteraron|subraya|subrayo|recalca|recalco|avanzo|advierte|advirtio|anadio|admite|admitio|agrego|"
    "manifesto|reconoce|reconocio|alego|argumento|denuncia|denuncio|considera|considero|destaco|anticipo|detallo|comento|respondio|replico|aviso|"
    "avisa|zanjo|matizo|ratifico|prometio|garantizo|dejo claro|deja claro"
)
_SINCE = r"(?<!ad[oa]s )(?<!id[oa]s )(?<!ada )(?<!ida )(?<!pres[oa]s )desde"
"""Since when it has been, not since when somebody has been held: "[detenidos] desde marzo"."""
_NO_THAT = r"(?:(?<!,)(?! que\b)[^,\"]|(?<=,)[^,\"]|,)"
"""A letter of a trailing attribution: "that", but for a relative clause, opens what is said."""
_WORKS = "novela|pelicula|serie|documental|libro|exposicion|muestra|obra|biografia|memorias|ensayo|cinta|telenovela|comedia|filme|film"


def _forms(verbs: str) -> str:
    return stated(conjugated, verbs)


SPANISH = Grammar(
    bare_infinitive=True,
    telling=(" el ", " los ", " las ", " del ", " con ", " su ", " una "),
    titles=("Dr", "Dra", "Sr", "Sra", "Gral"),
    adverb_ends=("mente",),
    reflexive_infinitive=words("se"),
    conditions=(" si ",),
    bare_comma=pattern(r",\s*(?:(?:el|la|los|las|su)\s+)?"),
    rest_of_places=pattern(r"(?:, §+)*,? y §+(?:$|[.;:!?]|, )"),
    stays=Stays(article="la ", joins="y", ends="para|por|con|tras|antes|este|esta"),
    nouns_first=True,
    nouns_open=True,
    contractions={"de": "del"},
    opens_with_participle=True,
    verbs_first=True,
    guests_are_people=True,
    lang="es",
    inflect=conjugated,
    adverbs=words(
        f"{_DAYS} ya tambien hoy ayer anoche manana luego asi oficialmente finalmente aun todavia siempre este esta el pasado proximo "
        "semana misma tarde noche madrugada se le les lo la los las ambos ambas juntos formalmente hasta"
    ),
    negations=words("no nunca ni sin tampoco jamas ningun ninguna"),
    have=words("ha han haber habiendo haya hayan"),
    had=words("habia habian hubiera hubieran hubiese hubiesen"),
    be=words("es son fue fueron sera seran sido ser esta estan siendo quedo quedan queda quedaron quedara quedado resulto estara estaran"),
    future=words("va van ira iran"),
    modal=words("podria podrian puede pueden debe deben deberia deberian pudo pudieran pudiera deba deban tendria tendrian habria habrian"),
    infinitive=words("a de en que para con"),
    governors=table(
        agreed=_forms("aceptar acordar acceder prometer comprometerse consentir convenir pactar confirmar comprometer")
        + " invitacion compromiso acuerdo",
        decided=_forms("decidir resolver optar ordenar") + " decision orden",
        planned=_forms("planear planificar preparar prever programar anunciar disponer ultimar alistar")
        + " tiene tienen dispuesto dispuesta dispuestos va van intencion plan planes listo lista listos decidido decidida rumbo hara haran volvera "
        "volveran",
        wished=_forms("querer esperar buscar desear proponer estudiar pedir pretender intentar tratar aspirar instar contemplar sopesar")
        + " interes voluntad deseo",
        negated=_forms("rechazar negar rehusar declinar descartar evitar negarse abstenerse desistir renunciar"),
        threatened=_forms("amenazar") + " amenaza",
        done="logro logra logran lograron consigue consiguen consiguio consiguieron vuelve vuelven volvio volvieron acaba acaban acabo "
        "acabaron empieza empiezan empezo empezaron comienza comienzan comenzo comenzaron procedio procedieron obligo obligado obligados",
    ),
    turns=table(
        cancelled=_forms("cancelar anular desconvocar abortar desistir renunciar") + " cancelacion anulacion",
        postponed=_forms("aplazar posponer retrasar postergar demorar diferir reprogramar") + " aplazamiento postergacion",
        suspended=_forms("suspender congelar paralizar interrumpir romper estancar") + " suspension suspenso interrupcion",
        resumed=_forms("reanudar retomar reactivar reabrir relanzar") + " reanudacion reinicio",
        under_way=_forms("iniciar comenzar empezar emprender abrir arrancar proseguir continuar") + "",
        completed=_forms("concluir terminar finalizar realizar culminar cerrar efectuar"),
        planned=_forms("anunciar preparar planear prever programar agendar fijar ultimar")
        + " proxima proximo proximas realizara realizaran hara haran celebrara celebraran llevara llevaran",
        proposed=_forms("proponer estudiar barajar pedir solicitar plantear sugerir ofrecer contemplar sopesar") + " posible eventual",
        negated=_forms("rechazar descartar evitar rehusar"),
        denied=_forms("negar desmentir"),
        agreed=_forms("aceptar acordar pactar confirmar"),
    ),
    articles=words(
        "el la los las un una unos unas su sus al del lo esta este estos estas presidente ministro ministra canciller exteriores capital "
        "ciudad primer primera jefe jefa lider mandatario mandataria par homologo homologa colega senor nuevo nueva nuevos nuevas actual "
        "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien varios varias otros otras embajador "
        "embajadora representante vecina vecino rey reina gobierno region provincia"
    ),
    determiners=words("el la los las un una su sus del al esta este estos estas"),
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
        r"[;]|, (?:pero|mientras|que|quien|tras|y|segun)\b|\b(?:tras|porque|cuando|mientras|aunque|despues|durante|antes|pese a|ante la)\b"
    ),
    said=pattern(
        r", (?:[^,]{0,60} )?(?:(?:segun|de acuerdo con|en palabras de)\b(?! que\b)[^\"]{0,90}$|"
        rf"(?:dijo|dice|dijeron|informo|informa|informaron|afirmo|senalo|indico|indicaron|aseguro|explico|preciso|conto|apunto)\b{_NO_THAT}{{0,90}}$)|"
        r", (?:anuncio|anunciaron|confirmo|confirmaron|declaro|revelo|comunico|adelanto|publico|sostuvo|advirtio|aviso|reitero|subrayo|recalco|"
        rf"insistio|anadio|matizo|admitio|zanjo|sentencio|remacho|apostillo|denuncio|lamento) (?:el|la|los|las|su|hoy|ayer|este|en|§){_NO_THAT}{{0,80}}$"
    ),
    adjunct=pattern(
        r"\b(?:tras|despues de|antes de|durante|desde|porque|cuando|mientras|para|(?<![ai]d[oa] )(?<![ai]d[oa]s )por(?! (?:completo|telefono|primera|videoconferencia|separado|unanimidad|la paz|ciento)\b)|si|ante|pese a|a la espera de|a raiz de|"
        r"en respuesta a|en represalia por|en protesta por|a fin de|con el fin de|sin|al margen de|en el marco de|por motivo de|"
        r"acusad[oa]s? de|pendiente de|previo a|a pesar de)\b"
    ),
    relative=pattern(r"\b(?:que|quien|quienes|cuyo|cuya|el cual|la cual)\b"),
    complement=pattern(rf"\b(?:{_SAY}|{_HOLD}|acordo|acordaron|decidio|decidieron)\b(?:en §+|al? (?:la |los )?§+|[^,;§]){{0,40}}\bque\b"),
    coordinate=pattern(
        r"(?:;|, pero|, y|\by|\be|\bpero)\s*(?:tambien |ha |han |se |le |les |(?:el |la |los |las |su |sus )?(?:[a-z]+ ){0,2}§[§ ]*)?$"
    ),
    hypothetical=pattern(
        r"\b(?:si|podria|podrian|posible|posibilidad|espera|esperan|quiza|quizas|tal vez|propuesta|estudia|pidio|pide|piden|eventual|"
        r"ojala|sopesa|baraja|plantea|rumores|especula|exige|exigen|insta|urge|propone)\b"
    ),
    historical=pattern(
        rf"\b(?:(?:en|{_SINCE}|de) (?:{_MONTHS})\b(?! proximo)|(?:en|{_SINCE}|hasta|entre) (?:19|20)\d\d|(?:{_MONTHS}|principios|comienzos|mediados|finales|verano|otono|invierno|primavera) de (?:19|20)\d\d|el ano pasado|el mes pasado|"
        rf"hace \S+ (?:anos|meses|decadas)|anteriormente|en su dia|por entonces|en aquel entonces|decadas? de|siglo|guerra fria|"
        rf"en los anos|hubi(?:era|ese)n?|(?:primera|segunda) guerra mundial|(?:en|durante|de) la dictadura|en (?:1[5-8])\d\d)\b"
    ),
    denial=pattern(
        r"\b(?:niegan?|nego|negaron|desmienten?|desmintio|desmintieron|descartan?|descarto|descartaron)\b[^,;]{0,40}"
        r"\b(?:que|informes|rumores|versiones|informaciones|existencia|haber|cualquier)\b"
    ),
    denied_clause=pattern(
        r"\b(?:niegan?|nego|desmienten?|desmintio|descartan?|descarto|no (?:hay|existen?|tienen?|preven?) (?:\w+ )?(?:planes|intencion|previsto|prevista|fecha|acuerdo))"
        r"(?: (?!pero |y |tras |mientras |que )[^\s,;]+){0,7} ?$"
    ),
    reported=pattern(
        rf"\b(?:{_SAY}|prometio|prometieron|acordo|acordaron|decidio|decidieron)\b(?!.*\b(?:si|podria|podrian|espera)\b)[^;]{{0,80}}$"
    ),
    rumour=pattern(r"\b(?:informes?|rumor(?:es)?|versiones|informaciones|especulaciones)\b[^,;]{0,60}$"),
    untrue=pattern(r"^[^,;]{0,70}\b(?:(?:es|son|fue|fueron|sido) (?:\S+ )?(?:desmentid\w+|negad\w+|fals\w+|infundad\w+))\b"),
    months=tuple(_MONTHS.split("|")),
    ministers=pattern(r"\b(?:los dos|ambos|sus|entre|por los|reunion de|encuentro de) (?:los )?ministros\b"),
    to_come=pattern(
        r"(?<!\bla )(?<!\besta )\bmanana\b|\b(?:proxim[oa]s? (?:semanas?|mes|dias|ano|\w+es|sabado|domingo)|"
        r"(?:la semana|el mes|el ano) (?:que viene|proxim[oa]|entrante))\b"
    ),
    other_time=pattern(r"[;:()\"]|\b(?:antes de|tras|despues|desde|cuando|que|quien|segun|dijo|anuncio|para [a-z]+[aei]r)\b"),
    dated=pattern(rf"\b(?P<day>\d{{1,2}})(?: (?:al|y)(?: el)? \d{{1,2}})? de (?P<month>{_MONTHS})\b"),
    since=words("desde"),
    counted=pattern(r"\b(?:primer|primera|primero|segunda|segundo|tercera|unica|unico|mayor|peor|mas largo|mas larga)\b"),
    past_year=pattern(r"\b(?:en|de|desde) ((?:19|20)\d\d)\b"),
    this_time=pattern(
        r"\s*est[ae] (?:mism[ao] )?(?:semana|noche|tarde|manana|madrugada|jornada|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
    ),
    given_up=pattern(r"^[^,;.]{0,80},? pero (?:luego |despues |ha |lo |la )*(\w+)"),
    occasion=pattern(r"^[\"']?(?:el|la|este|esta|dich[oa]) (?:viaje|visita|reunion|encuentro|cumbre|cita|gira)\b"),
    back_on=pattern(r"^[^,;]*\b(?:sigue|siguen|vuelve a estar|vuelven a estar) en pie\b"),
    teller=pattern(r"\b(?:su|sus|el|ella|ellos)\b"),
    possessives=words("su sus"),
    both=pattern(
        r"\b(?:las dos partes|ambas partes|ambos paises|los dos paises|ambos|ambas|los dos mandatarios|los dos lideres|los dos gobiernos)\b"
    ),
    pronoun=pattern(r"\b(?:el|ella|su|sus|ambos|se)\b"),
    joined=pattern(
        r"\s*(?:,\s*(?:y\s)?|\by\b|\be\b|\bo\b|\bu\b|-|–|/|\bjunto a\b|\bademas de\b|\basi como\b)\s*(?:(?:el|la|los|las|su|sus|a|al|a la|de|del|con|con el|con la)\s+(?:homologo |homologa |colega |par )?)?"
    ),
    bridge=pattern(r"\b(\w+)(?: \w+mente)? (?=(?:en|el|este|esta|durante|tras|con|ayer|hoy|anoche|ante)\b)"),
    unbridged=pattern(r"\b(?:que|quien|dijo|pero|ha|han|y(?! §)|para)\b|[ai]do $"),
    apposition=pattern(r", (?:el|la|un|una|que|quien|cuyo|donde)\b[^,;]{3,100},"),
    refers_back=pattern(r"(?:durante|en|tras|despues de) (?:es[ae]s?|esos|aquell[ao]s?|aquel|la anterior|el anterior)\b"),
    about=pattern(r"\s*(?:sobre |acerca del? |respecto (?:al?|del?) |en torno al? |para |que |del? )"),
    mused=pattern(
        r"(?:^|[ \"'¿])(?:por que|para que|acaso|que pasaria|como|hasta donde|dudan?|dudo|se preguntan?|temen?|imaginan?|predicen?|apuestan?|"
        r"creen?|sospechan?|opinan?|auguran?|vaticinan?) [^,;:]{0,60}$|^[\"']?(?:opinion|analisis|editorial|tribuna|columna|entrevista|cronica): "
    ),
    habit=pattern(
        rf"\b(?:suelen?|solian?|siempre|tradicionalmente|habitualmente|a menudo|cada (?:ano|mes|semana|verano|dia)|(?:desde|durante) hace (?:anos|decadas)|"
        rf"durante (?:anos|decadas|siglos)|historicamente|a lo largo de la historia|(?:el|la|los|las|un|una|su|sus|nueva) (?:\w+ )?(?:{_WORKS}))\b"
    ),
    hailed=pattern(
        r"\b(?:(?P<ahead>(?:sera|sera tambien|se convertira en))|(?P<over>fue|habia sido)|se convirtio en|se convierte en|se ha convertido en|es) "
        r"(?:el|la) (?:(?:primer|primera|segundo|segunda|unico|unica)|(?P<last>ultimo|ultima)) (?:[^\s,;]+ ){1,6}$"
    ),
    tallied=pattern(
        r"^[^,;.]{0,60}?\b(?:(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|varias|muchas|numerosas) (?:veces|ocasiones))\b"
    ),
    polled=pattern(r"\b(?:encuestas?|sondeos?|encuestados|barometro|(?:por ciento|mayoria|mitad) de (?:los|las) (?:§|\w+))\b"),
    sport=pattern(
        r"\b(?:seleccion(?:es)?|partidos?(?= (?:amistosos?|de|ante|contra|entre|por))|amistosos|(?<!acuerdo )(?<!arreglo )amistoso(?= (?:ante|contra|entre|con|de|en)\b)|mundial(?= de (?:futbol|clubes|rugby)| sub| \d)|mundialista|copa|liga|champions|goles?|gol|"
        r"golea(?:n|ron|da)?|goleo|octavos|cuartos de final|semifinal(?:es)?|eliminatorias?|futbol\w*|baloncesto|basquet|tenis|tenistas?|rugby|"
        r"beisbol|voleibol|balonmano|ciclis\w+|boxeo|boxeador\w*|atletas?|atletismo|natacion|nadador\w*|entrenador\w*|seleccionador\w*|"
        r"delanter[oa]s?|arquer[oa]s?|guardameta|mediocampista|hinchas?|hinchada|aficionados|aficion|estadio|torneo|campeon\w*|subcampeon\w*|"
        r"medallas?|olimpic\w+|paralimpic\w+|empat[aeo]\w*|plantel|jugador\w*|albiceleste|vinotinto|la roja|tricolor|canarinha|marcador|la final|gran final|finalistas?|"
        r"clasificatori\w+|juegos panamericanos|gran premio|formula 1|motogp|maraton|penal(?:es)?|penalti|tanda|fase de grupos|grupo [a-h]|"
        r"arbitros?|fifa|uefa|conmebol|tabla de posiciones|deportes?|deportiv\w+|deportistas?|club(?:es)?|dt|invict[oa]s?|(?:al|el|del) clasico|fuerzan? la prorroga|pretemporada|cuerpo tecnico|visitante|revancha|remontada|\d+-\d+)\b"
    ),
    mishap=pattern(
        r"\b(?:tormentas?|huracan(?:es)?|tifon(?:es)?|ciclon(?:es)?|tornados?|terremotos?|sismos?|seismos?|temblor(?:es)?|tsunamis?|inundacion(?:es)?|"
        r"riadas?|deslizamientos?|aludes?|alud|volcan(?:es)?|erupcion(?:es)?|olas? de (?:calor|frio)|sequias?|incendios?|nevadas?|lluvias|"
        r"granizo|accidentes?|choques?|descarrilamiento|naufragio|derrumbe|epidemia|brote|pandemia|colera|dengue|malaria|gripe|apagon(?:es)?|"
        r"langostas?|plagas?|inflacion|recesion|prima de riesgo)\b"
    ),
    things=pattern(
        r"(?: (?!(?:a|al|en|con|para|por|y|de) )[\w'§-]+){0,4}? (?:objetivos?|metas?|expectativas?|requisitos?|cifras|datos|resultados?|"
        r"criticas?|propuestas?|museos?|estadio|planta|fabrica|obras?|exposicion|premios?|llamadas|ofertas?|fondos|apoyo|ayuda|cartas?|"
        r"reflexion|comparaciones|informes?|imagenes|videos?)\b"
    ),
    goods=pattern(
        r"(?: (?!(?:a|al|en|con|para|por|y) )[\w'§-]+){0,4}? (?:cargamentos?|dosis|lotes?|entregas?|suministros?|vacunas?|prestamos?|pagos?)\b"
    ),
    brought=pattern(
        r"\b(?:oblig(?:o|aron|a|an)|llev(?:o|aron|a|an)|forz(?:o|aron)|fuerza|empuj(?:o|aron)) (?:al? |a la |a los )*§+(?: \w+){0,2} a ?$"
    ),
    prefix=pattern(r"\b(?:(?:anti|pro|ex)-?|de origen )$"),
    embassies=pattern(r"\b(?:diplom[aá]tic[oa]s?|embajador(?:a|es|as)?|embajadas?|c[oó]nsul(?:es)?|consulados?|agregados?)\b"),
    locals=pattern(
        r"\b(?:rebeldes?|guerrilleros?|guerrilla|milician[oa]s?|insurgentes|separatistas|policias?|soldados|tropas|ejercito|manifestantes|"
        r"estudiantes|trabajadores|oposicion|opositor\w*|campesinos|activistas|diputados|parlamento|gobierno|autoridades|tribunal|jueces|juez|"
        r"fiscal(?:es|ia)?|presidente|ministro|mineros|maestros|sindicatos?|vecinos|personas|miles|cientos|decenas|indigenas|presos|partidos?)\b"
    ),
    institution=pattern(
        r"^(?:el |la |los |las )?(?:ejercito|fuerza aerea|armada|policia|gobierno|parlamento|congreso|cancilleria|ministerio|tribunal supremo|"
        r"corte suprema|fiscalia|fuerzas de seguridad|tropas|autoridades)\b"
    ),
    nameless=words(f"{_DAYS} el la los las ella ellos se nos este esta estos estas su sus en segun tras ambos"),
    anaphors=words("el ella ellos ellas su sus este esta estos ese esa ambos no todos algunos"),
    officials=words(
        "gobierno gobiernos presidente presidenta ministro ministra ministros canciller cancilleres ejercito tropas policia fuerzas autoridades "
        "parlamento congreso embajador embajadora embajadores embajada homologo homologa homologos colega par delegacion delegaciones mision "
        "funcionario funcionaria funcionarios diplomatico diplomatica diplomaticos mandatario mandataria mandatarios lider lideres cancilleria "
        "ministerio premier rey reina principe viceministro viceministra vicepresidente vicepresidenta vicecanciller enviado enviada enviados "
        "negociador negociadora negociadores negociadoras emisario emisarios consul consules consulado agregado agregados ejecutivo "
        "administracion senado diputados senadores legisladores parlamentarios jefe jefa general almirante generales militares armada militar "
        "portavoz vocero secretario secretaria titular diplomacia exteriores autoridad representante representantes legacion parte partes equipo "
        "equipos banco tesoro fiscalia regimen junta monarca emir sultan jeque comitiva dictador dignatario dignatarios duma camara asamblea cortes tribunal corte "
        "justicia juzgado consejo comision marina aviacion guardacostas guardia inteligencia contrainteligencia cazas comandos"
    ),
    civilians=words(
        "cantante cantantes banda grupo orquesta coro pianista violinista musico musicos actor actriz actores actrices director directora "
        "cineasta cineastas novelista escritor escritora escritores autor autora poeta artista artistas pintor pintora disenador disenadora "
        "arquitecto arquitectos modelo modelos chef chefs cocinero cocinera influencer youtuber estrella futbolista futbolistas tecnico entrenador "
        "delantero portero capitan jugador jugadora jugadores seleccion equipo club atleta atletas ciclista ciclistas tenista nadador boxeador "
        "piloto hinchas aficionados turista turistas viajero viajeros veraneantes peregrinos visitantes pareja familia familias mujer mujeres "
        "hombre hombres joven jovenes nino ninos nina ninas estudiante estudiantes alumnos profesor profesora profesores maestro academico cientifico "
        "cientificos cientifica investigador investigadora investigadores ingeniero ingenieros medico medicos enfermera pacientes agricultor "
        "agricultores pescadores ganaderos empresa empresas compania companias firma firmas fabricante aerolinea aerolineas banca bancos aseguradora "
        "inversor inversores inversionistas multimillonario empresario empresaria empresarios magnate petrolera minera electrica consumidores "
        "clientes conductores pasajeros residentes vecinos astronomos arqueologos historiador historiadora historiadores museo museos "
        "universidad universidades hospital hospitales escuela colegio hotel restaurante marca sello festival ballet compania companera filial "
        "editorial cadena revista diario astronauta astronautas cosmonautas experto expertos expertas productor productores camionero "
        "camioneros medicos bomberos rescatistas voluntarios avion aviones aeronave helicoptero helicopteros vuelo vuelos buque buques barco barcos "
        "fragata destructor portaaviones submarino crucero petrolero petroleros velero convoy cargamento cargamentos"
    )
    - {"equipo"},
    doubts=Doubts(
        carried=pattern(
            r"\b(?:avion|aviones|vuelos?|helicopteros?|aeronaves?|buques?|barcos?|fragatas?|destructor(?:es)?|submarinos?|portaaviones|petroleros?|"
            r"convoy(?:es)?|camion(?:es)?|trenes|drones|misiles|proyectiles|cargamentos?|donacion(?:es)?|toneladas|vacunas|dosis|ayuda|medicos|"
            r"bomberos|rescatistas|brigadistas|voluntarios|soldados|tropas|militares|marines|peregrinos|turistas|viajeros|refugiados|migrantes|"
            r"estudiantes|trabajadores|jugadores|atletas|hinchas|aficionados|pasajeros)\b"
        ),
        hinges=pattern(r"\b(?:si|a menos|salvo|a no ser|condicion|amenaz\w+)\b"),
    ),
    days=Days(ago=pattern(r"\bhace (?:dos|tres|cuatro|cinco|seis|diez|unas|varias|\d+) (?:semanas|meses)|\bel mes pasado\b")),
    shapes=Shapes(by_whom=pattern(r" por (?:el |la |los |las |su )?(?:[a-z]+ )?§")),
    passives=Passives(
        be=words("fue fueron sera seran es son ha han sido ser quedo quedaron queda quedan esta estan se"),
        no_subjects=words("a al de en entre hacia"),
    ),
    turning=Turning(
        next_clause=words(", ; : y e pero para tras"),
        begins=words("comienza empieza"),
        fates=((pattern(r"[^,;]*\b(?:queda|quedo|quedan|sigue|siguen|en) (?:en suspenso|suspenso|en pausa|en el aire)\b"), "held"),),
    ),
    links=Links(
        agent_ends=pattern(
            rf"(?: (?:en|por|a|al) (?:el |la |los )?§+(?: y §+)?| ayer| hoy| de nuevo)*"
            rf"(?: por (?:el |la |los |las )?(?:[a-z]+ )?§+(?:$|[,;:.]| )| (?:el|la|los|las|un|una|unos|unas|otro|otra|otros|varios|varias|dos|tres|cuatro|"
            rf"cinco|seis|siete|ocho|nueve|diez|\d+|mas de) (?!(?:{_DAYS.replace(' ', '|')}|pasado|pasada|mes|ano|semana)\b))"
        ),
        aside=pattern(r", (?:que|quien|quienes|cuyo|cuya|donde)\b[^,;]{3,120}, *$"),
        on_a_visit=pattern(
            r"(?:en|durante|al termino de|al final de|al inicio de|con motivo de) (?:un|una|su|el|la) (?:[a-z-]+ ){0,4}(?:a|por|en)?"
        ),
    ),
    subjects=Subjects(and_another=pattern(r", [ye] "), who=pattern(r"§(?: [a-z]+){0,2}, (?:que|quien(?:es)?) ?$")),
    objects=Objects(
        beside=pattern(
            r"\b(?:en (?:la|su|plena) frontera (?:[a-z]+ )?con|(?:giras?|periplo|recorrido|viajes?|tour) (?:\w+ )?por) (?:el |la |los )?$"
        ),
        whole=pattern(
            r" (?:el |la |los )?(?P<object>§+)(?:$|[.,;:!?]| (?:en|con|tras|para|por|y|la|el|este|esta|hoy|ayer|manana|antes|desde|durante|a|al|"
            r"mientras|despues|de nuevo)\b)"
        ),
        mediated=pattern(
            r"\b(?:auspiciad|mediad|impulsad|patrocinad|propiciad|negociad|facilitad|promovid|apadrinad|supervisad)[oa]s? por (?:el |la |los )?$"
        ),
        topics=words("sobre"),
        onward=words("a al hacia"),
        gesture=pattern(
            r"(?:el |la |un |una |nuevo |nueva )?[a-z]+(?: [a-z]+)?(?: (?:de|del) (?:el |la |los )?§+(?: y §+)?)? (?:a|al|a la|contra|hacia|con) "
            r"(?:el |la |los )?(?P<whom>§)[^:]{0,60}:"
        ),
        between=words("entre"),
        among=words("a al de del para hacia"),
        instead=pattern(
            r"\b(?:en lugar|en vez|a peticion|a pedido|a instancias|por orden|por mediacion|bajo (?:la )?mediacion|con (?:la )?(?:ayuda|mediacion|colaboracion)|"
            r"con el (?:apoyo|visto bueno|aval|permiso)|a espaldas|en presencia|en nombre) (?:de(?: la)?|del) $"
        ),
        origin=pattern(r"\b(?:fabricad|producid|ensamblad|hech)[oa]s? (?P<word>en) $"),
    ),
    spans=Spans(
        clause_end=pattern(
            r"[,;:]| (?:que|quien|tras|cuando|mientras|porque|aunque|si|firmad[oa]s?|suscrit[oa]s?|impuest[oa]s?|vigentes?)\b"
        ),
        when=pattern(r", cuando "),
    ),
)
