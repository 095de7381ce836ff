"""One viewer across shows: what they said, asked and bought, and what the team noted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.reader import Files
from console.panels.questions.names import source_name, state_name
from console.panels.questions.pages import Said
from console.show.questions.moderation.actions import UnmuteViewer
from console.show.questions.moderation.keeping import NOTE, NoteViewer
from console.show.questions.viewers.identity import Viewer, masked, viewer_of_comment
from console.show.questions.viewers.reading import RunOf, Visit, runs_of, visit
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import clock, count
from console.ui.labels import label
from console.ui.tables import Cell, Column, DenseTable, RowsModel
from console.ui.translate import tr

BY_ID = QT_TRANSLATE_NOOP("viewer", "{source} · known by the platform's id")
BY_NAME = QT_TRANSLATE_NOOP("viewer", "{source} · known by the name alone: others may share it")
TOTALS = QT_TRANSLATE_NOOP(
    "viewer", "{comments} comments · {asked} questions · {orders} orders · {shows} shows"
)
MATCHED = QT_TRANSLATE_NOOP(
    "viewer", "Orders are those whose buyer has the same id, or else exactly the same name (~)."
)
READING = QT_TRANSLATE_NOOP("viewer", "reading {done} of {all} runs")
NOTE_HERE = QT_TRANSLATE_NOOP("viewer", "A note for the whole team; Enter keeps it")
BACK = QT_TRANSLATE_NOOP("viewer", "Back")
MUTE = QT_TRANSLATE_NOOP("viewer", "Mute…")
UNMUTE = QT_TRANSLATE_NOOP("viewer", "Unmute")
SHOW, SEEN, SAID = (
    QT_TRANSLATE_NOOP("viewer", "Show"),
    QT_TRANSLATE_NOOP("viewer", "First – last"),
    QT_TRANSLATE_NOOP("viewer", "Said"),
)
ASKED, ORDERS, LAST = (
    QT_TRANSLATE_NOOP("viewer", "Asked"),
    QT_TRANSLATE_NOOP("viewer", "Orders"),
    QT_TRANSLATE_NOOP("viewer", "Said last"),
)
STATE = QT_TRANSLATE_NOOP("viewer", "{count} {state}")


class ViewerCard(QWidget):
    """`open` shows the viewer of a comment; Esc goes back."""

    def __init__(
        self, context: Context, back: Callable[[], None], mute: Callable[[Said], None]
    ) -> None:
        super().__init__()
        self.setObjectName("viewerCard")
        self._desk, self._back, self._mute = context.desk, back, mute
        self.covered = False
        self.viewer = Viewer("", "")
        self._said: Said | None = None
        self._runs: list[RunOf] = []
        self._visits: dict[str, Visit] = {}
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        self._name = label(role="title", name="viewerName")
        self._tier = label(role="text2", name="viewerTier")
        self._muting = QPushButton(tr(MUTE))
        self._muting.setObjectName("viewerMute")
        self._muting.clicked.connect(self._toggle_mute)
        self.back_button = QPushButton(tr(BACK))
        self.back_button.setObjectName("viewerBack")
        self.back_button.clicked.connect(self._leave)
        for part in (self._name, self._tier):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self._muting, self.back_button):
            button.setProperty("role", "quiet")
            head.addWidget(button)
        column.addLayout(head)
        self._rule = label(role="small", name="viewerRule")
        self._totals = label(role="text2", name="viewerTotals")
        self._totals.setToolTip(tr(MATCHED))
        self.note = QLineEdit()
        self.note.setObjectName("viewerNote")
        self.note.setMaxLength(NOTE)
        self.note.setPlaceholderText(tr(NOTE_HERE))
        self.note.setAccessibleName(tr(NOTE_HERE))
        self.note.returnPressed.connect(self._keep_note)
        self.note.installEventFilter(self)
        self.table = DenseTable(context.theme, dense=True)
        self.table.setObjectName("viewerShows")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        titles = ((SHOW, 0), (SEEN, 104), (SAID, 48), (ASKED, 56), (ORDERS, 60), (LAST, 0))
        columns = tuple(Column(tr(title), width) for title, width in titles)
        self.model = RowsModel(context.theme, columns, self)
        self.table.show_model(self.model)
        self.table.installEventFilter(self)
        column.addWidget(self._rule)
        column.addWidget(self._totals)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)

    def open(self, said: Said) -> None:
        """Show who said something; what was done in each run follows as it is read."""
        self._said, self.viewer = said, viewer_of_comment(said.source, said.comment)
        self._runs, self._visits = [], {}
        desk, run = self._desk, self._desk.live.base.shown.run
        self.follow()
        work = partial(_runs, run=run, viewer=self.viewer)
        desk.bridge.when_done(desk.room.readers.ask(work, key="viewer"), self._listed)
        self.note.setText(desk.live.moderation.note(self.viewer))
        self.table.setFocus()

    def follow(self) -> None:
        """Write all of it anew, as after a decision."""
        said = self._said
        if said is None:
            return
        name = plain(said.comment.user, 40)
        self._name.setText(masked(name) if self.covered else name)
        visits = [one for one in self._visits.values() if one.comments]
        tier = next((one.tier for one in visits if one.tier), said.comment.tier)
        self._tier.setText(plain(tier, 24))
        rule = BY_NAME if self.viewer.by_name else BY_ID
        self._rule.setText(tr(rule, source=source_name(said.source)))
        muted = self._desk.live.moderation.muted(self.viewer, self._desk.clock.wall())
        self._muting.setText(tr(UNMUTE if muted else MUTE))
        self._muting.setEnabled(self.viewer.known)
        self._write_totals(visits)
        show = self._desk.live.base.show
        zone = show.zone if show else "UTC"
        rows = [self._row(run, zone) for run in self._runs if self._seen(run.id)]
        self.model.set_rows(rows, [run.id for run in self._runs if self._seen(run.id)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            leaves = event.key() == Qt.Key.Key_Escape
            if leaves:
                self._leave()
            return leaves
        return False

    def _write_totals(self, visits: list[Visit]) -> None:
        words = tr(
            TOTALS,
            comments=count(sum(one.comments for one in visits)),
            asked=count(sum(one.asked for one in visits)),
            orders=count(sum(one.orders for one in visits)),
            shows=count(len(visits)),
        )
        if len(self._visits) < len(self._runs):
            words += " · " + tr(READING, done=len(self._visits), all=len(self._runs))
        self._totals.setText(words)

    def _seen(self, run: str) -> bool:
        return run in self._visits and self._visits[run].comments > 0

    def _row(self, run: RunOf, zone: str) -> tuple[str | Cell, ...]:
        one = self._visits[run.id]
        states = ", ".join(
            tr(STATE, count=number, state=state_name(state))
            for state, number in sorted(one.states.items())
        )
        orders = count(one.orders) if one.sure or not one.orders else f"~{count(one.orders)}"
        first, last = clock(one.first_at, zone), clock(one.last_at, zone)
        texts = [plain(text, 80) for text in one.latest]
        return (
            plain(run.show, 60), f"{first} – {last}", count(one.comments),
            Cell(f"{one.asked}", tip=states), orders, Cell(texts[0], tip="\n".join(texts)),
        )  # fmt: skip

    def _listed(self, answer: tuple[Viewer, list[RunOf]]) -> None:
        viewer, self._runs = answer
        if viewer == self.viewer:
            self._read_next()

    def _read_next(self) -> None:
        """Read the next run; the latest first, one at a time."""
        run = next((one.id for one in self._runs if one.id not in self._visits), None)
        self.follow()
        if run is None:
            return
        work = partial(_visit, run=run, viewer=self.viewer)
        desk = self._desk
        desk.bridge.when_done(desk.room.readers.ask(work, key="viewer"), self._read)

    def _read(self, answer: tuple[Viewer, Visit]) -> None:
        viewer, found = answer
        if viewer == self.viewer and self.isVisible():
            self._visits[found.run] = found
            self._read_next()

    def _keep_note(self) -> None:
        viewer, said = self.viewer, self._said
        name = said.comment.user if said else ""
        note = NoteViewer(source=viewer.source, user=viewer.user, text=self.note.text(), name=name)
        self._desk.do(note)
        self.table.setFocus()

    def _toggle_mute(self) -> None:
        if self._desk.live.moderation.muted(self.viewer, self._desk.clock.wall()):
            self._desk.do(UnmuteViewer(source=self.viewer.source, user=self.viewer.user))
        elif self._said is not None:
            self._mute(self._said)

    def _leave(self) -> None:
        self._back()


def _runs(files: Files, run: str, viewer: Viewer) -> tuple[Viewer, list[RunOf]]:
    return viewer, runs_of(files, run)


def _visit(files: Files, run: str, viewer: Viewer) -> tuple[Viewer, Visit]:
    return viewer, visit(files, run, viewer)
