"""The upper half: the cards that wait, the most pressing first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions import card_rows, listing
from console.panels.questions.card_rows import Look
from console.panels.questions.card_table import CardTable
from console.panels.questions.hint import Hint
from console.panels.questions.key_bar import KeyBar
from console.panels.questions.listing import LISTINGS, OPEN, REQUESTS
from console.panels.questions.order import LISTED, CardOrder
from console.panels.questions.shift_words import shift_words
from console.panels.questions.weighing import weights
from console.show.base.settings import WAIT_AMBER_S, WAIT_RED_S
from console.show.questions.helping.tables import ViewerRequest
from console.show.questions.tables import Card
from console.show.questions.waiting import Waiting
from console.ui.context import Context
from console.ui.figures import count, span
from console.ui.freeze import Freeze, UnseenBadge
from console.ui.tables import RowCells, RowsModel
from console.ui.translate import tr

HINTS = (
    ("questions.answered", QT_TRANSLATE_NOOP("questions", "answered")),
    ("questions.bank", QT_TRANSLATE_NOOP("questions", "answer…")),
    ("questions.to_anchor", QT_TRANSLATE_NOOP("questions", "anchor")),
    ("questions.specialist", QT_TRANSLATE_NOOP("questions", "specialist")),
    ("questions.try_on", QT_TRANSLATE_NOOP("questions", "try on")),
    ("questions.claim", QT_TRANSLATE_NOOP("questions", "claim")),
    ("questions.defer", QT_TRANSLATE_NOOP("questions", "put off")),
    ("questions.mute", QT_TRANSLATE_NOOP("questions", "mute")),
    ("questions.undo", QT_TRANSLATE_NOOP("questions", "take back")),
    ("questions.mark", QT_TRANSLATE_NOOP("questions", "choose")),
    ("questions.merge", QT_TRANSLATE_NOOP("questions", "merge")),
    ("questions.split", QT_TRANSLATE_NOOP("questions", "split")),
    ("questions.by_hand", QT_TRANSLATE_NOOP("questions", "type")),
    ("questions.list", QT_TRANSLATE_NOOP("questions", "lists")),
)
REQUEST_HINTS = (
    ("questions.answered", QT_TRANSLATE_NOOP("questions", "next step")),
    ("questions.specialist", QT_TRANSLATE_NOOP("questions", "who else fits")),
    ("questions.mute", QT_TRANSLATE_NOOP("questions", "decline")),
    ("questions.undo", QT_TRANSLATE_NOOP("questions", "step back")),
    ("questions.request", QT_TRANSLATE_NOOP("questions", "new request")),
    ("questions.list", QT_TRANSLATE_NOOP("questions", "lists")),
)
REST = QT_TRANSLATE_NOOP("questions", "+{count} more · longest {wait}")
FEWER = QT_TRANSLATE_NOOP("questions", "First {count} only")
NO_RUN = QT_TRANSLATE_NOOP(
    "questions",
    "While a run is open, what viewers ask stands here, most pressing first: who asks, about what,"
    " and for how long.",
)
NONE_OPEN = QT_TRANSLATE_NOOP("questions", "Nobody waits for an answer.")


class CardsView(QWidget):
    """`said` tells the head's count and its word at the right; `turned` that another list is
    shown, or that lists have another number of rows."""

    said = Signal(str, str)
    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("cardsView")
        self._context, self._desk = context, context.desk
        self._order = CardOrder()
        self._waiting: dict[str, Waiting] = {}
        self._side = self.shifts = ""
        self.listing = OPEN
        self.counts: dict[str, int] = {}
        self.marked: dict[str, None] = {}
        self.table = CardTable(context.theme, self)
        self.model = RowsModel(context.theme, card_rows.columns(), self)
        self.table.show_model(self.model)
        self.table.picked.connect(self._picked)
        self.freeze = Freeze(self.table)
        self.freeze.thawed.connect(self.fill)
        self.badge = UnseenBadge(self.freeze)
        self.hint = Hint(context.theme, self.table, "questionHint")
        self.keys = KeyBar(context, HINTS, REQUEST_HINTS)
        self.keys.rest.clicked.connect(self._show_rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def forget(self) -> None:
        """Another show or run is shown."""
        self._order = CardOrder()
        self.marked.clear()
        self.show_list(OPEN)

    def show_list(self, which: str) -> None:
        """Show another list: open cards, decided ones, or requests."""
        if which != self.listing:
            self.listing = which
            self.keys.show_hints(1 if which == REQUESTS else 0)
            self._order = CardOrder()
            self.model.set_rows([], [])
            self.fill()
            self.turned.emit()

    def next_list(self) -> None:
        """Show the next list."""
        names = list(LISTINGS)
        self.show_list(names[(names.index(self.listing) + 1) % len(names)])

    def mark(self) -> None:
        """Choose the selected card to be merged, or no longer; the next one is selected."""
        card = self.target()
        if card is None:
            return
        if card.id in self.marked:
            del self.marked[card.id]
        else:
            self.marked[card.id] = None
        self.freeze.touch()
        self.fill()
        self.table.select_key(self.next_below(card.id) or card.id)

    def look(self) -> Look:
        """What the rows are written by now."""
        live, desk = self._desk.live, self._desk
        base, now = live.base, desk.clock.wall()
        run, show = base.run, base.show
        if run is not None and run.ended_at is not None:
            now = run.ended_at
        elif run is not None and run.kind == "replay" and live.questions.comments:
            # A replay lays its comments by their own times, which may run ahead of the clock.
            now = max(now, live.questions.comments[-1].at)
        zone = show.zone if show else "UTC"
        amber, red = base.value(WAIT_AMBER_S) * 1000, base.value(WAIT_RED_S) * 1000
        explaining = live.products.explaining
        return Look(
            now, zone, amber, red, desk.actor, base.desks, live.products.name, live.helping.name,
            self._cue, explaining.offer if explaining else "", weights(base),
        )  # fmt: skip

    def fill(self) -> None:
        """Show the cards as they are now, in place while someone is at them."""
        look = self.look()
        live = self._desk.live
        waiting = live.questions.open_cards(look.now, look.on_air, look.weights)
        self._waiting = {one.card.id: one for one in waiting}
        if self.listing == OPEN:
            self._fill_open(waiting, look)
        else:
            self._fill_listed(look)
        if not self.table.current_key() and self.model.keys:
            self.table.select_key(self.model.keys[0])
        counts = listing.counts(live, len(waiting))
        if counts != self.counts:
            self.counts = counts
            self.turned.emit()
        self._say(waiting, look)

    def _fill_open(self, waiting: list[Waiting], look: Look) -> None:
        unseen = self._order.follow(waiting, self.freeze.frozen)
        keys = [key for key in self._order.shown if key in self._waiting or self.card(key)]
        self.model.set_rows([self._row(key, n, look) for n, key in enumerate(keys)], keys)
        self.badge.set_unseen(
            unseen.number, max(0, look.now - unseen.since) if unseen.number else 0
        )

    def _fill_listed(self, look: Look) -> None:
        """Another list; while someone is at it rows stay where they are."""
        keys, rows = listing.listed(self._desk.live, self.listing, look)
        if self.freeze.frozen and self.model.keys:
            by_key = dict(zip(keys, rows, strict=True))
            keys = [key for key in self.model.keys if key in by_key]
            rows = [by_key[key] for key in keys]
        self.model.set_rows(rows, keys)
        self.badge.set_unseen(0, 0)

    def say_answers(self) -> None:
        """Work out anew how the questions were answered."""
        look = self.look()
        answers = self._desk.live.questions.answers(look.red_ms, look.now)
        self._side = card_rows.side(answers, look.red_ms)
        self.shifts = shift_words(self._desk, look)
        self.said.emit(card_rows.head(list(self._waiting.values()), look), self._side)

    def next_below(self, key: str) -> str:
        """The next card that waits below a key, else the first above; "" for none."""
        keys = self.model.keys
        place = self.model.row_of(key)
        later = [one for one in keys[place + 1 :] + keys[:place] if one in self._waiting]
        return later[0] if later else ""

    def target(self) -> Card | None:
        """The card that keys are about: the selected one, in the first list while it waits."""
        key = self.table.current_key()
        if self.listing not in (OPEN, REQUESTS):
            return self.card(key)
        one = self._waiting.get(key)
        return one.card if one else None

    def request(self) -> ViewerRequest | None:
        """The request that keys are about, where requests are listed."""
        wanted = self.table.current_key() if self.listing == REQUESTS else ""
        return self._desk.live.helping.requests.get(wanted)

    def _cue(self, cue: str) -> str:
        found = self._desk.live.rundown.plan.cue(cue)
        return found.title if found else ""

    def card(self, key: str) -> Card | None:
        """A card of the run."""
        return self._desk.live.questions.cards.get(key)

    def _row(self, key: str, place: int, look: Look) -> RowCells:
        if key in self._waiting:
            return card_rows.waiting_row(self._waiting[key], place, look, key in self.marked)
        questions = self._desk.live.questions
        return card_rows.settled_row(questions.cards[key], questions.states.get(key), look)

    def _say(self, waiting: list[Waiting], look: Look) -> None:
        self.said.emit(card_rows.head(waiting, look), self._side)
        if self.listing != OPEN:
            self.keys.say_rest("")
            self.hint.say("" if self.model.rowCount() else tr(listing.NOTHING[self.listing]))
            return
        rest = waiting[LISTED:]
        if self._order.all and rest:
            self.keys.say_rest(tr(FEWER, count=LISTED))
        else:
            # A replay at full speed is asked ahead of the clock: nobody has waited for that yet.
            wait = span(max([0, *(look.now - one.since for one in rest)]))
            self.keys.say_rest(tr(REST, count=count(len(rest)), wait=wait) if rest else "")
        open_run = self._desk.live.base.run is not None
        empty = not self.model.rowCount()
        self.hint.say(tr(NONE_OPEN if open_run else NO_RUN) if empty else "")

    def _show_rest(self) -> None:
        self._order.all = not self._order.all
        self.freeze.thaw()

    def _picked(self, key: str) -> None:
        card = self.card(key)
        if card is not None:
            self._context.focus.set("card", key, card.last_at)
