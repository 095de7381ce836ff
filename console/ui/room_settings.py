"""The form of the room's settings and of the opened show's own, made from their declarations."""

from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from console.core import money
from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import Setting
from console.show.base.actions import SetSetting
from console.show.base.settings import CURRENCY, RETURN_RATE, SETTINGS, rate_key
from console.show.products.prices import NotAPrice, price_of
from console.ui.context import Context
from console.ui.labels import label
from console.ui.settings_form import Told, editor
from console.ui.sheet import Sheet
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("ui", "Settings of the room and of the show")
FIND = QT_TRANSLATE_NOOP("ui", "Find a setting")
ROOM = QT_TRANSLATE_NOOP("ui", "For all shows of this room")
SHOW = QT_TRANSLATE_NOOP("ui", "For “{show}” only")
USUAL = QT_TRANSLATE_NOOP("ui", "Back to what holds without it: {value}")
NO_AMOUNT = QT_TRANSLATE_NOOP("ui", "“{text}” is no amount. Nothing was changed.")
OF_CATEGORY = QT_TRANSLATE_NOOP("ui", "{setting}: {category}")
YES = QT_TRANSLATE_NOOP("ui", "yes")
NO = QT_TRANSLATE_NOOP("ui", "no")

GROUPS = {
    "go": QT_TRANSLATE_NOOP("ui", "On air"),
    "people": QT_TRANSLATE_NOOP("ui", "People"),
    "anchor": QT_TRANSLATE_NOOP("ui", "Anchor's screen"),
    "price": QT_TRANSLATE_NOOP("ui", "Prices"),
    "stock": QT_TRANSLATE_NOOP("ui", "Stock"),
    "rules": QT_TRANSLATE_NOOP("ui", "What rules may do by themselves"),
    "welfare": QT_TRANSLATE_NOOP("ui", "Welfare"),
    "wait": QT_TRANSLATE_NOOP("ui", "Waiting questions"),
    "priority": QT_TRANSLATE_NOOP("ui", "Order of questions"),
    "card": QT_TRANSLATE_NOOP("ui", "Questions"),
    "checks": QT_TRANSLATE_NOOP("ui", "Checks of the plan"),
    "claims": QT_TRANSLATE_NOOP("ui", "Claims"),
    "review": QT_TRANSLATE_NOOP("ui", "Review before the show"),
    "returns": QT_TRANSLATE_NOOP("ui", "Returns"),
    "target": QT_TRANSLATE_NOOP("ui", "Figures"),
    "currency": QT_TRANSLATE_NOOP("ui", "Currency"),
}
"""First word of a key → heading, in the order of the form; others stand behind under no heading."""


class RoomSettings(Sheet):
    """Everything the room decides once. What is chosen is an action, so undo takes it back."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 760, 720)
        self._context, self._desk = context, context.desk
        self.line, self.whose = QLineEdit(), QComboBox()
        self.line.setObjectName("roomSettingsFind")
        self.line.setPlaceholderText(tr(FIND))
        self.line.setAccessibleName(tr(FIND))
        self.line.textChanged.connect(self._filter)
        self.whose.setObjectName("roomSettingsWhose")
        self.whose.activated.connect(self._fill)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.whose)
        self.problem = label(colour="air", name="roomSettingsProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form = QFormLayout()
        self._found: list[tuple[str, int]] = []
        self._headings: list[tuple[int, range]] = []
        self.body.addLayout(top)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._area, 1)
        self._desk.changed.connect(self._changed)

    @property
    def show_id(self) -> str:
        """The show that is spoken of, "" for the room."""
        return str(self.whose.currentData() or "")

    def open(self) -> None:
        """Show what holds now."""
        show = self._desk.live.base.show
        self.whose.clear()
        self.whose.addItem(tr(ROOM), "")
        if show is not None:
            self.whose.addItem(tr(SHOW, show=show.name), show.id)
        self.line.clear()
        self._fill()
        self.present(self.line)

    def _changed(self, topics: frozenset[str]) -> None:
        if "settings" in topics and self.isVisible() and not self._typing():
            self._fill()

    def _typing(self) -> bool:
        """Whether a field of the form is being changed; it is left alone then."""
        focus = self._area.focusWidget()
        return isinstance(focus, QLineEdit) and focus.isModified()

    def _fill(self) -> None:
        """Make the form anew, at the place where it stood."""
        place = self._area.verticalScrollBar().value()
        page = QWidget()
        self._form = QFormLayout(page)
        self._form.setVerticalSpacing(self._theme.px(8))
        self._form.setHorizontalSpacing(self._theme.px(24))
        self._found, self._headings = [], []
        for group, settings in groupby(self._settings(), key=_group):
            heading = self._form.rowCount()
            if group in GROUPS:
                self._form.addRow(label(tr(GROUPS[group]), role="title"))
            first = self._form.rowCount()
            for setting in settings:
                for key, title in self._rows(setting):
                    self._add(setting, key, title)
            self._headings.append((heading, range(first, self._form.rowCount())))
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(place)
        self.problem.hide()
        self._filter()

    def _settings(self) -> list[Setting[Any]]:
        """Those that this form writes, group by group."""
        order = list(GROUPS)
        mine = [
            one for one in SETTINGS if not one.apart and (not self.show_id or one.scope == "show")
        ]
        return sorted(
            mine, key=lambda one: order.index(_group(one)) if _group(one) in order else len(order)
        )

    def _rows(self, setting: Setting[Any]) -> list[tuple[str, str]]:
        """Key and title of each row of a setting: one, or one more for each category."""
        rows = [(setting.key, tr(setting.title))]
        if setting is RETURN_RATE:
            products = self._desk.live.products.products.values()
            for category in sorted({one.category for one in products if one.category}):
                title = tr(OF_CATEGORY, setting=rows[0][1], category=category)
                rows.append((rate_key(category), title))
        return rows

    def _add(self, setting: Setting[Any], key: str, title: str) -> None:
        own = self._desk.live.base.own(setting, key, self.show_id)
        below = self._desk.live.base.own(setting, key, "") if self.show_id else None
        usual = setting.default if below is None else below
        value = usual if own is None else own
        tell = partial(self._set, setting, key)
        field = self._amount(value, tell) if setting.money else editor(setting, value, tell)
        field.setObjectName(f"setting_{key}")
        field.setAccessibleName(title)
        field.setMinimumWidth(self._theme.px(200))
        back = QToolButton()
        back.setObjectName(f"usual_{key}")
        back.setText("↺")
        back.setToolTip(tr(USUAL, value=self._said(setting, usual)))
        back.setAccessibleName(back.toolTip())
        back.setEnabled(own is not None)
        back.clicked.connect(partial(self._set, setting, key, None))
        row = QHBoxLayout()
        row.addWidget(field)
        row.addWidget(back)
        row.addStretch(1)
        name = label(title, colour="text2" if own is None else "")
        name.setWordWrap(True)
        self._found.append((f"{title} {key}".casefold(), self._form.rowCount()))
        self._form.addRow(name, row)

    def _amount(self, value: int, tell: Told) -> QWidget:
        line = QLineEdit(money.to_text(value))
        line.editingFinished.connect(partial(self._take_amount, line, tell))
        return line

    def _take_amount(self, line: QLineEdit, tell: Told) -> None:
        """Read an amount; what is none stays as it was typed, and is said above the form."""
        if not line.isModified():
            return
        line.setModified(False)
        try:
            units = price_of(line.text(), self._desk.live.base.value(CURRENCY))
        except NotAPrice:
            self._told(tr(NO_AMOUNT, text=line.text()[:40]))
            return
        tell(0 if units is None else units)

    def _said(self, setting: Setting[Any], value: Any) -> str:
        if setting.kind is bool:
            return tr(YES if value else NO)
        return money.to_text(value) if setting.money else str(value)

    def _set(self, setting: Setting[Any], key: str, value: Any, *_: object) -> None:
        base = self._desk.live.base
        if value is not None and value == base.own(setting, key, self.show_id):
            return
        self.problem.hide()
        self._desk.do(SetSetting(key=key, value=value, show=self.show_id), self._settled)

    def _settled(self, outcome: Outcome) -> None:
        if outcome.refused is not None:
            self._told(tr_message(outcome.refused))

    def _told(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def _filter(self) -> None:
        """Show the rows that hold the words typed, and the headings of those."""
        wanted = self.line.text().casefold().split()
        shown = {row for text, row in self._found if all(word in text for word in wanted)}
        for _, row in self._found:
            self._form.setRowVisible(row, row in shown)
        for heading, rows in self._headings:
            if heading not in rows:
                self._form.setRowVisible(heading, any(row in shown for row in rows))


def _group(setting: Setting[Any]) -> str:
    return setting.key.partition(".")[0]
