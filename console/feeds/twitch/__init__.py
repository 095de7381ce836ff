"""Twitch chat, read without an account over IRC."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.twitch.feed import SETTINGS, run

FEED = Feed("twitch", QT_TRANSLATE_NOOP("feed", "Twitch chat (IRC)"), SETTINGS, run)
