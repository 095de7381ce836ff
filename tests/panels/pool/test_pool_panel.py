"""The panel of the pool: typing finds, keys take, imports are shown before they come in."""

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.panels.pool import PANEL
from console.show.base.settings import SELECTION_CRITERIA
from console.show.products.pool.actions import AcceptPool
from console.show.products.selection.criteria import criteria_of

HEADERS = ("货号", "商品名称", "品牌", "类目", "直播价", "日常价")
ROWS = (
    ("A1", "丝绒唇釉 正红", "MAC", "口红", "129", "199"),
    ("A2", "哑光口红 豆沙", "完美日记", "口红", "89", "129"),
    ("B1", "羊毛被", "内野", "床品", "459起", ""),
)


def catalogue(folder: Path, *rows: tuple[str, ...]) -> Path:
    path = folder / "catalogue.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADERS, *(rows or ROWS)])
    return path


def bring_in(bench: Any, panel: Any, path: Path) -> str:
    """Import a file through its preview; the import's id."""
    panel.importing.open(path)
    sheet = panel.importing._show()
    bench.qtbot.waitUntil(sheet.go.isVisible, timeout=20_000)
    bench.qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(
        lambda: any(one.state == "waiting" for one in bench.live.pool.imports), timeout=20_000
    )
    bench.until(lambda: not panel.importing.loading)
    return str(bench.live.pool.imports[0].id)


@pytest.fixture
def panel(bench: Any) -> Any:
    made = bench.open(PANEL, "plan", (960, 480))
    yield made
    QApplication.clipboard().clear()


@pytest.fixture
def filled(bench: Any, panel: Any, tmp_path: Path) -> Any:
    """The panel over a pool of three products."""
    bench.done(AcceptPool(id=bring_in(bench, panel, catalogue(tmp_path))))
    bench.until(lambda: len(panel.search.asking.rows) == 3)
    return panel


def names(panel: Any) -> list[str]:
    return [row.name for row in panel.search.asking.rows]


def search(bench: Any, panel: Any, text: str, *expected: str) -> None:
    panel.find_in_pool()
    panel.search.line.clear()
    if text.isascii():
        bench.type(text)
    else:
        panel.search.line.insert(text)  # as an input method hands it over
    bench.until(lambda: not panel.search.asking.searching and names(panel) == list(expected))


def test_an_empty_pool_says_what_it_is_for(panel: Any) -> None:
    assert panel.search.hint.isVisible()
    assert "catalogues" in panel.search.hint.text()
    panel.show_page("imports")
    assert panel.imports.hint.isVisible()
    panel.show_page("selection")
    assert "E" in panel.selection.hint.text()


def test_a_file_is_shown_before_it_comes_in_and_counts_once_accepted(
    bench: Any, panel: Any, tmp_path: Path
) -> None:
    made = bring_in(bench, panel, catalogue(tmp_path))
    panel.show_page("imports")
    assert panel.imports.model.rows[0][0].text == "catalogue.csv"
    panel.show_page("pool")
    assert "not accepted" in panel.search.hint.text() or panel.search.asking.searching
    panel.show_page("imports")
    assert panel.imports.table.select_key(made)
    panel.imports.follow()
    bench.qtbot.mouseClick(panel.findChild(object, "pool_accept"), Qt.MouseButton.LeftButton)
    bench.until(lambda: bench.live.pool.imports[0].state == "accepted")
    panel.show_page("pool")
    bench.until(lambda: len(names(panel)) == 3)
    assert "3 products" in panel.header.findChild(object, "panelCount").text()


def test_what_is_thrown_out_is_gone_and_its_rows_are_swept_away(
    bench: Any, panel: Any, tmp_path: Path
) -> None:
    bring_in(bench, panel, catalogue(tmp_path))
    panel.show_page("imports")
    bench.qtbot.mouseClick(panel.findChild(object, "pool_discard"), Qt.MouseButton.LeftButton)
    bench.until(lambda: not bench.live.pool.imports)

    def left() -> int:
        question = "SELECT count(*) FROM goods"
        asked = bench.room.readers.ask(lambda files: files.pool().execute(question).fetchone()[0])
        return int(asked.result(10))

    bench.until(lambda: left() == 0)
    assert panel.imports.hint.isVisible()


def test_rows_that_were_left_out_are_named(bench: Any, panel: Any, tmp_path: Path) -> None:
    bring_in(bench, panel, catalogue(tmp_path, ROWS[0], ("A9", "", "", "", "5", "")))
    panel.show_page("imports")
    bench.until(panel.imports.problems.isVisible)
    assert panel.imports.problems.text() == "Left out: row 3: there is no name"


def test_typing_finds_and_answers_that_are_late_are_dropped(bench: Any, filled: Any) -> None:
    search(bench, filled, "唇", "丝绒唇釉 正红")
    search(bench, filled, "口红", "丝绒唇釉 正红", "哑光口红 豆沙")
    asking = filled.search.asking
    filled.search.line.setText("羊毛")
    filled.search.line.setText("mac")
    bench.until(lambda: not asking.searching)
    assert names(filled) == ["丝绒唇釉 正红"]
    filled.search.line.setText("？")
    bench.until(lambda: not asking.searching)
    assert filled.search.hint.isVisible()


def test_category_and_prices_narrow_the_list(bench: Any, filled: Any) -> None:
    search(bench, filled, "", *names(filled))
    bench.until(lambda: filled.search.category.count() == 3)
    filled.search.low.setText("100")
    bench.until(lambda: names(filled) == ["丝绒唇釉 正红"])
    filled.search.low.setText("")
    filled.search.category.setCurrentIndex(filled.search.category.findData("床品"))
    filled.search.search()
    bench.until(lambda: names(filled) == ["羊毛被"])


def test_one_key_takes_into_library_show_or_selection(bench: Any, filled: Any) -> None:
    search(bench, filled, "mac", "丝绒唇釉 正红")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_G)
    bench.until(lambda: len(bench.live.products.products) == 1)
    assert not bench.live.products.offers
    bench.press(Qt.Key.Key_S)
    bench.until(lambda: len(bench.live.products.offers) == 1)
    assert len(bench.live.products.products) == 1
    assert bench.live.products.offers[0].price == 1_290_000
    bench.until(lambda: filled.search.model.rows[0][0].badge == "in show")
    bench.press(Qt.Key.Key_E)
    bench.until(lambda: len(bench.live.selection.candidates) == 1)


def test_letters_typed_into_the_line_take_nothing(bench: Any, filled: Any) -> None:
    filled.find_in_pool()
    bench.type("GSE")
    bench.until(lambda: not filled.search.asking.searching)
    assert not bench.live.products.products
    assert not bench.live.selection.candidates


def test_a_column_can_be_chosen_before_the_import(bench: Any, panel: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("x1,x2\n丝绒唇釉,89\n", "utf-8")
    panel.importing.open(path)
    sheet = panel.importing._show()
    bench.qtbot.waitUntil(lambda: len(sheet.choices) == 2, timeout=20_000)
    assert not sheet.go.isVisible()
    choice = sheet.choices[0]
    choice.setCurrentIndex(choice.findData("name"))
    choice.activated.emit(choice.currentIndex())
    bench.qtbot.waitUntil(sheet.go.isVisible, timeout=20_000)
    assert sheet.model.rows[0][0].text == "丝绒唇釉"


def test_a_small_pasted_table_can_go_straight_into_the_show(bench: Any, panel: Any) -> None:
    QApplication.clipboard().setText("丝绒唇釉 | 口红 | 89 | 129 | 拍1发2 | 不沾杯 | 掉色\n")
    panel.importing.paste()
    sheet = panel.importing._show()
    bench.qtbot.waitUntil(sheet.straight.isVisible, timeout=20_000)
    bench.qtbot.mouseClick(sheet.straight, Qt.MouseButton.LeftButton)
    bench.until(lambda: len(bench.live.products.offers) == 1)
    offer = bench.live.products.offers[0]
    assert (offer.price, offer.list_price, offer.mechanism) == (890_000, 1_290_000, "拍1发2")
    assert offer.points == "不沾杯\n痛点：掉色"


def test_a_candidate_is_scored_and_rejected_with_a_reason(bench: Any, filled: Any) -> None:
    search(bench, filled, "mac", "丝绒唇釉 正红")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_E)
    bench.until(lambda: len(bench.live.selection.candidates) == 1)
    filled.show_page("selection")
    selection, [one] = filled.selection, bench.live.selection.candidates
    button = filled.findChild(object, "score_fit_4")
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.until(lambda: bench.live.selection.points(one.id) == {"fit": 4.0})
    pressed = selection.card.verdicts["rejected"]
    bench.qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    bench.until(lambda: bool(bench.refusals))
    assert bench.refusals == ["Say why “丝绒唇釉 正红” is rejected."]
    selection.card.reason.setCurrentIndex(selection.card.reason.findData("evidence"))
    selection.table.setFocus()
    bench.press(Qt.Key.Key_X)
    bench.until(lambda: bench.live.selection.candidates[0].verdict == "rejected")
    assert "papers" in selection.model.rows[0][4].text


def test_the_scorecard_is_edited(bench: Any, panel: Any) -> None:
    panel.show_page("selection")
    panel.selection.edit_criteria()
    sheet = panel.selection._sheet
    assert sheet.isVisible()
    _, name, weight = sheet.lines[0]
    name.setText("")
    sheet.lines[1][2].setValue(4.5)
    bench.qtbot.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    bench.type("Charm")
    bench.qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    bench.until(lambda: bench.live.base.chosen(SELECTION_CRITERIA) is not None)
    made = criteria_of(bench.live.base.value(SELECTION_CRITERIA))
    assert [one.name or one.key for one in made] == [
        "price", "margin", "quality", "supply", "returns", "Charm",
    ]  # fmt: skip
    assert made[0].weight == 4.5
    assert weight.value() == 2.0


def test_models_are_sound(filled: Any, qtmodeltester: Any) -> None:
    for model in (filled.search.model, filled.imports.model, filled.selection.model):
        qtmodeltester.check(model)
