"""The rows of the review sheet: signatures, what was reviewed, exceptions, changes since."""

from collections.abc import Iterator
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.plain_text import plain
from console.show.review.checks.finding import Finding
from console.show.review.sign.changes import Changed, Field
from console.show.review.sign.sheet import AREAS, Area, Exempt, ReviewSheet
from console.show.review.sign.state import standing
from console.show.review.sign.tables import Signature
from console.show.review.sign.words import role_name
from console.ui.figures import clock, count, day
from console.ui.tables import Cell, RowCells
from console.ui.translate import tr, tr_message

SIGNED_BY = QT_TRANSLATE_NOOP("review", "Signatures")
REVIEWED = QT_TRANSLATE_NOOP("review", "Reviewed")
GRANTED = QT_TRANSLATE_NOOP("review", "Exceptions granted")
SINCE = QT_TRANSLATE_NOOP("review", "Changed since signed")
NAMED = QT_TRANSLATE_NOOP("review", "{role}: {name}")
NOBODY = QT_TRANSLATE_NOOP("review", "{role}: nobody yet")
OPEN_THEN = QT_TRANSLATE_NOOP("review", "{date} {time} · {errors} errors, {warnings} warnings open")
OPEN_WHY = QT_TRANSLATE_NOOP("review", "{open} · {why}")
TAKEN = QT_TRANSLATE_NOOP("review", "withdrawn by {by}: {why}")
LOOKED = QT_TRANSLATE_NOOP("review", "{count} looked at")
NOTHING = QT_TRANSLATE_NOOP("review", "nothing entered")
BLOCK = QT_TRANSLATE_NOOP("review", "{count} block")
WEIGH = QT_TRANSLATE_NOOP("review", "{count} to weigh")
FINE = QT_TRANSLATE_NOOP("review", "in order")
FOR_PRODUCT = QT_TRANSLATE_NOOP("review", "{product} · {reason}")
BY = QT_TRANSLATE_NOOP("review", "{by} {date}")
FROM_TO = QT_TRANSLATE_NOOP("review", "{field}: {before} → {after}")
LATER = QT_TRANSLATE_NOOP("review", "later ones are not shown")

STATES = {
    "signed": (QT_TRANSLATE_NOOP("review", "signed"), "fine"),
    "missing": (QT_TRANSLATE_NOOP("review", "not signed"), "amber"),
    "outdated": (QT_TRANSLATE_NOOP("review", "outdated"), "amber"),
    "withdrawn": (QT_TRANSLATE_NOOP("review", "withdrawn"), "text2"),
    "replaced": (QT_TRANSLATE_NOOP("review", "signed again"), "text2"),
    "error": (QT_TRANSLATE_NOOP("review", "blocks"), "air"),
    "warning": (QT_TRANSLATE_NOOP("review", "weigh"), "amber"),
    "added": (QT_TRANSLATE_NOOP("review", "added"), "fine"),
    "removed": (QT_TRANSLATE_NOOP("review", "removed"), "air"),
    "changed": (QT_TRANSLATE_NOOP("review", "changed"), "amber"),
}

MOST_CHANGES = 500


class Line(NamedTuple):
    """One row: its key, what it shows, the sentence below the table; the finding it is about."""

    key: str
    cells: RowCells
    says: str = ""
    finding: Finding | None = None


def lines(sheet: ReviewSheet) -> list[Line]:
    """All rows, in the order in which the sheet is read."""
    zone = sheet.show.zone
    found = [_band("signatures", tr(SIGNED_BY)), *_signatures(sheet)]
    if sheet.changes:
        found.append(_band("changes", tr(SINCE), count(len(sheet.changes))))
        found += [_changed(n, one, zone) for n, one in enumerate(sheet.changes[:MOST_CHANGES])]
        if len(sheet.changes) > MOST_CHANGES:
            found.append(Line("more", (Cell(tr(LATER), "text2"), "", "")))
    found.append(_band("reviewed", tr(REVIEWED)))
    for area in sheet.areas:
        found.append(_area(area))
        found += [_finding(area, n, one) for n, one in enumerate(area.findings)]
    if sheet.exempt:
        found.append(_band("exceptions", tr(GRANTED), count(len(sheet.exempt))))
        found += [_exempt(one, zone) for one in sheet.exempt]
    return found


def _band(key: str, title: str, side: str = "") -> Line:
    cells = (Cell(title, "text2", "surface2", "small_strong"), Cell("", back="surface2"),
             Cell(side, "text2", "surface2", "small"))  # fmt: skip
    return Line(f"band:{key}", cells, title)


def _signatures(sheet: ReviewSheet) -> Iterator[Line]:
    by_role = standing(sheet.signatures)
    for role in sheet.state.missing:
        what = tr(NOBODY, role=tr_message(role_name(role)))
        yield Line(f"role:{role}", (Cell(what), "", _state("missing")), what)
    for row in reversed(sheet.signatures):
        state = "signed"
        if row.withdrawn:
            state = "withdrawn"
        elif by_role[row.role].id != row.id:
            state = "replaced"
        elif row.role in sheet.state.outdated:
            state = "outdated"
        yield _signature(row, state, sheet.show.zone)


def _signature(row: Signature, state: str, zone: str) -> Line:
    what = tr(NAMED, role=tr_message(role_name(row.role)), name=row.name)
    more = tr(
        OPEN_THEN, date=day(row.at, zone), time=clock(row.at, zone), errors=count(row.errors),
        warnings=count(row.warnings),
    )  # fmt: skip
    if row.note:
        more = tr(OPEN_WHY, open=more, why=row.note)
    if row.withdrawn:
        more = tr(TAKEN, by=row.withdrawn_by, why=row.withdrawn)
    cells = (Cell(what, tip=what), Cell(more, "text2", tip=more), _state(state))
    return Line(f"signature:{row.id}", cells, f"{what} · {more}")


def _area(area: Area) -> Line:
    title = tr(AREAS[area.code])
    weigh = len(area.findings) - area.errors
    words = [tr(BLOCK, count=area.errors)] if area.errors else []
    words += [tr(WEIGH, count=weigh)] if weigh else []
    colour = "air" if area.errors else "amber" if weigh else "fine"
    looked = tr(LOOKED, count=count(area.looked)) if area.looked else tr(NOTHING)
    state = " · ".join(words)
    cells = (
        Cell(title, font="strong", tip=title), Cell(looked, "text2"),
        Cell(state, colour, tip=state) if words else Cell(tr(FINE), colour),
    )  # fmt: skip
    return Line(f"area:{area.code}", cells, f"{title} · {looked}")


def _finding(area: Area, number: int, one: Finding) -> Line:
    what = tr_message(one.message)
    detail = tr_message(one.detail) if one.detail is not None else ""
    cells = (Cell(f"    {what}", tip=what), Cell(detail, "text2", tip=detail), _state(one.severity))
    says = f"{what} · {detail}" if detail else what
    return Line(f"finding:{area.code}:{number}", cells, says, one)


def _exempt(one: Exempt, zone: str) -> Line:
    row = one.row
    what = f"“{plain(row.text, 60) or '*'}”"
    more = tr(FOR_PRODUCT, product=one.product, reason=row.reason) if one.product else row.reason
    by = tr(BY, by=row.granted_by, date=day(row.granted_at, zone))
    cells = (Cell(what), Cell(more, "text2", tip=more), Cell(by, "text2", tip=by))
    return Line(f"exception:{row.id}", cells, f"{what} · {more} · {by}")


def _changed(number: int, one: Changed, zone: str) -> Line:
    what = tr_message(one.what)
    fields = " · ".join(_field(field) for field in one.fields)
    who = f"{one.actor} {day(one.at, zone)} {clock(one.at, zone)}" if one.actor else ""
    cells = (Cell(what, tip=what), Cell(fields or who, "text2", tip=fields), _state(one.kind))
    return Line(f"change:{number}", cells, " · ".join(filter(None, (what, fields, who))))


def _field(field: Field) -> str:
    name = tr_message(field.name)
    if not field.before and not field.after:
        return name
    return tr(FROM_TO, field=name, before=_short(field.before), after=_short(field.after))


def _short(text: str | Message) -> str:
    return text if isinstance(text, str) else tr_message(text)


def _state(state: str) -> Cell:
    marked, colour = STATES[state]
    return Cell(tr(marked), colour, tip=tr(marked))
