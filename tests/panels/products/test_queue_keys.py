"""Groups, exchanges, off sale, the list for fan groups, and lines that keep what was typed."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.panels.products import PANEL
from console.panels.products import queue_rows as columns
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.queue_actions import Explain

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN = 10_000


@pytest.fixture
def offers(bench: Any) -> list[str]:
    """cream, mousse, lip glaze, towels: links 1 to 4."""
    names = (("cream", 79), ("mousse", 59), ("lip glaze", 89), ("towels", 9))
    return [
        str(
            bench.done(
                AddOffer(show=bench.show, name=name, price=price * YUAN, stock=100)
            ).id
        )
        for name, price in names
    ]  # fmt: skip


@pytest.fixture
def panel(bench: Any, offers: list[str]) -> Any:
    bench.start("rehearsal")
    made = bench.open(PANEL, "air", (700, 640))
    made.air.table.setFocus()
    return made


def cell(panel: Any, key: str, column: int) -> Any:
    return panel.air.model.rows[panel.air.model.row_of(key)][column]


def order(bench: Any) -> list[int]:
    return [offer.link for offer in bench.live.products.offers]


def type_line(bench: Any, text: str) -> None:
    QApplication.focusWidget().setText(text)
    bench.press(KEY.Key_Return)


def test_a_pasted_range_is_queued_in_that_order(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_N)
    type_line(bench, "４，2-3")
    bench.until(lambda: order(bench) == [4, 2, 3, 1])
    assert not panel.line.isVisible()


def test_unknown_numbers_are_told_and_the_text_stays(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_N)
    type_line(bench, "1, 9, 4, 12")
    assert panel.line.says.text() == "There is no number 9, 12 in this show."
    assert panel.line.field.text() == "1, 9, 4, 12"
    assert order(bench) == [1, 2, 3, 4]


def test_a_product_comes_on_air_in_one_line(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_N)
    type_line(bench, "眉笔 89 库存300")
    bench.until(lambda: 5 in bench.live.products.by_link)
    made = bench.live.products.by_link[5]
    assert (bench.live.products.name(made.id), made.price, made.stock) == ("眉笔", 890_000, 300)
    bench.until(lambda: panel.line.field.text() == "")
    assert panel.line.field.hasFocus()  # for the next one


def test_a_refusal_costs_no_typing(bench: Any, panel: Any) -> None:
    bench.desk.ask = lambda question: question.cancel()
    bench.done(AddProduct(name="pencil", list_price=10 * YUAN))
    bench.press(KEY.Key_N)
    type_line(bench, "pencil 100")
    bench.until(lambda: bool(bench.refusals))
    assert panel.line.field.text() == "pencil 100"


def test_g_puts_products_into_a_group_that_is_queued_by_its_name(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    for offer in (offers[3], offers[1]):
        panel.air.table.setFocus()
        panel.air.table.select_key(offer)
        bench.press(KEY.Key_G)
        type_line(bench, "first round")
        bench.until(lambda offer=offer: bench.live.stock.group(offer) == "first round")
    assert cell(panel, offers[3], columns.NAME).badge == "first round"
    panel.air.table.setFocus()
    bench.press(KEY.Key_N)
    type_line(bench, "first round")
    bench.until(lambda: order(bench) == [2, 4, 1, 3])


def test_s_exchanges_a_product_with_a_reason_after_a_second_person_agreed(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    questions: list[Any] = []
    bench.desk.ask = questions.append
    panel.air.table.select_key(offers[0])
    bench.press(KEY.Key_S)
    type_line(bench, "night cream")
    assert "takes" not in panel.line.says.text()
    type_line(bench, "samples differ")
    bench.until(lambda: bool(questions))
    [concern] = questions[0].concerns
    assert (concern.kind, concern.who) == ("swap", "second")
    assert bench.live.products.name(offers[0]) == "cream"


def test_o_takes_off_sale_and_r_puts_it_on_again(bench: Any, panel: Any, offers: list[str]) -> None:
    panel.air.table.select_key(offers[0])
    bench.press(KEY.Key_O)
    bench.until(lambda: bench.live.products.sale(offers[0]) == "off")
    bench.press(KEY.Key_R)
    bench.until(lambda: bench.live.products.sale(offers[0]) == "on")


def test_explaining_again_is_a_return(bench: Any, panel: Any, offers: list[str]) -> None:
    for offer in (offers[0], offers[1], offers[0]):
        bench.done(Explain(offer=offer))
    assert cell(panel, offers[0], columns.STATE).text == "return"
    bench.done(Explain(offer=offers[1]))
    assert cell(panel, offers[0], columns.STATE).text == "explained ×2"


def test_what_comes_is_copied_for_fan_groups(bench: Any, panel: Any, offers: list[str]) -> None:
    bench.done(Explain(offer=offers[0]))
    bench.press(KEY.Key_C, MOD.ControlModifier | MOD.ShiftModifier)
    assert QApplication.clipboard().text() == (
        "Friday: coming up\nNo. 2 mousse · ¥59\nNo. 3 lip glaze · ¥89\nNo. 4 towels · ¥9"
    )
