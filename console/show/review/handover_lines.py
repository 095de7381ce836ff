"""The hand-over sheet as lines, for the screen and for paper: sections of what and when."""

from typing import Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.handover import HandOver
from console.show.rundown.words import KINDS, clock, duration, over_words

Look = Literal["text", "strong", "faint", "amber"]

ON_AIR = QT_TRANSLATE_NOOP("handover", "On air")
NOTHING = QT_TRANSLATE_NOOP("handover", "Nothing is on air.")
LEFT = QT_TRANSLATE_NOOP("handover", "{time} left")
OVERTIME = QT_TRANSLATE_NOOP("handover", "{time} overtime")
HIT = QT_TRANSLATE_NOOP("handover", "Next hit time")
HIT_START = QT_TRANSLATE_NOOP("handover", "“{cue}” starts")
HIT_END = QT_TRANSLATE_NOOP("handover", "“{cue}” ends")
HIT_SHOW = QT_TRANSLATE_NOOP("handover", "The show ends")
MISSED = QT_TRANSLATE_NOOP("handover", "{time} late as it stands")
COMING = QT_TRANSLATE_NOOP("handover", "To come")
TO_PRESS = QT_TRANSLATE_NOOP("handover", "To press on the platform ({count})")
QUESTIONS = QT_TRANSLATE_NOOP("handover", "Open questions ({count})")
ASKED = QT_TRANSLATE_NOOP("handover", "×{askers} {text}")
ASKED_LINK = QT_TRANSLATE_NOOP("handover", "×{askers} {text} · no. {link}")
WAITED = QT_TRANSLATE_NOOP("handover", "waits {time}")
NOTES = QT_TRANSLATE_NOOP("handover", "Notes")
RAN = QT_TRANSLATE_NOOP("handover", "What ran ({count})")


class Line(NamedTuple):
    """One line: what, and when or how long; a band heads the lines behind it."""

    what: str
    when: str = ""
    look: Look = "text"
    when_look: Look = "text"
    band: bool = False


def lines_of(sheet: HandOver, say: Say) -> list[Line]:
    """All of the sheet; what is on air first, what ran last."""
    return _Lines(sheet, say).all()


class _Lines:
    """Makes the sections, each empty where there is nothing to say."""

    def __init__(self, sheet: HandOver, say: Say) -> None:
        self._sheet, self._say = sheet, say

    def all(self) -> list[Line]:
        """Every section."""
        return [
            *self._on_air(), *self._hit(), *self._coming(), *self._to_press(),
            *self._questions(), *self._notes(), *self._ran(),
        ]  # fmt: skip

    def _on_air(self) -> list[Line]:
        one = self._sheet.on_air
        head = self._band(message(ON_AIR), self._say(over_words(self._sheet.over)))
        if one is None:
            return [head, Line(self._say(message(NOTHING)), look="faint")]
        left = message(LEFT if one.remaining >= 0 else OVERTIME, time=duration(abs(one.remaining)))
        found = [head, Line(self._title(one.title, one.kind), self._say(left), "strong", "strong")]
        people = plain(" · ".join(part for part in (one.anchor, one.assistants) if part), 120)
        return found + [Line(text, look="faint") for text in (people, plain(one.notes)) if text]

    def _hit(self) -> list[Line]:
        hit = self._sheet.next_hit
        if hit is None:
            return []
        heads = {"start": HIT_START, "end": HIT_END, "show_end": HIT_SHOW}
        what = message(heads[hit.edge], cue=self._title(hit.title, hit.kind))
        late = self._say(message(MISSED, time=duration(hit.miss))) if hit.miss >= 1000 else ""
        when = clock(hit.due, self._sheet.zone)
        return [
            self._band(message(HIT), late), Line(self._say(what), when, when_look="amber"),
        ]  # fmt: skip

    def _coming(self) -> list[Line]:
        found = []
        for one in self._sheet.coming:
            parts = (self._title(one.title, one.kind), plain(one.anchor, 60))
            at = clock(one.forecast, self._sheet.zone, seconds=False)
            found.append(Line(" · ".join(part for part in parts if part), at))
        return self._under(message(COMING), found)

    def _to_press(self) -> list[Line]:
        found = [
            Line(self._say(one.sentence), clock(one.at, self._sheet.zone, seconds=True), "amber")
            for one in self._sheet.to_press
        ]
        return self._under(message(TO_PRESS, count=len(found)), found)

    def _questions(self) -> list[Line]:
        found = []
        for one in self._sheet.questions:
            head = ASKED if one.link is None else ASKED_LINK
            what = message(head, askers=one.askers, text=plain(one.text, 200), link=one.link)
            waited = self._say(message(WAITED, time=duration(one.waited)))
            found.append(Line(self._say(what), waited, when_look="faint"))
        return self._under(message(QUESTIONS, count=self._sheet.waiting), found)

    def _notes(self) -> list[Line]:
        found = [
            Line(plain(one.text), clock(one.at, self._sheet.zone, seconds=True))
            for one in self._sheet.notes
        ]
        return self._under(message(NOTES), found)

    def _ran(self) -> list[Line]:
        found = []
        for one in reversed(self._sheet.ran):
            at = clock(one.start, self._sheet.zone, seconds=True)
            when = f"{at} · {duration(one.length)}"
            found.append(Line(self._title(one.title, one.kind), when, "faint", "faint"))
        return self._under(message(RAN, count=len(found)), found)

    def _under(self, head: Message, found: list[Line]) -> list[Line]:
        return [self._band(head), *found] if found else []

    def _band(self, head: Message, side: str = "") -> Line:
        return Line(self._say(head), side, band=True)

    def _title(self, title: str, kind: str) -> str:
        return plain(title, 120) or self._say(message(KINDS.get(kind, KINDS[""])))
