"""The form of a hand card: typed with real keys, kept field by field, taken back field by field."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.core.undo import Undo
from console.desk.question import Question
from console.panels.hand_card import PANEL
from console.show.products.actions import EditOffer


def test_tab_keeps_a_field_and_goes_to_the_next(cards: Any) -> None:
    cards.field("short_name").setFocus()
    cards.write("丝绒唇釉")
    cards.bench.press(Qt.Key.Key_Tab)

    cards.bench.until(lambda: cards.card().short_name == "丝绒唇釉")
    assert QApplication.focusWidget() is cards.field("name")


def test_fields_of_the_product_are_kept_with_the_product(cards: Any) -> None:
    cards.field("pronunciation").setFocus()
    cards.bench.type("rong")
    cards.bench.press(Qt.Key.Key_Return)

    product = cards.card().product
    cards.bench.until(lambda: cards.bench.live.products.products[product].pronunciation == "rong")


def test_a_long_field_keeps_its_lines(cards: Any) -> None:
    cards.field("demo").setFocus()
    cards.write("杯口")
    cards.bench.press(Qt.Key.Key_Return)
    cards.write("纸巾")
    cards.bench.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    cards.bench.until(lambda: cards.card().demo == "杯口\n纸巾")


def test_what_is_no_price_says_why_and_stays(cards: Any) -> None:
    field = cards.field("cost")
    field.setFocus()
    cards.bench.type("many")
    cards.bench.press(Qt.Key.Key_Tab)

    assert "no price" in cards.row("cost").problem.text()
    assert field.text() == "many"
    assert cards.card().cost is None
    field.setFocus()
    field.selectAll()
    cards.bench.type("31.5")
    cards.bench.press(Qt.Key.Key_Tab)
    cards.bench.until(lambda: cards.card().cost == 315_000)
    assert cards.row("cost").problem.isHidden()
    assert field.text() == "31.50"


def test_escape_gives_up_what_is_typed(cards: Any) -> None:
    field = cards.field("mechanism")
    field.setFocus()
    cards.bench.type("x")
    cards.bench.press(Qt.Key.Key_Escape)

    assert field.toPlainText() == "拍1发2"


def test_a_taken_link_number_is_refused_at_its_field(cards: Any) -> None:
    field = cards.field("link")
    field.setFocus()
    field.selectAll()
    cards.bench.type("2")
    cards.bench.press(Qt.Key.Key_Tab)

    cards.bench.until(lambda: "面膜" in cards.row("link").problem.text())
    assert field.text() == "2"
    assert cards.card().link == 1


def test_a_dangerous_price_is_asked_about_and_kept_once_confirmed(cards: Any) -> None:
    asked: list[Question] = []
    cards.bench.desk.ask = asked.append
    field = cards.field("price")
    field.setFocus()
    field.selectAll()
    cards.bench.type("8.9")
    cards.bench.press(Qt.Key.Key_Tab)
    cards.bench.until(lambda: bool(asked))

    asked[0].cancel()

    assert field.text() == "8.9"
    assert "not confirmed" in cards.row("price").problem.text()
    assert cards.card().price == 890_000


def test_each_field_is_taken_back_alone(cards: Any) -> None:
    for name in ("note", "props"):
        cards.field(name).setFocus()
        cards.bench.type(name)
        cards.bench.press(Qt.Key.Key_Tab)
        cards.bench.until(lambda name=name: getattr(cards.card(), name) == name)

    cards.do(Undo())

    cards.bench.until(lambda: cards.field("props").toPlainText() == "")
    assert (cards.card().note, cards.card().props) == ("note", "")


def test_what_is_typed_stays_while_others_change_the_card(cards: Any) -> None:
    field = cards.field("short_name")
    field.setFocus()
    cards.write("丝绒")

    cards.do(EditOffer(id=cards.lip, changes={"note": "干唇先打底"}))

    cards.bench.until(lambda: cards.field("note").toPlainText() == "干唇先打底")
    assert field.text() == "丝绒"


def test_going_to_another_product_keeps_what_was_typed(cards: Any) -> None:
    cards.field("short_name").setFocus()
    cards.write("丝绒")

    cards.focus(cards.mask)

    cards.bench.until(lambda: cards.card().short_name == "丝绒")
    assert cards.card(cards.mask).short_name == ""
    assert cards.field("points").toPlainText() == "补水"


def test_forbidden_words_are_marked_as_they_are_typed(cards: Any) -> None:
    field = cards.field("short_name")
    field.setFocus()
    cards.write("全网最低")

    cards.bench.until(lambda: "最低" in field.toolTip())


def test_the_margin_is_worked_out_as_it_is_typed(cards: Any) -> None:
    cards.field("cost").setFocus()
    cards.bench.type("80")
    cards.field("freight").setFocus()
    cards.bench.type("10")

    beside = cards.row("slot_fee").beside
    assert "¥89 − coupon ¥0" in beside.text()
    assert beside.text().endswith("= −¥1")
    assert beside.property("colour") == "air"


def test_the_price_is_spelled_out_beside_it(cards: Any) -> None:
    assert cards.row("price").beside.text() == "eighty-nine yuan"


def test_questions_without_an_answer_are_counted(cards: Any) -> None:
    assert cards.row("faq").beside.text() == "Questions read: 2, 1 without an answer"


def test_a_role_is_chosen_with_the_keys(cards: Any) -> None:
    box = cards.field("role")
    box.setFocus()
    box.showPopup()
    cards.bench.press(Qt.Key.Key_Down)
    QApplication.processEvents()
    view = box.view()
    view.setCurrentIndex(box.model().index(3, 0))
    cards.bench.press(Qt.Key.Key_Return)

    cards.bench.until(lambda: cards.card().role == "hero")


def test_without_a_product_the_panel_says_how_to_begin(bench: Any) -> None:
    panel = bench.open(PANEL, "plan", (460, 600))

    assert panel.empty.isVisible()
    assert not panel.form.isVisible()
