"""The strip's money and people: gross, expected net, online, comments a minute."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.ui.figures import count
from console.ui.strip_text import Lines, Now
from console.ui.translate import tr

ONLINE = QT_TRANSLATE_NOOP("strip", "online · {count} comments/min")


def lines(live: Live, at: Now) -> dict[str, Lines | None]:
    """gross, net, online."""
    comments = tr(ONLINE, count=count(live.questions.in_minute(at.wall)))
    return {"online": Lines(count(live.base.online), ((comments, "text2"),))}
