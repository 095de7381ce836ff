"""What is typed or pasted into cells of the plan, read into changes of cues."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.desk.live import Live
from console.panels.run_of_show.plan_fields import Field
from console.show.rundown.custom_columns import custom_of
from console.show.rundown.edit_many import CueEdit
from console.show.rundown.entry import (
    NotUnderstood,
    clock_of,
    hit_time_of,
    instant,
    length_of,
    length_text,
    lengths_of,
    links_of,
    span_of,
)
from console.show.rundown.fields import PRIORITIES
from console.show.rundown.local_time import MS, WrittenTime, first_from
from console.show.rundown.tables import DAY_MS, Cue
from console.show.rundown.timing import Timing
from console.show.rundown.words import KINDS, clock, duration, minutes
from console.ui.translate import tr

NO_LENGTH = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no length such as 7, 7:30, 7′30″, 90s, 1h20, 7分 or 5-8分."
)
NO_SPAN = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no shortest and longest length such as 5-15 or 5-8分."
)
NO_TIME = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no time such as 21:00, 8:18pm, 晚上8点, 25:10 or 11-23 01:10."
)
NO_LINKS = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no list of link numbers such as 1, 3, 6.")
NO_LINK = QT_TRANSLATE_NOOP("run_of_show", "There is no product with link {link} in this show.")
NO_KIND = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no kind of cue. There are: {kinds}.")
NO_NUMBER = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no number.")
NO_PRIORITY = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no priority from {low} to {high}.")
NO_FLAG = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is neither yes nor no.")
NO_COLOUR = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no colour such as #3a7bd5.")

_YES = frozenset("yes y true 1 on x ✓ √ 是 对 有".split())
_NO = frozenset("no n false 0 off - ✗ × 否 不 无".split())
_ARROW = re.compile(r"^\s*(?:→|->|⇒|至|到)\s*")


class Unread(Exception):
    """A text that a cell does not take; `why` says so in a sentence."""

    def __init__(self, sentence: tuple[str, str], **values: object) -> None:
        super().__init__(sentence[1])
        self.why: Message = message(sentence, **values)


class Ground:
    """What bare times are read beside: zone, the show's start, and where the plan has got to."""

    def __init__(self, live: Live, timed: Callable[[], Timing]) -> None:
        show = live.rundown.plan.show
        self.live = live
        self.zone = ZoneInfo(show.zone if show else "UTC")
        self.start = show.start if show else None
        self._timed = timed

    @cached_property
    def reached(self) -> dict[str, int]:
        """Of each cue the planned end of the one before it (ms UTC)."""
        reached: dict[str, int] = {}
        timed = self._timed()
        at = timed.planned_start if self.start is None else self.start
        for figures in timed.cues:
            reached[figures.id] = at
            at = at if figures.planned_end is None else figures.planned_end
        return reached


def edit_text(live: Live, cue: Cue, field: Field) -> str:
    """What the editor of a cell begins with; reading it again changes nothing."""
    if field.kind == "text" or field.kind == "colour":
        return str(getattr(cue, field.id))
    if field.custom:
        return _own_text(custom_of(cue.custom).get(field.custom))
    zone = live.rundown.plan.show.zone if live.rundown.plan.show else "UTC"
    texts: dict[str, Callable[[], str]] = {
        "start": lambda: "" if cue.start_at is None else clock(cue.start_at, zone),
        "end_at": lambda: "" if cue.end_at is None else clock(cue.end_at, zone),
        "length": lambda: _length_text(cue, zone),
        "span": lambda: "-".join(minutes(one) for one in (cue.min, cue.max) if one is not None),
        "products": lambda: _links(live, cue),
        "kind": lambda: tr(KINDS[cue.kind]) if cue.kind in KINDS and cue.kind else "",
        "priority": lambda: str(cue.priority),
        "flag": lambda: "1" if getattr(cue, field.id) else "",
    }
    return texts[field.kind]() if field.kind in texts else ""


def read(where: Ground, cue: Cue, field: Field, text: str) -> CueEdit:
    """The change that a text means in a cell; raises Unread where it means none."""
    text = text.strip()
    if field.kind == "text":
        return CueEdit(cue.id, {field.id: text})
    if field.custom:
        return CueEdit(cue.id, custom={field.custom: _own(field.kind, text)})
    if field.kind == "products":
        return CueEdit(cue.id, offers=_offers(where.live, text))
    readers: dict[str, Callable[[], dict[str, Any]]] = {
        "start": lambda: {"start_at": _start(where, cue, text)},
        "end_at": lambda: {"end_at": _end(where, cue, text)},
        "length": lambda: _length(where, cue, text),
        "span": lambda: _span(text),
        "kind": lambda: {"kind": _kind(text)},
        "priority": lambda: {"priority": _priority(text)},
        "flag": lambda: {field.id: bool(_flag(text))},
        "colour": lambda: {"colour": _colour(text)},
    }
    return CueEdit(cue.id, readers[field.kind]())


def cleared(cue: Cue, field: Field) -> CueEdit | None:
    """An empty cell; None where a cue cannot be without."""
    if field.kind == "length":
        return CueEdit(cue.id, {"duration": None}) if cue.end_at is not None else None
    if field.custom:
        return CueEdit(cue.id, custom={field.custom: None})
    if field.kind == "products":
        return CueEdit(cue.id, offers=())
    empty: dict[str, dict[str, Any]] = {
        "start": {"start_at": None}, "span": {"min": None, "max": None},
        "priority": {"priority": 2}, "flag": {field.id: False},
    }  # fmt: skip
    if field.kind == "end_at":
        return CueEdit(cue.id, {"end_at": None}) if cue.duration is not None else None
    return CueEdit(cue.id, empty.get(field.kind, {field.id: ""})) if field.kind else None


def copied(source: Cue, offers: tuple[str, ...], field: Field, cue: str) -> CueEdit | None:
    """A cell's value for another cue; hit times are not copied: two cues cannot meet one."""
    if field.custom:
        return CueEdit(cue, custom={field.custom: custom_of(source.custom).get(field.custom)})
    if field.kind == "products":
        return CueEdit(cue, offers=offers)
    if field.kind == "length":
        return None if source.duration is None else CueEdit(cue, {"duration": source.duration})
    if field.kind == "span":
        return CueEdit(cue, {"min": source.min, "max": source.max})
    if field.kind in ("", "start", "end_at"):
        return None
    value = getattr(source, field.id)
    return CueEdit(cue, {field.id: bool(value) if field.kind == "flag" else value})


def joined(edits: list[CueEdit]) -> tuple[CueEdit, ...]:
    """One edit a cue, what comes later winning."""
    found: dict[str, CueEdit] = {}
    for edit in edits:
        before = found.get(edit.cue, CueEdit(edit.cue))
        offers = before.offers if edit.offers is None else edit.offers
        found[edit.cue] = CueEdit(
            edit.cue, before.changes | edit.changes, before.custom | edit.custom, offers
        )
    return tuple(found.values())


def _length_text(cue: Cue, zone: str) -> str:
    if cue.end_at is not None:
        return f"→ {clock(cue.end_at, zone)}"
    return "" if cue.duration is None else duration(cue.duration)


def _length(where: Ground, cue: Cue, text: str) -> dict[str, Any]:
    """A length, the bounds of one (the length stays as far as they let it), or "→ 20:30"."""
    if arrow := _ARROW.match(text):
        return {"end_at": _end(where, cue, text[arrow.end() :])}
    if not text and cue.end_at is not None:
        return {"duration": None}
    try:
        found = lengths_of(text)
    except NotUnderstood as error:
        raise Unread(NO_LENGTH, text=text[:40]) from error
    if found.length is not None:
        return {"duration": found.length}
    if found.min is None or found.max is None:
        raise Unread(NO_LENGTH, text=text[:40])
    ideal = found.max if cue.duration is None else min(max(cue.duration, found.min), found.max)
    return {"duration": ideal, "min": found.min, "max": found.max}


def _span(text: str) -> dict[str, Any]:
    try:
        return dict(zip(("min", "max"), span_of(text.replace("–", "-")), strict=True))
    except NotUnderstood as error:
        raise Unread(NO_SPAN, text=text[:40]) from error


def _start(where: Ground, cue: Cue, text: str) -> int | None:
    """The hit time nearest to where the plan has got to: the end of the cue before."""
    reached = where.reached.get(cue.id, where.start or 0)
    try:
        return hit_time_of(text, where.zone, reached, where.start)
    except NotUnderstood as error:
        raise Unread(NO_TIME, text=text[:40]) from error


def _end(where: Ground, cue: Cue, text: str) -> int | None:
    """The first such moment at or after the cue's own planned start."""
    if not text.strip(" ⚑"):
        return None
    near = where.reached.get(cue.id, where.start or 0) if cue.start_at is None else cue.start_at
    try:
        written = clock_of(text)
        if written.month is None and not written.next_day:
            return first_from(WrittenTime(None, written.ms % DAY_MS * MS, where.zone), near)
        return instant(written, where.zone, near, where.start)
    except (NotUnderstood, BadInput, OverflowError) as error:
        raise Unread(NO_TIME, text=text[:40]) from error


def _links(live: Live, cue: Cue) -> str:
    offers = (live.products.by_id.get(one) for one in live.rundown.plan.offers_of(cue.id))
    return ", ".join(str(offer.link) for offer in offers if offer)


def _offers(live: Live, text: str) -> tuple[str, ...]:
    """Link numbers; a number with the product's name behind it, as the cell shows it, is one."""
    named = re.fullmatch(r"(\d{1,9})\s+\D.*", text, re.DOTALL)
    try:
        links = [int(named[1])] if named and "," not in text else links_of(text)
    except NotUnderstood as error:
        raise Unread(NO_LINKS, text=text[:40]) from error
    unknown = [link for link in links if link not in live.products.by_link]
    if unknown:
        raise Unread(NO_LINK, link=unknown[0])
    return tuple(live.products.by_link[link].id for link in dict.fromkeys(links))


def _kind(text: str) -> str:
    names = {name.casefold(): kind for kind, marked in KINDS.items() if kind
             for name in (kind, marked[1], tr(marked))}  # fmt: skip
    if not text:
        return ""
    if text.casefold() not in names:
        kinds = ", ".join(tr(marked) for kind, marked in KINDS.items() if kind)
        raise Unread(NO_KIND, text=text[:40], kinds=kinds)
    return names[text.casefold()]


def _priority(text: str) -> int:
    low, high = PRIORITIES
    if not text.isdecimal() or len(text) > 1 or not low <= int(text) <= high:
        raise Unread(NO_PRIORITY, text=text[:40], low=low, high=high)
    return int(text)


def _flag(text: str) -> bool | None:
    word = text.casefold()
    if word in _YES or not word:
        return bool(word)
    if word not in _NO:
        raise Unread(NO_FLAG, text=text[:40])
    return False


def _colour(text: str) -> str:
    if not re.fullmatch(r"(#[0-9a-fA-F]{6})?", text):
        raise Unread(NO_COLOUR, text=text[:40])
    return text


def _own(kind: str, text: str) -> Any:
    """The value of a column of the team's own; None for an empty cell."""
    if not text:
        return None
    if kind == "own_number":
        plain = text.replace(",", "").replace("，", "")
        if not re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,9})?", plain):
            raise Unread(NO_NUMBER, text=text[:40])
        return float(plain) if "." in plain else int(plain)
    if kind == "own_yes_no":
        return _flag(text)
    if kind == "own_duration":
        try:
            return length_text(length_of(text))
        except NotUnderstood as error:
            raise Unread(NO_LENGTH, text=text[:40]) from error
    return text


def _own_text(value: object) -> str:
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, bool) else str(value)
