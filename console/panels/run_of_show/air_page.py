"""The run-of-show on air: the list of cues, and GO with its opposites below it."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show import air_rows
from console.panels.run_of_show.air_delegate import TALL, AirDelegate
from console.panels.run_of_show.checklist_bar import ChecklistBar
from console.panels.run_of_show.cue_line import CueLine
from console.panels.run_of_show.cue_text import CueText
from console.panels.run_of_show.faces import Clockface
from console.panels.run_of_show.go_bar import GoBar
from console.panels.run_of_show.now import timing_now
from console.panels.run_of_show.staged import StagedBar, consequence
from console.panels.run_of_show.start_bar import StartBar
from console.panels.run_of_show.tones import tone_of
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.tables import Cue
from console.show.rundown.timing import Timing
from console.ui.context import Context
from console.ui.freeze import Freeze
from console.ui.reach import refuse
from console.ui.tables import DenseTable, RowsModel
from console.ui.theme import ROW

NOT_CHOSEN = QT_TRANSLATE_NOOP("run_of_show", "Choose the cue to change first.")

FEW = 8
"""So many changed rows are told one by one; more as one range."""
NARROW = 440
"""Below this width the scene gives way to the cue's name."""

ROOMY = 560
"""Below this height there is no room for the texts of the cue on air."""

SHARE = 5
"""One part in so many of the height is for these texts at most, and as much for checklists."""

BEFORE = 3
"""Rows kept in sight above the cue on air."""


class AirPage(QWidget):
    """Follows the timing; the cue on air is kept in sight unless someone is at the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("airPage")
        self._theme, self._desk, self._focus = context.theme, context.desk, context.focus
        self._face = Clockface("UTC")
        self._tall = ""
        self._kept: air_rows.Kept = {}
        self.table = DenseTable(context.theme)
        self.table.setObjectName("airList")
        self.model = RowsModel(context.theme, air_rows.columns(), self)
        self.delegate = AirDelegate(context.theme, self.table)
        self.table.setItemDelegate(self.delegate)
        self.table.show_model(self.model)
        self.freeze = Freeze(self.table)
        self.staged = StagedBar(context)
        self.line = CueLine(context)
        self.text = CueText(context)
        self.checklist = ChecklistBar(context)
        self.go = GoBar(context, self.insert)
        self.start = StartBar(context)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.staged)
        box.addWidget(self.table, 1)
        for part in (self.checklist, self.text, self.line, self.start, self.go):
            box.addWidget(part)
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._picked)
        self.freeze.thawed.connect(self._see)
        self.text.turned.connect(self._fold)
        context.focus.changed.connect(self._follow)
        context.theme.changed.connect(self._measure)

    def show_timing(self, timed: Timing) -> None:
        """Show the list with these figures; told to views only where a text changed."""
        live = self._desk.live
        show = live.rundown.plan.show
        zone = show.zone if show else "UTC"
        if self._face.zone != zone:
            self._face = Clockface(zone)
            self.forget()
        coming = self._desk.reminder.coming if self._desk.reminder.lit else None
        lit = coming.cue if coming is not None else ""
        rows = air_rows.make(live, timed, self._face, self._kept, self._desk.moment.at, lit)
        self.delegate.bands, self.delegate.on_air = rows.bands, rows.on_air
        self.delegate.progress = tone_of(live).bar
        self._tell(rows)
        on_air = rows.on_air.key if rows.on_air else ""
        self._stretch(on_air)
        self.checklist.show_timing(timed)
        self.text.show_cue(live.rundown.plan.cue(on_air))
        self.go.show_timing(timed, rows.on_air)
        self.start.follow()

    def paint_now(self) -> None:
        """Let what was decided on air be seen before other panels work out what it means."""
        if self.isVisible():
            self.table.viewport().repaint()
            self.go.repaint()

    def forget(self) -> None:
        """Products have other names now."""
        self._kept.clear()

    def can_fold(self) -> bool:
        """Whether there is a text or a checklist to fold."""
        return self.text.isVisible() or self.checklist.isVisible()

    def arm(self) -> None:
        """Arm the chosen cue, or disarm it if it is armed."""
        self.go.arm(self.table.current_key())

    def jump(self) -> None:
        """Start the chosen cue at once."""
        self.go.jump(self.table.current_key())

    def insert(self) -> None:
        """Ask for a cue behind the one on air, else behind the last one played."""
        timed, plan = timing_now(self._desk), self._desk.live.rundown.plan
        behind = plan.cue(timed.on_air) or plan.cue(_last_played(timed))
        after = "" if behind is None else behind.id
        self.line.ask_new(behind, partial(self._insert, after))

    def edit(self) -> None:
        """Ask for another name or length of the chosen cue."""
        cue = self._desk.live.rundown.plan.cue(self.table.current_key())
        if cue is None:
            refuse(self._desk, NOT_CHOSEN)
        else:
            self.line.ask_change(cue, partial(self._edit, cue))

    def _insert(self, after: str, name: str, length: int | None) -> None:
        show = self._desk.live.base.shown.show
        self._desk.do(AddCue(show=show, cue_title=name, duration=length, after=after))

    def _edit(self, cue: Cue, name: str, length: int | None) -> None:
        """What changes times of the cue on air or the next one is shown first."""
        given = {"title": name, "duration": length}
        changes = {key: value for key, value in given.items() if getattr(cue, key) != value}
        if not changes:
            return
        action = EditCue(cue=cue.id, changes=changes)
        words = consequence(self._desk, timing_now(self._desk), action)
        if words:
            self.staged.ask(words, partial(self._desk.do, action))
        else:
            self._desk.do(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(air_rows.SCENE, self.width() < self._theme.px(NARROW))
        roomy = self.height() >= self._theme.px(ROOMY)
        self.text.give_room(self.height() // SHARE if roomy else 0)
        self._fold()
        self._see()

    def _fold(self) -> None:
        """Checklists are shown whole where there is room, and unless texts are folded."""
        whole = self.height() >= self._theme.px(ROOMY) and not self.text.folded
        self.checklist.give_room(self.height() // SHARE if whole else 0)

    def _tell(self, rows: air_rows.AirRows) -> None:
        changed = [n for n, row in enumerate(rows.cells) if row != self.model.rows[n]] if (
            rows.keys == self.model.keys
        ) else None  # fmt: skip
        if changed is None or len(changed) > FEW:
            self.model.set_rows(rows.cells, rows.keys)
            return
        for number in changed:
            self.model.set_row(number, rows.cells[number])

    def _stretch(self, on_air: str) -> None:
        """Give the cue on air its height, the others theirs."""
        row, tall = self.model.row_of(on_air) if on_air else -1, self._theme.px(TALL)
        if on_air == self._tall and (row < 0 or self.table.rowHeight(row) == tall):
            return
        self._measure()
        if on_air != self._tall:
            self._tall = on_air
            self._see()

    def _measure(self) -> None:
        """All heights anew."""
        px, on_air = self._theme.px, self.delegate.on_air
        tall = self.model.row_of(on_air.key) if on_air else -1
        for row in range(self.model.rowCount()):
            height = px(TALL if row == tall else ROW)
            if self.table.rowHeight(row) != height:
                self.table.setRowHeight(row, height)

    def _see(self) -> None:
        """Scroll to the cue on air and what comes after it, unless someone is at the list."""
        row = self.model.row_of(self._tall) if self._tall else -1
        if row >= 0 and not self.freeze.frozen:
            top = self.model.index(max(0, row - BEFORE), 0)
            self.table.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _picked(self, key: str) -> None:
        if key not in self.delegate.bands:
            self._focus.set("cue", key)

    def _follow(self) -> None:
        cue = self._focus.on("cue")
        if cue and cue != self.table.current_key() and not self.freeze.frozen:
            self.table.select_key(cue)


def _last_played(timed: Timing) -> str | None:
    """The cue that was played last, None before the first."""
    played = [(cue.actual_end, cue.id) for cue in timed.cues if cue.actual_end is not None]
    return max(played)[1] if played else None
