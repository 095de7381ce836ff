"""The strip's money and people: gross, expected net, online, comments a minute."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.rundown.run_log import Moment
from console.ui.figures import amount, count, share
from console.ui.strip_text import Lines
from console.ui.translate import tr

GROSS = QT_TRANSLATE_NOOP("strip", "GMV")
TREND = QT_TRANSLATE_NOOP("strip", "GMV · 10 min {change}")
NET = QT_TRANSLATE_NOOP("strip", "expected net · returns {rate}")
NO_RATE = QT_TRANSLATE_NOOP("strip", "expected net")
ONLINE = QT_TRANSLATE_NOOP("strip", "online · {count} said/min")

TREND_S = 600
"""The last ten minutes are held against the ten before."""


def lines(live: Live, at: Moment) -> dict[str, Lines | None]:
    """gross, net, online; "—" for what is not known."""
    sales, run = live.sales, live.base.run
    found = sales.figures(live.base.return_rate, run is not None and run.ended_at is not None)
    gmv, net = found["gmv"].units or 0, found["expected_net"].units
    gross = Lines(amount(gmv, sales.currency, whole=True), ((_gross_text(live, at), "text2"),))
    expected = Lines(
        amount(net, sales.currency, whole=True), ((_net_text(gmv, net), "text2"),), "text2"
    )
    comments = tr(ONLINE, count=count(live.questions.in_minute(at.at)))
    online = Lines(count(live.base.online), ((comments, "text2"),))
    return {"gross": gross, "net": expected, "online": online}


def _gross_text(live: Live, at: Moment) -> str:
    """GMV, and how the last ten minutes stand against the ten before."""
    now = at.at // 1000
    last = live.sales.between(now - TREND_S, now).gmv
    before = live.sales.between(now - 2 * TREND_S, now - TREND_S).gmv
    run = live.base.run
    young = run is None or at.at - run.started_at < 2 * TREND_S * 1000
    if before <= 0 or young:
        return tr(GROSS)
    change = last / before - 1
    return tr(TREND, change=f"{'+' if change >= 0 else '−'}{abs(change) * 100:.0f}%")


def _net_text(gmv: int, net: int | None) -> str:
    if net is None:
        return tr(NO_RATE)
    return tr(NET, rate=share(1 - net / gmv if gmv else 0))
