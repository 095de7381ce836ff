"""The row under the header of a panel with pages: a tab for each, and buttons behind them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from console.ui.theme import Theme
from console.ui.translate import tr


def command_button(marked: tuple[str, str], run: Callable[[], None], command: str) -> QToolButton:
    """A button that does what a declared command does; its tool tip names the command's key."""
    button = QToolButton()
    button.setObjectName(f"button_{command}")
    button.setText(tr(marked))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("command", command)
    button.clicked.connect(lambda: run())
    return button


def page_tab(marked: tuple[str, str], run: Callable[[], None], command: str) -> QToolButton:
    """A button that stays down while its page is shown."""
    tab = command_button(marked, run, command)
    tab.setCheckable(True)
    return tab


def page_row(theme: Theme, tabs: Iterable[QWidget], behind: Iterable[QWidget]) -> QHBoxLayout:
    """The tabs on the left, the other widgets on the right."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
    row.setSpacing(theme.px(4))
    for tab in tabs:
        row.addWidget(tab)
    row.addStretch(1)
    for widget in behind:
        row.addWidget(widget)
    return row
