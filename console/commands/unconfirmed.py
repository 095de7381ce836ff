"""What files cannot confirm: the rows of an import that need a person's word are left out."""

from typing import NamedTuple

from console.core.action import Concern
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.base.bring import BringShow, BroughtRow
from console.show.products.importing import ImportProducts
from console.show.products.price_safety.guard import KIND
from console.show.products.tables import OFFER
from console.show.room import Room

ROW = QT_TRANSLATE_NOOP(
    "sheet", "row {row} was left out: {what}. A file cannot confirm it; put it in by hand."
)
PRICE = QT_TRANSLATE_NOOP(
    "sheet", "The price was left out: {what}. A file cannot confirm it; put it in by hand."
)


class Done(NamedTuple):
    """What became of an import: how many rows came in, and what was left out, in sentences."""

    kept: int
    left_out: tuple[Message, ...]


def import_products(room: Room, action: ImportProducts, actor: str) -> Done:
    """Import what needs nobody's word. Raises Refused where the import as a whole is refused."""
    made = action.identified(room.ids.new)
    numbers = {row.offer_id: row.number for row in made.rows}
    left: list[Message] = []
    while made.rows:
        outcome = room.do(made, actor=actor).result()
        concerns = {one.row: one for one in outcome.concerns if one.row in numbers}
        if outcome.refused is not None and not concerns:
            raise Refused(outcome.refused)
        if not concerns:
            break
        left += [
            message(ROW, row=numbers[offer], what=one.sentence()) for offer, one in concerns.items()
        ]
        made = made.without(concerns)
    return Done(len(made.rows), tuple(left))


def bring_show(room: Room, action: BringShow, actor: str) -> Done:
    """Bring a show in; an offer whose price needs someone's word comes without its price.

    Cues stand on the offer, so it is not left out itself. Raises Refused for other concerns.
    """
    left: list[Message] = []
    while (outcome := room.do(action, actor=actor).result()).refused is not None:
        prices = {one.row: one for one in outcome.concerns if one.kind == KIND}
        if not prices or len(prices) < len(outcome.concerns):
            raise Refused(outcome.refused)
        left += [message(PRICE, what=one.sentence()) for one in prices.values()]
        rows = tuple(_unpriced(row, prices) for row in action.rows)
        action = BringShow(name=action.name, rows=rows)
    return Done(len(action.rows), tuple(left))


def _unpriced(row: BroughtRow, prices: dict[str, Concern]) -> BroughtRow:
    if row.table != OFFER.name or row.values["id"] not in prices:
        return row
    return row._replace(values={**row.values, "price": None})
