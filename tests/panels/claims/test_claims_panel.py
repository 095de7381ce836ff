"""The panel of claims: rows of the product in focus, marked, granted and removed by one key."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from console.panels.claims import PANEL
from console.panels.products import PANEL as PRODUCTS
from console.panels.products import offer_cells
from console.panels.products.offers_page import OffersPage
from console.panels.run_of_show import PANEL as RUN_OF_SHOW
from console.panels.run_of_show.plan_page import PlanPage
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.claims.actions import AddClaim
from console.show.rundown.actions import AddCue
from console.ui.lint_marks import LintMarks


@pytest.fixture
def lip(bench: Any) -> str:
    """An offer whose card holds words that must not stay."""
    product = bench.done(AddProduct(name="丝绒唇釉", category="防晒", price=890_000)).id
    card = {"points": "不沾杯,全网最低价"}
    made = bench.done(AddOffer(show=bench.show, product=product, name="", card=card))
    return str(made.id)


@pytest.fixture
def panel(bench: Any, lip: str) -> Any:
    made = bench.open(PANEL, "plan")
    bench.context.focus.set("offer", lip)
    return made


def shown(panel: Any) -> list[tuple[str, str, str]]:
    return [tuple(cell.text for cell in row[:3]) for row in panel.model.rows]


def test_without_a_product_it_teaches(bench: Any) -> None:
    panel = bench.open(PANEL, "plan")
    assert panel.empty.isVisible()
    assert "Choose a product" in panel.empty.text()


def test_hits_come_first_and_explain_themselves(panel: Any) -> None:
    assert shown(panel) == [
        ("Price claim", "全网最低价", "■ must not"),
        ("Licence", "Special-cosmetics registration", "■ missing"),
    ]
    assert "A compared price needs its basis" in panel.says.text()


def test_an_exception_is_granted_with_reason_and_name_and_revoked(bench: Any, panel: Any) -> None:
    bench.press(Qt.Key.Key_G)
    assert panel.bar.name.text() == "Li"
    bench.press(Qt.Key.Key_Return)  # no reason yet
    assert panel.bar.isVisible()
    bench.type("contract 7")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: not panel.bar.isVisible())
    bench.until(lambda: ("Exception", "全网最低价", "✓ granted") in shown(panel))
    assert ("Price claim", "全网最低价", "■ must not") not in shown(panel)
    panel.table.select_key(panel.model.keys[-1])
    bench.press(Qt.Key.Key_Delete)
    bench.until(lambda: ("Price claim", "全网最低价", "■ must not") in shown(panel))


def test_a_claim_is_typed_with_its_evidence_and_checked(bench: Any, panel: Any) -> None:
    bench.press(Qt.Key.Key_A)
    bench.type("no smudge | report A12")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: ("Claim", "no smudge", "▲ not checked") in shown(panel))
    key = next(key for key in panel.model.keys if key.startswith("claim:"))
    panel.table.select_key(key)
    bench.press(Qt.Key.Key_K)
    bench.until(lambda: ("Claim", "no smudge", "✓ proven") in shown(panel))


def test_licence_sample_and_price_are_one_line_each(bench: Any, panel: Any) -> None:
    for key, text in ((Qt.Key.Key_L, "国妆特字20241234"), (Qt.Key.Key_S, "S-0312")):
        bench.press(key)
        panel.bar.line.setText(text)
        bench.press(Qt.Key.Key_Return)
        bench.until(lambda: not panel.bar.isVisible())
    bench.press(Qt.Key.Key_P)
    panel.bar.line.setText("129 | 7 days | shot 88")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: ("Price", "129", "▲ not checked") in shown(panel))
    assert ("Licence", "国妆特字20241234", "✓ valid") in shown(panel)
    assert ("Sample", "S-0312", "▲ not checked") in shown(panel)


def test_a_checklist_is_pasted_and_ticked(bench: Any, panel: Any) -> None:
    QApplication.clipboard().setText("\n".join(f"test {n}\tnote" for n in range(52)))
    bench.press(Qt.Key.Key_V)
    bench.until(lambda: len(panel.model.keys) == 54)
    assert "checklist 0/52" in panel.header.findChild(object, "panelSide").text()
    panel.table.select_key(panel.model.keys[2])
    for key, state in (
        (Qt.Key.Key_K, "✓ ok"),
        (Qt.Key.Key_X, "■ failed"),
        (Qt.Key.Key_N, "– not needed"),
        (Qt.Key.Key_O, "▲ open"),
    ):
        bench.press(key)
        bench.until(lambda state=state: shown(panel)[2] == ("Checklist", "test 0", state))


def test_what_is_typed_is_underlined(bench: Any, panel: Any) -> None:
    bench.press(Qt.Key.Key_A)
    bench.type("the best")
    bench.until(lambda: bool(panel.bar.marks.marks))
    assert "best" in panel.bar.line.toolTip()
    bench.press(Qt.Key.Key_Escape)
    assert not panel.bar.isVisible()


def test_a_cue_shows_its_first_product(bench: Any, panel: Any, lip: str) -> None:
    other = bench.done(AddOffer(show=bench.show, name="Mask")).id
    cue = bench.done(
        AddCue(show=bench.show, cue_title="两个", duration=600_000, offers=(other, lip))
    ).id
    bench.done(AddClaim(product=bench.live.products.by_id[other].product, text="wet"))
    bench.context.focus.set("cue", cue)
    assert shown(panel) == [("Claim", "wet", "■ no evidence")]


def test_a_card_is_underlined_while_it_is_typed_in_the_table(bench: Any, lip: str) -> None:
    page = bench.open(PRODUCTS, "plan").findChild(OffersPage)
    column = offer_cells.FIELDS.index("points")
    page.table.setCurrentIndex(page.model.index(0, column))
    page.table.edit(page.table.currentIndex())
    editor = page.table.findChild(QLineEdit, "cellEditor")
    bench.until(lambda: "全网最低价" in editor.toolTip())
    assert editor.findChild(LintMarks).marks[0].colour == "air"
    editor.setText("smooth")
    bench.until(lambda: not editor.findChild(LintMarks).marks)
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: bench.live.products.by_id[lip].points == "smooth")


def test_notes_of_a_cue_are_underlined_while_they_are_typed(bench: Any, lip: str) -> None:
    made = {"cue_title": "Talk", "duration": 600_000, "notes": "加微信", "offers": (lip,)}
    bench.done(AddCue(show=bench.show, **made))
    page = bench.open(RUN_OF_SHOW, "plan").findChild(PlanPage)
    column = [field.id for field in page.model.fields].index("notes")
    page.grid.setCurrentIndex(page.model.index(0, column))
    page.grid.edit(page.grid.currentIndex())
    editor = page.grid.findChild(QLineEdit, "cellEditor")
    bench.until(lambda: "加微信" in editor.toolTip())
    bench.press(Qt.Key.Key_Escape)
