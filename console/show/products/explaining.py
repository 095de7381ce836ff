"""Explaining: one record at a time in a run; and where an offer stands in the run's queue."""

from typing import Any

from console.core.ids import derived_id
from console.core.transaction import Transaction
from console.show.products.tables import (
    EXPLAINED,
    OFFER_STATE,
    Explained,
    Offer,
    OfferState,
)


def state_of(tx: Transaction, run: str, offer: str) -> OfferState:
    """Where an offer stands in a run; the state that holds without a row if there is none."""
    row_id = derived_id(run, "offer_state", offer)
    found = tx.find(OFFER_STATE, row_id)
    return found or OfferState(row_id, run, offer, "waiting", "on", "", tx.at)


def set_state(tx: Transaction, run: str, offer: str, **changes: Any) -> None:
    """Change where an offer stands: state, sale, reason."""
    before = state_of(tx, run, offer)
    after = before._replace(**changes)
    if after == before:
        return
    if tx.find(OFFER_STATE, before.id) is None:
        tx.insert(OFFER_STATE, after)
    else:
        tx.update(OFFER_STATE, before.id, **changes, at=tx.at)


def explaining(tx: Transaction, run: str) -> Explained | None:
    """What is being explained in a run."""
    found = tx.where(EXPLAINED, "run = ? AND end IS NULL", run)
    return found[0] if found else None


def begin(tx: Transaction, run: str, offer: str, cue: str | None = None) -> None:
    """Begin explaining an offer and end what was explained; GO and `explain` come in here."""
    end(tx, run)
    row_id = derived_id(run, "explained", offer, tx.seq)
    tx.insert(EXPLAINED, Explained(row_id, run, offer, cue, tx.at, None))
    set_state(tx, run, offer, state="explaining")


def end(tx: Transaction, run: str) -> None:
    """End what is being explained, if anything is."""
    now = explaining(tx, run)
    if now is not None:
        tx.update(EXPLAINED, now.id, end=max(now.start, tx.at))
        set_state(tx, run, now.offer, state="explained")


def at_rest(tx: Transaction, run: str, offer: str) -> str:
    """The state of an offer that is neither explained now nor up next."""
    done = tx.where(EXPLAINED, "run = ? AND offer = ? LIMIT 1", run, offer)
    return "explained" if done else "waiting"


def why_withdrawn(tx: Transaction, run: str, offer: Offer) -> str:
    """Why an offer is withdrawn from the plan or from this run ("" for no run); "" if it is in."""
    state = state_of(tx, run, offer.id) if run else None
    return state.reason if state and state.sale == "withdrawn" else offer.withdrawn
