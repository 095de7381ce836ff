"""Comments, gifts and viewers of a Douyin room, as a douyinLive server of the team relays them."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.douyin_live.feed import SETTINGS, run

FEED = Feed("douyin_live", QT_TRANSLATE_NOOP("feed", "Douyin (douyinLive)"), SETTINGS, run)
