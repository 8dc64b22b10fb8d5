"""Bytes to text: by byte-order mark, header, declaration, then a detector; a clean reading beats a declared one."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from charset_normalizer import from_bytes

from monitor.fetch.reading import codepages

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BARE_WIDE = (
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
    "iso8859-9": "cp1254",
    "big5": "big5hkscs",
}
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.I)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:\-]+)", re.I)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.I)
_MULTIBYTE = frozenset({"gb18030", "cp949", "cp932", "big5hkscs", "euc_jp", "iso2022_jp", "hz", "utf-8"})
_LATIN_BY_LANG = dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro"), "cp1250") | {
    "tr": "cp1254",
    "lt": "cp1257",
    "lv": "cp1257",
    "et": "cp1257",
}
_LATIN = frozenset(
    {"cp1250", "cp1252", "cp1254", "cp1257", "iso8859-2", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16"}
)
_PRIVATE = re.compile("[\ue000-\uf8ff]{2}|(?:[\ue000-\uf8ff].{0,200}?){4}", re.S)
_SIGN_INSIDE = re.compile(r"(?<=[^\W\d_])[\u00a1-\u00bf\ufffd]+(?=[^\W\d_\u00aa\u00ba])|(?<=[^\W\d_]{2})\u00b9(?!\w)")
_SAMPLE = 40_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text, the encoding that gave it, and whether that is another than the bytes' own claim, or was chosen where they claim none."""

    text: str
    encoding: str
    overridden: bool = False
    guessed: bool = False


def decode(body: bytes, *, content_type: str, lang: str) -> Decoded:
    """The text of a feed or page; `lang` settles what a detector cannot; never raises, at worst a few U+FFFD remain."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return Decoded(text=body[len(mark) :].decode(encoding, "replace"), encoding=encoding)
    for start, encoding in _BARE_WIDE:
        if body.startswith(start):
            return Decoded(text=body.decode(encoding, "replace"), encoding=encoding)
    return _by_claims(body, list(claims(body, content_type)), lang)


def claims(body: bytes, content_type: str) -> Iterator[str]:
    """What the header, then the document itself say, as Python names the encodings (supersets where browsers read them so)."""
    head = body[:4096]
    found = [_HEADER.search(content_type), _DECLARED.search(head), _META.search(head)]
    for match in found:
        if match is None:
            continue
        name = match[1] if isinstance(match[1], str) else match[1].decode("ascii", "replace")
        known = codec_name(name)
        if known:
            yield known


def codec_name(label: str) -> str:
    """The codec for a label, or "" when it names none that turns bytes into text."""
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return ""
    if not getattr(info, "_is_text_encoding", True) or info.name in {"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape"}:
        return ""
    return _SUPERSETS.get(info.name, info.name)


def _by_claims(body: bytes, said: list[str], lang: str) -> Decoded:
    plain = body.isascii() and not any(name in {"iso2022_jp", "hz"} for name in said)
    if plain:
        return Decoded(text=body.decode("ascii"), encoding="ascii")
    for encoding in _order(body, said):
        text = _strictly(body, encoding)
        if text is not None and not _PRIVATE.search(text):
            return Decoded(text=text, encoding=encoding, overridden=bool(said) and encoding != said[0])
    return replace(_guess(body, said, lang), guessed=not said)


def _order(body: bytes, said: list[str]) -> list[str]:
    """UTF-8 that reads cleanly is believed before any claim of another encoding: few other texts are valid UTF-8 by chance."""
    shifted = [name for name in said if name in {"iso2022_jp", "hz"}] if body.isascii() else []
    wide = [name for name in said if name in _MULTIBYTE]
    return [*shifted, "utf-8", *wide]


def _strictly(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guess(body: bytes, said: list[str], lang: str) -> Decoded:
    likeliest = "" if _mostly_utf8(body) else codepages.likeliest(body, lang=lang, said=said)
    if likeliest:
        return Decoded(text=body.decode(likeliest, "replace"), encoding=likeliest, overridden=bool(said) and likeliest != said[0])
    narrow = [name for name in said if name not in _MULTIBYTE]
    if narrow and _plausible(body, narrow[0]):
        return Decoded(text=body.decode(narrow[0], "replace"), encoding=narrow[0], overridden=narrow[0] != said[0])
    if _mostly_utf8(body):
        return Decoded(text=_mixed_utf8(body), encoding="utf-8", overridden=bool(said) and said[0] != "utf-8")
    encoding = _detected(body, lang) or (said[0] if said else "cp1252")
    return Decoded(text=body.decode(encoding, "replace"), encoding=encoding, overridden=bool(said) and encoding != said[0])


def _plausible(body: bytes, encoding: str) -> bool:
    """A single-byte claim holds unless the text reads like double-byte text: few runs of letters, many symbols."""
    sample = _foreign(body).decode(encoding, "replace")
    high = [char for char in sample if ord(char) > 127]
    letters = sum(char.isalpha() for char in high)
    long_runs = len(re.findall(r"[\u0080-\u00ff\u0152-\u0178\u2013-\u2122]{4,}", sample))
    return "\ufffd" not in sample and letters >= 0.4 * len(high) and long_runs * 12 <= len(high) + 12


def _mostly_utf8(body: bytes) -> bool:
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = sum(ord(char) > 127 for char in text[:200_000])
    return broken * 4 <= foreign


def _mixed_utf8(body: bytes) -> str:
    """UTF-8 in which some bytes were pasted from Windows-1252, each read as that."""

    def as_windows(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        return error.object[error.start : error.end].decode("cp1252", "replace"), error.end

    codecs.register_error("as_windows", as_windows)
    return body.decode("utf-8", "as_windows")


def _detected(body: bytes, lang: str) -> str:
    found = (codec_name(match.encoding) for match in from_bytes(_foreign(body), threshold=0.4))
    matches = [name for name in found if not name.startswith("utf-")]  # the wide ones were told by their marks
    expected = _LATIN_BY_LANG.get(lang.partition("-")[0]) or _western(body)
    if matches and ((matches[0] in _LATIN and expected in matches) or (matches[0] not in _LATIN and _is_latin(body))):
        return expected
    return matches[0] if matches else ""


def _western(body: bytes) -> str:
    """Windows-1252, or 1250 where the first would put signs inside words ("bêd¹")."""
    sample = _foreign(body)
    inside = {name: len(_SIGN_INSIDE.findall(sample.decode(name, "replace"))) for name in ("cp1252", "cp1250")}
    return min(inside, key=inside.__getitem__)


def _is_latin(body: bytes) -> bool:
    """A few accents among plain letters: no script of its own looks like that, whatever a detector makes of one letter."""
    sample = _foreign(body)
    high = re.findall(rb"[\x80-\xff]+", sample)
    return all(len(run) <= 2 for run in high) and sum(map(len, high)) * 6 <= len(re.findall(rb"[A-Za-z]", sample))


def _foreign(body: bytes) -> bytes:
    """The bytes around what is not ASCII: what a detector needs to see."""
    runs = re.findall(rb"[^<>]{0,40}[\x80-\xff][^<>]{0,400}", body[:400_000])
    return b" ".join(runs)[:_SAMPLE]
