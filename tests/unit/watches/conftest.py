"""The engines of the shipped data, built once for the room."""

import pytest


@pytest.fixture(scope="package")
def engines():
    from monitor.workbench.engines import build_engines

    return build_engines([])
