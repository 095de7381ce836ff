"""The panel of what was asked: three tables under one header, saved as CSV."""

from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP, Message
from console.desk.apart import Apart
from console.desk.save_apart import asked_in
from console.panels.asked.rows import columns, rows
from console.show.review.asked import AskedReport, Part
from console.show.rundown.run_log import Moment
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.page_row import command_button, page_row, page_tab
from console.ui.saving import Saving
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "What was asked")
PARTS: dict[Part, tuple[str, str]] = {
    "unanswered": QT_TRANSLATE_NOOP("asked", "Unanswered"),
    "demand": QT_TRANSLATE_NOOP("asked", "Not offered"),
    "shifts": QT_TRANSLATE_NOOP("asked", "By shift"),
}
SHOW_PART: dict[Part, tuple[str, str]] = {
    "unanswered": QT_TRANSLATE_NOOP("command", "What was asked: unanswered"),
    "demand": QT_TRANSLATE_NOOP("command", "What was asked: not offered"),
    "shifts": QT_TRANSLATE_NOOP("command", "What was asked: by shift"),
}
SAVE = QT_TRANSLATE_NOOP("asked", "Save as…")
SAVE_THIS = QT_TRANSLATE_NOOP("command", "Save what was asked as…")
COUNTS: dict[Part, tuple[str, str]] = {
    "unanswered": QT_TRANSLATE_NOOP("asked", "{count} without an answer"),
    "demand": QT_TRANSLATE_NOOP("asked", "{count} asked for, not offered"),
    "shifts": QT_TRANSLATE_NOOP("asked", "within {limit} s"),
}
EMPTY: dict[Part, tuple[str, str]] = {
    "unanswered": QT_TRANSLATE_NOOP("asked", "Every question of this run was answered."),
    "demand": QT_TRANSLATE_NOOP(
        "asked", "Nobody asked for a colour, size, feature or product that is not offered."
    ),
    "shifts": QT_TRANSLATE_NOOP(
        "asked", "Name anchors and assistants in the cues: how each shift answered stands here."
    ),
}
NO_RUN = QT_TRANSLATE_NOOP("asked", "Open a run: what was asked in it stands here.")
READING = QT_TRANSLATE_NOOP("asked", "Reading …")

LATER_MS = 2_000
"""How long after the last decision the report is made anew."""


class AskedPanel(QWidget):
    """Has the report made by a process of its own when it is seen and something was decided."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("askedPanel")
        self._desk, self._context = context.desk, context
        self._part: Part = "unanswered"
        self._work: Apart | None = None
        self.report: AskedReport | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        self.saving = Saving(context, self._asked)
        self.models: dict[Part, RowsModel] = {}
        self.tables = {part: self._table(part) for part in PARTS}
        self._tabs = {
            part: page_tab(marked, partial(self.show_part, part), f"asked.{part}")
            for part, marked in PARTS.items()
        }
        self.save_button = command_button(SAVE, self.save, "asked.save")
        self._empty = label("", role="text2", name="askedEmpty")
        self._empty.setWordWrap(True)
        self._empty.setMargin(context.theme.px(16))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QWidget()
        pages = QStackedLayout(self._stack)
        for widget in (*self.tables.values(), self._empty):
            pages.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        behind = (self.saving, self.save_button)
        column.addLayout(page_row(context.theme, self._tabs.values(), behind))
        column.addWidget(self._stack, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER_MS)
        self._soon.timeout.connect(self.ask)
        self._desk.opened.connect(self._opened)
        self._desk.changed.connect(self._changed)
        self._desk.closing.connect(self._stop)
        self.destroyed.connect(partial(_end, self.__dict__))
        self.refresh()

    def show_part(self, part: Part) -> None:
        """Show another table."""
        self._part = part
        self.refresh()

    def save(self) -> None:
        """Save the table that is shown."""
        self.saving.choose(self._part, self.save_button)

    def ask(self) -> None:
        """Have the report made anew, if it is seen."""
        run = self._desk.live.base.shown.run
        if not self.isVisible() or not run:
            return
        _end(self.__dict__)
        room = self._desk.room.layout.room
        self._work = Apart(asked_in, room, run, self._now())
        self._desk.bridge.when_done(self._work.done, partial(self._take, self._work))
        self.refresh()

    def refresh(self) -> None:
        """Show what is known."""
        report, part = self.report, self._part
        for name, tab in self._tabs.items():
            tab.setChecked(name == part)
        for name, model in self.models.items():
            made = rows(report, name) if report is not None else []
            model.set_rows(made, [str(place) for place in range(len(made))])
        number = self.models[part].rowCount()
        limit = f"{report.limit_ms / 1000:g}" if report is not None else ""
        self.header.set_count(tr(COUNTS[part], count=number, limit=limit) if number else "")
        stack = cast(QStackedLayout, self._stack.layout())
        stack.setCurrentWidget(self.tables[part] if number else self._empty)
        self._empty.setText(tr(self._why_empty()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def _why_empty(self) -> tuple[str, str]:
        if self.report is not None:
            return EMPTY[self._part]
        return READING if self._work is not None else NO_RUN

    def _take(self, work: Apart, answer: Any) -> None:
        if work is self._work:
            self._work = None
            self.report = None if isinstance(answer, Message) else answer
            self.refresh()

    def _opened(self) -> None:
        self.report = None
        self.refresh()
        self.ask()

    def _changed(self, topics: frozenset[str]) -> None:
        """After a decision or the end of a run; what viewers go on saying is read with it."""
        if topics & {"run", "queue", "people"} and self.isVisible():
            self._soon.start()

    def _stop(self) -> None:
        self._soon.stop()
        _end(self.__dict__)

    def _now(self) -> Moment:
        clock = self._desk.clock
        return Moment(clock.wall(), clock.steady(), clock.boot)

    def _asked(self) -> tuple[str, Moment]:
        run = self._desk.live.base.shown.run if self.report is not None else ""
        return run, self._now()

    def _table(self, part: Part) -> DenseTable:
        theme = self._context.theme
        model = RowsModel(theme, columns(part), self)
        table = DenseTable(theme, parent=self)
        table.setObjectName(f"asked_{part}")
        table.setAccessibleName(tr(PARTS[part]))
        table.setItemDelegate(CellDelegate(theme, table))
        table.show_model(model)
        self.models[part] = model
        return table


def _end(of: dict[str, Any], *_: object) -> None:
    """End the work of a panel that may be gone itself."""
    work = of.get("_work")
    of["_work"] = None
    if work is not None:
        work.cancel()


def _commands(widget: QWidget) -> tuple[Command, ...]:
    panel = cast(AskedPanel, widget)
    parts = (
        Command(f"asked.{part}", marked, partial(panel.show_part, part))
        for part, marked in SHOW_PART.items()
    )
    return (*parts, Command("asked.save", SAVE_THIS, panel.save))


def _build(context: Context) -> QWidget:
    return AskedPanel(context)


PANEL = Panel("asked", TITLE, {"review": "right"}, _build, _commands, rank=1)
