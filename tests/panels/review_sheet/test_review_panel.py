"""The review sheet in the window: read it, sign it by keyboard, see what changed since."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from console.panels.review_sheet import PANEL
from console.show.products.actions import AddOffer
from console.show.products.claims.exception_actions import GrantException
from console.show.rundown.actions import AddCue, EditCue

MINUTE = 60_000


@pytest.fixture
def cue(bench: Any) -> str:
    """A plan of one cue that has nothing wrong."""
    opening = AddCue(
        show=bench.show, cue_title="Opening", cue_kind="opening", duration=10 * MINUTE,
        welfare="Red packet",
    )  # fmt: skip
    return str(bench.done(opening).id)


@pytest.fixture
def panel(bench: Any, cue: str) -> Any:
    made = bench.open(PANEL, "plan", (560, 800))
    bench.until(lambda: made.sheet is not None)
    return made


def rows(panel: Any, kind: str) -> list[str]:
    return [
        " | ".join(panel.model.cell_at(n, column).text for column in range(3))
        for n, key in enumerate(panel.model.keys)
        if key.startswith(f"{kind}:")
    ]


def sign(bench: Any, panel: Any, note: str = "") -> None:
    bench.press(Qt.Key.Key_S)
    panel.bar.name.setText("Lin")
    panel.bar.note.setText(note)
    bench.press(Qt.Key.Key_Return)


def test_it_names_who_must_sign_and_what_was_reviewed(panel: Any) -> None:
    assert rows(panel, "role") == ["producer: nobody yet |  | not signed"]
    assert len(rows(panel, "area")) == 9
    assert all(row.endswith("in order") for row in rows(panel, "area"))
    assert panel.stands.text() == "The review is not signed by: producer."


def test_s_a_name_and_enter_sign_it(bench: Any, panel: Any) -> None:
    sign(bench, panel)
    bench.until(lambda: rows(panel, "signature") != [])
    [row] = rows(panel, "signature")
    assert row.startswith("producer: Lin | 2026-11-27 19:30")
    assert row.endswith("| signed")
    assert panel.bar.isHidden()
    assert panel.stands.text() == "The review is signed by all who must."


def test_a_change_is_told_with_its_field(bench: Any, panel: Any, cue: str) -> None:
    sign(bench, panel)
    bench.until(lambda: rows(panel, "signature") != [])
    bench.done(EditCue(cue=cue, changes={"script": "Welcome"}))
    bench.until(lambda: rows(panel, "change") != [])
    assert rows(panel, "change") == ["Cue Opening | Script: — → Welcome | changed"]
    assert panel.stands.text() == "1 changed since it was signed."


def test_open_errors_ask_for_a_reason(bench: Any, panel: Any) -> None:
    bench.done(AddOffer(show=bench.show, name="Mask"))
    bench.until(lambda: panel.sheet.errors == 1)
    asked: list[Any] = []
    bench.desk.ask = asked.append
    sign(bench, panel)
    bench.until(lambda: "Say why" in panel.bar.says.text())
    panel.bar.note.setText("price comes tomorrow")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: asked != [])
    assert asked[0].concerns[0].kind == "review.errors"


def test_w_withdraws_the_chosen_one_with_a_reason(bench: Any, panel: Any) -> None:
    sign(bench, panel)
    bench.until(lambda: rows(panel, "signature") != [])
    panel.table.select_key(next(key for key in panel.model.keys if key.startswith("signature:")))
    bench.press(Qt.Key.Key_W)
    bench.type("price changes")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: rows(panel, "signature")[0].endswith("withdrawn"))
    assert "withdrawn by Li: price changes" in rows(panel, "signature")[0]


def test_a_finding_leads_to_where_it_is(bench: Any, panel: Any) -> None:
    offer = bench.done(AddOffer(show=bench.show, name="Mask")).id
    bench.until(lambda: rows(panel, "finding") != [])
    key = next(key for key in panel.model.keys if key.startswith("finding:"))
    panel.table.picked.emit(key)
    assert bench.context.focus.on("offer") == offer


def test_exceptions_stand_with_who_and_why(bench: Any, panel: Any) -> None:
    granted = GrantException(
        rule="grade.top", text="顶级", reason="name of the fabric", by="Lin", show=bench.show
    )
    bench.done(granted)
    bench.until(lambda: rows(panel, "exception") != [])
    assert rows(panel, "exception") == ["“顶级” | name of the fabric | Lin 2026-11-27"]
