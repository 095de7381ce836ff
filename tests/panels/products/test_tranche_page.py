"""Tranches are planned with real keys, and released with one; the bar says what comes next."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.panels.products import PANEL
from console.panels.products import tranche_page as columns
from console.panels.products.trigger_cell import NoTrigger, trigger_of
from console.show.products.actions import AddOffer
from console.show.products.queue_actions import Explain
from console.show.products.stock.tranche_actions import AddTranche
from console.show.rundown.actions import AddCue

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN = 10_000


@pytest.fixture
def lip(bench: Any) -> str:
    made = bench.done(
        AddOffer(
            show=bench.show, name="lip glaze", price=89 * YUAN, stock=1000, link=3,
            card={"reserve": 100, "shipping": "72 h"},
        )
    )  # fmt: skip
    return str(made.id)


@pytest.fixture
def cue(bench: Any) -> str:
    return str(bench.done(AddCue(show=bench.show, cue_title="Lips", duration=60_000)).id)


@pytest.fixture
def page(bench: Any, lip: str, cue: str) -> Any:
    """The tranches of the lip glaze, opened with the key."""
    panel = bench.open(PANEL, "plan", (900, 500))
    panel.plan.table.setFocus()
    panel.plan.table.select_key(lip)
    bench.press(KEY.Key_B)
    bench.until(lambda: panel.page is panel.tranches)
    return panel.tranches


def texts(page: Any, column: int) -> list[str]:
    return [row[column].text for row in page.model.rows]


def test_the_model_is_sound(page: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(page.model)


def test_n_adds_what_is_left_and_its_pieces_are_typed_next(bench: Any, page: Any) -> None:
    bench.press(KEY.Key_N)
    bench.until(lambda: page.table.editing)
    bench.type("300")
    bench.press(KEY.Key_Return)
    bench.until(lambda: texts(page, columns.QUANTITY) == ["300"])
    sums = "stock 1,000 · planned 300 · reserve 100 · not planned 600 · to keep spare 100"
    assert page.sums.text() == sums


def test_what_releases_it_is_typed_in_one_cell(bench: Any, page: Any, lip: str) -> None:
    row = bench.done(AddTranche(offer=lip, quantity=300)).id
    for typed, shown in (
        ("80%", "at 80 % sold"),
        ("21:30", "at 21:30"),
        ("#1", "with “Lips”"),
        ("", "by hand"),
    ):
        bench.until(lambda: bool(page.model.rows))
        page.table.edit_cell(row, columns.TRIGGER)
        QApplication.focusWidget().setText(typed)
        bench.press(KEY.Key_Return)
        bench.until(lambda shown=shown: texts(page, columns.TRIGGER) == [shown])


def test_what_releases_nothing_is_said_so(bench: Any, page: Any) -> None:
    for text in ("moon", "0%", "130%", "#9"):
        with pytest.raises(NoTrigger):
            trigger_of(bench.live, text)
    assert trigger_of(bench.live, "+1:30") == {"trigger": "time", "trigger_at": 90_000}
    assert trigger_of(bench.live, "+90m") == {"trigger": "time", "trigger_at": 5_400_000}
    assert trigger_of(bench.live, "售出62.5%") == {"trigger": "sold", "trigger_share": 6250}


def test_rows_move_and_go_by_keys_and_esc_goes_back(bench: Any, page: Any, lip: str) -> None:
    for size in (100, 200):
        bench.done(AddTranche(offer=lip, quantity=size))
    page.table.setFocus()
    page.table.select_key(page.model.keys[1])
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: texts(page, columns.QUANTITY) == ["200", "100"])
    bench.press(KEY.Key_Delete)
    bench.until(lambda: texts(page, columns.QUANTITY) == ["100"])
    bench.press(KEY.Key_Escape)
    assert page.offer == ""


def test_too_many_pieces_are_refused_with_the_sum(bench: Any, page: Any, lip: str) -> None:
    bench.done(AddTranche(offer=lip, quantity=900))
    page.table.setFocus()
    bench.press(KEY.Key_N)
    bench.until(lambda: bool(bench.refusals))
    assert "901 in tranches and 100 in reserve" in bench.refusals[0]


def test_on_air_one_key_releases_the_next_and_the_bar_says_what_sells(bench: Any, lip: str) -> None:
    bench.done(AddTranche(offer=lip, quantity=500, delivery="48 h"))
    bench.done(AddTranche(offer=lip, quantity=400, trigger="sold", trigger_share=8000))
    bench.start("air")
    panel = bench.open(PANEL, "air", (900, 640))
    bench.done(Explain(offer=lip))
    bar = panel.air.stock
    bench.until(lambda: bar.button.words == "Release 500")
    assert bar.line.toolTip() == "delivery: 72 h · next: 500 by hand"
    bench.press(KEY.Key_E, MOD.ControlModifier)
    bench.until(lambda: bar.button.words == "Release 400")
    assert bar.figures["released"].text == "1 / 2 tranches · 500 released"
    assert bar.line.toolTip() == (
        "tranche 1 of 2 sells · delivery: 48 h · next: 400 at 80 % sold · 0 % sold now"
    )
    assert bar.figures["announced"].text == "400 to announce · 500 left"


def test_ctrl_3_counts_and_says_what_to_press(bench: Any, lip: str) -> None:
    bench.done(AddTranche(offer=lip, quantity=500))
    bench.start("air")
    panel = bench.open(PANEL, "air", (900, 640))
    bench.press(KEY.Key_3, MOD.ControlModifier)
    assert bench.refusals == ["Nothing is explained. Explain a product first."]
    bench.done(Explain(offer=lip))
    bench.press(KEY.Key_3, MOD.ControlModifier)
    bench.until(lambda: len(bench.live.products.to_press) == 3)
    told = [button.text() for button in panel.air.here.buttons if button.isVisible()]
    assert set(told) >= {"☐ no. 3 on sale", "☐ no. 3 show card"}
    assert bench.live.stock.counting(bench.clock.wall()) is not None
