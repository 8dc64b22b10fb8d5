"""What the tests of the units need from the machine."""

from __future__ import annotations

import ctypes.util
import os
import shutil

import pytest


def need_systemd():
    """Where systemd-analyze or the library it filters calls with is not installed a developer's run skips, CI fails."""
    if shutil.which("systemd-analyze") is None or ctypes.util.find_library("seccomp") is None:
        message = "systemd-analyze or libseccomp is not installed: the units are NOT checked (apt-get install systemd)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
