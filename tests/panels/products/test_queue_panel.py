"""On air: the card, its stock, what must be pressed elsewhere, and the queue by keys."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from console.panels.products import PANEL
from console.panels.products import queue_rows as columns
from console.show.products.actions import AddOffer, EditOffer, EditProduct

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN = 10_000


@pytest.fixture
def offers(bench: Any) -> list[str]:
    """cream, mousse, lip glaze: links 1, 2, 3."""
    made = []
    for name, price in (("cream", 79), ("mousse", 59), ("lip glaze", 89)):
        offer = AddOffer(
            show=bench.show, name=name, price=price * YUAN, list_price=129 * YUAN, stock=1000,
            role="hero", card={"mechanism": "buy 1 get 2", "points": "stays;\nshines",
            "never_say": "best", "price_basis": "7 days", "reserve": 100},
        )  # fmt: skip
        made.append(bench.done(offer).id)
    return made


@pytest.fixture
def panel(bench: Any, offers: list[str]) -> Any:
    bench.start("rehearsal")
    return bench.open(PANEL, "air", (620, 640))


def choose(panel: Any, key: str) -> None:
    panel.air.table.setFocus()
    panel.air.table.select_key(key)


def cell(panel: Any, key: str, column: int) -> Any:
    return panel.air.model.rows[panel.air.model.row_of(key)][column]


def links(panel: Any) -> str:
    return " ".join(row[0].text for row in panel.air.model.rows)


def test_the_model_is_sound(panel: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.air.model)


def test_e_explains_and_the_card_shows_it(bench: Any, panel: Any, offers: list[str]) -> None:
    bench.done(EditProduct(id=bench.live.products.by_id[offers[2]].product,
                           changes={"brand": "Acme", "pronunciation": "lip glayz"}))  # fmt: skip
    choose(panel, offers[2])
    bench.press(KEY.Key_E)
    bench.until(lambda: panel.air.card.price.text() == "¥89")
    card = panel.air.card
    assert card.name.text() == "Acme lip glaze"
    assert card.words.text() == "eighty-nine yuan · usual ¥129 (7 days)"
    assert card.role.text() == "Hero"
    assert card.deal.text() == "buy 1 get 2"
    assert card.points.text() == "✓ stays\n✓ shines"
    assert card.never.text() == "✕ Never say: best"
    assert card.never.property("colour") == "air"
    assert card.rest.text() == "Say it: lip glayz"
    assert cell(panel, offers[2], columns.STATE).text == "explaining"


def test_space_and_enter_explain_nothing(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[0])
    for key in (KEY.Key_Space, KEY.Key_Return):
        bench.press(key)
    bench.qtbot.wait(30)
    assert bench.live.products.explaining is None


def test_the_queue_follows_the_states(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[1])
    bench.press(KEY.Key_U)
    bench.until(lambda: bench.live.products.up_next == offers[1])
    panel.air.freeze.thaw()
    assert links(panel) == "2 1 3"
    assert panel.air.table.current_key() == offers[1]


def test_the_queue_keeps_its_order_under_the_hand(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    choose(panel, offers[1])
    bench.press(KEY.Key_Shift)
    bench.press(KEY.Key_U)
    bench.until(lambda: cell(panel, offers[1], columns.STATE).text == "up next")
    assert links(panel) == "1 2 3"
    panel.air.freeze.thaw()
    assert links(panel) == "2 1 3"


def test_sold_out_and_back(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[0])
    bench.press(KEY.Key_X)
    bench.until(lambda: cell(panel, offers[0], columns.STATE).text == "sold out")
    bench.press(KEY.Key_R)
    bench.until(lambda: cell(panel, offers[0], columns.STATE).text == "waiting")


def test_withdrawing_asks_why(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[0])
    bench.press(KEY.Key_W)
    assert panel.line.field.hasFocus()
    bench.press(KEY.Key_Return)
    assert bench.live.products.sale(offers[0]) == "on"
    bench.type("sample differs")
    bench.press(KEY.Key_Return)
    bench.until(lambda: bench.live.products.sale(offers[0]) == "withdrawn")
    assert bench.live.products.why_withdrawn(offers[0]) == "sample differs"
    choose(panel, offers[0])
    bench.press(KEY.Key_R)
    bench.until(lambda: bench.live.products.sale(offers[0]) == "on")


def test_rows_move_among_their_like(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[2])
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: links(panel) == "1 3 2")
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: links(panel) == "3 1 2")
    bench.press(KEY.Key_Down, MOD.AltModifier)
    bench.until(lambda: links(panel) == "1 3 2")


def test_a_product_is_added_in_a_line_that_is_read_aloud_first(bench: Any, panel: Any) -> None:
    panel.air.table.setFocus()
    bench.press(KEY.Key_N)
    bench.type("12 body lotion 49 300")
    says = panel.line.says.text()
    assert says == "Enter adds: no. 12 · body lotion · ¥49 (forty-nine yuan) · stock 300"
    bench.press(KEY.Key_Return)
    bench.until(lambda: 12 in bench.live.products.by_link)
    bench.press(KEY.Key_Escape)
    assert not panel.line.isVisible()


def test_a_taken_number_is_said_before_it_is_tried(bench: Any, panel: Any) -> None:
    panel.air.table.setFocus()
    bench.press(KEY.Key_N)
    bench.type("3 body lotion 49")
    assert panel.line.says.text() == "Number 3 is “lip glaze” already."
    bench.press(KEY.Key_Return)
    bench.qtbot.wait(30)
    assert len(bench.live.products.offers) == 3


def test_a_pasted_order_is_one_step(bench: Any, panel: Any) -> None:
    panel.air.table.setFocus()
    QApplication.clipboard().setText("3，1")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    assert panel.line.says.text() == "Enter puts first: 3 lip glaze, 1 cream"
    bench.press(KEY.Key_Return)
    bench.until(lambda: [one.link for one in bench.live.products.offers] == [3, 1, 2])


def test_number_and_name_are_copied(bench: Any, panel: Any, offers: list[str]) -> None:
    choose(panel, offers[2])
    bench.press(KEY.Key_C, MOD.ControlModifier)
    assert QApplication.clipboard().text() == "3 lip glaze"


def test_a_price_is_changed_in_its_row_and_must_be_pressed_elsewhere(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    choose(panel, offers[0])
    bench.press(KEY.Key_P)
    editor = panel.air.table.findChild(QLineEdit, "cellEditor")
    assert editor.text() == "79.00"
    editor.selectAll()
    bench.type("75.5")
    bench.press(KEY.Key_Return)
    bench.until(lambda: cell(panel, offers[0], columns.PRICE).text == "¥75.50")
    bench.until(panel.air.here.isVisible)
    assert panel.air.here.buttons[0].text() == "☐ no. 1 price ¥75.50"


def test_what_is_no_price_is_refused_and_the_old_one_kept(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    choose(panel, offers[0])
    bench.press(KEY.Key_P)
    bench.type("cheap")
    bench.press(KEY.Key_Return)
    bench.until(lambda: bool(bench.refusals))
    assert "cheap" in bench.refusals[0]
    assert cell(panel, offers[0], columns.PRICE).text == "¥79"


def test_here_only_is_ticked_by_a_click_and_by_key(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    for offer, price in zip(offers, (75, 55), strict=False):
        bench.done(EditOffer(id=offer, changes={"price": price * YUAN}))
    bench.qtbot.mouseClick(panel.air.here.buttons[1], Qt.MouseButton.LeftButton)
    bench.until(lambda: len(bench.live.products.to_press) == 1)
    panel.air.table.setFocus()
    bench.press(KEY.Key_T)
    bench.until(lambda: not panel.air.here.isVisible())


def test_release_asks_how_many_and_enter_releases_nothing(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    choose(panel, offers[2])
    bench.press(KEY.Key_E)
    bench.until(lambda: panel.air.current is not None)
    bench.press(KEY.Key_E, MOD.ControlModifier)
    assert panel.air.stock.quantity.hasFocus()
    bench.type("700")
    bench.press(KEY.Key_Return)
    assert panel.air.stock.button.words == "Release 700"
    assert bench.live.stock.released(bench.live.products.by_id[offers[2]]) == 1000
    bench.press(KEY.Key_E, MOD.ControlModifier)
    bench.until(lambda: bench.live.stock.released(bench.live.products.by_id[offers[2]]) == 700)
    assert panel.air.stock.figures["announced"].text.startswith("600")
    assert panel.air.stock.figures["released"].small == "released of 1,000"


def test_without_a_choice_keys_say_so(bench: Any, panel: Any) -> None:
    panel.air.table.setFocus()
    panel.air.table.select_key("")
    bench.press(KEY.Key_U)
    assert bench.refusals == ["Choose a product first."]
