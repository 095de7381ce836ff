"""Times of a run-of-show in words and figures, the same on every screen and page."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from console.core.message import QT_TRANSLATE_NOOP, Message, message

OVER = QT_TRANSLATE_NOOP("timing", "{time} over")
UNDER = QT_TRANSLATE_NOOP("timing", "{time} under")
ON_TIME = QT_TRANSLATE_NOOP("timing", "on time")

KINDS: dict[str, tuple[str, str]] = {
    "": QT_TRANSLATE_NOOP("cue", "Cue"),
    "opening": QT_TRANSLATE_NOOP("cue", "Opening"),
    "explain": QT_TRANSLATE_NOOP("cue", "Explain"),
    "return": QT_TRANSLATE_NOOP("cue", "Return"),
    "welfare": QT_TRANSLATE_NOOP("cue", "Welfare"),
    "qa": QT_TRANSLATE_NOOP("cue", "Q&A"),
    "talk": QT_TRANSLATE_NOOP("cue", "Talk"),
    "demo": QT_TRANSLATE_NOOP("cue", "Demo"),
    "changeover": QT_TRANSLATE_NOOP("cue", "Change-over"),
    "break": QT_TRANSLATE_NOOP("cue", "Break"),
    "closing": QT_TRANSLATE_NOOP("cue", "Closing"),
}
"""Kinds of cue: the code that is stored, and its name."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def over_words(over: int) -> Message:
    """How far a show is over its time (ms, + = over): "4:10 over", "2:00 under", "on time"."""
    if abs(over) < 1000:
        return message(ON_TIME)
    return message(OVER if over > 0 else UNDER, time=duration(abs(over)))


def duration(ms: int) -> str:
    """A length as m:ss, from an hour on as h:mm:ss; begun seconds are left out."""
    return _figures(abs(ms) // 1000, ms < 0)


def countdown(ms: int) -> str:
    """What remains: 0:00 is reached when it is due, overtime counts on as −0:01."""
    return _figures(abs(-(-ms // 1000)), ms <= -1000)


def minutes(ms: int) -> str:
    """A length as a plan is laid out in: "7" for whole minutes, else m:ss."""
    return str(ms // 60_000) if ms % 60_000 == 0 else duration(ms)


def clock(at: int, zone: str, *, seconds: bool | None = None) -> str:
    """Local time of day as hh:mm[:ss] of an instant (ms UTC); None = seconds if there are any."""
    local = local_time(at, zone)
    shown = bool(local.second) if seconds is None else seconds
    return f"{local:%H:%M:%S}" if shown else f"{local:%H:%M}"


def day(at: int, zone: str) -> str:
    """The local date of an instant (ms UTC) as yyyy-mm-dd."""
    return f"{local_time(at, zone):%Y-%m-%d}"


def local_time(at: int, zone: str) -> datetime:
    """An instant (ms UTC) in an IANA zone; UTC where this machine does not know the zone."""
    return (_EPOCH + timedelta(milliseconds=at)).astimezone(_zone(zone))


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return ZoneInfo("UTC")


def _figures(seconds: int, negative: bool) -> str:
    whole, second = divmod(seconds, 60)
    hour, minute = divmod(whole, 60)
    figures = f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"
    return f"−{figures}" if negative and seconds else figures
