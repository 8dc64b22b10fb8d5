"""Arabic verbs in the forms that news uses: third persons of the past, present, future and jussive, as they are written without vowels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

_PRESENTS = {
    "زار": "يزور", "قام": "يقوم", "قال": "يقول", "عاد": "يعود", "قاد": "يقود", "فاز": "يفوز", "دان": "يدين", "أدان": "يدين", "خاض": "يخوض",
    "طار": "يطير", "باع": "يبيع", "صاغ": "يصوغ", "نال": "ينال", "جال": "يجول", "سار": "يسير", "دعا": "يدعو", "بدا": "يبدو", "شكا": "يشكو",
    "نفى": "ينفي", "سعى": "يسعى", "لقي": "يلقى", "نعى": "ينعى", "جرى": "يجري", "لبى": "يلبي", "سمى": "يسمي", "وصل": "يصل", "وعد": "يعد",
    "وضع": "يضع", "وقف": "يقف", "ورد": "يرد", "وجد": "يجد", "أخذ": "يأخذ", "أمر": "يأمر", "وافى": "يوافي", "رأى": "يرى", "رأس": "يرأس",
    "مد": "يمد", "شن": "يشن", "ضم": "يضم", "رد": "يرد", "حل": "يحل", "كف": "يكف", "صد": "يصد", "أقر": "يقر", "أعد": "يعد", "أصر": "يصر",
    "أكد": "يؤكد", "أجل": "يؤجل", "أيد": "يؤيد", "أدى": "يؤدي", "أخر": "يؤخر", "أجر": "يؤجر", "أسس": "يؤسس", "أبدى": "يبدي", "أمهل": "يمهل",
    "أرجأ": "يرجئ", "هنأ": "يهنئ", "بدأ": "يبدأ", "أنشأ": "ينشئ", "لجأ": "يلجأ", "أثار": "يثير", "أدار": "يدير", "أعاد": "يعيد", "أقام": "يقيم",
    "أقال": "يقيل", "أزال": "يزيل", "أصاب": "يصيب", "أتاح": "يتيح", "أعان": "يعين", "أطاح": "يطيح", "أراد": "يريد", "استضاف": "يستضيف",
    "استعاد": "يستعيد", "استقال": "يستقيل", "استعان": "يستعين", "استجاب": "يستجيب", "اختار": "يختار", "احتاج": "يحتاج", "تسلم": "يتسلم",
    "جاء": "يجيء", "شاء": "يشاء", "ساء": "يسيء", "أفرج": "يفرج",
}  # fmt: skip
"""Presents that do not follow from the past as it is written."""
_ALSO_NOUNS = frozenset("طرد رفض فرض قصف حظر منع سحب دعم قتل نقل وقف رفع خفض عرض قطع ضرب دفع عزل قبل".split())
"""Verbs whose "he" of the past is written as their noun or as a preposition: it is left to those."""


@cache
def conjugated(verb: str) -> tuple[tuple[str, str], ...]:
    """The (form, tag) pairs of a verb given as the past of "he": past, s, fut, cond, subj, jus; what is no verb comes back as it is."""
    if len(verb) < 2 or not all("\u0621" <= char <= "\u064a" for char in verb):
        return ((verb, "base"),)
    return tuple(dict.fromkeys([*_past(verb), *_present(_PRESENTS.get(verb) or _derived(verb))]))


def _past(verb: str) -> Iterator[tuple[str, str]]:
    """ "He, she, they" and the duals."""
    stem = verb[:-1] if verb[-1] in "اى" else verb
    dual = f"{stem}{'و' if verb[-1] == 'ا' else 'ي'}" if stem != verb else verb
    alone = () if verb in _ALSO_NOUNS else (verb,)
    yield from ((form, "past") for form in (*alone, f"{stem}ت", f"{stem}وا", f"{dual}ا", f"{stem}تا"))


def _present(present: str) -> Iterator[tuple[str, str]]:
    """The same of the present, with the future of each, and the short forms behind a negation."""
    body = present[1:]
    stem = body[:-1] if body[-1] in "وىي" else body
    dual = f"{stem}ي" if body[-1] in "ىي" else body
    forms = (f"ي{body}", f"ت{body}", f"ي{stem}ون", f"ي{dual}ان", f"ت{dual}ان")
    yield from ((form, "s") for form in forms)
    yield from ((f"س{form}", "fut") for form in forms)
    yield from ((f"قد {form}", "cond") for form in forms)
    yield from ((form, "subj") for form in (f"ي{stem}وا", f"ي{dual}ا", f"ت{dual}ا"))
    short = _short(body)
    if short != body:
        yield from ((f"{letter}{short}", "jus") for letter in "يت")


def _short(body: str) -> str:
    """The present behind "did not": "لم [يزر]", "لم [يلغ]"."""
    if body[-1] in "وىي":
        return body[:-1]
    return f"{body[:-2]}{body[-1]}" if len(body) > 2 and body[-2] in "وي" else body


def _derived(verb: str) -> str:
    """The present as it follows from the past: "وقع" -> "يوقع", "أعلن" -> "يعلن", "اجتمع" -> "يجتمع", "ألغى" -> "يلغي"."""
    body = verb[1:] if verb[0] in "أا" and len(verb) > 3 else verb
    return f"ي{body[:-1]}ي" if body[-1] == "ى" and not verb.startswith("ت") else f"ي{body}"
