"""Rules over every change of offers, whichever way it comes in."""

from console.core.action import Concern, Rule
from console.core.table import Effect
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.base.tables import RUN, Run
from console.show.products.here_only import note
from console.show.products.price_safety.guard import price_safety
from console.show.products.tables import OFFER, OFFER_STATE, RELEASE


def press_on_platform(tx: Transaction) -> tuple[Concern, ...]:
    """While a run is open, note what the platform must be told; an undo takes its note along."""
    if not tx.touched(OFFER, OFFER_STATE, RELEASE):
        return ()
    run = open_run(tx)
    if run is None or run.kind == "replay" or tx.undoes is not None or tx.changed(RUN):
        return ()
    _offers(tx, run)
    for effect in tx.changed(OFFER_STATE):
        state = tx.find(OFFER_STATE, effect.row)
        sale = (effect.after or {}).get("sale")
        first = effect.before is None and sale == "on"  # that is what no row says as well
        if state is not None and state.run == run.id and sale is not None and not first:
            note(tx, run, state.offer, state.sale)
    for effect in tx.changed(RELEASE):
        release = tx.find(RELEASE, effect.row)
        if release is not None and release.run == run.id:
            note(tx, run, release.offer, "release", release.quantity)
    return ()


RULES: tuple[Rule, ...] = (press_on_platform, price_safety)


def _offers(tx: Transaction, run: Run) -> None:
    """Notes for offers that came, or whose price or stock changed."""
    changed: dict[str, Effect] = {}
    for effect in tx.changed(OFFER):
        changed.setdefault(effect.row, effect)
    for row, effect in changed.items():
        offer = tx.find(OFFER, row)
        if offer is None or offer.show != run.show:
            continue
        if effect.before is None:
            note(tx, run, row, "list")
            continue
        for what, amount in (("price", offer.price), ("stock", offer.stock)):
            was = _before(tx, row, what)
            if was and was[0] != amount:
                note(tx, run, row, what, amount)


def _before(tx: Transaction, row: str, column: str) -> list[int | None]:
    """What a column of an offer held before this transaction: one value, none if untouched."""
    return [
        effect.before[column]
        for effect in tx.changed(OFFER)
        if effect.row == row and effect.before and column in effect.before
    ][:1]
