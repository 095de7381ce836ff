"""What is decided about welfare on air: starting it, stopping it, ticking what was pressed."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import MOST, within
from console.show.base.runs import running
from console.show.base.tables import MARKER, RUN, Marker, Run
from console.show.rundown.tables import DAY_MS
from console.show.rundown.welfare.tables import (
    WELFARE,
    WELFARE_PRESS,
    WELFARE_SENT,
    Welfare,
    WelfarePress,
    WelfareSent,
)

MARK = "welfare"
"""The kind of the markers that starts leave; what feeds and graphs know it by."""

STARTED = QT_TRANSLATE_NOOP("action", "Start welfare “{name}”")
STOPPED = QT_TRANSLATE_NOOP("action", "Stop welfare “{name}”")
TICKED = QT_TRANSLATE_NOOP("action", "Tick “{name}” as pressed on the platform")

NOT_HERE = QT_TRANSLATE_NOOP("welfare", "“{name}” is not of the show that is running.")
RUNS_ALREADY = QT_TRANSLATE_NOOP("welfare", "“{name}” is running already. Stop it first.")
NOT_RUNNING = QT_TRANSLATE_NOOP("welfare", "“{name}” is not running.")
TICKED_ALREADY = QT_TRANSLATE_NOOP("welfare", "That was ticked already.")


@dataclass(frozen=True, kw_only=True)
class StartWelfare(Action):
    """Start a welfare now. quantity, duration (ms): None = as planned.

    Notes a marker on the graph, and what is now to be pressed on the platform.
    """

    kind: ClassVar[str] = "welfare.start"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Start welfare")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    welfare: str
    quantity: int | None = None
    duration: int | None = None
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the start, its marker and what is to press; refused while it runs."""
        run, planned = running(tx), tx.get(WELFARE, self.welfare)
        if planned.show != run.show:
            raise Refused(message(NOT_HERE, name=planned.name))
        if running_start(tx, run, planned.id) is not None:
            raise Refused(message(RUNS_ALREADY, name=planned.name))
        within("quantity", self.quantity, 0, MOST)
        within("duration", self.duration, 0, DAY_MS)
        length = planned.duration if self.duration is None else self.duration
        quantity = planned.quantity if self.quantity is None else self.quantity
        ends_at = tx.at + length if length else None
        note = plain(self.note)
        tx.insert(
            WELFARE_SENT,
            WelfareSent(self.id, run.id, planned.id, tx.at, ends_at, None, quantity, note),
        )
        marker = derived_id(self.id, "marker")
        offer = _offer(tx, planned)
        tx.insert(MARKER, Marker(marker, run.id, tx.at, MARK, plain(planned.name), offer))
        _to_press(tx, run, self.id, "start")

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(STARTED, name=tx.get(WELFARE, self.welfare).name)


@dataclass(frozen=True, kw_only=True)
class StopWelfare(Action):
    """Stop a welfare that is running, ahead of its end."""

    kind: ClassVar[str] = "welfare.stop"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Stop welfare")
    live: ClassVar[bool] = True
    welfare: str

    def apply(self, tx: Transaction) -> None:
        """Note when it ended, and that it is to be ended on the platform."""
        run, planned = running(tx), tx.get(WELFARE, self.welfare)
        now = running_start(tx, run, planned.id)
        if now is None:
            raise Refused(message(NOT_RUNNING, name=planned.name))
        tx.update(WELFARE_SENT, now.id, ended_at=max(now.at, tx.at))
        waiting = tx.where(WELFARE_PRESS, "sent = ? AND ticked_at IS NULL", now.id)
        for row in waiting:  # what nobody pressed yet need not be pressed any more
            tx.delete(WELFARE_PRESS, row.id)
        if not waiting:
            _to_press(tx, run, now.id, "stop")

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(STOPPED, name=tx.get(WELFARE, self.welfare).name)


@dataclass(frozen=True, kw_only=True)
class TickWelfare(Action):
    """Note that it was pressed on the platform, by whom and when."""

    kind: ClassVar[str] = "welfare.tick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Tick welfare")
    live: ClassVar[bool] = True
    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        if tx.get(WELFARE_PRESS, self.id).ticked_at is not None:
            raise Refused(message(TICKED_ALREADY))
        tx.update(WELFARE_PRESS, self.id, ticked_at=tx.at, ticked_by=tx.intent.actor)

    def label(self, tx: Transaction) -> Message:
        """Names the welfare."""
        start = tx.get(WELFARE_SENT, tx.get(WELFARE_PRESS, self.id).sent)
        return message(TICKED, name=tx.get(WELFARE, start.welfare).name)


ACTIONS: tuple[type[Action], ...] = (StartWelfare, StopWelfare, TickWelfare)


def running_start(tx: Transaction, run: Run, welfare: str) -> WelfareSent | None:
    """The start of a welfare that is not over: not stopped, its end not reached."""
    found = tx.where(
        WELFARE_SENT,
        "run = ? AND welfare = ? AND ended_at IS NULL AND (ends_at IS NULL OR ends_at > ?)"
        " ORDER BY at DESC, id DESC LIMIT 1",
        run.id, welfare, tx.at,
    )  # fmt: skip
    return found[0] if found else None


def _offer(tx: Transaction, welfare: Welfare) -> str:
    row = tx.conn.execute("SELECT offer FROM welfare_offer WHERE welfare = ?", (welfare.id,))
    found = row.fetchone()
    return str(found[0]) if found else ""


def _to_press(tx: Transaction, run: Run, sent: str, what: str) -> None:
    """Note what to press; a replay presses nothing."""
    if tx.get(RUN, run.id).kind == "replay":
        return
    row = derived_id(sent, "press", what)
    tx.insert(WELFARE_PRESS, WelfarePress(row, run.id, sent, what, tx.at, None, ""))
