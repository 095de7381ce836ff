"""Ids of rows: new ones that sort by the time they were made, and ones computed from facts."""

import hashlib
import random
import threading
import uuid

from console.core.clock import Clock

_TAIL = 74  # bits of a version 7 UUID that are neither time, version nor variant
_LAST_MS = 2**48 - 1


def _uuid(version: int, bits: int) -> str:
    """A UUID of 122 free bits under the given version, in its usual 36 characters."""
    high, low = bits >> 62, bits & (2**62 - 1)
    value = (high >> 12) << 80 | version << 76 | (high & 0xFFF) << 64 | 0b10 << 62 | low
    return str(uuid.UUID(int=value))


class Ids:
    """Makes version 7 UUIDs that only rise, within one millisecond and when the clock steps back.

    With `rng` given they follow from clock and rng alone; else from the system's randomness.
    """

    def __init__(self, clock: Clock, rng: random.Random | None = None) -> None:
        self._clock = clock
        self._rng = rng or random.SystemRandom()
        self._lock = threading.Lock()
        self._ms = -1
        self._tail = 0

    def new(self) -> str:
        """The next id, 36 characters; greater than all before it. Safe to call from any thread."""
        with self._lock:
            now = min(self._clock.wall(), _LAST_MS)
            if now > self._ms:
                self._ms, self._tail = now, self._fresh_tail()
            else:
                self._tail += 1 + self._rng.getrandbits(32)
                if self._tail >> _TAIL:
                    self._ms, self._tail = self._ms + 1, self._fresh_tail()
            return _uuid(7, self._ms << _TAIL | self._tail)

    def _fresh_tail(self) -> int:
        return self._rng.getrandbits(_TAIL - 1)  # the top bit is left as room to count up


def derived_id(run: str, *parts: str | int) -> str:
    """The id of a row made from facts: the same run and parts always give the same UUID."""
    digest = hashlib.blake2b(digest_size=16)
    for part in (run, *parts):
        # Kind and length go in too, so that ("ab", "c"), ("a", "bc") and 1, "1" stay apart.
        data = str(part).encode("utf-8", "surrogatepass")
        digest.update(b"%c%d:%s" % (b"i" if isinstance(part, int) else b"s", len(data), data))
    return _uuid(8, int.from_bytes(digest.digest(), "big") >> 6)
