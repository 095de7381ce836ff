"""Until when a question is put off: a menu of times and of cues to come."""

from functools import partial

from PySide6.QtWidgets import QMenu

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.cards_view import CardsView
from console.panels.questions.deciding import Deciding
from console.ui.context import Context
from console.ui.figures import span
from console.ui.translate import tr

TIMES_S = (60, 120, 300, 600)
"""Offered times, s."""

MOST_CUES = 6

FOR = QT_TRANSLATE_NOOP("questions", "For {span}")
UNTIL = QT_TRANSLATE_NOOP("questions", "Until “{cue}”")
OPENLY = QT_TRANSLATE_NOOP("questions", "Until someone reopens it")


class PutOff:
    """Opens the menu below the selected card."""

    def __init__(self, context: Context, cards: CardsView, deciding: Deciding) -> None:
        self._desk, self._cards, self._deciding = context.desk, cards, deciding

    def open(self) -> None:
        """Ask until when; the window goes on meanwhile."""
        table = self._cards.table
        menu = QMenu(table)
        menu.setObjectName("putOffMenu")
        for seconds in TIMES_S:
            menu.addAction(tr(FOR, span=span(seconds * 1000))).triggered.connect(
                partial(self._for, seconds, "")
            )
        menu.addSeparator()
        for cue, title in self._cues():
            menu.addAction(tr(UNTIL, cue=plain(title, 40))).triggered.connect(
                partial(self._for, 0, cue)
            )
        menu.addSeparator()
        menu.addAction(tr(OPENLY)).triggered.connect(partial(self._for, 0, ""))
        menu.aboutToHide.connect(menu.deleteLater)
        place = table.visualRect(table.currentIndex())
        menu.popup(table.viewport().mapToGlobal(place.bottomLeft()))

    def _for(self, seconds: int, cue: str, *_: object) -> None:
        self._deciding.defer_for(seconds, cue)

    def _cues(self) -> list[tuple[str, str]]:
        """The next cues to come, by id, with their titles."""
        rundown, found = self._desk.live.rundown, []
        for figures in rundown.timing(*self._desk.moment).cues:
            cue = rundown.plan.cue(figures.id)
            if figures.state == "to_come" and cue is not None:
                found.append((cue.id, cue.title))
        return found[:MOST_CUES]
