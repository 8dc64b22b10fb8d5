"""Metrics for Prometheus: what is counted is what is logged, what stands is asked when somebody looks.

Names and labels are fixed; sources come from the configuration, and beyond the first few thousand of any label
everything is "other", so that no feed can make the page grow.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

MOST_LABELS = 2_000
OTHER = "other"
_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LATENCY = (1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 14400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """One thing that stands: its name without the prefix, what it is, and its values by label ("" for the only one)."""

    name: str
    help: str
    values: Mapping[str, float]
    label: str = ""


@dataclass(slots=True)
class Few:
    """Lets the first few thousand values of a label through."""

    seen: set[str] = field(default_factory=set)

    def __call__(self, value: object) -> str:
        """The value, or "other"."""
        text = str(value)
        if text not in self.seen and len(self.seen) >= MOST_LABELS:
            return OTHER
        self.seen.add(text)
        return text


class Meter(logging.Handler):
    """Counts the events of the log, whatever level is printed; `page` is everything as Prometheus reads it."""

    def __init__(self, *, version: str, standing: Callable[[], Iterator[Gauge]]) -> None:
        super().__init__(level=logging.INFO)
        self._registry = CollectorRegistry()
        self._few = Few()
        self._events: dict[str, Callable[[Any], None]] = {
            "polled": self._polled,
            "page read": lambda record: self._ended(record.outcome, ""),
            "delivery tried": self._delivered,
            "database busy": lambda _: self._busy.inc(),
        }
        self._make_counters()
        self._registry.register(_Standing(version, standing))

    def emit(self, record: logging.LogRecord) -> None:
        """Count one event; one we do not count is passed over."""
        if (count := self._events.get(record.msg)) is not None:
            count(record)

    def page(self) -> bytes:
        """The text exposition format."""
        return generate_latest(self._registry)

    def _make_counters(self) -> None:
        registry = self._registry
        self._fetches = Counter("monitor_fetch", "Polls by source and outcome", ["source", "outcome"], registry=registry)
        self._seconds = Histogram("monitor_fetch_seconds", "How long a poll's fetch took", buckets=_SECONDS, registry=registry)
        self._bytes = Counter("monitor_fetch_bytes", "Bytes that polls brought", ["source"], registry=registry)
        self._seen = Counter("monitor_items_seen", "Entries that polls found", ["source"], registry=registry)
        self._new = Counter("monitor_items_new", "Entries that were new articles", ["source"], registry=registry)
        self._unseen = Counter("monitor_items_unseen", "Entries that may have passed between two polls", ["source"], registry=registry)
        self._killed = Counter("monitor_parse_killed", "Parse workers killed over a source's input", ["source"], registry=registry)
        self._alerts = Counter("monitor_alerts", "Messages by the state they came to", ["state"], registry=registry)
        self._errors = Counter("monitor_notifier_errors", "Failed calls of notifiers", ["error"], registry=registry)
        self._latency = Histogram(
            "monitor_alert_latency_seconds", "From the decision to the message that stands", buckets=_LATENCY, registry=registry
        )
        self._guarded = Counter("monitor_ssrf_blocked", "Connections to addresses that are not public, refused", registry=registry)
        self._busy = Counter("monitor_db_busy", "Transactions that the database refused as busy", registry=registry)

    def _polled(self, record: Any) -> None:
        source = self._few(record.source)
        self._fetches.labels(source, str(record.outcome)).inc()
        self._ended(record.outcome, source)
        self._seen.labels(source).inc(record.seen)
        self._new.labels(source).inc(record.new)
        self._unseen.labels(source).inc(getattr(record, "unseen", 0))
        self._bytes.labels(source).inc(getattr(record, "size", 0))
        self._seconds.observe(getattr(record, "took_ms", 0) / 1000)

    def _delivered(self, record: Any) -> None:
        self._alerts.labels(str(record.state)).inc()
        if getattr(record, "error", ""):
            self._errors.labels(self._few(record.error)).inc()
        if record.do == "post" and record.outcome == "yes" and getattr(record, "kind", "") == "root":
            self._latency.observe(record.waited)

    def _ended(self, outcome: object, source: str) -> None:
        if outcome == "parse_killed":
            self._killed.labels(source).inc()
        if outcome == "unsafe":
            self._guarded.inc()


class _Standing(Collector):
    """Asks for what stands at the moment of the look."""

    def __init__(self, version: str, standing: Callable[[], Iterator[Gauge]]) -> None:
        self._version, self._standing = version, standing

    def describe(self) -> list[Metric]:
        """Nothing is asked when it is registered."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Every gauge, and which version this is."""
        yield InfoMetricFamily("monitor_build", "The installed version", value={"version": self._version})
        few = Few()
        for gauge in self._standing():
            family = GaugeMetricFamily(f"monitor_{gauge.name}", gauge.help, labels=[gauge.label] if gauge.label else [])
            for label, value in gauge.values.items():
                family.add_metric([few(label)] if gauge.label else [], value)
            yield family
