"""Draws the alert of the founding story: `python -m monitor.demo.picture docs/alert.svg`.

The recorded articles of one story go through the engines, the desk and the words of every message;
what a channel is told is drawn on a recording terminal. No network, no clock.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from rich.console import Console

from monitor.demo import day as days
from monitor.demo.day import Day, DayArticle
from monitor.desk import Desk, file_new, file_version
from monitor.entries.drafts import Draft
from monitor.model.article import Article
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery, Receipt
from monitor.model.enums import Outlet, Precision, Tell
from monitor.model.ids import ArticleUrl, ChannelId, Country, PublisherId, SourceId, WatchName
from monitor.model.watch import Watch
from monitor.notify.terminal import Terminal
from monitor.outbox.compose import compose
from monitor.ports import Rooms
from monitor.store import open_store
from monitor.workbench.engines import Engines, build_engines

CHANNEL = Channel(id=ChannelId("us-china"), notifier="terminal", to="us-china", languages=("en",))
WIDTH = 100
SEEN_AFTER = timedelta(minutes=6)
FIRST_HOURS = timedelta(hours=2)
# Fonts of the reader's own machine; nothing is fetched to show the picture.
SVG = """<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="An alert and its replies">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


@dataclass(slots=True)
class _Wall:
    """The instant that the terminal writes beside a message."""

    now: datetime


def draw(day: Day) -> str:
    """The SVG text of the first story's first hours: its message as it then stood, and the replies as they came."""
    console = Console(file=io.StringIO(), record=True, width=WIDTH, force_terminal=True, highlight=False, markup=False, emoji=False)
    engines, store = build_engines([]), open_store("memory:")
    founding = [article for article in day.articles if article.story == day.stories[0].id]
    told = [article for article in founding if article.at - founding[0].at <= FIRST_HOURS]
    with store.writing() as rooms:
        _file(told, day, engines, rooms)
        _show(rooms, engines, console, ended=told[-1].at + SEEN_AFTER)
    return console.export_svg(title="monitor", code_format=SVG, unique_id="alert")


def _file(told: list[DayArticle], day: Day, engines: Engines, rooms: Rooms) -> None:
    desk = engines.desk([Watch(name=WatchName("us-china"), query=day.watch, channels=(CHANNEL.id,))])
    for one in told:
        _file_one(_article(one, day), "\n".join(one.body), desk, rooms)


def _file_one(short: Article, body: str, desk: Desk, rooms: Rooms) -> None:
    """First as its feed tells it, then with its body."""
    full, now = replace(short, text=body, has_body=True), short.first_seen
    draft = Draft(article=short, aliases=(f"u:{short.url}",), edition=f"e:{short.url}")
    stored = file_new(desk, draft, desk.read(short), rooms=rooms, now=now)
    file_version(desk, rooms.articles.get(stored.id), full, desk.read(full), rooms=rooms, now=now)


def _article(one: DayArticle, day: Day) -> Article:
    outlet = next(outlet for outlet in day.outlets if outlet.id == one.outlet)
    url = f"{outlet.id}.example{one.path}"
    return Article(
        url=ArticleUrl(url),
        link=f"https://{url}",
        source=SourceId(outlet.id),
        publisher=PublisherId(outlet.publisher),
        outlet=Outlet(outlet.outlet),
        country=Country(outlet.country),
        title=one.title,
        text=one.summary,
        lang=outlet.lang,
        published=one.at,
        precision=Precision.INSTANT,
        first_seen=one.at + SEEN_AFTER,
    )


def _show(rooms: Rooms, engines: Engines, console: Console, *, ended: datetime) -> None:
    wall = _Wall(ended)
    terminal = Terminal(console, now=lambda: wall.now)
    root: Receipt | None = None
    for delivery in _owed(rooms):
        wall.now, delivery = delivery.created, replace(delivery, first_try=delivery.created)
        at = ended if root is None else delivery.created
        message = compose(rooms, delivery, CHANNEL, names=engines.country_names, now=at)
        receipt = terminal.post(message, to=CHANNEL.id, key=delivery.key, thread=root, in_channel=delivery.in_channel)
        root = root or receipt


def _owed(rooms: Rooms) -> Iterator[Delivery]:
    """The root, then its replies in the order in which they came; what is only logged is left out."""
    owed = sorted(rooms.outbox.listed(limit=1000), key=lambda one: (one.kind != "root", one.created))
    yield from (one for one in owed if one.tell in (Tell.NOW, Tell.PAGE))


def main() -> None:
    """Write the picture to the path given."""
    Path(sys.argv[1]).write_text(draw(days.load()), encoding="utf-8")


if __name__ == "__main__":
    main()
