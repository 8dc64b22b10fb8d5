"""Memory that was given back is the system's again."""

import sys

import pytest

from monitor.app import memory
from monitor.vigil.lookout import rss

glibc = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc only")


@glibc
def test_the_allocator_can_be_told():
    assert memory.tame()


@glibc
def test_freed_pieces_are_given_back():
    pieces = [bytes(4_000) for _ in range(20_000)]
    held = rss()
    kept = pieces[::1000]  # pins that keep a heap from shrinking by itself
    del pieces
    memory.give_back()
    assert held - rss() > 40_000_000
    assert len(kept) == 20
