"""English for the detector."""

from __future__ import annotations

from monitor.events.grammar import Grammar, pattern, table, words
from monitor.events.languages.english_constructions import (
    DAYS,
    DEEDS,
    DOUBTS,
    GAPS,
    LINKS,
    OBJECTS,
    PASSIVES,
    SHAPES,
    SPANS,
    STAYS,
    SUBJECTS,
    SUCCESSIONS,
    TURNING,
)
from monitor.events.languages.english_verbs import inflected

_DAYS = "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"
_MINISTERS = "(?<!deputy )(?<!vice )(?<!junior )(?<!former )ministers"
_COMES_ABOUT = "(?:be held|take place|go ahead|proceed|happen|start|begin|open|get under way|kick off|convene)"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

ENGLISH = Grammar(
    lang="en",
    inflect=inflected,
    past_is_participle=True,
    bare_nouns=True,
    adverbs=words(
        f"{_DAYS} on late early also again once outright now already just still soon later earlier jointly reportedly has "
        f"recently formally "
        "officially finally bluntly flatly strongly repeatedly sharply harshly publicly openly then both all ever even has "
        "so far in principle "
        "agreed-upon longer last week month this week morning tentatively initially immediately directly separately have back up to-day "
    )
    - {"has", "have", "in", "back"},
    negations=words(
        "not never n't no nor neither without cannot hardly failed fails fail failing failure unable unwilling didn't doesn't "
        "don't won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't can't couldn't shouldn't"
    ),
    have=words("has have having 's 've hasn't haven't"),
    had=words("had hadn't"),
    be=words("is are was were be been being isn't aren't wasn't weren't gets got"),
    future=words("will shall 'll won't"),
    modal=words("would could might may should can must ought cannot can't couldn't wouldn't shouldn't"),
    adverb_ends=("ly",),
    infinitive=words("to"),
    governors=table(
        agreed="agree agrees agreed agreeing accept accepted accepts consented consents promised promises promise pledged pledges pledge "
        "committed undertook vowed vows vow invitation confirmed confirms confirm agreement",
        decided="decided decides decide voted ordered",
        planned="plan plans planned planning scheduled expected set due intends intended intend preparing prepares prepared "
        "ready poised slated "
        "going about announced announces likely willing arranged determined bound plane arrive arrives",
        wished="hope hopes hoped hoping want wants wanted seek seeks sought seeking wish wishes wished trying tries tried "
        "try attempt attempted "
        "attempts proposed proposes propose considering desire desires urged considered asked order eager keen free able",
        negated="refused refuses refuse refusing refusal declined declines decline reluctant denied fails failed fail "
        "failing failure unable unwilling "
        "opposed stopped forbidden",
        pending="yet",
        offered="offer offers offered offering",
        threatened="threatened threatens threaten threatening threat",
        done="forced obliged compelled managed return returns returned arrived continued began begun begins continues continue came flew went traveled travelled helped used",
    ),
    turns=table(
        cancelled="cancel cancels cancelled canceled cancelling canceling cancellation scrap scraps scrapped scrapping axed "
        "nixed aborted abandons abandoned",
        postponed="postpone postpones postponed postponing postponement delay delays delayed delaying deferred reschedule "
        "rescheduled shelved shelves shelve",
        suspended="suspend suspends suspended suspending suspension halted halts halt halting paused pauses froze freezes "
        "stalled stall collapsed collapse "
        "adjourned broke deadlocked",
        resumed="resume resumes resumed resuming resumption restart restarts restarted restarting reopen reopened reopens "
        "reopening renew renewed renews relaunched",
        under_way="begin begins began begun start starts started open opens opened launch launched underway kick kicks "
        "kicked under continue continues continued ongoing "
        "embarks embarked kicking starting beginning",
        completed="end ends ended conclude concludes concluded complete completes completed finish finished wrapped wraps "
        "hold holds held took paid pays "
        "made making concluding after following ended during conducted",
        planned="plan plans planned planning schedule scheduled expected announce announces announced upcoming forthcoming "
        "coming ahead confirmed arranged "
        "arrange prepare prepares preparing prepared preparation preparations groundwork pave paves paved paving line lines lined lining "
        "eyes sets set slated mulling before next take",
        proposed="propose proposes proposed proposing proposal suggest suggested seeks sought seek offer offers offered call "
        "calls called urge urged urges "
        "want wants discuss discussed request requested considers considering mulls weighs weigh weighing possible potential idea hoped hopes",
        negated="reject rejects rejected rejecting refuse refuses refused avoid avoided skip skips skipped rule ruled oppose "
        "opposed opposes decline declined declines",
        denied="deny denies denied denying dismissed dismisses",
        agreed="agreed agrees agree accept accepts accepted accepting approve approved approves",
    ),
    determiners=words("a an the his her its their our this that these those 's no of"),
    articles=words(
        "the a an its his her their our this that these those some any all several both other another one two three four "
        "five six seven eight nine ten many "
        "dozens hundreds thousands of new former top senior first second third ethnic rebel occupied visiting nearby "
        "northern southern eastern western central "
        "northwestern northeastern southwestern southeastern young angry rival neighboring neighbouring state capital city "
        "town village province president "
        "prime minister foreign defence defense leader suspected alleged armed elderly civilian illegal early late more than "
        "least up about around nearly most "
        "high-level high-ranking then-president counterpart ruling military political"
    ),
    prepositions=table(
        place="in at near outside inside around throughout across into aboard",
        agent="by",
        of="of",
        toward="to towards toward for",
        mutual="with between among alongside",
        target="against on upon over about from at",
        aside="after before during since until amid despite under including like unlike besides except versus than via through as without within discuss discussed discusses discussing",
    )
    | {"at": "target"},
    break_left=pattern(
        r"[;:]| [-–—] |, (?:but|and|while|as|which|who|where|when|after)\b|\b(?:that|which|who|whom|whose|after|before|because|when|"
        r"while|if|unless|although|"
        r"though|whether|said|says|saying|where|but|as)\b"
    ),
    break_right=pattern(
        r"[;]| [-–—] |, (?=§+ (?:to|will) [a-z])|, (?:but|while|as|which|who|where|when|after|and|with|saying|according)\b|\b(?:after|because|unless|although|"
        r"though|when|while|where|but|if|"
        r"whose|amid|despite|following|since|until|as part|in response|in protest|to discuss)\b"
    ),
    said=pattern(
        r",[\"']? (?:[^,\"]{0,110} )?(?:"
        r"(?:said|says|reported|reports|told|according to|stated|weekly reports)\b"
        r"(?! that\b)(?:(?! that | who | which | as | after | when | while | before )[^\"]){0,70}|"
        r"(?:announced|added|confirmed|charged|quoted|claimed)\b(?: (?:on|in|at|late|early|yesterday|today|here|to)\b[^,\"]{0,50})?[.\"']*)$"
    ),
    told=pattern(
        r"(?:said|says|claimed|claims|charged|alleged)(?: (?:on )?\S+day| today| yesterday)?(?: that)? (?:(?!said|§ |, "
        r").){0,60}(?:§+[^,]{0,50})?$"
    ),
    adjunct=pattern(
        r"\b(?:once(?= §| the | an? )|after|following|amid|amidst|despite|before|ahead of|since|because|when|where|while|in response to|in "
        r"retaliation for|in protest|protesting|"
        r"over|during|by|on the eve of|in the wake of|although|if|unless|until|as|whether|so that|in order to|aimed at|"
        r"designed to|meant to|on charges|for|"
        r"without|under|sidelines of|at(?! (?:last|least|odds|once|present)\b)|accused of|wanted for|expected to|which had|who had|pending|prior to|linked to|involving|including|related to)\b"
    ),
    phrasal=words("over during by for without under amid amidst despite pending"),
    relative=pattern(
        r"\b(?:which|who|whose|whom|that were|that was|that had|that have|(?:country|state|nation|government|regime|group) that has)\b"
    ),
    coordinate=pattern(
        r"(?:;|, but|, and|, while|\band|\bbut|\bthen|, where (?=he |she |they ))\s*(?:\S+ly |also |has |have |he |she |they |the (?:two|pair)(?: sides| countries)? |both(?: sides)? |later |then |§[§ ]*(?:\S+ ){0,2})?$"
    ),
    hypothetical=pattern(
        r"\b(?:if|whether|could|might|may|possible|possibility|potential|hopes?|hoped|hoping|considering|considers?|mulls|"
        r"mulling|would|rumou?rs|speculation|"
        r"should|urged?|urging|call(?:s|ed|ing)? for|push(?:es|ed|ing)? for|prospects?|wants?|proposal|feasibility|likely|unlikely)\b"
    ),
    historical=pattern(
        rf"\b(?:(?:in|since|last|back in|in early|in late|of) (?:{_MONTHS})\b|(?:in|since|of|from) (?:19|20)\d\d|last year|"
        rf"(?:between|until|from|during|in|since) 1[5-8]\d\d|between (?:19|20)\d\d and|years? ago|months ago|decades? ago|"
        r"the first since|previously|at the time|a year earlier|months earlier|years earlier|earlier this year|in recent "
        r"years|historic(?:al)?ly|"
        r"(?:first|second) world war|cold war|"
        r"(?:in|of|during|from) the (?:early |late |mid-)?(?:1[5-9]\d0s|20[01]0s|[a-z]+(?:-[a-z]+)? century))\b"
    ),
    denial=pattern(
        r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|refut(?:es|ed)|rebuff(?:s|ed)|no [\"']?truth[\"']? (?:in|to|behind))\b[^,;]{0,50}\b(?:that|reports?|claims?|"
        r"rumou?rs?|allegations?|any|"
        r"speculation)\b"
    ),
    denied_clause=pattern(
        r"\b(?:den(?:y|ies|ied|ying)|ruled out|no (?:plans?|intention|decision|date|agreement) (?:for|on)|"
        r"no (?:signs?|evidence|indications?|proof|hint|confirmation) (?:that|of)|(?:not|unable to|cannot) (?:confirm|verify))"
        r"(?: (?!and |but |as |after |before |while |who |which |entry|access|visas?\b)[^\s,;]+){0,7} ?$"
    ),
    rumour=pattern(r"\b(?:reports?|claims?|rumou?rs?|allegations?|speculation|suggestions?)\b[^,;]{0,60}$"),
    untrue=pattern(
        r"^[^,;]{0,70}\b(?:(?:is|are|was|were|been|as) (?:\S+ )?(?:denied|dismissed|rejected|refuted|false|untrue|baseless|unfounded|"
        r"groundless|fake|fabricated|incorrect|inaccurate|wrong|nonsense))\b"
    ),
    reported=pattern(
        r"\b(?:said|says|told|announced|confirmed|added|revealed|reported|agreed|promised|pledged|decided|indicated|signalled|signaled)\b"
        r"(?!.*\b(?:if|whether|could|might|hope[sd]?)\b)[^;]{0,80}$"
    ),
    months=tuple(_MONTHS.split("|")),
    ministers=pattern(
        r"\b(?:ministers'? (?:meeting|talks|summit|conference)|ministerial (?:meeting|talks|conference|dialogue|session)|"
        r"(?:(?:meeting|talks|conference|session) (?:of|between|among)|by|between|their|the two(?: countries')?|both) (?:\w+ ){0,4}"
        rf"{_MINISTERS})\b|§ (?:\w+ ){{0,2}}{_MINISTERS}\b"
    ),
    to_come=pattern(
        r"\b(?:tomorrow|later (?:today|this (?:week|month|year))|next (?:week|weekend|month|year|spring|summer|autumn|fall|winter|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:in|over) the coming (?:days|weeks|months)|in (?:the )?(?:mid-|early |late |middle of )*"
        r"next (?:week|month|year)|in (?:two|three|four|\d+) (?:days|weeks) time)\b(?!'s)"
    ),
    other_time=pattern(
        r"[;:()\"]|,(?! (?:early |late |on |in )*(?:next|tomorrow|later|this coming|the (?:foreign )?ministry said))|\b(?:ahead of|before|prior to|after|"
        r"since|until|till|when|while|which|who|that|as|if|because|said|says|told|announced|confirmed|over|about|against|to (?!the |a |an )[a-z]+)\b"
    ),
    since=words("since"),
    counted=pattern(r"\b(?:first|second|third|only|biggest|largest|highest|most|worst|longest|deadliest)\b"),
    past_year=pattern(r"\b(?:in|of|from) ((?:19|20)\d\d)\b"),
    given_up=pattern(r"^[^,;.]{0,80},? but (?:later |then |has |had |have )?(\w+)"),
    once_more=pattern(
        r"(?:(?! (?:that|which|who|after|before|as|but|said|says|while|when)\b)(?:[^,;:.]|, ?(?=§))){0,90}? (?:again|once more|anew)(?=$|[.,;]| (?!and\b))"
    ),
    no_more=pattern(
        r"\b(?:no longer|now not|not now)\b|[^,;:]{0,90} after all(?=$|[.,;:!\"']| (?:this|next|in|on|as|because|says|said)\b)"
    ),
    outcome=pattern(
        r"(?:(?! (?:that|which|who|after|before|as|but|said|says|ahead)\b| and (?!§))[^,;.]){0,80}?"
        rf" (?:(?P<denied>(?:is|are|was|were) not back on)|(?P<ahead>will|to|shall)(?: (?:now|still|also|only|instead))? {_COMES_ABOUT})\b"
    ),
    back_on=pattern(
        r"^(?:(?! (?:that|which|who|after|before|as|but|said|says)\b)[^,;.]){0,80}? (?<! not )(?<!never )(?:back on|on again)\b"
        r"(?! (?:track to|the|his|her|pitch|stage|court|air|screen|screens|board)\b)"
    ),
    on_again=pattern(
        r"(?:^|: )[\"']?(?:it's )?(?:on again|back on)[\"']? ?[:,;]|\bnew dates? (?:[^\s,;]+ ){0,3}?(?:set|agreed|fixed|announced|found)\b|"
        r"\bnew date, [^,;]{3,30}, (?:is|was|has been) (?:set|agreed|fixed|announced|found)\b|"
        r"\b(?:sets?|fix(?:es|ed)?|agreed?|agree on|agreed on|have|has) (?:a )?new date\b|"
        rf"\b(?:will|to) now {_COMES_ABOUT}\b|\bafter all\b|\b(?:rescheduled|rearranged) (?:for|to)\b"
    ),
    teller=pattern(r"\b(?:it|its|they|their|he|his|she|her)\b"),
    possessives=words("its their his her"),
    both=pattern(
        r"\b(?:the two (?:sides|countries|nations|leaders|governments|neighbou?rs|powers|ministers|presidents)|both (?:sides|"
        r"countries|nations|leaders|"
        r"governments|parties)|the two|they)\b"
    ),
    pronoun=pattern(
        r"\b(?:he|she|it|they|his|her|its|their|the two|the (?:minister|president|premier|chancellor|leader|diplomat|secretary))\b"
    ),
    sport=pattern(
        r"\b(?:friendly|friendlies|qualifiers?|semi-?finals?|quarter-?finals?|world cup|premier league|champions league|volleyball|football|"
        r"soccer|rugby|cricket|basketball|hockey|handball|tennis|boxers?|boxing|striker|midfielder|goalkeeper|wickets?|grand slam|grand prix|"
        r"marathon|innings|play-?offs?|heavyweight|training camp|davis cup|asian games|olympic team|ashes|test match|extra time|fans|squad|"
        r"midfield|winger|penalty kick|league title|six nations|nations league|series final|copa america|(?:sold-out|first|second|third|final|"
        r"opening) test|test (?:series|against|side|win|defeat)|tournaments?|championships?|titles?|stadium|kick-?off|referee|umpire|scrum|"
        r"world series|super bowl|grand final|round of 16|group stage|knock-?out|coach|head-to-head|warm-up|hat-trick|batsm[ae]n|bowlers?|"
        r"(?:ski|relay|national|women's|men's|youth) (?:\w+ )?teams?|footballers?|wrestlers?|swimmers?|sprinters?|athletes?|cyclists?|golfers?|skiers?|gymnasts?|goalless|equali[sz]er|medals?|"
        r"world (?:number|no\.?) (?:one|two|\d+)|wimbledon|olympics?|paralympics?|match(?:es)?|semis|league|cup|(?:late|own|early|winning|opening|injury-time|stoppage-time) goals?|(?:win|won|wins|beat|beats|lose|lost|drew|draw) (?:\w+ )?\d+-\d+|"
        r"\d+-\d+ (?:win|victory|defeat|loss|draw|triumph)|crowd trouble|training session|golf)\b"
    ),
    occasion=pattern(r"^[\"']?(?:the|that|this) (?:\w+ )?(?:trip|visit|talks|meeting|summit|tour|negotiations)\b"),
    mishap=pattern(
        r"\b(?:storms?(?! shadow)|hurricanes?|typhoons?|cyclones?|tornado(?:es)?|(?:earth)?quakes?|tremors?|tsunamis?|floods?|flooding|floodwaters|"
        r"landslides?|mudslides?|avalanches?|volcano(?:es)?|eruptions?|heat ?waves?|cold (?:waves?|snap|spell)|droughts?|(?:wild|bush)fires?|"
        r"(?:forest|hotel|house|factory|warehouse|nightclub|market|hospital) (?:fires?|blazes?)|blazes?|blizzards?|snow(?:storms?|fall)?|"
        r"(?:heavy|torrential|monsoon) rains?|rainstorms?|downpours?|lightning|hailstorms?|(?:bus|car|train|plane|lorry|truck|road|helicopter|"
        r"coach|minibus|air) (?:crash(?:es)?|accidents?|collisions?|plunge)|crash(?:es)?|accidents?|derailment|stampedes?|crush|shipwreck|"
        r"sinking|gas (?:leak|explosion)|collapse|virus(?:es)?|outbreaks?|epidemics?|pandemics?|cholera|dengue|malaria|covid(?:-19)?|"
        r"influenza|flu|ebola|measles|^fires? (?=kills?|at |in |guts |rips |sweeps )|locusts?|swarms?|geese|monkeys?|boars?|jellyfish|mosquito(?:es)?|bears?|sharks?|crocodiles?|elephants?|wolves|inflation|recession|blackouts?)\b"
    ),
    suffered=pattern(
        r"(?: (?:outright|instantly|overnight|alive))? (?:by|in|during) "
        r"(?:(?:an?|the|this|§+(?:'s)?|\d[\d.]*|[a-z]+(?:ful|ive|al|ing|ent|ere|ly|ed|an|ern|gest)|massive|major|huge|magnitude|freak) ){0,3}"
    ),
    object_pronoun=pattern(r"^ (?:him|her|them|it)\b"),
    joined=pattern(
        r"\s*(?:,\s*(?:and\s|or\s)?|\band\b|\bor\b|&|-|–|/|\bas well as\b|\balong with\b)\s*(?:(?:the|its|his|ethnic|his "
        r"counterpart|senior|top)\s+)?"
    ),
    bridge=pattern(
        r"\b(\w+)(?: \w+ly)? (?=(?:in|at|during|after|following|amid|with|late|early|yesterday|today|tonight|this|last|\w+day|"
        r"on (?:(?:late |early )?\w+day|the sidelines|state television|the phone))\b)"
    ),
    unbridged=pattern(r"\b(?:to|that|who|which|said|says|will|would|has|have|had|but|and(?! §))\b|ed $"),
    apposition=pattern(
        r", (?:\w+ing|\w+ed by|an?|the|who|whose|which|where|one of|both|including|led by|known as|based in|jailed|together with|"
        r"along with|a key)\b[^,;]{3,120},"
    ),
    refers_back=pattern(r"(?:during|at|in|after) (?:that|those|the earlier|the previous)\b"),
    about=pattern(r"\s*(?:on|about|regarding|concerning|over|to|for|in|that|of)\s+"),
    taken_back=pattern(
        r"[.\s\"'”’]*(?:but )?(?:(?:it|that|this|the (?:claim|report|story|post|message|rumou?r|news)) (?:is|was|proved|turned out to be) "
        r"(?:not true|not the case|not so|untrue|false|fake|incorrect|wrong|a hoax|made up|fabricated|baseless)|(?:it|that|this) did not happen|"
        r"(?:it|that) has not happened|no such)\b"
    ),
    any_such=pattern(r"[\"']?(?:an?|any|such an?|another) (?:[a-z-]+ )?"),
    supposed=pattern(
        r"(?:(?! (?:that|which|who|after|before|as|but|said|says)\b| and (?!§))[^,;.]){0,80}? (?:could|would|might|may)(?! be held| take place)\b"
    ),
    mused=pattern(
        r"(?:^|[ \"'])(?:(?:how|why|whether|what) |(?:doubt|wonder|bet|fear|hope|guess|speculate|imagine|predict|argue|reckon|think)(?:s|ed|ing)? "
        r"(?:that |(?:the )?§))[^,;:]{0,60}$"
    ),
    habit=pattern(
        r"\b(?:(?:have|has|had) (?:long|always|often|traditionally)|used to|for (?:years|decades|centuries|generations|months)|ever since|"
        r"every (?:year|month|week|day|summer|winter)|traditionally|routinely|regularly|frequently|often|usually|typically|historically|over the (?:years|decades)|"
        r"(?:an?|the|his|her|this|its) (?:\w+ ){0,2}(?:thriller|novel|film|movie|play|book|game|documentary|memoirs?|exhibition|museum|mural|"
        r"musical|opera|biography|diary|diaries))\b"
    ),
    hailed=pattern(
        r"\b(?:(?:(?P<ahead>(?:will|would|to) (?:be|become))|(?P<over>was|were|had become|had been)|became|becomes|has become|have become|is|are) "
        r"(?:the |only the |just the )?(?:first|second|third|fourth|only|latest|highest-ranking|most senior)|(?P<last>the (?:last|previous))) "
        r"(?:[^\s,;]+ ){1,6}$"
    ),
    tallied=pattern(
        r"^[^,;.]{0,60}?\b(?:twice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|multiple|numerous|countless) times)\b"
    ),
    polled=pattern(
        r"(?:^|[\"'])polls?: |\b(?:according to an? (?:\w+ ){0,2}(?:survey|poll)|(?:survey|poll|polls) (?:said|found|finds|showed|shows|suggests|suggested)|pollsters?|"
        r"(?:per ?cent|majority|half|most|two-thirds|a third) of (?:all )?(?:those|adults|respondents|voters|§))\b"
    ),
    things=pattern(
        r"(?: (?!(?:ahead|to|in|on|for|with|at|and|by|from|over|after|about|before|during|into|against|as) )[\w'§-]+){0,4}? "
        r"(?:targets?|goals?|expectations?|requirements?|standards?|criteria|figures|data|statistics|results|reports?|statements?|videos?|"
        r"photos?|photographs?|footage|images?|texts?|transcripts?|findings|currency|prices?|decline|slide|growth|inflation|comparisons?|"
        r"criticism|questions|speculation|scorn|ridicule|ideas?|notion|pavilion|albums?|songs?|trailer|budget|forecasts?|estimates?|"
        r"documents|details|records?|mediation|negotiations|talks|trips?|visits?|meetings?|summits?)\b"
    ),
    goods=pattern(
        r"(?: (?!(?:to|in|on|for|with|at|and|by|from) )[\w'§-]+){0,4}? (?:shipments?|consignments?|doses?|batch(?:es)?|deliver(?:y|ies)|supplies|"
        r"vaccines?|loans?|payments?|tonnes|tons|barrels|ambulances|boats|vessels|jets|tanks|aid|funding|grants?)\b"
    ),
    assured=pattern(
        r"\b(?:told|tells|telling|assured?s?|assuring|informed|warned|promised|notified|reminded) (?:(?:the|its|his|her) )?(§+)(?: [a-z]+){0,2}?(?: in §+)?"
        r"(?: that)? (?:it|they|he|she|(?:the )?§+) $"
    ),
    brought=pattern(
        r"\b(?:prompt(?:s|ed|ing)?|forc(?:es|ed|ing)|led|leading|caus(?:es|ed|ing)|compel(?:s|led|ling)|oblig(?:es|ed|ing)|spur(?:s|red|ring)|"
        r"drove|driving) (?:(?:the|its|neighbou?ring|nearby) )*§+(?: and §+)*(?: [a-z]+){0,2} ?$"
    ),
    telling=(" the ", " of ", " and ", " to ", " in ", " on ", " with "),
    titles=("Mr", "Mrs", "Dr", "Gen", "Sen", "Gov", "Rep", "St"),
    would="would",
    conditions=(" if ",),
    bare_comma=pattern(r",\s*(?:(?:the|its|his|senior|top)\s+)?"),
    rest_of_places=pattern(
        r"(?:, §+)*,? (?:and|or) (?:the )?§+(?:$|[.;:!?]|, | (?:this|last|next|on|in|for|to|with|before|after|as|over|during|since|"
        r"earlier|later|today|tomorrow|yesterday)\b)"
    ),
    conjunction=" and ",
    genitive="'s",
    whose=words("'s '"),
    of_country=frozenset({" of ", " of the "}),
    called=pattern(r"(?: [A-Z][\w.'-]*){1,3}(?= and\b)"),
    owned=pattern(
        r"(?:'s)? (?:[a-z]+ )?(?:plan|proposal|request|demand|offer|bid|call|resolution|report|decision|move|order|deal|draft|initiative|"
        r"recommendation|mission|official|member|meeting|summit)s?\b"
    ),
    law=pattern(r" (?:[a-z]+ ){0,2}?(?:police|policemen|detectives?|traffic officers)\b"),
    band=pattern(r"\bby (?:the |an? |his |its |their )?(?:[a-z-]+ ){1,3}of (?:the |an? |its |their )?(?:[a-z]+ )?$"),
    prefix=pattern(r"\b(?:(?:anti|pro|non)-|ethnic )$"),
    seated=pattern(
        r"\b(?:government|regime|foreign ministry|defen[cs]e ministry|junta|leadership) in $|"
        r"(?:^|[,:] |\bthat |\w+ly |\w+day |\bsaid )(?:the )?(?:\w+ )?(?:parliament|army command|supreme court|rulers) in $|"
        r"(?:^|[,:] |\bthat |\w+ly |\w+day |\bsaid )(?:(?:the|two|three|four|some|several|top|senior|high-ranking|military|civilian|red cross|foreign|finance|trade|defen[cs]e|interior|energy|"
        r"water|border|peace|security|government|army|intelligence|economic|diplomatic) )*"
        r"(?:officials?|ministers?|negotiators?|diplomats?|envoys?|leaders?|generals?|commanders?|delegat(?:es|ions?)|lawmakers|mediators?|"
        r"ambassadors?|chiefs) from $"
    ),
    embassies=pattern(
        r"\b(?:diplomat(?:s|ic)?|ambassadors?|envoys?|embass(?:y|ies)|consul(?:s|ates?|-general)?|attach[eé]s?|charg[eé]s? d\'affaires)\b"
    ),
    heard=pattern(r"\b(?:told|tells|telling) (?:the )?$"),
    outlets=pattern(
        r"(?:'s)? (?:(?:state|public|national|state-run|private|daily) ){0,2}(?:newspapers?|daily|broadcasters?|news|television|tv|radio|media|"
        r"magazine|weekly|channel|nhk|yonhap|kyodo|xinhua|tass|ria|interfax|cctv|cgtn|bbc|itv|sky|cnn|cbs|nbc|abc|fox|rai|zdf|ard|rtl|tvp|tvn|"
        r"trt|anadolu|isna|irna|fars|al jazeera|ndtv|geo|dawn|efe|ansa|afp|dpa|kbs|mbc|sbs|vtv|nos|svt|nrk|yle)\b"
    ),
    suffix=pattern(
        r"-(?:backed|sponsored|supported|brokered|mediated|trained|funded|financed|born|made|built|educated|speaking|language|occupied|held|"
        r"controlled|ruled|administered|style|era|inspired|bound)\b"
    ),
    locals=pattern(
        r"\b(?:rebels?|guerrill?as|gunm[ea]n|militants|militia(?:men|s)?|insurgents|separatists|fighters|police(?:men)?|soldiers|troops|army|"
        r"security forces|protesters|demonstrators|rioters|students|workers|opposition|villagers|farmers|activists|supporters|lawmakers|"
        r"deputies|parliament|government|authorities|court|judges?|prosecutors?|president|prime minister|minister|miners|teachers|unions?|"
        r"residents|people|thousands|hundreds|dozens|crowds?|mob|youths|tribesmen|prisoners|party|parties|ethnic|monks|nurses|doctors)\b"
    ),
    armed=pattern(r"\b(?:gunm[ea]n|rebels?|militants|insurgents|jihadists|militia(?:men)?|guerrill?as|separatists|bandits)\b"),
    institution=pattern(
        r"^(?:the |its |an? )?(?:\w+ )?(?:army|military|air force|navy|police|government|cabinet|parliament|foreign ministry|interior ministry|"
        r"defen[cs]e ministry|supreme court|court|prosecutors?|security forces|troops|soldiers|authorities|warplanes|jets|tanks|gunboats)\b"
    ),
    nameless=words("monday tuesday wednesday thursday friday saturday sunday i i'm the he she it they we"),
    anaphors=words("it they he she its their his her the this that these those both there such no all some"),
    officials=words(
        "counterpart counterparts government officials official ministry authorities parliament president minister ministers ambassador diplomats "
        "diplomat embassy military army forces "
        "troops police navy leader leaders leadership cabinet senate foreign prime state regime delegation envoy negotiators "
        "negotiator side defence defense "
        "secretary chancellor king premier administration coalition court courts spokesman spokesperson spokeswoman soldiers soldier "
        "battalion battalions brigade brigades regiment navies armies militaries gendarmes rangers sappers gunboats gunboat howitzers mortars gunners "
        "helicopter bomber warships warship warplanes aircraft jets helicopters gunships tanks artillery "
        "destroyer destroyers frigates corvette corvettes cruiser cruisers flotilla fleet drone drones missile missiles rocket rockets shelling airstrike airstrikes raid raids bombers frigate submarine marines paratroopers commandos peacekeepers "
        "commander commanders general generals admiral border-guards coastguard guards intelligence lawmakers legislators deputies "
        "prosecutors judge judges governor mayor consulate consul mission diplomatic air naval security border ground coast "
        "aide aides emperor king queen prince princess monarch junta rulers envoys lawmaker mps senator senators congress assembly "
        "legislature prosecutor regulator watchdog central ruling supreme constitutional top vice interim acting new justice trade finance"
    ),
    seats=words(
        "court judge judges prosecutors forces authorities rebels guerrillas insurgents militants separatists opposition party parties "
        "tribesmen militia politicians"
    ),
    powers=words(
        "forces authorities rebel rebels guerrilla guerrillas guerilla guerillas insurgent insurgents militia militias militiaman "
        "militiamen militant militants separatist separatists jihadist jihadists islamists fighters gunmen pirates warlord warlords "
        "opposition party parties faction factions dissidents tribesmen commission council parliamentarians congressmen mps customs "
        "immigration coastguards warplane gunners conscripts politicians politician"
    ),
    bodies=words(
        "court courts judge judges prosecutor prosecutors police policeman policemen detectives magistrate magistrates tribunal jury "
        "judiciary bailiffs parliament parliaments congress senate assembly legislature lawmakers lawmaker mps legislators deputies "
        "council commission knesset"
    ),
    civilians=words(
        "singer singers rapper band orchestra choir pianist violinist musician musicians dj dancer dancers ballet actor actors actress "
        "comedian film filmmaker filmmakers director novelist author authors writer writers poet artist artists painter designer "
        "designers architect architects model models chef chefs influencer influencers youtuber blogger celebrity star stars superstar "
        "footballer footballers striker goalkeeper midfielder defender captain coach coaches manager players player "
        "wrestler wrestlers boxer boxers swimmer swimmers sprinter runner runners athlete athletes cyclist cyclists golfer golfers "
        "skier skiers gymnast gymnasts skater skaters jockey driver drivers batsman bowler fans fan club clubs squad surfers climber "
        "climbers mountaineer mountaineers hikers tourist tourists traveller travellers traveler travelers holidaymakers backpackers "
        "visitors visitor pilgrim pilgrims worshippers couple family families woman women man men boy girl teenager teenagers child "
        "children student students pupils teacher teachers professor scholar scholars scientist scientists researcher researchers "
        "engineer engineers doctor doctors nurse nurses surgeon surgeons patients farmer farmers fishermen shepherd winemaker "
        "winemakers brewer brewers retailer retailers supermarket startup startups start-up company companies firm firms carmaker "
        "carmakers automaker automakers airline airlines bank banks lender lenders insurer insurers investor investors billionaire "
        "businessman businesswoman businessmen entrepreneur entrepreneurs tycoon refiner refiners miner miners producer producers "
        "manufacturer manufacturers chipmaker chipmakers drugmaker drugmakers planemaker shipbuilder shipbuilders builder operator giant "
        "conglomerate broadcaster publisher streaming stock stocks shares consumers shoppers customers drivers motorists passengers "
        "commuters residents villagers homeowners couples newlyweds gardeners astronomers archaeologists historians zoo museum museums "
        "university universities hospital hospitals school schools hotel hotels restaurant restaurants brand brands label labels"
    ),
    deeds=DEEDS,
    doubts=DOUBTS,
    shapes=SHAPES,
    gaps=GAPS,
    stays=STAYS,
    successions=SUCCESSIONS,
    passives=PASSIVES,
    links=LINKS,
    subjects=SUBJECTS,
    objects=OBJECTS,
    spans=SPANS,
    turning=TURNING,
    days=DAYS,
)
