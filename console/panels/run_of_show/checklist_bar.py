"""The checklists of the cue on air and of the next one, as lines that are ticked."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show.faces import Clockface
from console.panels.run_of_show.naming import cue_title
from console.show.rundown.checklist import Line, Progress, progress
from console.show.rundown.checklist_actions import TickLine, UntickLine
from console.show.rundown.tables import Cue
from console.show.rundown.timing import Timing
from console.ui.context import Context
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.theme import Theme
from console.ui.translate import tr

ON_AIR = QT_TRANSLATE_NOOP("run_of_show", "Checklist {done}/{count}")
NEXT = QT_TRANSLATE_NOOP("run_of_show", "Next {done}/{count}")
REST = QT_TRANSLATE_NOOP("run_of_show", "{line}  (+{count})")
TICKED_BY = QT_TRANSLATE_NOOP("run_of_show", "{line} · {who}, {time}")
NOTHING_OPEN = QT_TRANSLATE_NOOP(
    "run_of_show", "No line of the checklists on air and next is left to tick."
)
NOTHING_TICKED = QT_TRANSLATE_NOOP("run_of_show", "There is no tick to take back.")

LINE = 26
"""Pixels of a line at scale 1."""

HEAD = 120
"""Pixels of the words before the lines at scale 1."""


class TickBox(QCheckBox):
    """A line: its state is what was decided, not what was pressed; its text gives way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tickLine")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(LINE))
        self._margin = theme.px(32)
        self._words = ""

    def say(self, words: str, tip: str, *, ticked: bool) -> None:
        """Show this line."""
        self._words = words
        self.setChecked(ticked)
        self.setToolTip(tip)
        self.setAccessibleName(words)
        self._fit()

    def nextCheckState(self) -> None:
        """Nothing: the commit of the decision says."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - self._margin)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))


class _Open(NamedTuple):
    """A cue whose checklist is shown, and how far it is."""

    cue: Cue
    progress: Progress


class _Group:
    """One cue's rows in the grid: its count at the left, its lines below each other."""

    def __init__(self, theme: Theme, name: str) -> None:
        self.head = label(colour="amber", name=name)
        self.head.setFixedWidth(theme.px(HEAD))
        self.boxes: list[TickBox] = []
        self.shown: list[Line] = []


class ChecklistBar(QFrame):
    """All lines in their order where there is room, else the first that is open; never both sorted
    and pressed: a line stays where it is when it is ticked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("checklistBar")
        self.setProperty("role", "panel")
        self._desk: Desk = context.desk
        self._theme = context.theme
        self._room = 0
        self._found: list[_Open | None] = [None, None]
        self._face = Clockface("UTC")
        px = context.theme.px
        self.groups = (_Group(context.theme, "ticksOnAir"), _Group(context.theme, "ticksNext"))
        page = QFrame()
        page.setProperty("role", "panel")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(px(12), 0, px(12), 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        for row, group in enumerate(self.groups):
            self._grid.addWidget(group.head, row, 0)
        self.area = QScrollArea()
        self.area.setObjectName("checklistArea")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.addWidget(self.area)
        self.hide()

    def show_timing(self, timed: Timing) -> None:
        """Show the checklists of the cue on air and of what GO will start."""
        plan = self._desk.live.rundown.plan
        if self._desk.live.base.open_run is None:
            found: list[_Open | None] = [None, None]
        else:
            found = [self._open(plan.cue(timed.on_air)), self._open(plan.cue(timed.next))]
        if found != self._found:
            self._found = found
            zone = plan.show.zone if plan.show else "UTC"
            self._face = self._face if self._face.zone == zone else Clockface(zone)
            self._say()

    def give_room(self, room: int) -> None:
        """How many pixels all lines may take; 0: one line a cue."""
        if room != self._room:
            self._room = room
            self._say()

    def can_tick(self) -> bool:
        """Whether there is a checklist that can be ticked."""
        return self.isVisible()

    def tick_first(self) -> None:
        """Tick the first open line: of the cue on air, else of the next one."""
        for one in self._found:
            if one is not None and one.progress.open:
                line = one.progress.open[0]
                self._desk.do(TickLine(cue=one.cue.id, line=line.text, nth=line.nth))
                return
        refuse(self._desk, NOTHING_OPEN)

    def untick_last(self) -> None:
        """Take back the tick that was made last."""
        ticks = self._desk.live.rundown.ticks
        rows = [row for one in self._found if one for row in ticks.of(one.cue.id).values()]
        if not rows:
            return refuse(self._desk, NOTHING_TICKED)
        row = max(rows, key=lambda row: (row.at, row.id))
        self._desk.do(UntickLine(cue=row.cue, line=row.line, nth=row.nth))

    def _open(self, cue: Cue | None) -> _Open | None:
        if cue is None:
            return None
        ticked = progress(cue.checklist, self._desk.live.rundown.ticks.of(cue.id))
        return _Open(cue, ticked) if ticked.lines else None

    def _say(self) -> None:
        self.setVisible(any(self._found))
        row = 0
        for group, one, words in zip(self.groups, self._found, (ON_AIR, NEXT), strict=True):
            group.head.setVisible(one is not None)
            group.shown = [] if one is None else list(self._shown(one))
            for box in group.boxes[len(group.shown) :]:
                box.hide()
            if one is None:
                continue
            done, count = one.progress.done, len(one.progress.lines)
            group.head.setText(tr(words, done=done, count=count))
            colour = "amber" if one.progress.open else "text2"
            if group.head.property("colour") != colour:
                group.head.setProperty("colour", colour)
                group.head.style().polish(group.head)
            group.head.setToolTip(cue_title(one.cue))
            self._grid.addWidget(group.head, row, 0)
            row = self._fill(group, one, row)
        height = row * self._theme.px(LINE)
        self.area.setFixedHeight(min(height, self._room) if self._room else height)

    def _shown(self, one: _Open) -> tuple[Line, ...]:
        lines = one.progress.lines
        return lines if self._room else (one.progress.open or lines[-1:])[:1]

    def _fill(self, group: _Group, one: _Open, row: int) -> int:
        """Show the lines of a group from a row of the grid on; the row behind them."""
        ticks = self._desk.live.rundown.ticks.of(one.cue.id)
        rest = 0 if self._room else max(0, len(one.progress.open) - 1)
        for number, line in enumerate(group.shown):
            if number == len(group.boxes):
                self._add(group)
            box, tick = group.boxes[number], ticks.get(line)
            words = tr(REST, line=line.text, count=rest) if rest else line.text
            tip = line.text if tick is None else tr(
                TICKED_BY, line=line.text, who=tick.by, time=self._face(tick.at // 1000 * 1000)
            )  # fmt: skip
            box.say(words, tip, ticked=tick is not None)
            self._grid.addWidget(box, row, 1)
            box.show()
            row += 1
        return row

    def _add(self, group: _Group) -> None:
        box = TickBox(self._theme)
        box.clicked.connect(partial(self._press, group, len(group.boxes)))
        group.boxes.append(box)

    def _press(self, group: _Group, number: int) -> None:
        one = self._found[self.groups.index(group)]
        if one is None or number >= len(group.shown):
            return
        line = group.shown[number]
        if line in one.progress.open:
            self._desk.do(TickLine(cue=one.cue.id, line=line.text, nth=line.nth))
        else:
            self._desk.do(UntickLine(cue=one.cue.id, line=line.text, nth=line.nth))
