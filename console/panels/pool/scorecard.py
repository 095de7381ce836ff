"""The scorecard of one candidate: what I gave it, what all gave it, and the verdict."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.products.selection.actions import REASON_NAMES
from console.show.products.selection.criteria import Criterion
from console.show.products.selection.tables import Candidate, Score
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

BY = QT_TRANSLATE_NOOP("pool", "Scores by")
ALL = QT_TRANSLATE_NOOP("pool", "all: {mean}")
CHOOSE = QT_TRANSLATE_NOOP("pool", "Choose (C)")
LATER = QT_TRANSLATE_NOOP("pool", "Later (V)")
REJECT = QT_TRANSLATE_NOOP("pool", "Reject (X)")
REOPEN = QT_TRANSLATE_NOOP("pool", "Open again (O)")
WHY = QT_TRANSLATE_NOOP("pool", "Why rejected")
WORDS = QT_TRANSLATE_NOOP("pool", "in words")
POINTS = QT_TRANSLATE_NOOP("pool", "{criterion}: {points} of 5")


class Scorecard(QFrame):
    """scored: criterion and points (0: taken away). judged: a verdict was pressed."""

    scored = Signal(str, int)
    judged = Signal(str)

    def __init__(self, theme: Theme, person: str) -> None:
        super().__init__()
        self.setObjectName("scorecard")
        self.setProperty("role", "surface2")
        self._theme = theme
        self._criteria: tuple[Criterion, ...] = ()
        self._groups: dict[str, QButtonGroup] = {}
        self._means: dict[str, QLabel] = {}
        self.title = label(role="title", name="scoreTitle")
        self.title.setWordWrap(True)
        self.person = QLineEdit(person)
        self.person.setObjectName("scorePerson")
        self.person.setAccessibleName(tr(BY))
        self.person.setMaxLength(40)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self.reason = QComboBox()
        self.reason.setObjectName("rejectReason")
        self.reason.setAccessibleName(tr(WHY))
        self.reason.addItem(f"{tr(WHY)} …", "")
        for code, marked in REASON_NAMES.items():
            self.reason.addItem(tr(marked), code)
        self.words = QLineEdit()
        self.words.setObjectName("rejectWords")
        self.words.setPlaceholderText(tr(WORDS))
        self.words.setAccessibleName(tr(WORDS))
        self.words.setMaxLength(500)
        self.verdicts = {
            verdict: self._verdict(verdict, marked)
            for verdict, marked in (
                ("chosen", CHOOSE), ("later", LATER), ("rejected", REJECT), ("open", REOPEN),
            )
        }  # fmt: skip
        self._lay_out()

    def show_candidate(
        self, one: Candidate, criteria: tuple[Criterion, ...], scores: list[Score],
        means: dict[str, float],
    ) -> None:  # fmt: skip
        """Show what a candidate was given."""
        self.title.setText(plain(one.name))
        if criteria != self._criteria:
            self._criteria = criteria
            self._fill()
        person = self.person.text().strip()
        mine = {score.criterion: score.points for score in scores if score.person == person}
        for name, group in self._groups.items():
            for button in group.buttons():
                button.setChecked(group.id(button) == mine.get(name, 0))
            mean = means.get(name)
            words = "" if mean is None else tr(ALL, mean=f"{mean:.1f}")
            self._means[name].setText(words)
        for verdict, button in self.verdicts.items():
            button.setVisible(verdict != one.verdict)
        self.reason.setVisible(one.verdict != "rejected")
        self.words.setVisible(one.verdict != "rejected")

    def forget(self) -> None:
        """Nothing typed for one candidate is said of the next."""
        self.reason.setCurrentIndex(0)
        self.words.clear()

    def _fill(self) -> None:
        """A line for each criterion: its name, five buttons, what all gave."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._groups, self._means = {}, {}
        for row, criterion in enumerate(self._criteria):
            title = criterion.title()
            name = title if isinstance(title, str) else tr_message(title)
            words = label(name, name=f"criterion_{criterion.key}")
            words.setToolTip(f"{name} × {criterion.weight:g}")
            self._grid.addWidget(words, row, 0)
            group = self._groups[criterion.key] = QButtonGroup(self._lines)
            group.setExclusive(False)
            for points in range(1, 6):
                button = QToolButton()
                button.setObjectName(f"score_{criterion.key}_{points}")
                button.setText(str(points))
                button.setCheckable(True)
                button.setAccessibleName(tr(POINTS, criterion=name, points=points))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setFixedWidth(self._theme.px(30))
                group.addButton(button, points)
                self._grid.addWidget(button, row, points)
            group.idClicked.connect(partial(self._pressed, criterion.key))
            mean = self._means[criterion.key] = label(role="small")
            self._grid.addWidget(mean, row, 6)

    def _pressed(self, criterion: str, points: int) -> None:
        checked = self._groups[criterion].button(points).isChecked()
        self.scored.emit(criterion, points if checked else 0)

    def _verdict(self, verdict: str, marked: tuple[str, str]) -> QPushButton:
        button = QPushButton(tr(marked))
        button.setObjectName(f"verdict_{verdict}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("verdict", verdict)
        button.clicked.connect(self._judge)
        return button

    def _judge(self) -> None:
        self.judged.emit(str(self.sender().property("verdict")))

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(344))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(2))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(6, px(56))
        by = QHBoxLayout()
        by.addWidget(label(tr(BY), role="small"))
        by.addWidget(self.person, 1)
        why = QHBoxLayout()
        why.addWidget(self.reason)
        why.addWidget(self.words, 1)
        buttons = QGridLayout()
        for at, verdict in enumerate(("chosen", "later", "rejected", "open")):
            buttons.addWidget(self.verdicts[verdict], at // 2, at % 2)
        self.verdicts["chosen"].setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addLayout(by)
        column.addWidget(self._lines)
        column.addLayout(why)
        column.addLayout(buttons)
        column.addStretch(1)
