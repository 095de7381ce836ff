"""Comments, gifts and viewers of Douyin rooms, as DouyinBarrageGrab on this network relays them."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.douyin_grab.feed import SETTINGS, run

FEED = Feed("douyin_grab", QT_TRANSLATE_NOOP("feed", "Douyin (DouyinBarrageGrab)"), SETTINGS, run)
