"""Welfare on air: what runs and what comes next, one key to start it, and what became of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.welfare_times import around
from console.panels.welfare import air_rows
from console.panels.welfare.card import WelfareCard
from console.panels.welfare.press_bar import PressBar
from console.panels.welfare.result_bar import ResultBar
from console.show.rundown.welfare.live_actions import StartWelfare, StopWelfare
from console.show.rundown.welfare.tables import Welfare
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.freeze import Freeze
from console.ui.key_button import KeyButton
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.shortcuts import key_text
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

NOTHING = QT_TRANSLATE_NOOP(
    "welfare", "No welfare is planned. Plan it under F2, or add one here and give it its fields."
)
START = QT_TRANSLATE_NOOP("welfare", "Start “{name}”")
STOP = QT_TRANSLATE_NOOP("welfare", "Stop")
RESULT = QT_TRANSLATE_NOOP("welfare", "Result…")
NO_WELFARE = QT_TRANSLATE_NOOP("welfare", "Choose a welfare first.")
NOT_RUNNING = QT_TRANSLATE_NOOP("welfare", "“{name}” is not running.")
NOT_SENT = QT_TRANSLATE_NOOP("welfare", "“{name}” was not started in this run.")

ROOMY = 760
"""From this width on the card stands beside the list, else below it."""
NARROW, TINY = 520, 380
"""Below these widths figures give way to the name: some of them, then all."""


class AirPage(QWidget):
    """The list keeps its order under the hand; the card shows the chosen one, else the first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfareAir")
        self._context, self._desk, self._theme = context, context.desk, context.theme
        self._keys = context.keys
        self.table = DenseTable(context.theme, dense=True)
        self.table.setObjectName("welfareList")
        self.model = RowsModel(context.theme, air_rows.columns(), self)
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.freeze = Freeze(self.table)
        self.card = WelfareCard(context)
        self.press = PressBar(context)
        self.result = ResultBar(context)
        self.empty = label(tr(NOTHING), role="text2", name="welfareNothing")
        self.empty.setWordWrap(True)
        self.empty.setMargin(context.theme.px(24))
        self.buttons = {
            "welfare.start": self._button("welfare.start", "startWelfare", "primary"),
            "welfare.stop": self._button("welfare.stop", "stopWelfare"),
            "welfare.result": self._button("welfare.result", "resultWelfare"),
        }
        self._lay_out()
        self.setFocusProxy(self.table)
        self.buttons["welfare.start"].clicked.connect(self.start)
        self.buttons["welfare.stop"].clicked.connect(self.stop)
        self.buttons["welfare.result"].clicked.connect(self.ask_result)
        self.freeze.thawed.connect(self.follow)
        self.table.picked.connect(self._picked)
        context.focus.changed.connect(self._follow_focus)
        context.keys.changed.connect(self._say)

    @property
    def meant(self) -> Welfare | None:
        """What keys work on: the chosen one, else the first of the list."""
        key = self.table.current_key() or self.model.key_at(0)
        return self._desk.live.welfare.by_id.get(key)

    def follow(self) -> None:
        """Show the present."""
        live, moment = self._desk.live, self._desk.moment
        where = around(live, moment)
        found = air_rows.order(live, live.welfare.coming(where), moment.at)
        if self.freeze.frozen:
            places = {key: place for place, key in enumerate(self.model.keys)}
            found.sort(key=lambda one: places.get(one.welfare, len(places)))
        rows = air_rows.make(live, found, where, moment, roomy=not self._narrow)
        self.model.set_rows(rows, [one.welfare for one in found])
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self.card.show_welfare(live, self.meant, moment.at)
        self.press.follow()
        self._say()

    @property
    def _narrow(self) -> bool:
        """Whether figures give way to the name."""
        return self.width() < self._theme.px(NARROW)

    def start(self) -> None:
        """Start the chosen one, else the first that comes."""
        welfare = self.meant
        if welfare is None:
            refuse(self._desk, NO_WELFARE)
        else:
            self._desk.do(StartWelfare(welfare=welfare.id))

    def stop(self) -> None:
        """Stop the chosen one if it runs, else what ends first."""
        live, now = self._desk.live, self._desk.moment.at
        running = live.welfare.running(now)
        mine = [one for one in running if one.welfare == self.table.current_key()]
        if mine or running:
            self._desk.do(StopWelfare(welfare=(mine or running)[0].welfare))
        elif self.meant is not None:
            refuse(self._desk, NOT_RUNNING, name=self.meant.name)

    def ask_result(self) -> None:
        """Ask what became of the chosen one."""
        welfare = self.meant
        if welfare is None:
            refuse(self._desk, NO_WELFARE)
        elif not self._desk.live.welfare.sent_of(welfare.id):
            refuse(self._desk, NOT_SENT, name=welfare.name)
        else:
            self.result.ask(welfare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        px = self._theme.px
        keys = QHBoxLayout()
        keys.setContentsMargins(px(12), px(4), px(12), px(8))
        keys.setSpacing(px(8))
        for name, button in self.buttons.items():
            keys.addWidget(button, 1 if name == "welfare.start" else 0)
        self._side = QFrame()
        self._side.setObjectName("welfareSide")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.card, 1)
        side.addLayout(keys)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.table, 1)
        left.addWidget(self.press)
        self._row.addLayout(left, 3)
        self._row.addWidget(self._side, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.empty)
        box.addLayout(self._row, 1)
        box.addWidget(self.result)

    def _arrange(self) -> None:
        """In a narrow place the card stands below the list, and figures give way to the name."""
        roomy = self.width() >= self._theme.px(ROOMY)
        way = QHBoxLayout.Direction.LeftToRight if roomy else QHBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        tiny = self.width() < self._theme.px(TINY)
        for column in (2, 3, 4, 5):
            hidden = tiny or (self._narrow and column in (2, 4))
            self.table.setColumnHidden(column, hidden)

    def _button(self, command: str, name: str, role: str = "") -> KeyButton:
        button = KeyButton(self._theme, name, role, self, low=True)
        button.setProperty("command", command)
        return button

    def _say(self) -> None:
        live, now = self._desk.live, self._desk.moment.at
        run, welfare = live.base.run, self.meant
        open_run = run is not None and run.ended_at is None
        name = welfare.name if welfare is not None else ""
        words = {"welfare.start": tr(START, name=name), "welfare.stop": tr(STOP),
                 "welfare.result": tr(RESULT)}  # fmt: skip
        for command, button in self.buttons.items():
            button.say(words[command], key_text(self._keys.key_of(command)))
        running = welfare is not None and live.welfare.running_start(welfare.id, now) is not None
        sent = welfare is not None and bool(live.welfare.sent_of(welfare.id))
        self._side.setVisible(welfare is not None)
        self.buttons["welfare.start"].setEnabled(open_run and welfare is not None and not running)
        self.buttons["welfare.stop"].setEnabled(open_run and bool(live.welfare.running(now)))
        self.buttons["welfare.result"].setEnabled(sent)

    def _picked(self, key: str) -> None:
        self._context.focus.set("welfare", key)
        self.follow()

    def _follow_focus(self) -> None:
        welfare = self._context.focus.on("welfare")
        if welfare and welfare != self.table.current_key() and self.table.select_key(welfare):
            self.follow()
