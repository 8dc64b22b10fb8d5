"""What a person wishes for, in plain answers, as a query: what `watch add` asks when it is given nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from monitor.errors import QueryError
from monitor.watches.parse import parse
from monitor.watches.printer import print_query
from monitor.watches.reader import nearest
from monitor.watches.tree import Entity, EventClause, Node, Role, Term, conjunction, disjunction
from monitor.watches.vocabulary import Vocabulary

NAMED = ("country", "person", "org", "list", "office")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Answers: which kinds of event, who must take part (each one), ministers and above only, and words of which one must stand there."""

    kinds: tuple[str, ...] = ()
    parties: tuple[Entity, ...] = ()
    high: bool = False
    words: tuple[str, ...] = ()


def query_of(wish: Wish) -> str:
    """The query in its canonical form; raises QueryError where nothing is wished for or a word cannot be one."""
    clauses = [*_event(wish), *_entities(wish), *_words(wish)]
    if not clauses:
        raise QueryError("nothing is asked for", span=(0, 0), expected="a kind of event, a name or a word")
    return print_query(parse(print_query(conjunction(clauses))))


def entity_of(answer: str, vocabulary: Vocabulary) -> Entity:
    """The entity that an answer names, whatever its kind; raises QueryError with the nearest known name."""
    value = answer.strip().strip('"')
    for kind in NAMED:
        if vocabulary.lookup(kind, value, on=None):
            return Entity(kind=kind, value=value)
    known = filter(None, (vocabulary.nearest(kind, value) for kind in NAMED))
    near = max(known, key=lambda name: fuzz.WRatio(value.lower(), name.lower()), default="")
    raise QueryError(
        f"nobody is known as {value!r}", span=(0, len(answer)), expected="a country, person, organisation or list", nearest=near
    )


def kind_of(answer: str, vocabulary: Vocabulary) -> str:
    """The kind of event that an answer names ("visits" is visit); raises QueryError with those there are."""
    word = answer.strip().lower().replace(" ", "_")
    for known in (word, word.removesuffix("s")):
        if known in vocabulary.kinds:
            return known
    kinds = sorted(vocabulary.kinds)
    raise QueryError(
        f"no kind of event is called {answer!r}", span=(0, len(answer)), expected=", ".join(kinds), nearest=nearest(word, kinds)
    )


def name_of(answer: str, taken: Collection[str]) -> str:
    """The name of a new watch; raises QueryError for none, and for one that is taken."""
    name = answer.strip()
    if not name or name in taken:
        what = f"a watch {name!r} is there already" if name else "a watch needs a name"
        raise QueryError(what, span=(0, len(answer)), expected=f"another name than {', '.join(sorted(taken))}" if taken else "a name")
    return name


def channels_of(answer: str, known: Collection[str]) -> tuple[str, ...]:
    """The channels between commas; raises QueryError with those there are."""
    named = answers(answer)
    wrong = next((one for one in named if one not in known), "" if named else answer)
    if wrong or not named:
        what = f"no channel is named {wrong!r}" if named else "it must be told somewhere"
        raise QueryError(what, span=(0, len(answer)), expected=", ".join(sorted(known)), nearest=nearest(wrong, sorted(known)))
    return named


def words_of(answer: str) -> tuple[str, ...]:
    """The words between commas; raises QueryError for one that cannot be searched for."""
    words = answers(answer)
    if words:
        query_of(Wish(words=words))
    return words


def answers(text: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _event(wish: Wish) -> Iterable[Node]:
    if not wish.kinds:
        return
    roles = [Role(name="party", values=(one.value,)) for one in wish.parties]
    rank = [Role(name="rank", values=("minister+",))] if wish.high else []
    yield EventClause(kinds=wish.kinds, roles=(*roles, *rank))


def _entities(wish: Wish) -> Iterable[Node]:
    """Without an event the names must be mentioned."""
    return () if wish.kinds else wish.parties


def _words(wish: Wish) -> Iterable[Node]:
    if wish.words:
        yield disjunction(Term(text=word.strip('"')) for word in wish.words)
