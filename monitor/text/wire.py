"""The wire a text came from, read from its dateline, its byline or its closing credit."""

from __future__ import annotations

import re
from collections.abc import Sequence

_AGENCIES = {
    "AP": r"AP|Associated Press",
    "Reuters": r"Reuters|Thomson Reuters",
    "AFP": r"AFP|Agence France[- ]Presse",
    "Xinhua": r"Xinhua|新华社",
    "Kyodo": r"Kyodo(?: News)?|共同社|共同通信",
    "Yonhap": r"Yonhap|연합뉴스",
    "TASS": r"I?TAR[- ]TASS|TASS|ТАСС",
    "Interfax": r"Interfax|Интерфакс",
    "EFE": r"EFE|Agencia EFE",
    "DPA": r"dpa|DPA",
    "ANSA": r"ANSA",
    "ANI": r"ANI",
    "PTI": r"PTI|Press Trust of India",
    "UPI": r"UPI",
    "Jiji": r"Jiji(?: Press)?|時事",
    "CNA": r"CNA|Central News Agency|中央社",
    "Anadolu": r"Anadolu(?: Agency)?|AA",
    "Bernama": r"Bernama",
    "Antara": r"Antara",
    "PA": r"PA Media|Press Association",
    "CP": r"The Canadian Press|Canadian Press",
    "AAP": r"AAP",
    "Bloomberg": r"Bloomberg(?: News)?",
    "KCNA": r"KCNA",
    "IRNA": r"IRNA",
    "SPA": r"SPA|Saudi Press Agency",
    "Ukrinform": r"Ukrinform",
}
_INVENTED = r"(?:[A-Z][\w'’.-]*[ ]){0,3}[A-Z][\w'’.-]*(?:Wire|[ ](?:Wire|Newswire|News Agency|Press Agency))"
_NAME = "|".join(f"(?P<{key}>{names})" for key, names in _AGENCIES.items()) + f"|(?P<other>{_INVENTED})"
_DATELINE = re.compile(rf"^[^\n]{{0,60}}?[(\[（/]\s*(?:{_NAME})\s*[)\]）/]\s*[-–—:：]?")
_LEADING = re.compile(rf"^[^\n.!?]{{0,60}}?(?:^|,\s|\s[-–—]\s|\d\s)(?:{_NAME})\s*[-–—:：]{{1,2}}\s")
_BYLINE = re.compile(
    rf"^(?:By\s+|Por\s+|Par\s+)?(?:[^\n,|/]{{0,60}}[,|/]\s*)?(?:The\s+)?(?:{_NAME})"
    r"(?:\s+(?:staff|reporters?|writers?|correspondents?))?\s*$"
)
_CREDIT = re.compile(
    rf"(?:[(\[（—–-]\s*|Source:\s*|With (?:inputs|reporting|files) from\s+(?:the\s+)?|"
    rf"Copyright\s+(?:©\s*)?(?:\d{{4}}\s+)?(?:The\s+)?)(?:{_NAME})\b[^\n]{{0,60}}$"
)
_CHINESE = re.compile(r"^(?P<name>新华社|中央社|共同社|時事|时事社|路透社|法新社|美联社|塔斯社)")
_CHINESE_NAMES = {
    "新华社": "Xinhua",
    "中央社": "CNA",
    "共同社": "Kyodo",
    "時事": "Jiji",
    "时事社": "Jiji",
    "路透社": "Reuters",
    "法新社": "AFP",
    "美联社": "AP",
    "塔斯社": "TASS",
}
_HEAD, _TAIL = 160, 160


def wire_credit(text: str, authors: Sequence[str]) -> str:
    """The wire's short name ("AP", "Reuters", "Meridian Wire"), or "" when none is credited."""
    head = text.lstrip()[:_HEAD]
    if found := _CHINESE.match(head):
        return _CHINESE_NAMES[found.group("name")]
    tries = [_DATELINE.match(head), _LEADING.match(head), *(_BYLINE.match(author.strip()) for author in authors)]
    tries.append(_CREDIT.search(text.rstrip()[-_TAIL:]))
    return next((_named(found) for found in tries if found), "")


def _named(found: re.Match[str]) -> str:
    groups = {name: value for name, value in found.groupdict().items() if value}
    name = next(iter(groups))
    return groups[name].strip() if name == "other" else name
