"""The scorecard of the room edited: names, and what weight each has."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.selection.criteria import (
    DEFAULT,
    MOST_CRITERIA,
    MOST_WEIGHT,
    NAMES,
    Criterion,
)
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("pool", "Scorecard")
HOW = QT_TRANSLATE_NOOP(
    "pool",
    "Each line is scored 1 to 5; weights say how much it counts, 0 does not count. An empty line is"
    " left out. Scores that were given stay with their line.",
)
NAME = QT_TRANSLATE_NOOP("pool", "Criterion")
WEIGHT = QT_TRANSLATE_NOOP("pool", "Weight")
ADD = QT_TRANSLATE_NOOP("pool", "Add a line")
USUAL = QT_TRANSLATE_NOOP("pool", "As it comes")
SAVE = QT_TRANSLATE_NOOP("pool", "Save scorecard")


class CriteriaSheet(Sheet):
    """Lines of a name and a weight."""

    def __init__(self, window: QWidget, theme: Theme, new_key: Callable[[], str]) -> None:
        super().__init__(window, theme, tr(TITLE), 520, 560)
        self.setObjectName("criteriaSheet")
        self._new_key = new_key
        self._save: Callable[[tuple[Criterion, ...]], None] | None = None
        self.lines: list[tuple[str, QLineEdit, QDoubleSpinBox]] = []
        how = label(tr(HOW), role="small", name="criteriaHow")
        how.setWordWrap(True)
        self.body.addWidget(how)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        row = QHBoxLayout()
        self.add, self.usual = QPushButton(tr(ADD)), QPushButton(tr(USUAL))
        self.save = QPushButton(tr(SAVE))
        self.save.setProperty("role", "primary")
        named = {"criteriaAdd": self.add, "criteriaUsual": self.usual, "criteriaSave": self.save}
        for name, button in named.items():
            button.setObjectName(name)
            row.addWidget(button)
        row.insertStretch(2, 1)
        self.body.addLayout(row)
        self.add.clicked.connect(self._add)
        self.usual.clicked.connect(self._usual)
        self.save.clicked.connect(self._saved)

    def open(
        self, criteria: Sequence[Criterion], save: Callable[[tuple[Criterion, ...]], None]
    ) -> None:
        """Show the lines; `save` is given what they are then."""
        self._save = save
        self._fill(criteria)
        self.present(self.lines[0][1] if self.lines else self.add)

    def criteria(self) -> tuple[Criterion, ...]:
        """What the lines say; one that is named as it comes keeps its name in all languages."""
        made = []
        for key, name, weight in self.lines:
            text = name.text().strip()
            if text:
                own = key in NAMES and text == tr(NAMES[key])
                made.append(Criterion(key, "" if own else text, weight.value()))
        return tuple(made)

    def _fill(self, criteria: Sequence[Criterion]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        self._grid.addWidget(label(tr(NAME), role="small"), 0, 0)
        self._grid.addWidget(label(tr(WEIGHT), role="small"), 0, 1)
        for one in criteria:
            title = one.title()
            self._line(one.key, title if isinstance(title, str) else tr_message(title), one.weight)

    def _line(self, key: str, title: str, weight: float) -> None:
        row = len(self.lines) + 1
        name, number = QLineEdit(title), QDoubleSpinBox()
        name.setObjectName(f"criterionName{row}")
        name.setAccessibleName(tr(NAME))
        name.setMaxLength(40)
        number.setObjectName(f"criterionWeight{row}")
        number.setAccessibleName(tr(WEIGHT))
        number.setRange(0, MOST_WEIGHT)
        number.setSingleStep(0.5)
        number.setDecimals(1)
        number.setValue(weight)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(number, row, 1)
        self.lines.append((key, name, number))

    def _add(self) -> None:
        if len(self.lines) < MOST_CRITERIA:
            self._line(self._new_key(), "", 1.0)
            line = self.lines[-1][1]
            line.show()  # the layout would only later, and what is hidden takes no focus
            line.setFocus()

    def _usual(self) -> None:
        self._fill(DEFAULT)

    def _saved(self) -> None:
        save, criteria = self._save, self.criteria()
        self.dismiss()
        if save is not None:
            save(criteria)
