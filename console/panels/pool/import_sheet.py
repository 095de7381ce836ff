"""How the first rows of a catalogue are read, and which column is what, before it comes in."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.pool import cells
from console.show.products.pool.reading import FIELDS, Sample
from console.ui.delegates import CellDelegate
from console.ui.figures import count
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import DenseTable, RowsModel
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("pool", "Import into the pool")
READING = QT_TRANSLATE_NOOP("pool", "Reading {file} …")
SUMMARY = QT_TRANSLATE_NOOP(
    "pool",
    "{file}: about {lines} rows. This is how the first {rows} are read; amber is kept as text.",
)
WRONG = QT_TRANSLATE_NOOP("pool", "Left out: {what}")
NO_NAME = QT_TRANSLATE_NOOP("pool", "Choose which column holds the names of the products.")
INTO_POOL = QT_TRANSLATE_NOOP("pool", "Bring into the pool")
INTO_SHOW = QT_TRANSLATE_NOOP("pool", "Straight into library and show")
CANCEL = QT_TRANSLATE_NOOP("pool", "Cancel")
NOT_USED = QT_TRANSLATE_NOOP("pool", "—")
MORE = QT_TRANSLATE_NOOP("pool", "… and {count} more columns")

NAMES = {
    "name": QT_TRANSLATE_NOOP("pool", "Name"),
    "brand": cells.BRAND,
    "category": cells.CATEGORY,
    "code": cells.CODE,
    "specs": QT_TRANSLATE_NOOP("pool", "Specifications"),
    "price": cells.PRICE,
    "list_price": QT_TRANSLATE_NOOP("pool", "Usual price"),
    "sold": cells.SOLD,
    "stock": cells.STOCK,
    "unit": QT_TRANSLATE_NOOP("pool", "Unit"),
    "supplier": QT_TRANSLATE_NOOP("pool", "Supplier"),
    "barcode": QT_TRANSLATE_NOOP("pool", "Barcode"),
    "picture": QT_TRANSLATE_NOOP("pool", "Picture"),
    "mechanism": QT_TRANSLATE_NOOP("pool", "Mechanism"),
    "points": QT_TRANSLATE_NOOP("pool", "Points"),
    "pains": QT_TRANSLATE_NOOP("pool", "Viewers' troubles"),
    "note": QT_TRANSLATE_NOOP("pool", "Note"),
}
"""Field of a row of the pool → its name."""

MOST_COLUMNS = 16
ACROSS = 4
"""Columns of the file that can be chosen, so many beside each other."""


class ImportSheet(Sheet):
    """Waits while the first rows are read, then shows them; choosing a column reads them anew."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, tr(TITLE), 1180, 720)
        self.setObjectName("poolImport")
        self.words = label(name="poolImportWords")
        self.words.setWordWrap(True)
        self.wrong = label(role="small", colour="amber", name="poolImportWrong")
        self.wrong.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self.choices: list[QComboBox] = []
        self.model = RowsModel(theme, cells.goods_columns(), self)
        self.table = DenseTable(theme, dense=True, parent=self)
        self.table.setObjectName("poolImportRows")
        self.table.setItemDelegate(CellDelegate(theme, self.table))
        self.table.show_model(self.model)
        self.go, self.straight = QPushButton(tr(INTO_POOL)), QPushButton(tr(INTO_SHOW))
        self.cancel = QPushButton(tr(CANCEL))
        self._into_pool: Callable[[], None] | None = None
        self._into_show: Callable[[], None] | None = None
        self._again: Callable[[Mapping[str, int]], None] | None = None
        self._stop: Callable[[], None] | None = None
        self._lay_out()
        self.closed.connect(self._closed)

    def wait(self, file: str, stop: Callable[[], None]) -> None:
        """A file is being read; closing the sheet stops that."""
        self.say(tr(READING, file=file))
        self._stop = stop
        self.present(self.cancel)

    def say(self, words: str) -> None:
        """Why it cannot be read, or that it is being read."""
        self._into_pool = self._into_show = self._again = self._stop = None
        self.words.setText(words)
        self.wrong.hide()
        self._clear()
        self.model.set_rows([])
        self.go.hide()
        self.straight.hide()

    def preview(
        self, file: str, sample: Sample, currency: str, into_pool: Callable[[], None],
        into_show: Callable[[], None] | None, again: Callable[[Mapping[str, int]], None],
    ) -> None:  # fmt: skip
        """Show how the first rows are read. into_show: None where there are more rows."""
        self.say("")
        self._into_pool, self._into_show, self._again = into_pool, into_show, again
        named, rows = "name" in sample.head.columns, len(sample.rows)
        lines = count(max(rows, sample.head.lines - 1))
        self.words.setText(tr(SUMMARY, file=file, lines=lines, rows=rows) if named else tr(NO_NAME))
        told = [tr_message(one.sentence()) for one in sample.problems[:4]] if named else []
        self.wrong.setText(tr(WRONG, what=" · ".join(told)))
        self.wrong.setVisible(bool(told))
        self._columns(sample)
        self.model.set_rows([cells.goods_row(row, currency, "") for row in sample.rows])
        self.go.setVisible(named and bool(rows))
        self.straight.setVisible(named and bool(rows) and into_show is not None)
        self.present(self.go if self.go.isVisibleTo(self) else self.cancel)

    def _columns(self, sample: Sample) -> None:
        """A choice for each column, with what stands in it."""
        fields = {at: name for name, at in sample.head.columns.items()}
        headers = sample.head.headers[:MOST_COLUMNS]
        for at, header in enumerate(headers):
            found = next((row[at] for row in sample.cells if len(row) > at and row[at]), "")
            title = label(plain(header, 24) or "…", role="small", name=f"poolHeader{at}")
            title.setToolTip(plain(f"{header}: {found}", 200))
            choice = QComboBox()
            choice.setObjectName(f"poolColumn{at}")
            choice.setAccessibleName(plain(header, 40))
            choice.addItem(tr(NOT_USED), "")
            for field in FIELDS:
                choice.addItem(tr(NAMES[field]), field)
            choice.setCurrentIndex(choice.findData(fields.get(at, "")))
            choice.activated.connect(self._chosen)
            self.choices.append(choice)
            row, across = divmod(at, ACROSS)
            self._grid.addWidget(title, row, across * 2)
            self._grid.addWidget(choice, row, across * 2 + 1)

    def _chosen(self) -> None:
        columns: dict[str, int] = {}
        changed = self.sender()
        # Of two columns for one field the one that was just chosen holds.
        for at, choice in sorted(enumerate(self.choices), key=lambda one: one[1] is changed):
            if field := choice.currentData():
                columns[str(field)] = at
        if self._again is not None:
            self._again(columns)

    def _clear(self) -> None:
        self.choices = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        for widget in (self.words, self.wrong):
            self.body.addWidget(widget)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        named = {"poolImportGo": self.go, "poolImportShow": self.straight,
                 "poolImportCancel": self.cancel}  # fmt: skip
        for name, button in named.items():
            button.setObjectName(name)
            button.setAutoDefault(True)
            row.addWidget(button)
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self._pool)
        self.straight.clicked.connect(self._show)
        self.cancel.clicked.connect(self.dismiss)
        self.body.addLayout(row)

    def _pool(self) -> None:
        self._carry_out(self._into_pool)

    def _show(self) -> None:
        self._carry_out(self._into_show)

    def _carry_out(self, go: Callable[[], None] | None) -> None:
        self.dismiss()
        if go is not None:
            go()

    def _closed(self) -> None:
        stop, self._stop = self._stop, None
        self._into_pool = self._into_show = self._again = None
        if stop is not None:
            stop()
