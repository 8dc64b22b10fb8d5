"""A newsroom on paper: articles with their events go in, stories come out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.model.article import Article
from monitor.model.enums import Modality, Status, Tier
from monitor.model.event import Actor, Event, Evidence, Place, TimeSpan
from monitor.model.ids import ArticleId, ArticleUrl, Country, EntityId, Kind, PublisherId, SourceId
from monitor.model.story import Story
from monitor.settings.stories import shipped_story_settings
from monitor.stories.features import Features, features
from monitor.stories.sorter import Sorted, Sorter

SETTINGS = shipped_story_settings()
NOON = datetime(2023, 6, 18, 12, tzinfo=UTC)


def person(name: str, country: str, rank: int = 2) -> Actor:
    return Actor(entity=EntityId(name.lower().replace(" ", "-")), name=name, country=Country(country), office="office", rank=rank)


def country(code: str) -> Actor:
    return Actor(entity=EntityId(code[:2]), name=code, country=Country(code))


BLINKEN, QIN, XI = person("Antony Blinken", "USA"), person("Qin Gang", "CHN"), person("Xi Jinping", "CHN", 1)
WANG, USA, CHINA, GERMANY = person("Wang Yi", "CHN"), country("USA"), country("CHN"), country("DEU")


def event(kind: str, status: str, actors: object, counterparts: object = (), **more: object) -> Event:
    place = more.pop("place", None)
    when = more.pop("when", None)
    return Event(
        kind=Kind(kind),
        status=Status(status),
        actors=actors if isinstance(actors, tuple) else (actors,),
        counterparts=counterparts if isinstance(counterparts, tuple) else (counterparts,),
        place=Place(name=str(place), country=Country(str(place))) if place else None,
        when=TimeSpan(text=str(when), start=when, end=when, precision="day") if when else None,
        evidence=Evidence(text="...", start=int(more.pop("start", 0)), end=3),
        **{"tier": Tier.ALERT, "modality": Modality.ASSERTED, "confidence": 0.9, **more},
    )


TALKS = event("meeting", "completed", BLINKEN, QIN, place="CHN")
VISIT = event("visit", "agreed", QIN, place="USA", start=10)
FLIGHTS = event("agreement", "agreed", (BLINKEN, QIN), subject="increase flights between the two countries", start=20)
XI_MEETING = event("meeting", "completed", BLINKEN, XI, place="CHN")
POSTPONED = event("visit", "postponed", QIN, place="USA")


class Newsroom:
    """Sends articles in order of arrival; `hours` after noon of 18 June 2023 is when one was published."""

    def __init__(self) -> None:
        self.sorter = Sorter(settings=SETTINGS)
        self.sent: list[Sorted] = []
        self.features: dict[int, Features] = {}
        self.events: dict[int, tuple[Event, ...]] = {}

    def tell(self, title: str, *events: Event, hours: float = 0, text: str = "", outlet: str = "wire") -> Sorted:
        number = len(self.sent) + 1
        at = NOON + timedelta(hours=hours)
        url = ArticleUrl(f"https://{outlet}.example/{number}")
        article = Article(
            url=url, link=url, source=SourceId(outlet), publisher=PublisherId(outlet), title=title, text=text, published=at, first_seen=at
        )
        self.features[number] = features(article, (), events, settings=SETTINGS)
        self.events[number] = events
        self.sent.append(self.sorter.add(ArticleId(number), article, (), events))
        return self.sent[-1]

    def story(self, told: Sorted) -> Story:
        return self.sorter.shelf.stories[told.story]

    @property
    def roots(self) -> int:
        return sum(one.started for one in self.sent)


def facets(story: Story) -> list[str]:
    return [facet.label for facet in story.facets]
