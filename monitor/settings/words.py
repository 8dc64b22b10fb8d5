"""What may stand where a source names a country or a language; each check gives it back or raises ValueError."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from monitor.settings.yamlfile import nearest

# ISO 639-1; of three letters (ISO 639-3) any is taken.
_LANGUAGES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu "
    "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn "
    "ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os "
    "pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw "
    "ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
_COUNTRY = re.compile(r"^  ([A-Z]{3}): ", re.M)


def country(value: str) -> str:
    """An alpha-3 code of ISO 3166 (or XKX); "" for none."""
    if value and value not in _countries():
        raise ValueError(_with_nearest("a country is an alpha-3 code of ISO 3166", nearest(value, _countries())))
    return value


def language(value: str) -> str:
    """A language code, a region or script may follow: en, zh-Hant, yue; "" for none."""
    code = re.split(r"[-_]", value.lower())[0]
    if value and code not in _LANGUAGES and not re.fullmatch(r"[a-z]{3}", code):
        raise ValueError(_with_nearest("a language is a code of ISO 639", nearest(code, _LANGUAGES)))
    return value


@cache
def _countries() -> frozenset[str]:
    text = (files("monitor.data") / "entities" / "countries.yaml").read_text(encoding="utf-8")
    return frozenset(_COUNTRY.findall(text))


def _with_nearest(what: str, near: str) -> str:
    return f"{what}; {near}" if near else what
