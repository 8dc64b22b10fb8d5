"""Asks laid aside while the store does not answer: each once, in order, durable, in memory and in a folder."""

from datetime import timedelta
from pathlib import Path

import pytest

from monitor import store as stores
from monitor.errors import StoreError
from monitor.store.aside import FolderSlips
from tests.contract.store.build import T0
from tests.contract.store.test_inbox import ask

LATER = T0 + timedelta(seconds=1)


@pytest.fixture(params=["memory:", "sqlite:///{}/monitor.sqlite"])
def slips(request, tmp_path):
    return stores.slips(request.param.format(tmp_path))


def test_what_is_kept_twice_is_there_once_and_the_oldest_comes_first(slips):
    for one in (ask("late", at=LATER), ask("early"), ask("early")):
        slips.keep(one)
    assert slips.kept() == [ask("early"), ask("late", at=LATER)]


def test_what_is_dropped_is_gone_and_what_was_never_there_may_be_dropped(slips):
    slips.keep(ask("a"))
    slips.keep(ask("b"))
    slips.drop([ask("a"), ask("never")])
    assert slips.kept() == [ask("b")]


def test_hostile_text_is_kept(slips):
    hostile = ask("k\x00\ud800", value="<!channel>\udfff")
    slips.keep(hostile)
    (kept,) = slips.kept()
    assert kept.value == "<!channel>\ufffd"
    slips.drop([kept])
    assert slips.kept() == []


def test_a_folder_is_made_for_the_service_alone_and_outlives_it(tmp_path):
    url = f"sqlite:///{tmp_path}/monitor.sqlite"
    assert stores.slips(url).kept() == []
    stores.slips(url).keep(ask())
    folder = tmp_path / "monitor.sqlite.asks"
    assert [path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())] == [0o700, 0o600]
    assert stores.slips(url).kept() == [ask()]


def test_a_damaged_slip_hides_no_other_and_is_said_once(tmp_path, caplog):
    slips = FolderSlips(tmp_path)
    slips.keep(ask())
    (tmp_path / "torn.json").write_text('{"key": ')
    assert slips.kept() == slips.kept() == [ask()]
    assert [record.getMessage() for record in caplog.records] == ["slip is no ask"]
    assert (tmp_path / "torn.unreadable").exists()


def test_a_slip_that_cannot_be_read_or_removed_now_stays_and_holds_up_no_other(tmp_path, caplog):
    slips = FolderSlips(tmp_path)
    slips.keep(ask())
    slips.keep(ask("stuck", at=LATER))
    (stuck,) = (path for path in tmp_path.iterdir() if '"stuck"' in path.read_text())
    text = stuck.read_text()
    stuck.unlink()
    stuck.mkdir()  # reads and unlinks fail with an OSError, also for root
    assert slips.kept() == [ask()]
    slips.drop([ask("stuck", at=LATER), ask()])
    assert [record.getMessage() for record in caplog.records] == ["slip cannot be read now", "slip cannot be removed"]
    stuck.rmdir()
    stuck.write_text(text)
    assert slips.kept() == [ask("stuck", at=LATER)]


def test_a_disk_that_refuses_is_an_error_that_names_the_place(tmp_path: Path):
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(StoreError, match="taken"):
        FolderSlips(tmp_path / "taken").keep(ask())


def test_a_slip_that_could_not_be_placed_leaves_no_draft(tmp_path):
    slips = FolderSlips(tmp_path)
    slips.keep(ask())
    (place,) = tmp_path.iterdir()
    place.unlink()
    place.mkdir()
    with pytest.raises(StoreError):
        slips.keep(ask())
    assert list(tmp_path.iterdir()) == [place]


def test_beside_a_server_the_folder_is_where_the_service_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    stores.slips("postgresql+psycopg://monitor@localhost/monitor").keep(ask())
    assert len(list((tmp_path / "monitor.asks").iterdir())) == 1
