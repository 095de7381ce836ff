"""Which question is the most pressing, and why: a pure product of five parts."""

import re
from typing import NamedTuple

BUYING = frozenset(("price", "coupon", "stock", "size", "suitability", "link"))
"""Intents of those who are about to buy."""

COMPLAINT = "complaint"

HIGHEST_TIER = 50
"""A fan's tier counts up to this."""

_NUMBER = re.compile(r"\d{1,3}")


class Weights(NamedTuple):
    """What counts for how much, per cent; 100 is as much as nothing special.

    tier: added for each step of the highest fan tier that asks. on_air: about the product that is
    explained. buying: asked by who is about to buy. complaint: a wrong suffered.
    """

    tier: int = 10
    on_air: int = 150
    buying: int = 150
    complaint: int = 200


class Priority(NamedTuple):
    """The parts of a card's priority: how many ask, for how many seconds, and three factors.

    tier, on_air, intent: per cent, 100 where there is nothing special.
    """

    askers: int
    seconds: int
    tier: int = 100
    on_air: int = 100
    intent: int = 100

    @property
    def value(self) -> int:
        """Weighted viewer-seconds: the product of all parts."""
        return self.askers * self.seconds * self.tier * self.on_air * self.intent // 1_000_000


def priority(
    askers: int, wait_ms: int, level: int, on_air: bool, intent: str, weights: Weights
) -> Priority:
    """How pressing a card is; level: the highest fan tier among its askers, 0 for none."""
    return Priority(
        askers,
        max(0, wait_ms) // 1000,
        100 + weights.tier * min(level, HIGHEST_TIER),
        weights.on_air if on_air else 100,
        weights.complaint if intent == COMPLAINT else weights.buying if intent in BUYING else 100,
    )


def tier_level(tier: str) -> int:
    """A fan tier as a number: the one in its name, else 1; 0 for who has none."""
    if not tier:
        return 0
    found = _NUMBER.search(tier)
    return min(int(found[0]), HIGHEST_TIER) if found else 1
