"""Checks of the welfare: what rules ask for, prizes, budgets, and the pause between two."""

from collections.abc import Iterator
from itertools import pairwise

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.show.review.checks.finding import Finding, Severity
from console.show.review.checks.subject import Subject
from console.show.rundown.welfare.actions import EditWelfare
from console.show.rundown.welfare.budget import estimate
from console.show.rundown.welfare.cooling import cool_down_of
from console.show.rundown.welfare.missing import GRAVE, missing, prize_over
from console.show.rundown.welfare.rules import WORDS
from console.show.rundown.welfare.tables import Welfare
from console.show.rundown.words import clock, duration

NOT_SAID = QT_TRANSLATE_NOOP("checks", "“{welfare}” does not say {what}")
RULES_ASK = QT_TRANSLATE_NOOP("checks", "rules ask for it")
PRIZE = QT_TRANSLATE_NOOP("checks", "The prize of “{welfare}” is above the limit")
PRIZE_IS = QT_TRANSLATE_NOOP("checks", "{prize}, limit {limit}")
BUDGET = QT_TRANSLATE_NOOP("checks", "“{welfare}” costs more than its budget")
SHOW_BUDGET = QT_TRANSLATE_NOOP("checks", "The welfare costs more than the budget of the show")
COSTS = QT_TRANSLATE_NOOP("checks", "{cost} of {budget}")
TOO_CLOSE = QT_TRANSLATE_NOOP("checks", "“{second}” comes soon after “{first}”")
APART = QT_TRANSLATE_NOOP("checks", "{time} after it at {clock}, at least {least} between two")
NO_CUE = QT_TRANSLATE_NOOP("checks", "“{welfare}” starts with a cue and is in none")
NO_CUE_WHY = QT_TRANSLATE_NOOP("checks", "it would never start by itself")
NO_TIME = QT_TRANSLATE_NOOP("checks", "“{welfare}” has nothing to start by")
NO_TIME_WHY = QT_TRANSLATE_NOOP("checks", "a time, a length or a number of viewers is missing")

MOST_TURNS = 200
"""Turns of a welfare that comes again and again which are looked at."""


def legal_fields(subject: Subject) -> Iterator[Finding]:
    """What rules want said and is not: grave things are errors, but not for gifts."""
    for one in subject.welfare:
        for code in missing(one):
            grave = code in GRAVE and one.kind != "gift"
            severity: Severity = "error" if grave else "warning"
            yield _finding(
                subject, one, f"welfare.no_{code}", severity,
                message(NOT_SAID, welfare=one.name, what=message(WORDS[code])),
                message(RULES_ASK),
            )  # fmt: skip
        if prize_over(one, subject.limits.prize):
            prize = max(one.prize_value or 0, one.worth or 0)
            words = message(
                PRIZE_IS,
                prize=amount(prize, subject.currency),
                limit=amount(subject.limits.prize, subject.currency),
            )
            what = message(PRIZE, welfare=one.name)
            yield _finding(subject, one, "welfare.prize_over", "error", what, words)


def starts(subject: Subject) -> Iterator[Finding]:
    """Welfare that would never start by itself though it should."""
    wanted = {"time": "start_at", "every": "every", "online": "online"}
    for one in subject.welfare:
        if one.starts == "cue" and _cue(subject, one) is None:
            fix = EditWelfare(id=one.id, changes={"starts": "hand"})
            what, why = message(NO_CUE, welfare=one.name), message(NO_CUE_WHY)
            found = _finding(subject, one, "welfare.no_cue", "warning", what, why)
            yield found._replace(fix=fix)
        elif one.starts in wanted and not getattr(one, wanted[one.starts]):
            what, why = message(NO_TIME, welfare=one.name), message(NO_TIME_WHY)
            yield _finding(subject, one, "welfare.no_time", "warning", what, why)


def budgets(subject: Subject) -> Iterator[Finding]:
    """Welfare that costs more than its budget if it is given as planned, and all of it."""
    turns = {one.id: max(1, len(_planned(subject, one))) for one in subject.welfare}
    total = 0
    for one in subject.welfare:
        each = estimate(one, one.quantity)
        cost = None if each is None else each * turns[one.id]
        total += (one.budget or 0) if cost is None else cost
        if cost is not None and one.budget is not None and cost > one.budget:
            what = message(BUDGET, welfare=one.name)
            detail = _costs(subject, cost, one.budget)
            yield _finding(subject, one, "welfare.budget_over", "warning", what, detail)
    budget = subject.limits.welfare_budget
    if budget and total > budget:
        yield Finding(
            "welfare.show_budget_over", "warning", message(SHOW_BUDGET),
            _costs(subject, total, budget), welfare=tuple(one.id for one in subject.welfare),
        )  # fmt: skip


def cool_downs(subject: Subject) -> Iterator[Finding]:
    """Two planned closer together than the pause that the first one wants behind it."""
    planned = [(at, one) for one in subject.welfare for at in _planned(subject, one)]
    planned.sort(key=lambda start: (start[0], start[1].place, start[1].id))
    told: set[tuple[str, str]] = set()
    for (first_at, first), (at, second) in pairwise(planned):
        least = cool_down_of(first, subject.limits.cool_down)
        if at - first_at >= least or (first.id, second.id) in told:
            continue
        told.add((first.id, second.id))
        when = clock(first_at, subject.show.zone)
        yield Finding(
            "welfare.cool_down",
            "warning",
            message(TOO_CLOSE, first=first.name, second=second.name),
            message(APART, time=duration(at - first_at), clock=when, least=duration(least)),
            cues=tuple(cue for one in (second, first) if (cue := _cue(subject, one)) is not None),
            welfare=(second.id, first.id),
            size=least - (at - first_at),
        )


def _planned(subject: Subject, welfare: Welfare) -> list[int]:
    """When it is planned to start, ms UTC; nothing where that hangs on a hand or on viewers."""
    start, end = subject.plan.start, subject.timing.planned_end
    if welfare.starts == "time":
        return [] if welfare.start_at is None else [welfare.start_at]
    if welfare.starts == "every" and welfare.every:
        turns = min(MOST_TURNS, max(0, end - start) // welfare.every)
        return [start + welfare.every * turn for turn in range(1, turns + 1)]
    cue = _cue(subject, welfare)
    if cue is None or welfare.starts not in ("cue", "hand"):
        return []
    return [subject.starts[cue]]


def _cue(subject: Subject, welfare: Welfare) -> str | None:
    """The cue it is scheduled in, if that is not skipped."""
    cue = subject.welfare_cues.get(welfare.id)
    found = None if cue is None else subject.by_id.get(cue)
    return None if found is None or found.skip else found.id


def _costs(subject: Subject, cost: int, budget: int) -> Message:
    return message(
        COSTS, cost=amount(cost, subject.currency), budget=amount(budget, subject.currency)
    )


def _finding(
    subject: Subject, welfare: Welfare, kind: str, severity: Severity, what: Message,
    detail: Message,
) -> Finding:  # fmt: skip
    cue = _cue(subject, welfare)
    cues = () if cue is None else (cue,)
    return Finding(kind, severity, what, detail, cues=cues, welfare=(welfare.id,))
