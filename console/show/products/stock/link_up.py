"""3-2-1: one decision that opens the sale, releases the tranche and says what is to press."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import to_text
from console.core.transaction import Transaction
from console.show.base.changes import MOST, within
from console.show.base.runs import running
from console.show.base.settings import LINK_UP_S, in_force
from console.show.base.tables import MARKER, Marker, Run
from console.show.products.explaining import set_state, state_of
from console.show.products.here_only import note
from console.show.products.names import offer_name
from console.show.products.queue_actions import QueueAction, refuse_withdrawn
from console.show.products.stock.figures import first_left, release_id
from console.show.products.stock.tables import LINK_UP, TRANCHE, LinkUp
from console.show.products.tables import HERE_ONLY, OFFER, RELEASE, Offer, Release

MARKER_KIND = "link_up"

COUNTING = QT_TRANSLATE_NOOP("stock", "3-2-1 for “{name}” is running already.")
NO_PRICE = QT_TRANSLATE_NOOP("stock", "“{name}” has no live price. Nothing was opened.")
NOT_COUNTING = QT_TRANSLATE_NOOP("stock", "No 3-2-1 is running. What is on sale is taken off sale.")

LINKED = QT_TRANSLATE_NOOP("action", "3-2-1 “{name}”: release {quantity} at {price}")
STOPPED = QT_TRANSLATE_NOOP("action", "Stop 3-2-1 of “{name}”")


@dataclass(frozen=True, kw_only=True)
class LinkUpOffer(QueueAction):
    """Count 3-2-1 and open the sale: release, marker and what is to press come with it.

    quantity: pieces, None = the next planned tranche, else what was not released of the stock.
    """

    kind: ClassVar[str] = "offer.link_up"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "3-2-1")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    quantity: int | None = None

    def decide(self, tx: Transaction, run: str, offer: Offer) -> None:
        """Refused while another one counts, without a live price, and for what is withdrawn."""
        refuse_withdrawn(tx, run, offer)
        within("quantity", self.quantity, 0, MOST)
        counting = _counting(tx, run)
        if counting is not None:
            raise Refused(message(COUNTING, name=offer_name(tx, counting.offer)))
        if offer.price is None:
            raise Refused(message(NO_PRICE, name=offer_name(tx, offer.id)))
        quantity, release = self._released(tx, run, offer)
        opens = tx.at + in_force(tx.conn, LINK_UP_S, offer.show) * 1000
        sale = state_of(tx, run, offer.id).sale
        row = LinkUp(
            self.id, run, offer.id, tx.at, opens, quantity, offer.price, release, sale, None
        )
        tx.insert(LINK_UP, row)
        if release:
            tx.insert(RELEASE, Release(release, run, offer.id, quantity, opens))
        set_state(tx, run, offer.id, sale="on", reason="")
        text = f"{offer.link} {offer_name(tx, offer.id)}"
        tx.insert(MARKER, Marker(_marker(row), run, opens, MARKER_KIND, text, offer.id))
        _say_what_to_press(tx, offer.id)

    def label(self, tx: Transaction) -> Message:
        """Names the offer, how many and the price."""
        row = tx.get(LINK_UP, self.id)
        return message(
            LINKED,
            name=offer_name(tx, row.offer),
            quantity=row.quantity,
            price=to_text(row.price),
        )

    def _released(self, tx: Transaction, run: str, offer: Offer) -> tuple[int, str]:
        """How many pieces are released, and the id of that release; "" where it is none."""
        done = {row.id: row.quantity for row in tx.where(RELEASE, "run = ?", run)}
        planned = tx.where(TRANCHE, "offer = ? ORDER BY place, id", offer.id)
        tranche = first_left(planned, [row for row in planned if release_id(run, row.id) in done])
        if tranche is not None:
            quantity = tranche.quantity if self.quantity is None else self.quantity
            return quantity, release_id(run, tranche.id) if quantity else ""
        mine = tx.where(RELEASE, "run = ? AND offer = ?", run, offer.id)
        left = max(0, (offer.stock or 0) - sum(row.quantity for row in mine))
        # Pieces beyond a finished plan are in reserve: only a typed number takes them.
        left = 0 if planned else left
        quantity = left if self.quantity is None else self.quantity
        return quantity, derived_id(run, "link_up", self.id) if quantity else ""


@dataclass(frozen=True, kw_only=True)
class CancelLinkUp(Action):
    """Stop the 3-2-1 that is counting: the release, the marker and the sale are taken back."""

    kind: ClassVar[str] = "link_up.cancel"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Stop 3-2-1")
    live: ClassVar[bool] = True

    def apply(self, tx: Transaction) -> None:
        """Refused where none is counting any more."""
        run = running(tx)
        row = _counting(tx, run.id)
        if row is None:
            raise Refused(message(NOT_COUNTING))
        tx.update(LINK_UP, row.id, cancelled=tx.at)
        if tx.find(MARKER, _marker(row)) is not None:
            tx.delete(MARKER, _marker(row))
        if row.release:
            tx.delete(RELEASE, row.release)
        set_state(tx, run.id, row.offer, sale=row.sale_before)
        self._take_back_notes(tx, run, row)

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        row = max(tx.where(LINK_UP, "cancelled = ?", tx.at), key=lambda one: one.at)
        return message(STOPPED, name=offer_name(tx, row.offer))

    def _take_back_notes(self, tx: Transaction, run: Run, row: LinkUp) -> None:
        """What was pressed by now has to be pressed back; the rest need not be pressed."""
        notes = tx.where(HERE_ONLY, "run = ? AND offer = ? AND at = ?", run.id, row.offer, row.at)
        for one in notes:
            if one.ticked_at is None:
                tx.delete(HERE_ONLY, one.id)
            elif one.what == "release":
                note(tx, run, row.offer, "release", -row.quantity)


ACTIONS: tuple[type[Action], ...] = (LinkUpOffer, CancelLinkUp)


def _counting(tx: Transaction, run: str) -> LinkUp | None:
    rest = "run = ? AND cancelled IS NULL AND at <= ? AND opens_at > ?"
    found = tx.where(LINK_UP, rest, run, tx.at, tx.at)
    return found[0] if found else None


def _marker(row: LinkUp) -> str:
    return derived_id(row.id, "marker")


def _say_what_to_press(tx: Transaction, offer: str) -> None:
    """Beside the release: the sale, and the card that is shown."""
    run = running(tx, tx.get(OFFER, offer).show)
    if run.kind != "replay":
        note(tx, run, offer, "on")
        note(tx, run, offer, "card")
