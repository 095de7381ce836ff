"""One key takes the last price back; one shows what there was before, and the lowest deal."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from console.core.action import Confirmation
from console.core.fact import Batch
from console.panels.products import PANEL
from console.panels.products.price_history_sheet import PriceHistorySheet
from console.show.base.actions import AddShow, StartRun
from console.show.products.actions import AddOffer, EditOffer
from console.show.review.price_history import lowest_deal
from console.show.rundown.live_actions import EndRun
from console.show.sales.facts import OrderLine

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN, HOUR, DAY = 10_000, 3_600_000, 86_400_000


@pytest.fixture
def lip(bench: Any) -> str:
    """A lip glaze at 89."""
    return str(bench.done(AddOffer(show=bench.show, name="lip glaze", price=89 * YUAN)).id)


def sell(bench: Any, run: str, number: int, at: int, amount: int, quantity: int = 1) -> None:
    """One paid line of the product, by its name."""
    key = f"o{number}"
    line = OrderLine(
        at, None, key, key, key, "", "", "Lip Glaze", "", quantity, amount * YUAN, "", "paid", at,
        at, 0, "b", 0, "",
    )  # fmt: skip
    bench.room.store(run, Batch("douyin:shop", (line,))).result()
    bench.room.writer.settled(run).result()


def test_one_key_takes_the_last_price_back(bench: Any, lip: str) -> None:
    bench.start()
    panel = bench.open(PANEL, "air", (700, 640))
    bench.done(EditOffer(id=lip, changes={"price": 79 * YUAN}))
    panel.air.table.setFocus()
    panel.air.table.select_key(lip)
    bench.press(KEY.Key_P, MOD.ShiftModifier)
    bench.until(lambda: bench.live.products.by_id[lip].price == 89 * YUAN)


def test_without_a_price_before_the_key_says_so(bench: Any, lip: str) -> None:
    panel = bench.open(PANEL, "plan", (1200, 400))
    panel.plan.table.select_key(lip)
    bench.press(KEY.Key_P, MOD.ShiftModifier)
    bench.until(lambda: bool(bench.refusals))
    assert bench.refusals == ["“lip glaze” had no other price before this one."]


def test_the_sheet_tells_every_price_with_who_and_why(bench: Any, lip: str) -> None:
    panel = bench.open(PANEL, "plan", (1200, 700))
    bench.desk.ask = lambda asked: asked.confirm(
        tuple(Confirmation(*one[:3], "WM", "", "floor") for one in asked.concerns)
    )
    bench.clock.advance(HOUR)
    bench.desk.do(EditOffer(id=lip, changes={"price": 9 * YUAN}), reason="clearance")
    bench.until(lambda: bench.live.products.by_id[lip].price == 9 * YUAN)
    panel.plan.table.select_key(lip)
    bench.press(KEY.Key_H)
    [sheet] = panel.window().findChildren(PriceHistorySheet)
    bench.until(lambda: len(sheet.model.rows) == 2)
    assert sheet.of.text() == "No. 1 “lip glaze”, ¥9 now"
    assert sheet.lowest.text() == "No deal in the last 7 days: a discount needs another basis."
    newest = [getattr(cell, "text", cell) for cell in sheet.model.rows[0]]
    assert newest == ["2026-11-27 20:30", "Friday", "1", "¥89", "¥9", "Li", "WM", "clearance"]
    bench.press(KEY.Key_Escape)
    assert sheet.isHidden()


def test_the_lowest_deal_of_seven_days_is_the_basis(bench: Any, lip: str) -> None:
    run = bench.done(StartRun(show=bench.show, run_kind="air")).id
    now = bench.clock.wall()
    for number, (at, amount, quantity) in enumerate(
        [(now, 89, 1), (now, 158, 2), (now - 8 * DAY, 50, 1), (now + 1, 85, 1)]
    ):
        sell(bench, run, number, at, amount, quantity)
    bench.clock.advance(2 * HOUR)
    bench.done(EndRun())
    replay = bench.done(StartRun(show=bench.show, run_kind="replay")).id
    sell(bench, replay, 9, now, 1)
    bench.done(EndRun())
    panel = bench.open(PANEL, "plan", (1200, 700))
    panel.plan.table.select_key(lip)
    bench.press(KEY.Key_H)
    [sheet] = panel.window().findChildren(PriceHistorySheet)
    bench.until(lambda: sheet.lowest.text().startswith("Lowest"))
    assert sheet.lowest.text() == (
        "Lowest deal of the last 7 days: ¥79, on 2026-11-27 at 19:30 in “Friday”. A discount"
        " without another basis is measured against it."
    )


def test_a_deal_in_another_show_counts_but_that_shows_number_is_no_name(
    bench: Any, lip: str
) -> None:
    other = bench.done(AddShow(name="other")).id
    run = bench.done(StartRun(show=other, run_kind="air")).id
    now = bench.clock.wall()
    sell(bench, run, 1, now, 70)
    line = OrderLine(now, None, "n", "n", "n", "1", "", "cream", "", 1, 5 * YUAN, "", "paid", now,
                     now, 0, "b", 0, "")  # fmt: skip
    bench.room.store(run, Batch("douyin:shop", (line,))).result()
    bench.room.writer.settled(run).result()
    product = bench.live.products.by_id[lip].product
    found = bench.room.readers.ask(lambda files: lowest_deal(files, product, now - DAY, now))
    deal = found.result()
    assert (deal.price, deal.show) == (70 * YUAN, "other")
