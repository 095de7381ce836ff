"""How each row of a sheet was read, with what is doubtful marked, before it is brought in."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.rundown.import_rows import ImportRow, RowChange
from console.show.rundown.sheets.lay import Preview
from console.show.rundown.sheets.reading import Problem, RowReading, SheetReading
from console.show.rundown.words import KINDS, clock, duration, minutes
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import LEFT, RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("run_of_show", "Import into the run-of-show")
READING = QT_TRANSLATE_NOOP("run_of_show", "Reading {file} …")
SUMMARY = QT_TRANSLATE_NOOP(
    "run_of_show",
    "{file}, header in row {row}: {added} new, {changed} changed, {same} as they are,"
    " {left_out} left out; {doubts} doubtful.",
)
IMPORT = QT_TRANSLATE_NOOP("run_of_show", "Import {count} rows (one undo)")
CANCEL = QT_TRANSLATE_NOOP("run_of_show", "Cancel")
ROW = QT_TRANSLATE_NOOP("run_of_show", "Row")
DOES = QT_TRANSLATE_NOOP("run_of_show", "What it does")
DOUBTS = QT_TRANSLATE_NOOP("run_of_show", "Doubtful")
WAS = QT_TRANSLATE_NOOP("run_of_show", "In the sheet: {text}")
WHAT = {
    "added": QT_TRANSLATE_NOOP("run_of_show", "New"),
    "changed": QT_TRANSLATE_NOOP("run_of_show", "Changed"),
    "same": QT_TRANSLATE_NOOP("run_of_show", "As it is"),
    "refused": QT_TRANSLATE_NOOP("run_of_show", "Left out"),
    "block": QT_TRANSLATE_NOOP("run_of_show", "Block"),
}

_SHOWN = (
    ("title", QT_TRANSLATE_NOOP("run_of_show", "Cue"), 160),
    ("start", QT_TRANSLATE_NOOP("run_of_show", "Hit time"), 92),
    ("duration", QT_TRANSLATE_NOOP("run_of_show", "Length"), 72),
    ("span", QT_TRANSLATE_NOOP("run_of_show", "Min – max"), 76),
    ("products", QT_TRANSLATE_NOOP("run_of_show", "Products"), 92),
    ("anchor", QT_TRANSLATE_NOOP("run_of_show", "Anchor"), 80),
    ("scene", QT_TRANSLATE_NOOP("run_of_show", "Scene"), 92),
    ("rest", QT_TRANSLATE_NOOP("run_of_show", "Other columns"), 150),
)
_FROM = {
    "start": ("start", "start_at", "end", "end_at"), "duration": ("duration",),
    "span": ("min", "max"),
}  # fmt: skip
"""Column of the preview → fields of the sheet that it is made of."""
_APART = {"title", "duration", "min", "max", "start_at", "end_at", "anchor", "scene"}


class ImportPreview(Sheet):
    """Waits while a sheet is read, then shows its rows; one button brings them in."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, tr(TITLE), 1240, 760)
        self.setObjectName("importPreview")
        self.words = label(name="importWords")
        self.words.setWordWrap(True)
        self.body.addWidget(self.words)
        columns = [Column(tr(ROW), 48, RIGHT), Column(tr(DOES), 92, LEFT)]
        columns += [Column(tr(title), width, LEFT) for _, title, width in _SHOWN]
        self.model = RowsModel(theme, [*columns, Column(tr(DOUBTS), 0, LEFT)], self)
        self.table = DenseTable(theme, dense=True)
        self.table.setObjectName("importRows")
        self.table.setItemDelegate(CellDelegate(theme, self.table))
        self.table.show_model(self.model)
        self.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button, self.cancel = QPushButton(), QPushButton(tr(CANCEL))
        self.button.setObjectName("importGo")
        self.button.setProperty("role", "primary")
        self.cancel.setObjectName("importCancel")
        for button in (self.button, self.cancel):
            button.setAutoDefault(True)
            row.addWidget(button)
        self.body.addLayout(row)
        self._go: Callable[[], None] | None = None
        self._stop: Callable[[], None] | None = None
        self.button.clicked.connect(self._pressed)
        self.cancel.clicked.connect(self.dismiss)
        self.closed.connect(self._closed)

    def wait(self, file: str, stop: Callable[[], None]) -> None:
        """A file is being read; closing the sheet stops that."""
        self._go, self._stop = None, None
        self._fill(tr(READING, file=file))
        self._stop = stop
        self.present(self.cancel)

    def say(self, words: str) -> None:
        """Why it cannot be read."""
        self._go, self._stop = None, None
        self._fill(words)

    def preview(
        self, reading: SheetReading, laid: Preview, zone: str, go: Callable[[], None]
    ) -> None:
        """Show how each row was read."""
        self._go, self._stop = go, None
        kinds = [one.what for one in laid.changes]
        blocks = sum(row.only_block for row in laid.rows)
        left_out = sum(problem.left_out for problem in laid.problems)
        words = tr(
            SUMMARY, file=reading.file, row=reading.header_row, added=kinds.count("added"),
            changed=kinds.count("changed"), same=kinds.count("same") - blocks,
            left_out=left_out, doubts=len(laid.problems) - left_out,
        )  # fmt: skip
        self._fill(words)
        self.model.set_rows(_rows(reading, laid, zone))
        self.button.setText(tr(IMPORT, count=len(laid.rows)))
        self.button.setVisible(bool(laid.rows))
        self.present(self.button if laid.rows else self.cancel)

    def _fill(self, words: str) -> None:
        self.words.setText(words)
        self.model.set_rows([])
        self.button.setVisible(False)

    def _pressed(self) -> None:
        go, self._go = self._go, None
        self.dismiss()
        if go is not None:
            go()

    def _closed(self) -> None:
        stop, self._stop = self._stop, None
        self._go = None
        if stop is not None:
            stop()


def _rows(reading: SheetReading, laid: Preview, zone: str) -> list[RowCells]:
    """One row a row of the sheet, and those that were left out."""
    problems: dict[int, list[Problem]] = {}
    for problem in laid.problems:
        problems.setdefault(problem.row, []).append(problem)
    read = {row.number: row for row in reading.rows}
    made = {row.row: row for row in laid.rows}
    changes = {change.row: change for change in laid.changes}
    numbers = sorted({*read, *made, *problems})
    return [
        _row(n, read.get(n), made.get(n), changes.get(n), problems.get(n, []),
             reading.headers, zone)
        for n in numbers
    ]  # fmt: skip


def _row(
    number: int, read: RowReading | None, made: ImportRow | None, change: RowChange | None,
    problems: list[Problem], headers: Mapping[str, str], zone: str,
) -> RowCells:  # fmt: skip
    words = " · ".join(tr_message(problem.what) for problem in problems)
    doubts = Cell(plain(words, 400), "amber", tip=words) if words else ""
    if made is None:
        title = "" if read is None else str(read.value("title") or "")
        blank: tuple[str | Cell, ...] = ("",) * (len(_SHOWN) - 1)
        return (Cell(str(number), "text3"), Cell(tr(WHAT["refused"]), "amber"),
                Cell(plain(title), "text3"), *blank, doubts)  # fmt: skip
    what = "block" if made.only_block else "added" if change is None else change.what
    colour = {"added": "accent", "changed": "text", "block": "text2"}.get(what, "text3")
    doubtful = {problem.column for problem in problems if problem.column}
    texts = _texts(made, read, zone)
    cells = [_cell(name, texts[name], read, doubtful, headers) for name, _, _ in _SHOWN]
    return (Cell(str(number), "text3"), Cell(tr(WHAT[what]), colour), *cells, doubts)


def _cell(
    name: str, text: str, read: RowReading | None, doubtful: set[str], headers: Mapping[str, str]
) -> str | Cell:
    """What was made of a cell; what stood in the sheet on hovering, amber where doubtful."""
    fields = _FROM.get(name, (name,))
    origin = [read.cells[one].text for one in fields if read is not None and one in read.cells]
    was = " · ".join(one for one in origin if one)
    tip = tr(WAS, text=was[:200]) if was else ""
    if any(headers.get(one) in doubtful for one in fields):
        return Cell(text or was, "amber", "amber_row", tip=tip)
    return Cell(text, tip=tip)


def _texts(made: ImportRow, read: RowReading | None, zone: str) -> dict[str, str]:
    values = made.values
    start, end = values.get("start_at"), values.get("end_at")
    hits = [f"⚑ {clock(start, zone)}" if start is not None else "",
            f"→ {clock(end, zone)}" if end is not None else ""]  # fmt: skip
    length = values.get("duration")
    span = [minutes(values[one]) for one in ("min", "max") if values.get(one) is not None]
    products = read.cells["products"].text if read and "products" in read.cells else ""
    rest = [_said(name, one) for name, one in values.items() if name not in _APART and one]
    rest += [f"{name}: {value}" for name, value in made.custom.items() if value is not None]
    return {
        "title": plain(made.title), "start": " ".join(filter(None, hits)),
        "duration": "" if length is None else duration(length), "span": " – ".join(span),
        "products": plain(products), "anchor": plain(str(values.get("anchor") or "")),
        "scene": plain(str(values.get("scene") or "")), "rest": plain(" · ".join(rest), 200),
    }  # fmt: skip


def _said(name: str, value: Any) -> str:
    return tr(KINDS[value]) if name == "kind" and value in KINDS else str(value)
