"""What a press under a message does; each by the same code as the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import blake2b

from monitor.app.counter import Counter, may_change
from monitor.app.inquiry import why_story
from monitor.desk import said
from monitor.desk.said import Mute
from monitor.errors import ConfigError, Fault, StoreError
from monitor.inbox import Deed
from monitor.message.telling import JOINED, NOT_RELEVANT, ON_IT, RELEVANT, SPLIT, UNMUTED, Mark
from monitor.message.telling import MUTED as MUTED_NOW
from monitor.message.words import headline, moment, standing
from monitor.model.ask import SILENCE, Answer, Ask, AskKind, Unfit
from monitor.model.channel import Channel
from monitor.model.delivery import Receipt
from monitor.model.enums import Precision
from monitor.model.ids import ArticleId, ChannelId, SourceId, StoryId, WatchName
from monitor.model.story import Story
from monitor.outbox import mutes
from monitor.outbox.compose import watches_of
from monitor.ports import Reading, Rooms
from monitor.stories.retold import facet_key
from monitor.watches import proposals
from monitor.watches.proposals import Proposal
from monitor.workbench import casework
from monitor.workbench.mending import example_of
from monitor.workbench.rules import muting, saved
from monitor.workbench.wording import chain_text

MUTE_FOR = timedelta(hours=24)
RECENT = timedelta(days=30)
OFFERED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """An ask with what it is about: the channel it was pressed in, and the stories it counts for (the one it was merged into too)."""

    ask: Ask
    channel: Channel
    stories: tuple[StoryId, ...]

    @property
    def story(self) -> StoryId:
        """The story of the message."""
        return self.stories[0]

    def mark(self, what: str, why: str = "") -> Mark:
        """The person's word."""
        return Mark(what=what, by=self.ask.by, why=why, at=self.ask.at)


def press_deed(counter: Counter, ask: Ask) -> Deed:
    """What is done for a press; raises ConfigError for one that nothing is known of, or that this person may not make."""
    with counter.house.store.reading() as rooms:
        press = _placed(rooms, counter, ask)
    return _DEEDS[ask.kind](counter, press)


def _placed(rooms: Rooms, counter: Counter, ask: Ask) -> Press:
    """The channel is the message's own; a press under an answer, which is nobody's message, is placed by where it was made."""
    sent = rooms.outbox.find_receipt(Receipt(channel=ask.place, message=ask.message)) if ask.message else None
    channel = counter.channels.get(sent.channel) if sent else counter.channel_at(ask)
    if channel is None or ask.story is None:
        raise ConfigError(Fault(where="here", what="this channel is not one that the monitor tells"))
    story = _known(rooms, ask.story)
    stories = (story.id,) if story.merged_into is None else (story.id, casework.survivor(rooms, story).id)
    return Press(ask=ask, channel=channel, stories=stories)


def _known(rooms: Rooms, id: StoryId) -> Story:
    try:
        return rooms.stories.get(id)
    except StoreError as error:
        raise ConfigError(Fault(where=f"story {id}", what="nothing is known of it")) from error


def _say(rooms: Rooms, press: Press, mark: Mark) -> None:
    for story in press.stories:
        said.say(rooms, press.channel.id, story, mark)


def _on_it(counter: Counter, press: Press) -> Deed:  # noqa: ARG001
    def deed(rooms: Rooms) -> Answer:
        _say(rooms, press, press.mark(ON_IT))
        return SILENCE

    return deed


def _not_relevant(counter: Counter, press: Press) -> Deed:  # noqa: ARG001
    reason = _reason(press.ask.value)

    def deed(rooms: Rooms) -> Answer:
        for story in press.stories:
            told = said.told_of(rooms, press.channel.id, story)
            watches = told.watches | set(_watches(rooms, press.channel.id, story))
            rooms.ledger.set_told(story, replace(told, not_relevant=True, watches=watches))
        _say(rooms, press, press.mark(NOT_RELEVANT, reason.value))
        if reason.is_the_watch:
            _propose(rooms, press, reason)
        return _twins(rooms, press, "Of which story is it a duplicate?") if reason is Unfit.DUPLICATE else SILENCE

    return deed


def _reason(value: str) -> Unfit:
    if value not in frozenset(Unfit):
        raise ConfigError(Fault(where="not relevant", what=f"{value!r} is no reason", hint=", ".join(Unfit)))
    return Unfit(value)


def _watches(rooms: Rooms, channel: ChannelId, story: StoryId) -> tuple[WatchName, ...]:
    root = rooms.outbox.root(channel, story)
    return tuple(name for name, _ in watches_of(rooms, root)) if root else ()


def _propose(rooms: Rooms, press: Press, reason: Unfit) -> None:
    """The first report as a text that these watches should not match; it waits until somebody accepts it."""
    first = min(rooms.stories.articles(press.story), key=lambda one: (one.stored.article.told_at, one.stored.id), default=None)
    if first is None:
        return
    example, book = example_of(first, want="no_match"), proposals.load(rooms.ledger.fact(proposals.FACT))
    for name in _watches(rooms, press.channel.id, press.story):
        new = Proposal(
            watch=name,
            story=press.story,
            channel=press.channel.id,
            text=example.text,
            date=example.date,
            why=reason.value,
            by=press.ask.by,
            at=press.ask.at,
        )
        book = proposals.proposed(book, new)
    rooms.ledger.set_fact(proposals.FACT, proposals.dump(book))


def _relevant(counter: Counter, press: Press) -> Deed:  # noqa: ARG001
    """Taken back: the root stands whole again and shows what came meanwhile, which is not told once more."""

    def deed(rooms: Rooms) -> Answer:
        for story in press.stories:
            told = said.told_of(rooms, press.channel.id, story)
            facets = frozenset(map(facet_key, rooms.stories.get(story).facets))
            rooms.ledger.set_told(story, replace(told, not_relevant=False, facets=told.facets | facets))
        _say(rooms, press, press.mark(RELEVANT))
        book = proposals.load(rooms.ledger.fact(proposals.FACT))
        rooms.ledger.set_fact(proposals.FACT, proposals.dump(proposals.without(book, story=press.story, channel=press.channel.id)))
        return SILENCE

    return deed


def _mute(counter: Counter, press: Press) -> Deed:
    until = counter.house.clock.now() + MUTE_FOR
    mark = press.mark(MUTED_NOW, f"until {moment(until, press.channel, precision=Precision.MINUTE)}")

    def deed(rooms: Rooms) -> Answer:
        for story in press.stories:
            said.mute(rooms, Mute(channel=press.channel.id, story=story, until=until, under=press.story), by=mark)
        return SILENCE

    return deed


def _unmute(counter: Counter, press: Press) -> Deed:
    def deed(rooms: Rooms) -> Answer:
        for story in press.stories:
            mutes.end(rooms, press.channel.id, story, by=press.mark(UNMUTED), now=counter.house.clock.now())
        return SILENCE

    return deed


def _why(counter: Counter, press: Press) -> Deed:
    with counter.house.store.reading() as rooms:
        text = chain_text(why_story(rooms, press.story))
    return lambda _: Answer(text=text)


def _join(counter: Counter, press: Press) -> Deed:
    if not press.ask.value:
        return lambda rooms: _twins(rooms, press, "Which story is it one with?")
    other = _number(press.ask.value, "story")

    def deed(rooms: Rooms) -> Answer:
        survivor, loser = sorted((press.stories[-1], casework.survivor(rooms, _known(rooms, StoryId(other))).id))
        grown = casework.join(rooms, loser, survivor, settings=counter.engines().stories, now=counter.house.clock.now())
        for one, beside in ((loser, survivor), (survivor, loser)):
            said.say(rooms, press.channel.id, one, press.mark(JOINED, f"with story {beside}"))
        return Answer(text=f"Story {loser} is part of story {survivor} now ({grown.articles} articles).")

    return deed


def _twins(rooms: Rooms, press: Press, question: str) -> Answer:
    """The other stories this channel was told lately, to pick one of."""
    stories = rooms.stories.recent(since=press.ask.at - RECENT, limit=OFFERED * 3)
    told = [one for one in stories if one.id not in press.stories and said.told_of(rooms, press.channel.id, one.id).has_root]
    if not told:
        return Answer(text="No other story was told here of late.")
    choices = tuple((f"{one.id}: {_name(one)}", str(one.id)) for one in told[:OFFERED])
    return Answer(text=question, kind=AskKind.JOIN, story=press.story, choices=choices)


def _name(story: Story) -> str:
    facets = standing(story)
    return headline(facets[0]) if facets else story.title


def _split(counter: Counter, press: Press) -> Deed:
    if not press.ask.value:
        return lambda rooms: _reports(rooms, press)
    article = ArticleId(_number(press.ask.value, "report"))

    def deed(rooms: Rooms) -> Answer:
        new = casework.split(rooms, press.story, [article], settings=counter.engines().stories, now=counter.house.clock.now())
        said.say(rooms, press.channel.id, press.story, press.mark(SPLIT, f"a report is story {new.id} now"))
        return Answer(text=f"The report is story {new.id} now. Neither is told again.")

    return deed


def _reports(rooms: Rooms, press: Press) -> Answer:
    readings = sorted(rooms.stories.articles(press.story), key=lambda one: one.stored.article.told_at)
    if len(readings) < 2:
        return Answer(text="One report alone cannot be split.")
    choices = tuple((_report(one), str(one.stored.id)) for one in readings[:OFFERED])
    return Answer(text="Which report tells of something else?", kind=AskKind.SPLIT, story=press.story, choices=choices)


def _report(reading: Reading) -> str:
    return f"{reading.stored.article.source}: {reading.stored.article.title}"


def _mute_source(counter: Counter, press: Press) -> Deed:
    may_change(counter, press.ask, press.channel)
    if not press.ask.value:
        return lambda rooms: _pairs_offered(rooms, press)

    def deed(rooms: Rooms) -> Answer:
        found = next((pair for pair in _pairs(rooms, press) if _pair_mark(*pair) == press.ask.value), None)
        if found is None:
            raise ConfigError(Fault(where="mute source", what="this source is no longer in the story, or the watch is gone"))
        source, watch = found
        muted = muting(rooms, watch, source)
        kept = saved(rooms, muted, by=f"{press.ask.by} in Slack", at=press.ask.at, change=f"muted {source}")
        return Answer(text=f"{source} is muted in {watch} (version {kept.version}).")

    return deed


def _pairs(rooms: Rooms, press: Press) -> list[tuple[SourceId, WatchName]]:
    sources = sorted({one.stored.article.source for one in rooms.stories.articles(press.story)})
    return [(source, watch) for watch in _watches(rooms, press.channel.id, press.story) for source in sources]


def _pair_mark(source: SourceId, watch: WatchName) -> str:
    """Short enough for a control's value, whatever the names."""
    return blake2b(f"{source}\n{watch}".encode(), digest_size=8).hexdigest()


def _pairs_offered(rooms: Rooms, press: Press) -> Answer:
    choices = tuple((f"{source} in {watch}", _pair_mark(source, watch)) for source, watch in _pairs(rooms, press)[:OFFERED])
    if not choices:
        return Answer(text="No watch told this story here.")
    return Answer(text="Which source, in which watch?", kind=AskKind.MUTE_SOURCE, story=press.story, choices=choices)


def _number(text: str, what: str) -> int:
    if not text.isdecimal():
        raise ConfigError(Fault(where=what, what=f"{text!r} is no number"))
    return int(text)


_DEEDS: dict[AskKind, Callable[[Counter, Press], Deed]] = {
    AskKind.ON_IT: _on_it,
    AskKind.NOT_RELEVANT: _not_relevant,
    AskKind.RELEVANT: _relevant,
    AskKind.MUTE: _mute,
    AskKind.UNMUTE: _unmute,
    AskKind.WHY: _why,
    AskKind.JOIN: _join,
    AskKind.SPLIT: _split,
    AskKind.MUTE_SOURCE: _mute_source,
}
