"""A digest's chart as a PNG: one stacked bar a day. Pillow draws it, which comes with the extra `chart` (one wheel, no more)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

from monitor.model.delivery import Chart

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 1200, 520
LEFT, TOP, BOTTOM, LEGEND = 70, 80, 60, 300
TEXT_SIZE, TITLE_SIZE = 22, 28
BARS_MOST, LABELS_MOST = 8, 10
INK, FAINT, PAPER = "#1d1c1d", "#d9d9d9", "#ffffff"
# Colours that the colour-blind tell apart (Okabe and Ito, 2008); grey is for all the rest.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442", "#999999")
REST = "other"


def can_draw() -> bool:
    """Whether the extra is installed."""
    return find_spec("PIL") is not None


def png(chart: Chart) -> bytes:
    """The picture's bytes; the rarest kinds share one colour where there are more than eight."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen, series = ImageDraw.Draw(image), bars(chart)
    _say(pen, (LEFT, 20), chart.title, size=TITLE_SIZE)
    top = max((sum(day) for day in zip(*(counts for _, counts in series), strict=True)), default=0) or 1
    _scale(pen, top)
    for box, colour in _boxes(series, top):
        pen.rectangle(box, fill=colour)
    _days(pen, chart)
    _legend(pen, series)
    kept = BytesIO()
    image.save(kept, format="PNG", optimize=True)
    return kept.getvalue()


def bars(chart: Chart) -> list[tuple[str, tuple[int, ...]]]:
    """The kinds by how many stories they have; beyond eight the last is "other"."""
    ranked = sorted(chart.counts, key=lambda each: (-sum(each[1]), each[0]))
    if len(ranked) <= BARS_MOST:
        return ranked
    rest = zip(*(counts for _, counts in ranked[BARS_MOST - 1 :]), strict=True)
    return [*ranked[: BARS_MOST - 1], (REST, tuple(map(sum, rest)))]


def _boxes(series: list[tuple[str, tuple[int, ...]]], top: int) -> Iterator[tuple[tuple[int, int, int, int], str]]:
    """One box for each kind of each day, from the bottom up."""
    days = len(series[0][1]) if series else 0
    for day in range(days):
        left, right = _place(day, days)
        done = 0
        for (_, counts), colour in zip(series, COLOURS, strict=False):
            if counts[day]:
                yield (left, _height(done + counts[day], top), right, _height(done, top) - 1), colour
            done += counts[day]


def _place(day: int, days: int) -> tuple[int, int]:
    """The left and right edge of a day's bar."""
    room = (WIDTH - LEFT - LEGEND) / days
    return round(LEFT + room * (day + 0.15)), round(LEFT + room * (day + 0.85))


def _height(count: int, top: int) -> int:
    return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * count / top)


def _scale(pen: ImageDraw, top: int) -> None:
    """Lines at nought, half and all of the tallest bar."""
    for count in sorted({0, top // 2, top}):
        at = _height(count, top)
        pen.line((LEFT, at, WIDTH - LEGEND, at), fill=FAINT, width=2)
        _say(pen, (20, at - TEXT_SIZE // 2), str(count))


def _days(pen: ImageDraw, chart: Chart) -> None:
    """A name under every bar, or under every so many where there is no room."""
    every = -(-len(chart.days) // LABELS_MOST)
    for number, day in enumerate(chart.days):
        if number % every == 0:
            _say(pen, (_place(number, len(chart.days))[0], HEIGHT - BOTTOM + 12), f"{day.day} {day:%b}")


def _legend(pen: ImageDraw, series: list[tuple[str, tuple[int, ...]]]) -> None:
    for number, ((kind, counts), colour) in enumerate(zip(series, COLOURS, strict=False)):
        at = TOP + number * 42
        pen.rectangle((WIDTH - LEGEND + 30, at, WIDTH - LEGEND + 54, at + 24), fill=colour)
        _say(pen, (WIDTH - LEGEND + 66, at), f"{kind.replace('_', ' ')} {sum(counts)}")


def _say(pen: ImageDraw, at: tuple[int, int], text: str, *, size: int = TEXT_SIZE) -> None:
    from PIL import ImageFont

    pen.text(at, text, fill=INK, font=ImageFont.load_default(size))
