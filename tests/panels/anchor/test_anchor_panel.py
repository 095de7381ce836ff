"""To the anchor: notes typed and linted, ready sentences by one key, corrections, what was read."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from console.core.action import Confirmation
from console.desk.question import Question
from console.panels.anchor import PANEL
from console.show.products.actions import AddOffer
from console.show.products.queue_actions import Explain
from console.show.rundown.anchor.actions import AcknowledgeNote

KEY, HELD = Qt.Key, Qt.KeyboardModifier
YUAN = 10_000


@pytest.fixture
def panel(bench: Any) -> Any:
    """A lip glaze is explained."""
    bench.lip = bench.done(
        AddOffer(show=bench.show, name="lip glaze", brand="Qibai", price=89 * YUAN)
    ).id
    bench.start("air")
    bench.done(Explain(offer=bench.lip))
    return bench.open(PANEL, "air", (1200, 360))


def cells(panel: Any, column: int) -> list[str]:
    return [panel.model.index(n, column).data() for n in range(panel.model.rowCount())]


def test_a_typed_note_goes_out_with_enter_and_its_reading_is_seen(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_F2, HELD.ShiftModifier)
    bench.type("slower please")
    bench.press(KEY.Key_Return)
    bench.until(lambda: cells(panel, 2) == ["slower please"])
    bench.until(lambda: panel.line.text() == "")
    bench.later(3_000)
    assert cells(panel, 4) == ["▲ unread 0:03"]
    note = bench.live.anchor.open[0]
    bench.done(AcknowledgeNote(id=note.id, by="Chen"))
    assert cells(panel, 4) == ["✓ Chen after 0:03"]


def test_what_must_not_be_said_is_asked_about_and_stays_in_the_line(bench: Any, panel: Any) -> None:
    asked: list[Question] = []
    bench.desk.ask = asked.append
    panel.line.setText("全网最低价")
    panel.marks.look()
    assert [mark.colour for mark in panel.marks.marks] == ["air"]
    panel.send()
    bench.until(lambda: bool(asked))
    asked[0].cancel()
    assert panel.line.text() == "全网最低价"
    panel.send()
    bench.until(lambda: len(asked) == 2)
    [concern] = asked[1].concerns
    asked[1].confirm((Confirmation(concern.kind, concern.row, concern.numbers, "Li"),))
    bench.until(lambda: cells(panel, 2) == ["全网最低价"])
    bench.until(lambda: panel.line.text() == "")


def test_one_key_stops_the_anchor_and_it_turns_red_unread(bench: Any, panel: Any) -> None:
    panel.line.setFocus()
    bench.press(KEY.Key_F3, HELD.ShiftModifier)
    bench.until(lambda: cells(panel, 1) == ["Urgent"])
    assert cells(panel, 2) == ["Stop: the price just said is wrong"]
    assert panel.model.cell_at(0, 4).colour == "amber"
    bench.later(11_000)
    bench.until(lambda: panel.model.cell_at(0, 4).colour == "air")


def test_misspoke_asks_for_what_and_gives_the_line_to_read(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_F8, HELD.ShiftModifier)
    bench.type("7")
    bench.press(KEY.Key_Return)
    assert bench.refusals == ["Begin with 1 to 4: name, brand, price or function."]
    bench.press(KEY.Key_Backspace)
    bench.type("3 79")
    bench.press(KEY.Key_Return)
    bench.until(lambda: panel.model.rowCount() == 1)
    words = "No. 1 · Correct it: price · I just said it wrong: 79. Correct is: ¥89"
    assert cells(panel, 2) == [words]
    assert panel.misspoke_bar.isHidden()


def test_a_note_is_taken_back_or_ticked_as_read_from_the_list(bench: Any, panel: Any) -> None:
    for text in ("one", "two"):
        panel.line.setText(text)
        panel.send()
        bench.until(lambda wanted=text: cells(panel, 2)[:1] == [wanted])
        bench.later(1_000)
    panel.table.setFocus()
    panel.table.select_key(panel.model.keys[0])
    bench.press(KEY.Key_Delete)
    bench.until(lambda: cells(panel, 4)[0] == "taken back")
    panel.table.select_key(panel.model.keys[1])
    bench.press(KEY.Key_A)
    bench.until(lambda: cells(panel, 4)[1].startswith("✓ Li"))
