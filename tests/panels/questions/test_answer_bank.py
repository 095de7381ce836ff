"""Ready answers to the selected question, by keys; teaching them, and size charts, in the sheet."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from console.show.products.actions import AddOffer, AddProduct, EditOffer
from console.show.questions.bank.actions import AddAnswer, SaveSizeChart

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
CHART = "S 155-160 80-95斤\nM 160-165 96-110斤\nL 165-172 111-130斤"


@pytest.fixture
def offer(chat: Any) -> Any:
    """Link 1, a coat at ¥89."""
    product = chat.bench.done(AddProduct(name="大衣", price=890_000)).id
    return chat.bench.done(AddOffer(show=chat.bench.show, product=product, name="大衣"))


def ask(chat: Any, text: str) -> Any:
    chat.say(text)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == 1)
    panel = chat.panel()
    chat.bench.until(lambda: panel.cards.target() is not None)
    return panel


def texts(panel: Any) -> list[str]:
    bar = panel.bank_bar.list
    return [bar.item(row).text() for row in range(bar.count())]


def price(chat: Any, offer: Any, units: int) -> None:
    chat.bench.done(EditOffer(id=offer.id, changes={"price": units}))


def test_f_enter_copies_the_answer_with_the_live_price_and_answers_the_card(
    chat: Any, offer: Any
) -> None:
    price(chat, offer, 890_000)
    chat.bench.done(AddAnswer(product=offer.product, intent="price", text="{link}号现在{price}"))
    panel = ask(chat, "1号链接多少钱")
    card = panel.cards.target()
    chat.bench.press(KEY.Key_F)
    chat.bench.until(panel.bank_bar.list.hasFocus)
    assert texts(panel)[0].startswith("1  1号现在¥89")
    chat.bench.press(KEY.Key_Return)
    states = chat.bench.live.questions.states
    chat.bench.until(lambda: card.id in states)
    assert (states[card.id].state, states[card.id].answer) == ("answered", "1号现在¥89")
    assert QGuiApplication.clipboard().text() == "1号现在¥89"
    assert panel.bank_bar.isHidden()
    chat.bench.until(lambda: bool(chat.bench.live.bank.uses))


def test_a_price_that_changed_meanwhile_is_shown_before_it_is_given(chat: Any, offer: Any) -> None:
    price(chat, offer, 890_000)
    panel = ask(chat, "1号链接多少钱")
    chat.bench.press(KEY.Key_F)
    price(chat, offer, 880_000)
    chat.bench.press(KEY.Key_Return)
    assert not chat.bench.live.questions.states
    assert "¥88" in texts(panel)[0]
    chat.bench.press(KEY.Key_Return)
    chat.bench.until(lambda: bool(chat.bench.live.questions.states))
    assert "¥88" in QGuiApplication.clipboard().text()


def test_a_digit_chooses_and_q_sends_to_the_anchors_screen(chat: Any, offer: Any) -> None:
    for text in ("一", "二"):
        chat.bench.done(AddAnswer(intent="price", text=text))
    panel = ask(chat, "1号链接多少钱")
    chat.bench.press(KEY.Key_F)
    chat.bench.press(KEY.Key_2)
    assert panel.bank_bar.list.currentRow() == 1
    chat.bench.press(KEY.Key_Q)
    chat.bench.until(lambda: len(chat.bench.live.anchor.questions) == 1)
    assert chat.bench.live.anchor.questions[0].after == "二"


def test_an_answer_without_its_price_cannot_be_given(chat: Any, offer: Any) -> None:
    price(chat, offer, None)  # type: ignore[arg-type]
    chat.bench.done(AddAnswer(intent="price", text="现在{price}"))
    panel = ask(chat, "1号链接多少钱")
    chat.bench.press(KEY.Key_F)
    assert "not yet known: price" in texts(panel)[0]
    chat.bench.press(KEY.Key_Return)
    assert not chat.bench.live.questions.states
    chat.bench.press(KEY.Key_Escape)
    assert panel.bank_bar.isHidden()


def test_a_size_is_read_from_what_the_viewer_says(chat: Any, offer: Any) -> None:
    chat.bench.done(SaveSizeChart(product=offer.product, typed=CHART))
    panel = ask(chat, "1号链接 162cm 105斤穿什么码")
    chat.bench.press(KEY.Key_F)
    assert texts(panel)[0].startswith("1  162 cm, 52.5 kg: size M")


def test_nothing_fitting_says_how_to_teach(chat: Any) -> None:
    panel = ask(chat, "主播怎么还不上课呢？")
    chat.bench.press(KEY.Key_F)
    assert "Answer bank" in panel.bank_bar.note.text()


def test_an_answer_is_taught_in_the_sheet_and_words_are_marked(chat: Any, offer: Any) -> None:
    panel = ask(chat, "1号链接多少钱")
    chat.bench.press(KEY.Key_F, SHIFT)
    sheet = panel._bank
    chat.bench.until(sheet.answers.text.hasFocus)
    assert sheet.answers.empty.isVisible()
    sheet.answers.text.setPlainText("全网最低 {price}")
    sheet.answers.marks.look()
    assert sheet.answers.marks.marks
    sheet.answers.until.setText("soon")
    sheet.answers.save()
    assert sheet.answers.wrong.text() == "A day is written 2026-12-31."
    sheet.answers.until.setText("2020-01-01")
    sheet.answers.save()
    chat.bench.until(lambda: sheet.answers.model.rowCount() == 1)
    assert "expired" in sheet.answers.model.index(0, 1).data()
    sheet.answers.remove.click()
    chat.bench.until(lambda: sheet.answers.model.rowCount() == 0)


def test_a_size_chart_is_tried_before_it_is_saved(chat: Any, offer: Any) -> None:
    panel = ask(chat, "1号链接多少钱")
    chat.bench.press(KEY.Key_F, SHIFT)
    page = panel._bank.charts
    page.typed.setPlainText("S 155-160 80-95")
    assert "what the weights are in" in page.says.text()
    page.typed.setPlainText(CHART)
    page.trial.setText("160斤 165cm")
    assert "outside this chart" in page.says.text()
    panel._bank.tabs.setCurrentIndex(1)
    page.typed.setFocus()
    chat.bench.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    chat.bench.until(lambda: "3 sizes are kept" in page.says.text())
    assert chat.bench.live.bank.charts(offer.product)
