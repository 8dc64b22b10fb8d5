"""Any run of calls ends the same in memory and in SQLite, and `next_due` tells the truth about `lease`."""

import shutil
from dataclasses import replace
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model.enums import DeliveryState, Tell
from monitor.store.memory import MemoryStore
from monitor.store.sql import open_sql
from tests.contract.store import build
from tests.contract.store.build import T0, at, reply, root, sent

MINUTES = st.integers(0, 12)
STORIES = st.integers(1, 2)
TELLS = st.sampled_from([Tell.NOW, Tell.PAGE])
ROOTS = st.builds(
    lambda story, generation, minute, created, tell: root(
        f"r{story}{generation}", story=story, generation=generation, not_before=at(minute), created=at(created), tell=tell
    ),
    STORIES,
    st.integers(1, 2),
    MINUTES,
    MINUTES,
    TELLS,
)
REPLIES = st.builds(
    lambda story, turn, minute, created, tell: reply(
        f"p{story}{turn}", story=story, turn=turn, reply_to=f"r{story}1", not_before=at(minute), created=at(created), tell=tell
    ),
    STORIES,
    st.integers(1, 3),
    MINUTES,
    MINUTES,
    TELLS,
)
STEPS = st.one_of(
    st.tuples(st.just("put"), st.lists(ROOTS | REPLIES, max_size=3)),
    st.tuples(st.just("lease"), st.tuples(st.integers(1, 3), st.integers(1, 4))),
    st.tuples(st.just("save"), st.tuples(st.sampled_from(list(DeliveryState)), MINUTES, st.integers(0, 3))),
    st.tuples(st.just("want"), st.tuples(STORIES, st.integers(0, 4))),
    st.tuples(st.just("wait"), st.integers(1, 5)),
)


class Run:
    """One store under a run of steps; what it answered is its story."""

    def __init__(self, store):
        self.store, self.minute, self.said, self.held = store, 0, [], []

    def step(self, name, given):
        with self.store.writing() as rooms:
            self.said.append(getattr(self, name)(rooms.outbox, given))
            self.said.append((rooms.outbox.next_due(), rooms.outbox.listed()))

    def put(self, outbox, deliveries):
        return outbox.put(deliveries)

    def lease(self, outbox, given):
        limit, length = given
        due = outbox.next_due()
        got = outbox.lease(now=at(self.minute), until=at(self.minute + length), owner="a", limit=limit)
        assert bool(got) == (due is not None and due <= at(self.minute))
        self.held += got
        return got

    def save(self, outbox, given):
        if not self.held:
            return None
        state, minute, tries = given
        one = outbox.get(self.held.pop(0).key)
        changed = replace(one, state=state, not_before=at(minute), tries=tries)
        outbox.save(sent(changed, posted=one.wanted) if state is DeliveryState.SENT else changed, attempt=build.attempt(one.key))
        return outbox.attempts(one.key)

    def want(self, outbox, given):
        outbox.want("us-china", given[0], revision=given[1])

    def wait(self, _, minutes):
        self.minute += minutes


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=14))
def test_the_outbox_is_the_same_in_memory_and_in_sqlite(steps, sqlite_template, tmp_path):
    shutil.copy(sqlite_template, tmp_path / "run.db")
    for leftover in tmp_path.glob("run.db-*"):
        leftover.unlink()
    runs = [Run(MemoryStore()), Run(open_sql(f"sqlite:///{tmp_path}/run.db"))]
    for name, given_ in steps:
        for run in runs:
            run.step(name, given_)
    for run in runs:
        run.store.close()
    assert runs[0].said == runs[1].said


STORY_STEPS = st.one_of(
    st.tuples(st.just("start"), st.tuples(st.sets(st.sampled_from("abcd")), st.integers(0, 6), st.integers(0, 9))),
    st.tuples(st.just("save"), st.tuples(st.integers(1, 4), st.sets(st.sampled_from("abcd")), st.integers(0, 6))),
    st.tuples(st.just("merge"), st.tuples(st.integers(1, 4), st.integers(1, 4))),
)


def told_by(store, steps):
    """What candidates, recent and open_commitments say after each step; a refused step is taken back."""
    from monitor.errors import StoreError

    said = []
    for name, given_ in steps:
        try:
            with store.writing() as rooms:
                story_step(rooms.stories, name, given_)
        except StoreError:
            said.append("refused")
        with store.reading() as rooms:
            for day, limit in product((0, 2, 4), (1, 3, 9)):
                said.append(rooms.stories.candidates("abcd", since=at(day * 1440), limit=limit))
            said.append((rooms.stories.recent(since=T0), rooms.stories.open_commitments()))
    return said


def story_step(stories, name, given_):
    if name == "merge":
        stories.merge(*given_, at=T0)
        return
    keys, day = (given_[0], given_[1]) if name == "start" else (given_[1], given_[2])
    one = build.story(*sorted(keys), minutes=day * 1440)
    if name == "start":
        stories.start(replace(one, open_until=at(given_[2] * 1440) if given_[2] > 5 else None))
    else:
        stories.save(replace(one, id=given_[0]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STORY_STEPS, max_size=10))
def test_stories_are_the_same_in_memory_and_in_sqlite(steps, sqlite_template, tmp_path):
    shutil.copy(sqlite_template, tmp_path / "run.db")
    for leftover in tmp_path.glob("run.db-*"):
        leftover.unlink()
    memory, sql = MemoryStore(), open_sql(f"sqlite:///{tmp_path}/run.db")
    assert told_by(memory, steps) == told_by(sql, steps)
    sql.close()
