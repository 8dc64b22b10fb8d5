"""The store in its three forms; each test gets an empty one."""

import shutil
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from monitor import store as stores
from monitor.store.memory import MemoryStore
from monitor.store.schema import METADATA
from monitor.store.sql import open_sql
from tests.servers_pg import postgresql

SQL = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


@pytest.fixture(scope="session")
def postgresql_url():
    folder = Path(tempfile.mkdtemp(prefix="monitor-pg-"))
    with postgresql(folder) as url:
        stores.upgrade(url)
        yield url
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "empty.db"
    stores.upgrade(f"sqlite:///{path}")
    return path


def empty(url: str) -> None:
    engine = create_engine(url)
    names = ", ".join(f'"{table.name}"' for table in METADATA.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names}, article_search RESTART IDENTITY CASCADE"))
    engine.dispose()


@pytest.fixture
def url_of(request, tmp_path):
    def find(kind: str) -> str:
        if kind == "postgresql":
            url = request.getfixturevalue("postgresql_url")
            empty(url)
            return url
        path = tmp_path / "monitor.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"

    return find


@pytest.fixture(params=SQL)
def url(request, url_of):
    return url_of(request.param)


@pytest.fixture(params=["memory", *SQL])
def store(request, url_of):
    opened = MemoryStore() if request.param == "memory" else open_sql(url_of(request.param))
    yield opened
    opened.close()


@pytest.fixture
def sql_store(url):
    opened = open_sql(url)
    yield opened
    opened.close()
