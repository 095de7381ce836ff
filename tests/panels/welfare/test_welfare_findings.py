"""From a finding about welfare to the welfare itself."""

from typing import Any

from PySide6.QtCore import Qt

from console.panels.checks import PANEL as CHECKS
from console.panels.welfare import PANEL
from console.show.rundown.actions import AddCue
from console.show.rundown.welfare.actions import AddWelfare, EditWelfare


def test_go_to_opens_the_form_of_the_welfare_and_filling_it_in_clears_the_finding(
    bench: Any,
) -> None:
    opening = AddCue(show=bench.show, cue_title="a", cue_kind="opening", duration=60_000)
    bench.done(opening)
    bench.done(EditWelfare(id=bench.done(AddWelfare(
        show=bench.show, name="gift", what="gift", cue=bench.live.rundown.plan.cues[0].id
    )).id, changes={"conditions": "all"}))  # fmt: skip
    bag = bench.done(AddWelfare(show=bench.show, name="coupon", fields={"ends": "tonight"})).id
    panel = bench.open(PANEL, "plan", (1200, 600))
    checks = bench.open(CHECKS, "plan", (480, 900))
    row = checks.findings.rows
    bench.until(lambda: bool(row) and row[0].finding is not None)
    assert row[0].finding.kind == "welfare.no_conditions"
    bench.qtbot.mouseClick(row[0].go, Qt.MouseButton.LeftButton)
    assert panel.plan.table.current_key() == bag
    assert panel.plan.form.fields["name"].text() == "coupon"
    bench.done(EditWelfare(id=bag, changes={"conditions": "from ¥99"}))
    bench.until(lambda: "Nothing is wrong" in checks.findings.words.text())
