"""The tree of failures. Callers ask attributes; nobody parses a message.

MonitorError
├── ConfigError(where)             a settings, data or watch file is wrong
├── QueryError(span)               a watch query is wrong
├── SourceError(source)            a source could not be read
│   ├── FetchError(retryable, retry_after)
│   └── ParseError
├── StoreError                     the database refused
│   └── AlreadyRunning             another daemon works on it
└── DeliveryError(permanent, retry_after, ambiguous, blame)
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MonitorError(Exception):
    """Anything this program can explain to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One mistake at one place: `where` is "path:line" (or "path", or a field's name)."""

    where: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        tail = f" ({self.hint})" if self.hint else ""
        return f"{self.where}: {self.what}{tail}"


class ConfigError(MonitorError):
    """One or more mistakes in files a person wrote; all of one run together in `faults`."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults

    @property
    def where(self) -> str:
        """The place of the first mistake."""
        return self.faults[0].where if self.faults else ""


class QueryError(MonitorError):
    """A query that cannot be read; `span` is (start, end) in code points of the query text."""

    def __init__(self, what: str, *, span: tuple[int, int], expected: str = "", nearest: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.span = span
        self.expected = expected
        self.nearest = nearest


class SourceError(MonitorError):
    """A source could not be read; `source` is its id."""

    def __init__(self, what: str, *, source: str) -> None:
        super().__init__(what)
        self.source = source


class FetchError(SourceError):
    """The network part failed; `retry_after` is in seconds where the server said one."""

    def __init__(self, what: str, *, source: str, retryable: bool, retry_after: float | None = None) -> None:
        super().__init__(what, source=source)
        self.retryable = retryable
        self.retry_after = retry_after


class ParseError(SourceError):
    """The bytes came but could not be read as what the source says it is."""


class StoreError(MonitorError):
    """The database refused or is of another revision."""


class AlreadyRunning(StoreError):  # noqa: N818
    """Another daemon works on a database that serves one at a time."""


class Blame(StrEnum):
    """What a failed delivery failed at; it decides who waits: this message, its channel, or everybody."""

    NETWORK = "network"
    THROTTLE = "throttle"
    CHANNEL = "channel"
    ACCOUNT = "account"
    CONTENT = "content"
    GONE = "gone"
    FROZEN = "frozen"
    OTHER = "other"


class DeliveryError(MonitorError):
    """A message was not (known to be) delivered.

    `permanent`: trying again will not help; `ambiguous`: it may have arrived, look before sending
    again; `retry_after` in seconds; `code` is the notifier's own word for it; `cure` says what to do;
    `blame` says what it failed at.
    """

    def __init__(
        self,
        code: str,
        *,
        permanent: bool = False,
        ambiguous: bool = False,
        retry_after: float | None = None,
        cure: str = "",
        blame: Blame = Blame.NETWORK,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.permanent = permanent
        self.ambiguous = ambiguous
        self.retry_after = retry_after
        self.cure = cure
        self.blame = blame
