"""Prices typed at a desk with real keys: a slip asks, in the table, the queue and the line."""

from decimal import Decimal
from typing import Any

import pytest
from price_slips import Slip, card, dangerous, slips, units
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from console.core.action import Confirmation
from console.core.undo import Undo
from console.panels.products import PANEL
from console.panels.products.offer_cells import FIELDS
from console.show.products.actions import AddOffer, AddProduct, EditOffer
from console.show.products.price_safety.actions import RevertPrice

KEY, MOD = Qt.Key, Qt.KeyboardModifier

SAMPLE = [slip for slip in slips() if slip.before is not None][::7]


@pytest.fixture
def asked(bench: Any) -> list[Any]:
    """What was asked at the desk."""
    questions: list[Any] = []
    bench.desk.ask = questions.append
    return questions


def offer_with(bench: Any, slip: Slip, number: int) -> str:
    made = bench.done(AddOffer(show=bench.show, name=f"offer {number}", price=units(slip.before)))
    bench.done(EditOffer(id=made.id, changes=card(slip)))
    bench.until(lambda: bench.live.products.by_id[made.id].stock == slip.stock)
    return str(made.id)


def others(bench: Any, offer: str) -> set[Decimal]:
    """The prices that are live beside an offer's."""
    rows = bench.live.products.offers
    return {
        Decimal(one.price) / 10_000 for one in rows if one.id != offer and one.price is not None
    }


def typed(bench: Any, table: Any, asked: list[Any], slip: Slip, offer: str) -> bool:
    """Type the new price into the cell that is edited; whether it asked."""
    before = len(asked)
    editor = table.findChild(QLineEdit, "cellEditor")
    editor.selectAll()
    bench.type(str(slip.after))
    bench.press(KEY.Key_Return)
    products = bench.live.products
    bench.until(lambda: len(asked) > before or products.by_id[offer].price == units(slip.after))
    bench.until(lambda: table.findChild(QLineEdit, "cellEditor") is None)
    return len(asked) > before


def test_slips_in_the_table_of_the_plan_ask_and_nothing_else_does(
    bench: Any, asked: list[Any]
) -> None:
    panel = bench.open(PANEL, "plan", (1600, 700))
    for number, slip in enumerate(SAMPLE[::2]):
        offer = offer_with(bench, slip, number)
        expected = dangerous(slip, others(bench, offer))
        panel.plan.table.edit_cell(offer, FIELDS.index("price"))
        assert typed(bench, panel.plan.table, asked, slip, offer) == expected, slip
        if expected:
            asked[-1].cancel()
            assert bench.live.products.by_id[offer].price == units(slip.before)


def test_slips_in_the_queue_ask_and_nothing_else_does(bench: Any, asked: list[Any]) -> None:
    bench.start("rehearsal")
    panel = bench.open(PANEL, "air", (900, 700))
    for number, slip in enumerate(SAMPLE[1::2]):
        offer = offer_with(bench, slip, number)
        expected = dangerous(slip, others(bench, offer))
        panel.refresh()
        panel.air.table.setFocus()
        panel.air.table.select_key(offer)
        bench.press(KEY.Key_P)
        assert typed(bench, panel.air.table, asked, slip, offer) == expected, slip


def test_a_line_that_offers_a_product_above_its_usual_price_asks(
    bench: Any, asked: list[Any]
) -> None:
    bench.done(AddProduct(name="lip glaze", list_price=1_290_000))
    bench.open(PANEL, "plan", (1600, 700))
    bench.press(KEY.Key_N)
    bench.type("7 lip glaze 129")
    bench.press(KEY.Key_Return)
    bench.until(lambda: 7 in bench.live.products.by_link)
    assert asked == []
    bench.type("8 lip glaze 1290")
    bench.press(KEY.Key_Return)
    bench.until(lambda: len(asked) == 1)
    assert 8 not in bench.live.products.by_link
    question = asked[0]
    question.confirm(tuple(Confirmation(*one[:3], "WM", "", "floor") for one in question.concerns))
    bench.until(lambda: 8 in bench.live.products.by_link)


def test_undo_and_revert_of_a_confirmed_slip_ask_nothing(bench: Any, asked: list[Any]) -> None:
    slip = next(one for one in SAMPLE if dangerous(one))
    for number, action in enumerate((lambda _: Undo(), lambda offer: RevertPrice(id=offer))):
        offer = offer_with(bench, slip, len(asked))
        bench.desk.do(EditOffer(id=offer, changes={"price": units(slip.after)}))
        bench.until(lambda number=number: len(asked) > number)
        concerns = asked[-1].concerns
        asked[-1].confirm(tuple(Confirmation(*one[:3], "WM", "", "floor") for one in concerns))
        bench.until(lambda o=offer: bench.live.products.by_id[o].price == units(slip.after))
        bench.done(action(offer))
        assert bench.live.products.by_id[offer].price == units(slip.before)
        assert len(asked) == number + 1
