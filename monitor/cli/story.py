"""`monitor story`: stories with their coverage ledger; what a person joins and splits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.when import SINCE, Since
from monitor.model.ids import ArticleId, StoryId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.model.story import Story
    from monitor.workbench.casework import Carried


@click.group(name="story", cls=Noun)
def command() -> None:
    """Stories: one happening each, however many articles."""


@command.command(name="list")
@click.option("--since", type=SINCE, default="7d", show_default=True)
@click.option("--limit", default=50, show_default=True)
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, since: Since, limit: int, json_: bool) -> None:
    """Stories with an article since then, the latest first."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        stories = rooms.stories.recent(since=since.before(house.clock.now()), limit=limit)
        told = {story.id: [one.channel for one in rooms.ledger.told(story.id) if one.has_root] for story in stories}
    show([_row(story, told[story.id]) for story in stories], json_=json_, empty="no story yet")


def _row(story: Story, channels: Sequence[str]) -> dict[str, Any]:
    return {
        "id": story.id,
        "last": story.last_article,
        "title": title_of(story),
        "articles": story.articles,
        "facets": [facet.label or f"{facet.kind} {facet.status}" for facet in story.facets],
        "told": channels,
        "open_until": story.open_until,
    }


def title_of(story: Story) -> str:
    """The headline as an alert would give it, else the story's own title."""
    from monitor.message.words import headline, standing

    facets = standing(story)
    return headline(facets[0]) if facets else story.title or f"story {story.id}"


@command.command(name="show")
@click.argument("id", type=int)
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, id: int, json_: bool) -> None:
    """One story: what it says happened, and the coverage ledger: which source carried it when, and which first."""
    from monitor.app.house import opened
    from monitor.workbench.casework import coverage

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        story, carried = rooms.stories.get(StoryId(id)), coverage(rooms, StoryId(id))
        told = [one for one in rooms.ledger.told(StoryId(id)) if one.has_root]
    if json_:
        click.echo(to_json({"story": story, "coverage": carried, "told": told}))
        return
    click.echo(
        f"{title_of(story)} (story {story.id}), {story.articles} articles, {len({one.publisher for one in carried})} publisher families"
    )
    if story.merged_into:
        click.echo(f"merged into story {story.merged_into}: `monitor story show {story.merged_into}`")
    for facet in plain(story.facets):
        click.echo(f"  {facet['label'] or facet['kind']} [{facet['status']}] {facet['at']}  “{facet['quote']}”")
    click.echo(f"told: {', '.join(one.channel for one in told) or 'nowhere'}; linked: {', '.join(map(str, story.linked)) or '-'}")
    show([_coverage_row(one) for one in carried], json_=False, empty="no article is in it")


def _coverage_row(one: Carried) -> dict[str, Any]:
    return {
        "published": one.published,
        "seen": one.seen,
        "source": one.source,
        "family": f"{one.publisher} (first)" if one.first else one.publisher,
        "outlet": one.outlet,
        "wire": one.wire,
        "title": one.title,
        "article": one.article,
    }


@command.command()
@click.argument("loser", type=int)
@click.argument("survivor", type=int)
@click.pass_obj
def merge(obj: dict[str, str | None], *, loser: int, survivor: int) -> None:
    """Make LOSER part of SURVIVOR: two stories that are one. What was told stays and points there."""
    from monitor.app.house import opened
    from monitor.settings.stories import shipped_story_settings
    from monitor.workbench.casework import join

    with faults_told(), opened(obj["config"]) as house, house.store.writing() as rooms:
        grown = join(rooms, StoryId(loser), StoryId(survivor), settings=shipped_story_settings(), now=house.clock.now())
    click.echo(f"story {loser} is part of story {survivor} now ({grown.articles} articles)")


@command.command()
@click.argument("story", type=int)
@click.argument("articles", type=int, nargs=-1, required=True)
@click.pass_obj
def split(obj: dict[str, str | None], *, story: int, articles: tuple[int, ...]) -> None:
    """Take ARTICLES out of STORY into a story of their own; neither is told again."""
    from monitor.app.house import opened
    from monitor.settings.stories import shipped_story_settings
    from monitor.workbench import casework

    away = [ArticleId(one) for one in articles]
    with faults_told(), opened(obj["config"]) as house, house.store.writing() as rooms:
        new = casework.split(rooms, StoryId(story), away, settings=shipped_story_settings(), now=house.clock.now())
    click.echo(f"story {new.id} has {new.articles} articles that were in story {story}")
