"""A simulated show: audience, comments, orders and operators that follow from a seed."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.feeds.simulator.feed import SCENARIO, SEED, SPEED, run

FEED = Feed("simulator", QT_TRANSLATE_NOOP("feed", "Simulator"), (SCENARIO, SEED, SPEED), run)
