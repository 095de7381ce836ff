"""Short words for tests that plan a show and ask what is wrong with it."""

from typing import Any

from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.review.checks.checking import check_show
from console.show.review.checks.finding import Finding
from console.show.rundown.actions import AddCue

EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""

MINUTE = 60_000


def a_show(room: Any, minutes: int | None = None) -> str:
    """A show at 20:00, with its end as a hit time after so many minutes."""
    end = None if minutes is None else EVENING + minutes * MINUTE
    return str(room.done(AddShow(name="Friday", start=EVENING, end=end)).id)


def a_cue(room: Any, show: str, title: str, minutes: float = 10, **fields: Any) -> str:
    """A cue at the end; its id."""
    length = round(minutes * MINUTE)
    return str(room.done(AddCue(show=show, cue_title=title, duration=length, **fields)).id)


def an_offer(room: Any, show: str, name: str, **fields: Any) -> str:
    """A product in the show; the offer's id."""
    return str(room.done(AddOffer(show=show, name=name, **{"price": 99_000} | fields)).id)


def at(clock: str) -> int:
    """The instant of "21:05" that evening."""
    hour, minute = clock.split(":")
    return EVENING + ((int(hour) - 20) * 60 + int(minute)) * MINUTE


def findings(room: Any, show: str, kind: str = "") -> list[Finding]:
    """What is wrong, of one kind or of all."""
    return [one for one in check_show(room.conn, show) if kind in ("", one.kind)]


def kinds(room: Any, show: str) -> list[str]:
    """The kinds of all that is wrong."""
    return [one.kind for one in findings(room, show)]
