"""Everything that holds at one moment of the graph, in a line of text."""

from collections.abc import Iterable

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.sales.lanes import Lane, Mark
from console.panels.sales.series import Series
from console.panels.sales.span import Span
from console.ui.figures import amount, clock, count
from console.ui.figures import span as length
from console.ui.translate import tr

GMV = QT_TRANSLATE_NOOP("sales", "GMV {amount}")
NET = QT_TRANSLATE_NOOP("sales", "net {amount}")
ORDERS = QT_TRANSLATE_NOOP("sales", "{count} orders in {span}")
ONLINE = QT_TRANSLATE_NOOP("sales", "{count} online")
COMMENTS = QT_TRANSLATE_NOOP("sales", "{count} comments")


def reading(
    x: float, span: Span, made: Series, lanes: Iterable[Lane], zone: str, currency: str
) -> str:
    """The values of all lines and lanes at x (s from the left edge); "" where there are none."""
    at = round((span.first + x) * 1000)
    words = [clock(at, zone, seconds=True)]
    place = int(x // span.width)
    if 0 <= place < len(made.gmv):
        words.append(tr(GMV, amount=amount(int(made.gmv[place]), currency, whole=True)))
        if made.net is not None:
            words.append(tr(NET, amount=amount(int(made.net[place]), currency, whole=True)))
        orders, bar = count(int(made.orders[place])), length(span.width * 1000)
        words.append(tr(ORDERS, count=orders, span=bar))
        online = made.online[place]
        if online == online:  # not NaN
            words.append(tr(ONLINE, count=count(int(online))))
        words.append(tr(COMMENTS, count=count(int(made.comments[place]))))
    for lane in lanes:
        found = _under(lane, at, span)
        words += [f"{tr(lane.title)} {found.text}"] if found is not None else []
    return " · ".join(words)


def _under(lane: Lane, at: int, span: Span) -> Mark | None:
    """The band that holds at a moment, or a mark within two bars or a hundredth of the graph."""
    near = max(2 * span.width, span.seconds // 100) * 1000
    for mark in reversed(lane.marks):
        end = mark.end if mark.end is not None else span.last * 1000
        if mark.shape == "band" and mark.at <= at < end:
            return mark
        if mark.shape != "band" and abs(mark.at - at) <= near:
            return mark
    return None
