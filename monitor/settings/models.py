"""What config.yaml may say, as models that refuse what they do not know."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from monitor.model.enums import FullText, Outlet, Way
from monitor.rhythm import next_time, parse_cron
from monitor.rhythm.holidays import days_off
from monitor.settings import words
from monitor.settings.selectors import selector

_SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(s|m|h|d)")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_ROOM = re.compile(r"(\d+(?:\.\d+)?)\s*(K|M|G)")
_BYTES = {"K": 10**3, "M": 10**6, "G": 10**9}
_EDITOR = re.compile(r"[UWS][A-Z0-9]+")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")


def _seconds(value: Any) -> Any:
    """Turn "10m" into 600; numbers pass as seconds."""
    if isinstance(value, str) and (found := _SPAN.fullmatch(value.strip())):
        return int(float(found[1]) * _SECONDS[found[2]])
    return value


def _bytes(value: Any) -> Any:
    """Turn "2G" into 2000000000; numbers pass as bytes."""
    if isinstance(value, str) and (found := _ROOM.fullmatch(value.strip())):
        return int(float(found[1]) * _BYTES[found[2]])
    return value


def _clock_time(value: str) -> str:
    if not _CLOCK.fullmatch(value):
        raise ValueError("a time of day is written HH:MM")
    return value.zfill(5)


def _zone(value: str) -> str:
    if value not in available_timezones():
        near = get_close_matches(value, available_timezones(), n=1)
        raise ValueError(f"{value!r} is not a time zone of the IANA database; did you mean {near[0] if near else 'UTC'!r}?")
    return value


def _cron(value: str) -> str:
    """A rule that names a time within four years of any day."""
    if value:
        next_time(parse_cron(value), datetime(2024, 1, 1, tzinfo=UTC), zone=ZoneInfo("UTC"))
    return value


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"{value!r} is no regular expression: {error}") from error
    return value


def _editor(value: str) -> str:
    if not _EDITOR.fullmatch(value):
        raise ValueError("an editor is a Slack user id (U..., W...) or user group id (S...)")
    return value


Seconds = Annotated[int, BeforeValidator(_seconds), Field(ge=0)]
Size = Annotated[int, BeforeValidator(_bytes), Field(ge=0)]
ClockTime = Annotated[str, AfterValidator(_clock_time)]
Zone = Annotated[str, AfterValidator(_zone)]


def _listed(value: Any) -> Any:
    """A comma-separated line as a list, as `source edit` gives it."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _day_off(value: str) -> str:
    days_off([value], first=date(2024, 1, 1), last=date(2024, 12, 31))
    return value


DaysOff = Annotated[tuple[Annotated[str, BeforeValidator(str), AfterValidator(_day_off)], ...], BeforeValidator(_listed)]
Country = Annotated[str, AfterValidator(words.country)]
Lang = Annotated[str, AfterValidator(words.language)]
CssOrXpath = Annotated[str, AfterValidator(selector)]
Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Cron = Annotated[str, AfterValidator(_cron)]
Pattern = Annotated[str, AfterValidator(_pattern)]
Editor = Annotated[str, AfterValidator(_editor)]


class Strict(BaseModel):
    """A model that refuses unknown keys and cannot be changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class ListingModel(Strict):
    """How an HTML listing is read."""

    item: CssOrXpath = Field(min_length=1)
    link: CssOrXpath = "a::attr(href)"
    title: CssOrXpath = ""
    date: CssOrXpath = ""
    date_format: str = ""
    url_pattern: Pattern = ""
    exclude: tuple[Pattern, ...] = ()
    max_items: int = Field(default=100, ge=1, le=2000)
    body: CssOrXpath = ""
    remove: tuple[CssOrXpath, ...] = ()


class RouteModel(Strict):
    """One more way to the same publisher."""

    way: Way
    url: str = Field(pattern=r"^https?://")
    listing: ListingModel | None = None
    tip_only: bool = False


class SourceModel(Strict):
    """One source as a person declares it."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$")
    name: str
    url: str = Field(pattern=r"^https?://")
    way: Way = Way.FEED
    publisher: str = ""
    country: Country = ""
    lang: Lang = ""
    outlet: Outlet = Outlet.PRESS
    state_media: bool = False
    timezone: Zone = "UTC"
    interval: Seconds = Field(default=300, ge=1)
    cron: Cron = ""
    full_text: FullText | None = None
    enabled: bool = True
    note: str = ""
    spider: str = ""
    listing: ListingModel | None = None
    url_pattern: Pattern = ""
    routes: tuple[RouteModel, ...] = ()
    tip_only: bool = False
    groups: Names = ()
    holidays: DaysOff = ()

    @model_validator(mode="after")
    def _has_what_its_ways_need(self) -> SourceModel:
        listings = [(self.way, self.listing), *((route.way, route.listing or self.listing) for route in self.routes)]
        if any(way is Way.LISTING and listing is None for way, listing in listings):
            raise ValueError("way listing needs `listing:` with the selector of an `item`")
        if any(way is Way.SPIDER for way, _ in listings) and not self.spider:
            raise ValueError("way spider needs `spider:`, the name of its class")
        return self


class QuietHours(Strict):
    """Delivery is held between these times of the channel's day; decisions are not."""

    start: ClockTime = Field(alias="from")
    end: ClockTime = Field(alias="to")


class ChannelModel(Strict):
    """Where alerts are told, with the channel's own manners."""

    notifier: str
    id: str = ""
    timezone: Zone = "UTC"
    languages: tuple[str, ...] = ("en",)
    quiet_hours: QuietHours | None = None
    budget: int = Field(default=0, ge=0)
    digest: tuple[ClockTime, ...] = ()
    weekly: Literal["", "mon", "tue", "wed", "thu", "fri", "sat", "sun"] = ""
    mention: str = ""
    editors: tuple[Editor, ...] = ()


class OpsModel(Strict):
    """Where the tool tells of its own troubles; `ping` is called after rounds that did work (a dead man's switch)."""

    channel: str = ""
    ping: str = Field(default="", pattern=r"^(https?://.+)?$")


class ObserveModel(Strict):
    """Where /metrics and /healthz are served: a unix socket ("" means systemd's runtime folder, if it gave one), a loopback port."""

    socket: str = ""
    listen: str = Field(default="", pattern=r"^((127\.\d+\.\d+\.\d+|\[::1\]|localhost):\d{1,5})?$")


class FallbackModel(Strict):
    """Where `page` alerts go while the notifier is down; `to` is an address of that notifier."""

    after: Seconds = 600
    notifier: str = ""
    to: str = ""


class FilesModel(Strict):
    """Files and profiles to read sources from, beside those written in place."""

    files: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    inline: tuple[SourceModel, ...] = Field(default=(), alias="list")


class WatchFilesModel(Strict):
    """Files to read watches from."""

    files: tuple[str, ...] = ()


class FetchModel(Strict):
    """How the web is met: who we say we are, how fast we go, and (for tests and proxies) what we may reach."""

    contact: str = ""
    user_agent: str = ""
    host_delay: float = Field(default=1.0, ge=0)
    deadline: float = Field(default=30.0, gt=0)
    concurrency: int = Field(default=60, ge=1, le=1000)
    allow_networks: tuple[str, ...] = ()
    allow_ports: tuple[int, ...] = ()
    robots: bool = True
    proxy: str = ""


class RetentionModel(Strict):
    """How long bodies are kept, and how much room they may take (0: any); names and the evidence of told stories are never pruned."""

    bodies: Seconds = 90 * 86400
    size: Size = 0


class ScheduleModel(Strict):
    """How often the daemon looks for work; `hot` is how long after its last alert a story keeps its sources at their fastest (0: never)."""

    tick: float = Field(default=5.0, gt=0)
    hot: Seconds = 3600


class SettingsModel(Strict):
    """The whole of config.yaml."""

    store: str = "sqlite:///monitor.sqlite"
    sources: FilesModel = FilesModel()
    watches: WatchFilesModel = WatchFilesModel()
    channels: dict[str, ChannelModel] = Field(default_factory=dict)
    notifiers: dict[str, dict[str, Any]] = Field(default_factory=dict, repr=False)
    ops: OpsModel = OpsModel()
    fallback: FallbackModel = FallbackModel()
    data: tuple[str, ...] = ()
    fetch: FetchModel = FetchModel()
    retention: RetentionModel = RetentionModel()
    schedule: ScheduleModel = ScheduleModel()
    observe: ObserveModel = ObserveModel()
