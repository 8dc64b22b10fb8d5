"""Verbs in all their forms: English, and Spanish third persons (French: `conjugation`). Tags: base s past pp ing fut cond."""

from __future__ import annotations

import re

from monitor.events.conjugation import conjugate

_IRREGULAR_EN = {
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


def inflect(verb: str, lang: str) -> list[tuple[str, str]]:
    """The (form, tag) pairs of a verb given in its base form; other languages than en, es and fr give it back as base."""
    if lang == "en":
        return _english(verb)
    if lang == "es":
        return _spanish(verb)
    return conjugate(verb) if lang == "fr" else [(verb, "base")]


def _english(verb: str) -> list[tuple[str, str]]:
    """A form that is both base and past ("set", "cut") counts as past: what stands before it tells a future or an infinitive."""
    past, perfect = _pasts(verb)
    pairs = [*([(verb, "base")] if verb != past else ()), (_third(verb), "s"), (past, "past"), (perfect, "pp"), (_ing(verb, past), "ing")]
    pairs += [(_ALSO[word], tag) for word, tag in pairs if word in _ALSO]
    if verb in _DOUBLED_IN_BRITAIN:
        pairs.append((f"{verb}ing", "ing"))
    return pairs


def _pasts(verb: str) -> tuple[str, str]:
    irregular = _IRREGULAR_EN.get(verb)
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


_DOUBLE_ING = frozenset(
    "upset split regret abet omit trim wiretap undercut hit set cut put let shut quit get run stop begin win beat forget bid overrun step slam spur dig sit forbid".split()
) - {"beat"}

_ES = {
    "ar": "ar:base a:s an:s ó:past aron:past ará:fut arán:fut aría:cond ado:pp ada:pp ados:pp adas:pp ando:ing e:subj en:subj aba:imp",
    "er": "er:base e:s en:s ió:past ieron:past erá:fut erán:fut ería:cond ido:pp ida:pp idos:pp idas:pp iendo:ing a:subj ía:imp",
    "ir": "ir:base e:s en:s ió:past ieron:past irá:fut irán:fut iría:cond ido:pp ida:pp idos:pp idas:pp iendo:ing a:subj ía:imp",
}
_ES_ODD = {
    "reunirse": "reunirse:base se_reúne:s se_reúnen:s se_reunió:past se_reunieron:past se_reunirá:fut se_reunirán:fut "
    "reunido:pp reunidos:pp "
    "reuniéndose:ing",
    "entrevistarse": "entrevistarse:base se_entrevista:s se_entrevistó:past se_entrevistaron:past se_entrevistará:fut se_entrevistarán:fut",
    "mantener": "mantener:base mantiene:s mantienen:s mantuvo:past mantuvieron:past mantendrá:fut mantendrán:fut mantenido:pp manteniendo:ing",
    "sostener": "sostener:base sostiene:s sostienen:s sostuvo:past sostuvieron:past sostendrá:fut sostendrán:fut sostenido:pp",
    "cerrar": "cerrar:base cierra:s cierran:s cerró:past cerraron:past cerrará:fut cerrarán:fut cerrado:pp cerrada:pp cerrando:ing",
    "extender": "extender:base extiende:s extienden:s extendió:past extendieron:past extenderá:fut extendido:pp extendida:pp",
    "volar": "volar:base vuela:s vuelan:s voló:past volaron:past volará:fut volarán:fut volado:pp",
    "trasladarse": "trasladarse:base se_traslada:s se_trasladan:s se_trasladó:past se_trasladaron:past se_trasladará:fut",
    "tener": "tener:base tiene:s tienen:s tuvo:past tuvieron:past tendrá:fut tendrán:fut tenido:pp",
    "hacer": "hacer:base hace:s hizo:past hicieron:past hará:fut harán:fut hecho:pp haciendo:ing",
    "ir": "ir:base va:s fue:past fueron:past irá:fut irán:fut ido:pp",
    "imponer": "imponer:base impone:s imponen:s impuso:past impusieron:past impondrá:fut impondrán:fut impuesto:pp imponiendo:ing",
    "romper": "romper:base rompe:s rompen:s rompió:past rompieron:past romperá:fut roto:pp rotas:pp rompiendo:ing",
    "llegar": "llegar:base llega:s llegan:s llegó:past llegaron:past llegará:fut llegarán:fut llegado:pp llegando:ing",
    "alcanzar": "alcanzar:base alcanza:s alcanzan:s alcanzó:past alcanzaron:past alcanzará:fut alcanzado:pp alcanzada:pp",
    "acordar": "acordar:base acuerda:s acuerdan:s acordó:past acordaron:past acordará:fut acordado:pp",
    "congelar": "congelar:base congela:s congelan:s congeló:past congelaron:past congelará:fut congelado:pp congelados:pp",
}


def _spanish(verb: str) -> list[tuple[str, str]]:
    if verb in _ES_ODD:
        return _table(_ES_ODD[verb])
    ending = verb[-2:]
    if ending not in _ES:
        return [(verb, "base")]
    return [(verb[:-2] + tail, tag) for tail, tag in _table(_ES[ending])]


def _table(row: str) -> list[tuple[str, str]]:
    pairs = (cell.split(":") for cell in row.split())
    return [(word.replace("_", " "), tag) for word, tag in pairs]
