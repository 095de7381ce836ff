"""A short tone at this desk, played on a thread of its own: nothing waits for a sound card.

Only what a person chose is used: no device, a device that is gone and a driver that hangs are
told to health and change nothing else.
"""

import math
import queue
import threading
from array import array
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any

import miniaudio

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.ports import Health

PART = "sound"
"""The name under which it is on the board."""

RATE = 44_100
_TONES = ((880.0, 0.16), (0.0, 0.06), (1174.7, 0.24))  # hertz, seconds; 0 = silence
_LOUD, _FADE_S, _TAIL_S = 0.25, 0.012, 0.3
_MOST_WAITING = 4
_STOP_S = 2.0

NO_DEVICE = QT_TRANSLATE_NOOP("sound", "There is no sound device. Reminders stay silent.")
DEVICE_GONE = QT_TRANSLATE_NOOP(
    "sound", "The sound device “{device}” is not there. Reminders stay silent."
)
FAILED = QT_TRANSLATE_NOOP("sound", "The sound could not be played: {why}")
PLAYED = QT_TRANSLATE_NOOP("sound", "The last reminder was heard on {device}.")
STANDARD = QT_TRANSLATE_NOOP("sound", "the standard device")


def tone() -> "array[int]":
    """The reminder: two notes that rise, 16 bit, one channel, at RATE; faded at both ends."""
    made: array[int] = array("h")
    for hertz, seconds in _TONES:
        count = round(seconds * RATE)
        for n in range(count):
            fade = min(1.0, min(n, count - n) / (_FADE_S * RATE))
            made.append(round(32_767 * _LOUD * fade * math.sin(2 * math.pi * hertz * n / RATE)))
    return made


class Sound:
    """Plays when asked; the thread begins with the first wish. Call from any thread."""

    def __init__(self, health: Health) -> None:
        self._health = health
        self._wishes: queue.Queue[Callable[[], None] | None] = queue.Queue(_MOST_WAITING)
        self._thread: threading.Thread | None = None
        self._stopped = False

    def play(self, device: str) -> None:
        """Play the tone on the device of this name, "" = the standard one. Returns at once."""
        self._wish(lambda: self._play(device))

    def devices(self) -> "Future[list[str]]":
        """Names of the devices there are; none where there is no sound, or too much to do."""
        found: Future[list[str]] = Future()
        if not self._wish(lambda: found.set_result(_names())):
            found.set_result([])
        return found

    def stop(self) -> None:
        """End the thread; one that a driver holds is left behind and dies with the program."""
        self._stopped = True
        if self._thread is not None:
            self._wish(None)
            self._thread.join(_STOP_S)

    def _wish(self, wish: Callable[[], None] | None) -> bool:
        """Queue it for the thread; False where it would have to wait for too much."""
        if self._stopped and wish is not None:
            return False
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()
        try:
            self._wishes.put_nowait(wish)
        except queue.Full:
            return False
        return True

    def _work(self) -> None:
        while (wish := self._wishes.get()) is not None and not self._stopped:
            wish()

    def _play(self, name: str) -> None:
        """Play and tell health how it went."""
        try:
            devices = _devices()
            chosen = next((one for one in devices if one["name"] == name), None)
            if not devices:
                self._health(PART, "warn", message(NO_DEVICE))
            elif name and chosen is None:
                self._health(PART, "warn", message(DEVICE_GONE, device=name[:80]))
            else:
                _sound_out(chosen["id"] if chosen else None)
                shown = name[:80] or message(STANDARD)
                self._health(PART, "ok", message(PLAYED, device=shown))
        except (miniaudio.MiniaudioError, OSError, ValueError) as error:
            self._health(PART, "warn", message(FAILED, why=str(error)[:200]))


def _devices() -> list[dict[str, Any]]:
    """The playback devices; the silent one that stands in where there is none is left out."""
    found = miniaudio.Devices()
    return [] if found.backend == "Null" else list(found.get_playbacks())


def _names() -> list[str]:
    try:
        return [str(one["name"]) for one in _devices()]
    except (miniaudio.MiniaudioError, OSError, ValueError):
        return []


def _sound_out(device: Any) -> None:
    """Play to the end on a device, None = the standard one; waits no longer than it takes."""
    ended = threading.Event()

    def frames() -> Generator[bytes, int, None]:
        samples, place = tone(), 0
        needed = yield b""
        while place < len(samples):
            piece = samples[place : place + needed]
            place += needed
            needed = yield piece.tobytes()
        ended.set()

    feed = frames()
    next(feed)
    seconds = sum(length for _, length in _TONES)
    with miniaudio.PlaybackDevice(nchannels=1, sample_rate=RATE, device_id=device) as out:
        out.start(feed)
        if ended.wait(seconds + _STOP_S):
            ended.clear()
            ended.wait(_TAIL_S)  # what was handed over last is still on its way to the ear
