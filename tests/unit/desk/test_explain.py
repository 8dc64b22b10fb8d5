"""`why`: the whole chain of one article or story in words, told or not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.message.explain import Case, article_chain, story_chain
from monitor.model.alert import Decision, Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.delivery import Attempt, Delivery, Receipt
from monitor.model.enums import DeliveryKind, DeliveryState, Outcome, Precision, Status
from monitor.model.source import Poll
from monitor.model.story import Facet, Joins, Starts, Story, StoryKey
from tests.exams.day import engines
from tests.unit.alerts.world import NOW
from tests.unit.desk.world import QIN, VISIT, WATCH

ARTICLE = Article(
    url="wire.example/a", link="https://wire.example/a", source="wire", publisher="wire", title="Qin agrees to visit", text="In Washington.",
    lang="en", published=NOW - timedelta(minutes=3), precision=Precision.MINUTE, first_seen=NOW,
)  # fmt: skip
FACET = Facet(
    name="visit:CHN>USA", kind="visit", status=Status.AGREED, label="visit agreed", at=NOW, article=1, quote="Qin agrees to visit"
)
STORY = Story(id=7, key=StoryKey(), title="Qin agrees to visit", opened=NOW, last_article=NOW, weights={}, facets=(FACET,))
DECISION = Decision(
    story=7, channel="us-china", article=1, verdict=Verdict.ROOT, at=NOW, watches=(("visits", 1),), reason="first word: visits"
)
DELIVERY = Delivery(
    key="us-china/7/root/1", channel="us-china", kind=DeliveryKind.ROOT, story=7, created=NOW, not_before=NOW,
    state=DeliveryState.SENT, receipt=Receipt(channel="C1", message="17"),
)  # fmt: skip


def case(**changes):
    made = Case(
        stored=StoredArticle(id=1, article=ARTICLE),
        mentions=(),
        events=(VISIT,),
        poll=Poll(source="wire", at=NOW, outcome=Outcome.OK, note="3 new"),
        story=STORY,
        placement=Starts(reason="nothing like it is known"),
        matches=(),
        decisions=(DECISION,),
        deliveries=(DELIVERY,),
        attempts={DELIVERY.key: [Attempt(key=DELIVERY.key, at=NOW, action="post", outcome="yes")]},
    )
    return replace(made, **changes)


def chain(of=None, *watches, only=None):
    wanted = watches or (WATCH,)
    steps = article_chain(of or case(), index=engines().desk(wanted).index, watches=wanted, only=only)
    return {step.name: step for step in steps}


def test_the_chain_goes_from_poll_to_delivery_in_order():
    assert list(chain()) == ["poll", "text", "copy", "watch visits v1", "events", "story", "decisions", "deliveries"]


def test_the_poll_step_says_when_it_was_published_seen_and_polled():
    step = chain()["poll"]
    assert step.said == "published 2023-06-19 11:57:00 UTC (minute), first seen 2023-06-19 12:00:00 UTC from wire"
    assert step.facts == ("last poll 12:00:00: ok 3 new",)


def test_an_article_without_a_date_or_a_poll_says_so():
    undated = StoredArticle(id=1, article=replace(ARTICLE, published=None))
    step = chain(case(stored=undated, poll=None))["poll"]
    assert step.said.startswith("no date, first seen") and step.facts == ()


@pytest.mark.parametrize(("has_body", "lang", "words"), [(True, "en", "with its body"), (False, "", "title and summary only")])
def test_the_text_step_says_what_was_read(has_body, lang, words):
    step = chain(case(stored=StoredArticle(id=1, article=replace(ARTICLE, has_body=has_body, lang=lang))))["text"]
    assert words in step.said and step.said.endswith(lang or "unknown")


def test_a_watch_that_was_met_shows_the_words_that_met_it():
    step = chain(None, replace(WATCH, query='"agrees to visit"'))["watch visits v1"]
    assert any("“agrees to visit” at 4" in fact for fact in step.facts)


def test_a_watch_that_failed_says_which_clause_and_why():
    step = chain(None, replace(WATCH, query='visit AND "aid package"'))["watch visits v1"]
    assert len(step.facts) == 1 and "aid package" in step.facts[0]


def test_every_met_clause_of_a_longer_query_is_shown():
    facts = chain(None, replace(WATCH, query="Qin AND visit"))["watch visits v1"].facts
    assert any("“Qin”" in fact for fact in facts) and any("“visit”" in fact for fact in facts)


def test_a_watch_that_is_off_says_off():
    assert chain(None, replace(WATCH, enabled=False))["watch visits"].said == "off"


def test_a_watch_the_index_does_not_know_cannot_be_read():
    steps = article_chain(case(), index=engines().desk(()).index, watches=[WATCH], only=None)
    assert [step.said for step in steps if step.name == "watch visits"] == ["cannot be read"]


def test_one_watch_may_be_asked_for_alone():
    steps = chain(None, WATCH, replace(WATCH, name="other"), only="other")
    assert [name for name in steps if name.startswith("watch")] == ["watch other v1"]


def test_an_event_says_who_whom_how_sure_and_by_which_sentence():
    facts = chain()["events"].facts
    assert facts[0] == "visit agreed, asserted, tier alert at 0.90: Qin Gang -> Antony Blinken"
    assert facts[1] == "  “...” (0-3)"


def test_an_event_of_nobody_says_so_and_gives_its_reasons():
    lone = replace(VISIT, actors=(), counterparts=(), reasons=("cue: visit",))
    facts = chain(case(events=(lone,)))["events"].facts
    assert facts[0].endswith("nobody named") and facts[2] == "  cue: visit"


def test_no_event_is_said_too():
    assert chain(case(events=()))["events"].said == "none found"


def test_an_article_that_opened_its_story_is_told_from_one_that_joined():
    assert chain()["story"].said == "opened story 7 “Qin agrees to visit”: nothing like it is known"
    assert chain(case(placement=Joins(story=7, score=1, reason="same words")))["story"].said.startswith("joined story 7")


@pytest.mark.parametrize("changes", [{"story": None}, {"placement": None}])
def test_an_article_of_no_story_ends_there(changes):
    steps = chain(case(**changes))
    assert steps["story"].said == "in no story" and "decisions" not in steps


def test_a_decision_gives_its_verdict_reason_and_watches():
    assert chain()["decisions"].facts == ("2023-06-19 12:00:00 us-china: root (first word: visits), story 7, by visits v1",)


def test_a_reason_that_only_repeats_the_verdict_is_left_out():
    silent = replace(DECISION, verdict=Verdict.LOG, reason="logged only", watches=())
    assert chain(case(decisions=(silent,)))["decisions"].facts == ("2023-06-19 12:00:00 us-china: logged only, story 7, by no watch",)


def test_a_delivery_says_where_it_lies_and_every_attempt():
    assert chain()["deliveries"].facts == ("us-china/7/root/1: sent as C1/17", "  12:00:00 post: yes")


def test_a_delivery_that_lies_nowhere_yet_says_its_state_and_error():
    waiting = replace(DELIVERY, state=DeliveryState.PENDING, receipt=None, error="ratelimited")
    assert chain(case(deliveries=(waiting,), attempts={}))["deliveries"].facts == ("us-china/7/root/1: pending ratelimited",)


def test_a_story_tells_its_articles_its_facets_and_what_came_of_them():
    steps = story_chain(STORY, [("https://wire.example/a", Starts(reason="nothing like it is known"))], case())
    assert [step.name for step in steps] == ["story", "facets", "decisions", "deliveries"]
    assert steps[0].facts == ("https://wire.example/a: nothing like it is known",)
    assert steps[1].facts == ("visit agreed (agreed, turn 1): Qin agrees to visit",)


def test_a_facet_without_a_label_is_called_by_its_name():
    bare = replace(STORY, facets=(replace(FACET, label="", actors=(QIN,)),))
    assert story_chain(bare, [], case())[1].facts[0].startswith("visit:CHN>USA")


def test_a_copy_names_the_wire_it_credits_and_the_report_it_repeats():
    copied = case(
        stored=StoredArticle(id=1, article=replace(ARTICLE, text="BEIJING (Reuters) - Qin Gang agreed.")),
        placement=Joins(story=7, score=1.0, reason="copy: 98% of what wire carries (Reuters)"),
    )
    step = chain(copied)["copy"]
    assert (step.said, step.facts) == ("credits Reuters", ("copy: 98% of what wire carries (Reuters)",))
    assert chain()["copy"].said == "credits no wire"


def test_a_watch_undecided_without_the_body_says_what_failed_so_far():
    watch = replace(WATCH, query="title:tariff OR country:FR")
    facts = chain(case(), watch)["watch visits v1"].facts
    assert "country:FR: not mentioned so far; the body is not known yet" in facts
