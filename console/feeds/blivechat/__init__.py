"""Comments, gifts and paid comments of a Bilibili room, as a blivechat of the team relays them."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.blivechat.feed import SETTINGS, run

FEED = Feed("blivechat", QT_TRANSLATE_NOOP("feed", "Bilibili (blivechat)"), SETTINGS, run)
