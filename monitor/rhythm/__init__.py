"""When a source is due, what a poll teaches about it, and when its silence is worth a word. Pure: time is an argument.

`after_poll` is the one transition; the rest are the questions asked of a state: `wants_probe`, `as_polled`
(which address, which route), `next_reading`, `silence`, `alarm_at`, `drift_fault`, `polling_order`, `hurry`.
"""

from monitor.rhythm.coverage import Standing, Trouble, doubt, troubles
from monitor.rhythm.cron import Cron, next_time, parse_cron
from monitor.rhythm.drift import DRIFT, Filled, drift_fault, filled_of
from monitor.rhythm.due import (
    GONE,
    LYING,
    PROBE_EVERY,
    RETRY_AFTER_MAX,
    WINDOW_KEPT,
    Beat,
    after_poll,
    cache_seconds,
    due_after,
    hurry,
    polling_order,
    wait,
    wants_probe,
)
from monitor.rhythm.failures import GOOD, PASSING, SOFT, UNWEIGHED, back_off_cap, weight
from monitor.rhythm.intervals import JITTER, ceiling, floor, interval_at, is_hot, jitter
from monitor.rhythm.losses import Lost, lost_since, unseen
from monitor.rhythm.moves import as_polled, leads_to_a_source, moved_for_good, of_route
from monitor.rhythm.profile import active_hours
from monitor.rhythm.rereading import REREAD_AFTER, next_reading
from monitor.rhythm.silence import SILENT, Silence, alarm_at, silence

__all__ = [
    "DRIFT",
    "GONE",
    "GOOD",
    "JITTER",
    "LYING",
    "PASSING",
    "PROBE_EVERY",
    "REREAD_AFTER",
    "RETRY_AFTER_MAX",
    "SILENT",
    "SOFT",
    "UNWEIGHED",
    "WINDOW_KEPT",
    "Beat",
    "Cron",
    "Filled",
    "Lost",
    "Silence",
    "Standing",
    "Trouble",
    "active_hours",
    "after_poll",
    "alarm_at",
    "as_polled",
    "back_off_cap",
    "cache_seconds",
    "ceiling",
    "doubt",
    "drift_fault",
    "due_after",
    "filled_of",
    "floor",
    "hurry",
    "interval_at",
    "is_hot",
    "jitter",
    "leads_to_a_source",
    "lost_since",
    "moved_for_good",
    "next_reading",
    "next_time",
    "of_route",
    "parse_cron",
    "polling_order",
    "silence",
    "troubles",
    "unseen",
    "wait",
    "wants_probe",
    "weight",
]
