"""One running console without its widgets: the room, Live, and the two ways to the screen."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from console.core.action import Action, Confirmation, Outcome
from console.core.fact import Batch, Taken
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.ports import Say
from console.core.table import Commit
from console.core.writer import LIVE_DEADLINE_MS, TOO_LATE
from console.desk.acting import Acting
from console.desk.bridge import Bridge
from console.desk.live import LOADS, Live
from console.desk.question import Question
from console.desk.rehearsing import Rehearsing
from console.desk.reminder import Reminder
from console.show.live_rows import read_rows
from console.show.room import Room
from console.show.rundown.run_log import Moment

TICK_MS = 100
"""How often panels are told of facts; decisions are told at once."""

NOT_CONFIRMED = QT_TRANSLATE_NOOP("store", "This was not confirmed. Nothing was changed.")


class Desk(QObject):
    """What panels work with. All of it lives on the main thread.

    changed: a frozenset of topics ("cues", "comments" …); at once for decisions, on the tick for
    facts. ticked: time went on, for what shows running time. opened: another show or run is
    shown. refused: an action was not carried out, with its Outcome. closing: the room is closed
    next, what still reads it has to end.

    ask: asks the person at the desk for a confirmation; without it what needs one is refused.
    moment: the time that all screens show; taken once per tick and after each decision, so that
    two of them never disagree and what one has worked out serves the others.
    """

    changed = Signal(object)
    ticked = Signal()
    opened = Signal()
    refused = Signal(object)
    closing = Signal()

    def __init__(self, room: Room, say: Say, actor: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.clock = room.clock
        self.say = say
        self.actor = actor
        self.ask: Callable[[Question], None] | None = None
        self.live = Live()
        self.moment = self._now()
        self.reminder = Reminder(self)
        self.rehearsing = Rehearsing(self, room.clock)
        self.acting = Acting(self._by_rule, self.do, self)
        self._topics: set[str] = set()
        self._live: Future[Outcome] | None = None
        self._give_up: Callable[[], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LIVE_DEADLINE_MS)
        self._patience.timeout.connect(self._too_late)
        self.bridge = Bridge(self)
        self.bridge.committed.connect(self._absorb)
        room.listen(self.bridge.tell)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def open(self, show: str, run: str) -> None:
        """Show another show and run ("" for none); `opened` follows when Live is filled."""
        live = Live()
        self.live = live
        answer = self.room.readers.ask(
            lambda files: (live, read_rows(files, LOADS, show, run)), key="open"
        )
        self.bridge.when_done(answer, self._fill)

    def do(
        self,
        action: Action,
        then: Callable[[Outcome], None] | None = None,
        *,
        reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> None:
        """Perform an action as whoever sits at this desk.

        A live decision pressed again before the first one is settled is ignored; one that the disk
        keeps waiting for longer than the deadline is taken back and refused. `then` is told the
        outcome; without it a refusal is told by `refused`. What needs a confirmation is asked
        about first, and `then` told what became of it in the end.
        """
        live = type(action).live
        if live and self._live is not None:
            return

        def settled(outcome: Outcome) -> None:
            if live:
                self._live = self._give_up = None
                self._patience.stop()
            if outcome.concerns and self.ask is not None:
                self.ask(self._question(made, outcome, then, reason, confirmed))
            elif then is not None:
                then(outcome)
            else:
                self._told(outcome)

        # With its ids already, so that a confirmation is about the rows that it will make.
        made = action.identified(self.room.ids.new)
        future = self.room.do(made, actor=self.actor, reason=reason, confirmed=confirmed)
        if live:
            self._live = future
            self._give_up = partial(settled, Outcome(None, message(TOO_LATE)))
            self._patience.start()
        self.bridge.when_done(future, settled)

    def report(self, batch: Batch, then: Callable[[Taken], None]) -> bool:
        """Hand over facts that a person reports; `then` is told once they are safe on disk.

        False while no run is open: facts belong to a run.
        """
        run = self.live.base.open_run
        if run is not None:
            self.bridge.when_done(self.room.store(run.id, batch), then)
        return run is not None

    def stop(self) -> None:
        """No more ticks, and an end to what reads the room; called before it is closed."""
        self._timer.stop()
        self._patience.stop()
        self.closing.emit()

    def _question(
        self,
        action: Action,
        outcome: Outcome,
        then: Callable[[Outcome], None] | None,
        reason: str,
        confirmed: tuple[Confirmation, ...],
    ) -> Question:
        def confirm(words: tuple[Confirmation, ...]) -> None:
            self.do(action, then, reason=reason, confirmed=(*confirmed, *words))

        def cancel() -> None:
            if then is not None:
                then(Outcome(None, message(NOT_CONFIRMED)))

        return Question(action, self.actor, outcome.concerns, confirm, cancel)

    def _by_rule(self, action: Action, actor: str) -> None:
        """Perform what a rule decided; a person's keys are not held up by it."""
        self.bridge.when_done(self.room.do(action, actor=actor), self._told)

    def _told(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self.refused.emit(outcome)

    def _fill(self, answer: tuple[Live, list[Commit]]) -> None:
        live, commits = answer
        if live is self.live:
            live.fill(commits)
            self.rehearsing.follow(opening=True)
            self.moment = self._now()
            self.opened.emit()

    @Slot(object)
    def _absorb(self, commits: list[Commit]) -> None:
        decided: set[str] = set()
        for commit in commits:
            topics = self.live.absorb(commit)
            if commit.stage == "decision":
                decided |= topics
            else:
                self._topics |= topics
        if decided:
            self.rehearsing.follow()
            self.moment = self._now()
            self.changed.emit(frozenset(decided))

    @Slot()
    def _too_late(self) -> None:
        """Take back the live decision that still waits; one that is being written goes on."""
        if self._live is not None and self._live.cancel() and self._give_up is not None:
            self._give_up()

    @Slot()
    def _tick(self) -> None:
        self.moment = self._now()
        real = self.clock.real.steady()
        self.reminder.look(self.live, self.moment, real)
        self.acting.look(self.live, self.moment, real)
        if self._topics:
            topics, self._topics = frozenset(self._topics), set()
            self.changed.emit(topics)
        self.ticked.emit()

    def _now(self) -> Moment:
        return Moment(self.clock.wall(), self.clock.steady(), self.clock.boot)
