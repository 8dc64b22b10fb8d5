"""A country is one term however it is named, and takes the place of its name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.cli.lab.cluster import run
from monitor.model.article import Article
from monitor.model.ids import ArticleUrl, PublisherId, SourceId
from monitor.model.mention import Mention
from monitor.settings.stories import shipped_story_settings
from monitor.stories.wording import content
from monitor.workbench.engines import build_engines

SETTINGS = shipped_story_settings()


def mention(text, kind, country, start, sure=1.0):
    return Mention(start=start, end=start + len(text), text=text, kind=kind, entity=country, name=text, country=country, sure=sure)


def article(title, text):
    url, seen = ArticleUrl("https://a.example/1"), datetime(2024, 9, 18, tzinfo=UTC)
    return Article(url=url, link=url, source=SourceId("a"), publisher=PublisherId("a"), title=title, text=text, first_seen=seen)


def telling(title, text, mentions):
    parts = content(article(title, text), mentions, settings=SETTINGS)
    return tuple(sorted(term.text for term in part) for part in parts)


@pytest.mark.parametrize(
    ("text", "named", "words"),
    [
        ("Honduran shrimp", mention("Honduran", "demonym", "HND", 0), ["@HND", "shrimp"]),
        ("Honduras exports shrimp", mention("Honduras", "country", "HND", 0), ["@HND", "export", "shrimp"]),
        ("Tegucigalpa exports shrimp", mention("Tegucigalpa", "capital", "HND", 0), ["tegucigalpa", "@HND", "export", "shrimp"]),
        ("Jordan scores twice", mention("Jordan", "country", "JOR", 0, sure=0.2), ["jordan", "scor", "twic"]),
    ],
)
def test_a_country_takes_the_place_of_its_name_and_stands_beside_its_seat(text, named, words):
    assert telling(text, "", [named]) == (sorted(words), [])
    below = replace(named, start=named.start + 1, end=named.end + 1)
    assert telling("", text, [below]) == ([], sorted(words))


@pytest.mark.parametrize(
    ("title", "text", "head", "body"),
    [
        ("Talks in April 2023", "- 14 shrimp boats sail", ["talk", "april", "2023"], ["14", "shrimp", "boat", "sail"]),
        ("Talks in April 2023 -", "14 shrimp boats sail", ["talk", "april", "2023"], ["14", "shrimp", "boat", "sail"]),
        ("Talks in April 2023", "14 shrimp boats sail", ["talk", "april", "2023"], ["14", "shrimp", "boat", "sail"]),
        ("", "14 shrimp boats sail", [], ["14", "shrimp", "boat", "sail"]),
    ],
)
def test_no_figure_runs_on_from_the_headline_to_the_text(title, text, head, body):
    assert telling(title, text, []) == (sorted(head), sorted(body))


def test_a_country_is_known_again_by_its_seat_and_its_people():
    told = [
        ("Honduras to restore diplomatic ties with Taiwan", "President Marlon Zelaya said the switch to China had brought nothing."),
        ("Taipei wins back an ally as Tegucigalpa drops Beijing", "Its foreign ministry said an embassy would reopen inside a month."),
        ("Strike halts Chilean copper mine", "Workers at the pit in the north laid down tools over pay."),
    ]
    rows = [
        {"id": str(at), "ts": f"2024-09-18T1{at}:00:00Z", "source": f"s{at}", "title": one, "text": two}
        for at, (one, two) in enumerate(told)
    ]
    read = build_engines([]).read_pair
    first, second, other = [json.loads(line)["cluster"] for line in run(map(json.dumps, rows), read=read, settings=SETTINGS)]
    assert first == second != other
