"""Migrations, on both databases, from a checkout and from an installed package; backup and restore."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from monitor import store as stores
from monitor.errors import StoreError
from monitor.store import migrate, schema
from monitor.store.engines import connect
from monitor.store.session import Session
from monitor.store.sql import SqlRooms
from tests.contract.store import build
from tests.contract.store.build import T0, at

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def fresh(url, request):
    """An address whose tables are at the head before and after the test."""
    yield url
    stores.upgrade(url)


def test_model_and_migrations_agree(url):
    assert stores.check(url) == ()


def test_down_and_up_again_ends_where_it_began(fresh):
    assert stores.downgrade(fresh, to="base") == ""
    assert stores.check(fresh) != ()
    assert stores.upgrade(fresh) == schema.HEAD
    assert stores.upgrade(fresh) == schema.HEAD
    assert stores.check(fresh) == ()
    opened = stores.open_store(fresh)
    with opened.writing() as rooms:
        build.add(rooms)
        assert len(rooms.articles.search("qin")) == 1
    opened.close()


def revisions():
    config = Config()
    config.set_main_option("script_location", str(migrate.scripts()))
    return [one.revision for one in reversed(list(ScriptDirectory.from_config(config).walk_revisions()))]


@pytest.mark.parametrize("old", revisions()[:-1])
def test_data_of_an_earlier_revision_survive_the_way_up_down_and_up_again(fresh, old):
    fill_unsealed(fresh)
    told = the_story(fresh)
    stores.downgrade(fresh, to=old)
    held = rows_of(fresh)
    for go, to in ((stores.upgrade, "head"), (stores.downgrade, old), (stores.upgrade, "head")):
        go(fresh, to=to)
        assert {name: rows for name, rows in rows_of(fresh).items() if name in held and rows} == {k: v for k, v in held.items() if v}
    opened = stores.open_store(fresh)
    with opened.writing() as rooms:
        assert len(rooms.articles.search("qin")) == 1
        build.add(rooms, "of today")
    opened.close()
    assert the_story(fresh) == told
    assert stores.check(fresh) == ()


def test_stories_of_0004_keep_their_documents_and_copies_are_found_by_the_bands_that_are_still_asked(fresh):
    fill_unsealed(fresh)
    told = the_story(fresh)
    stores.downgrade(fresh, to="0004")
    engines = connect(fresh)
    with engines.writer.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM story WHERE CAST(doc AS TEXT) LIKE '%qin-gang%'")).scalar() == 1
        connection.execute(text("UPDATE article_band SET band = 'b:1:00:aa' WHERE band = 'l:1:00:bb'"))
    engines.dispose()
    stores.upgrade(fresh)
    opened = stores.open_store(fresh)
    with opened.reading() as rooms:
        near = {band: len(rooms.articles.near([band], since=T0)) for band in ("b:1:00:aa", "w:1:cc")}
    opened.close()
    assert the_story(fresh) == told
    assert near == {"b:1:00:aa": 0, "w:1:cc": 1}


def the_story(url):
    opened = stores.open_store(url)
    with opened.reading() as rooms:
        (story,) = rooms.stories.recent(since=T0)
    opened.close()
    return story


def fill_unsealed(url):
    """What a daemon may leave, without seals, which the first revision does not know."""
    engines = connect(url)
    with engines.writer.begin() as connection:
        rooms = SqlRooms(Session(connection))
        rooms.sources.put(build.source(), due_at=T0)
        rooms.watches.put(build.watch(), by="alice", at=T0, change="made")
        story = rooms.stories.start(build.story("k"))
        id = build.add(rooms, bands=["l:1:00:bb", "w:1:cc"])
        rooms.stories.attach(story, id, placement=build.STARTS, at=T0)
        rooms.ledger.decide([build.decision(story=story, article=id)])
        rooms.ledger.set_told(story, build.told())
        rooms.outbox.put([build.root(story=story)])
        rooms.outbox.save(build.sent(build.root(story=story)), attempt=build.attempt())
        rooms.ledger.set_fact("small", "fact")
    engines.dispose()


def rows_of(url):
    """Every row of every table there is, the full-text index apart."""
    engines = connect(url)
    with engines.reader.connect() as connection:
        there = set(inspect(connection).get_table_names())
        tables = [table for table in schema.METADATA.sorted_tables if table.name in there]
        found = {table.name: sorted(map(str, connection.execute(select(table)).all())) for table in tables}
    engines.dispose()
    return found


def test_there_is_one_head_and_the_program_knows_it():
    config = Config()
    config.set_main_option("script_location", str(migrate.scripts()))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


def test_an_empty_database_is_refused_with_the_command_to_run(tmp_path):
    with pytest.raises(stores.SchemaMismatch, match="monitor db upgrade"):
        stores.open_store(f"sqlite:///{tmp_path}/new.db")


def test_a_database_of_another_revision_is_refused(url_of):
    url = url_of("sqlite")
    with sqlite3.connect(url.removeprefix("sqlite:///")) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.close()
    with pytest.raises(stores.SchemaMismatch, match=rf"9999.*{schema.HEAD}.*monitor db upgrade"):
        stores.open_store(url)
    with pytest.raises(StoreError, match="9999"):
        stores.upgrade(url)


def test_memory_needs_no_migration():
    assert (stores.upgrade("memory:"), stores.revision("memory:")) == ("", "")
    stores.open_store("memory:").close()


def test_migrations_are_found_inside_an_installed_package(tmp_path):
    shutil.copytree(ROOT / "monitor", tmp_path / "monitor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "alembic", tmp_path / "monitor" / "_alembic", ignore=shutil.ignore_patterns("__pycache__"))
    program = "from monitor import store; u='sqlite:///x.db'; print(store.upgrade(u), store.check(u), store.__file__)"
    said = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert said.stdout.split()[:2] == [schema.HEAD, "()"]
    assert str(tmp_path) in said.stdout


def test_migrations_are_found_beside_a_checkout_and_missed_nowhere(tmp_path):
    assert migrate.scripts() == ROOT / "alembic"
    with pytest.raises(StoreError, match="no migrations"):
        migrate.scripts(tmp_path / "monitor")


def test_importing_the_store_imports_no_database():
    program = "import sys, monitor.store; print([name for name in ('sqlalchemy', 'alembic', 'psycopg') if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"


def fill(url):
    opened = stores.open_store(url)
    with opened.writing() as rooms:
        rooms.sources.put(build.source(), due_at=T0)
        numbers = [build.add(rooms, str(number), bands=[f"b:{number}"], first_seen=at(number)) for number in range(3)]
        one, two = rooms.stories.start(build.story("a")), rooms.stories.start(build.story("b"))
        for number in numbers:
            rooms.stories.attach(one, number, placement=build.STARTS, at=at(number))
        rooms.stories.merge(one, two, at=at(9))
        rooms.outbox.put([build.root()])
        rooms.outbox.save(build.sent(build.root()), attempt=build.attempt())
        rooms.ledger.decide([build.decision()])
        rooms.watches.put(build.watch(), by="ana", at=T0, change="new")
    opened.close()


def picture(url):
    opened = stores.open_store(url)
    with opened.reading() as rooms:
        seen = (
            rooms.sources.all(),
            list(rooms.articles.archive(since=at(-9))),
            [rooms.stories.get(number) for number in (1, 2)],
            rooms.stories.placements(2),
            rooms.outbox.listed(),
            rooms.outbox.attempts("root"),
            rooms.ledger.alerts(),
            rooms.watches.history("visits"),
            [one.id for one in rooms.articles.search("washington")],
        )
    opened.close()
    return seen


def test_a_backup_restores_all_of_it(url, tmp_path):
    fill(url)
    before = picture(url)
    counts = stores.backup(url, tmp_path / "copy.db")
    assert (counts["article"], counts["story"], counts["delivery"]) == (3, 2, 1)
    assert [one.name for one in tmp_path.glob("copy*")] == ["copy.db"]
    opened = stores.open_store(url)
    with opened.writing() as rooms:
        build.add(rooms, "after the backup")
        rooms.ledger.set_fact("after", "yes")
    opened.close()
    assert stores.restore(url, tmp_path / "copy.db")["article"] == 3
    assert picture(url) == before


def test_numbers_go_on_after_a_restore(url, tmp_path):
    fill(url)
    stores.backup(url, tmp_path / "copy.db")
    stores.restore(url, tmp_path / "copy.db")
    opened = stores.open_store(url)
    with opened.writing() as rooms:
        assert build.add(rooms, "next") == 4
        assert rooms.stories.start(build.story("c")) > 2
    opened.close()


def test_a_backup_can_be_opened_as_a_store_of_its_own(url, tmp_path):
    fill(url)
    stores.backup(url, tmp_path / "copy.db")
    assert picture(f"sqlite:///{tmp_path}/copy.db") == picture(url)


def test_a_backup_is_taken_while_a_writer_is_at_work(sql_store, url, tmp_path):
    with sql_store.writing() as rooms:
        build.add(rooms)
        assert stores.backup(url, tmp_path / "copy.db")["article"] == 0


def test_a_damaged_backup_is_refused_and_changes_nothing(url, tmp_path):
    fill(url)
    before = picture(url)
    path = tmp_path / "copy.db"
    stores.backup(url, path)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * 8192 + whole[16384:])
    with pytest.raises(StoreError, match="copy.db"):
        stores.restore(url, path)
    with pytest.raises(StoreError, match="none.db"):
        stores.restore(url, tmp_path / "none.db")
    assert picture(url) == before
