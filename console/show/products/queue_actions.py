"""What can be decided about offers while a run is open: the queue, sale, tranches, ticks."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import MOST, within
from console.show.base.runs import open_run, running
from console.show.products import explaining
from console.show.products.explaining import set_state
from console.show.products.here_only import to_press
from console.show.products.names import offer_name
from console.show.products.stock.figures import release_id
from console.show.products.stock.tables import TRANCHE
from console.show.products.tables import (
    EXPLAINED,
    HERE_ONLY,
    OFFER,
    OFFER_STATE,
    RELEASE,
    Offer,
    Release,
)

WITHDRAWN = QT_TRANSLATE_NOOP("queue", "“{name}” is withdrawn ({reason}). Restore it first.")
NOT_WITHDRAWN = QT_TRANSLATE_NOOP("queue", "“{name}” is not withdrawn.")
NOTHING_EXPLAINED = QT_TRANSLATE_NOOP("queue", "Nothing is being explained.")
EXPLAINED_NOW = QT_TRANSLATE_NOOP("queue", "“{name}” is being explained already.")
REASON_MISSING = QT_TRANSLATE_NOOP("queue", "Say why “{name}” is withdrawn.")
NO_QUANTITY = QT_TRANSLATE_NOOP("queue", "Say how many pieces are released.")
TOO_FEW = QT_TRANSLATE_NOOP("queue", "Only {released} pieces of “{name}” were released.")
TICKED = QT_TRANSLATE_NOOP("queue", "This was ticked already.")

OTHER_TRANCHE = QT_TRANSLATE_NOOP("queue", "This tranche is not one of “{name}”.")
RELEASED_ALREADY = QT_TRANSLATE_NOOP("queue", "This tranche of “{name}” was released already.")

EXPLAIN = QT_TRANSLATE_NOOP("action", "Explain “{name}”")
RETURN = QT_TRANSLATE_NOOP("action", "Return of “{name}”")
UP_NEXT = QT_TRANSLATE_NOOP("action", "“{name}” is up next")
SOLD_OUT = QT_TRANSLATE_NOOP("action", "“{name}” is sold out")
BACK_ON_SALE = QT_TRANSLATE_NOOP("action", "“{name}” is on sale")
OFF_SALE = QT_TRANSLATE_NOOP("action", "“{name}” is off sale")
WITHDRAW = QT_TRANSLATE_NOOP("action", "Withdraw “{name}”: {reason}")
RESTORE = QT_TRANSLATE_NOOP("action", "Restore “{name}”")
RELEASED = QT_TRANSLATE_NOOP("action", "Release {quantity} of “{name}”")
TICK = QT_TRANSLATE_NOOP("action", "Done on the platform: {what}")


@dataclass(frozen=True, kw_only=True)
class QueueAction(Action):
    """Base of what is decided about one offer in the open run."""

    offer: str

    sentence: ClassVar[tuple[str, str]]

    def apply(self, tx: Transaction) -> None:
        """Find the open run of the offer's show; refused where there is none."""
        offer = tx.get(OFFER, self.offer)
        self.decide(tx, running(tx, offer.show).id, offer)

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Carry it out in that run."""
        raise TypeError(f"{type(self).__name__} does not say what it decides")

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        return message(self.sentence, name=offer_name(tx, self.offer))


@dataclass(frozen=True, kw_only=True)
class Explain(QueueAction):
    """Begin explaining an offer; ends what was explained, and never changes the cue."""

    kind: ClassVar[str] = "offer.explain"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Explain")
    live: ClassVar[bool] = True
    sentence: ClassVar[tuple[str, str]] = EXPLAIN

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Refused for what is withdrawn or explained already."""
        refuse_withdrawn(tx, run, offer)
        _refuse_explained_now(tx, run, offer)
        now = explaining.explaining(tx, run)
        explaining.begin(tx, run, offer.id, now.cue if now else None)

    def label(self, tx: Transaction) -> Message:
        """Names the offer, and says where it was explained before."""
        run = running(tx)
        times = tx.where(EXPLAINED, "run = ? AND offer = ? LIMIT 2", run.id, self.offer)
        head = RETURN if len(times) > 1 else EXPLAIN
        return message(head, name=offer_name(tx, self.offer))


@dataclass(frozen=True, kw_only=True)
class StopExplaining(Action):
    """End what is being explained."""

    kind: ClassVar[str] = "offer.stop_explaining"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Stop explaining")
    live: ClassVar[bool] = True

    def apply(self, tx: Transaction) -> None:
        """Refused where nothing is being explained."""
        run = running(tx).id
        if explaining.explaining(tx, run) is None:
            raise Refused(message(NOTHING_EXPLAINED))
        explaining.end(tx, run)


@dataclass(frozen=True, kw_only=True)
class UpNext(QueueAction):
    """Make an offer the next to be explained; the one that was returns to its place."""

    kind: ClassVar[str] = "offer.up_next"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Up next")
    sentence: ClassVar[tuple[str, str]] = UP_NEXT

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Refused for what is withdrawn or being explained."""
        refuse_withdrawn(tx, run, offer)
        _refuse_explained_now(tx, run, offer)
        for row in tx.where(OFFER_STATE, "run = ? AND state = 'up_next'", run):
            set_state(tx, run, row.offer, state=explaining.at_rest(tx, run, row.offer))
        set_state(tx, run, offer.id, state="up_next")


@dataclass(frozen=True, kw_only=True)
class SaleAction(QueueAction):
    """Base of what changes whether an offer can be bought."""

    live: ClassVar[bool] = True
    sale: ClassVar[str]

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Refused for what is withdrawn."""
        refuse_withdrawn(tx, run, offer)
        set_state(tx, run, offer.id, sale=self.sale, reason="")


@dataclass(frozen=True, kw_only=True)
class SoldOut(SaleAction):
    """Say that an offer is sold out."""

    kind: ClassVar[str] = "offer.sold_out"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Sold out")
    sentence: ClassVar[tuple[str, str]] = SOLD_OUT
    sale: ClassVar[str] = "sold_out"


@dataclass(frozen=True, kw_only=True)
class BackOnSale(SaleAction):
    """Put an offer on sale, or on sale again."""

    kind: ClassVar[str] = "offer.back_on_sale"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "On sale")
    sentence: ClassVar[tuple[str, str]] = BACK_ON_SALE
    sale: ClassVar[str] = "on"


@dataclass(frozen=True, kw_only=True)
class OffSale(SaleAction):
    """Take an offer off sale for now."""

    kind: ClassVar[str] = "offer.off_sale"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Off sale")
    sentence: ClassVar[tuple[str, str]] = OFF_SALE
    sale: ClassVar[str] = "off"


@dataclass(frozen=True, kw_only=True)
class Withdraw(Action):
    """Take an offer out, with a reason: from the open run, else from the plan."""

    kind: ClassVar[str] = "offer.withdraw"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Withdraw")
    live: ClassVar[bool] = True
    offer: str
    why: str

    def apply(self, tx: Transaction) -> None:
        """Ends its explaining; refused without a reason."""
        offer = tx.get(OFFER, self.offer)
        why = plain(self.why.strip())
        if not why:
            raise Refused(message(REASON_MISSING, name=offer_name(tx, offer.id)))
        run = open_run(tx, offer.show)
        refuse_withdrawn(tx, run.id if run else "", offer)
        if run is None:
            tx.update(OFFER, offer.id, withdrawn=why)
            return
        now = explaining.explaining(tx, run.id)
        if now is not None and now.offer == offer.id:
            explaining.end(tx, run.id)
        state = explaining.at_rest(tx, run.id, offer.id)
        set_state(tx, run.id, offer.id, state=state, sale="withdrawn", reason=why)

    def label(self, tx: Transaction) -> Message:
        """Names the offer and the reason."""
        return message(WITHDRAW, name=offer_name(tx, self.offer), reason=plain(self.why.strip()))


@dataclass(frozen=True, kw_only=True)
class Restore(Action):
    """Take an offer in again that was withdrawn."""

    kind: ClassVar[str] = "offer.restore"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Restore")
    live: ClassVar[bool] = True
    offer: str

    def apply(self, tx: Transaction) -> None:
        """Refused where it is not withdrawn."""
        offer = tx.get(OFFER, self.offer)
        run = open_run(tx, offer.show)
        if not explaining.why_withdrawn(tx, run.id if run else "", offer):
            raise Refused(message(NOT_WITHDRAWN, name=offer_name(tx, offer.id)))
        tx.update(OFFER, offer.id, withdrawn="")
        if run is not None:
            set_state(tx, run.id, offer.id, sale="on", reason="")

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        return message(RESTORE, name=offer_name(tx, self.offer))


@dataclass(frozen=True, kw_only=True)
class AddRelease(QueueAction):
    """Release pieces of an offer; a negative number takes back what was not sold.

    tranche: the planned one that this is, "" for none; each is released once in a run.
    """

    kind: ClassVar[str] = "release.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Release stock")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    quantity: int
    tranche: str = ""

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Puts a sold-out offer on sale again; refused for what is withdrawn."""
        refuse_withdrawn(tx, run, offer)
        within("quantity", self.quantity, -MOST, MOST)
        if not self.quantity:
            raise Refused(message(NO_QUANTITY))
        mine = tx.where(RELEASE, "run = ? AND offer = ?", run, offer.id)
        released = sum(row.quantity for row in mine)
        if released + self.quantity < 0:
            name = offer_name(tx, offer.id)
            raise Refused(message(TOO_FEW, released=released, name=name))
        row = self._tranche(tx, run, offer) if self.tranche else self.id
        tx.insert(RELEASE, Release(row, run, offer.id, self.quantity, tx.at))
        if self.quantity > 0:
            set_state(tx, run, offer.id, sale="on", reason="")

    def label(self, tx: Transaction) -> Message:
        """Names the offer and how many."""
        return message(RELEASED, quantity=self.quantity, name=offer_name(tx, self.offer))

    def _tranche(self, tx: Transaction, run: str, offer: Offer) -> str:
        """The id of the release of a planned tranche."""
        if tx.get(TRANCHE, self.tranche).offer != offer.id:
            raise Refused(message(OTHER_TRANCHE, name=offer_name(tx, offer.id)))
        row = release_id(run, self.tranche)
        if tx.find(RELEASE, row) is not None:
            raise Refused(message(RELEASED_ALREADY, name=offer_name(tx, offer.id)))
        return row


@dataclass(frozen=True, kw_only=True)
class Tick(Action):
    """Say that what had to be pressed on the platform was pressed."""

    kind: ClassVar[str] = "here_only.tick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Done on the platform")
    live: ClassVar[bool] = True
    id: str

    def apply(self, tx: Transaction) -> None:
        """Notes who and when; refused if it was ticked."""
        if tx.get(HERE_ONLY, self.id).ticked_at is not None:
            raise Refused(message(TICKED))
        tx.update(HERE_ONLY, self.id, ticked_at=tx.at, ticked_by=tx.intent.actor)

    def label(self, tx: Transaction) -> Message:
        """Says what was pressed."""
        row = tx.get(HERE_ONLY, self.id)
        link = tx.get(OFFER, row.offer).link
        return message(TICK, what=to_press(row, link, offer_name(tx, row.offer)))


QUEUE_ACTIONS: tuple[type[Action], ...] = (
    Explain,
    StopExplaining,
    UpNext,
    SoldOut,
    BackOnSale,
    OffSale,
    Withdraw,
    Restore,
    AddRelease,
    Tick,
)


def refuse_withdrawn(tx: Transaction, run: str, offer: Offer) -> None:
    """Raise Refused where the offer is withdrawn, from the plan or from this run ("" for none)."""
    why = explaining.why_withdrawn(tx, run, offer)
    if why:
        raise Refused(message(WITHDRAWN, name=offer_name(tx, offer.id), reason=why))


def _refuse_explained_now(tx: Transaction, run: str, offer: Offer) -> None:
    now = explaining.explaining(tx, run)
    if now is not None and now.offer == offer.id:
        raise Refused(message(EXPLAINED_NOW, name=offer_name(tx, offer.id)))
