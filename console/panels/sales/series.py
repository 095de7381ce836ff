"""The lines and bars of the graph as arrays, each scaled to the height it is drawn in."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from console.desk.live import Live
from console.panels.sales.span import Span, planned_end
from console.show.base.settings import TARGET_GMV

Floats = npt.NDArray[np.float64]

ORDERS_TOP, MONEY_TOP, ONLINE_TOP = 0.78, 0.8, 0.55
"""How high the greatest value of each reaches, as a share of the height, so that they part."""

SILENT_S = 60
"""How long no source may tell of the audience before that is a gap."""

FINE_S, MOST_FINE = 10, 6_000
"""How finely gaps are looked for, in seconds, and in how many steps at most."""


class Series(NamedTuple):
    """What is drawn. x: the end of each bar up to now, in s from the span's first second.

    orders: of each bar. gmv, net: 1/10,000 of the major unit, grown up to x; net None where no
    return rate is set. online: NaN where no source told. target: two points (x, value), or none.
    money, people, bars: what the full height stands for. gaps: silent from, to, in x.
    """

    x: Floats
    orders: Floats
    gmv: Floats
    net: Floats | None
    online: Floats
    comments: Floats
    target: tuple[tuple[float, float], ...]
    money: float
    people: float
    bars: float
    gaps: tuple[tuple[float, float], ...]


def series(live: Live, span: Span, *, from_start: bool) -> Series:
    """Read the graph of a span; from_start: money counts from the run's start, not the span's."""
    graph = live.sales.graph(span.first, span.width, span.count)
    past = span.past
    x = np.minimum(graph.at[:past] - span.first + span.width, max(1, span.last - span.first))
    gmv = np.cumsum(graph.gmv[:past]) + (graph.before if from_start else 0)
    share = _kept_share(live)
    online, _ = held(graph.online[:past], span.width)
    gaps = _silences(live, span)
    target = _target(live, span) if from_start else ()
    orders = graph.orders[:past]
    most = max(float(gmv.max(initial=0.0)), _at(target, x[-1] if past else 0.0))
    return Series(
        x, orders, gmv, None if share is None else gmv * share, online, graph.comments[:past],
        target,
        max(1.0, most) / MONEY_TOP,
        max(1.0, float(np.nanmax(online, initial=0.0))) / ONLINE_TOP,
        max(1.0, float(orders.max(initial=0.0))) / ORDERS_TOP,
        gaps,
    )  # fmt: skip


def held(online: Floats, width: int) -> tuple[Floats, tuple[tuple[float, float], ...]]:
    """Samples held until the next, and the gaps in which none came for long; both in one pass."""
    told = np.flatnonzero(~np.isnan(online))
    if not len(told):
        return online, ()
    steps = np.diff(told)
    usual = float(np.median(steps)) if len(steps) else 1.0
    # Where samples come oftener than bars do, one bar without any is silence already.
    longest = max(SILENT_S / width, 1.0 if usual <= 1 else 4 * usual)
    silent = np.flatnonzero(steps > longest)
    gaps = tuple((float(told[n] + 1) * width, float(told[n + 1]) * width) for n in silent.tolist())
    places = np.arange(len(online))
    before = np.maximum.accumulate(np.where(np.isnan(online), -1, places))
    filled = np.where(before >= 0, online[before], np.nan)
    filled[places - before > longest] = np.nan
    for first, end in gaps:
        filled[int(first // width) : int(end // width)] = np.nan
    return filled, gaps


def _silences(live: Live, span: Span) -> tuple[tuple[float, float], ...]:
    """Gaps of the audience's figures, looked for more finely than bars are wide."""
    width = FINE_S if span.width > FINE_S and span.seconds <= MOST_FINE * FINE_S else span.width
    count = max(0, span.last - span.first) // width
    return held(live.sales.graph(span.first, width, count).online, width)[1] if count else ()


def _kept_share(live: Live) -> float | None:
    """Expected net ÷ gmv of the run so far; the dashed line follows gmv by it."""
    run = live.base.run
    found = live.sales.figures(live.base.return_rate, run is not None and run.ended_at is not None)
    net, gmv = found["expected_net"].value, found["gmv"].value
    return None if net is None or not gmv else float(net / gmv)


def _target(live: Live, span: Span) -> tuple[tuple[float, float], ...]:
    """The target as a straight line over the run's planned hours, flat where it has none."""
    target, run = live.base.value(TARGET_GMV), live.base.run
    if not target or run is None:
        return ()
    start, end = run.started_at // 1000 - span.first, planned_end(live)
    if end is None:
        return ((0.0, float(target)), (float(span.seconds), float(target)))
    return ((float(start), 0.0), (float(end - span.first), float(target)))


def _at(line: tuple[tuple[float, float], ...], x: float) -> float:
    """The height of a line of two points at x, 0 where there is none."""
    if not line:
        return 0.0
    return float(np.interp(x, [line[0][0], line[1][0]], [line[0][1], line[1][1]]))


def behind(made: Series) -> float | None:
    """How far gmv is from the target now, as a share of the target so far; None without one."""
    now = float(made.x[-1]) if len(made.x) else 0.0
    due = _at(made.target, now)
    return None if due <= 0 or not len(made.gmv) else float(made.gmv[-1]) / due - 1
