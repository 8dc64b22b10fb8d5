"""The wire a text came from, read from its dateline, its byline or its closing credit; a mention ("Reuters reported") is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from monitor.text.agencies import AGENCIES, INVENTED

_HEAD, _TAIL = 160, 200
_LINE = 80

_ANY = "|".join(AGENCIES.values())
_EDGE = r"(?![\w’'](?<![\u3040-\u9fff\uac00-\ud7af]))"
_ANY_NAME = re.compile(rf"(?<!\w)(?:{_ANY})")
_AND = r"\s*(?:[/,&+;=＝・-]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*(?:l['’])?"
_OTHERS = rf"(?:{_AND}(?:{_ANY}|(?i:agencies|agenturen|agences|agencias|agências|agenzie)){_EDGE}|/[a-z]{{2,4}}\b)*"
_ARTICLE = r"(?:(?i:the|la|der|die|agencia|agence|agentur|agência|agenzia)\s+|[lL]['’])?"
_NAMED = "|".join(f"(?P<{key}>{names})" for key, names in AGENCIES.items())
NAME = rf"{_ARTICLE}(?<!\w)(?:{_NAMED}|(?P<other>{INVENTED})){_EDGE}{_OTHERS}"
"""One agency, with those named after it; in East Asian scripts it needs no space before it."""
CJK_NAME = NAME.replace(r"(?<!\w)", "")

_OPEN, _CLOSE = r"[(\[（［【]", r"[)\]）］】]"
_HAN = r"\u3040-\u30ff\u3400-\u9fff\uff10-\uff19\uac00-\ud7af"
_INNER = (
    rf"(?!据|據|援引|引述)(?:[{_HAN}\d\s　＝=・]{{1,24}}?|"
    r"[^()\[\]（）［］【】\n]{0,30}?[,/=＝・|–—-]\s*|[^()\[\]（）［］【】\n]{0,24}\d\s+)??"
)
_CABLED = r"(?:\w|\s){0,20}?(?:电|電|讯|訊)"

_BRACKET = re.compile(
    rf"(?P<place>[^\n()\[\]（）［］【】]{{0,60}}?){_OPEN}\s*{_INNER}{CJK_NAME}(?:{_CABLED})?\s*{_CLOSE}(?P<after>\s*\.?\s*[-–—=:：])?"
)
_SLASHED = re.compile(rf"[^\n/]{{0,60}}/\s*{NAME}\s*/")
_LEADING = re.compile(rf"(?P<place>[^\n!?]{{0,60}}?)(?:^|[,.]\s|\s[-–—|]\s|:\s|\d\s|/)\s*{NAME}\s*(?P<after>\.?[-–—]{{1,2}}\s|[:：.,|]\s)")
_CABLE = re.compile(
    rf"(?:据|據|综合|綜合)?{CJK_NAME}[^，。,;；\n“”「」]{{0,24}}?"
    r"(?:\d+日(?:专|專|综合|綜合|急|外)?(?:电|電|讯|訊|\s*[-－—])|(?:电|電|讯|訊)(?=[\s　：:）)]|$))"
)
_EQUALS = re.compile(rf"[가-힣·,\s]{{1,20}}[=＝]\s*{CJK_NAME}(?=[\s)\]】])")

_WITH = (
    r"(?i:with\s+(?:(?:agency\s+)?(?:inputs?|reporting|files|material|information)\s+(?:from|by)|agency)|with|via|"
    r"(?:additional\s+)?reporting\s+by|source\s*:|"
    r"avec|source\s*:|mit(?:\s+(?:agentur)?(?:material|angaben|informationen|inhalten))?(?:\s+(?:von|der))?|quelle\s*:|"
    r"con\s+(?:información|informaciones|informes|datos)\s+(?:de|del)|fuente\s*:|con|"
    r"com(?:\s+(?:informações|agências?|dados))?(?:\s+(?:d[aeo]s?|agências?))?|fonte\s*:|"
    r"met\s+(?:informatie|medewerking)\s+van|bron\s*:|kilde\s*:|källa\s*:|источник\s*[:—–-]|по\s+материалам\s*:?|"
    r"المصدر\s*:|[消息稿]*[来來]源\s*[:：]|出典\s*[:：]|출처\s*[:=])"
)
_DESK = r"(?:[a-zäöüß]{2,4}/)+?"
_BY = r"(?i:by|por|par|von|da|di|door|av|af)"
_BYLINE = re.compile(
    rf"(?:{_BY}\s+)?(?:{_WITH}\s*|[^\n]{{0,60}}?(?:[,|/;&+]|\s(?:avec|mit|con|com|with|and|et|und|y|e|via)\s|\s[-–—]\s|\()\s*)??{NAME}"
    r"(?:\s+(?i:staff|news|reporters?|writers?|correspondents?|news\s+agency|videos?|agence|redaktion|redacción|in\s+[A-Z][\w .]{2,30}))*"
    r"(?:(?:社)?[记記]者[^\n]{0,14}|\s*[,/|-]\s*[A-Z][^\n]{1,30})?\s*[.)]?"
)
_ENDINGS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPEN}\s*(?:{_WITH}\s*|{_DESK})?{CJK_NAME}\s*{_CLOSE}[.。]?$",
        rf"(?:^|[\n.!?。»”\"*–—-]\s*)(?-i:(?=[^a-zа-я])){_WITH}\s*{CJK_NAME}[\s.)*]*$",
        rf"(?:^|[\n.!?。»”\"]\s*)(?:[A-ZÀ-Ý][\w'’.-]*\s+){{1,3}}(?:avec|mit|con|com|with)\s+{NAME}[\s.)]*$",
        rf"(?:(?:[.!?。»”\"]|\n)\s*-|\s[—–]|--)\s*{NAME}\s*\.?$",
        rf"\n\s*(?:{_DESK})?{CJK_NAME}\s*$",
        rf"(?:^|[.!?»”\"]\s+){_DESK}{NAME}\s*$",
        rf"(?:^|[\n.!?]\s*){NAME}\s+contributed to this (?:report|story)\.?$",
        rf"(?i:copyright|©|\(c\))\s*(?:©\s*)?(?:\d{{4}}\s+)?{NAME}\b[^\n]{{0,60}}$",
    )
)
_REUTERS_DESK = re.compile(r"\(?Reporting (?:and writing )?by [^\n()]{3,120};[^\n()]{0,80}\b[Ee]diting by [^\n()]{3,60}\)?\s*$")


def wire_credit(text: str, authors: Sequence[str]) -> str:
    """The wire's short name ("AP", "Reuters", "Meridian Wire"), or "" when none is credited."""
    head, tail = text.lstrip()[:_HEAD], text.rstrip()[-_TAIL:]
    for found in _credits(head, tail, authors):
        if found:
            return _named(found)
    return "Reuters" if _REUTERS_DESK.search(tail) else ""


def _credits(head: str, tail: str, authors: Sequence[str]) -> Iterator[re.Match[str] | None]:
    yield _dateline(_BRACKET.match(head))
    yield _SLASHED.match(head)
    yield _CABLE.match(head)
    yield _EQUALS.match(head)
    yield _dateline(_LEADING.match(head))
    yield from (_BYLINE.fullmatch(author.strip()) for author in authors)
    line, _, more = head.partition("\n")
    yield _BYLINE.fullmatch(line.strip()) if more and len(line) <= _LINE else None
    yield from (ending.search(tail) for ending in _ENDINGS)


def _dateline(found: re.Match[str] | None) -> re.Match[str] | None:
    """The match where what stands before the name is a place and a day, and not the start of a sentence about the agency."""
    if found is None:
        return None
    place, after = found["place"].strip(" ,.-–—/"), (found["after"] or "").strip()
    if not place:
        return found if found.re is _BRACKET or after[:1] not in (":", "：", ",", ".") or after.startswith(".-") else None
    closed = bool(after) or place.endswith((":", "：")) or place.isupper() or any(char.isdigit() for char in place) or not place.isascii()
    return found if closed and _is_place(place) and not _ANY_NAME.search(place) else None


def _is_place(place: str) -> bool:
    """Whether the words are names and numbers; beside a number two words may be small, as months are in many languages."""
    small = [word for word in re.findall(r"[^\W\d_]+", place) if word[0].islower() and len(word) > 2]
    return len(small) <= (2 if any(char.isdigit() for char in place) else 0)


def _named(found: re.Match[str]) -> str:
    groups = {name: value for name, value in found.groupdict().items() if value and name in AGENCIES | {"other": ""}}
    name = next(iter(groups))
    return groups[name].strip() if name == "other" else name
