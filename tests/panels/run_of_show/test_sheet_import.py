"""A sheet is read apart, shown with what is doubtful, and brought in as one decision."""

from pathlib import Path
from typing import Any

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.panels.run_of_show.import_preview import ImportPreview

SHEET = "环节,时长,产品\n开场,5分,\n讲解,七分半,1\n答疑,0-5分钟,\n"


def shown(bench: Any, panel: Any, path: Path) -> ImportPreview:
    panel.plan.sheets.open(path)
    bench.qtbot.waitUntil(
        lambda: panel.findChild(ImportPreview).words.text().find("Reading") < 0, timeout=20_000
    )
    found: ImportPreview = panel.findChild(ImportPreview)
    return found


def test_every_row_is_shown_as_it_was_read_and_comes_in_with_one_undo(
    bench: Any, tmp_path: Path
) -> None:
    path = tmp_path / "排期.csv"
    path.write_text(SHEET, encoding="utf-8")
    panel = bench.open(PANEL, "plan")
    sheet = shown(bench, panel, path)
    assert sheet.model.rowCount() == 3
    assert "3 new" in sheet.words.text()
    doubtful = sheet.model.rows[1]
    assert "七分半" in str(doubtful[-1])
    assert not bench.live.rundown.plan.cues
    sheet.button.click()
    bench.until(lambda: len(bench.live.rundown.plan.cues) == 3)
    bench.done(Undo())
    assert not bench.live.rundown.plan.cues


def test_a_file_that_is_no_sheet_says_so_and_nothing_comes_in(bench: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("nothing,of,this\n1,2,3\n", encoding="utf-8")
    sheet = shown(bench, bench.open(PANEL, "plan"), path)
    assert "notes.csv" in sheet.words.text()
    assert not sheet.button.isVisible()


def test_closing_the_sheet_ends_the_reading(bench: Any, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text(SHEET, encoding="utf-8")
    panel = bench.open(PANEL, "plan")
    panel.plan.sheets.open(path)
    sheet = panel.findChild(ImportPreview)
    sheet.cancel.click()
    assert not sheet.isVisible()
