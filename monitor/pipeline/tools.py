"""What a poll and a reading of a page are given: the ports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from monitor.ports import Clock, Fetcher, Parser, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The ports a poll needs; `deadline` is each fetch's total in seconds.

    `is_opaque` says of a key of `url_key` that it stands for an address which only the web can tell.
    """

    fetcher: Fetcher
    parser: Parser
    store: Store
    clock: Clock
    url_key: Callable[[str], str]
    is_opaque: Callable[[str], bool]
    deadline: float
