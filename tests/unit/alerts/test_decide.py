"""Every way a decision can end, one channel and one article at a time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.alerts import deliveries, freshness, root_key
from monitor.model.alert import Verdict
from monitor.model.article import StoredArticle
from monitor.model.enums import Modality, Confirm, DeliveryKind, Outlet, Precision, Status, Tell, Tier
from monitor.model.watch import Match
from tests.unit.alerts.world import (
    ARTICLE,
    CHANNEL,
    EVENT,
    FLIGHTS,
    MATCH,
    NOW,
    VISIT,
    WATCH,
    actor,
    arrival,
    facet,
    outcomes,
    story,
    told,
    verdicts,
)

HOUR = timedelta(hours=1)


def test_the_first_word_is_a_root_and_names_its_watch():
    (outcome,) = outcomes()
    (decision,) = outcome.decisions
    assert (decision.verdict, decision.reason, decision.watches) == (Verdict.ROOT, "first word: visits", (("visits", 1),))
    assert outcome.told.has_root and outcome.told.facets == {("visit:CHN>USA", "agreed", 1)}


def test_an_article_that_no_watch_matched_decides_nothing():
    assert outcomes(arrival(matches=())) == ()


def test_a_match_of_a_watch_that_is_gone_decides_nothing():
    assert outcomes(arrival(matches=(Match(watch="removed"),))) == ()


def test_a_watch_of_two_channels_tells_both():
    assert [one.told.channel for one in outcomes(None, replace(WATCH, channels=("b", "a")))] == ["a", "b"]


@pytest.mark.parametrize(
    ("watch", "verdict"),
    [
        (replace(WATCH, enabled=False), "watch disabled"),
        (replace(WATCH, mute=frozenset({"wire"})), "source muted in this watch"),
        (replace(WATCH, mute=frozenset({"wire-group"})), "source muted in this watch"),
        (replace(WATCH, when=Confirm.CONFIRMED), "waits for confirmation"),
        (replace(WATCH, tell=Tell.DIGEST), "kept for the digest"),
        (replace(WATCH, tell=Tell.LOG), "logged only"),
    ],
)
def test_a_watch_that_does_not_tell_now_says_why(watch, verdict):
    assert verdicts(None, watch) == [verdict]


@pytest.mark.parametrize(("tier", "verdict"), [(Tier.ALERT, "root"), (Tier.DIGEST, "kept for the digest"), (Tier.NONE, "logged only")])
def test_an_event_clause_is_no_louder_than_its_event(tier, verdict):
    assert verdicts(arrival(events=(replace(EVENT, tier=tier),))) == [verdict]


@pytest.mark.parametrize(
    ("families", "modality", "verdict"),
    [
        (("daily",), Modality.ASSERTED, "kept for the digest"),
        (("daily", "agency"), Modality.ASSERTED, "root"),
        (("daily", "agency"), Modality.EXPECTED, "root"),
        (("daily", "agency"), Modality.HYPOTHETICAL, "kept for the digest"),
    ],
)
def test_an_event_for_the_digest_alerts_once_a_second_family_tells_it(families, modality, verdict):
    unsure = replace(EVENT, tier=Tier.DIGEST, modality=modality)
    sightings = tuple(facet(families=(family,)) for family in families)
    assert verdicts(arrival(events=(unsure,), story=replace(story(), sightings=sightings))) == [verdict]


def test_so_it_does_once_an_official_source_tells_it_and_not_for_a_second_telling_of_something_else():
    unsure = (replace(EVENT, tier=Tier.DIGEST),)
    other = (facet(families=("daily",)), facet("attack:?>CHN", kind="attack", families=("agency",)))
    official = StoredArticle(id=1, article=replace(ARTICLE, outlet=Outlet.OFFICIAL))
    assert verdicts(arrival(events=unsure, stored=official)) == ["root"]
    assert verdicts(arrival(events=unsure, official=True)) == ["kept for the digest"]
    assert verdicts(arrival(events=unsure, story=replace(story(), sightings=other))) == ["kept for the digest"]


def test_sides_that_an_official_source_says_only_spoke_are_told_under_the_name_of_their_talks():
    talks = replace(EVENT, kind="meeting", tier=Tier.DIGEST, status=Status.COMPLETED)
    spoke = facet("spoken:CHN+USA", kind="meeting", status=Status.COMPLETED)
    official = StoredArticle(id=1, article=replace(ARTICLE, outlet=Outlet.OFFICIAL))
    (outcome,) = outcomes(arrival(events=(talks,), stored=official, story=replace(story(), facets=(), sightings=(spoke,))))
    assert outcome.told.facets == {("meeting:CHN+USA", "completed", spoke.turn)}


def test_of_several_events_the_surest_speaks():
    events = (replace(EVENT, tier=Tier.NONE), EVENT)
    assert verdicts(arrival(events=events, matches=(replace(MATCH, events=(0, 1)),))) == ["root"]


def test_words_alone_are_as_loud_as_the_watch():
    assert verdicts(arrival(events=(), matches=(Match(watch="visits"),)), replace(WATCH, tell=Tell.PAGE)) == ["root"]


@pytest.mark.parametrize("changes", [{"families": 2}, {"official": True}])
def test_a_second_family_or_an_official_confirms(changes):
    assert verdicts(arrival(**changes), replace(WATCH, when=Confirm.CONFIRMED)) == ["root"]


@pytest.mark.parametrize("gate", [Verdict.BASELINE, Verdict.OLD_NEWS])
def test_a_gate_keeps_the_first_word_back(gate):
    assert verdicts(arrival(gate=gate)) == [str(gate)]


def test_a_gate_is_the_reason_of_a_digest_watch_too():
    assert verdicts(arrival(gate=Verdict.OLD_NEWS), replace(WATCH, tell=Tell.DIGEST)) == ["published before the last good poll"]


def test_a_story_that_may_be_one_already_told_waits():
    assert verdicts(arrival(told_beside=frozenset({CHANNEL}))) == ["may belong to a told story; waits for a second telling"]
    assert verdicts(arrival(told_beside=frozenset({"other"}))) == ["root"]


def test_an_explainer_or_an_analysis_outlet_is_for_the_digest():
    analysis = StoredArticle(id=1, article=replace(ARTICLE, outlet=Outlet.ANALYSIS))
    assert verdicts(arrival(second_hand=True)) == verdicts(arrival(stored=analysis)) == ["kept for the digest"]


def test_one_watch_that_speaks_outvotes_one_that_is_muted():
    muted = replace(WATCH, name="muted", mute=frozenset({"wire"}))
    (outcome,) = outcomes(arrival(matches=(MATCH, Match(watch="muted"))), WATCH, muted)
    assert [str(one.verdict) for one in outcome.decisions] == ["root"]
    assert outcome.told.watches == {"visits"}


def test_a_told_story_with_nothing_new_is_an_edit():
    assert verdicts(told=(told(VISIT),)) == ["root edited"]


def test_a_channel_that_knows_the_story_hears_of_it_though_no_watch_matched():
    assert verdicts(arrival(matches=(), story=story(VISIT, FLIGHTS)), told=(told(VISIT),)) == ["reply in thread"]


def test_a_channel_without_a_root_is_not_asked_again_by_others():
    assert verdicts(arrival(matches=()), told=(told(generation=0),)) == []


def test_a_channel_that_was_told_the_merged_story_hears_of_its_survivor_when_there_is_news():
    carried = told(VISIT, generation=0)
    assert verdicts(told=(carried,)) == ["already told"]
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(carried,)) == ["root"]


def test_a_facet_the_watch_asked_for_is_shown_in_the_channel():
    turned = facet(status=Status.POSTPONED)
    events = (replace(EVENT, status=Status.POSTPONED),)
    assert verdicts(arrival(story=story(VISIT, turned), events=events), told=(told(VISIT),)) == ["reply shown in channel"]


def test_a_facet_nobody_asked_for_stays_in_the_thread():
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(told(VISIT),)) == ["reply in thread"]


def test_a_deed_nobody_asked_for_waits_for_a_second_family_or_an_official_source():
    drill = facet("joint_exercise:CHN+USA", kind="joint_exercise", label="joint exercise", article=2)
    alone = replace(drill, families=("wire-group",))
    (outcome,) = outcomes(arrival(story=story(VISIT, alone)), told=(told(VISIT),))
    assert [str(one.verdict) for one in outcome.decisions] == ["root edited"]
    assert verdicts(arrival(story=story(VISIT, drill)), told=(outcome.told,)) == ["reply in thread"]
    official = StoredArticle(id=2, article=replace(ARTICLE, outlet=Outlet.OFFICIAL))
    assert verdicts(arrival(story=story(VISIT, alone), stored=official), told=(told(VISIT),)) == ["reply in thread"]
    assert verdicts(arrival(story=story(VISIT, alone), stored=replace(official, id=3)), told=(told(VISIT),)) == ["root edited"]


def test_a_deed_nobody_asked_for_is_no_news_where_its_first_report_was_told_for_what_else_it_tells():
    grant = facet("aid:CHN>USA", kind="aid", status=Status.COMPLETED, label="aid")
    assert verdicts(arrival(story=story(VISIT, grant)), told=(told(VISIT),)) == ["root edited"]
    assert verdicts(arrival(story=story(VISIT, replace(grant, article=2))), told=(told(VISIT),)) == ["reply in thread"]
    asked = replace(EVENT, kind="aid", status=Status.COMPLETED)
    assert verdicts(arrival(story=story(VISIT, grant), events=(asked,)), told=(told(VISIT),)) == ["reply shown in channel"]
    official = StoredArticle(id=1, article=replace(ARTICLE, outlet=Outlet.OFFICIAL))
    alone = replace(grant, families=("gov",))
    assert verdicts(arrival(story=story(VISIT, alone), stored=official), told=(told(VISIT),)) == ["root edited"]


def test_what_both_sides_did_together_waits_for_nobody_unless_a_side_is_open():
    alone = replace(FLIGHTS, families=("wire-group",))
    assert verdicts(arrival(story=story(VISIT, alone)), told=(told(VISIT),)) == ["reply in thread"]
    vague = replace(alone, name="agreement:?")
    assert verdicts(arrival(story=story(VISIT, vague)), told=(told(VISIT),)) == ["root edited"]


def test_what_becomes_of_a_told_facet_waits_for_nobody():
    off = facet(status=Status.CANCELLED, families=("wire-group",))
    assert verdicts(arrival(story=story(VISIT, off)), told=(told(VISIT),)) == ["reply in thread"]


def test_a_watch_asks_for_no_deed_of_other_countries_of_the_same_kind():
    elsewhere = facet("visit:CHN>IDN")
    elsewhere = replace(elsewhere, actors=(actor("CHN"),), counterparts=(actor("IDN"),))
    event = replace(EVENT, actors=(actor("CHN"),), counterparts=(actor("USA"),))
    assert verdicts(arrival(story=story(VISIT, elsewhere), events=(event,)), told=(told(VISIT),)) == ["reply in thread"]
    event = replace(event, counterparts=(actor("IDN"),))
    assert verdicts(arrival(story=story(VISIT, elsewhere), events=(event,)), told=(told(VISIT),)) == ["reply shown in channel"]


def test_a_told_facet_under_its_fuller_name_is_no_news():
    halted = facet("sanction:CAN>?", kind="sanction", status=Status.COMPLETED)
    known = told(VISIT, halted)
    of_india = replace(halted, name="sanction:CAN>IND")
    (outcome,) = outcomes(arrival(story=story(VISIT, of_india)), told=(known,))
    assert [str(one.verdict) for one in outcome.decisions] == ["root edited"]
    further = replace(halted, name="sanction:CAN>CHN", article=2)
    assert verdicts(arrival(story=story(VISIT, of_india, further)), told=(outcome.told,)) == ["reply in thread"]


def test_a_planned_visit_that_another_outlet_calls_agreed_is_no_news_and_its_day_is():
    planned = facet(status=Status.PLANNED)
    (outcome,) = outcomes(arrival(story=story(VISIT)), told=(told(planned),))
    assert [str(one.verdict) for one in outcome.decisions] == ["root edited"]
    assert verdicts(arrival(story=story(VISIT, planned)), told=(outcome.told,)) == ["reply shown in channel"]
    halted = facet(status=Status.POSTPONED)
    again = replace(VISIT, turn=2)
    assert verdicts(arrival(story=story(planned, halted, again)), told=(told(planned, halted),)) == ["reply shown in channel"]


def test_a_sanction_announced_and_then_imposed_is_told_once():
    announced = facet("sanction:USA>RWA", kind="sanction", status=Status.PLANNED)
    imposed = replace(announced, status=Status.COMPLETED)
    assert verdicts(arrival(story=story(VISIT, imposed)), told=(told(VISIT, announced),)) == ["root edited"]


def test_words_alone_ask_for_every_facet():
    assert verdicts(arrival(story=story(VISIT, FLIGHTS), matches=(Match(watch="visits"),)), told=(told(VISIT),)) == [
        "reply shown in channel"
    ]


def test_any_facet_after_twelve_quiet_hours_is_shown():
    quiet = told(VISIT, last_told=NOW - 12 * HOUR)
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(quiet,)) == ["reply shown in channel"]
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(replace(quiet, last_told=NOW - 11 * HOUR),)) == ["reply in thread"]


def test_what_is_only_said_of_it_is_no_reply_unless_a_watch_asks_for_it():
    expelled = replace(facet("rupture:CHN>USA", kind="rupture"), actors=(actor("CHN"),), counterparts=(actor("USA"),))
    praise = replace(
        facet("support:FRA>CHN", kind="support", status=Status.COMPLETED), actors=(actor("FRA"),), counterparts=(actor("CHN"),)
    )
    protest = replace(praise, name="criticism:USA>CHN", kind="criticism", actors=(actor("USA"),), article=2)
    assert verdicts(arrival(story=story(expelled, praise)), told=(told(expelled),)) == ["root edited"]
    assert verdicts(arrival(story=story(expelled, protest)), told=(told(expelled),)) == ["reply in thread"]
    blame = replace(praise, name="criticism:CHN>USA", kind="criticism", actors=(actor("CHN"),))
    assert verdicts(arrival(story=story(expelled, blame)), told=(told(expelled),)) == ["root edited"]
    to_leave = replace(blame, name="demand:CHN>USA", kind="demand")
    assert verdicts(arrival(story=story(expelled, to_leave)), told=(told(expelled),)) == ["root edited"]
    in_answer = replace(protest, name="demand:USA>CHN", kind="demand")
    assert verdicts(arrival(story=story(expelled, in_answer)), told=(told(expelled),)) == ["reply in thread"]
    asked = replace(EVENT, kind="support", status=Status.COMPLETED)
    assert verdicts(arrival(story=story(expelled, praise), events=(asked,)), told=(told(expelled),)) == ["reply shown in channel"]


def test_after_three_shown_on_a_day_the_thread_alone_goes_on():
    full = told(shown_today=3)
    (outcome,) = outcomes(told=(full,))
    assert [str(one.verdict) for one in outcome.decisions] == ["reply in thread", "more in thread"]
    assert verdicts(arrival(story=story(VISIT, FLIGHTS), matches=(Match(watch="visits"),)), told=(outcome.told,)) == ["reply in thread"]
    assert verdicts(told=(replace(full, last_told=NOW - timedelta(days=1)),)) == ["reply shown in channel"]


def test_two_new_facets_of_one_article_are_two_replies_and_both_count():
    talks = facet("meeting:CHN+USA", kind="meeting", status=Status.COMPLETED, article=2)
    seen = arrival(story=story(talks, VISIT, FLIGHTS), matches=(Match(watch="visits"),))
    (outcome,) = outcomes(seen, told=(told(talks, shown_today=2),))
    assert [str(one.verdict) for one in outcome.decisions] == ["reply shown in channel", "reply in thread", "more in thread"]
    assert len(outcome.told.facets) == 3 and outcome.told.shown_today == 4


def test_the_first_name_of_what_a_root_told_by_its_words_is_no_news_and_what_follows_is():
    blast = facet("attack:?>NER", kind="attack", status=Status.COMPLETED, label="attack")
    by_words = (Match(watch="visits"),)
    (outcome,) = outcomes(arrival(story=story(blast), matches=by_words), told=(told(),))
    assert [str(one.verdict) for one in outcome.decisions] == ["root edited"]
    arrests = facet("detention:NER>NER", kind="detention", status=Status.COMPLETED, label="detention", article=2)
    assert verdicts(arrival(story=story(blast, arrests), matches=by_words), told=(outcome.told,)) == ["reply shown in channel"]


def test_after_a_root_by_words_what_a_watch_takes_or_breaks_it_or_comes_much_later_is_news():
    by_words = (Match(watch="visits"),)
    taken = replace(EVENT, kind="attack", status=Status.COMPLETED)
    blast = facet("attack:?>NER", kind="attack", status=Status.COMPLETED, label="attack")
    assert verdicts(arrival(story=story(blast), events=(taken,)), told=(told(),)) == ["reply shown in channel"]
    off = facet(status=Status.CANCELLED)
    assert verdicts(arrival(story=story(off), matches=by_words), told=(told(),)) == ["reply shown in channel"]
    long_ago = told(last_told=NOW - timedelta(hours=12))
    assert verdicts(arrival(story=story(blast), matches=by_words), told=(long_ago,)) == ["reply shown in channel"]


def test_the_line_that_there_is_more_is_owed_once_a_day_and_shown_in_the_channel():
    (outcome,) = outcomes(told=(told(shown_today=3),))
    quiet, line = deliveries(outcome.decisions, story=story(VISIT), generation=1, now=NOW)
    assert (quiet.in_channel, line.in_channel) == (False, True)
    assert (line.text, line.facet, line.status) == ("More on this today in the thread", "more in thread", f"{NOW:%Y-%m-%d}")


def test_a_gate_keeps_replies_back_and_says_so():
    assert verdicts(arrival(story=story(VISIT, FLIGHTS), gate=Verdict.OLD_NEWS), told=(told(VISIT),)) == [
        "published before the last good poll"
    ]


def test_a_muted_story_is_silent_and_its_facet_stays_untold():
    (outcome,) = outcomes(told=(told(muted_until=NOW + HOUR),))
    assert [str(one.verdict) for one in outcome.decisions] == ["story muted in this channel"]
    assert outcome.told.facets == frozenset()


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DENIED])
def test_a_cancellation_or_denial_breaks_a_mute(status):
    assert verdicts(arrival(story=story(facet(status=status))), told=(told(muted_until=NOW + HOUR),)) == ["reply shown in channel"]


def test_a_page_passes_a_mute_once_where_the_story_was_not_paged_before():
    page = replace(WATCH, tell=Tell.PAGE)
    muted = told(VISIT, muted_until=NOW + HOUR)
    (outcome,) = outcomes(arrival(story=story(VISIT, FLIGHTS)), page, told=(muted,))
    assert [str(one.verdict) for one in outcome.decisions] == ["story muted in this channel", "louder watch replies"]
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), page, told=(outcome.told,)) == ["story muted in this channel"]


def test_a_watch_below_page_that_asks_anew_waits_for_the_end_of_a_mute():
    known = told(VISIT, not_relevant=True, watches=frozenset({"another"}), muted_until=NOW + HOUR)
    assert verdicts(arrival(story=story(VISIT)), told=(known,)) == ["root edited"]


def test_a_mute_carried_over_by_a_merger_holds_back_the_root_but_not_a_denial_or_a_page():
    carried = told(VISIT, generation=0, loudest=None, muted_until=NOW + HOUR, watches=frozenset({"visits"}))
    grown = arrival(story=story(VISIT, FLIGHTS))
    assert verdicts(grown, told=(carried,)) == ["story muted in this channel"]
    assert verdicts(arrival(story=story(VISIT, facet(status=Status.DENIED))), told=(carried,)) == ["root"]
    page = replace(WATCH, name="alarm", tell=Tell.PAGE)
    assert verdicts(replace(grown, matches=(Match(watch="alarm", events=(0,)),)), page, told=(carried,)) == ["root"]
    assert verdicts(grown, told=(replace(carried, muted_until=NOW - HOUR),)) == ["root"]


def test_a_mute_that_is_over_mutes_nothing():
    assert verdicts(told=(told(muted_until=NOW - HOUR),)) == ["reply shown in channel"]


def test_a_story_marked_not_relevant_stays_silent_for_good():
    known = told(VISIT, not_relevant=True, watches=frozenset({"visits"}))
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(known,)) == ["marked not relevant"]


def test_not_relevant_is_said_to_the_watches_that_told_it_and_another_one_may_still_tell():
    known = told(VISIT, not_relevant=True, watches=frozenset({"another"}))
    (outcome,) = outcomes(arrival(story=story(VISIT, FLIGHTS)), told=(known,))
    assert [str(one.verdict) for one in outcome.decisions] == ["reply in thread", "louder watch replies"]
    assert not outcome.told.not_relevant
    assert verdicts(arrival(story=story(VISIT, FLIGHTS)), told=(outcome.told,)) == ["root edited"]


def test_a_louder_watch_replies_once():
    page = replace(WATCH, tell=Tell.PAGE)
    (outcome,) = outcomes(None, page, told=(told(VISIT),))
    assert [str(one.verdict) for one in outcome.decisions] == ["louder watch replies"]
    assert verdicts(None, page, told=(outcome.told,)) == ["root edited"]


def test_a_gate_keeps_a_louder_watch_back():
    assert verdicts(arrival(gate=Verdict.BASELINE), replace(WATCH, tell=Tell.PAGE), told=(told(VISIT),)) == ["baseline of a new source"]


def test_only_what_tells_is_owed():
    decisions = [decision for outcome in outcomes(None, replace(WATCH, tell=Tell.LOG)) for decision in outcome.decisions]
    assert deliveries(decisions, story=story(), generation=1, now=NOW) == ()


def test_a_root_is_owed_under_a_readable_key_with_the_story_as_it_stands():
    (outcome,) = outcomes()
    (owed,) = deliveries(outcome.decisions, story=story(), generation=1, now=NOW)
    assert (owed.key, owed.kind, owed.wanted) == (root_key(CHANNEL, 7, generation=1), DeliveryKind.ROOT, 3)
    assert owed.key == "us-china/7/root/1"


def test_a_reply_hangs_under_its_root_and_carries_facet_status_and_turn():
    (outcome,) = outcomes(arrival(story=story(VISIT, FLIGHTS)), told=(told(VISIT),))
    (owed,) = deliveries(outcome.decisions, story=story(), generation=2, now=NOW)
    assert (owed.key, owed.reply_to) == ("us-china/7/reply/2/agreement:flights/agreed/1", "us-china/7/root/2")
    assert (owed.in_channel, owed.turn) == (False, 1)


def test_a_louder_reply_has_a_key_of_its_own_and_is_shown():
    (outcome,) = outcomes(None, replace(WATCH, tell=Tell.PAGE), told=(told(VISIT),))
    (owed,) = deliveries(outcome.decisions, story=story(), generation=1, now=NOW)
    assert (owed.facet, owed.in_channel, owed.tell) == ("louder", True, Tell.PAGE)


@pytest.mark.parametrize(
    ("published", "first_poll", "last_ok", "baselined", "verdict"),
    [
        (NOW - HOUR, None, None, False, None),
        (NOW - 2 * HOUR, None, None, False, None),
        (NOW - 3 * HOUR, None, None, False, Verdict.BASELINE),
        (NOW - 3 * HOUR, NOW - HOUR, None, False, Verdict.BASELINE),
        (NOW - 3 * HOUR, NOW - 4 * HOUR, None, False, None),
        (NOW - 5 * HOUR, NOW - 4 * HOUR, None, False, Verdict.BASELINE),
        (None, None, None, False, Verdict.BASELINE),
        (None, NOW - 4 * HOUR, None, False, Verdict.BASELINE),
        (NOW - 3 * HOUR, NOW - 9 * HOUR, NOW - HOUR, True, None),
        (NOW - 4 * HOUR, NOW - 9 * HOUR, NOW - HOUR, True, Verdict.OLD_NEWS),
        (NOW - 4 * HOUR, NOW - 9 * HOUR, None, True, None),
        (None, NOW - 9 * HOUR, NOW - HOUR, True, None),
    ],
)
def test_freshness_is_two_hours_before_the_last_good_poll_or_the_baseline(published, first_poll, last_ok, baselined, verdict):
    times = {"first_seen": NOW, "first_poll": first_poll, "last_ok": last_ok}
    assert freshness(published=published, precision=Precision.INSTANT, baselined=baselined, **times) is verdict


@pytest.mark.parametrize(("age", "verdict"), [(0, None), (1, Verdict.OLD_NEWS)])
def test_of_a_date_without_a_time_the_end_of_the_day_counts(age, verdict):
    day = NOW.replace(hour=0, minute=0) - age * 24 * HOUR
    times = {"first_seen": NOW, "first_poll": NOW - 99 * HOUR, "last_ok": NOW - HOUR / 12}
    found = freshness(published=day, precision=Precision.DAY, baselined=True, **times)
    assert found is verdict
