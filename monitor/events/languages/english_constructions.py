"""What English says in the constructions of `monitor.events.constructions`."""

from __future__ import annotations

from monitor.events.constructions import (
    Days,
    Deeds,
    Doubts,
    Gaps,
    Links,
    Objects,
    Passives,
    Shapes,
    Spans,
    Stays,
    Subjects,
    Successions,
    Turning,
)
from monitor.events.grammar import pattern, table, words

_PLANS = "decision|plan|move|bid|effort|attempt|refusal|threat|offer|proposal|pledge|vow|promise|failure|call|request|order"
"""What somebody has who is to do something: "§'s [decision] to VERB"."""
_OBJECT = r"(?:(?!(?:after|before|for|on|at|by|to|with|over|amid|during|until|since|in|while|as|ahead)\b)[^\s,;:]+ ){0,5}$"
"""What may stand between a verb and the noun that it turns."""
_NEAR = r"(?:(?! (?:that|which|who|after|before|as|but|said|says|while|when|and (?!§))\b)(?:[^,;:.]|, ?(?=§))){0,80}"
"""What may stand between a noun and what became of it."""
_A_DAY = (
    r"(?:(?:early|mid|late)[ -])?(?:next (?:week|month|year)|\d{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b"
)
"""What a day or a month that something is moved to begins with."""
_MOOTED = (
    r"[\"'“‘]?(?:(?:very much|still|now|also|firmly|again) )?(?:on the (?:table|cards)|in the (?:works|offing)|under (?:consideration|discussion|study)|"
    r"(?:being|been) (?:considered|weighed|mooted|mulled|floated|contemplated|pondered)|a possibility)\b"
)
"""What is said of what may come about."""
_COMES_ABOUT = r"(?:be held|take place|go ahead|proceed|happen)"
_FOES = (
    r"(?:rebels?|guerrill?as?|insurgents?|separatists?|secessionists?|opposition|dissidents?|exiles?|activists?|lawyers?|human rights|rights groups?|"
    r"(?:famil(?:y|ies)|relatives|parents|widows?) of|unions?|tribesmen|warlords?|clans?|maoists?|islamists?|strikers|students|politicians|deputies|ethnic|detainees)"
)
"""Who stands against the authorities of his own country."""
_FORCES = (
    r"(?:police(?:men)?|soldiers|troops|army|navy|military|security forces|government|gendarme(?:s|rie)|agents|militia(?:men)?|paramilitar(?:y|ies)|"
    r"commandos|authorities|guards|officers|forces|gunships|warplanes)"
)
_TELLING = r"(?:said|says|saying|told|tells|announc\w*|confirm\w*|report\w*|agree\w*|decided|decides|invited|promised|pledged|accepted)"

DEEDS = Deeds(
    done_by=pattern(
        r"[^,;§]{0,40}? (?:in|during|by|after|following|when|from) (?:(?:an?|the|two|three|several|separate|suspected|fresh|new|overnight|"
        r"massive|large-scale|pre-dawn|joint|alleged|weekend|reported|\w+day) )*(?P<who>§+)(?:'s?)?(?:-led)? (?:[a-z]+[ -]){0,3}?"
        r"(?:(?:air ?)?strikes?|attacks?|raids?|shelling|bomb(?:ing|ardment)s?|fire|gunfire|offensive|operation|incursion|ambush)\b"
    ),
    cast_out=pattern(
        r"\b(?:expelled|deported|banned|barred|ejected|evicted|ousted|(?:kicked|thrown|booted|ordered|sent) out|removed) (?:from|of) "
        r"(?:the )?(?P<where>§+)|"
        r"\b(?:ordered|told|asked|given [\w-]+ (?:hours|days)|forced|made) to (?:leave|quit|get out of|vacate) (?:the )?(?P<left>§+)"
    ),
    posted_out=pattern(
        r"(?:§|\b(?:consul|attache|charge d'affaires)) (?:to|in) (?:the )?(?P<where>§+) (?:was|were|has been|have been|is|are) (?:\w+ly )?"
        r"(?:expelled|thrown out|kicked out|ordered out|told to leave|ordered to leave|declared persona)\b"
    ),
    aims=words("on against at in near into"),
    inside=words("in"),
)

DOUBTS = Doubts(
    carried=pattern(
        r"\b(?:planes?|aircraft|airliners?|jets?|flights?|helicopters?|c-\d+s?|f-\d+s?|boeings?|airbus|ships?|vessels?|warships?|frigates?|destroyers?|"
        r"submarines?|carriers?|boats?|ferry|ferries|tankers?|freighters?|convoys?|columns?|lorry|lorries|trucks?|trains?|drones?|missiles?|rockets?|"
        r"shipments?|cargo|consignments?|parcels?|aid|supplies|medics|paramedics|doctors|nurses|rescuers|firefighters|engineers|volunteers|"
        r"soldiers|troops|marines|paratroopers|sailors|pilgrims|tourists|refugees|migrants|students|workers|players|athletes|fans)\b"
    ),
    strangers=pattern(
        r"^(?:[^§,;:]* )?(?:the|an?|two|three|its|his|her|their)(?: [a-z-]+){0,3}? (?:airlines?|company|companies|firms?|group|maker|carriers?|"
        r"banks?|clubs?|teams?|museums?|university|universities|bookmakers?|analysts?|economists?|experts?|investors?|researchers?|scientists?|"
        r"producers?|director|studio|band|choir|orchestra)$"
    ),
    expected=pattern(
        r"\b(?:expects?|expecting|fears?|predicts?|wants?|wanted|let|allows?|wish|wishes|imagine|believes?) "
        r"(?:that )?(?:the )?§+(?:'s)?(?: [a-z]+){0,2} $"
    ),
    hardly=pattern(r" (?:on |about |over )?(?:little|nothing|hardly anything|few things|very little|almost nothing)\b"),
    before=pattern(
        r"[^,;:]{0,40} before(?:$|[,;.])|[^,;:]{0,60} for (?:(?:more than |over |nearly )?(?:(?:a|two|three|several|many) )?decades?|years|generations|centuries)\b"
    ),
    asked=pattern(
        r"^[\"']?(?:would|could|will|can|should|did|does|do|is|are|was|were|has|have)\b[^;:]{8,}, (?:[^,]{0,60} )?(?:asked|asks)\b"
    ),
    unreal=pattern(
        r"\b(?:would|could|might|may)(?: not)? have\b[^.;]* had (?:the )?§[^,;]*$|"
        r"\b(?:would|could|might|will|was|were) [^.;]*,? should (?:the )?§[^,;]*$|"
        r"^[\"']?(?:had|should|were) (?:the )?§[^,;]*$"
    ),
    condition=pattern(r"[\"']?(?:if|unless|in case) [^;]{5,}, "),
    hinges=pattern(
        r"\b(?:if|(?:little|no|slim|any) chance|unlikely|doubts?|doubted|unless|until|threat\w*|warn(?:s|ed|ing)?|should (?=§)|in the event)\b"
    ),
    staged=pattern(
        r"[^,;:]{0,60}? (?:mock|simulated|pretend)\b|[^,;:]{0,60}? (?:in|during|as part of) (?:(?:a|an|the|joint|annual|naval|military) ){0,3}(?:exercises?|drills?|war games?|manoeuvres|rehearsals?)\b"
    ),
    proviso=pattern(r"\b(?:if|unless|until|should (?=(?:§+|the|an?|any|another|one|more|its|their|they|it|he|she) |[a-z]+(?:s|ers) ))\b"),
    custom=pattern(
        r"\b(?:most|much|half|a third|two-thirds|\d[\d.]*(?: per ?cent|%)) of (?:its|their|the)\b|"
        r"\b(?:a|per|every|each) (?:day|week|month|year)\b(?! (?:after|before|ahead|later|earlier|since|of|from)\b)|\bthan (?:any|all|every)\b"
    ),
)

SHAPES = Shapes(
    unreceived=words("government regime coalition administration court parliament cabinet raid raids shelling airstrike airstrikes trade"),
    behind_guests=words(
        "and or but as who while when where amid ahead next last early late tomorrow here there home aboard ashore warmly after following despite upon off out up down hours "
        "days weeks says say saying hailing vowing calling seeking wearing saw met to §"
    ),
    owners=("'s ", "s' "),
    owns=("'s ",),
    owner=pattern(r"(?: [a-z-]+){1,2}'s? "),
    of=words("of"),
    by_whom=pattern(r" by (?:the |an? |its )?(?:[a-z]+ )?§"),
    adjectives=("al", "ive", "ous", "ic", "ary"),
    before_nouns=("ed", "ing", "ive", "al", "'s", "-"),
    plurals=words("who that which they we both people men women youth clergy gunmen policemen lawmen") | {""},
    plural_ends=("s", "and", "or"),
    participles=("ed",),
    compounds=("ing-", "-held", "-based"),
    peoples=("s",),
    purpose=("to ",),
    pointing=words("that this no of"),
    verbs=("s", "ed"),
    attributes=words("suspected alleged accused wanted convicted jailed detained armed frozen seized captured disputed occupied banned"),
    pasts=words("said went came began told took gave met saw flew fled fell ran drove fought wrote spoke left held found"),
)

GAPS = Gaps(
    to_do=(" to ",),
    purpose=(" for ",),
    meanwhile=(" as ", " while "),
    participle=pattern(r", (?:\w+ly )?\w+ing\b[^,]*$"),
    pointing=words("that this"),
)

STAYS = Stays(joins="and", adverbs="again|today", ends="for|to|on|as|with|amid|ahead|after|before")

_NAME = r"((?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+)"
SUCCESSIONS = Successions(
    leaves=pattern(r"(?i)\b(?:dismiss|sack|oust|fire[sd]?\b|remov|resign|step(?:s|ped)? down|st(?:an|oo)d(?:s)? down|quit|replac)"),
    taker=pattern(rf"\b(?:appoint|nam|elect|nominat|install)\w* {_NAME}"),
    taken=pattern(rf"{_NAME} (?:was|is|has been|had been) (?:appointed|named|elected|sworn in|nominated)"),
)

PASSIVES = Passives(
    be=words("is are was were be been being get gets got"),
    headline_ends=pattern(r" ?$| (?:by|between|in|at) (?!\d)"),
)

LINKS = Links(
    and_then=words("and but"),
    and_also=pattern(r"(?: and|,) (?:also |then |later )?$"),
    done_by=(" by ",),
    charged_with=(" of ",),
    verbless=pattern(r"(?:[^:]{1,24}: )?§+ (?:in|at) §+ (?:for|on) (?:[\w-]+ ){0,4}"),
    agent_ends=pattern(
        r" by (?:the )?§+(?:'s)?(?: (?:and|&) §+| [a-z-]+){0,2}?"
        r"(?:$|[,;:.]| (?:over|for|in|on|at|after|before|amid|ahead|during|as|to|despite|near|under|of|with|from)\b)"
    ),
    aside=pattern(r", (?:who|which|whose|whom)\b[^,;]{3,120}, *$"),
    meanwhile=pattern(
        r"(?<!such)(?<!known),? (?:as|while) (?:(?:the|its|his|her|a|[a-z-]+'s?) )?"
        r"(?:(?!in |at |of |from |by )[a-z-]+ ){0,2}§+(?:'s)?(?: [a-z'§-]+){0,5} ?$"
    ),
    verdict=pattern(r", (?:a|an) (?:[a-z]+ )?(?:step|move|decision|act|measure|action|plan|claim|charge|demand|attack|strike|remark)s? $"),
    of_it=pattern(r", which (?:[a-z]+ ){0,4}(?:in )?§+(?:'s)?(?: [a-z'§-]+){0,4} ?$"),
    on_a_visit=pattern(r"(?:on|during|at the start of|at the end of) (?:an?|the|his|her|its|their) (?:[a-z0-9-]+ ){0,4}(?:to)?"),
    new_clause=pattern(r"[,;:]| (?:and|but|that|which|who|after|as|when|while|before|because|said|says|where|if|to|for)\b"),
    rests=pattern(r" (?:hostage |captive )?(?:in|since|at|near|from|without|under|during|last)\b"),
    plan_to=pattern(rf"\b(?:{_PLANS})s? (?:to )?$"),
    after_talks=pattern(
        r"\b(?:after|following|during|at the (?:close|end|start) of) "
        r"(?:(?:an?|his|her|their|the|holding|fresh|[\w.-]+ (?:hours|days|rounds?) of) )?"
        r"(?:[a-z-]+ ){0,2}$"
    ),
    with_whom=pattern(r"(?: (?:in|at|on) (?:§+|the sidelines of [^,;]{3,30}|\w+day))*(?: with)? (?:the |his |her |its |their )?§"),
    just_said=pattern(r"§ (?:said|says|announced|told [^,;]{3,30}|confirmed|added|warned)(?: (?:on )?\w+day)? [^,;]*$"),
    both=pattern(r"\b(?:the two|both|the pair|they)(?: (?:sides|countries|men|leaders|ministers|governments|nations))? $"),
    goes_on=pattern(r"[\w§'\"], (?:also |then |again )?$"),
)

SUBJECTS = Subjects(
    who=pattern(r"§(?: [a-z]+){0,2},? who ?$"),
    people=pattern(r" (?:[a-z-]+(?<!ed)(?<!s) )?(?P<last>[a-z-]+(?:s|men))(?= and (?:the |some |an? )?§)"),
    household=pattern(r"'s (?:[a-z-]+ ){1,2}(?=and (?:the |its )?§)"),
    kind_of_office=pattern(r" (?:[a-z§-]+(?<!ed)(?<!s) ){0,2}"),
    foes=pattern(rf"\b{_FOES}\b"),
    denounced=pattern(
        rf"^[^;]*?\b{_FOES}\b[^;]{{0,80}}? (?:said|say|says|told [^,;]{{3,30}}|claimed|alleged|charged|complained)\b"
        rf"[^;]{{0,60}}?\b{_FORCES}\b[^,;]{{0,40}}$"
    ),
    plan_of=pattern(rf"(?:'s)? (?:[a-z]+ ){{0,2}}(?:{_PLANS})s? to\b"),
    said=pattern(r" (?:said|says)(?: that)? "),
)

OBJECTS = Objects(
    mediated=pattern(r"\b(?:brokered|mediated|facilitated|hosted|arranged|overseen|sponsored|supervised|negotiated) by (?:the )?$"),
    whole=pattern(
        r" (?:by )?(?:the )?(?:(?:central|\w+ern) )?(?P<object>§+)(?:,? (?:again|hard|back|overnight|today|early|late|twice))*"
        r"(?:$|[.,;:!?]| "
        r"(?!with (?:[\w-]+ ){0,3}(?:tariffs?|sanctions?|dut(?:y|ies)|fines?|levy|levies|tax(?:es)?|bans?|curbs|demands?|charges)\b)"
        r"(?:on|in|with|from|after|before|as|and|but|by|near|during|this|last|next|at|amid|ahead|since|while|"
        r"for (?:[\w-]+ ){0,2}(?:talks|summit|meeting|negotiations))\b)"
    ),
    told_at_end=pattern(r", (?:[a-z]+ ){0,2}§+ (?:told|assured|informed) (?:the |his |her )?§"),
    tells=pattern(r"§(?: [a-z]+){0,3} (?:said|told|wrote|says|insisted|argued|declared|complained|snapped)\b"),
    strangers_own=pattern(r"(?: (?!by\b)[a-z]+){1,5} who\b"),
    the_other=pattern(
        r"\b(?:its|his|her|their) (?:[a-z]+ )?(?:neighbou?r|rival|ally|patron)\b|"
        r"\b(?:to|with|from|against|on) (?:the country|the kingdom|the island|it)\b"
    ),
    speaker_at_end=pattern(r"[\"']?,[\"']? (?:the |its )?$|,[\"'] (?:the )?$"),
    speaks=("said", "says", "confirmed", "announced", "added"),
    tellers=("according to",),
    over_aside=pattern(r", (?:who|which|whose)\b[^,;]{3,120}, (?=(?:to|into|with|from|over|against) )"),
    topics=words("on over about"),
    onward=words("to toward towards into"),
    leaving_for=words("for"),
    facing=words("near around"),
    also_where=words("at"),
    under=pattern(" under "),
    company=words("with"),
    whereabouts=words("near inside outside across around throughout"),
    capital=pattern(r" (?:capital|resort|port city|border town)\b"),
    instead=pattern(r"\b(?:instead of|rather than|in place of|in lieu of)(?: in| the)* $"),
    beside=pattern(r"\bsidelines of (?:(?:the|an?|this year's|annual) )*$"),
    origin=pattern(r"\b(?:made|built|produced|assembled|manufactured|grown|mined|caught|bottled) (?P<word>in) (?:the )?$"),
    between=words("between among"),
)

SPANS = Spans(
    clause_end=pattern(
        r"[,;:]| (?:that|which|who|after|before|because|when|while|if|unless|although|imposed|signed|launched|seized|ended|"
        r"held since|(?:[a-z]+ed|shut) since|detained|jailed|convicted|accused|sentenced|impounded|confiscated|"
        r"(?:it|they|he|she) (?:had |has |have )?(?:[a-z]+ed|took|stole|won|shot|bought|sold|held)|"
        r"(?:under|as part of|in line with|in accordance with|pursuant to|in keeping with|thanks to) (?:an?|the|their|its) (?:[\w§'-]+ ){0,4}?"
        r"(?:accord|agreement|deal|pact|treaty|protocol|memorandum|programme|program|plan|scheme|law|truce|ceasefire|resolution|settlement))\b"
    ),
    charge=pattern(r" (?:of|for|over|about|against) (?!(?:19|20)\d\d\b)(?:[\w§'-]+ ){0,3}?(?:\w+ing|its|his|her|their|the)\b"),
    apart=words("that which who after during at sidelines"),
    inserted=pattern(
        r", [^,;]{3,90},(?= (?:was|were|is|are|has|have|had|will|would|may|might|could|begins?|starts?|opens?|ends?|resumes?)\b)|"
        r" (?:that|which) (?:was|were|is|are|had been) [^,;]{3,90}?(?= (?:has|have|had|was|were|will)\b)"
    ),
    said_had=pattern(
        r"\b(?:said|announced|confirmed|told §+)(?: (?:on )?[a-z]+day)?(?: in §+)?(?: that)? "
        r"(?:they|it|he|she|both sides|the two (?:sides|countries)|(?:the|his|her|its|their) (?:government|country|office|ministry|cabinet)) $"
    ),
)

TURNING = Turning(
    next_clause=words(", ; : and but that which who after"),
    joins=words("and"),
    between=("between",),
    begins=words("begin begins start starts open opens"),
    dates=words("for on"),
    presents=("s",),
    times=words("day night week month hour morning afternoon evening days weeks hours"),
    participles=("ed", "ing"),
    particles=words("off"),
    with_particle=table(postponed="put puts putting", suspended="broke breaks broken breaking", cancelled="call calls called calling"),
    is_off=words("is are"),
    led=(
        (pattern(rf"\b(?:put|puts|putting|push(?:es|ed|ing)?|mov(?:es|ed|ing)|set) back {_OBJECT}"), "postponed"),
        (
            pattern(
                rf"\b(?:drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|axes|axing|pull(?:s|ed|ing)? (?:the plug on|out of)|back(?:s|ed|ing)? out of|"
                rf"withdr(?:aws?|ew|awn|awing) from) {_OBJECT}"
            ),
            "cancelled",
        ),
        (pattern(rf"\b(?:interrupt(?:s|ed|ing)?|br(?:eaks?|oke|oken|eaking) off) {_OBJECT}"), "suspended"),
        (
            pattern(
                rf"\b(?:(?:picks?|picked|picking|takes?|took|taken|taking) up (?:again|once more|anew)|(?:returns?|returned|goes back|went back) to) {_OBJECT}"
            ),
            "resumed",
        ),
    ),
    fates=(
        (pattern(rf"{_NEAR}? (?:on (?:hold|ice)|in limbo|at a standstill)\b"), "held"),
        (pattern(rf"{_NEAR}? (?:put|pushed|moved|set) back(?! (?:on|in|against|at|together)\b)"), "postponed"),
        (pattern(rf"{_NEAR}? (?:moved|shifted|bumped)(?: back)? to {_A_DAY}"), "postponed"),
        (
            pattern(
                rf"{_NEAR}? (?:(?:is|are|was|were|been|be|being)(?: \w+ly)? (?:dropped|axed|ditched|crossed off|struck (?:from|off)|taken off|removed from)\b|"
                rf"(?:(?:will|would|is|are|was|were) (?:no longer|now not|not)(?: now)?(?: to)?|won't) {_COMES_ABOUT}\b)"
            ),
            "cancelled",
        ),
        (
            pattern(rf"{_NEAR}? (?:broken off|interrupted|(?:came|come|comes|grinds?|ground|brought) to a (?:halt|standstill))\b"),
            "suspended",
        ),
        (pattern(rf"{_NEAR}? (?:back (?:on track|under way|in full swing)|up and running again)\b"), "resumed"),
        (pattern(rf"{_NEAR}? in full swing\b"), "under_way"),
        (pattern(rf"{_NEAR}? (?:is|are|was|were|remains?|remained|has|have) {_MOOTED}"), "proposed"),
    ),
    sets_off=words("to"),
    halves={"under": "way"},
)

DAYS = Days(
    in_words=True,
    same_day=pattern(r"\b(?:overnight|at dawn|in the early hours|(?:earlier )?this (?:morning|afternoon|evening))\b"),
    elsewhere=pattern(r"\b(?:before|after|when|while|which|who|since|ahead of|until)\b"),
    ago=pattern(
        r"\b(?:last month(?:'s)?|(?:a|(?:more than |about )?(?:two|three|four|five|six|several|some|a few|\d+)) weeks (?:ago|earlier)|a (?:week|fortnight|month) "
        r"(?:ago|earlier)|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d+) days (?:ago|earlier))\b"
    ),
    told=pattern(rf"[,;:]|\b{_TELLING}\b|\baccording\b"),
    told_then=pattern(rf"\b{_TELLING}(?: \w+){{0,3}} $"),
)
