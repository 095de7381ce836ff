"""What is decided about the pool: which imports count, and what is taken from it."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import NAME_LIMIT
from console.show.products.pool.tables import POOL_IMPORT, PoolImport

BEGUN = QT_TRANSLATE_NOOP("action", "Read {file} for the pool")
FINISHED = QT_TRANSLATE_NOOP("action", "{file} is read: {count} products wait to be accepted")
ACCEPTED = QT_TRANSLATE_NOOP("action", "Accept {file} into the pool ({count} products)")
WITHDRAWN = QT_TRANSLATE_NOOP("action", "Withdraw {file} from the pool ({count} products)")
DISCARDED = QT_TRANSLATE_NOOP("action", "Throw {file} out of the pool")

HERE = QT_TRANSLATE_NOOP(
    "pool", "What is in {file} was brought into the pool before, as {name}. Nothing was added."
)
NOT_NOW = QT_TRANSLATE_NOOP("pool", "{name} cannot be {what} now: it is {state}.")
ACCEPT_IT = QT_TRANSLATE_NOOP("pool", "accepted")
WITHDRAW_IT = QT_TRANSLATE_NOOP("pool", "withdrawn")
DISCARD_IT = QT_TRANSLATE_NOOP("pool", "thrown out")
STATES = {
    "loading": QT_TRANSLATE_NOOP("pool", "not read whole"),
    "waiting": QT_TRANSLATE_NOOP("pool", "waiting to be accepted"),
    "accepted": QT_TRANSLATE_NOOP("pool", "accepted"),
    "withdrawn": QT_TRANSLATE_NOOP("pool", "withdrawn"),
}
"""State of an import → its name."""


@dataclass(frozen=True, kw_only=True)
class BeginPool(Action):
    """Note that a file is being read for the pool; path "" for what was pasted.

    Ctrl+Z does not meet it, nor its end: they tell what the console does with a file. What was
    decided is whether it is accepted; throwing it out is the opposite of this.
    """

    kind: ClassVar[str] = "pool.begin"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Read into the pool")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    file: str
    digest: str
    path: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused where the pool has the same already."""
        name = plain(self.file, NAME_LIMIT)
        for same in tx.where(POOL_IMPORT, "digest = ?", self.digest):
            raise Refused(message(HERE, file=name, name=same.name))
        # The number of the entry: never given twice, so that no row comes under another import.
        made = PoolImport(self.id, tx.seq, name, self.digest, 0, 0, tx.at, "loading", self.path)
        tx.insert(POOL_IMPORT, made)

    def label(self, tx: Transaction) -> Message:
        """Names the file."""
        return message(BEGUN, file=tx.get(POOL_IMPORT, self.id).name)


@dataclass(frozen=True, kw_only=True)
class FinishPool(Action):
    """Note that all rows of an import are there; they wait to be accepted."""

    kind: ClassVar[str] = "pool.finish"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Read whole")
    live: ClassVar[bool] = True
    id: str
    rows: int
    rejected: int

    def apply(self, tx: Transaction) -> None:
        """Change the state."""
        _from(tx, self.id, ("loading",), ACCEPT_IT)
        tx.update(POOL_IMPORT, self.id, state="waiting", rows=self.rows, rejected=self.rejected)

    def label(self, tx: Transaction) -> Message:
        """Names the file and how many rows came."""
        made = tx.get(POOL_IMPORT, self.id)
        return message(FINISHED, file=made.name, count=made.rows)


@dataclass(frozen=True, kw_only=True)
class AcceptPool(Action):
    """Let the products of an import be found; all of them at once."""

    kind: ClassVar[str] = "pool.accept"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Accept into the pool")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the state; refused while rows are still to come."""
        _from(tx, self.id, ("waiting", "withdrawn"), ACCEPT_IT)
        tx.update(POOL_IMPORT, self.id, state="accepted")

    def label(self, tx: Transaction) -> Message:
        """Names the file and how many products it brings."""
        made = tx.get(POOL_IMPORT, self.id)
        return message(ACCEPTED, file=made.name, count=made.rows)


@dataclass(frozen=True, kw_only=True)
class WithdrawPool(Action):
    """Let the products of an import no longer be found; what was taken from it stays."""

    kind: ClassVar[str] = "pool.withdraw"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Withdraw from the pool")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the state."""
        _from(tx, self.id, ("waiting", "accepted"), WITHDRAW_IT)
        tx.update(POOL_IMPORT, self.id, state="withdrawn")

    def label(self, tx: Transaction) -> Message:
        """Names the file and how many products it takes along."""
        made = tx.get(POOL_IMPORT, self.id)
        return message(WITHDRAWN, file=made.name, count=made.rows)


@dataclass(frozen=True, kw_only=True)
class DiscardPool(Action):
    """Throw out an import that is not accepted; its rows are swept away, the file can come again.

    It is not taken back by Ctrl+Z: importing the file again is its opposite.
    """

    kind: ClassVar[str] = "pool.discard"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Throw out of the pool")
    live: ClassVar[bool] = True
    id: str
    name: str = ""

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        _from(tx, self.id, ("loading", "waiting", "withdrawn"), DISCARD_IT)
        tx.delete(POOL_IMPORT, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the file."""
        return message(DISCARDED, file=self.name)


def _from(tx: Transaction, row: str, states: tuple[str, ...], what: tuple[str, str]) -> PoolImport:
    """The import, if it is in one of these states; raises Refused."""
    made = tx.get(POOL_IMPORT, row)
    if made.state not in states:
        state, done = message(STATES[made.state]), message(what)
        raise Refused(message(NOT_NOW, name=made.name, what=done, state=state))
    return made


ACTIONS: tuple[type[Action], ...] = (
    BeginPool,
    FinishPool,
    AcceptPool,
    WithdrawPool,
    DiscardPool,
)
