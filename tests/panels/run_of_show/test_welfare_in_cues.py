"""The welfare of a cue: in its column of the grid, and counting down on the cue on air."""

from typing import Any

from console.panels.run_of_show import PANEL
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.live_actions import Go
from console.show.rundown.welfare.actions import AddWelfare, EditWelfare
from console.show.rundown.welfare.live_actions import StartWelfare

MINUTE = 60_000


def coupon(bench: Any, cue: str) -> str:
    fields = {"duration": 3 * MINUTE, "conditions": "from ¥99"}
    made = AddWelfare(show=bench.show, name="Coupon", cue=cue, fields=fields)
    return str(bench.done(made).id)


def test_the_column_names_what_is_planned_and_what_was_typed(bench: Any) -> None:
    cue = bench.done(AddCue(show=bench.show, cue_title="a", duration=MINUTE)).id
    panel = bench.open(PANEL, "plan")
    model = panel.plan.model
    column = next(n for n, field in enumerate(model.fields) if field.id == "welfare")
    welfare = coupon(bench, cue)
    bench.until(lambda: model.text_at(0, column) == "◆ Coupon")
    bench.done(EditCue(cue=cue, changes={"welfare": "2 minis"}))
    bench.until(lambda: model.text_at(0, column) == "◆ Coupon · 2 minis")
    assert model.index(0, column).data(2) == "2 minis"  # what is edited is the text alone
    bench.done(EditWelfare(id=welfare, cue=""))
    bench.until(lambda: model.text_at(0, column) == "2 minis")


def test_the_cue_on_air_counts_the_welfare_down(bench: Any) -> None:
    cue = bench.done(AddCue(show=bench.show, cue_title="a", duration=9 * MINUTE)).id
    welfare = coupon(bench, cue)
    bench.start()
    panel = bench.open(PANEL, "air", (520, 700))
    bench.done(Go())
    bench.done(StartWelfare(welfare=welfare))
    bench.later(MINUTE)
    bench.until(lambda: panel.air.model.rows[0][2].badge == "welfare 2:00")
    bench.later(2 * MINUTE)
    bench.until(lambda: panel.air.model.rows[0][2].badge == "")
