"""What every store promises of its transactions."""

import threading

import pytest

from monitor.errors import StoreError
from tests.contract.store import build


def test_an_exception_takes_everything_back(store):
    with pytest.raises(RuntimeError), store.writing() as rooms:
        rooms.sources.put(build.source(), due_at=build.T0)
        number = build.add(rooms, bands=["b:1"])
        rooms.stories.attach(rooms.stories.start(build.story("k")), number, placement=build.STARTS, at=build.T0)
        rooms.outbox.put([build.root()])
        rooms.watches.put(build.watch(), by="ana", at=build.T0, change="new")
        rooms.ledger.set_fact("breaker", "open")
        raise RuntimeError
    with store.reading() as rooms:
        assert rooms.sources.all() == []
        assert rooms.articles.count() == 0
        assert rooms.articles.known(["u:wire.example/a"]) == {}
        assert rooms.articles.near(["b:1"], since=build.T0) == []
        assert rooms.articles.search("Qin") == []
        assert rooms.stories.candidates(["k"], since=build.T0, limit=5) == []
        assert rooms.outbox.get("root") is None
        assert rooms.watches.revision() == 0
        assert rooms.ledger.fact("breaker") == ""


def test_a_change_taken_back_leaves_what_stood(store):
    with store.writing() as rooms:
        number = build.add(rooms, bands=["b:1"])
        rooms.outbox.put([build.root()])
    with pytest.raises(RuntimeError), store.writing() as rooms:
        rooms.articles.revise(number, build.article(title="Changed"), mentions=(), events=(), detector="d2", bands=["b:2"])
        rooms.outbox.save(build.sent(build.root()))
        raise RuntimeError
    with store.reading() as rooms:
        assert rooms.articles.get(number).stored.article == build.article()
        assert [one.id for one in rooms.articles.near(["b:1", "b:2"], since=build.T0)] == [number]
        assert rooms.articles.search("changed") == []
        assert rooms.outbox.get("root") == build.root()


def test_what_is_written_is_read_within_the_same_block(store):
    with store.writing() as rooms:
        rooms.ledger.set_fact("breaker", "open")
        assert rooms.ledger.fact("breaker") == "open"


def test_reading_refuses_to_write(store):
    with store.reading() as rooms, pytest.raises(StoreError):
        rooms.ledger.set_fact("breaker", "open")


def test_writing_inside_writing_is_refused_at_once(store):
    with store.writing(), pytest.raises(StoreError, match="inside"), store.writing():
        pass


def test_a_refused_statement_is_a_store_error_and_takes_the_block_back(store):
    with store.writing() as rooms:
        build.add(rooms)
    with pytest.raises(StoreError), store.writing() as rooms:
        rooms.ledger.set_fact("seen", "yes")
        build.add(rooms)
    with store.reading() as rooms:
        assert rooms.ledger.fact("seen") == ""
        assert rooms.articles.count() == 1


def test_a_closed_store_says_so(store):
    store.close()
    with pytest.raises(StoreError, match="closed"), store.reading():
        pass


def test_two_threads_writing_at_once_lose_nothing(store):
    failures = []

    def work(name):
        try:
            for turn in range(20):
                with store.writing() as rooms:
                    rooms.ledger.set_fact("count", str(int(rooms.ledger.fact("count") or 0) + 1))
                    build.add(rooms, f"{name}-{turn}")
        except Exception as error:  # noqa: BLE001
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    with store.reading() as rooms:
        assert (rooms.ledger.fact("count"), rooms.articles.count()) == ("40", 40)


def test_nul_and_lone_surrogates_are_kept_out_of_all_text(store):
    dirty = "Qin\0 agrees \ud800"
    with store.writing() as rooms:
        number = build.add(rooms, aliases=[f"g:{dirty}"], title=dirty, text=dirty, bands=[dirty])
        started = rooms.stories.start(build.story(dirty, title=dirty))
        rooms.stories.count_keys([dirty], at=build.T0)
        rooms.outbox.put([build.root(text=dirty)])
        rooms.outbox.save(build.root(error=dirty), attempt=build.attempt(text=dirty))
        rooms.ledger.decide([build.decision(reason=dirty)])
        rooms.ledger.set_fact("note", dirty)
        rooms.watches.put(build.watch(note=dirty), by=dirty, at=build.T0, change=dirty)
        rooms.sources.put(build.source(note=dirty), due_at=build.T0)
        rooms.sources.finish(build.poll(note=dirty), build.state())
    clean = "Qin agrees \ufffd"
    with store.reading() as rooms:
        stored = rooms.articles.get(number).stored.article
        assert (stored.title, stored.text) == (clean, clean)
        assert rooms.articles.known([f"g:{dirty}"])[f"g:{dirty}"].text_hash == build.article(text=dirty).text_hash
        assert [one.id for one in rooms.articles.near([dirty], since=build.T0)] == [number]
        assert [one.id for one in rooms.stories.candidates([dirty], since=build.T0, limit=3)] == [started]
        assert rooms.stories.get(started).title == clean
        assert rooms.stories.frequencies([dirty]) == {dirty: 1}
        assert rooms.outbox.get("root").error == clean
        assert rooms.outbox.attempts("root")[0].text == clean
        assert rooms.ledger.decisions()[0].reason == clean
        assert rooms.ledger.fact("note") == clean
        assert rooms.watches.history("visits")[0].by == clean
        assert rooms.sources.get("wire-a").note == clean
        assert rooms.sources.polls("wire-a")[0].note == clean
