"""The plan is printed by a process of its own."""

from pathlib import Path
from typing import Any

from console.panels.run_of_show import PANEL
from console.show.rundown.actions import AddCue


def test_the_run_sheet_is_written_as_pdf(bench: Any, tmp_path: Path) -> None:
    bench.done(AddCue(show=bench.show, cue_title="Opening", duration=600_000))
    panel = bench.open(PANEL, "plan")
    done: list[Path] = []
    panel.head.printing.write("cues", tmp_path / "sheet.pdf", done.append)
    bench.qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_told(bench: Any, tmp_path: Path) -> None:
    bench.done(AddCue(show=bench.show, cue_title="Opening", duration=600_000))
    panel = bench.open(PANEL, "plan")
    panel.head.printing.write("wall", tmp_path / "gone" / "wall.pdf", print)
    bench.qtbot.waitUntil(lambda: bool(bench.refusals), timeout=30_000)
    assert "wall.pdf" in bench.refusals[0]
