"""One gazetteer of the shipped data for all tests of the room."""

import pytest

from monitor.entities import Directory, Gazetteer
from monitor.settings.entities import load_entities


@pytest.fixture(scope="session")
def data():
    return load_entities()


@pytest.fixture(scope="session")
def gazetteer(data):
    return Gazetteer(data)


@pytest.fixture(scope="session")
def directory(data):
    return Directory(data)
