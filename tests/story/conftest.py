"""The store of a timeline: in memory, and SQLite as the daemon has it."""

import shutil

import pytest

from monitor import store as stores


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "monitor.sqlite"
    stores.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["memory", "sqlite"])
def store(request, tmp_path):
    if request.param == "memory":
        url = "memory:"
    else:
        url = f"sqlite:///{shutil.copy(request.getfixturevalue('empty_sqlite'), tmp_path)}"
    opened = stores.open_store(url)
    yield opened
    opened.close()
