"""The welfare of the plan: a table edited in place, and the form of the chosen one beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.welfare import cells
from console.panels.welfare.form import WelfareForm
from console.show.rundown.welfare.actions import (
    AddWelfare,
    DuplicateWelfare,
    MoveWelfare,
    RemoveWelfare,
)
from console.ui.context import Context
from console.ui.grid import Grid, GridModel
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.translate import tr

EMPTY_TITLE = QT_TRANSLATE_NOOP("welfare", "What viewers are given, and when")
EMPTY = QT_TRANSLATE_NOOP(
    "welfare",
    "Coupons, red packets, lucky bags, raffles, flash sales. Give each a quantity and a value, say"
    " the conditions and the end, and choose the cue it stands in; the checks tell what rules ask"
    " for. On air one key starts it, and the graph shows what it did.",
)
ADD = QT_TRANSLATE_NOOP("welfare", "Add welfare")
NEW = QT_TRANSLATE_NOOP("welfare", "New welfare")
NOT_CHOSEN = QT_TRANSLATE_NOOP("welfare", "Choose a welfare first.")

ROOMY = 760
"""From this width on the form stands beside the table."""
FORM_WIDTH = 380


class PlanPage(QWidget):
    """Rows in the order of the plan; the form opens by itself where there is room for it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfarePlan")
        self._context, self._desk, self._theme = context, context.desk, context.theme
        self._asked = False
        self.table = Grid(context.theme, many=False, least=200)
        self.table.setObjectName("welfareTable")
        self.model = GridModel(context.theme, cells.columns(), self._edit_text, self)
        self.table.show_model(self.model)
        self.form = WelfareForm(context)
        self.form.setFixedWidth(context.theme.px(FORM_WIDTH))
        self.empty = self._empty()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.empty, 1)
        row.addWidget(self.table, 1)
        row.addWidget(self.form)
        self.setFocusProxy(self.table)
        self.model.edited.connect(self._edited)
        self.model.dropped.connect(self._dropped)
        self.table.settled.connect(self.follow)
        self.table.picked.connect(self._picked)
        self.form.edited.connect(self._typed)
        self.form.closed.connect(self._back)
        context.focus.changed.connect(self._follow_focus)

    def follow(self) -> None:
        """Show the welfare as it is."""
        live = self._desk.live
        rows = live.welfare.rows
        keys = [one.id for one in rows]
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.setFocusProxy(self.table if rows else self._first)
        if not (self.table.editing and keys != self.model.keys):
            self.model.set_rows([cells.row(live, one) for one in rows], keys)
        chosen = live.welfare.by_id.get(self.table.current_key())
        self.form.show_welfare(live, chosen)
        self._arrange()

    def add(self) -> None:
        """Add one behind the chosen one and begin to name it; in its cue, if a cue is chosen."""
        live = self._desk.live
        if not live.base.shown.show:
            return
        cue = live.rundown.plan.cue(self._context.focus.on("cue"))
        before = live.welfare.by_id.get(self.table.current_key())
        action = AddWelfare(
            show=live.base.shown.show, name=tr(NEW), cue="" if cue is None else cue.id,
            what="coupon" if before is None else before.kind,
            after=None if before is None else before.id,
        ).identified(self._desk.room.ids.new)  # fmt: skip

        def added(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
            elif self.isVisible():
                self.table.select_key(action.id)
                self.follow()
                self.table.edit_cell(action.id, 0)

        self._desk.do(action, added)

    def duplicate(self) -> None:
        """Copy the chosen one."""
        if key := self._chosen():
            self._desk.do(DuplicateWelfare(id=key))

    def remove(self) -> None:
        """Take the chosen one out of the plan."""
        if key := self._chosen():
            self._desk.do(RemoveWelfare(id=key))

    def shift(self, step: int) -> None:
        """Move the chosen one a row up (−1) or down (1)."""
        keys = [one.id for one in self._desk.live.welfare.rows]
        key = self.table.current_key()
        at = keys.index(key) + step if key in keys else -1
        if 0 <= at < len(keys):
            after = keys[at] if step > 0 else keys[at - 1] if at > 0 else ""
            self._desk.do(MoveWelfare(id=key, after=after))

    def open_form(self) -> None:
        """Go to the form of the chosen one."""
        if self._chosen():
            self._asked = True
            self._arrange()
            self.form.fields["name"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The form stands beside the table where both have room, else in its place if asked for."""
        chosen = bool(self.table.current_key()) and bool(self.model.keys)
        roomy = self.width() >= self._theme.px(ROOMY)
        self.form.setVisible(chosen and (roomy or self._asked))
        self.table.setVisible(bool(self.model.keys) and (roomy or self.form.isHidden()))

    def _empty(self) -> QFrame:
        frame, px = QFrame(), self._theme.px
        frame.setObjectName("welfareEmpty")
        column = QVBoxLayout(frame)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(label(tr(EMPTY_TITLE), role="title", name="welfareEmptyTitle"))
        how = label(tr(EMPTY), role="text2", name="welfareEmptyHow")
        how.setWordWrap(True)
        how.setMaximumWidth(px(520))
        column.addWidget(how)
        self._first = QPushButton(tr(ADD))
        self._first.setObjectName("welfareEmptyAdd")
        self._first.setProperty("role", "primary")
        self._first.setProperty("command", "welfare.add")
        self._first.clicked.connect(self.add)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _chosen(self) -> str:
        key = self.table.current_key()
        if not key:
            refuse(self._desk, NOT_CHOSEN)
        return key

    def _edit_text(self, key: str, column: int) -> str | None:
        live = self._desk.live
        welfare = live.welfare.by_id.get(key)
        return (
            None if welfare is None else cells.edit_text(live, welfare, cells.FIELD_ORDER[column])
        )

    def _edited(self, key: str, column: int, text: str) -> None:
        self._typed(key, cells.FIELD_ORDER[column], text)

    def _typed(self, key: str, name: str, text: str) -> None:
        try:
            self._desk.do(cells.edit_action(self._desk.live, key, name, text))
        except cells.Unread as error:
            refuse(self._desk, error.sentence, **error.values)
            self.follow()

    def _dropped(self, keys: list[str], after: str) -> None:
        if keys[0] != after:
            self._desk.do(MoveWelfare(id=keys[0], after=after))

    def _back(self) -> None:
        self._asked = False
        self._arrange()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, key: str) -> None:
        self._context.focus.set("welfare", key)
        self.follow()

    def _follow_focus(self) -> None:
        welfare = self._context.focus.on("welfare")
        if welfare and welfare != self.table.current_key() and self.table.select_key(welfare):
            self.follow()
