"""Whatever changes the card that is explained reaches the anchor; what is typed is linted first."""

from collections.abc import Iterable, Iterator

from console.core.action import Concern, Rule
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import to_text
from console.core.plain_text import plain
from console.core.table import Effect, R, Table, Values
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.base.tables import RUN, Run
from console.show.products.claims.hit import Context
from console.show.products.claims.known import context_of, gathered
from console.show.products.claims.lint import lint
from console.show.products.claims.tables import (
    CLAIM,
    CLAIM_EXCEPTION,
    EVIDENCE,
    LICENCE,
    PROOF_ITEM,
    SAMPLE,
)
from console.show.products.tables import OFFER, OFFER_STATE, PRODUCT, Offer
from console.show.rundown.anchor.notes import explained_offer, open_notes, seen, settle
from console.show.rundown.anchor.tables import ANCHOR_NOTE, TYPED, AnchorNote

OF_CARD = (
    "price", "list_price", "mechanism", "limit_each", "specs", "points", "never_say", "short_name",
)  # fmt: skip
OF_PRODUCT = ("name", "brand", "pronunciation")
PRICES = frozenset({"price", "list_price", "mechanism", "limit_each", "sale"})
"""Fields of notes of the kind "price"; the others are of the kind "claim"."""

NOT_TO_SAY = QT_TRANSLATE_NOOP("anchor", "The note has words that must not be said: “{words}”")

LONGEST = 500

Change = tuple[str, str, str, str]
"""Field, the row it stands in ("" for the card), before, after."""


def tell_the_anchor(tx: Transaction) -> Iterable[Concern]:
    """Note for the anchor what this transaction changes of the card that is explained."""
    if not tx.touched(OFFER, PRODUCT, OFFER_STATE, CLAIM):
        return ()
    run = open_run(tx)
    if run is None or run.kind == "replay" or tx.changed(RUN):
        return ()
    offer = tx.find(OFFER, explained_offer(tx, run.id))
    if offer is not None:
        for change in list(_changes(tx, run, offer)):
            _tell(tx, run, offer.id, change)
    return ()


def what_is_typed(tx: Transaction) -> Iterable[Concern]:
    """Words that must not be said need a confirmation before the anchor is shown them."""
    for effect in tx.changed(ANCHOR_NOTE):
        note = tx.find(ANCHOR_NOTE, effect.row) if effect.before is None else None
        # What was brought in from elsewhere is past.
        if note is None or note.kind not in TYPED or note.at != tx.at or tx.undoes is not None:
            continue
        words = " ".join(part for part in (note.text, note.after) if part)
        hits = [hit for hit in lint(words, _context(tx, note)) if hit.severity == "error"]
        if hits:
            what = message(NOT_TO_SAY, words=", ".join(dict.fromkeys(hit.text for hit in hits)))
            why = {hit.group: hit.explanation for hit in hits}
            yield Concern("anchor.words", note.id, (), "self", what, tuple(why.values()))


RULES: tuple[Rule, ...] = (tell_the_anchor, what_is_typed)


def _changes(tx: Transaction, run: Run, offer: Offer) -> Iterator[Change]:
    for name, before, after in _columns(tx, OFFER, offer.id, (*OF_CARD, "product")):
        if name == "product":
            before, after = _product_name(tx, before), _product_name(tx, after)
        yield name, "", before, after
    for name, before, after in _columns(tx, PRODUCT, offer.product, OF_PRODUCT):
        yield name, "", before, after
    for effect in tx.changed(OFFER_STATE):
        state = tx.find(OFFER_STATE, effect.row)
        after = state.sale if state is not None else "on"
        before = str((effect.before or {}).get("sale", after if effect.before else "on"))
        if before != after and state is not None and (state.run, state.offer) == (run.id, offer.id):
            yield "sale", "", before, after
    for effect in tx.changed(CLAIM):
        row = tx.find(CLAIM, effect.row)
        whole: Values = {**(row._asdict() if row else {}), **(effect.before or {})}
        if whole.get("product") == offer.product:
            before = _claim(whole) if effect.before is not None else ""
            yield "claim", effect.row, before, _claim(row._asdict()) if row else ""


def _columns(
    tx: Transaction, table: Table[R], row: str, names: tuple[str, ...]
) -> Iterator[tuple[str, str, str]]:
    """Columns of a row that this transaction changed: name, what stood there first, what does."""
    first: Values = {}
    for effect in tx.changed(table):
        if effect.row == row and effect.before is not None and effect.after is not None:
            first = {**effect.before, **first}
    if not first:
        return
    now = tx.get(table, row)._asdict()
    for name in names:
        if name in first and first[name] != now[name]:
            yield name, _text(first[name]), _text(now[name])


def _tell(tx: Transaction, run: Run, offer: str, change: Change) -> None:
    """Show it, in place of an open note about the same; what is back as it was needs no note."""
    field, row, before, after = change
    if before == after or _settled_by_undo(tx, offer, field, row):
        return
    same = open_notes(tx, run.id, "offer = ? AND field = ? AND row = ?", offer, field, row)
    same = [note for note in same if note.kind in ("price", "claim")]
    for note in same:
        if note.before == after:
            settle(tx, note, "withdrawn", tx.intent.actor)
        else:
            tx.update(ANCHOR_NOTE, note.id, after=after, at=tx.at, by=tx.intent.actor)
    if same or (field == "sale" and after == "on"):
        return
    kind = "price" if field in PRICES else "claim"
    note_id = derived_id(run.id, "anchor", offer, field, row, tx.seq)
    by = tx.intent.actor
    tx.insert(
        ANCHOR_NOTE,
        AnchorNote(note_id, run.id, kind, field, offer, row, "", "", before, after, tx.at, by),
    )


def _settled_by_undo(tx: Transaction, offer: str, field: str, row: str) -> bool:
    """Whether an undo took back, or brought back, the note itself, and nobody had read it."""
    if tx.undoes is None:
        return False
    return any(
        _is_about(tx, effect, offer, field, row) and seen(tx, effect.row) is None
        for effect in tx.changed(ANCHOR_NOTE)
    )


def _is_about(tx: Transaction, effect: Effect, offer: str, field: str, row: str) -> bool:
    found = tx.find(ANCHOR_NOTE, effect.row)
    values = found._asdict() if found else effect.before or {}
    return (values.get("offer"), values.get("field"), values.get("row")) == (offer, field, row)


def _text(value: object) -> str:
    return "" if value is None else plain(str(value), LONGEST)


def _product_name(tx: Transaction, product: str) -> str:
    found = tx.find(PRODUCT, product)
    return "" if found is None else found.name


def _claim(values: Values) -> str:
    """A claim as it is told: its words, and the price that is compared with."""
    price = values.get("price")
    words = _text(values.get("text"))
    return words if price is None else f"{words} ({to_text(price)})"


def _context(tx: Transaction, note: AnchorNote) -> Context:
    """What is known of the product that a note is about."""
    offer = tx.find(OFFER, note.offer)
    product = tx.find(PRODUCT, offer.product) if offer is not None else None
    key = "" if product is None else product.id
    rows = {
        table.name: tx.where(table, "product = ?", key)
        for table in (EVIDENCE, CLAIM, PROOF_ITEM, LICENCE, SAMPLE)
    }
    run = tx.get(RUN, note.run)
    granted = tx.where(CLAIM_EXCEPTION, "show IS NULL OR show = ?", run.show)
    known = gathered({**rows, CLAIM_EXCEPTION.name: granted}, run.show)
    return context_of(known, product, offer, tx.at)
