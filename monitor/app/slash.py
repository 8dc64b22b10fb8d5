"""`/watch` in Slack: the same as `monitor watch`, `miss` and `digest preview`, by the same code, for one channel."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches

from monitor.app.counter import Counter, may_change
from monitor.app.digesting import gathered
from monitor.app.times import since_of
from monitor.errors import ConfigError, Fault
from monitor.inbox import Deed
from monitor.message import digest as digests
from monitor.model.ask import Answer, Ask
from monitor.model.channel import Channel
from monitor.model.enums import Tell
from monitor.model.ids import WatchName
from monitor.model.watch import Watch
from monitor.ports import Rooms
from monitor.workbench.mending import apply, mends
from monitor.workbench.missing import Link, diagnose
from monitor.workbench.rehearsal import rehearse
from monitor.workbench.rulebook import criticism
from monitor.workbench.rules import doubts, muting, readable, saved, unheard_of, wanted
from monitor.workbench.trials import backtest, titles
from monitor.workbench.wording import archive_line, change_lines, mend_lines, miss_lines, outcome_lines, rehearsal_lines

TRIED, MENDED = "90d", "30d"
USAGE = {
    "list": "list - every watch of this channel",
    "add": 'add NAME "QUERY" [page|now|digest|log] - a new watch, told in this channel',
    "test": 'test NAME ["NEW QUERY"] - what it would have told of the last 90 days',
    "mute": "mute NAME SOURCE - this source no longer counts in this watch",
    "miss": "miss URL - why it was missed, and what would mend it",
    "digest": "digest [SINCE] - what the next digest here would say (fri, 12h, 2023-06-18)",
}
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'"})
_LINKED = re.compile(r"<(https?://[^|>]+)(?:\|[^>]*)?>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One command typed: its words, where and by whom."""

    counter: Counter
    ask: Ask
    channel: Channel
    words: tuple[str, ...]

    @property
    def now(self) -> datetime:
        """The instant it is seen to."""
        return self.counter.house.clock.now()

    @property
    def by(self) -> str:
        """The person, as history names them."""
        return f"{self.ask.by} in Slack"


def command_deed(counter: Counter, ask: Ask) -> Deed:
    """What is done for a command; raises ConfigError or QueryError with what is wrong in it."""
    channel = counter.channel_at(ask)
    if channel is None:
        told = ", ".join(f"#{one}" for one in counter.channels) or "none yet"
        raise ConfigError(Fault(where="here", what="this channel is not one that the monitor tells", hint=f"it tells {told}"))
    verb, *words = words_of(ask.value) or ["help"]
    if verb not in _COMMANDS:
        return _usage(verb)
    return _COMMANDS[verb](Wanted(counter=counter, ask=ask, channel=channel, words=tuple(words)))


def words_of(text: str) -> list[str]:
    """The words as a shell would cut them; Slack's curly quotation marks and marked-up links are read as they were typed."""
    plain = _LINKED.sub(r"\1", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").translate(_STRAIGHT)
    try:
        return shlex.split(plain)
    except ValueError as error:
        raise ConfigError(
            Fault(where="/watch", what="a quotation mark is not closed", hint="put the whole query in quotation marks")
        ) from error


def _usage(verb: str) -> Deed:
    near = get_close_matches(verb, USAGE, n=1)
    wrong = "" if verb == "help" else f"/watch knows no {verb!r}" + (f"; did you mean {near[0]!r}?" if near else "") + "\n"
    text = wrong + "\n".join(f"/watch {line}" for line in USAGE.values())
    return _says([text])


def _says(lines: Sequence[str]) -> Deed:
    answer = Answer(text="\n".join(lines))
    return lambda _: answer


def _needs(wanted: Wanted, verb: str, least: int, most: int) -> tuple[str, ...]:
    if not least <= len(wanted.words) <= most:
        raise ConfigError(
            Fault(where=f"/watch {verb}", what="has too many words" if len(wanted.words) > most else "wants more", hint=USAGE[verb])
        )
    return wanted.words


def _list(asked: Wanted) -> Deed:
    _needs(asked, "list", 0, 0)
    with asked.counter.house.store.reading() as rooms:
        here = [watch for watch in rooms.watches.all() if asked.channel.id in watch.channels]
    return _says([_row(watch) for watch in here] or [f"No watch is told in #{asked.channel.id}: /watch {USAGE['add']}"])


def _row(watch: Watch) -> str:
    state = [watch.tell.value, *([] if watch.enabled else ["off"]), *([f"mutes {', '.join(sorted(watch.mute))}"] if watch.mute else [])]
    return f"{watch.name} v{watch.version} ({', '.join(state)}): {watch.query}"


def _add(asked: Wanted) -> Deed:
    may_change(asked.counter, asked.ask, asked.channel)
    name, query, tell = (*_needs(asked, "add", 2, 3), Tell.NOW.value)[:3]
    watch = Watch(name=WatchName(name), query=query, channels=(asked.channel.id,), tell=_loudness(tell), owner=asked.ask.by)
    house, engines = asked.counter.house, asked.counter.engines()
    readable([watch])
    with house.store.reading() as rooms:
        unheard_of(rooms, name)
        remarks = criticism([watch], engines=engines, channels=house.settings.model.channels, known=rooms.watches.all())
        notes = [f"note: {doubt}" for doubt in doubts(remarks)]
        since = since_of(TRIED).before(asked.now)
        tried = rehearse(rooms, watch, engines, channels=asked.counter.channels, since=since, tick=_silently)

    def deed(rooms: Rooms) -> Answer:
        unheard_of(rooms, name)
        kept = saved(rooms, watch, by=asked.by, at=asked.ask.at, change="added")
        lines = [*notes, *rehearsal_lines(tried), f"{kept.name} is watched (version {kept.version})"]
        return Answer(text="\n".join(lines))

    return deed


def _loudness(word: str) -> Tell:
    if word not in frozenset(Tell):
        raise ConfigError(Fault(where="/watch add", what=f"{word!r} is no loudness", hint=f"one of {', '.join(Tell)}"))
    return Tell(word)


def _test(asked: Wanted) -> Deed:
    name, *query = _needs(asked, "test", 1, 2)
    with asked.counter.house.store.reading() as rooms:
        watch = wanted(rooms, name)
        versions = {"saved": watch} | ({"new": replace(watch, query=query[0])} if query else {})
        readable(versions.values())
        found = backtest(rooms, versions, asked.counter.engines(), since=since_of(TRIED).before(asked.now), tick=_silently)
        gained, lost = found.compare("saved", "new") if query else (frozenset(), frozenset())
        named = titles(rooms, gained), titles(rooms, lost)
    lines = [archive_line(found.archive)]
    lines += [line for version in versions for line in outcome_lines(version, found.outcome(version))]
    if query:
        lines += change_lines(*named, counts=(len(gained), len(lost)))
    return _says(lines)


def _mute(asked: Wanted) -> Deed:
    may_change(asked.counter, asked.ask, asked.channel)
    name, source = _needs(asked, "mute", 2, 2)

    def deed(rooms: Rooms) -> Answer:
        kept = saved(rooms, muting(rooms, name, source), by=asked.by, at=asked.ask.at, change=f"muted {source}")
        return Answer(text=f"{source} is muted in {kept.name} (version {kept.version})")

    return deed


def _miss(asked: Wanted) -> Deed:
    """Anybody may report one; it becomes an example of the watch where the person may change watches."""
    (url,) = _needs(asked, "miss", 1, 1)
    house, engines = asked.counter.house, asked.counter.engines()
    with house.store.reading() as rooms:
        found = diagnose(rooms, engines, url, name=None)
        ways = mends(rooms, house.settings, engines, found, since=since_of(MENDED).before(asked.now), tick=_silently)
    lines = [*miss_lines(found), *mend_lines(found, ways)]
    if found.link is Link.NONE:
        return _says(lines)
    kept = found if _may(asked) else replace(found, reading=None)

    def deed(rooms: Rooms) -> Answer:
        done = apply(rooms, house.settings, kept, None, by=asked.by, now=asked.now)
        return Answer(text="\n".join((*lines, *done, "It stands in the book of misses: `monitor miss` lists them.")))

    return deed


def _may(asked: Wanted) -> bool:
    try:
        may_change(asked.counter, asked.ask, asked.channel)
    except ConfigError:
        return False
    return True


def _digest(asked: Wanted) -> Deed:
    words = _needs(asked, "digest", 0, 1)
    try:
        since = since_of(words[0]).before(asked.now) if words else None
    except ValueError as error:
        raise ConfigError(Fault(where="/watch digest", what=str(error))) from error
    with asked.counter.house.store.reading() as rooms:
        (found,) = gathered(rooms, asked.counter.channels, [asked.channel.id], since=since, now=asked.now)
    return _says([digests.text(found)])


def _silently() -> None:
    """No bar moves."""


_COMMANDS: dict[str, Callable[[Wanted], Deed]] = {
    "list": _list,
    "add": _add,
    "test": _test,
    "mute": _mute,
    "miss": _miss,
    "digest": _digest,
}
