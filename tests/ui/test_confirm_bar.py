"""The bar that asks for a second look: old and new spelled out, whose word counts, Esc."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from console.core.action import Outcome
from console.core.message import english
from console.core.undo import Undo
from console.show.base.actions import StartRun
from console.show.products.actions import AddOffer, EditOffer
from console.ui.sheet import Sheet
from console.ui.translate import use_language

HOUR = 3_600_000
CONFIRM = (Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def offer(context: Any, do: Any, show: str) -> str:
    """A lip glaze at 89, usually 129, with a floor and what goes off its price."""
    terms = {"floor": 790_000, "cost": 300_000, "commission": 2_000}
    made = AddOffer(
        id="offer-1", show=show, name="lip glaze", price=890_000, list_price=1_290_000, card=terms
    )
    assert do(made).seq is not None
    return "offer-1"


class Bar:
    """The bar of a window, and prices typed at its desk."""

    def __init__(self, context: Any, window: Any, qtbot: Any, offer: str) -> None:
        self.context, self.window, self.qtbot, self.offer = context, window, qtbot, offer
        self.outcomes: list[Outcome] = []

    @property
    def it(self) -> Any:
        return self.window.confirm_bar

    @property
    def price(self) -> int | None:
        price: int | None = self.context.desk.live.products.by_id[self.offer].price
        return price

    def change(self, price: int) -> None:
        """Ask for a price that is asked about."""
        edit = EditOffer(id=self.offer, changes={"price": price})
        self.context.desk.do(edit, self.outcomes.append)
        self.qtbot.waitUntil(lambda: self.it.isVisible() or bool(self.outcomes))

    def type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focus = QApplication.focusWidget() or self.window
        QTest.keyClick(focus, key, modifier)
        QApplication.processEvents()

    def settled(self) -> Outcome:
        self.qtbot.waitUntil(lambda: bool(self.outcomes))
        return self.outcomes[-1]


@pytest.fixture
def bar(context: Any, window: Any, qtbot: Any, offer: str) -> Bar:
    qtbot.waitUntil(lambda: offer in context.desk.live.products.by_id)
    return Bar(context, window, qtbot, offer)


def test_it_says_old_and_new_in_figures_and_words_and_why(bar: Bar) -> None:
    bar.change(89_000)
    assert bar.it.head.text() == (
        "No. 1 “lip glaze”: ¥89 → ¥8.90 · eighty-nine yuan → eight yuan ninety"
    )
    assert bar.it.reasons.text().split("   ") == [
        "▲ 90% below the last price, ¥89",
        "▲ a tenth of the last price, ¥89",
        "▲ one digit less than the last price, ¥89",
        "▲ below the floor, ¥79",
        "▲ each piece loses ¥22.88: ¥8.90 − coupon ¥0 − commission ¥1.78 (20%) − slot fee ¥0"
        " − freight ¥0 − cost ¥30 = −¥22.88",
    ]
    assert bar.outcomes == []
    assert bar.price == 890_000


def test_the_amount_typed_again_confirms_it(bar: Bar) -> None:
    bar.change(700_000)
    assert QApplication.focusWidget() is bar.it.amount
    assert not bar.it.yes.isEnabled()
    bar.type(bar.it.amount, "70")
    bar.press(Qt.Key.Key_Return)
    assert bar.settled().seq is not None
    bar.qtbot.waitUntil(lambda: bar.price == 700_000)
    assert not bar.it.isVisible()


def test_a_second_person_confirms_with_initials_and_a_role(bar: Bar) -> None:
    bar.change(700_000)
    bar.type(bar.it.initials, "WM")
    assert not bar.it.yes.isEnabled()
    bar.it.role.setFocus()
    bar.qtbot.keyClicks(bar.it.role, "cont")
    assert bar.it.role.currentData() == "controller"
    bar.press(*CONFIRM)
    assert bar.settled().seq is not None
    entry = bar.context.desk.live.history.entries[-1]
    assert '"by":"WM"' in entry.confirmed
    assert '"role":"controller"' in entry.confirmed


def test_one_is_not_a_second_person_to_oneself(bar: Bar) -> None:
    bar.change(700_000)
    bar.type(bar.it.initials, "li")
    bar.it.role.setCurrentIndex(1)
    assert bar.it.note.text() == "That is you: a second person is needed."
    bar.press(*CONFIRM)
    assert bar.it.isVisible()


def test_esc_keeps_the_old_price_and_says_so_to_whoever_asked(bar: Bar) -> None:
    bar.change(700_000)
    bar.type(bar.it.amount, "70")
    bar.press(Qt.Key.Key_Escape)
    refused = bar.settled().refused
    assert refused is not None
    assert english(refused) == "This was not confirmed. Nothing was changed."
    assert (bar.price, bar.it.isVisible()) == (890_000, False)


def test_on_air_enter_and_space_confirm_nothing(bar: Bar, do: Any, show: str) -> None:
    assert do(StartRun(id="run-1", show=show, run_kind="air")).seq is not None
    bar.change(700_000)
    bar.type(bar.it.amount, "70")
    bar.press(Qt.Key.Key_Return)
    bar.it.yes.setFocus()
    bar.press(Qt.Key.Key_Return)
    bar.press(Qt.Key.Key_Space)
    assert bar.it.isVisible()
    assert bar.outcomes == []
    bar.press(*CONFIRM)
    assert bar.settled().seq is not None


def test_late_in_a_shift_only_a_second_person_confirms(
    bar: Bar, do: Any, show: str, clock: Any
) -> None:
    assert do(StartRun(id="run-1", show=show, run_kind="air")).seq is not None
    clock.advance(3 * HOUR)
    bar.change(700_000)
    assert not bar.it.amount.isVisible()
    assert bar.it.note.text() == "After so long on air nobody confirms this alone."
    bar.type(bar.it.initials, "WM")
    bar.it.role.setCurrentIndex(2)
    bar.press(*CONFIRM)
    assert bar.settled().seq is not None


def test_questions_are_asked_one_after_the_other(bar: Bar) -> None:
    bar.change(700_000)
    bar.context.desk.do(EditOffer(id=bar.offer, changes={"price": 89_000}), bar.outcomes.append)
    bar.qtbot.waitUntil(lambda: bar.it.note.text() == "1 more questions wait")
    bar.press(Qt.Key.Key_Escape)
    assert bar.it.head.text().startswith("No. 1 “lip glaze”: ¥89 → ¥8.90 · ")
    bar.press(Qt.Key.Key_Escape)
    assert not bar.it.isVisible()
    assert len(bar.outcomes) == 2


def test_a_price_that_is_not_dangerous_is_not_asked_about(bar: Bar) -> None:
    bar.change(850_000)
    assert bar.settled().seq is not None
    assert not bar.it.isVisible()


def test_what_was_confirmed_is_taken_back_without_a_word(bar: Bar) -> None:
    bar.change(700_000)
    bar.type(bar.it.amount, "70.00")
    bar.press(*CONFIRM)
    assert bar.settled().seq is not None
    bar.context.desk.do(Undo(), bar.outcomes.append)
    bar.qtbot.waitUntil(lambda: bar.price == 890_000)
    assert not bar.it.isVisible()


def test_a_question_outlives_a_change_of_language(bar: Bar) -> None:
    bar.change(700_000)
    use_language("zh_CN")
    try:
        bar.window.rebuild()
        assert bar.it.head.text().endswith("八十九元 → 七十元")
    finally:
        use_language("en")
    bar.it.cancel()
    assert bar.settled().seq is None


def test_it_stands_over_a_sheet_that_is_open(bar: Bar) -> None:
    sheet = Sheet(bar.window, bar.context.theme, "sheet", 1200, 600)
    sheet.present(sheet)
    bar.change(700_000)
    QApplication.processEvents()
    middle = bar.it.mapTo(bar.window, bar.it.head.geometry().center())
    seen = bar.window.childAt(middle)
    assert bar.it.isAncestorOf(seen)
    bar.it.cancel()
    assert bar.settled().seq is None
