"""How long to wait before a peer is asked again: longer each time, never all at once."""

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """How a connection behaves in time, in seconds.

    first, longest: back-off before the first new try, and at most. calm: a connection that stood
    so long counts as good, the next loss starts from `first` again. connect: for opening it.
    beat: how often the peer is pinged; without an answer within half of it the connection is over.
    gather: how long messages are gathered into one batch.
    """

    first: float = 1.0
    longest: float = 60.0
    calm: float = 30.0
    connect: float = 10.0
    beat: float = 20.0
    gather: float = 0.05


USUAL = Patience()


class Backoff:
    """Waits that double from `first` to `longest`, each cut by up to a half at random."""

    def __init__(self, patience: Patience, rng: random.Random | None = None) -> None:
        self._patience = patience
        self._rng = rng or random.Random()
        self._next = patience.first

    def calm(self) -> None:
        """All went well for a while."""
        self._next = self._patience.first

    def longest(self) -> None:
        """There is little hope: wait as long as ever."""
        self._next = self._patience.longest

    def seconds(self) -> float:
        """How long to wait now; the next time will be twice as long."""
        wait = self._next * self._rng.uniform(0.5, 1.0)
        self._next = min(self._next * 2, self._patience.longest)
        return wait
