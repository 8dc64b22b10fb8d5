"""A channel: where watches are told, with its own settings; and the route taken while it is shut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.model.ids import ChannelId


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From `start` to `end` on the channel's own clock; an end before the start means over midnight."""

    start: time
    end: time
    weekdays: frozenset[int] = frozenset(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Settings of one channel.

    `notifier` names an entry of `notifiers`, `to` is that notifier's own address (Slack channel id, mail
    address, URL). `budget` is the most roots a local day (0: no limit), `digest_times` are on the channel's
    clock, `weekly` is the ISO weekday (1 Monday) of the weekly digest or 0, `languages` are preferred first,
    `mention` is what a `page` says (a Slack user group id), `editors` may change watches from the channel.
    """

    id: ChannelId
    notifier: str
    to: str
    timezone: str = "UTC"
    languages: tuple[str, ...] = ("en",)
    quiet: QuietHours | None = None
    budget: int = 0
    digest_times: tuple[time, ...] = ()
    weekly: int = 0
    mention: str = ""
    editors: tuple[str, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The channel's time zone; raises ZoneInfoNotFoundError for a name that is none."""
        return ZoneInfo(self.timezone)

    def local(self, instant: datetime) -> datetime:
        """The instant on the channel's clock."""
        return instant.astimezone(self.zone)

    def day_start(self, instant: datetime) -> datetime:
        """The instant the channel's local day began."""
        return self.local(instant).replace(hour=0, minute=0, second=0, microsecond=0)

    def quiet_until(self, instant: datetime) -> datetime | None:
        """When the quiet hours that hold at `instant` end, or None outside them; right over midnight and DST."""
        if self.quiet is None or self.quiet.start == self.quiet.end:
            return None
        here = self.local(instant)
        for began in (here.date() - timedelta(days=1), here.date()):
            over = self.quiet.end <= self.quiet.start
            start = datetime.combine(began, self.quiet.start, self.zone)
            end = datetime.combine(began + timedelta(days=over), self.quiet.end, self.zone)
            if began.weekday() in self.quiet.weekdays and start.timestamp() <= instant.timestamp() < end.timestamp():
                return end
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """Where `page` alerts and ops notices go once a notifier has been shut for longer than `after`."""

    channel: Channel
    after: timedelta
