"""The welfare of a run as rows: what runs, what comes next, what was given."""

from collections.abc import Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.welfare.cells import zone_of
from console.show.rundown.run_log import Moment
from console.show.rundown.welfare.budget import cost_of
from console.show.rundown.welfare.coming import Around, Coming
from console.show.rundown.welfare.fields import KIND_NAMES
from console.show.rundown.welfare.tables import Welfare, WelfareSent
from console.show.rundown.words import countdown, duration
from console.ui.figures import NONE, amount, clock, count
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

_TITLES = (
    (QT_TRANSLATE_NOOP("welfare", "When"), 116),
    (QT_TRANSLATE_NOOP("welfare", "Welfare"), 0),
    (QT_TRANSLATE_NOOP("welfare", "Planned"), 72),
    (QT_TRANSLATE_NOOP("welfare", "Sent"), 72),
    (QT_TRANSLATE_NOOP("welfare", "Redeemed"), 88),
    (QT_TRANSLATE_NOOP("welfare", "Cost"), 92),
)
LEFT_OF = QT_TRANSLATE_NOOP("welfare", "{time} left")
RUNS = QT_TRANSLATE_NOOP("welfare", "running")
IN_TIME = QT_TRANSLATE_NOOP("welfare", "in {time}")
DUE = QT_TRANSLATE_NOOP("welfare", "due {time}")
DUE_NOW = QT_TRANSLATE_NOOP("welfare", "due now")
FROM_VIEWERS = QT_TRANSLATE_NOOP("welfare", "from {count} viewers")
BY_HAND = QT_TRANSLATE_NOOP("welfare", "by hand")
TIMES = QT_TRANSLATE_NOOP("welfare", "{kind} · {count}×")
PARTLY = QT_TRANSLATE_NOOP("welfare", "{figure}+")
SAID_FOR = QT_TRANSLATE_NOOP("welfare", "known for {known} of {all} starts")

SOON_MS = 3_600_000
"""Within this time the list counts down; beyond it shows the time of day."""

ALARM_MS = 30_000
"""What ends within this time is amber."""


class Given(NamedTuple):
    """What became of the starts of one welfare: sums of what is known, and for how many it is."""

    starts: int
    given: int | None
    given_for: int
    redeemed: int | None
    redeemed_for: int
    cost: int | None
    cost_for: int


def columns() -> tuple[Column, ...]:
    """The columns of the list in the language in force."""
    return tuple(
        Column(tr(title), width, *([RIGHT] if n > 1 else []))
        for n, (title, width) in enumerate(_TITLES)
    )


def order(live: Live, found: Sequence[Coming], now: int) -> list[Coming]:
    """What runs stands first, that ends first; then what comes next."""
    running = {one.welfare: n for n, one in enumerate(live.welfare.running(now))}
    places = {one.welfare: n for n, one in enumerate(found)}
    return sorted(found, key=lambda one: (running.get(one.welfare, len(running)),
                                          places[one.welfare]))  # fmt: skip


def make(
    live: Live, found: Sequence[Coming], around: Around, moment: Moment, *, roomy: bool = True
) -> list[RowCells]:
    """The cells of each, in the order given; where there is room with the kind beside the name."""
    return [_row(live, one, around, moment.at, roomy) for one in found]


def given(live: Live, welfare: Welfare) -> Given:
    """What is known of a welfare in the opened run."""
    present = live.welfare
    starts = present.sent_of(welfare.id)
    results = [present.results.get(one.id) for one in starts]
    sent = [one.given for one in results if one is not None and one.given is not None]
    redeemed = [one.redeemed for one in results if one is not None and one.redeemed is not None]
    costs = [
        cost for one in starts
        if (cost := cost_of(welfare, one, present.results.get(one.id))) is not None
    ]  # fmt: skip
    return Given(
        len(starts), _sum(sent), len(sent), _sum(redeemed), len(redeemed), _sum(costs), len(costs)
    )


def when(live: Live, one: Coming, around: Around, now: int) -> Cell:
    """When it ends, or when it is due."""
    planned = live.welfare.by_id[one.welfare]
    running = live.welfare.running_start(one.welfare, now)
    if running is not None:
        return _runs(running, now)
    if one.at is not None:
        return _due(live, one, planned, around, now)
    if one.settled:
        last = live.welfare.sent_of(one.welfare)[-1]
        return Cell(clock(last.at, zone_of(live)), "text3")
    if planned.starts == "online":
        reached = around.online is not None and around.online >= (planned.online or 0) > 0
        words = tr(FROM_VIEWERS, count=count(planned.online))
        return Cell(words, "amber" if reached else "text2", tip=words)
    return Cell(tr(BY_HAND), "text2")


def _row(live: Live, one: Coming, around: Around, now: int, roomy: bool) -> RowCells:
    planned, told = live.welfare.by_id[one.welfare], given(live, live.welfare.by_id[one.welfare])
    first = when(live, one, around, now)
    kind = tr(KIND_NAMES[planned.kind])
    badge = kind if told.starts < 2 else tr(TIMES, kind=kind, count=told.starts)
    dim = "text3" if one.settled and not first.bar else "text"
    currency = live.sales.currency
    cost = None if told.cost is None else amount(told.cost, currency, whole=True)
    return (
        first,
        Cell(planned.name, dim, badge=badge if roomy else "", tip=f"{planned.name} · {badge}"),
        Cell(count(planned.quantity), "text2"),
        _figure(_counted(told.given), told.given_for, told.starts),
        _figure(_counted(told.redeemed), told.redeemed_for, told.starts),
        _figure(cost, told.cost_for, told.starts),
    )


def _runs(running: WelfareSent, now: int) -> Cell:
    if running.ends_at is None:
        return Cell(tr(RUNS), "accent", font="strong", bar="accent")
    left, length = running.ends_at - now, running.ends_at - running.at
    colour = "amber" if left <= ALARM_MS else "accent"
    share = 1.0 if length <= 0 else (now - running.at) / length
    words = tr(LEFT_OF, time=countdown(left))
    return Cell(words, colour, font="strong", bar=colour, progress=share)


def _due(live: Live, one: Coming, planned: Welfare, around: Around, now: int) -> Cell:
    assert one.at is not None, "asked of what has a time"
    left = one.at - now
    if around.run_start is None or left > SOON_MS:
        return Cell(clock(one.at, zone_of(live)), "text2")
    if left > 0:
        return Cell(tr(IN_TIME, time=countdown(left)), "text")
    words = tr(DUE_NOW) if left > -1_000 else tr(DUE, time=duration(-left))
    return Cell(words, "amber", font="strong")


def _figure(text: str | None, known: int, starts: int) -> Cell:
    """A sum; with a + where it is not known of all starts."""
    if text is None:
        return Cell(NONE, "text3")
    if known == starts:
        return Cell(text)
    return Cell(tr(PARTLY, figure=text), tip=tr(SAID_FOR, known=known, all=starts))


def _counted(number: int | None) -> str | None:
    return None if number is None else count(number)


def _sum(numbers: list[int]) -> int | None:
    return sum(numbers) if numbers else None
