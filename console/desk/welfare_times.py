"""When welfare is due in the opened run: for the panel, and for the rule that starts it."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.desk.live import Live
from console.show.base.acting.due import Due
from console.show.base.settings import RULES_LEAD_S, WELFARE_BY_RULE
from console.show.rundown.run_log import Moment
from console.show.rundown.welfare.coming import Around
from console.show.rundown.welfare.live_actions import StartWelfare

RULE = "welfare"

STARTS = QT_TRANSLATE_NOOP("rules", "Start welfare “{name}”")


def around(live: Live, moment: Moment) -> Around:
    """What due times hang on, as of now."""
    timed = live.rundown.timing(*moment)
    began = {one.id: one.actual_start for one in timed.cues if one.actual_start is not None}
    expected = {}
    for one in timed.cues:
        at = one.planned_start if one.forecast_start is None else one.forecast_start
        if at is not None and one.state not in ("passed", "skipped"):
            expected[one.id] = at
    run = live.rundown.run
    start = run.started_at if run is not None and run.ended_at is None else None
    return Around(start, began, expected, live.base.online)


def welfare_dues(live: Live, moment: Moment) -> Iterator[Due]:
    """Welfare that the rule will start, as far ahead as it is announced; none while it is off."""
    welfare = live.welfare
    if not welfare.rows or not live.base.value(WELFARE_BY_RULE):
        return
    lead = live.base.value(RULES_LEAD_S) * 1000
    for one in welfare.due(around(live, moment), moment.at + lead):
        if welfare.running_start(one.welfare, moment.at) is not None:
            continue
        planned = welfare.by_id[one.welfare]
        at = moment.at if planned.starts == "online" else one.since
        condition = f"welfare:{one.welfare}:{one.turn}"
        what = message(STARTS, name=planned.name)
        yield Due(RULE, condition, what, StartWelfare(welfare=one.welfare), at)
