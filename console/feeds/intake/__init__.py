"""Plain intake: a team's own tools send comments as JSON, over HTTP or a WebSocket."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.intake.feed import SETTINGS, run

FEED = Feed("intake", QT_TRANSLATE_NOOP("feed", "Plain intake (HTTP, WebSocket)"), SETTINGS, run)
