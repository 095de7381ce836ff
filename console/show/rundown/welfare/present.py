"""The present of welfare: the plan, what the run gave, what is to press, what comes next."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.rundown.welfare.budget import Spent, show_budget, spent
from console.show.rundown.welfare.coming import Around, Coming, Due, coming, due
from console.show.rundown.welfare.cooling import ready_at
from console.show.rundown.welfare.tables import (
    WELFARE,
    WELFARE_CUE,
    WELFARE_OFFER,
    WELFARE_PRESS,
    WELFARE_RESULT,
    WELFARE_SENT,
    Welfare,
    WelfareCue,
    WelfareOffer,
    WelfarePress,
    WelfareResult,
    WelfareSent,
)

_SHOW, _RUN = "WHERE show = :show", "WHERE run = :run"

LOADS: tuple[Load, ...] = (
    Load(WELFARE.name, Welfare, rest=_SHOW),
    Load(WELFARE_CUE.name, WelfareCue, rest=_SHOW),
    Load(WELFARE_OFFER.name, WelfareOffer, rest=_SHOW),
    Load(WELFARE_SENT.name, WelfareSent, rest=_RUN),
    Load(WELFARE_PRESS.name, WelfarePress, rest=_RUN),
    Load(WELFARE_RESULT.name, WelfareResult, rest=_RUN),
)

_OF_SHOW = (WELFARE.name, WELFARE_CUE.name, WELFARE_OFFER.name)
_OF_RUN = (WELFARE_SENT.name, WELFARE_PRESS.name, WELFARE_RESULT.name)


class WelfarePresent:
    """What is known of the welfare of the opened show and run; a run has some hundreds of rows.

    rows: in the order of the plan. cues, offers: welfare → id. sent: oldest first. results: by the
    id of the start. to_press: what is not ticked, oldest first.
    """

    def __init__(self) -> None:
        self.by_id: dict[str, Welfare] = {}
        self.rows: tuple[Welfare, ...] = ()
        self.cues: dict[str, str] = {}
        self.offers: dict[str, str] = {}
        self.sent: tuple[WelfareSent, ...] = ()
        self.starts: dict[str, WelfareSent] = {}
        self.results: dict[str, WelfareResult] = {}
        self.to_press: tuple[WelfarePress, ...] = ()
        self._opened = Opened("", "")
        self._kept: dict[str, dict[str, Any]] = {name: {} for name in (*_OF_SHOW, *_OF_RUN)}

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: welfare."""
        before, self._opened = self._opened, opened(commit, self._opened)
        changed = before != self._opened
        if before.show != self._opened.show:
            self._forget(_OF_SHOW)
        if changed:
            self._forget(_OF_RUN)
        for part in commit.parts:
            changed |= self._take(part)
        if changed:
            self._arrange()
        return {"welfare"} if changed else set()

    def ready_at(self, now: int, default: int) -> int | None:
        """When the next welfare may start, ms UTC; None where nothing has to be waited for.

        default: the pause of the room, ms.
        """
        return ready_at(self.sent, self.by_id, default, now)

    def running(self, now: int) -> list[WelfareSent]:
        """The starts that are not over, those that end first in front."""
        found = [one for one in self.sent if self.is_running(one, now)]
        return sorted(found, key=lambda one: (one.ends_at is None, one.ends_at or 0, one.at))

    def is_running(self, sent: WelfareSent, now: int) -> bool:
        """Whether a start is not over: not stopped, and its end not reached."""
        return sent.ended_at is None and (sent.ends_at is None or sent.ends_at > now)

    def running_start(self, welfare: str, now: int) -> WelfareSent | None:
        """The start of one welfare that is not over."""
        return next((one for one in self.running(now) if one.welfare == welfare), None)

    def sent_of(self, welfare: str) -> list[WelfareSent]:
        """All starts of a welfare in the run, oldest first."""
        return [one for one in self.sent if one.welfare == welfare]

    def spent(self, chosen: int) -> Spent:
        """What the run's welfare cost so far, beside the budget; chosen: the one set, 0 = none."""
        budget = show_budget(self.rows, chosen)
        return spent(self.by_id, self.sent, self.results, budget)

    def of_cue(self, cue: str) -> list[Welfare]:
        """What is scheduled in a cue, in the order of the plan."""
        return [one for one in self.rows if self.cues.get(one.id) == cue]

    def coming(self, around: Around) -> list[Coming]:
        """Every welfare with its next time, those that come first in front."""
        return coming(self.rows, self.cues, self.sent, around)

    def due(self, around: Around, now: int) -> list[Due]:
        """What should start by itself now."""
        return due(self.rows, self.cues, self.sent, around, now)

    def _take(self, part: Rows) -> bool:
        """Take in one table's rows of what is opened; whether anything changed."""
        kept = self._kept.get(part.table)
        if kept is None:
            return False
        column = "show" if part.table in _OF_SHOW else "run"
        wanted = self._opened.show if column == "show" else self._opened.run
        mine = [row for row in part.rows if getattr(row, column) == wanted]
        gone = [row_id for row_id in part.gone if row_id in kept]
        kept.update((row.id, row) for row in mine)
        for row_id in gone:
            del kept[row_id]
        return bool(mine or gone)

    def _forget(self, names: Iterable[str]) -> None:
        for name in names:
            self._kept[name].clear()

    def _arrange(self) -> None:
        """Prepare what is looked up."""
        self.by_id = dict(self._kept[WELFARE.name])
        self.rows = tuple(sorted(self.by_id.values(), key=lambda one: (one.place, one.id)))
        self.cues = {one.welfare: one.cue for one in self._kept[WELFARE_CUE.name].values()}
        self.offers = {one.welfare: one.offer for one in self._kept[WELFARE_OFFER.name].values()}
        by_time = attrgetter("at", "id")
        self.sent = tuple(sorted(self._kept[WELFARE_SENT.name].values(), key=by_time))
        self.starts = {one.id: one for one in self.sent}
        self.results = {one.sent: one for one in self._kept[WELFARE_RESULT.name].values()}
        waiting = (one for one in self._kept[WELFARE_PRESS.name].values() if one.ticked_at is None)
        self.to_press = tuple(sorted(waiting, key=by_time))
