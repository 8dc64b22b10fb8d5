"""Every test of the worker runs on both stores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from monitor.store import open_store, upgrade
from tests.unit.delivery.newsroom import Newsroom
from tests.unit.delivery.newsroom import newsroom as made


@pytest.fixture(params=["memory", "sqlite"])
def newsroom(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Newsroom]]:
    url = "memory:" if request.param == "memory" else f"sqlite:///{tmp_path}/monitor.sqlite"
    upgrade(url)
    store = open_store(url)
    yield partial(made, store)
    store.close()


@pytest.fixture
def in_memory() -> Callable[..., Newsroom]:
    """For tests of many hundred commits; each call opens a newsroom of its own."""
    return lambda **more: made(open_store("memory:"), **more)
