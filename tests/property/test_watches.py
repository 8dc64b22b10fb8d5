"""Random queries on random documents: what is printed parses back; presearch on, presearch off and a plain reference agree.

Every hypothesis example holds 8 queries and 5 documents, 40 pairs; WATCH_EXAMPLES sets how many examples run (500 and
more make the long run of 20,000 pairs; the slice in every test run is smaller).
"""

from __future__ import annotations

import os
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model.enums import Modality, Polarity, Status
from monitor.model.event import Event, Evidence
from monitor.model.mention import Mention
from monitor.watches import Document, index_of, parse, print_query
from monitor.watches.normal import normal_form
from monitor.watches.reach import is_only_negative
from monitor.watches.tree import (
    AtLeast,
    Entity,
    EventClause,
    Fact,
    Link,
    Near,
    Not,
    Pattern,
    Query,
    Role,
    Scope,
    Term,
    conjunction,
    disjunction,
)
from tests.property.watch_reference import Reference
from tests.unit.watches.world import WORLD, actor, watch

EXAMPLES = int(os.environ.get("WATCH_EXAMPLES", "40"))

WORDS = [
    "China",
    "china",
    "CHINA",
    "visit",
    "visits",
    "return",
    "ban",
    "chip-ban",
    "Straße",
    "STRASSE",
    "strasse",
    "de-escalation",
    "escalation",
    "ex-president",
    "president",
    "外长",
    "中国外长",
    "访问",
    "ไทย",
    "ประเทศไทย",
    "café",
    "CAFE\u0301",
    "O’Brien",
    "O'Brien",
    "G7",
    "G7峰会",
    "İstanbul",
    "istanbul",
    "co\u00adop",
    "coop",
    "strike",
    "airstrike",
    "strikes",
    "China’s",
    "Москва",
    "москва",
    "ﬁeld",
    "field",
    "ｶﾞｲﾄﾞ",
    "ガイド",
    "हिन्दी",
    "हिन",
    "non-paper",
    "US–China",
    "Σίσυφος",
    "ΣΊΣΥΦΟΣ",
    "wa\u0142\u0119sa",
    "re-re-export",
]
STEMS = ["strik*", "visi*", "stra*", "pre*", "ประ*", "外长*", "chi*", "de-esc*", "मोद*"]
SEPARATORS = [" ", " ", " ", " ", ", ", " - ", "; ", ". The ", "\n\n", "—", " (", "… "]
NAMES = {"China": ("CHN", "CHN"), "Qin": ("qin-gang", "CHN"), "Paris": ("FRA", "FRA"), "Biden": ("joe-biden", "USA")}
PATTERNS = ["chip.ban", "visits?", "str(a|i)", "[0-9]", "外."]

texts = st.lists(st.tuples(st.sampled_from(WORDS + list(NAMES)), st.sampled_from(SEPARATORS)), max_size=14)
titles = st.lists(st.tuples(st.sampled_from(WORDS + list(NAMES)), st.just(" ")), max_size=5)


def write(pieces, shift, mentions):
    text = ""
    for word, gap in pieces:
        if word in NAMES:
            entity, country = NAMES[word]
            at = shift + len(text)
            mentions.append(Mention(start=at, end=at + len(word), text=word, entity=entity, kind="country", name=word, country=country))
        text += word + gap
    return text


@st.composite
def events(draw):
    country = st.sampled_from([None, "CHN", "USA", "FRA"])
    make = lambda code: actor(code or "nobody", country=code)
    return Event(
        kind=draw(st.sampled_from(["visit", "meeting", "sanction"])),
        status=Status(draw(st.sampled_from(["agreed", "planned", "denied"]))),
        modality=Modality(draw(st.sampled_from(["asserted", "expected", "historical"]))),
        polarity=Polarity(draw(st.sampled_from(["pos", "pos", "neg"]))),
        actors=(make(draw(country)),),
        counterparts=(make(draw(country)),),
        evidence=Evidence(text="x", start=draw(st.integers(0, 30)), end=40),
    )


@st.composite
def documents(draw):
    mentions: list[Mention] = []
    title = write(draw(titles), 0, mentions)
    body = write(draw(texts), len(title) + 1 if title else 0, mentions)
    return Document(
        title=title,
        text=body,
        lang=draw(st.sampled_from(["en", "zh", ""])),
        outlet=draw(st.sampled_from(["wire", "press"])),
        source=draw(st.sampled_from(["xinhua", "ap"])),
        mentions=tuple(mentions),
        events=tuple(draw(st.lists(events(), max_size=2))),
        date=draw(st.sampled_from([date(2023, 6, 18), date(2024, 1, 1)])),
    )


phrases = st.lists(st.sampled_from(WORDS + STEMS), min_size=2, max_size=3).map(" ".join)
terms = st.builds(Term, text=st.sampled_from(WORDS) | st.sampled_from(STEMS) | phrases, cased=st.sampled_from([False, False, False, True]))
entities = st.sampled_from(
    [
        Entity(kind="country", value="CN"),
        Entity(kind="country", value="FR"),
        Entity(kind="person", value="Qin Gang"),
        Entity(kind="list", value="g7"),
        Entity(kind="office", value="foreign-minister@CN"),
    ]
)
spotted = terms | entities
operands = spotted | st.lists(spotted, min_size=2, max_size=3).map(disjunction)
links = st.builds(Link, kind=st.sampled_from(["NEAR", "ADJ"]), distance=st.integers(0, 6)) | st.just(Link(kind="SAME"))


@st.composite
def nears(draw):
    count = draw(st.integers(2, 3))
    return Near(operands=tuple(draw(operands) for _ in range(count)), links=tuple(draw(links) for _ in range(count - 1)))


facts = (
    st.builds(Fact, name=st.just("lang"), values=st.sampled_from([("en",), ("zh", "en")]))
    | st.builds(Fact, name=st.just("outlet"), values=st.just(("wire",)))
    | st.builds(Fact, name=st.just("source"), values=st.just(("xinhua",)))
)
roles = (
    st.builds(Role, name=st.sampled_from(["party", "actor", "counterpart"]), values=st.sampled_from([("CN",), ("US", "FR"), ("g7",)]))
    | st.builds(Role, name=st.just("status"), values=st.sampled_from([("agreed",), ("planned", "denied")]))
    | st.builds(Role, name=st.just("modality"), values=st.just(("historical",)))
)
clauses = st.builds(EventClause, kinds=st.sampled_from([("visit",), ("meeting", "sanction")]), roles=st.lists(roles, max_size=2).map(tuple))
patterns = st.builds(Pattern, source=st.sampled_from(PATTERNS))
counted = st.builds(AtLeast, count=st.integers(1, 3), child=operands)
scoped_leaves = terms | entities | nears() | counted
scoped = st.recursive(
    scoped_leaves,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(conjunction)
        | st.lists(inner, min_size=2, max_size=3).map(disjunction)
        | st.builds(Scope, zone=st.sampled_from(["title", "lead", "body"]), child=inner)
    ),
    max_leaves=4,
)
scopes = (
    st.builds(Scope, zone=st.sampled_from(["title", "lead", "body"]), child=scoped)
    | st.builds(Scope, zone=st.just("title"), child=patterns)
    | st.builds(Scope, zone=st.sampled_from(["title", "body"]), child=clauses)
)
leaves = terms | terms | entities | nears() | counted | facts | clauses | patterns | scopes
nodes = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(conjunction)
        | st.lists(inner, min_size=2, max_size=3).map(disjunction)
        | st.builds(Not, child=inner)
    ),
    max_leaves=6,
)
nodes = nodes.filter(lambda root: not is_only_negative(root))
checked = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize="WATCH_EXAMPLES" not in os.environ
)


@checked
@given(st.lists(nodes, min_size=8, max_size=8))
def test_what_is_printed_parses_to_the_same_tree(trees):
    for root in trees:
        tree = parse(print_query(root))
        assert parse(print_query(tree)) == tree


@checked
@given(st.lists(nodes, min_size=8, max_size=8))
def test_the_normal_form_is_its_own_normal_form(trees):
    for root in trees:
        form = normal_form(Query(text="", root=root))
        assert normal_form(parse(form)) == form


@checked
@given(st.lists(nodes, min_size=8, max_size=8), st.lists(documents(), min_size=5, max_size=5))
def test_presearch_on_and_off_and_the_reference_agree(trees, pages):
    index = index_of([watch(print_query(root), name=str(at)) for at, root in enumerate(trees)], vocabulary=WORLD)
    assert not index.broken
    for document in pages:
        reference = Reference(document, WORLD)
        expected = [str(at) for at, root in enumerate(trees) if reference.holds(root)]
        assert [match.watch for match in index.match_without_presearch(document)] == expected
        assert [match.watch for match in index.match(document)] == expected


@checked
@given(st.lists(nodes, min_size=8, max_size=8), documents())
def test_spans_lie_inside_the_document(trees, document):
    index = index_of([watch(print_query(root), name=str(at)) for at, root in enumerate(trees)], vocabulary=WORLD)
    for match in index.match(document):
        for hit in match.hits:
            for start, end in hit.spans if hit.event is None else ():
                assert 0 <= start < end <= len(document.origin)


@checked
@given(st.lists(nodes, min_size=4, max_size=4), documents(), texts)
def test_what_is_decided_on_the_title_stays_decided_when_the_body_comes(trees, document, more):
    from dataclasses import replace

    early = replace(
        document, text="", mentions=tuple(m for m in document.mentions if m.end <= len(document.title)), events=(), body_known=False
    )
    index = index_of([watch(print_query(root), name=str(at)) for at, root in enumerate(trees)], vocabulary=WORLD)
    told = {match.watch for match in index.match(early)}
    open_still = set(index.undecided(early))
    later = {match.watch for match in index.match(replace(document, events=()))}
    assert told <= later
    assert later <= told | open_still


punctuated = st.text(alphabet="ab Ü’-.,\n\u00adß…éA_", max_size=60)


@checked
@given(punctuated, punctuated)
def test_the_short_way_back_to_the_original_is_the_long_way(title, text):
    from monitor.watches.page import Page

    page = Page(Document(title=title, text=text), WORLD)
    for word in page.words:
        needle = f" {word} "
        long = page.layout.origins(page.spans_of(page.found(needle, 7), 1))
        assert page.stretches(needle, 7) == long
        prefix = page.stretches(f" {word[0]}", 7)
        assert prefix == page.layout.origins(page.spans_of(page.found(f" {word[0]}", 7), 1))


@checked
@given(st.lists(nodes, min_size=8, max_size=8), st.lists(documents(), min_size=5, max_size=5))
def test_a_backtest_counts_what_the_index_matches(trees, pages):
    from datetime import UTC, datetime

    from monitor.model.article import Article, StoredArticle
    from monitor.model.enums import Outlet
    from monitor.ports import Reading
    from monitor.watches import document_of
    from monitor.watches.backtest import Backtest

    at = datetime(2023, 6, 18, tzinfo=UTC)
    watches = {str(n): watch(print_query(root), name=str(n)) for n, root in enumerate(trees)}
    test = Backtest(watches, vocabulary=WORLD)
    index = index_of(watches.values(), vocabulary=WORLD)
    expected: dict[str, set] = {name: set() for name in watches}
    for n, page in enumerate(pages):
        article = Article(
            url=f"u{n}",
            link="",
            source=page.source,
            publisher="p",
            outlet=Outlet(page.outlet),
            title=page.title,
            text=page.text,
            has_body=True,
            lang=page.lang,
            published=at,
            first_seen=at,
        )
        test.add(Reading(stored=StoredArticle(id=n, article=article), mentions=page.mentions, events=page.events, story=n))
        for match in index.match(document_of(article, mentions=page.mentions, events=page.events)):
            expected[match.watch].add(("story", n))
    assert {name: set(test.outcome(name).told) for name in watches} == expected
