"""`monitor watch add`: in one line, or asked in plain words; tried on the archive before it is saved."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, TypeVar

import click

from monitor.cli.out import faults_told
from monitor.cli.watch import command, engines_of, remarks_on
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault, QueryError
from monitor.model.enums import Confirm, Tell
from monitor.model.ids import ChannelId, WatchName
from monitor.model.watch import Watch
from monitor.workbench.rules import doubts, readable, saved, unheard_of
from monitor.workbench.wording import rehearsal_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor.app.house import House
    from monitor.watches.vocabulary import Vocabulary
    from monitor.watches.wish import Wish
    from monitor.workbench.engines import Engines
    from monitor.workbench.rehearsal import Rehearsal

T = TypeVar("T")


@command.command()
@click.argument("name", required=False)
@click.argument("query", required=False)
@click.option("--channel", "channels", multiple=True, help="where it is told; repeat for more")
@click.option("--tell", type=click.Choice([one.value for one in Tell]), default=Tell.NOW.value, show_default=True)
@click.option("--when", type=click.Choice([one.value for one in Confirm]), default=Confirm.FIRST.value, show_default=True)
@click.option("--note", default="")
@click.option("--owner", default="")
@click.option("--since", type=SINCE, default="90d", show_default=True, help="how far back it is tried before it is saved")
@click.option("--yes", is_flag=True, help="save without asking, as is done where nobody can be asked")
@click.pass_obj
def add(obj: dict[str, str | None], /, *, name: str | None, query: str | None, channels: tuple[str, ...], **given: str) -> None:
    """Add a watch: NAME, QUERY and where it is told; asks for what is not given. A running daemon takes it up within one tick."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house:
        engines = engines_of(house)
        asked = not (name and query)
        watch = Watch(
            name=WatchName(name or _asked_name(house)),
            query=query or _asked_query(engines.words),
            channels=tuple(map(ChannelId, channels or _asked_channels(house, asked=asked))),
            tell=Tell(_asked_loudness() if asked else given["tell"]),
            when=Confirm(given["when"]),
            note=given["note"],
            owner=given["owner"],
        )
        _refuse_flaws(watch, house, engines)
        click.echo("\n".join(rehearsal_lines(_rehearsed(watch, house, engines, since=given["since"]))))  # type: ignore[arg-type]
        if not (given["yes"] or _agreed(watch)):
            click.echo("not saved")
            return
        with house.store.writing() as rooms:
            kept = saved(rooms, watch, by=getpass.getuser(), at=house.clock.now(), change="added")
    click.echo(f"{kept.name} is watched (version {kept.version})")


def _refuse_flaws(watch: Watch, house: House, engines: Engines) -> None:
    """Refuse what cannot be saved with every reason; say what is doubtful."""
    with house.store.reading() as rooms:
        unheard_of(rooms, watch.name)
    readable([watch])
    for doubt in doubts(remarks_on([watch], house, engines)):
        click.echo(f"note: {doubt}", err=True)


def _rehearsed(watch: Watch, house: House, engines: Engines, *, since: Since) -> Rehearsal:
    from monitor.app.run import channels_of
    from monitor.cli.progress import progress
    from monitor.workbench.rehearsal import rehearse

    with house.store.reading() as rooms, progress("trying it on the archive", total=rooms.articles.count()) as tick:
        start = since.before(house.clock.now())
        return rehearse(rooms, watch, engines, channels=channels_of(house.settings), since=start, tick=tick)


def _agreed(watch: Watch) -> bool:
    """Whether to save; asked only where somebody can answer."""
    return not sys.stdin.isatty() or click.confirm(f"Save {watch.name}?", default=True)


def _answer(question: str, *, default: str | None = None) -> str:
    if not sys.stdin.isatty():
        raise ConfigError(Fault(where="watch add", what="NAME, QUERY and --channel are wanted where nobody can be asked"))
    return str(click.prompt(question, default=default, show_default=bool(default))).strip()


def _until_right(question: str, read: Callable[[str], T], *, default: str = "") -> T:
    """The answer as it is understood; asked again, with the reason, until it is."""
    while True:
        try:
            return read(_answer(question, default=default))
        except QueryError as error:
            click.echo(f"  {error.what}{f'; did you mean {error.nearest}?' if error.nearest else ''}")
            if error.expected and not error.nearest:
                click.echo(f"  there are: {error.expected}")


def _asked_name(house: House) -> str:
    from monitor.watches.wish import name_of

    with house.store.reading() as rooms:
        taken = {one.name for one in rooms.watches.all()}
    return _until_right("What shall it be called?", lambda text: name_of(text, taken))


def _asked_query(vocabulary: Vocabulary) -> str:
    """The query that plain answers build, shown before it is used."""
    from monitor.watches.wish import query_of

    while True:
        try:
            query = query_of(_asked_wish(vocabulary))
        except QueryError as error:
            click.echo(f"  {error.what}: expected {error.expected}")
            continue
        click.echo(f"This makes the query  {query}")
        return query


def _asked_wish(vocabulary: Vocabulary) -> Wish:
    from monitor.watches.wish import Wish, answers, entity_of, kind_of, words_of

    kinds = _until_right(
        "Which kinds of event? (visit, agreement ...; commas for any of them, nothing for no event)",
        lambda text: tuple(kind_of(one, vocabulary) for one in answers(text)),
    )
    parties = _until_right(
        "Who must take part? (countries, people, organisations; commas for all of them, nothing for anybody)",
        lambda text: tuple(entity_of(one, vocabulary) for one in answers(text)),
    )
    for one in parties:
        click.echo(f"  {one.value} is known as a {one.kind}")
    high = bool(kinds) and click.confirm("Only ministers and above?", default=False)
    words = _until_right('Words of which one must stand there? (flight*, "air travel"; nothing for none)', words_of)
    return Wish(kinds=kinds, parties=parties, high=high, words=words)


def _asked_channels(house: House, *, asked: bool) -> Sequence[str]:
    from monitor.watches.wish import channels_of

    there = tuple(house.settings.model.channels)
    if not asked:
        raise ConfigError(Fault(where="--channel", what="where shall it be told?", hint=f"there are: {', '.join(there) or 'none'}"))
    question = f"Where is it told? ({', '.join(there)})"
    return _until_right(question, lambda text: channels_of(text, there), default=there[0] if there else "")


def _asked_loudness() -> str:
    return str(click.prompt("How loud?", type=click.Choice([one.value for one in Tell]), default=Tell.NOW.value))
