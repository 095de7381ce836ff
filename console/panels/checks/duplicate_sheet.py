"""The form that makes a show of the opened one."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.duplicate import DuplicateShow
from console.show.rundown.words import local_time
from console.ui.context import Context
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("checks", "Duplicate show")
NAME = QT_TRANSLATE_NOOP("checks", "Name")
START = QT_TRANSLATE_NOOP("checks", "Start ({zone})")
SHIFTED = QT_TRANSLATE_NOOP(
    "checks", "Cues, products and hand cards are copied; hit times move with the start."
)
MAKE = QT_TRANSLATE_NOOP("checks", "Duplicate and open")
COPY = QT_TRANSLATE_NOOP("checks", "{name} (copy)")

WEEK = timedelta(days=7)


class DuplicateSheet(Sheet):
    """New name and start; what speaks against them is said above the form."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 520, 280)
        self._desk = context.desk
        self._zone = "UTC"
        self.problem = label(colour="air", name="duplicateProblem")
        self.problem.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setObjectName("duplicateName")
        self.name.setAccessibleName(tr(NAME))
        self.start = QDateTimeEdit()
        self.start.setObjectName("duplicateStart")
        self.start.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.start.lineEdit().setTextMargins(context.theme.px(8), 0, 0, 0)
        self._start_words = label(colour="text2")
        form = QFormLayout()
        form.setVerticalSpacing(context.theme.px(8))
        form.addRow(label(tr(NAME), colour="text2"), self.name)
        form.addRow(self._start_words, self.start)
        words = label(tr(SHIFTED), role="small", name="duplicateWords")
        words.setWordWrap(True)
        self.make = QPushButton(tr(MAKE))
        self.make.setObjectName("duplicateMake")
        self.make.setProperty("role", "primary")
        self.make.clicked.connect(self._make)
        self.name.returnPressed.connect(self._make)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.make)
        self.body.addWidget(self.problem)
        self.body.addLayout(form)
        self.body.addWidget(words)
        self.body.addStretch(1)
        self.body.addLayout(row)

    def open(self) -> None:
        """Ask, with the same evening a week later as what is likeliest meant."""
        show = self._desk.live.base.show
        if show is None:
            return
        self._zone = show.zone
        self._start_words.setText(tr(START, zone=show.zone))
        self.start.setAccessibleName(self._start_words.text())
        self.name.setText(tr(COPY, name=show.name))
        at = local_time(self._desk.clock.wall() if show.start is None else show.start, show.zone)
        at += WEEK if show.start is not None else timedelta()
        self.start.setDateTime(
            QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
        )
        self.problem.hide()
        self.name.selectAll()
        self.present(self.name)

    def _make(self) -> None:
        show = self._desk.live.base.shown.show
        action = DuplicateShow(
            id=self._desk.room.ids.new(), show=show, name=self.name.text(), start=self._instant()
        )

        def made(outcome: Outcome) -> None:
            if outcome.seq is None and outcome.refused is not None:
                self.problem.setText(tr_message(outcome.refused))
                self.problem.show()
            else:
                self.dismiss()
                self._desk.open(action.id, "")

        self._desk.do(action, made)

    def _instant(self) -> int:
        """What the field shows, as wall time of the show's zone, in ms UTC."""
        date, time = self.start.date(), self.start.time()
        local = datetime(
            date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second()
        )
        return round(local.replace(tzinfo=_zone(self._zone)).timestamp() * 1000)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return ZoneInfo("UTC")
