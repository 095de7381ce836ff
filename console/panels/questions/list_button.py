"""The button in the head that says which list is shown, and shows another one."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions.cards_view import CardsView
from console.panels.questions.listing import LISTINGS
from console.ui.figures import count
from console.ui.translate import tr

SHOWN = QT_TRANSLATE_NOOP("questions", "{name} {count}")


class ListButton(QToolButton):
    """Names the list that is shown; a click offers the others with how much stands in each."""

    def __init__(self, cards: CardsView) -> None:
        super().__init__()
        self.setObjectName("questionLists")
        self.setProperty("command", "questions.list")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cards = cards
        cards.turned.connect(self._say)
        self.clicked.connect(self._choose)
        self._say()

    def _say(self) -> None:
        self.setText(f"{tr(LISTINGS[self._cards.listing])} ▾")

    def _choose(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("questionListMenu")
        for name, words in LISTINGS.items():
            number = count(self._cards.counts.get(name, 0))
            action = menu.addAction(tr(SHOWN, name=tr(words), count=number))
            action.setCheckable(True)
            action.setChecked(name == self._cards.listing)
            action.triggered.connect(partial(self._show, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _show(self, name: str, *_: object) -> None:
        self._cards.show_list(name)
