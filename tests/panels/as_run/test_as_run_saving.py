"""The as-run and the clips are saved as files by a process of its own; errors are told."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from console.panels.as_run import PANEL
from console.show.base.actions import AddMarker
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go

MINUTE = 60_000
LONG = 30_000  # ms: another process has to begin


@pytest.fixture
def panel(bench: Any) -> Any:
    """A rehearsal with a take of 12 minutes and a clip of 90 seconds in it."""
    for title in "AB":
        bench.done(AddCue(show=bench.show, cue_title=title, duration=10 * MINUTE))
    bench.start("rehearsal")
    bench.done(Go())
    bench.done(AddMarker(marker="clip_in"))
    bench.clock.advance(90_000)
    bench.done(AddMarker(marker="clip_out"))
    bench.clock.advance(12 * MINUTE - 90_000)
    bench.done(Go())
    panel = bench.open(PANEL, "review", (1200, 600))
    bench.until(lambda: len(panel.takes.rows.rows) == 4)
    return panel


def saved(bench: Any, panel: Any, what: str, to: Path) -> bytes:
    panel.show_page("clips" if what == "clips" else "takes")
    panel.saving.write(what, to.suffix, to)
    assert "Writing" in panel.saving.words.text()
    bench.qtbot.waitUntil(lambda: "saved" in panel.saving.words.text(), timeout=LONG)
    return to.read_bytes()


def test_the_as_run_is_saved_as_data_and_on_paper(bench: Any, panel: Any, tmp_path: Path) -> None:
    takes = json.loads(saved(bench, panel, "asrun", tmp_path / "a.json"))["takes"]
    assert [take["title"] for take in takes] == ["A", "B"]
    assert takes[0]["length"] == 720
    assert saved(bench, panel, "asrun", tmp_path / "a.pdf").startswith(b"%PDF")
    assert saved(bench, panel, "asrun", tmp_path / "a.xlsx").startswith(b"PK")
    assert "A" in saved(bench, panel, "asrun", tmp_path / "a.csv").decode("utf-8-sig")
    assert sorted(one.name for one in tmp_path.glob("a.*")) == [
        "a.csv", "a.json", "a.pdf", "a.xlsx",
    ]  # fmt: skip


def test_clips_are_saved_for_editors(bench: Any, panel: Any, tmp_path: Path) -> None:
    assert b"00:01:30" in saved(bench, panel, "clips", tmp_path / "c.edl")
    assert b"ffmpeg" in saved(bench, panel, "clips", tmp_path / "c.sh")
    assert b"90.000" in saved(bench, panel, "clips", tmp_path / "c.csv")


def test_what_cannot_be_written_is_told_and_leaves_nothing(
    bench: Any, panel: Any, tmp_path: Path
) -> None:
    panel.saving.write("asrun", ".csv", tmp_path / "gone" / "a.csv")
    bench.qtbot.waitUntil(lambda: bool(bench.refusals), timeout=LONG)
    assert "a.csv could not be written" in bench.refusals[0]
    assert panel.saving.words.text() == ""


def test_cancelling_writes_nothing(bench: Any, panel: Any, tmp_path: Path) -> None:
    panel.saving.write("asrun", ".xlsx", tmp_path / "a.xlsx")
    assert panel.saving.cancel_button.isVisible()
    panel.saving.cancel_button.click()
    assert not panel.saving.cancel_button.isVisible()
    assert list(tmp_path.glob("a.*")) == []


def test_the_button_offers_kinds_of_file_and_the_chooser_holds_nothing_up(
    bench: Any, panel: Any
) -> None:
    button = panel.findChild(object, "button_asrun.save")
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu, "saveMenu")
    assert [one.text().partition("(")[2] for one in menu.actions()] == [
        ".xlsx)", ".csv)", ".json)", ".pdf)",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    menu.close()
    dialog = panel.window().findChild(QFileDialog, "saveDialog")
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.reject()


def test_without_a_run_it_says_that_there_is_nothing(bench: Any) -> None:
    panel = bench.open(PANEL, "review")
    panel.save()
    assert bench.refusals == ["There is nothing to save yet."]
