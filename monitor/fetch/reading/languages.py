"""The language of a text by its script and its small words; for pages that do not say, or say what cannot be."""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]"), 0.05),
    ("ko", re.compile(r"[\uac00-\ud7a3]"), 0.3),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.3),
    ("el", re.compile(r"[\u0370-\u03ff]"), 0.3),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.3),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), 0.3),
    ("hi", re.compile(r"[\u0900-\u097f]"), 0.3),
)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SMALL = {
    "en": "the of and to in that is was for on with as by at from has have said",
    "fr": "le la les des et du une est dans pour que qui sur au avec par pas plus",
    "de": "der die und das den von mit ist dem des im für auf nicht sich ein eine auch",
    "es": "el los las del y que en por con una para se su al como más fue",
    "it": "il di che è la per un del della in con non sono si da gli nel",
    "pt": "o os da do das dos que em um uma para com não por mais ao foi",
    "nl": "de het een van en in op dat is te zijn voor met niet aan door",
    "tr": "ve bir bu için ile olarak da de olan daha çok en gibi sonra",
    "pl": "w i na z do nie się że jest to o po od za przez oraz",
    "sv": "och att i en det som på är av för med den till har inte",
    "id": "yang dan di dengan untuk pada dari ini dalam akan tidak oleh",
    "vi": "và của là các trong cho được với những một có không",
    "cs": "a v na se že je s z do o k i ve pro by po",
    "ro": "și în de la cu pe un o din a că pentru care este nu",
    "hu": "a az és hogy nem is egy meg ez volt de csak",
}
_WORDS = {word: [lang for lang, words in _SMALL.items() if word in words.split()] for word in set(" ".join(_SMALL.values()).split())}
_ENOUGH = 200


def settle(declared: str, text: str) -> str:
    """The declared language's code ("zh" of "zh-Hans-CN") unless the text is in a script it is not written in, else what the text shows."""
    code = re.split(r"[-_]", declared.strip().lower())[0]
    code = code if re.fullmatch(r"[a-z]{2,3}", code) else ""
    shown = by_script(text)
    if shown and (not code or (_latin(code) and shown != code)):
        return shown
    return code or (by_words(text) if len(text) >= _ENOUGH else "")


def believed(declared: str, text: str) -> str:
    """A feed's language for one of its entries, or what the entry's script or small words show instead; "" where none is declared."""
    code = settle(declared, text) if declared else ""
    return code and (by_words(text) or code if _latin(code) else code)


def by_script(text: str) -> str:
    """The language that the script alone decides, or ""."""
    letters = [char for char in text[:4000] if char.isalpha()]
    if len(letters) < 40:
        return ""
    sample = "".join(letters)
    for lang, pattern, share in _SCRIPTS:
        if len(pattern.findall(sample)) >= share * len(sample):
            return lang
    if len(_CYRILLIC.findall(sample)) >= 0.5 * len(sample):
        return "uk" if re.search("[іїєґ]", sample.lower()) and "ы" not in sample else "ru"
    if len(_ARABIC.findall(sample)) >= 0.5 * len(sample):
        return "fa" if len(re.findall("[گچپژی]", sample)) > 0.03 * len(sample) else "ar"
    return ""


def by_words(text: str) -> str:
    """The Latin-script language whose small words are the most frequent, or "" when none stands out."""
    votes: Counter[str] = Counter()
    for word in re.findall(r"[^\W\d_]+", text[:4000].lower()):
        votes.update(_WORDS.get(word, ()))
    best = votes.most_common(2)
    if not best or best[0][1] < 5:
        return ""
    return best[0][0] if len(best) == 1 or best[0][1] > 1.15 * best[1][1] else ""


def _latin(code: str) -> bool:
    return code in _SMALL or code in {"da", "no", "nb", "fi", "hr", "sk", "et", "lv", "lt", "ms", "ca", "is", "sq", "sl"}
