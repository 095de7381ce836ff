"""What was asked in a run, told after it and saved for spreadsheets."""

from pathlib import Path
from typing import Any

import pytest

from console.core.fact import Batch
from console.panels.asked import PANEL
from console.show.questions.actions import AnswerCard
from console.show.questions.facts import Comment
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go

LONG = 30_000  # ms: another process has to begin


@pytest.fixture
def panel(bench: Any) -> Any:
    """Three questions in a rehearsal with Wu on air, one of them answered."""
    bench.done(AddCue(show=bench.show, cue_title="A", duration=600_000, assistants="Wu"))
    run = bench.start()
    bench.done(Go())
    texts = ("多少钱", "=HYPERLINK(1) 有黑色的吗", "什么时候发货", "有黑色的吗")
    at = bench.clock.wall()
    said = tuple(
        Comment(at, None, f"{n}", f"v{n}", f"v{n}", "", text, "", 0) for n, text in enumerate(texts)
    )
    bench.room.store(run, Batch("douyin:1", said)).result()
    bench.until(lambda: len(bench.live.questions.cards) >= 3)
    card = next(one for one in bench.live.questions.cards.values() if one.text == "多少钱")
    bench.clock.advance(60_000)
    bench.done(AnswerCard(card=card.id, since=at))
    panel = bench.open(PANEL, "review", (700, 500))
    bench.qtbot.waitUntil(lambda: panel.report is not None, timeout=LONG)
    return panel


def test_the_report_lists_what_nobody_answered_and_what_is_not_offered(
    panel: Any, qtmodeltester: Any
) -> None:
    asked = [row[0].text for row in panel.models["unanswered"].rows]
    assert "多少钱" not in asked
    assert "什么时候发货" in asked
    (wish,) = panel.models["demand"].rows
    assert (wish[0].text, wish[3]) == ("black", "2")
    (shift,) = panel.models["shifts"].rows
    assert (shift[0], shift[3]) == ("Wu", "60 s")
    for model in panel.models.values():
        qtmodeltester.check(model)


def test_it_is_saved_for_spreadsheets_with_cells_that_stay_text(
    bench: Any, panel: Any, tmp_path: Path
) -> None:
    to = tmp_path / "wishes.csv"
    panel.show_part("demand")
    panel.saving.write("demand", ".csv", to)
    bench.qtbot.waitUntil(lambda: "saved" in panel.saving.words.text(), timeout=LONG)
    text = to.read_text("utf-8-sig")
    assert text.startswith("Asked for,Kind,Product")
    assert "'=HYPERLINK" in text or '"=HYPERLINK' not in text.replace("'=", "")


def test_what_is_under_way_ends_before_the_room_is_closed(bench: Any, panel: Any) -> None:
    panel.ask()
    work = panel._work
    bench.desk.stop()
    assert work.done.cancelled()


def test_without_a_run_it_says_what_will_stand_there(bench: Any) -> None:
    panel = bench.open(PANEL, "review", (700, 500))
    assert "Open a run" in panel._empty.text()
