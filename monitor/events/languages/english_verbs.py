"""English verbs in all their forms, those of both spellings. Tags: base s past pp ing."""

from __future__ import annotations

import re

_IRREGULAR = {
    row.split()[0]: row.split()[1:]
    for row in """
arise arose arisen|be was been|beat beat beaten|become became become|begin began begun|bid bid bid|bind bound bound|blow blew blown
break broke broken|bring brought brought|build built built|burn burned burned|buy bought bought|catch caught caught|choose chose chosen
come came come|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt felt|fight fought fought
find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|get got got
give gave given|go went gone|hang hanged hanged|have had had|hear heard heard|hit hit hit|hold held held|keep kept kept
lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|rise rose risen|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|shut shut shut|slam slammed slammed|speak spoke spoken
spend spent spent|stand stood stood|steal stole stolen|step stepped stepped|stop stopped stopped|strike struck struck|sue sued sued
swear swore sworn|take took taken
tell told told|throw threw thrown|uphold upheld upheld|win won won|withdraw withdrew withdrawn
withhold withheld withheld|write wrote written|overrun overran overrun|undergo underwent undergone|undertake undertook undertaken
ban banned banned|bar barred barred|plan planned planned|rap rapped rapped|rebut rebutted rebutted|admit admitted admitted
permit permitted permitted|commit committed committed|refer referred referred|deter deterred deterred|scrap scrapped scrapped
rob robbed robbed|raid raided raided|stab stabbed stabbed|gun gunned gunned|kidnap kidnapped kidnapped|pin pinned pinned|drop dropped dropped
expel expelled expelled|repel repelled repelled|quell quelled quelled|compel compelled compelled|rebel rebelled rebelled|run ran run
cancel cancelled|travel travelled|initial initialled|label labelled|signal signalled|shell shelled|spur spurred|confer conferred|defer deferred
submit submitted|ram rammed|chat chatted|chop chopped|cap capped|dub dubbed|swap swapped|tap tapped|trap trapped|wrap wrapped|zap zapped
grab grabbed|jam jammed|hop hopped|pop popped|tip tipped|lob lobbed|snub snubbed|strip stripped|let let|prod prodded|extol extolled
regret regretted|abet abetted|omit omitted|trim trimmed|overcome overcame overcome|stick stuck stuck|tear tore torn|cast cast cast
burst burst burst|split split split|spread spread spread|thrust thrust thrust|upset upset upset|shed shed shed|sweep swept swept|dig dug dug
overfly overflew overflown|bear bore borne|wear wore worn|sink sank sunk|grow grew grown|hide hid hidden|ride rode ridden|ring rang rung
forswear forswore forsworn|spring sprang sprung|swing swung swung|wiretap wiretapped|undercut undercut undercut|override overrode overridden
bestow bestowed|veto vetoed|mediate mediated|tour toured|stem stemmed|occur occurred|equip equipped|transfer transferred
acquit acquitted|annul annulled|channel channelled|counsel counselled|court-martial court-martialled|duel duelled|level levelled
eavesdrop eavesdropped|fulfil fulfilled|funnel funnelled|gas gassed|machine-gun machine-gunned|pummel pummelled|quarrel quarrelled
prefer preferred|spar sparred|unfreeze unfroze unfrozen|teach taught taught|fling flung flung|show showed shown|green-light green-lit green-lit|greenlight greenlit greenlit
beg begged begged|airdrop airdropped|air-drop air-dropped|disinvite disinvited|rebuff rebuffed|outrun outran outrun|re-equip re-equipped|readmit readmitted|remit remitted|transmit transmitted|un-ban un-banned|unban unbanned
unplug unplugged|patrol patrolled|eat ate eaten|feed fed fed|hurt hurt hurt|rebuild rebuilt rebuilt|retake retook retaken|slay slew slain
undo undid undone|sit sat sat|speed sped sped|wind wound wound|mow mowed mown|grind ground ground|bite bit bitten|cling clung clung
incur incurred|concur concurred|abhor abhorred|rein reined|cut cut|bomb bombed|jet jetted|pledge pledged|flog flogged|quiz quizzed
""".replace("\n", "|").split("|")
    if row.strip()
}
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdgmnprt]")
_DOUBLED_IN_BRITAIN = tuple("cancel channel counsel court-martial duel funnel initial label level pummel quarrel signal travel".split())
_ALSO = {"sped": "speeded"} | {f"{verb}led": f"{verb}ed" for verb in _DOUBLED_IN_BRITAIN}
_DOUBLE_ING = frozenset(
    "upset split regret abet omit trim wiretap undercut hit set cut put let shut quit get run stop begin win beat forget bid overrun step slam spur dig sit forbid".split()
) - {"beat"}


def inflected(verb: str) -> list[tuple[str, str]]:
    """The (form, tag) pairs of a verb. A form that is both base and past ("set", "cut") counts as past: what stands before it tells a future or an infinitive."""
    past, perfect = _pasts(verb)
    pairs = [*([(verb, "base")] if verb != past else ()), (_third(verb), "s"), (past, "past"), (perfect, "pp"), (_ing(verb, past), "ing")]
    pairs += [(_ALSO[word], tag) for word, tag in pairs if word in _ALSO]
    if verb in _DOUBLED_IN_BRITAIN:
        pairs.append((f"{verb}ing", "ing"))
    return pairs


def _pasts(verb: str) -> tuple[str, str]:
    irregular = _IRREGULAR.get(verb)
    if irregular:
        return irregular[0], irregular[-1]
    if verb.endswith("e"):
        return f"{verb}d", f"{verb}d"
    if _DOUBLED.fullmatch(verb):
        return f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ed"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied", f"{verb[:-1]}ied"
    return f"{verb}ed", f"{verb}ed"


def _third(verb: str) -> str:
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", verb) else f"{verb}s"


def _ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    if past == f"{verb}{verb[-1]}ed" or (verb in _DOUBLE_ING):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"
