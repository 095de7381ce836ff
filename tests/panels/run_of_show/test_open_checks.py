"""The head of the plan says how many findings of the checks are open, and follows changes."""

from typing import Any

import pytest

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue

MINUTE = 60_000


@pytest.fixture
def panel(bench: Any) -> Any:
    opening = AddCue(show=bench.show, cue_title="A", duration=MINUTE, cue_kind="opening",
                     welfare="red packet", scene="Desk")  # fmt: skip
    bench.done(opening)
    return bench.open(PANEL, "plan")


def side(panel: Any) -> str:
    return str(panel.header.findChild(object, "panelSide").text())


def test_it_counts_what_blocks_and_what_warns_and_follows(bench: Any, panel: Any) -> None:
    bench.until(lambda: side(panel) == "checks clear")
    bench.done(AddCue(show=bench.show, cue_title="B", duration=MINUTE, scene="Bath"))
    bench.until(lambda: side(panel) == "▲ 1")
    bench.done(AddOffer(show=bench.show, name="Cream"))
    bench.until(lambda: side(panel) == "● 1  ▲ 1")
    assert panel.header.findChild(object, "panelSide").property("colour") == "air"
    assert panel.header.findChild(object, "panelSide").toolTip() == "Checks open: 1 block, 1 warn"
    bench.done(Undo())
    bench.done(Undo())
    bench.until(lambda: side(panel) == "checks clear")


def test_on_air_the_head_speaks_of_people_instead(bench: Any, panel: Any) -> None:
    bench.until(lambda: side(panel) == "checks clear")
    panel.setProperty("workspace", "air")
    assert "checks" not in side(panel)
