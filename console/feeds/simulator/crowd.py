"""The people of a simulated room: names, languages, fan tiers. Few speak often, many once."""

from typing import Any, NamedTuple

import numpy as np

from console.feeds.simulator.reading import read

_STRANGE = 1_000_003  # spreads neighbours' numbers over names and tiers


class User(NamedTuple):
    """A viewer."""

    name: str
    id: str
    tier: str
    english: bool


class Crowd:
    """So many people; the same number is always the same person."""

    def __init__(self, size: int, english: float) -> None:
        self.size = size
        self._english = english
        self._names: dict[str, Any] = read("names.toml")
        self._known: dict[int, User] = {}

    def anyone(self, rng: np.random.Generator) -> User:
        """Somebody of all."""
        return self.user(int(rng.integers(self.size)))

    def speakers(self, rng: np.random.Generator, count: int) -> list[User]:
        """So many people who speak; the talkative more often."""
        drawn: list[int] = (rng.random(count) ** 2.2 * self.size).astype(np.int64).tolist()
        return [self.user(number) for number in drawn]

    def hired(self, rng: np.random.Generator) -> User:
        """Somebody who was paid to be there: a new account each time."""
        number = self.size + int(rng.integers(10_000_000))
        return self._make(number)._replace(tier="", english=False)

    def user(self, number: int) -> User:
        """The person with a number."""
        found = self._known.get(number)
        if found is None:
            found = self._known[number] = self._make(number)
        return found

    def _make(self, number: int) -> User:
        mixed = number * _STRANGE + 12_345
        english = mixed % 1_009 / 1_009 < self._english
        tongue = "en" if english else "zh"
        first, last = self._names[f"{tongue}_first"], self._names[f"{tongue}_last"]
        name = first[mixed // 7 % len(first)] + last[mixed // 1_013 % len(last)]
        if number // (len(first) * len(last)):
            name += str(number % 97) if mixed % 3 == 0 else ""
        tiers = self._names["tiers"]
        rank = mixed // 31 % 20
        tier = tiers[rank] if rank < len(tiers) else ""
        return User(name, str(60_000_000_000 + number * 7_919), tier, english)
