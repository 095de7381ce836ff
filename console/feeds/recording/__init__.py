"""Recorded comments and orders, read from files and played as if they came in now."""

from console.core.ports import Feed
from console.feeds.recording.source import SETTINGS, TITLE, run

FEED = Feed("recording", TITLE, SETTINGS, run)
