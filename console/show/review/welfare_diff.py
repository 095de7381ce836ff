"""How the welfare of one plan differs from another's, in words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.version import Plan, RowDiff
from console.show.rundown.welfare.fields import BY_NAME, KIND_NAMES, START_NAMES
from console.show.rundown.words import clock, duration

WELFARE = QT_TRANSLATE_NOOP("diff", "Welfare {name}")
PLACE = QT_TRANSLATE_NOOP("diff", "Place in the list")
MOVED = QT_TRANSLATE_NOOP("diff", "moved")
CUE = QT_TRANSLATE_NOOP("diff", "Cue")
PRODUCT = QT_TRANSLATE_NOOP("diff", "Product")
NONE = "—"

MOST_TEXT = 80


class Change(NamedTuple):
    """One difference: of which welfare, in which field (None: the whole row), before and after."""

    kind: Literal["added", "removed", "changed"]
    what: Message
    field: Message | None = None
    before: str | Message = ""
    after: str | Message = ""


def welfare_changes(
    rows: Iterable[RowDiff], before: Plan, after: Plan, zone: str, currency: str
) -> Iterator[Change]:
    """The differences of the welfare itself, then of the cues and products it goes with."""
    rows = list(rows)
    for row in rows:
        if row.table == "welfare":
            yield from _fields(row, before, after, zone, currency)
    for table, column, title in (("welfare_cue", "cue", CUE), ("welfare_offer", "offer", PRODUCT)):
        touched = {
            plan[table][row.row]["welfare"]: None
            for row in rows if row.table == table
            for plan in (before, after) if row.row in plan[table]
        }  # fmt: skip
        for welfare in touched:
            if welfare in before["welfare"] and welfare in after["welfare"]:
                ends = (_tied(plan, table, column, welfare) for plan in (before, after))
                yield Change("changed", _name(after["welfare"][welfare]), message(title), *ends)


def _fields(row: RowDiff, before: Plan, after: Plan, zone: str, currency: str) -> Iterator[Change]:
    whole = (after if row.kind != "removed" else before)["welfare"][row.row]
    if row.kind != "changed":
        yield Change(row.kind, _name(whole))
        return
    was, becomes = row.before or {}, row.after or {}
    for column in was:
        if column == "place":
            yield Change("changed", _name(whole), message(PLACE), "", message(MOVED))
        elif column in BY_NAME:
            said = (_value(column, one[column], zone, currency) for one in (was, becomes))
            yield Change("changed", _name(whole), message(BY_NAME[column].title), *said)


def _name(values: Mapping[str, Any]) -> Message:
    return message(WELFARE, name=values["name"])


def _tied(plan: Plan, table: str, column: str, welfare: str) -> str:
    """The cue's title, or the offer's link number."""
    found = [row[column] for row in plan[table].values() if row["welfare"] == welfare]
    if not found:
        return NONE
    other = plan[column].get(found[0], {})
    return plain(str(other.get("title" if column == "cue" else "link", NONE)), MOST_TEXT)


def _value(column: str, value: Any, zone: str, currency: str) -> str | Message:
    """What a field held, as it is shown elsewhere."""
    if value is None or value == "":
        return NONE
    match BY_NAME[column].kind:
        case "money":
            return amount(value, currency)
        case "length":
            return duration(value)
        case "clock":
            return clock(value, zone)
        case "kind":
            return message(KIND_NAMES[value])
        case "starts":
            return message(START_NAMES[value])
    return plain(str(value), MOST_TEXT)
