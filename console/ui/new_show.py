"""The form that makes a show."""

from datetime import datetime
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
from console.show.base.actions import ZONE, AddShow
from console.ui.context import Context
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.translate import tr, tr_message

NEW = QT_TRANSLATE_NOOP("shows", "New show")
NAME = QT_TRANSLATE_NOOP("shows", "Name")
START = QT_TRANSLATE_NOOP("shows", "Start")
END = QT_TRANSLATE_NOOP("shows", "End")
ZONE_NAME = QT_TRANSLATE_NOOP("shows", "Time zone")
MAKE = QT_TRANSLATE_NOOP("shows", "Make the show")


class NewShow(Sheet):
    """Name, planned start and end, zone. What speaks against it is said above the form."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(NEW), 520, 320)
        self._context = context
        self.problem = label(colour="air", name="newShowProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.name, self.zone = QLineEdit(), QLineEdit(ZONE)
        self.start, self.end = QDateTimeEdit(), QDateTimeEdit()
        form = QFormLayout()
        form.setVerticalSpacing(context.theme.px(8))
        for object_name, marked, field in (
            ("newShowName", NAME, self.name),
            ("newShowStart", START, self.start),
            ("newShowEnd", END, self.end),
            ("newShowZone", ZONE_NAME, self.zone),
        ):
            field.setObjectName(object_name)
            field.setAccessibleName(tr(marked))
            form.addRow(label(tr(marked), colour="text2"), field)
        for edit in (self.start, self.end):
            edit.setDisplayFormat("yyyy-MM-dd HH:mm")
            edit.lineEdit().setTextMargins(context.theme.px(8), 0, 0, 0)
        make = QPushButton(tr(MAKE))
        make.setObjectName("newShowMake")
        make.setProperty("role", "primary")
        make.clicked.connect(self._make)
        self.name.returnPressed.connect(self._make)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(make)
        self.body.addWidget(self.problem)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.body.addLayout(row)

    def open(self) -> None:
        """Ask for a show tomorrow evening, until told otherwise."""
        self.name.clear()
        self.problem.hide()
        now = datetime.fromtimestamp(self._context.desk.clock.wall() / 1000, ZoneInfo(ZONE))
        tomorrow = QDate(now.year, now.month, now.day).addDays(1)
        self.start.setDateTime(QDateTime(tomorrow, QTime(20, 0)))
        self.end.setDateTime(QDateTime(tomorrow, QTime(23, 0)))
        self.present(self.name)

    def _make(self) -> None:
        desk, zone = self._context.desk, self.zone.text().strip()
        show = desk.room.ids.new()
        action = AddShow(
            id=show, name=self.name.text(), zone=zone,
            start=_instant(self.start, zone), end=_instant(self.end, zone),
        )  # fmt: skip

        def made(outcome: Outcome) -> None:
            if outcome.seq is None and outcome.refused is not None:
                self.problem.setText(tr_message(outcome.refused))
                self.problem.show()
            else:
                self.dismiss()
                desk.open(show, "")

        desk.do(action, made)


def _instant(edit: QDateTimeEdit, zone: str) -> int:
    """What the field shows, as wall time of a zone, in ms UTC; of UTC where there is no such zone
    (then the action says so)."""
    date, time = edit.date(), edit.time()
    try:
        place = ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        place = ZoneInfo("UTC")
    moment = datetime(
        date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=place
    )
    return round(moment.timestamp() * 1000)
