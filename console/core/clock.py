"""The only place that reads a clock: wall time, a steady time that counts sleep, the boot."""

import threading
import time
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """What the program knows of time. `boot` names the time since which `steady` counts."""

    boot: str

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
