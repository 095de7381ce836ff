"""Who is on air and when their break is, in words; the same wherever it is shown."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.desk import Desk
from console.show.base.settings import BREAK_MIN, STRETCH_MIN
from console.show.rundown.people import OnAir, expected_spans, on_air_now, shifts, stints
from console.show.rundown.timing import Timing
from console.ui.translate import tr

MINUTE = 60_000
EVERY_MS = 5_000

NOW = QT_TRANSLATE_NOOP("people", "{name} on air {time} · break in {rest}")
NOW_LAST = QT_TRANSLATE_NOOP("people", "{name} on air {time} · until the end")
NOW_OVER = QT_TRANSLATE_NOOP("people", "{name} on air {time} · {past} past the limit")
NOW_LATE = QT_TRANSLATE_NOOP(
    "people", "{name} on air {time} · break in {rest}, {past} past the limit"
)


def hours(ms: int) -> str:
    """A length as h:mm, to the nearest minute."""
    minutes = (ms + MINUTE // 2) // MINUTE
    return f"{minutes // 60}:{minutes % 60:02d}"


def on_air_words(people: Sequence[OnAir], now: int, danger: str) -> tuple[str, str]:
    """Who is on air, for how long and until which break (anchors, else assistants), and a colour
    role: `danger` where the limit is passed, amber where the break comes after it; now: ms UTC."""
    words: list[str] = []
    colour = ""
    for one in [person for person in people if person.anchor] or people:
        past, late = now - one.limit_at, one.break_at - one.limit_at
        figures = {"name": plain(one.person, 40), "time": hours(now - one.since)}
        rest = hours(max(0, one.break_at - now))
        if past > 0:
            words.append(tr(NOW_OVER, past=hours(past), **figures))
            colour = danger
        elif late > 0:
            words.append(tr(NOW_LATE, rest=rest, past=hours(late), **figures))
            colour = colour or "amber"
        else:
            words.append(tr(NOW_LAST if one.last else NOW, rest=rest, **figures))
    return " · ".join(words), colour


class PeopleNow:
    """The same words for the open run; reckoned when the run changes and every few seconds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._key: tuple[object, ...] = ()
        self._words = ("", "")

    def words(self, timed: Timing) -> tuple[str, str]:
        """Who is on air, and a colour role; empty where nobody is named in the cue on air."""
        live, moment = self._desk.live, self._desk.moment
        key = id(live), live.rundown.version, moment.steady // EVERY_MS
        if key != self._key:
            self._key, self._words = key, self._made(timed)
        return self._words

    def _made(self, timed: Timing) -> tuple[str, str]:
        live, moment = self._desk.live, self._desk.moment
        cue, now, run = live.rundown.plan.cue(timed.on_air), moment.at, live.base.run
        if cue is None or run is None or not (cue.anchor or cue.assistants):
            return "", ""
        takes = live.rundown.takes(*moment)
        spans = expected_spans(timed, takes, now)
        rest, limit = live.base.value(BREAK_MIN) * MINUTE, live.base.value(STRETCH_MIN) * MINUTE
        parts = shifts(stints(live.rundown.plan.cues, spans), rest)
        danger = "air" if run.kind == "air" else "amber"
        return on_air_words(on_air_now(cue, parts, now, limit), now, danger)
