"""Choosing one of the room's shows."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.base.tables import Run, Show
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import NONE, clock, day
from console.ui.sheet import Sheet
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

SHOWS = QT_TRANSLATE_NOOP("shows", "Shows")
SHOW = QT_TRANSLATE_NOOP("shows", "Show")
PLANNED = QT_TRANSLATE_NOOP("shows", "Planned")
RUNS = QT_TRANSLATE_NOOP("shows", "Runs")
OPEN = QT_TRANSLATE_NOOP("shows", "Open")
RUN_OPEN = QT_TRANSLATE_NOOP("shows", "open run")

LATEST = 200
"""Shows listed; the newest first."""


class ShowChooser(Sheet):
    """The shows of the room; Enter or a double click opens one with its latest run."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(SHOWS), 720, 560)
        self._context = context
        columns = (Column(tr(SHOW)), Column(tr(PLANNED), 220), Column(tr(RUNS), 120, RIGHT))
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("showTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.activated.connect(self._open)
        self.body.addWidget(self.table, 1)
        button = QPushButton(tr(OPEN))
        button.setObjectName("showOpen")
        button.setProperty("role", "primary")
        button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        self.body.addLayout(row)

    def open(self) -> None:
        """List the shows as they are now."""
        base = self._context.desk.live.base
        runs: dict[str, list[Run]] = {}
        for run in base.runs.values():
            runs.setdefault(run.show, []).append(run)
        shows = sorted(base.shows.values(), key=lambda one: (one.start or 0, one.id), reverse=True)
        shows = shows[:LATEST]
        self.model.set_rows([_row(one, runs.get(one.id, [])) for one in shows],
                            [one.id for one in shows])  # fmt: skip
        self.table.select_key(self._context.desk.live.base.shown.show or self.model.key_at(0))
        self.present(self.table)

    def _open(self) -> None:
        key = self.table.current_key()
        if key:
            self.dismiss()
            open_show(self._context, key)


def open_show(context: Context, show: str) -> None:
    """Open a show with its open run, else its latest one."""
    runs = [run for run in context.desk.live.base.runs.values() if run.show == show]
    latest = max(runs, key=lambda run: (run.ended_at is None, run.id), default=None)
    context.desk.open(show, latest.id if latest else "")


def _row(show: Show, runs: list[Run]) -> RowCells:
    when = f"{day(show.start, show.zone)} {clock(show.start, show.zone)}" if show.start else NONE
    live = any(run.ended_at is None for run in runs)
    return (
        Cell(show.name, font="strong", badge=tr(RUN_OPEN) if live else "", badge_colour="air"),
        Cell(when, "text2"),
        Cell(str(len(runs)) if runs else NONE, "text2"),
    )
