"""The database on the command line, and the secrets beside it."""

from __future__ import annotations

import sqlite3

import pytest

from monitor import store as stores
from monitor.app.places import resolve_secret
from monitor.errors import ConfigError
from monitor.store.crews import SoloCrew
from monitor.store.schema import HEAD
from tests.unit.cli.conftest import NOW


def test_an_upgrade_copies_the_database_first(desk):
    url = f"sqlite:///{desk.folder / 'monitor.sqlite'}"
    stores.downgrade(url, to="0001")
    refused = desk.run("status")
    assert (refused.exit_code, "run `monitor db upgrade`" in refused.stderr) == (2, True)
    told = desk.run("db", "upgrade")
    assert (told.exit_code, f"upgraded from 0001 to {HEAD}" in told.stdout) == (0, True)
    (copy,) = desk.folder.glob("monitor-before-*.sqlite")
    with sqlite3.connect(copy) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    file.close()
    assert desk.run("db", "upgrade").stdout.strip().endswith(f"already at revision {HEAD}")


def test_a_backup_is_verified_and_restored_with_a_word_on_what_is_not_told_again(desk):
    assert "verified" in desk.run("db", "backup", str(desk.folder / "copy.sqlite")).stdout
    told = desk.run("db", "restore", str(desk.folder / "copy.sqlite"))
    assert told.exit_code == 0, told.output
    assert "not told" in told.stdout
    assert desk.json("story", "list", "--since", "2023-06-01")
    with desk.store().reading() as rooms:
        assert [one.text.splitlines()[0][:26] for one in rooms.outbox.listed(limit=9) if one.channel == "ops"] == [
            "The database was restored "
        ]


def test_nothing_is_restored_beside_a_running_daemon(desk):
    desk.run("db", "backup", str(desk.folder / "copy.sqlite"))
    daemon = SoloCrew(f"sqlite:///{desk.folder / 'monitor.sqlite'}", desk.folder / "monitor.sqlite.lock")
    daemon.join(now=NOW)
    refused = desk.run("db", "restore", str(desk.folder / "copy.sqlite"))
    daemon.leave()
    assert (refused.exit_code, "another daemon works on this database" in refused.stderr) == (3, True)


@pytest.mark.parametrize(("mode", "refused"), [(0o640, False), (0o600, False), (0o644, True), (0o604, True)])
def test_a_secret_that_everybody_can_read_is_refused(tmp_path, mode, refused):
    path = tmp_path / "token"
    path.write_text("xoxb-1\n")
    path.chmod(mode)
    if not refused:
        assert resolve_secret(f"file:{path}").reveal() == "xoxb-1"
        return
    with pytest.raises(ConfigError, match="can be read by everybody.*chmod 640"):
        resolve_secret(f"file:{path}")
