"""What a welfare did to sales and talk, in words."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.base.settings import WELFARE_LIFT_MIN
from console.show.rundown.welfare.lift import Lift, Stretch, lift
from console.show.rundown.welfare.tables import WelfareSent
from console.ui.figures import NONE
from console.ui.translate import tr

LIFTED = QT_TRANSLATE_NOOP(
    "welfare",
    "orders {orders} · comments {comments} · viewers {online} against the {minutes} min before",
)

MINUTE_S = 60


def measured(live: Live, sent: WelfareSent, now: int) -> Lift | None:
    """Changes from before a start to during it (ms UTC); None while it goes on.

    A start without an end is measured over as long as the time before it.
    """
    minutes = live.base.value(WELFARE_LIFT_MIN)
    end = sent.ends_at if sent.ended_at is None else sent.ended_at
    end = sent.at + minutes * MINUTE_S * 1000 if end is None else end
    if now < end:
        return None
    start, length = sent.at // 1000, max(1, (end - sent.at) // 1000)
    run = live.base.run
    before = minutes * MINUTE_S
    if run is not None:
        before = min(before, max(0, start - run.started_at // 1000))
    return lift(_stretch(live, start - before, before), _stretch(live, start, length))


def lift_words(live: Live, sent: WelfareSent, now: int) -> str:
    """The same as a sentence; "" while it goes on."""
    found = measured(live, sent, now)
    if found is None:
        return ""
    return tr(
        LIFTED, orders=_share(found.orders), comments=_share(found.comments),
        online=_share(found.online), minutes=live.base.value(WELFARE_LIFT_MIN),
    )  # fmt: skip


def _stretch(live: Live, first: int, seconds: int) -> Stretch:
    if seconds <= 0:
        return Stretch(0, 0, 0, None)
    graph = live.sales.graph(first, seconds, 1)
    online = float(graph.online[0])
    return Stretch(
        seconds * 1000,
        int(graph.orders[0]),
        int(graph.comments[0]),
        int(online) if online == online else None,  # not NaN
    )


def _share(value: float | None) -> str:
    return NONE if value is None else f"{value * 100:+.0f}%".replace("-", "−")
