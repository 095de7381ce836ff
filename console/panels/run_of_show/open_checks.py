"""How many findings of the checks are open, said in the head of the plan."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from console.core.message import QT_TRANSLATE_NOOP
from console.core.reader import Files
from console.desk.desk import Desk
from console.show.review.checks.checking import check_show
from console.ui.translate import tr

WHOLE = QT_TRANSLATE_NOOP("run_of_show", "Checks open: {errors} block, {warnings} warn")
NONE = QT_TRANSLATE_NOOP("run_of_show", "checks clear")

TOPICS = frozenset({"plan", "claims", "offers", "products", "show", "settings", "welfare"})

PAUSE_MS = 400
"""How long decisions must rest before the plan is looked at again."""


class Open(NamedTuple):
    """How many findings there are of each severity."""

    errors: int
    warnings: int


class OpenChecks(QObject):
    """Counts on a reader's thread, while the plan is seen. counted: the number is another one."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open: Open | None = None
        self._stale, self._seen, self._here = True, False, True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)
        parent.destroyed.connect(self._end)

    def see(self, *, seen: bool) -> None:
        """Whether the plan is seen; what is not seen is not counted."""
        if seen and self._stale and not self._pause.isActive():
            self._pause.start()
        self._seen = seen

    @property
    def words(self) -> tuple[str, str]:
        """What the head says, and its colour role; nothing until it was counted."""
        if self._open is None:
            return "", ""
        errors, warnings = self._open
        if not errors and not warnings:
            return tr(NONE), ""
        # The signs that the findings themselves bear.
        signs = [f"{sign} {count}" for sign, count in (("●", errors), ("▲", warnings)) if count]
        return "  ".join(signs), "air" if errors else "amber"

    @property
    def whole(self) -> str:
        """The same as a sentence, for a tooltip and for those who hear it."""
        errors, warnings = self._open or Open(0, 0)
        return tr(WHOLE, errors=errors, warnings=warnings) if errors or warnings else ""

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self._stale = True
            if self._seen:
                self._pause.start()

    def _opened(self) -> None:
        self._stale, self._open = True, None
        if self._seen:
            self._pause.start()

    def _ask(self) -> None:
        show = self._desk.live.base.shown.show
        self._stale = False
        if show:
            answer = self._desk.room.readers.ask(partial(_count, show=show), key="open_checks")
            self._desk.bridge.when_done(answer, self._take)

    def _take(self, found: Open) -> None:
        if self._here and found != self._open:
            self._open = found
            self.counted.emit()

    def _end(self) -> None:
        """The window was built anew while a reader counted."""
        self._here = False


def _count(files: Files, show: str) -> Open:
    found = check_show(files.decisions, show)
    errors = sum(one.severity == "error" for one in found)
    return Open(errors, len(found) - errors)
