"""How fast the product on the card sells: pieces a second over the last 60 s."""

from collections import deque

SPAN_MS = 60_000
LEAST_MS = 5_000
"""Less than this was not watched long enough to call it a rate."""


class Pace:
    """Watches one offer; another one begins anew."""

    def __init__(self) -> None:
        self._offer = ""
        self._seen: deque[tuple[int, int]] = deque()

    def see(self, offer: str, at: int, units: int) -> float | None:
        """Note the units sold at a steady time (ms); the rate in pieces a second, None yet."""
        if offer != self._offer:
            self._offer = offer
            self._seen.clear()
        if not self._seen or at - self._seen[-1][0] >= 1000:
            self._seen.append((at, units))
        while len(self._seen) > 2 and at - self._seen[1][0] >= SPAN_MS:
            self._seen.popleft()
        first_at, first = self._seen[0]
        if at - first_at < LEAST_MS:
            return None
        return max(0, units - first) * 1000 / (at - first_at)
