"""What the C library does with memory that Python has given back: kept by thousands of polls, it would look like a leak.

Nothing of ours grows (`python -m tests.soak`); but glibc keeps a heap for every thread, each as large as its largest poll
ever, and raises the size from which a block is given back at once. One heap, a fixed size and a trim an hour end that.
"""

from __future__ import annotations

import ctypes
from typing import Any

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # glibc's malloc.h
_BLOCK = 128 * 1024


def tame() -> bool:
    """Settle the allocator before threads are begun; whether there is one that can be told (glibc)."""
    library = _library()
    if library is None:
        return False
    told = [library.mallopt(what, value) for what, value in ((_ARENA_MAX, 1), (_MMAP_THRESHOLD, _BLOCK), (_TRIM_THRESHOLD, _BLOCK))]
    return all(told)


def give_back() -> bool:
    """Return free memory to the system; whether any was."""
    library = _library()
    return library is not None and bool(library.malloc_trim(0))


def _library() -> Any | None:
    """The C library this process runs on, None where it is not glibc."""
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
