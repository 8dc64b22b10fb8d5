"""`monitor article`: the full-text archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.errors import ConfigError, Fault
from monitor.model.ids import ArticleId

if TYPE_CHECKING:
    from monitor.model.article import StoredArticle
    from monitor.ports import Reading, Rooms


@click.group(name="article", cls=Noun)
def command() -> None:
    """The archive: every article seen, with its versions, who is named in it and what it says happened."""


@command.command()
@click.argument("text")
@click.option("--limit", default=50, show_default=True)
@as_json
@click.pass_obj
def search(obj: dict[str, str | None], *, text: str, limit: int, json_: bool) -> None:
    """Articles whose title and text hold every word of TEXT ("in quotes": a phrase), the newest first."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        found = rooms.articles.search(text, limit=limit)
    show([_row(one) for one in found], json_=json_, empty=f"no article holds {text!r}")


def _row(stored: StoredArticle) -> dict[str, Any]:
    article = stored.article
    return {"id": stored.id, "published": article.published, "source": article.source, "title": article.title, "link": article.link}


@command.command(name="show")
@click.argument("target")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, target: str, json_: bool) -> None:
    """One article (its number or its URL): text, mentions, events, story, and the watches it met."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        reading = the_one(rooms, target)
        matched = rooms.ledger.matched(reading.stored.id)
    if json_:
        click.echo(to_json({**plain(reading), "matched": plain(matched)}))
        return
    _print(reading, [f"{one.watch} v{one.version}" for one in matched])


def _print(reading: Reading, watches: list[str]) -> None:
    article = reading.stored.article
    click.echo(click.style(article.title, bold=True))
    click.echo(
        f"{article.source} ({article.publisher}), published {article.published or '-'}, seen {article.first_seen}, {article.lang or '-'}"
    )
    click.echo(f"{article.link}\nstory {reading.story or '-'}; watches: {', '.join(watches) or 'none'}; version {reading.stored.version}")
    for event in reading.events:
        click.echo(f"  {event.kind} {event.status} ({event.modality}, {event.tier}, {event.confidence:.2f}): “{event.evidence.text}”")
    click.echo(f"\n{article.text}")


def the_one(rooms: Rooms, target: str) -> Reading:
    """The article of a number, an address or a canonical key; ConfigError when nothing is known of it."""
    from monitor.workbench.engines import shipped_url_key

    if target.isdigit():
        return rooms.articles.get(ArticleId(int(target)))
    found = rooms.articles.find(f"u:{shipped_url_key()(target)}") or rooms.articles.find(target)
    if found is None:
        raise ConfigError(Fault(where="article", what=f"nothing is known of {target!r}", hint="`monitor miss URL` says why"))
    return found
