"""The proposal that lands the show: cue, from, to, what it wins; applied as one undo."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.checks.reading import Landing
from console.panels.checks.surface import fill_panel, rule
from console.show.rundown.land_action import LandIt
from console.show.rundown.words import KINDS, clock, duration
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("checks", "Land it")
CUE = QT_TRANSLATE_NOOP("checks", "Cue")
FROM = QT_TRANSLATE_NOOP("checks", "From")
TO = QT_TRANSLATE_NOOP("checks", "To")
WINS = QT_TRANSLATE_NOOP("checks", "Wins")
DROPPED = QT_TRANSLATE_NOOP("checks", "dropped")
APPLY = QT_TRANSLATE_NOOP("checks", "Apply (one undo)")
DISMISS = QT_TRANSLATE_NOOP("checks", "Dismiss")
SHOW_END = QT_TRANSLATE_NOOP("checks", "show end {due}")
CUE_START = QT_TRANSLATE_NOOP("checks", "{due}, start of {cue}")
CUE_END = QT_TRANSLATE_NOOP("checks", "{due}, end of {cue}")
SHORT = QT_TRANSLATE_NOOP("checks", "still {time} too late")
NOTHING = QT_TRANSLATE_NOOP("checks", "Every hit time is met; there is nothing to land.")
NO_HELP = QT_TRANSLATE_NOOP(
    "checks",
    "No cue ahead may be shorter. Give cues a shortest length, or let them be dropped.",
)

MOST_ROWS = 5
"""Rows that are seen without scrolling."""


class LandView(QWidget):
    """Shows one proposal. The proposal that is shown is the one that is applied."""

    applied = Signal(object)
    dismissed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("landIt")
        fill_panel(self)
        self._theme = context.theme
        self.landing: Landing | None = None
        self.show_id = ""
        self.header = PanelHeader(context, tr(TITLE))
        columns = (
            Column(tr(CUE)), Column(tr(FROM), 76, RIGHT), Column(tr(TO), 76, RIGHT),
            Column(tr(WINS), 76, RIGHT),
        )  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("landTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.words = label(role="text2", name="landWords")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(*[context.theme.px(12)] * 4)
        self.apply = QPushButton(tr(APPLY))
        self.apply.setObjectName("landApply")
        self.apply.setProperty("role", "primary")
        self.apply.clicked.connect(self._apply)
        self.dismiss = QPushButton(tr(DISMISS))
        self.dismiss.setObjectName("landDismiss")
        self.dismiss.clicked.connect(self.dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(self.header)
        column.addWidget(self.table)
        column.addWidget(self.words)
        column.addLayout(self._buttons())

    def show_landing(self, landing: Landing | None, live: Live) -> None:
        """Show a proposal for the opened show; None = there is nothing to land."""
        self.landing, self.show_id = landing, live.base.shown.show
        rows = list(_rows(landing, live)) if landing is not None else []
        self.model.set_rows(rows, [one.cue for one in landing.changes] if landing else [])
        self.header.set_count(_hit_words(landing, live) if landing is not None else "")
        short = landing.deficit if landing is not None else 0
        self.header.set_side(tr(SHORT, time=duration(short)) if short else "", "air")
        self.table.setVisible(bool(rows))
        self.words.setVisible(not rows)
        self.words.setText(tr(NOTHING if landing is None else NO_HELP))
        self.apply.setVisible(bool(rows))
        self.table.setFixedHeight(self._height(len(rows)))

    def best_button(self) -> QPushButton:
        """The button that a person most likely presses next."""
        return self.apply if self.model.rows else self.dismiss

    def _height(self, rows: int) -> int:
        px = self._theme.px
        return px(28) + px(32) * min(rows, MOST_ROWS) + 2

    def _buttons(self) -> QHBoxLayout:
        px = self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(8), px(12), px(12))
        row.setSpacing(px(8))
        for button, stretch in ((self.apply, 3), (self.dismiss, 1)):
            button.setMinimumHeight(px(36))
            row.addWidget(button, stretch)
        return row

    def _apply(self) -> None:
        if self.landing is not None and self.landing.changes:
            self.applied.emit(LandIt(show=self.show_id, changes=self.landing.changes))


def _rows(landing: Landing, live: Live) -> Iterator[RowCells]:
    for change in landing.changes:
        to = tr(DROPPED) if change.to is None else duration(change.to)
        yield (
            Cell(_numbered(live, change.cue)),
            duration(change.was),
            Cell(to, "amber" if change.to is None else "text"),
            Cell(duration(change.wins), font="strong"),
        )


def _numbered(live: Live, cue: str) -> str:
    """A cue as the grid numbers and names it."""
    cues = live.rundown.plan.cues
    number = next((n for n, one in enumerate(cues, 1) if one.id == cue), 0)
    found = live.rundown.plan.cue(cue)
    if found is None:
        return "?"
    return f"{number} {found.title or tr(KINDS.get(found.kind, KINDS['']))}"


def _hit_words(landing: Landing, live: Live) -> str:
    """Which hit time it is about."""
    zone = live.base.show.zone if live.base.show is not None else "UTC"
    due = clock(landing.hit.due, zone)
    if landing.hit.cue is None:
        return tr(SHOW_END, due=due)
    marked = CUE_START if landing.hit.edge == "start" else CUE_END
    return tr(marked, due=due, cue=_numbered(live, landing.hit.cue))
