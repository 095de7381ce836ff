"""The hand-over sheet on the screen: sections of lines, for whoever takes over now."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.review.handover import HandOver
from console.show.rundown.words import KINDS, clock, duration, over_words
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr, tr_message

NAME = QT_TRANSLATE_NOOP("handover", "Hand-over sheet")
WHAT = QT_TRANSLATE_NOOP("handover", "What")
WHEN = QT_TRANSLATE_NOOP("handover", "When")
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


class HandOverPage(DenseTable):
    """One table with bands; read by eye, by keyboard and by a screen reader alike."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self.setObjectName("handOver")
        self.setAccessibleName(tr(NAME))
        columns = (Column(tr(WHAT)), Column(tr(WHEN), 190, RIGHT))
        self._rows = RowsModel(context.theme, columns, self)
        self.setItemDelegate(CellDelegate(context.theme, self))
        self.show_model(self._rows)

    def show_sheet(self, sheet: HandOver) -> None:
        """Show this sheet; on air first, what ran last."""
        rows = [
            *_on_air(sheet), *_hit(sheet), *_coming(sheet), *_to_press(sheet),
            *_questions(sheet), *_notes(sheet), *_ran(sheet),
        ]  # fmt: skip
        self._rows.set_rows(rows)

    def texts(self) -> list[tuple[str, str]]:
        """What stands in the rows."""
        return [(_text(what), _text(when)) for what, when in self._rows.rows]


def _text(cell: str | Cell) -> str:
    return cell if isinstance(cell, str) else cell.text


def _band(text: str, side: str = "") -> RowCells:
    return (
        Cell(text, "text2", "surface2", "small_strong"), Cell(side, "text2", "surface2", "small")
    )  # fmt: skip


def _title(title: str, kind: str) -> str:
    return plain(title, 120) or tr(KINDS.get(kind, KINDS[""]))


def _on_air(sheet: HandOver) -> list[RowCells]:
    rows = [_band(tr(ON_AIR), tr_message(over_words(sheet.over)))]
    one = sheet.on_air
    if one is None:
        return [*rows, (Cell(tr(NOTHING), "text2"), "")]
    head = LEFT if one.remaining >= 0 else OVERTIME
    left = tr(head, time=duration(abs(one.remaining)))
    rows.append((Cell(_title(one.title, one.kind), font="strong"), Cell(left, font="strong")))
    people = plain(" · ".join(part for part in (one.anchor, one.assistants) if part), 120)
    rows += [(Cell(people, "text2"), "")] if people else []
    rows += [(Cell(plain(one.notes), "text2"), "")] if one.notes else []
    return rows


def _hit(sheet: HandOver) -> list[RowCells]:
    hit = sheet.next_hit
    if hit is None:
        return []
    heads = {"start": HIT_START, "end": HIT_END, "show_end": HIT_SHOW}
    what = tr(heads[hit.edge], cue=_title(hit.title, hit.kind))
    late = tr(MISSED, time=duration(hit.miss)) if hit.miss >= 1000 else ""
    when = Cell(clock(hit.due, sheet.zone), "amber", font="strong")
    return [_band(tr(HIT), late), (Cell(what), when)]


def _coming(sheet: HandOver) -> list[RowCells]:
    rows: list[RowCells] = [
        (
            Cell(" · ".join(part for part in (_title(one.title, one.kind),
                                              plain(one.anchor, 60)) if part)),
            clock(one.forecast, sheet.zone, seconds=False),
        )
        for one in sheet.coming
    ]  # fmt: skip
    return [_band(tr(COMING)), *rows] if rows else []


def _to_press(sheet: HandOver) -> list[RowCells]:
    rows: list[RowCells] = [
        (Cell(tr_message(one.sentence), "amber"), clock(one.at, sheet.zone, seconds=True))
        for one in sheet.to_press
    ]
    return [_band(tr(TO_PRESS, count=len(rows))), *rows] if rows else []


def _questions(sheet: HandOver) -> list[RowCells]:
    rows: list[RowCells] = []
    for one in sheet.questions:
        head = ASKED if one.link is None else ASKED_LINK
        what = tr(head, askers=one.askers, text=plain(one.text, 200), link=one.link)
        rows.append((Cell(what), Cell(tr(WAITED, time=duration(one.waited)), "text2")))
    return [_band(tr(QUESTIONS, count=sheet.waiting)), *rows] if rows else []


def _notes(sheet: HandOver) -> list[RowCells]:
    rows: list[RowCells] = [
        (Cell(plain(one.text)), clock(one.at, sheet.zone, seconds=True)) for one in sheet.notes
    ]
    return [_band(tr(NOTES)), *rows] if rows else []


def _ran(sheet: HandOver) -> list[RowCells]:
    rows: list[RowCells] = [
        (
            Cell(_title(one.title, one.kind), "text2"),
            Cell(f"{clock(one.start, sheet.zone, seconds=True)} · {duration(one.length)}", "text2"),
        )
        for one in reversed(sheet.ran)
    ]
    return [_band(tr(RAN, count=len(rows))), *rows] if rows else []
