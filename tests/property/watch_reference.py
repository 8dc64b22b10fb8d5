"""A plain evaluator of watch queries, written for the tests alone: straight from the language's description, on the syntax
tree, with lists and loops; it shares with the product only the tree and where sentences begin."""

from __future__ import annotations

import re
import unicodedata
from itertools import product

from monitor.text.sentences import sentences
from monitor.watches.tree import And, AtLeast, Entity, EventClause, Fact, Near, Not, Or, Pattern, Scope, Term

GONE = set("\u00ad\u200b\u200c\u200d\ufeff\u2060")
APOSTROPHES = set("\u2018\u2019\u02bc")
DASHES = set("\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
PREFIXES = {"de", "non", "anti", "counter", "re", "pre", "un", "ex", "post", "mis", "dis", "co", "contra", "quasi", "pseudo"}


def fold(text: str, *, cased: bool = False) -> str:
    plain = "".join("'" if c in APOSTROPHES else "-" if c in DASHES else c for c in text if c not in GONE)
    plain = unicodedata.normalize("NFKC", plain)
    if not cased:
        plain = unicodedata.normalize("NFKC", plain.casefold())
    out = []
    for c in unicodedata.normalize("NFD", plain):
        if unicodedata.category(c) == "Mn" and out and "LATIN" in unicodedata.name(out[-1], ""):
            continue
        out.append({"ø": "o", "ł": "l", "ı": "i"}.get(c, c) if not cased else c)
    return unicodedata.normalize("NFC", "".join(out))


def spaceless(c: str) -> bool:
    name = unicodedata.name(c, "")
    return name.startswith(("CJK UNIFIED", "HIRAGANA", "KATAKANA", "THAI CHARACTER")) and c not in "・฿๏๚๛"


def tokens(text: str, *, cased: bool = False) -> list[tuple[str, bool]]:
    """Words in order, each with whether an apostrophe ties it to the one before."""
    out, word, tied = [], "", False
    text = fold(text, cased=cased) + " "
    for at, c in enumerate(text):
        is_letter = (c.isalnum() or c == "_" or unicodedata.category(c)[0] == "M") and not spaceless(c)
        if is_letter:
            word += c
            continue
        joins = c == "-" and word.rsplit("_", 1)[-1].lower() in PREFIXES and (text[at + 1].isalnum() or text[at + 1] == "_")
        if joins and word:
            word += "_"
            continue
        if word:
            out.append((word, tied))
        tied = c == "'" and bool(word)
        word = ""
        if spaceless(c):
            out.append((c, False))
            tied = False
    return out


def wanted(term: Term) -> list[tuple[str, bool]]:
    out = []
    for chunk in term.text.split():
        found = [word for word, _ in tokens(chunk.rstrip("*"), cased=term.cased)]
        out += [(word, False) for word in found]
        if chunk.endswith("*") and found and not spaceless(found[-1][-1]):
            out[-1] = (found[-1], True)
    return out


class Reference:
    """One document taken apart in the plainest way."""

    def __init__(self, document, world) -> None:
        self.document, self.world = document, world
        self.title = tokens(document.title)
        self.body = tokens(document.text)
        self.cased = [w for w, _ in tokens(document.title, cased=True)] + ["\n"] + [w for w, _ in tokens(document.text, cased=True)]
        self.words = [w for w, _ in self.title] + ["\n"] + [w for w, _ in self.body]
        begins = [start for start, _ in sentences(document.text, start=0, end=len(document.text))]
        self.sentence = [-1] * len(self.title) + [-2]
        for at in range(len(self.body)):
            self.sentence.append(max(1, sum(len(tokens(document.text[:b])) <= at for b in begins)))
        ties = [t for _, t in self.title] + [False] + [t for _, t in self.body]
        self.number = []
        for at, tied in enumerate(ties):
            self.number.append((self.number[-1] if self.number else 0) + (0 if tied else 1))

    def zone(self, scopes) -> set[int]:
        cut = len(self.title)
        title, body = set(range(cut)), set(range(cut + 1, len(self.words)))
        opening = {at for at in body if self.sentence[at] <= 2}
        zones = {"title": title, "body": body, "lead": title | opening}
        found = title | body
        for scope in scopes:
            found &= zones[scope]
        return found

    def spans(self, node, scopes) -> list[tuple[int, int]]:
        zone = self.zone(scopes)
        match node:
            case Or():
                found = {span for child in node.children for span in self.spans(child, scopes)}
            case Term():
                asked = wanted(node)
                words = self.cased if node.cased else self.words
                found = {
                    (at, at + len(asked) - 1)
                    for at in range(len(words) - len(asked) + 1)
                    if all(w.startswith(t) if star else w == t for w, (t, star) in zip(words[at:], asked))
                    and "\n" not in words[at : at + len(asked)]
                }
            case Entity():
                ids = self.world.lookup(node.kind, node.value, on=self.document.date)
                found = {
                    self.token_span(m) for m in self.document.mentions if ids & {m.entity, m.country, f"office:{m.office}@{m.country}"}
                }
        return sorted(span for span in found if set(range(span[0], span[1] + 1)) <= zone)

    def token_span(self, mention) -> tuple[int, int]:
        title = self.document.title
        if title and mention.start <= len(title):
            return len(tokens(title[: mention.start])), len(tokens(title[: mention.end])) - 1
        shift = len(title) + 1 if title else 0
        base = len(self.title) + 1
        text = self.document.text
        return base + len(tokens(text[: mention.start - shift])), base + len(tokens(text[: mention.end - shift])) - 1

    def near(self, node, scopes) -> bool:
        for chain in product(*(self.spans(operand, scopes) for operand in node.operands)):
            if all(self.keeps(link, a, b) for link, a, b in zip(node.links, chain, chain[1:])):
                return True
        return False

    def keeps(self, link, a, b) -> bool:
        if link.kind == "SAME":
            return self.sentence[a[0]] == self.sentence[b[0]]
        if (a[0] < len(self.title)) != (b[0] < len(self.title)):
            return False
        if b[0] > a[1]:
            return max(0, self.number[b[0]] - self.number[a[1]] - 1) <= link.distance
        return link.kind == "NEAR" and a[0] > b[1] and max(0, self.number[a[0]] - self.number[b[1]] - 1) <= link.distance

    def holds(self, node, scopes=()) -> bool:
        match node:
            case And():
                return all(self.holds(child, scopes) for child in node.children)
            case Or():
                return any(self.holds(child, scopes) for child in node.children)
            case Not():
                return not self.holds(node.child, scopes)
            case Scope():
                return self.holds(node.child, (*scopes, node.zone))
            case Near():
                return self.near(node, scopes)
            case AtLeast():
                return len(self.spans(node.child, scopes)) >= node.count
            case Fact():
                return self.fact(node)
            case EventClause():
                return any(self.event(node, event, scopes) for event in self.document.events)
            case Pattern():
                return self.pattern(node, scopes)
        return bool(self.spans(node, scopes))

    def pattern(self, node, scopes) -> bool:
        assert not scopes or scopes == ("title",), "the generator asks patterns of the title or of all"
        parts = [self.document.title] if scopes else [self.document.title, self.document.text]
        return any(re.search(node.source, part, re.IGNORECASE) for part in parts)

    def fact(self, node) -> bool:
        found = {"lang": self.document.lang, "outlet": self.document.outlet, "source": self.document.source}[node.name]
        return found.lower() in [value.lower() for value in node.values]

    def event(self, node, event, scopes) -> bool:
        if event.kind not in node.kinds or (scopes and not self.in_zone(event.evidence.start, scopes)):
            return False
        named = {role.name for role in node.roles}
        denied = event.status == "denied" or event.polarity == "neg"
        if denied and not any(role.name == "status" and "denied" in role.values for role in node.roles):
            return False
        if "modality" not in named and event.modality not in ("asserted", "expected"):
            return False
        return all(self.role(role, event) for role in node.roles)

    def in_zone(self, at, scopes) -> bool:
        cut = len(self.document.title) + 1 if self.document.title else 0
        return (
            all({"title": at < cut, "body": at >= cut, "lead": True}[scope] for scope in scopes if scope != "lead") and "lead" not in scopes
        )

    def role(self, role, event) -> bool:
        if role.name == "status":
            return event.status in role.values or (event.polarity == "neg" and "denied" in role.values)
        if role.name == "modality":
            return event.modality in role.values
        actors = {"actor": event.actors, "counterpart": event.counterparts}.get(role.name, event.actors + event.counterparts)
        ids = {i for v in role.values for kind in ("country", "person", "list") for i in self.world.lookup(kind, v, on=None)}
        return any(ids & {actor.entity, actor.country} for actor in actors)
