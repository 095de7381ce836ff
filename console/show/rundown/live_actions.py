"""What is decided on air: GO, arm, pause, resume, add time, stop, un-GO, end of the show."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.base.settings import GO_GUARD_MS
from console.show.base.tables import RUN
from console.show.products import explaining
from console.show.products.tables import OFFER
from console.show.rundown import checklist_actions
from console.show.rundown.run_log import Moment, got_to, pressed_since
from console.show.rundown.standing import Standing, cue_name, moment, room_number, standing
from console.show.rundown.tables import CUE, RUN_LOG, Cue, LogRow
from console.show.rundown.un_go import UnGo
from console.show.rundown.words import duration

MOST_SECONDS = 24 * 60 * 60

NOTHING_LEFT = QT_TRANSLATE_NOOP("run", "End of run-of-show: nothing is left to start.")
OTHER_NEXT = QT_TRANSLATE_NOOP(
    "run", "GO would start “{next}” now, not “{cue}”. Nothing was started."
)
TOO_SOON = QT_TRANSLATE_NOOP("run", "GO was pressed a moment ago. This press was ignored.")
NOTHING_ON_AIR = QT_TRANSLATE_NOOP("run", "No cue is on air.")
PAUSED = QT_TRANSLATE_NOOP("run", "The cue on air is paused already.")
NOT_PAUSED = QT_TRANSLATE_NOOP("run", "The cue on air is not paused.")
NO_SECONDS = QT_TRANSLATE_NOOP("run", "There is no time to add, or more than a day of it.")
NOT_HERE = QT_TRANSLATE_NOOP("run", "“{cue}” is not a cue of the show that is running.")
ON_AIR_ALREADY = QT_TRANSLATE_NOOP("run", "“{cue}” is on air already.")
IS_SKIPPED = QT_TRANSLATE_NOOP("run", "“{cue}” is skipped. Bring it back first.")

WENT = QT_TRANSLATE_NOOP("action", "GO: “{cue}”")
JUMPED = QT_TRANSLATE_NOOP("action", "Jump to “{cue}”")
ARMED = QT_TRANSLATE_NOOP("action", "Arm “{cue}”")
DISARMED = QT_TRANSLATE_NOOP("action", "Disarm")
TIME_ADDED = QT_TRANSLATE_NOOP("action", "Add {time}")
TIME_TAKEN = QT_TRANSLATE_NOOP("action", "Take off {time}")


@dataclass(frozen=True, kw_only=True)
class Go(Action):
    """Start the next cue: the armed one, else the first to come.

    cue: the one the button showed; "" = whatever is next.
    """

    kind: ClassVar[str] = "run.go"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "GO")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    cue: str = ""

    def apply(self, tx: Transaction) -> None:
        """End the take on air and open the next; explaining follows the cue's first offer."""
        now = standing(tx, running(tx))
        _guard(tx, now)
        if now.timing.next is None:
            raise Refused(message(NOTHING_LEFT))
        cue = tx.get(CUE, now.timing.next)
        if self.cue not in ("", cue.id):
            meant = tx.get(CUE, self.cue)
            raise Refused(message(OTHER_NEXT, next=cue_name(cue), cue=cue_name(meant)))
        _start(tx, now, self.id, cue)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        row = tx.get(RUN_LOG, self.id)
        return message(WENT, cue=cue_name(tx.get(CUE, row.cue or "")))


@dataclass(frozen=True, kw_only=True)
class Jump(Action):
    """Start this cue at once, whatever is next: arming it and GO in one; un-GO takes it back.

    The cues jumped over are passed; a cue ahead of the one on air is played again.
    """

    kind: ClassVar[str] = "run.jump"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Jump")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    cue: str

    def apply(self, tx: Transaction) -> None:
        """End the take on air and open one of this cue; the guard of GO holds for it too."""
        now = standing(tx, running(tx))
        _guard(tx, now)
        cue = _playable(tx, now, self.cue)
        if now.on_air == cue.id:
            raise Refused(message(ON_AIR_ALREADY, cue=cue_name(cue)))
        _start(tx, now, self.id, cue)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        return message(JUMPED, cue=cue_name(tx.get(CUE, self.cue)))


@dataclass(frozen=True, kw_only=True)
class Arm(Action):
    """Choose the cue that the next GO starts; cue "" = none, then it is the first to come."""

    kind: ClassVar[str] = "run.arm"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Arm")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    cue: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log; nothing on air changes."""
        now = standing(tx, running(tx))
        if self.cue:
            _playable(tx, now, self.cue)
        _note(tx, now, self.id, "arm", cue=self.cue or None)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        return (
            message(ARMED, cue=cue_name(tx.get(CUE, self.cue))) if self.cue else message(DISARMED)
        )


@dataclass(frozen=True, kw_only=True)
class Pause(Action):
    """Stop the clock of the cue on air."""

    kind: ClassVar[str] = "run.pause"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Pause")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log."""
        now = _on_air(tx)
        if now.timing.state == "paused":
            raise Refused(message(PAUSED))
        _note(tx, now, self.id, "pause")


@dataclass(frozen=True, kw_only=True)
class Resume(Action):
    """Let the clock of the cue on air go on."""

    kind: ClassVar[str] = "run.resume"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Resume")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log."""
        now = _on_air(tx)
        if now.timing.state != "paused":
            raise Refused(message(NOT_PAUSED))
        _note(tx, now, self.id, "resume")


@dataclass(frozen=True, kw_only=True)
class AddTime(Action):
    """Give the cue on air more seconds, or take some off it."""

    kind: ClassVar[str] = "run.add_time"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add time")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    seconds: int

    def apply(self, tx: Transaction) -> None:
        """Note it in the log."""
        if not 0 < abs(self.seconds) <= MOST_SECONDS:
            raise Refused(message(NO_SECONDS))
        _note(tx, _on_air(tx), self.id, "add", seconds=self.seconds)

    def label(self, tx: Transaction) -> Message:
        """Says how much."""
        head = TIME_ADDED if self.seconds > 0 else TIME_TAKEN
        return message(head, time=duration(abs(self.seconds) * 1000))


@dataclass(frozen=True, kw_only=True)
class Stop(Action):
    """End the take on air; nothing is on air and nothing is explained until the next GO."""

    kind: ClassVar[str] = "run.stop"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Stop")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log and end explaining."""
        now = _on_air(tx)
        _note(tx, now, self.id, "stop")
        explaining.end(tx, now.run.id)


@dataclass(frozen=True, kw_only=True)
class EndRun(Action):
    """End the show: nothing is left to come, explaining ends, the run is closed."""

    kind: ClassVar[str] = "run.end"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "End show")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log and close the run."""
        now, at = standing(tx, running(tx)), moment(tx)
        if now.run.kind == "rehearsal" and now.run.boot != at.boot:
            at = got_to(now.run, now.rows)  # ended elsewhere, where its own time does not go on
        _note(tx, now, self.id, "end_show", at=at)
        explaining.end(tx, now.run.id)
        tx.update(RUN, now.run.id, ended_at=at.at)


ACTIONS: tuple[type[Action], ...] = (
    Go, Jump, Arm, Pause, Resume, AddTime, Stop, UnGo, EndRun, *checklist_actions.ACTIONS,
)  # fmt: skip


def _guard(tx: Transaction, now: Standing) -> None:
    """Raise Refused for a GO within the guard time of the last one, taken back or not."""
    last = next((row for row in reversed(now.rows) if row.do == "go"), None)
    if last is None:
        return
    waited = pressed_since(last, moment(tx), tx.intent.real)
    if abs(waited) < room_number(tx, GO_GUARD_MS):
        raise Refused(message(TOO_SOON))


def _playable(tx: Transaction, now: Standing, row: str) -> Cue:
    """A cue that may be armed or started; raises Refused for one that may not."""
    cue = tx.get(CUE, row)
    if cue.show != now.run.show:
        raise Refused(message(NOT_HERE, cue=cue_name(cue)))
    if cue.skip:
        raise Refused(message(IS_SKIPPED, cue=cue_name(cue)))
    return cue


def _start(tx: Transaction, now: Standing, row_id: str, cue: Cue) -> None:
    """Note the start in the log; explaining follows the cue's first offer."""
    _note(tx, now, row_id, "go", cue=cue.id)
    offer = _first_offer(tx, now, cue)
    if offer is None:
        explaining.end(tx, now.run.id)
    else:
        explaining.begin(tx, now.run.id, offer, cue.id)


def _on_air(tx: Transaction) -> Standing:
    """Where the open run stands; raises Refused when nothing is on air."""
    now = standing(tx, running(tx))
    if now.on_air is None:
        raise Refused(message(NOTHING_ON_AIR))
    return now


def _first_offer(tx: Transaction, now: Standing, cue: Cue) -> str | None:
    """The first offer of a cue that was not withdrawn."""
    rest = (
        "id = (SELECT offer.id FROM cue_offer JOIN offer ON offer.id = cue_offer.offer"
        " LEFT JOIN offer_state ON offer_state.offer = offer.id AND offer_state.run = ?"
        " WHERE cue_offer.cue = ? AND offer.withdrawn = ''"
        " AND coalesce(offer_state.sale, '') != 'withdrawn'"
        " ORDER BY cue_offer.place, cue_offer.id LIMIT 1)"
    )
    found = tx.where(OFFER, rest, now.run.id, cue.id)
    return found[0].id if found else None


def _note(
    tx: Transaction,
    now: Standing,
    row_id: str,
    do: str,
    *,
    cue: str | None = None,
    seconds: int | None = None,
    at: Moment | None = None,
) -> None:
    """Append to the run's log, with both clocks; at: when, if not now."""
    when, real = at or moment(tx), tx.intent.real
    tx.insert(RUN_LOG, LogRow(row_id, now.run.id, tx.seq, *when, do, cue, seconds, real))
