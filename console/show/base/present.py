"""The present of shows, runs, versions, settings, markers and the audience, for panels."""

from bisect import insort
from operator import attrgetter
from typing import Any, TypeVar

from console.core.live import Load
from console.core.setting import Setting
from console.core.table import Commit, Rows
from console.show.base.facts import AUDIENCE, GAP, Audience, Gap
from console.show.base.gaps import Gaps, Missing
from console.show.base.opened import OPENED, Opened, opened
from console.show.base.settings import RETURN_RATE, rate_key, taken
from console.show.base.tables import (
    Desk,
    Marker,
    Run,
    SettingRow,
    Show,
    Version,
)

T = TypeVar("T", bound=str | int | float | bool)

_RECENT = "WHERE n > (SELECT coalesce(max(n), 0) - 2000 FROM audience) ORDER BY n"

_LATEST = "WHERE n IN (SELECT n FROM gap ORDER BY n DESC LIMIT 2000) ORDER BY n"

LOADS: tuple[Load, ...] = (
    OPENED,
    Load("show", Show),
    Load("run", Run),
    Load("setting", SettingRow),
    Load("version", Version, rest="WHERE show = :show"),
    Load("desk", Desk),
    Load("marker", Marker, rest="WHERE run = :run"),
    Load("audience", Audience, "run", _RECENT, "facts"),
    Load("gap", Gap, "run", _LATEST, "facts"),
)


class BasePresent:
    """What is known of the opened show and run as a whole.

    shows, runs: all of the room, by id. versions, markers: of what is opened, oldest first.
    online, viewers, views: the latest sample of the audience, None where no source told.
    """

    def __init__(self) -> None:
        self.shown = Opened("", "")
        self.shows: dict[str, Show] = {}
        self.runs: dict[str, Run] = {}
        self.versions: list[Version] = []
        self.markers: list[Marker] = []
        self.desks: dict[str, Desk] = {}
        self.online: int | None = None
        self.viewers: int | None = None
        self.views: int | None = None
        self.sampled_at: int | None = None
        self._settings: dict[tuple[str, str], SettingRow] = {}
        self._gaps = Gaps()

    @property
    def show(self) -> Show | None:
        """The opened show."""
        return self.shows.get(self.shown.show)

    @property
    def run(self) -> Run | None:
        """The opened run, running or over."""
        return self.runs.get(self.shown.run)

    @property
    def missing(self) -> list[Missing]:
        """Where something of a feed is missing in the opened run."""
        return self._gaps.missing(self.run.ended_at if self.run is not None else None)

    @property
    def open_run(self) -> Run | None:
        """The run that is open in the room, of whichever show."""
        return next((run for run in self.runs.values() if run.ended_at is None), None)

    def value(self, setting: Setting[T]) -> T:
        """The setting in force for the opened show."""
        chosen = self.chosen(setting)
        return setting.default if chosen is None else chosen

    def chosen(self, setting: Setting[T]) -> T | None:
        """The same, None where nobody has set it."""
        return self._chosen(setting, setting.key)

    def own(self, setting: Setting[T], key: str, show: str) -> T | None:
        """What was set for one show, or for the room ("") itself; None where nothing was."""
        row = self._settings.get((show, key))
        return taken(setting, None if row is None else row.value)

    def return_rate(self, category: str) -> float | None:
        """Expected share of returns of a category, else of all; None where nobody has set it."""
        mine = self._chosen(RETURN_RATE, rate_key(category)) if category else None
        return self.chosen(RETURN_RATE) if mine is None else mine

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: show, run, versions, markers, settings, desks, audience,
        gaps."""
        topics = set()
        before, self.shown = self.shown, opened(commit, self.shown)
        if before != self.shown:
            self.markers.clear()
            self._gaps.clear()
            topics |= {"show", "run"}
        for part in commit.parts:
            topic = self._take(part)
            if topic:
                topics.add(topic)
        return topics

    def _take(self, part: Rows) -> str:
        """Take in one table's rows; the topic that changed, or ""."""
        match part.table:
            case "show":
                _by_id(self.shows, part)
                return "show"
            case "run":
                _by_id(self.runs, part)
                return "run"
            case "desk":
                _by_id(self.desks, part)
                return "desks"
            case "setting":
                self._take_settings(part)
                return "settings"
            case "version":
                _in_order(self.versions, part, "show", self.shown.show)
                return "versions"
            case "marker":
                _in_order(self.markers, part, "run", self.shown.run)
                return "markers"
            case AUDIENCE.name:
                self._take_audience(part)
                return "audience"
            case GAP.name:
                self._gaps.take(part.rows)
                return "gaps"
        return ""

    def _take_settings(self, part: Rows) -> None:
        rows = {row.id: row for row in self._settings.values()}
        _by_id(rows, part)
        self._settings = {(row.show, row.key): row for row in rows.values()}

    def _take_audience(self, part: Rows) -> None:
        for row in part.rows:
            self.sampled_at = row.at
            self.online = self.online if row.online is None else row.online
            self.viewers = self.viewers if row.viewers is None else row.viewers
            self.views = self.views if row.views is None else row.views

    def _chosen(self, setting: Setting[T], key: str) -> T | None:
        for show in dict.fromkeys((self.shown.show, "")):
            value = self.own(setting, key, show)
            if value is not None:
                return value
        return None


def _by_id(rows: dict[str, Any], part: Rows) -> None:
    rows.update((row.id, row) for row in part.rows)
    for row_id in part.gone:
        rows.pop(row_id, None)


def _in_order(rows: list[Any], part: Rows, column: str, wanted: str) -> None:
    """Take rows of what is opened into a list that is in the order of `at`."""
    touched = {row.id for row in part.rows} | set(part.gone)
    rows[:] = [row for row in rows if row.id not in touched]
    for row in part.rows:
        if getattr(row, column) == wanted:
            insort(rows, row, key=attrgetter("at"))
