"""Portuguese for the detector, as Portugal, Brazil and Africa write it (folded: no accents but where only they tell words apart)."""

from __future__ import annotations

from monitor.events.constructions import Days, Deeds, Doubts, Links, Objects, Passives, Spans, Stays, Subjects, Turning
from monitor.events.grammar import Grammar, pattern, table, words
from monitor.events.languages.iberian_verbs import stated
from monitor.events.languages.portuguese_verbs import conjugated

_MONTHS = "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
_DAYS = "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta sabado domingo"
_DAY = _DAYS.replace(" ", "|")
_SAY = (
    "disse|diz|disseram|informou|informa|informaram|anunciou|anuncia|anunciaram|afirmou|afirma|indicou|indicaram|confirmou|confirma|"
    "confirmaram|assegurou|declarou|explicou|precisou|revelou|comunicou|adiantou|sustentou|contou|apontou|notificou|publicou|noticiou|divulgou"
)
_HOLD = (
    "insiste|insistiu|reitera|reiterou|sublinha|sublinhou|salientou|frisou|ressaltou|avancou|alerta|alertou|adverte|advertiu|acrescentou|admite|"
    "admitiu|manifestou|reconhece|reconheceu|alegou|argumentou|denunciou|considera|considerou|destacou|antecipou|detalhou|comentou|respondeu|"
    "avisou|avisa|garante|garantiu|ratificou|prometeu|defende|defendeu|deixou claro"
)
_THE = r"(?:o |a |os |as )?"
_WORKS = "romance|filme|serie|documentario|livro|exposicao|mostra|peca|biografia|memorias|ensaio|novela|comedia|longa|curta"


def _forms(verbs: str) -> str:
    return stated(conjugated, verbs)


PORTUGUESE = Grammar(
    bare_infinitive=True,
    bare_passives=True,
    telling=(" o ", " os ", " da ", " dos ", " em ", " com ", " uma ", " nao ", " ao "),
    titles=("Dr", "Dra", "Sr", "Sra", "Gen"),
    accented=words("é à às está dá críticas crítica denúncia denúncias renúncia pôr"),
    adverb_ends=("mente",),
    reflexive_infinitive=words("se"),
    conditions=(" se ",),
    bare_comma=pattern(r",\s*(?:(?:o|a|os|as|seu|sua)\s+)?"),
    rest_of_places=pattern(r"(?:, §+)*,? e §+(?:$|[.;:!?]|, )"),
    stays=Stays(article="o |a |na |no ", joins="e", ends=f"para|por|com|apos|antes|neste|nesta|esta|este|hoje|{_DAY}"),
    nouns_first=True,
    nouns_open=True,
    offices_between=True,
    contractions={"de": "do da dos das", "em": "no na nos nas", "a": "à ao às aos", "por": "pelo pela pelos pelas"},
    opens_with_participle=True,
    guests_are_people=True,
    to_names="a",
    articled=pattern(
        r"(?:russia|franca|alemanha|italia|espanha|china|india|ucrania|turquia|siria|polonia|hungria|romenia|bulgaria|servia|croacia|grecia|"
        r"suecia|suica|austria|belgica|holanda|irlanda|islandia|noruega|dinamarca|finlandia|estonia|letonia|lituania|albania|armenia|georgia|"
        r"eslovaquia|eslovenia|bosnia.*|macedonia.*|moldavia|moldova|bielorrussia|belarus|republica .*|inglaterra|gra-bretanha|escocia|"
        r"argentina|bolivia|colombia|venezuela|nicaragua|guatemala|guiana.*|jamaica|australia|nova zelandia|indonesia|malasia|tailandia|"
        r"birmania|coreia.*|mongolia|arabia.*|jordania|libia|argelia|tunisia|mauritania|nigeria|etiopia|eritreia|somalia|tanzania|zambia|"
        r"guine.*|namibia|africa.*|costa do marfim|serra leoa|gambia|libéria|liberia|eslovénia|papua.*|cisjordania|crimeia|catalunha|galiza|"
        r"caxemira|siberia|chechenia|groenlandia|palestina|faixa .*|casa branca|santa se|uniao .*|onu|otan|nato|ue|osce|opep|oms|omc|liga .*|"
        r"comissao .*|aliança .*|alianca .*|asean|cplp|aiea|oea|unesco|cedeao|comunidade .*|organizacao .*|cruz vermelha|assembleia .*|europa)"
    ),
    lang="pt",
    inflect=conjugated,
    adverbs=words(
        f"{_DAYS} ja tambem hoje ontem amanha logo assim oficialmente finalmente ainda sempre esta este nesta neste a o pela passada passado proxima "
        "proximo semana mesma manha tarde noite madrugada se lhe lhes ambos ambas juntos formalmente ate agora entao novamente"
    )
    - {"a", "o", "pela"},
    negations=words("nao nunca nem sem tampouco jamais nenhum nenhuma"),
    have=words("tem ha haver havendo tendo tenha tenham ter terem"),
    had=words("tinha tinham havia haviam tivesse tivessem"),
    be=words(
        "é sao foi foram sera serao sido ser serem esta está estao sendo ficou ficaram fica ficam ficara era eram seja sejam estava estavam"
    ),
    future=words("vai vao ira irao deve devem devera deverao"),
    modal=words("poderia poderiam pode podem podera poderao deveria deveriam pudesse possa possam teria teriam haveria seria seriam"),
    infinitive=words("a de em que para por"),
    governors=table(
        agreed=_forms("aceitar concordar prometer comprometer-se consentir acordar combinar confirmar comprometer acertar acordar")
        + " convite compromisso acordo disposto disposta dispostos",
        decided=_forms("decidir resolver optar ordenar determinar") + " decisao ordem",
        planned=_forms("planejar planear preparar prever programar anunciar agendar marcar tencionar pretender")
        + " intencao plano planos pronto pronta prontos rumo fara farao voltara voltarao",
        wished=_forms("querer esperar buscar desejar propor estudar pedir procurar tentar cogitar admitir ponderar apelar")
        + " interesse vontade desejo",
        negated=_forms("rejeitar negar recusar recusar-se declinar descartar evitar negar-se abster-se desistir renunciar"),
        threatened=_forms("ameacar") + " ameaca",
        done="consegue conseguem conseguiu conseguiram volta voltam voltou voltaram acaba acabam acabou acabaram comeca comecam comecou comecaram "
        "passou passaram está estao estava estavam tornou tornaram",
    ),
    turns=table(
        cancelled=_forms("cancelar anular desmarcar abortar desistir") + " cancelamento anulacao",
        postponed=_forms("adiar postergar protelar reagendar remarcar") + " adiamento",
        suspended=_forms("suspender congelar paralisar interromper travar") + " suspensao interrupcao impasse",
        resumed=_forms("retomar reatar reativar reabrir relancar recomecar") + " retoma retomada reinicio reatamento",
        under_way=_forms("iniciar comecar abrir arrancar prosseguir continuar"),
        completed=_forms("concluir terminar finalizar realizar encerrar efetuar efectuar"),
        planned=_forms("anunciar preparar planejar planear prever programar agendar marcar")
        + " proxima proximo proximas realizara realizarao",
        proposed=_forms("propor estudar pedir solicitar sugerir oferecer cogitar ponderar") + " possivel eventual",
        negated=_forms("rejeitar descartar evitar recusar"),
        denied=_forms("negar desmentir"),
        agreed=_forms("aceitar acordar confirmar acertar combinar"),
    ),
    articles=words(
        "o a os as um uma uns umas seu sua seus suas esta este estes estas presidente ministro ministra chanceler capital cidade primeiro primeira "
        "chefe lider mandatario premie homologo homologa colega senhor novo nova novos novas atual dois duas tres quatro cinco seis sete oito nove "
        "dez onze doze quinze vinte trinta cem varios varias outros outras outro outra embaixador embaixadora representante vizinha vizinho rei "
        "rainha governo regiao provincia ex-presidente entao ambos ambas mais alguns algumas diversos diversas rival aliado aliada"
    ),
    determiners=words(
        "o a os as um uma uns umas seu sua seus suas do da dos das ao aos à às no na nos nas esta este estas estes essa esse pelo pela"
    ),
    prepositions=table(
        place="em no na nos nas num numa",
        agent="por pelo pela pelos pelas",
        of="de do da dos das dum duma",
        toward="à ao às aos para",
        mutual="com entre",
        target="contra sobre perante ante",
        aside="apos desde durante segundo ate sem",
    ),
    break_left=pattern(
        r"[;:]|, (?:mas|e|enquanto|que|quem)\b|\b(?:que|quem|apos|depois|antes|porque|quando|enquanto|se(?= o\b| a\b| os\b| as\b| §| nao\b)|embora|onde)\b"
    ),
    break_right=pattern(
        r"[;]|, (?:mas|enquanto|que|quem|apos|e|segundo|depois)\b|\b(?:apos|porque|quando|enquanto|embora|depois|durante|antes|apesar de|perante a)\b"
    ),
    said=pattern(
        r", (?:[^,]{0,60} )?(?:(?:segundo|de acordo com|conforme|nas palavras de)\b(?! que\b)[^\"]{0,90}$|"
        rf"(?:{_SAY})\b(?! que\b)[^\"]{{0,90}}$)|"
        r", (?:alertou|avisou|advertiu|reiterou|sublinhou|salientou|frisou|ressaltou|insistiu|acrescentou|admitiu|denunciou|lamentou|garantiu|defendeu|"
        rf"criticou|acusou|considerou) (?:{_THE}(?:[a-z-]+ )?§|o |a |hoje|ontem|em |no |na |nesta|neste|esta |este )[^\"]{{0,80}}$|"
        rf", (?:diz|dizem|afirma|anuncia|confirma|garante|alerta) {_THE}(?:[a-z-]+ ){{0,2}}§[^\"]{{0,40}}$"
    ),
    adjunct=pattern(
        r"\b(?:apos|depois de|antes de|durante|desde|porque|quando|enquanto|para|(?<![ai]d[oa] )(?<![ai]d[oa]s )por(?! (?:telefone|videoconferencia|unanimidade|completo|cento)\b)|"
        r"se(?= o\b| a\b| os\b| as\b| §| nao\b)|ante|perante|apesar de|à espera de|em resposta|em retaliacao|em represalia|em protesto|a fim de|com o objetivo de|com vista|"
        r"sem|à margem|no ambito|no quadro|por ocasiao|por motivo|acusad[oa]s? de|suspeit[oa]s? de|por suspeita|na sequencia|devido)\b"
    ),
    relative=pattern(r"\b(?:que|quem|cujo|cuja|cujos|cujas|o qual|a qual)\b"),
    complement=pattern(
        rf"\b(?:{_SAY}|{_HOLD}|concordou|concordaram|decidiu|decidiram)\b(?:(?:em|no|na) §+|(?:à|ao|aos) §+|[^,;§]){{0,40}}\bque\b"
    ),
    coordinate=pattern(
        r"(?:;|, mas|, e|\be|\bmas)\s*(?:tambem |ja |vai |vao |se |lhe |(?:o |a |os |as |seu |sua )?(?:[a-z-]+ ){0,2}§[§ ]*)?$"
    ),
    hypothetical=pattern(
        r"\b(?:poderia|poderiam|pode|podem|possivel|possibilidade|espera|esperam|talvez|proposta|estuda|estudam|pediu|pede|pedem|eventual|"
        r"oxala|cogita|pondera|sugere|rumores|especula|exige|exigem|insta|propoe|hipotese)\b|\bse (?:§|o |a |nao )"
    ),
    historical=pattern(
        rf"\b(?:(?:(?:em|desde|de) )?(?:{_MONTHS}) de (?:19|20)\d\d|(?:em|desde|de) (?:{_MONTHS})\b(?! proximo)|(?:em|desde|ate|entre) (?:19|20)\d\d|"
        rf"(?:inicio|comeco|principios|meados|final|finais|verao|outono|inverno|primavera) de (?:19|20)\d\d|no ano passado|no mes passado|"
        rf"ha \S+ (?:anos|meses|decadas)|\S+ (?:anos|meses|decadas) atras|anteriormente|na epoca|na altura|à epoca|outrora|naquela altura|decadas? de|seculo|"
        rf"guerra fria|nos anos|(?:primeira|segunda) guerra mundial|(?:na|durante a|da) ditadura|em (?:1[5-8])\d\d|ano passado|mes passado)\b"
    ),
    denial=pattern(
        r"\b(?:negam?|nega|negou|negaram|desmente|desmentem|desmentiu|desmentiram|descarta|descartam|descartou|descartaram)\b[^,;]{0,40}"
        r"\b(?:que|informacoes|relatos|noticias|rumores|existencia|ter|haver|qualquer)\b"
    ),
    denied_clause=pattern(
        r"\b(?:nega|negam|negou|negaram|desmente|desmentem|desmentiu|desmentiram|descarta|descartou|nao (?:ha|existem?|tem|preve) (?:\w+ )?(?:planos|intencao|"
        r"previsao|previst[oa]|data|acordo|qualquer))(?: (?!mas |e |apos |enquanto )[^\s,;]+){0,7} ?$"
    ),
    reported=pattern(
        rf"\b(?:{_SAY}|prometeu|prometeram|concordou|concordaram|decidiu|decidiram)\b(?!.*\b(?:se|poderia|poderiam|espera)\b)[^;]{{0,80}}$"
    ),
    rumour=pattern(r"\b(?:informacoes|relatos|noticias|rumores|boatos|especulacoes)\b[^,;]{0,60}$"),
    untrue=pattern(r"^[^,;]{0,70}\b(?:(?:é|sao|foi|foram|sido|eram) (?:\S+ )?(?:desmentid\w+|negad\w+|fals\w+|infundad\w+))\b"),
    months=tuple(_MONTHS.split("|")),
    ministers=pattern(r"\b(?:os dois|ambos|seus|entre|pelos|reuniao d[eo]s?|encontro d[eo]s?) (?:os )?ministros\b"),
    to_come=pattern(
        r"(?<!\bda )(?<!\besta )\bamanha\b|\b(?:proxim[oa]s? (?:semanas?|mes|dias|ano|\w+-feira|segunda|terca|quarta|quinta|sexta|sabado|domingo)|"
        r"(?:na|da|a|no|o) (?:semana|mes|ano) (?:que vem|proxim[oa]|seguinte))\b"
    ),
    other_time=pattern(r"[;:()\"]|\b(?:antes d[eao]|apos|depois|desde|quando|que|quem|segundo|disse|anunciou|para [a-z]+[aei]r)\b"),
    dated=pattern(rf"\b(?P<day>\d{{1,2}})(?: (?:a|e) \d{{1,2}})? de (?P<month>{_MONTHS})\b"),
    since=words("desde"),
    counted=pattern(r"\b(?:primeiro|primeira|segunda|segundo|terceira|terceiro|unica|unico|maior|pior|mais longo|mais longa|inedit[oa])\b"),
    past_year=pattern(r"\b(?:em|de|desde) ((?:19|20)\d\d)\b"),
    given_up=pattern(r"^[^,;.]{0,80},? mas (?:depois |acabou por |a |o )*(\w+)"),
    occasion=pattern(r"^[\"']?(?:o|a|este|esta|essa|esse) (?:viagem|visita|reuniao|encontro|cimeira|cupula|giro|deslocacao)\b"),
    back_on=pattern(r"^[^,;]*\b(?:continua|continuam|segue|mantem-se) (?:de pe|confirmad[oa])\b"),
    teller=pattern(r"\b(?:seu|sua|seus|suas|ele|ela|eles)\b"),
    possessives=words("seu sua seus suas"),
    both=pattern(
        r"\b(?:as duas partes|ambas as partes|ambos os paises|os dois paises|ambos|ambas|os dois lideres|os dois presidentes|os dois governos|os dois chefes|"
        r"os dois ministros|os dois)\b"
    ),
    pronoun=pattern(r"\b(?:ele|ela|seu|sua|ambos|se)\b"),
    joined=pattern(
        r"\s*(?:,\s*(?:e\s)?|\be\b|\bou\b|-|–|/|\bjunto com\b|\balem d[eoa]s?\b|\bbem como\b|\bassim como\b)\s*(?:(?:o|a|os|as|seu|sua|seus|ao|à|aos|às|de|do|da|"
        r"dos|das|com|com o|com a|com os|com as|no|na|para|em|contra o|contra a|e o|e a|pelo|pela)\s+(?:homologo |homologa |colega |seu homologo |sua homologa )?)?"
    ),
    bridge=pattern(r"\b(\w+)(?: \w+mente)? (?=(?:em|no|na|esta|este|nesta|neste|durante|apos|com|ontem|hoje|perante)\b)"),
    unbridged=pattern(r"\b(?:que|quem|disse|mas|tem|e(?! §)|para)\b|[ai]do $"),
    apposition=pattern(r", (?:o|a|um|uma|que|quem|cujo|cuja|onde)\b[^,;]{3,100},"),
    refers_back=pattern(r"(?:durante|n|em|apos|depois d)(?:e |a)?(?:ess[ae]s?|aquel[ae]s?|a anterior|o anterior)\b"),
    about=pattern(r"\s*(?:sobre |acerca d[eoa]s? |a respeito d[eoa]s? |em torno d[eoa]s? |quanto a[os]? |para |que |d[eoa]s? )"),
    mused=pattern(
        r"(?:^|[ \"'])(?:por que|porque é que|para que|como|ate onde|sera que|e se|duvidam?|questionam?|temem?|imaginam?|preveem?|apostam?|acreditam?|"
        r"suspeitam?|opinam?) [^,;:]{0,60}$|^[\"']?(?:opiniao|analise|editorial|artigo|coluna|entrevista|cronica|perfil|quiz|podcast)(?: \| |: | - )"
    ),
    habit=pattern(
        rf"\b(?:costumam?|costumava|sempre|tradicionalmente|habitualmente|frequentemente|todos os (?:anos|meses|dias|veroes)|todas as semanas|ha (?:anos|decadas)|"
        rf"durante (?:anos|decadas|seculos)|historicamente|ao longo da historia|(?:o|a|os|as|um|uma|seu|sua|novo|nova|no|na) (?:\w+ )?(?:{_WORKS}))\b"
    ),
    hailed=pattern(
        r"\b(?:(?P<ahead>(?:sera|tornar-se-a|vai ser))|(?P<over>era|tinha sido)|foi|tornou-se|torna-se|se tornou|é) "
        r"(?:o|a) (?:(?:primeiro|primeira|segundo|segunda|unico|unica)|(?P<last>ultimo|ultima)) (?:[^\s,;]+ ){1,6}$"
    ),
    tallied=pattern(
        r"^[^,;.]{0,60}?\b(?:(?:\d+|duas|tres|quatro|cinco|seis|sete|oito|dez|varias|muitas|diversas|inumeras) (?:vezes|ocasioes))\b"
    ),
    polled=pattern(
        r"\b(?:pesquisas?(?= (?:d[aeo]|mostra|aponta|indica))|sondage(?:m|ns)|inqueridos|barometro|(?:por cento|maioria|metade) d[oa]s (?:§|\w+))\b"
    ),
    sport=pattern(
        r"\b(?:selecao|selecoes|jogos?(?! de (?:guerra|interesses|poder))|partidas?(?= (?:amistosas?|contra|entre|de|d[ao] (?:copa|liga)))|particulares|amistosos?|amigavel|mundial(?= de (?:futebol|clubes|rugby|andebol)| sub)|"
        r"mundialista|copa|taca|liga(?! arabe)|champions|libertadores|gols?|golos?|golea(?:da|m|ram|r)?|goleou|oitavas|oitavos|quartas|quartos de final|semifina(?:l|is)|"
        r"meia-final|meias-finais|eliminatorias?|futebol\w*|futsal|basquete\w*|basquetebol|tenis|tenistas?|rugby|raguebi|volei|voleibol|handebol|andebol|hoquei|"
        r"ciclis\w+|boxe|pugilista\w*|atletas?|atletismo|natacao|nadador\w*|treinador\w*|tecnico (?:d[ao]|§)|selecionador\w*|atacantes?|avancado|goleiro|guarda-redes|"
        r"zagueiro|torcida|torcedor\w*|adeptos|claque|estadio|torneio|campeonato|campeao|campeas?|medalhas?|olimpi\w+|paralimpi\w+|empat[aeo]\w*|plantel|jogador\w*|"
        r"canarinha|verde e amarelo|quinas|placar|marcador|a final|grande final|finalistas?|grande premio|formula 1|motogp|maratona|penaltis?|fase de grupos|"
        r"grupo [a-h]|arbitros?|fifa|uefa|conmebol|tabela|esportes?|esportiv\w+|desport\w+|clubes?|invict[oa]s?|prorrogacao|prolongamento|pre-epoca|visitante|"
        r"desforra|sub-\d+|\d+-\d+|\d+ a \d+)\b"
    ),
    mishap=pattern(
        r"\b(?:tempestades?|furac(?:ao|oes)|tuf(?:ao|oes)|ciclones?|tornados?|terremotos?|terramotos?|sismos?|tremor(?:es)?|tsunamis?|inundac(?:ao|oes)|cheias|"
        r"enchentes?|deslizamentos?|avalanches?|vulc(?:ao|oes)|erupc(?:ao|oes)|ondas? de (?:calor|frio)|secas?|incendios?|nevoes|chuvas|granizo|acidentes?|"
        r"colis(?:ao|oes)|descarrilamento|naufragio|desabamento|epidemia|surto|pandemia|colera|dengue|malaria|gripe|apag(?:ao|oes)|pragas?|inflacao|recessao)\b"
    ),
    things=pattern(
        r"(?: (?!(?:a|em|com|para|por|e|de|o presidente) )[\w'§-]+){0,4}? (?:objetivos?|metas?|expectativas?|requisitos?|numeros|dados|resultados?|críticas?|propostas?|"
        r"museus?|estadio|fabrica|obras?|exposicao|premios?|ofertas?|fundos|apoio|ajuda|cartas?|reflexao|comparacoes|relatorios?|imagens|videos?|"
        r"investimentos?|denuncias?|reclamacoes|solucao|saida|provas|vestigios|petroleo|ouro|restos|fosse?is|especies?|droga|drogas|resistencia|dificuldades|obstaculos|equilibrio|consenso|corpos?|convites?|alta|pedidos?|mensagens?)\b"
    ),
    goods=pattern(
        r"(?: (?!(?:a|em|com|para|por|e) )[\w'§-]+){0,4}? (?:carregamentos?|doses?|lotes?|entregas?|fornecimentos?|vacinas?|emprestimos?|pagamentos?|remessas?|cargas?)\b"
    ),
    brought=pattern(r"\b(?:obrig(?:ou|aram|a|am)|lev(?:ou|aram|a|am)|forc(?:ou|aram|a|am)) (?:o |a |os |as |à |ao )*§+(?: \w+){0,2} a ?$"),
    prefix=pattern(r"\b(?:(?:anti|pro|ex|luso|afro)-?|de origem )$"),
    embassies=pattern(r"\b(?:diplomatas?|diplom[aá]tic[oa]s?|embaixador(?:a|es|as)?|embaixadas?|c[oô]nsul(?:es)?|consulados?|adidos?)\b"),
    locals=pattern(
        r"\b(?:rebeldes?|guerrilheiros?|guerrilha|milicianos?|insurgentes|separatistas|policiais|policias|soldados|tropas|exercito|manifestantes|"
        r"estudantes|trabalhadores|oposicao|opositor\w*|camponeses|ativistas|deputados|parlamento|governo|autoridades|tribunal|juizes|juiz|"
        r"procurador\w*|presidente|ministro|mineiros|professores|sindicatos?|moradores|pessoas|milhares|centenas|dezenas|indigenas|presos|partidos?)\b"
    ),
    institution=pattern(
        r"^(?:o |a |os |as )?(?:exercito|forca aerea|marinha|policia|governo|parlamento|congresso|chancelaria|ministerio|supremo tribunal|"
        r"ministerio publico|forcas de seguranca|tropas|autoridades)\b"
    ),
    nameless=words(f"{_DAYS} o a os as ela ele eles elas se nos este esta estes estas seu sua em segundo apos ambos no na"),
    anaphors=words("ele ela eles elas seu sua seus suas este esta estes esse essa ambos nao todos alguns"),
    officials=words(
        "governo governos presidente presidentes ministro ministra ministros chanceler chanceleres exercito tropas policia forcas autoridades autoridade "
        "parlamento congresso embaixador embaixadora embaixadores embaixada homologo homologa homologos colega delegacao delegacoes missao "
        "funcionario funcionaria funcionarios diplomata diplomatas diplomatico diplomatica diplomaticos mandatario mandataria lider lideres dirigente "
        "dirigentes chancelaria ministerio premie premier rei rainha principe vice-ministro vice-ministra vice-presidente vice-chanceler enviado enviada "
        "enviados negociador negociadora negociadores emissario emissarios consul consules consulado adido adidos executivo administracao senado "
        "deputados senadores legisladores parlamentares chefe general almirante generais militares armada marinha militar porta-voz secretario secretaria "
        "titular diplomacia exterior representante representantes parte partes equipe equipa banco tesouro regime junta monarca emir sultao comitiva ditador "
        "duma camara assembleia tribunal corte supremo justica conselho comissao aviacao guarda inteligencia cacas comandos drones misseis navio navios "
        "primeiro-ministro primeira-ministra presidencia estado palacio"
    ),
    seats=words("autoridades rebeldes separatistas oposicao insurgentes"),
    powers=words(
        "autoridades rebeldes guerrilha guerrilheiros insurgentes milicia milicias milicianos separatistas jihadistas combatentes "
        "piratas oposicao opositores partido partidos comissao conselho deputados congressistas alfandega"
    ),
    civilians=words(
        "cantor cantora cantores banda grupo orquestra coro pianista violinista musico musicos ator atriz atores atrizes diretor diretora cineasta "
        "cineastas romancista escritor escritora escritores autor autora poeta artista artistas pintor pintora estilista arquiteto arquitetos modelo "
        "modelos chef chefs cozinheiro influenciador influenciadora youtuber estrela futebolista futebolistas tecnico treinador atacante avancado goleiro "
        "capitao jogador jogadora jogadores selecao clube atleta atletas ciclista ciclistas tenista nadador pugilista piloto torcedores adeptos turista "
        "turistas viajantes peregrinos visitantes casal familia familias mulher mulheres homem homens jovem jovens menino menina criancas estudante "
        "estudantes alunos professor professora professores academico cientista cientistas pesquisador pesquisadora pesquisadores investigador "
        "investigadores engenheiro engenheiros medico medicos enfermeira pacientes agricultor agricultores pescadores pecuaristas empresa empresas "
        "companhia companhias firma fabricante fabricantes aerea aereas bancos seguradora investidor investidores bilionario empresario empresaria "
        "empresarios magnata petrolifera petroleira mineradora eletrica consumidores clientes motoristas passageiros moradores residentes astronomos "
        "arqueologos historiador historiadora historiadores museu museus universidade universidades hospital escola colegio hotel restaurante marca "
        "gravadora festival bale filial editora rede revista jornal astronauta astronautas cosmonautas especialista especialistas perito produtor produtores "
        "bombeiros socorristas voluntarios aviao avioes aeronave helicoptero voo voos barco barcos fragata destroier porta-avioes submarino cruzeiro "
        "petroleiro petroleiros veleiro comboio carregamento imigrantes migrantes emigrantes refugiados trabalhadores"
    ),
    doubts=Doubts(
        carried=pattern(
            r"\b(?:aviao|avioes|voos?|helicopteros?|aeronaves?|navios?|barcos?|fragatas?|destroieres|submarinos?|porta-avioes|petroleiros?|comboios?|"
            r"camioes|caminhoes|trens|drones|misseis|projeteis|carregamentos?|doac(?:ao|oes)|toneladas|vacinas|doses|ajuda|medicos|bombeiros|socorristas|"
            r"voluntarios|soldados|tropas|militares|fuzileiros|peregrinos|turistas|viajantes|refugiados|migrantes|estudantes|trabalhadores|jogadores|"
            r"atletas|torcedores|adeptos|passageiros|repatriados|deportados)\b"
        ),
        hinges=pattern(r"\b(?:se (?:nao|o|a|os|as|§)|a menos|salvo|a nao ser|condicao|caso|ameac\w+)\b"),
    ),
    days=Days(
        week=("segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"),
        ago=pattern(
            r"\bha (?:dois|duas|tres|quatro|cinco|seis|dez|umas|varias|\d+) (?:semanas|meses)|\b(?:semanas|meses) atras|\bmes passado\b"
        ),
    ),
    passives=Passives(
        be=words("foi foram sera serao é sao ha tem sido ser ficou ficaram fica ficam esta está estao"),
        no_subjects=words("a à ao às aos de do da dos das em no na nos nas entre para com"),
    ),
    deeds=Deeds(
        aims=words("contra sobre em no na nos nas"),
        cast_out=pattern(
            r"\b(?:expuls|banid|deportad)[oa]s? d[aeo]s? (?P<where>§+)|"
            r"\b(?:obrigad|convidad|intimad)[oa]s? a (?:sair d[aeo]s?|deixar|abandonar) (?:o |a |os |as )?(?P<left>§+)"
        ),
    ),
    turning=Turning(
        next_clause=words(", ; : e mas para apos"),
        joins=words("e"),
        begins=words("comeca inicia-se arranca"),
        fates=(
            (
                pattern(r"[^,;]*\b(?:fica|ficou|ficam|segue|seguem|continua|em) (?:em suspenso|suspens[oa]|em pausa|no ar|em aberto)\b"),
                "held",
            ),
        ),
    ),
    links=Links(
        aside=pattern(r", (?:que|quem|cujo|cuja|onde)\b[^,;]{3,120}, *$"),
        on_a_visit=pattern(
            r"(?:em|de|durante|no final de|no fim de|no inicio de|por ocasiao d[eoa]s?|n[ao] (?:sua|seu)?) ?(?:um |uma |seu |sua |o |a )?(?:[a-z-]+ ){0,4}(?:a|à|ao|por|pelo|pela|em|no|na)?"
        ),
    ),
    subjects=Subjects(and_another=pattern(r", e "), who=pattern(r"§(?: [a-z]+){0,2}, (?:que|quem) ?$")),
    objects=Objects(
        beside=pattern(
            r"\b(?:na (?:sua )?fronteira (?:[a-z]+ )?com|(?:giros?|periplo|viagem|viagens|visitas?) (?:\w+ )?(?:por|pelo|pela)|"
            r"à margem d[aeo]s? (?:[a-z0-9]+ ){0,3}(?:em|no|na|de|do|da)) (?:o |a |os |as )?$"
        ),
        whole=pattern(
            r" (?:o |a |os |as )?(?P<object>§+)(?:$|[.,;:!?]| (?:em|no|na|com|apos|para|por|e|a|o|este|esta|hoje|ontem|amanha|antes|desde|durante|ao|à|"
            r"enquanto|depois|de novo|nesta|neste)\b)"
        ),
        mediated=pattern(
            r"\b(?:patrocinad|mediad|impulsionad|promovid|negociad|facilitad|intermediad|supervisionad|apadrinhad)[oa]s? (?:por|pelos?|pelas?) $"
        ),
        topics=words("sobre"),
        onward=words("a à ao às aos para"),
        gesture=pattern(
            r"(?:o |a |um |uma |novo |nova )?[a-z]+(?: [a-z]+)?(?: (?:de|do|da|dos|das) §+(?: e §+)?)? (?:a|à|ao|às|aos|contra|para|com) "
            r"(?:o |a |os |as )?(?P<whom>§)[^:]{0,60}:"
        ),
        between=words("entre"),
        among=words("à ao de do da dos das para"),
        instead=pattern(
            r"\b(?:em vez|em lugar|a pedido|por ordem|por mediacao|com a (?:ajuda|mediacao|colaboracao)|com o (?:apoio|aval)|nas costas|na presenca|em nome) d[eoa]s? $"
        ),
        origin=pattern(r"\b(?:fabricad|produzid|montad|feit)[oa]s? (?P<word>em|no|na|nos|nas) $"),
    ),
    spans=Spans(
        clause_end=pattern(
            r"[,;:]| (?:que|quem|apos|quando|enquanto|porque|embora|assinad[oa]s?|firmad[oa]s?|celebrad[oa]s?|impost[oa]s?|em vigor)\b"
        ),
        when=pattern(r", quando "),
    ),
)
