"""The whole card on one page: opened by a key, read, gone through by keys."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.show.products.actions import EditOffer
from console.show.products.claims.actions import AddClaim
from console.show.products.queue_actions import Explain

CTRL = Qt.KeyboardModifier.ControlModifier


def _page(cards: Any) -> Any:
    cards.bench.press(Qt.Key.Key_H, CTRL)
    sheet = cards.panel._page
    cards.bench.until(sheet.isVisible)
    return sheet


def _texts(sheet: Any) -> list[str]:
    return [one.text for one in sheet.area.widget().laid.texts]


def test_all_of_a_card_stands_on_the_page(cards: Any) -> None:
    texts = _texts(_page(cards))

    for part in ("1", "唇釉", "¥89", "拍1发2", "✓ 不沾杯", "第一", "干唇", "不适合敏感唇", "S-1",
                 "掉色吗？", "不掉", "eighty-nine yuan"):  # fmt: skip
        assert part in texts, part
    assert "100 truly left, 90 to announce" in texts
    assert "no answer on the card" in texts


def test_points_say_where_their_evidence_stands(cards: Any) -> None:
    claim = AddClaim(product=cards.card().product, text="不沾杯", proof="report A12")
    cards.do(claim)

    texts = _texts(_page(cards))

    assert texts[texts.index("✓ 不沾杯") + 1].startswith("not checked: report")
    assert texts[texts.index("✓ 显白") + 1] == "no evidence"


def test_keys_go_to_the_neighbours(cards: Any) -> None:
    sheet = _page(cards)

    cards.bench.press(Qt.Key.Key_Right)
    assert "面膜" in _texts(sheet)
    cards.bench.press(Qt.Key.Key_PageUp)
    cards.bench.press(Qt.Key.Key_Left)
    assert "刷子" in _texts(sheet)


def test_the_same_key_closes_it_and_gives_the_focus_back(cards: Any) -> None:
    field = cards.field("note")
    field.setFocus()
    sheet = _page(cards)

    QTest.keyRelease(sheet.area, Qt.Key.Key_H)
    cards.bench.press(Qt.Key.Key_H, CTRL)

    assert sheet.isHidden()
    assert QApplication.focusWidget() is field


def test_on_air_it_begins_with_what_is_explained(cards: Any) -> None:
    cards.bench.start()
    cards.do(Explain(offer=cards.mask))

    assert "面膜" in _texts(_page(cards))


def test_a_change_is_seen_at_once(cards: Any) -> None:
    sheet = _page(cards)

    cards.do(EditOffer(id=cards.lip, changes={"price": 850_000}))

    cards.bench.until(lambda: "¥85" in _texts(sheet))


def test_a_full_card_fits_a_small_screen_without_scrolling(cards: Any) -> None:
    words = "不沾杯，喝水不掉色，检测报告为证"
    changes = dict.fromkeys(("points", "demo", "suits", "comparison"), f"{words}\n{words}")
    cards.do(EditOffer(id=cards.lip, changes=changes | {"faq": f"{words}？{words}\n" * 3}))
    cards.panel.resize(1366, 768)
    sheet = _page(cards)
    QApplication.processEvents()

    assert sheet.area.verticalScrollBar().maximum() == 0
    assert sheet.area.widget().laid.fonts["text"].pixelSize() >= 16


def test_letters_do_nothing_to_products_behind_it(cards: Any) -> None:
    sheet = _page(cards)

    assert sheet.area.property("types")
    assert QApplication.focusWidget() is sheet.area
