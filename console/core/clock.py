"""The only place that reads a clock: wall time, a steady time that counts sleep, the boot."""

import threading
import time
from pathlib import Path
from typing import NamedTuple, Protocol


class Clock(Protocol):
    """What the program knows of time."""

    @property
    def boot(self) -> str:
        """Names the time since which `steady` counts."""
        ...

    @property
    def real(self) -> "Clock":
        """The time in which people press keys and disks are written, whatever a rehearsal does."""
        ...

    def wall(self) -> int:
        """Wall time, epoch ms UTC; may step when someone sets the machine's clock."""
        ...

    def steady(self) -> int:
        """Milliseconds since some moment of this boot, sleep included; never goes back."""
        ...


_NS = 1_000_000
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
# Linux stops CLOCK_MONOTONIC while asleep and has CLOCK_BOOTTIME; elsewhere it counts sleep.
_COUNTS_SLEEP: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def _steady_ms() -> int:
    if _COUNTS_SLEEP is None:
        return time.monotonic_ns() // _NS
    return time.clock_gettime_ns(_COUNTS_SLEEP) // _NS


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # Coarse, so that slewing rarely changes it; a wrong "other boot" only falls back to wall.
        return f"boot-{(time.time_ns() // _NS - _steady_ms()) // 10_000}"


class SystemClock:
    """The machine's clocks."""

    def __init__(self) -> None:
        self.boot = _boot()

    @property
    def real(self) -> Clock:
        """The clock itself."""
        return self

    def wall(self) -> int:
        """Wall time, epoch ms UTC."""
        return time.time_ns() // _NS

    def steady(self) -> int:
        """Milliseconds since the machine started, sleep included."""
        return _steady_ms()


class SimulatedClock:
    """Time that moves when told to: drives rehearsals and tests. Safe to share by threads."""

    def __init__(self, start_ms: int, boot: str = "simulated") -> None:
        self.boot = boot
        self._lock = threading.Lock()
        self._now = (start_ms, 0)  # one tuple, so that a reader never sees half a move

    @property
    def real(self) -> Clock:
        """The clock itself: all of the world it stands for is simulated."""
        return self

    def wall(self) -> int:
        """Simulated wall time, epoch ms UTC."""
        return self._now[0]

    def steady(self) -> int:
        """Simulated milliseconds since the start; never goes back."""
        return self._now[1]

    def advance(self, ms: int) -> None:
        """Let `ms` milliseconds pass. Raises ValueError if negative."""
        if ms < 0:
            raise ValueError("time does not pass backwards")
        with self._lock:
            wall, steady = self._now
            self._now = (wall + ms, steady + ms)

    def set(self, ms: int) -> None:
        """Go to wall time `ms`; the way forward passes, the way back is a step of the wall."""
        with self._lock:
            wall, steady = self._now
            self._now = (ms, steady + max(0, ms - wall))

    def step(self, ms: int) -> None:
        """Shift the wall time alone, as when someone sets the machine's clock."""
        with self._lock:
            wall, steady = self._now
            self._now = (wall + ms, steady)


class _Stretch(NamedTuple):
    """Time at one speed: where wall and steady time were when the pace was at `since`; ms."""

    boot: str
    wall: int
    steady: int
    since: int
    speed: int

    def passed(self, now: int) -> int:
        """Rehearsed milliseconds since, when the pace is at `now`."""
        return max(0, now - self.since) * self.speed


class RehearsalClock:
    """The clock around it, but for a rehearsal: that has a time of its own, so many times faster.

    outside: the time that holds while nothing is rehearsed. pace: what a rehearsal's time is made
    from. Safe to share by threads; a change of speed never makes the time jump.
    """

    def __init__(self, outside: Clock, pace: Clock | None = None) -> None:
        self._outside, self._pace = outside, pace or outside
        self._lock = threading.Lock()
        self._now: _Stretch | None = None

    @property
    def boot(self) -> str:
        """The rehearsal's own while there is one."""
        now = self._now
        return self._outside.boot if now is None else now.boot

    @property
    def real(self) -> Clock:
        """What goes on at its own pace whatever is rehearsed."""
        return self._outside if self._now is None else self._pace

    @property
    def speed(self) -> int | None:
        """How many times faster than real time; 0 while held, None while nothing is rehearsed."""
        now = self._now
        return None if now is None else now.speed

    def wall(self) -> int:
        """Wall time, epoch ms UTC."""
        with self._lock:
            now = self._now
            if now is not None:
                return now.wall + now.passed(self._pace.steady())
        return self._outside.wall()

    def steady(self) -> int:
        """Milliseconds since some moment of this boot; never goes back within it."""
        with self._lock:
            now = self._now
            if now is not None:
                return now.steady + now.passed(self._pace.steady())
        return self._outside.steady()

    def begin(self, wall: int, steady: int, boot: str, speed: int = 1) -> None:
        """Let the time of a rehearsal go on from here."""
        with self._lock:
            self._now = _Stretch(boot, wall, steady, self._pace.steady(), speed)

    def go_at(self, speed: int) -> None:
        """Go on at another speed, 0 to hold; nothing while no rehearsal is on."""
        if speed < 0:
            raise ValueError("time does not pass backwards")
        with self._lock:
            now = self._now
            if now is not None:
                since = self._pace.steady()
                passed = now.passed(since)
                self._now = _Stretch(now.boot, now.wall + passed, now.steady + passed, since, speed)

    def end(self) -> None:
        """Back to the time outside."""
        with self._lock:
            self._now = None
