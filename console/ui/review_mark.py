"""What the window says of a show that goes on air without its review signed: a mark, a notice."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.base.settings import REVIEW_REQUIRED, REVIEW_ROLES
from console.show.review.sign.state import SignState, roles_of
from console.show.review.sign.words import sentence
from console.ui.context import Context
from console.ui.notices import Notices
from console.ui.translate import tr, tr_message

NOT_SIGNED = QT_TRANSLATE_NOOP("strip", "▲ not signed")
CHANGED = QT_TRANSLATE_NOOP("strip", "▲ {count} changed since signed")
GOES_ON = QT_TRANSLATE_NOOP("ui", "{review} The show goes on.")


def review_state(live: Live) -> SignState:
    """Whether the opened show is signed; as signed where the room does not ask for it."""
    if live.base.show is None or live.base.value(REVIEW_REQUIRED) == "off":
        return SignState()
    return live.sign.state(roles_of(live.base.value(REVIEW_ROLES)))


def review_words(live: Live) -> str:
    """What is missing of the review, "" where nothing is."""
    state = review_state(live)
    return "" if state.signed else tr_message(sentence(state))


class ReviewMark(QLabel):
    """Amber in the strip while a show airs that is not signed, or not as it is now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("reviewMark")
        self.setProperty("colour", "amber")
        self.setProperty("role", "small")
        self._desk = context.desk
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show the present."""
        live = self._desk.live
        run = live.base.open_run
        airs = run is not None and run.kind == "air" and run.show == live.base.shown.show
        state = review_state(live) if airs else SignState()
        words = tr(NOT_SIGNED) if state.missing else tr(CHANGED, count=state.changes)
        self.setText("" if state.signed else words)
        self.setToolTip("" if state.signed else review_words(live))
        self.setAccessibleName(self.toolTip())
        self.setVisible(not state.signed)

    @Slot(object)
    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"review", "run", "settings", "show"}:
            self.follow()


class ReviewWarning(QObject):
    """Tells it when an air run begins and at its first GO; nothing in rehearsals."""

    def __init__(self, context: Context, notices: Notices) -> None:
        super().__init__(context.desk)
        self._desk, self._notices = context.desk, notices
        self._told: set[tuple[str, bool]] = set()
        self._desk.changed.connect(self._changed)

    @Slot(object)
    def _changed(self, topics: frozenset[str]) -> None:
        live = self._desk.live
        run = live.base.open_run
        if not topics & {"run", "log"} or run is None or run.kind != "air":
            return
        went = any(row.do == "go" for row in live.rundown.log)
        if (run.id, went) in self._told or run.show != live.base.shown.show:
            return
        self._told.add((run.id, went))
        words = review_words(live)
        if words:
            self._notices.show(tr(GOES_ON, review=words), "warn")
