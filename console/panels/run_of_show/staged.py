"""An edit of the cue on air, or of the next one, is shown before it is applied."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show.naming import cue_name
from console.show.rundown.actions import EditCue
from console.show.rundown.edit_many import EditCues
from console.show.rundown.plan_rows import engine_cue
from console.show.rundown.run_log import run_log
from console.show.rundown.timing import Timing, timing
from console.show.rundown.words import clock
from console.ui.context import Context
from console.ui.labels import label
from console.ui.shortcuts import key_text
from console.ui.translate import tr

ENDS = QT_TRANSLATE_NOOP("run_of_show", "“{cue}” ends {after} instead of {before}.")
SAME = QT_TRANSLATE_NOOP("run_of_show", "“{cue}” still ends {after}.")
SHOW_ENDS = QT_TRANSLATE_NOOP("run_of_show", "The show ends {after} instead of {before}.")
APPLY = QT_TRANSLATE_NOOP("run_of_show", "Apply ({key})")
KEEP = QT_TRANSLATE_NOOP("run_of_show", "Keep as it was (Esc)")

NARROW = 640
"""Below this width, at scale 1, the buttons stand below the words."""

TIMES = frozenset({"duration", "min", "max", "start_at", "end_at"})


def consequence(desk: Desk, before: Timing, action: Action) -> str:
    """What an edit does to the cue on air or the next one, in words; "" for any other edit."""
    live = desk.live
    if live.base.open_run is None:
        return ""
    changes = {
        cue: {name: value for name, value in one.items() if name in TIMES}
        for cue, one in _changes(action).items()
    }
    near = [one for one in (before.on_air, before.next) if one and changes.get(one)]
    cue = live.rundown.plan.cue(near[0]) if near else None
    if cue is None:
        return ""
    plan = live.rundown.plan.engine_plan(live.base.open_run.started_at)
    rows = live.rundown.plan.cues
    cues = [
        engine_cue(row._replace(**changes[row.id])) if changes.get(row.id) else one
        for row, one in zip(rows, plan.cues, strict=True)
    ]
    log = run_log(live.rundown.log, desk.moment).entries
    after = timing(plan._replace(cues=cues), log, desk.moment.at)
    zone = live.rundown.plan.show.zone if live.rundown.plan.show else "UTC"
    old, new = (clock(_end(one, cue.id), zone) for one in (before, after))
    words = tr(ENDS if old != new else SAME, cue=cue_name(live, cue), after=new, before=old)
    old, new = clock(before.forecast_end, zone), clock(after.forecast_end, zone)
    return words if old == new else f"{words} {tr(SHOW_ENDS, after=new, before=old)}"


def _changes(action: Action) -> dict[str, dict[str, Any]]:
    """What an action changes in the columns of cues, by cue."""
    if isinstance(action, EditCue):
        return {action.cue: action.changes}
    edits = action.edits if isinstance(action, EditCues) else ()
    return {edit.cue: edit.changes for edit in edits}


class StagedBar(QFrame):
    """Says what the edit would do; applied by its button or key, dropped by Esc."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("stagedBar")
        self.setProperty("role", "amber")
        self._keys = context.keys
        self._apply: Callable[[], None] | None = None
        px = context.theme.px
        self._narrow = px(NARROW)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(px(12), px(6), px(12), px(6))
        self._box.setSpacing(px(8))
        self.words = label(name="stagedWords")
        self.words.setWordWrap(True)
        self._box.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._box.addLayout(row)
        self.button = QPushButton()
        self.button.setObjectName("stagedApply")
        self.button.setProperty("role", "amber")
        self.button.clicked.connect(self.apply)
        keep = QPushButton(tr(KEEP))
        keep.setObjectName("stagedKeep")
        keep.clicked.connect(self.drop)
        for button in (self.button, keep):
            row.addWidget(button)
        self.hide()

    def ask(self, words: str, apply: Callable[[], None]) -> None:
        """Show an edit; a later one takes its place."""
        self._apply = apply
        self.words.setText(words)
        self.button.setText(tr(APPLY, key=key_text(self._keys.key_of("cue.apply"))))
        self.show()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self) -> None:
        """Carry the edit out."""
        apply = self._apply
        self.drop()
        if apply is not None:
            apply()

    def drop(self) -> None:
        """Forget the edit; everything stays as it was."""
        self._apply = None
        self.hide()
        around = self.parentWidget()
        if around is not None:
            around.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._narrow
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            super().keyPressEvent(event)


def _end(timed: Timing, cue: str) -> int:
    """When a cue is forecast to end, else planned to (ms UTC)."""
    figures = next(one for one in timed.cues if one.id == cue)
    return figures.forecast_end or figures.planned_end or timed.planned_end
