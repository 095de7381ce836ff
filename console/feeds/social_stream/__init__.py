"""Chat of TikTok, YouTube, Facebook, Twitch and more, relayed by Social Stream Ninja."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.social_stream.feed import SETTINGS, run

FEED = Feed("social_stream", QT_TRANSLATE_NOOP("feed", "Social Stream Ninja"), SETTINGS, run)
