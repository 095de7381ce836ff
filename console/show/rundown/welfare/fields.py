"""The fields of a welfare, declared once: forms, tables, checks and the diff are made from them."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import LIMIT
from console.core.plain_text import plain
from console.show.base.changes import (
    EARLIEST,
    LATEST,
    MOST,
    NAME_LIMIT,
    TEXT_LIMIT,
    TOO_LONG,
    checked,
    name_of,
    within,
)
from console.show.rundown.tables import DAY_MS
from console.show.rundown.welfare.tables import KINDS, STARTS, Welfare

FieldKind = Literal["line", "text", "money", "count", "length", "clock", "kind", "starts"]

KIND_NAMES = {
    "coupon": QT_TRANSLATE_NOOP("welfare", "Coupon"),
    "red_packet": QT_TRANSLATE_NOOP("welfare", "Red packet"),
    "lucky_bag": QT_TRANSLATE_NOOP("welfare", "Lucky bag"),
    "raffle": QT_TRANSLATE_NOOP("welfare", "Raffle"),
    "flash_sale": QT_TRANSLATE_NOOP("welfare", "Flash sale"),
    "gift": QT_TRANSLATE_NOOP("welfare", "Gift"),
    "check_in": QT_TRANSLATE_NOOP("welfare", "Check-in"),
}
START_NAMES = {
    "hand": QT_TRANSLATE_NOOP("welfare", "by hand"),
    "time": QT_TRANSLATE_NOOP("welfare", "at a time"),
    "cue": QT_TRANSLATE_NOOP("welfare", "with its cue"),
    "every": QT_TRANSLATE_NOOP("welfare", "again and again"),
    "online": QT_TRANSLATE_NOOP("welfare", "viewers reached"),
}
DRAWN = frozenset({"lucky_bag", "raffle"})
"""Kinds in which chance decides: rules of their own hold for them."""

STATED = frozenset({"coupon", "red_packet", "lucky_bag", "raffle", "flash_sale", "gift"})
"""Kinds that must say under which conditions and until when."""


class WelfareField(NamedTuple):
    """One field: its column, title, what it takes, and the kinds of welfare that must have it."""

    name: str
    title: tuple[str, str]
    kind: FieldKind
    required: frozenset[str] = frozenset()


FIELDS: tuple[WelfareField, ...] = (
    WelfareField("name", QT_TRANSLATE_NOOP("welfare", "Name"), "line"),
    WelfareField("kind", QT_TRANSLATE_NOOP("welfare", "Kind"), "kind"),
    WelfareField("starts", QT_TRANSLATE_NOOP("welfare", "Starts"), "starts"),
    WelfareField("start_at", QT_TRANSLATE_NOOP("welfare", "Start time"), "clock"),
    WelfareField("every", QT_TRANSLATE_NOOP("welfare", "Every"), "length"),
    WelfareField("online", QT_TRANSLATE_NOOP("welfare", "Viewers online"), "count"),
    WelfareField("duration", QT_TRANSLATE_NOOP("welfare", "Runs for"), "length", DRAWN),
    WelfareField("ends", QT_TRANSLATE_NOOP("welfare", "Ends, in words"), "line"),
    WelfareField("quantity", QT_TRANSLATE_NOOP("welfare", "Quantity"), "count"),
    WelfareField("worth", QT_TRANSLATE_NOOP("welfare", "Value each"), "money"),
    WelfareField("budget", QT_TRANSLATE_NOOP("welfare", "Budget"), "money"),
    WelfareField("threshold", QT_TRANSLATE_NOOP("welfare", "Least spend"), "money"),
    WelfareField("conditions", QT_TRANSLATE_NOOP("welfare", "Conditions"), "text", STATED),
    WelfareField("prize", QT_TRANSLATE_NOOP("welfare", "Prizes"), "text", DRAWN),
    WelfareField("prize_value", QT_TRANSLATE_NOOP("welfare", "Greatest prize"), "money"),
    WelfareField("odds", QT_TRANSLATE_NOOP("welfare", "Odds"), "line"),
    WelfareField("organiser", QT_TRANSLATE_NOOP("welfare", "Organiser"), "line", DRAWN),
    WelfareField("rules", QT_TRANSLATE_NOOP("welfare", "Rules"), "text"),
    WelfareField("publication", QT_TRANSLATE_NOOP("welfare", "Winners told"), "line", DRAWN),
    WelfareField("cool_down", QT_TRANSLATE_NOOP("welfare", "Cool-down"), "length"),
    WelfareField("script", QT_TRANSLATE_NOOP("welfare", "The anchor says"), "text"),
    WelfareField("note", QT_TRANSLATE_NOOP("welfare", "Note"), "text"),
)
BY_NAME = {field.name: field for field in FIELDS}

EDITABLE = tuple(BY_NAME)

BLANK: dict[str, Any] = {
    field.name: "" if field.kind in ("line", "text") else None for field in FIELDS
} | {"kind": "coupon", "starts": "hand"}

NO_KIND = QT_TRANSLATE_NOOP("welfare", "There is no kind of welfare “{kind}”.")
NO_START = QT_TRANSLATE_NOOP("welfare", "Welfare cannot start “{start}”.")
LEAST_EVERY_MS = 60_000
TOO_OFTEN = QT_TRANSLATE_NOOP("welfare", "Welfare can come round every minute at most.")


def welfare_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a welfare as its columns hold them; raises Refused for what they do not take."""
    made = checked(Welfare, values, EDITABLE)
    for name, value in made.items():
        field = BY_NAME[name]
        if name == "name":
            made[name] = name_of(value)
        elif field.kind == "line":
            made[name] = plain(value.strip(), TEXT_LIMIT)
            if len(made[name]) > NAME_LIMIT:
                raise Refused(message(TOO_LONG, field=name, most=NAME_LIMIT))
    check_welfare(made)
    return made


def check_welfare(values: Mapping[str, Any]) -> None:
    """Raise Refused for a number or a code that no welfare can have."""
    for field in FIELDS:
        value = values.get(field.name)
        if field.kind == "money":
            within(field.name, value, 0, LIMIT)
        elif field.kind == "count":
            within(field.name, value, 0, MOST)
        elif field.kind == "length":
            within(field.name, value, 0, DAY_MS)
        elif field.kind == "clock":
            within(field.name, value, EARLIEST, LATEST)
    if values.get("kind", "coupon") not in KINDS:
        raise Refused(message(NO_KIND, kind=str(values["kind"])[:40]))
    if values.get("starts", "hand") not in STARTS:
        raise Refused(message(NO_START, start=str(values["starts"])[:40]))
    every = values.get("every")
    if every is not None and every < LEAST_EVERY_MS:
        raise Refused(message(TOO_OFTEN))
