"""The codec: what goes in comes out, for every value the store keeps."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model.alert import Decision, Told
from monitor.model.article import Article
from monitor.model.delivery import Attempt, Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.event import Event
from monitor.model.mention import Mention
from monitor.model.source import Poll, PollState, Source
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.model.watch import Match, Watch
from monitor.store.codec import decode, decode_as, encode, encode_as, scrub, storable

TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
TIMES = st.datetimes(timezones=st.just(UTC), min_value=datetime(1970, 1, 1))
st.register_type_strategy(str, TEXT)
st.register_type_strategy(datetime, TIMES)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))

KEPT = (Article, Mention, Event, Source, PollState, Poll, Story, Watch, Match, Decision, Told, Delivery, Attempt)


@pytest.mark.parametrize("cls", KEPT, ids=lambda cls: cls.__name__)
def test_a_value_survives_the_way_through_json(cls):
    import json

    @given(st.from_type(cls))
    def check(value):
        assert decode(cls, json.loads(json.dumps(encode(value)))) == value

    check()


@given(st.sampled_from(get_args(Placement)).flatmap(st.from_type))
def test_a_placement_says_which_it_is(placement):
    assert decode_as(Placement, encode_as(Placement, placement)) == placement


def test_what_equals_its_default_takes_no_room():
    assert encode(Starts(reason="first")) == {"reason": "first"}


def test_a_field_that_nobody_knows_is_passed_over():
    assert decode(Joins, {"story": 1, "score": 1, "reason": "same", "of_tomorrow": 3}) == Joins(story=1, score=1.0, reason="same")


def test_nul_is_dropped_and_a_lone_surrogate_is_replaced():
    assert storable("a\0b\ud800c\U0001f600") == "ab\ufffdc\U0001f600"


def test_clean_values_are_the_same_object():
    value = Starts(reason="first")
    assert scrub(value) is value


def test_text_deep_in_a_value_is_scrubbed():
    at = datetime(2023, 6, 18, tzinfo=UTC)
    dirty = Delivery(key="k\0", channel="c", kind=DeliveryKind.ROOT, text="\udc00", created=at, not_before=at)
    assert (scrub(dirty).key, scrub(dirty).text) == ("k", "\ufffd")
