"""Welfare on air: what comes next, one key to start it, ticking, results, what it did."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.core.action import Confirmation
from console.core.fact import Batch
from console.desk.question import Question
from console.panels.welfare import PANEL
from console.panels.welfare.lifting import lift_words
from console.show.base.actions import SetSetting
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.welfare.actions import AddWelfare
from console.show.sales.facts import OrderLine

KEY = Qt.Key
YUAN, MINUTE = 10_000, 60_000
WHOLE = {
    "quantity": 10, "duration": 3 * MINUTE, "conditions": "comment “aboard”", "prize": "mousse",
    "organiser": "the shop", "publication": "pinned", "worth": 20 * YUAN, "cool_down": 0,
    "script": "Lucky bag now",
}  # fmt: skip


def add(bench: Any, name: str, **how: Any) -> str:
    cue = how.pop("cue", "")
    made = AddWelfare(
        show=bench.show, name=name, what="lucky_bag", cue=cue, fields=WHOLE | how
    ).identified(bench.room.ids.new)
    return str(bench.done(made).id)


@pytest.fixture
def panel(bench: Any) -> Any:
    """Two bags: the second one is due with the cue that comes."""
    cue = bench.done(AddCue(show=bench.show, cue_title="Bag", duration=5 * MINUTE)).id
    bench.hand, bench.tied = add(bench, "By hand"), add(bench, "Tied", cue=cue, starts="cue")
    bench.start("rehearsal")
    return bench.open(PANEL, "air", (1200, 360))


def cells(panel: Any, column: int) -> list[str]:
    return [panel.air.model.index(n, column).data() for n in range(panel.air.model.rowCount())]


def choose(panel: Any, welfare: str) -> None:
    panel.air.table.setFocus()
    panel.air.table.select_key(welfare)
    panel.air.follow()


def side(panel: Any) -> str:
    return str(panel.header.findChild(object, "panelSide").text())


def test_the_model_is_sound(panel: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.air.model)


def test_what_comes_first_stands_first_and_counts_down(bench: Any, panel: Any) -> None:
    assert cells(panel, 1) == ["Tied", "By hand"]
    assert cells(panel, 0) == ["in 30:00", "by hand"]
    bench.done(Go())
    bench.later(40_000)
    panel.air.follow()
    assert cells(panel, 0) == ["due 0:40", "by hand"]


def test_one_key_starts_it_and_the_end_counts_down(bench: Any, panel: Any) -> None:
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(lambda: len(bench.live.welfare.sent) == 1)
    bench.later(MINUTE)
    panel.air.freeze.thaw()
    assert cells(panel, 1) == ["By hand", "Tied"]
    assert cells(panel, 0)[0] == "2:00 left"
    assert not panel.air.buttons["welfare.start"].isEnabled()
    assert panel.header.findChild(object, "panelCount").text() == "2 planned · 1 running"
    assert side(panel) == "¥200 used"
    bench.press(KEY.Key_X)
    bench.until(lambda: bench.live.welfare.running(bench.clock.wall()) == [])


def test_space_and_enter_start_nothing(bench: Any, panel: Any) -> None:
    choose(panel, bench.hand)
    for key in (KEY.Key_Space, KEY.Key_Return):
        bench.press(key)
    bench.qtbot.wait(30)
    assert bench.live.welfare.sent == ()


def test_what_is_to_press_stays_amber_until_it_is_ticked(bench: Any, panel: Any) -> None:
    assert not panel.air.press.isVisible()
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(panel.air.press.isVisible)
    assert panel.air.press.button.text() == "☐ start “By hand”"
    assert panel.air.press.property("role") == "amber"
    bench.press(KEY.Key_T)
    bench.until(lambda: not panel.air.press.isVisible())


def test_the_head_says_how_long_to_wait_and_what_is_left(bench: Any, panel: Any) -> None:
    bench.done(SetSetting(key="welfare.budget", value=500 * YUAN, show=bench.show))
    slow = add(bench, "Slow", cool_down=4 * MINUTE)
    choose(panel, slow)
    bench.press(KEY.Key_S)
    bench.until(lambda: bool(bench.live.welfare.sent))
    bench.later(MINUTE)
    panel.refresh()
    assert side(panel) == "¥200 of ¥500 used · next in 3:00"
    bench.clock.advance(4 * MINUTE)
    bench.later(100)
    panel.refresh()
    assert side(panel) == "¥200 of ¥500 used"


def test_the_card_says_what_the_anchor_says_and_what_rules_want(bench: Any, panel: Any) -> None:
    choose(panel, bench.hand)
    card = panel.air.card
    assert card.name.text() == "By hand"
    assert card.facts.text() == "Lucky bag · 10 pieces · ¥20 each · runs for 3:00"
    assert card.script.text() == "Say: Lucky bag now"
    assert card.terms.text() == "Prizes: mousse · Conditions: comment “aboard”"
    assert not card.lacking.isVisible()
    bare = add(bench, "Bare", conditions="")
    choose(panel, bare)
    assert card.lacking.text() == "▲ It does not say under which conditions it is given"


def test_results_are_typed_and_unknown_ones_are_a_dash(bench: Any, panel: Any) -> None:
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(lambda: bool(bench.live.welfare.sent))
    row = panel.air.model.row_of(bench.hand)
    bench.until(lambda: cells(panel, 5)[row] == "¥200")
    assert [cells(panel, n)[row] for n in (2, 3, 4)] == ["10", "—", "—"]
    bench.press(KEY.Key_R)
    assert panel.air.result.isVisible()
    bench.type("9")
    bench.press(KEY.Key_Tab)
    bench.type("x")
    bench.press(KEY.Key_Return)
    assert panel.air.result.problem.text() == "“x” is no whole number."
    QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
    bench.type("0")
    bench.press(KEY.Key_Return)
    bench.until(lambda: not panel.air.result.isVisible())
    bench.until(lambda: cells(panel, 4)[panel.air.model.row_of(bench.hand)] == "0")
    assert cells(panel, 3)[panel.air.model.row_of(bench.hand)] == "9"
    assert cells(panel, 5)[panel.air.model.row_of(bench.hand)] == "¥180"
    assert panel.air.table.hasFocus()


def test_results_can_be_noted_after_the_show(bench: Any, panel: Any) -> None:
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(lambda: bool(bench.live.welfare.sent))
    bench.done(EndRun())
    panel.setProperty("workspace", "review")
    choose(panel, bench.hand)
    assert not panel.air.buttons["welfare.start"].isEnabled()
    assert panel.air.buttons["welfare.result"].isEnabled()
    bench.press(KEY.Key_R)
    bench.type("3")
    bench.press(KEY.Key_Return)
    bench.until(lambda: [one.given for one in bench.live.welfare.results.values()] == [3])


def test_the_lift_is_shown_after_the_end(bench: Any, panel: Any) -> None:
    run, start = bench.live.base.shown.run, bench.clock.wall()
    bench.clock.advance(5 * MINUTE)
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(lambda: bool(bench.live.welfare.sent))
    sent = bench.live.welfare.sent[0]
    lines = [(start + n * 30_000, n) for n in range(10)]  # 2 a minute before
    lines += [(sent.at + n * 15_000, 100 + n) for n in range(12)]  # 4 a minute during it
    facts = [an_order(at, number) for at, number in lines]
    bench.clock.advance(4 * MINUTE)
    bench.room.store(run, Batch("shop", facts)).result()
    bench.room.writer.settled(run).result()
    bench.until(lambda: bench.live.sales.total.orders == len(lines))
    assert lift_words(bench.live, sent, sent.at + MINUTE) == ""
    panel.air.follow()
    bench.until(panel.air.card.did.isVisible)
    words = panel.air.card.did.text()
    assert words == "orders +100% · comments — · viewers — against the 5 min before"


def an_order(at: int, number: int) -> OrderLine:
    """A paid order of one yuan."""
    key = f"o{number}"
    return OrderLine(
        at, None, key, key, key, "p", "", "p", "makeup", 1, YUAN, "", "paid", at, at, 0, key, 0, ""
    )


def test_nothing_planned_says_how_to_plan(bench: Any) -> None:
    bench.start("rehearsal")
    panel = bench.open(PANEL, "air", (700, 300))
    assert panel.air.empty.isVisible()
    bench.press(KEY.Key_S)
    assert bench.refusals == ["Choose a welfare first."]


def test_a_start_too_soon_is_asked_about_and_then_carried_out(bench: Any, panel: Any) -> None:
    asked: list[Question] = []
    bench.desk.ask = asked.append
    slow = add(bench, "Slow", cool_down=5 * MINUTE)
    choose(panel, slow)
    bench.press(KEY.Key_S)
    bench.until(lambda: len(bench.live.welfare.sent) == 1)
    choose(panel, bench.hand)
    bench.press(KEY.Key_S)
    bench.until(lambda: bool(asked))
    assert [one.kind for one in asked[0].concerns] == ["welfare.cool_down"]
    bench.later(9_000)  # seconds run while someone reads
    asked[0].confirm(tuple(Confirmation(*one[:3], "Li") for one in asked[0].concerns))
    bench.until(lambda: len(bench.live.welfare.sent) == 2)
    assert len(asked) == 1
