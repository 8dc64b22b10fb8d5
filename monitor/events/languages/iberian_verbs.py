"""What Spanish and Portuguese verbs have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

_TOLD = ("base", "s", "past", "fut", "pp")


def stated(conjugated: Callable[[str], Iterable[tuple[str, str]]], verbs: str) -> str:
    """The forms of verbs that state something, one word each: a conditional or a wish states nothing."""
    return " ".join(form.removeprefix("se ") for verb in verbs.split() for form, tag in conjugated(verb) if tag in _TOLD)


def agreeing(participle: str) -> Iterator[tuple[str, str]]:
    """A participle in "o" in both genders and numbers."""
    yield from ((participle[:-1] + tail, "pp") for tail in ("o", "a", "os", "as"))


def spelt(stem: str, changes: Iterable[tuple[str, str]]) -> str:
    """A stem as it is spelt before another vowel: "convoqu", "llegu", "aplac"."""
    return next((stem[: -len(old)] + new for old, new in changes if stem.endswith(old)), stem)
