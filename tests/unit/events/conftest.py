"""The shipped detector, for tests that read sentences with it."""

import pytest

from monitor.workbench.engines import build_engines


@pytest.fixture(scope="package")
def real():
    return build_engines([]).detector
