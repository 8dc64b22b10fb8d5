"""What every store promises of articles."""

import pytest
from sqlalchemy import event

from monitor.errors import StoreError
from monitor.ports import Known
from tests.contract.store import build
from tests.contract.store.build import EVENT, MENTION, T0, at


def test_an_article_comes_back_with_all_that_was_read_out_of_it(store):
    with store.writing() as rooms:
        number = build.add(rooms, text="Body " * 2000, has_body=True)
        found = rooms.articles.get(number)
    assert found.stored.article == build.article(text="Body " * 2000, has_body=True)
    assert (found.stored.version, found.mentions, found.events, found.detector, found.story) == (1, (MENTION,), (EVENT,), "d1", None)


def test_an_alias_that_is_known_names_its_article(store):
    with store.writing() as rooms:
        number = build.add(rooms)
        started = rooms.stories.start(build.story())
        rooms.stories.attach(started, number, placement=build.STARTS, at=T0)
        known = rooms.articles.known(["u:wire.example/a", "u:elsewhere", "g:wire-a:a"])
    one = build.article()
    same = Known(id=number, title=one.title, text_hash=one.text_hash, version=1, has_body=False, story=started)
    assert known == {"u:wire.example/a": same, "g:wire-a:a": same}


def test_known_is_one_query_however_many_aliases(sql_store):
    with sql_store.writing() as rooms:
        for number in range(5):
            build.add(rooms, str(number))
    said = []
    with sql_store.reading() as rooms:
        _overheard(rooms.articles._session.connection, said)
        assert len(rooms.articles.known([f"g:wire-a:{number}" for number in range(500)])) == 5
    assert sum(line.startswith("SELECT") for line in said) == 1


def _overheard(connection, said):
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.set_trace_callback(said.append)
    else:
        event.listen(connection, "before_cursor_execute", lambda *args: said.append(args[2]))


def test_an_alias_taken_twice_is_an_error(store):
    with store.writing() as rooms:
        build.add(rooms, "a")
    with pytest.raises(StoreError), store.writing() as rooms:
        build.add(rooms, "b", aliases=["u:wire.example/a"])
    with store.writing() as rooms:
        other = build.add(rooms, "c")
        rooms.articles.alias(other, ["u:wire.example/c", "u:more"])
        assert rooms.articles.known(["u:more"])["u:more"].id == other
    with pytest.raises(StoreError, match="another"), store.writing() as rooms:
        rooms.articles.alias(other, ["u:wire.example/a"])


def test_an_alias_of_any_length_is_kept_apart(store):
    long = "g:wire-a:" + "x" * 100_000
    with store.writing() as rooms:
        number = build.add(rooms, aliases=[long], link="https://wire.example/" + "y" * 10_000)
        assert rooms.articles.known([long, long + "z"]).keys() == {long}
        assert rooms.articles.find(long).stored.id == number


def test_a_revision_replaces_what_was_read_and_counts_up(store):
    new = build.article(title="Visit postponed", text="New text")
    with store.writing() as rooms:
        number = build.add(rooms, bands=["b:1"])
        assert rooms.articles.revise(number, new, mentions=(), events=(EVENT, EVENT), detector="d2", bands=["b:2"]) == 2
        found = rooms.articles.get(number)
        assert (found.stored.article, found.stored.version, found.mentions, found.events) == (new, 2, (), (EVENT, EVENT))
        assert rooms.articles.near(["b:1"], since=T0) == []
        assert [one.version for one in rooms.articles.near(["b:2"], since=T0)] == [2]
        known = rooms.articles.known(["u:wire.example/a"])["u:wire.example/a"]
        assert (known.title, known.text_hash, known.version) == (new.title, new.text_hash, 2)


def test_an_unknown_article_is_an_error(store):
    with store.writing() as rooms:
        with pytest.raises(StoreError, match="77"):
            rooms.articles.get(77)
        with pytest.raises(StoreError, match="77"):
            rooms.articles.revise(77, build.article(), mentions=(), events=(), detector="")


@pytest.mark.parametrize("name", ["u:wire.example/a", "wire.example/a", "https://wire.example/a?utm_source=feed", "g:wire-a:a"])
def test_an_article_is_found_by_any_of_its_names(store, name):
    with store.writing() as rooms:
        number = build.add(rooms)
        assert rooms.articles.find(name).stored.id == number
        assert rooms.articles.find("https://wire.example/other") is None


def test_articles_that_share_a_band_are_near_newest_first(store):
    with store.writing() as rooms:
        numbers = [build.add(rooms, str(hour), bands=["b:1", f"b:x{hour}"], first_seen=at(hour)) for hour in range(4)]
        build.add(rooms, "far", bands=["b:2"], first_seen=at(9))
        near = rooms.articles.near(["b:1", "b:x3", "b:none"], since=at(1), limit=2)
        assert [one.id for one in near] == [numbers[3], numbers[2]]
        assert rooms.articles.near([], since=T0) == []


TEXTS = {
    "en": "Blinken says the Café talks in Beijing were candid",
    "zh": "秦刚同意在双方方便的时候访问华盛顿",
    "ru": "Министр иностранных дел Китая посетит Вашингтон",
    "ar": "وزير الخارجية الصيني يزور واشنطن",
    "hi": "चीन के विदेश मंत्री वाशिंगटन जाएंगे",
}
FOUND = [
    ("cafe beijing", {"en"}),
    ("BEIJING talks", {"en"}),
    ('"talks in Beijing"', {"en"}),
    ('"Beijing talks"', set()),
    ("beij", set()),
    ("访问", {"zh"}),
    ("华盛顿", {"zh"}),
    ("问访", set()),
    ("китая", {"ru"}),
    ("واشنطن", {"ar"}),
    ("मंत्री", {"hi"}),
    ('!? "', set()),
    ("' | & <-> \\", set()),
]


@pytest.mark.parametrize(("query", "wanted"), FOUND)
def test_search_finds_words_and_phrases_in_every_script(store, query, wanted):
    with store.writing() as rooms:
        for name, text in TEXTS.items():
            build.add(rooms, name, title=name, text=text)
        assert {one.article.title for one in rooms.articles.search(query)} == wanted


def test_search_reads_titles_and_forgets_an_older_version(store):
    with store.writing() as rooms:
        number = build.add(rooms, title="Envoy expelled", text="x")
        assert [one.id for one in rooms.articles.search("expelled")] == [number]
        rooms.articles.revise(number, build.article(title="Envoy recalled", text="x"), mentions=(), events=(), detector="")
        assert rooms.articles.search("expelled") == []
        assert [one.id for one in rooms.articles.search("envoy recalled")] == [number]


def test_search_lists_the_newest_first_and_no_more_than_asked(store):
    with store.writing() as rooms:
        numbers = [build.add(rooms, str(hour), first_seen=at(hour)) for hour in range(4)]
        assert [one.id for one in rooms.articles.search("visit", limit=2)] == numbers[:1:-1]


def test_the_archive_is_walked_in_the_order_articles_were_seen(store):
    with store.writing() as rooms:
        for number in range(450):
            build.add(rooms, str(number), first_seen=at(-(number % 7)), events=(EVENT,) * (number % 3))
    with store.reading() as rooms:
        walked = list(rooms.articles.archive(since=at(-5), until=T0))
        everything = list(rooms.articles.archive(since=at(-99)))
        count = rooms.articles.count()
    seen = [(one.stored.article.first_seen, one.stored.id) for one in walked]
    assert seen == sorted(seen)
    assert {first for first, _ in seen} == {at(-5), at(-4), at(-3), at(-2), at(-1)}
    assert len(everything) == count == 450
    assert all(len(one.events) == int(one.stored.article.url.rsplit("/")[-1]) % 3 for one in everything)


def test_wanted_pages_are_listed_when_their_time_has_come_until_they_are_done(store):
    with store.writing() as rooms:
        first, second = build.add(rooms, "1"), build.add(rooms, "2")
        rooms.articles.want_page(second, not_before=T0)
        rooms.articles.want_page(first, not_before=at(5))
        assert [one.id for one in rooms.articles.awaiting_page(limit=9)] == [second, first]
        assert [one.id for one in rooms.articles.awaiting_page(limit=9, now=at(1))] == [second]
        rooms.articles.want_page(second, not_before=at(9))
        assert [one.id for one in rooms.articles.awaiting_page(limit=1)] == [first]
        rooms.articles.page_done(first)
        assert [one.id for one in rooms.articles.awaiting_page(limit=9)] == [second]


def test_two_that_are_one_document_answer_to_each_others_names(store):
    with store.writing() as rooms:
        gone, stays = build.add(rooms, "a", bands=["b:1:00:aa"]), build.add(rooms, "b")
        rooms.articles.want_page(gone, not_before=T0)
        rooms.articles.unite(gone, stays)
    with store.reading() as rooms:
        assert rooms.articles.known(["u:wire.example/a", "g:wire-a:a"]).keys() == {"u:wire.example/a", "g:wire-a:a"}
        assert {one.id for one in rooms.articles.known(["u:wire.example/a", "u:wire.example/b"]).values()} == {stays}
        assert rooms.articles.awaiting_page(limit=5) == []
        assert rooms.articles.near(["b:1:00:aa"], since=T0) == []
        assert rooms.articles.get(gone).stored.id == gone


def test_what_is_not_there_is_united_with_nothing(store):
    with store.writing() as rooms:
        number = build.add(rooms, "a")
    with pytest.raises(StoreError), store.writing() as rooms:
        rooms.articles.unite(number, number + 1)
