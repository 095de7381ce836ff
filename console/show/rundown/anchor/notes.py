"""Reading and writing notes inside a transaction, for actions and rules."""

from console.core.ids import derived_id
from console.core.transaction import Transaction
from console.show.products.explaining import explaining
from console.show.rundown.anchor.tables import ANCHOR_NOTE, ANCHOR_SEEN, AnchorNote, AnchorSeen

_OPEN = "run = ? AND NOT EXISTS (SELECT 1 FROM anchor_seen WHERE anchor_seen.note = anchor_note.id)"


def open_notes(tx: Transaction, run: str, rest: str = "", *values: object) -> list[AnchorNote]:
    """Notes of a run that were neither acknowledged nor taken back, oldest first."""
    more = f" AND {rest}" if rest else ""
    return tx.where(ANCHOR_NOTE, f"{_OPEN}{more} ORDER BY at, id", run, *values)


def seen(tx: Transaction, note: str) -> AnchorSeen | None:
    """What became of a note, None while it is open."""
    return tx.find(ANCHOR_SEEN, _seen_id(note))


def settle(tx: Transaction, note: AnchorNote, outcome: str, by: str) -> None:
    """Note that it was seen, or withdrawn."""
    row = AnchorSeen(_seen_id(note.id), note.run, note.id, outcome, tx.at, by)
    tx.insert(ANCHOR_SEEN, row)


def explained_offer(tx: Transaction, run: str) -> str:
    """The offer that is explained, "" for none."""
    now = explaining(tx, run)
    return now.offer if now is not None else ""


def _seen_id(note: str) -> str:
    return derived_id(note, "seen")
