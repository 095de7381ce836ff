"""How much may come: so many messages a second, with room for a burst."""

from console.core.clock import Clock


class Bucket:
    """Fills with `rate` a second up to `size`; what is taken out has to be there."""

    def __init__(self, clock: Clock, rate: int, size: int) -> None:
        self._clock, self._rate, self._size = clock.real, rate, max(size, rate)
        self._left, self._at = float(self._size), self._clock.steady()

    def take(self, count: int) -> int:
        """Take so many out; 0, or the seconds after which there will be enough."""
        now = self._clock.steady()
        self._left = min(self._size, self._left + (now - self._at) * self._rate / 1000)
        self._at = now
        if count <= self._left:
            self._left -= count
            return 0
        return max(1, -int(-(count - self._left) // self._rate))
