"""`monitor lab detect`: articles in, events out, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

from monitor.cli.lab.rows import row_of
from monitor.events.coding import both_ways
from monitor.events.detect import Detection, Detector
from monitor.model.event import Actor, Event
from monitor.model.ids import Kind


def run(lines: Iterable[str], detector: Detector) -> Iterator[str]:
    """One line out for every line in, in order; a line that cannot be read gives `{"id": ..., "error": ...}`."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, detector), ensure_ascii=True)


def _answer(line: str, detector: Detector) -> dict[str, Any]:
    try:
        row = row_of(line)
    except ValueError as error:
        return {"id": None, "error": str(error)}
    return _detected(row, detector)


def _detected(row: Mapping[str, Any], detector: Detector) -> dict[str, Any]:
    id = row.get("id")
    title, text, lang = row.get("title") or "", row.get("text") or "", row.get("lang") or None
    wrong = next((name for name, value in (("title", title), ("text", text), ("lang", lang or "")) if not isinstance(value, str)), None)
    if wrong:
        return {"id": id, "error": f"{wrong} is not a string"}
    try:
        on = day_of(row.get("date"))
    except ValueError as error:
        return {"id": id, "error": f"date: {error}"}
    detection = detector.detect(title=title, text=text, on=on, lang=lang)
    return {"id": id, **as_json(detection, two_sided=detector.two_sided)}


def day_of(value: object) -> date | None:
    """The day of ISO 8601 text or epoch seconds; None for none; raises ValueError."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return _day_of_text(value)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ValueError(f"neither ISO 8601 nor epoch seconds: {value!r}")
    try:
        return datetime.fromtimestamp(value, UTC).date()
    except (OverflowError, OSError) as error:
        raise ValueError(str(error)) from error


SHORTEST_EPOCH = 10_000_000
"""Digits that say less than this many seconds are a date in a form of their own ("121108"): read as none, not as 1970."""


def _day_of_text(value: str) -> date | None:
    with suppress(ValueError):
        return datetime.fromisoformat(value.strip()).date()
    try:
        seconds = float(value)
    except ValueError as error:
        raise ValueError(f"neither ISO 8601 nor epoch seconds: {value!r}") from error
    return datetime.fromtimestamp(seconds, UTC).date() if abs(seconds) >= SHORTEST_EPOCH else None


def as_json(detection: Detection, *, two_sided: Collection[Kind]) -> dict[str, Any]:
    """The detection in the words of the lab's format; an event of a two-sided kind is followed by its mirror."""
    told = [(event, at > 0) for one in detection.events for at, event in enumerate(both_ways(one, two_sided))]
    return {"events": [_event(event) | {"mirror": mirror} for event, mirror in told], "countries": list(detection.countries)}


def _event(event: Event) -> dict[str, Any]:
    place, when = event.place, event.when
    return {
        "kind": event.kind,
        "status": event.status.value,
        "modality": event.modality.value,
        "polarity": event.polarity.value,
        "tier": event.tier.value,
        "confidence": event.confidence,
        "actors": _actors(event.actors),
        "counterparts": _actors(event.counterparts),
        "place": {"name": place.name, "entity": place.entity, "country": place.country} if place else None,
        "subject": event.subject,
        "when": _when(when) if when else None,
        "evidence": {"text": event.evidence.text, "start": event.evidence.start, "end": event.evidence.end, "cue": event.evidence.cue},
        "reasons": list(event.reasons),
        "cameo": event.cameo,
        "plover": event.plover,
    }


def _actors(actors: Sequence[Actor]) -> list[dict[str, Any]]:
    return [{"entity": actor.entity, "name": actor.name, "country": actor.country, "office": actor.office} for actor in actors]


def _when(when: Any) -> dict[str, Any]:
    start, end = when.start, when.end
    return {
        "text": when.text,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "precision": when.precision,
    }
