"""What a start of welfare must meet whichever way it comes in: cool-down, budget, legal fields."""

from collections.abc import Iterable, Iterator

from console.core.action import Concern, Rule
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.core.transaction import Transaction
from console.show.base.settings import (
    CURRENCY,
    WELFARE_BUDGET,
    WELFARE_COOL_DOWN_S,
    WELFARE_PRIZE_LIMIT,
    in_force,
)
from console.show.rundown.welfare.budget import estimate, show_budget, spent
from console.show.rundown.welfare.cooling import ready_at
from console.show.rundown.welfare.missing import GRAVE, Missing, missing, prize_over
from console.show.rundown.welfare.tables import (
    WELFARE,
    WELFARE_RESULT,
    WELFARE_SENT,
    Welfare,
    WelfareSent,
)

PRIZE_OVER = QT_TRANSLATE_NOOP(
    "welfare", "The prize of “{name}” is above the limit of {limit}. It was not started."
)
COOLING = QT_TRANSLATE_NOOP(
    "welfare", "The last welfare was a moment ago: “{name}” would come {seconds} s too early."
)
WELFARE_OVER = QT_TRANSLATE_NOOP(
    "welfare", "“{name}” would cost {cost} in all, its budget is {budget}."
)
SHOW_OVER = QT_TRANSLATE_NOOP(
    "welfare", "With “{name}” welfare would cost {cost} in all, the budget of the show is {budget}."
)
NOT_STATED = QT_TRANSLATE_NOOP("welfare", "“{name}” does not say {what}, which rules ask for.")
WORDS: dict[Missing, tuple[str, str]] = {
    "end": QT_TRANSLATE_NOOP("welfare", "when it ends"),
    "conditions": QT_TRANSLATE_NOOP("welfare", "under which conditions it is given"),
    "odds": QT_TRANSLATE_NOOP("welfare", "its odds or the number of prizes"),
    "prize": QT_TRANSLATE_NOOP("welfare", "what the prizes are"),
    "organiser": QT_TRANSLATE_NOOP("welfare", "who organises it"),
    "publication": QT_TRANSLATE_NOOP("welfare", "where winners are told"),
}


def what_a_start_must_meet(tx: Transaction) -> Iterable[Concern]:
    """Concerns about every welfare that this transaction starts; Refused for too great a prize."""
    if tx.undoes is not None:
        return
    for effect in tx.changed(WELFARE_SENT):
        start = tx.find(WELFARE_SENT, effect.row) if effect.before is None else None
        if start is not None and start.at == tx.at:  # what was brought in from elsewhere is past
            yield from _concerns(tx, tx.get(WELFARE, start.welfare), start)


RULES: tuple[Rule, ...] = (what_a_start_must_meet,)


def _concerns(tx: Transaction, planned: Welfare, start: WelfareSent) -> Iterator[Concern]:
    currency = in_force(tx.conn, CURRENCY)
    limit = in_force(tx.conn, WELFARE_PRIZE_LIMIT)
    if prize_over(planned, limit):
        shown = amount(limit, currency)
        raise Refused(message(PRIZE_OVER, name=planned.name, limit=shown))
    yield from _cooling(tx, planned, start)
    yield from _money(tx, planned, start, currency)
    for code in missing(planned):
        if code in GRAVE and not (code == "end" and start.ends_at is not None):
            what = message(NOT_STATED, name=planned.name, what=message(WORDS[code]))
            yield Concern(f"welfare.no_{code}", planned.id, (), "self", what)


def _cooling(tx: Transaction, planned: Welfare, start: WelfareSent) -> Iterator[Concern]:
    default = in_force(tx.conn, WELFARE_COOL_DOWN_S) * 1000
    before = tx.where(WELFARE_SENT, "run = ? AND id != ?", start.run, start.id)
    ready = ready_at(before, _of_show(tx, planned.show), default, start.at)
    if ready is not None:
        seconds = -((start.at - ready) // 1000)
        what = message(COOLING, name=planned.name, seconds=seconds)
        # The moment is confirmed, not the seconds: they run while someone reads them.
        yield Concern("welfare.cool_down", planned.id, (ready,), "self", what)


def _money(
    tx: Transaction, planned: Welfare, start: WelfareSent, currency: str
) -> Iterator[Concern]:
    """Nothing is asked of a start whose cost nobody can tell."""
    if estimate(planned, start.quantity) is None:
        return
    rows = tx.where(WELFARE_SENT, "run = ?", start.run)
    results = {one.sent: one for one in tx.where(WELFARE_RESULT, "run = ?", start.run)}
    all_of_show = _of_show(tx, planned.show)
    budget = show_budget(all_of_show.values(), in_force(tx.conn, WELFARE_BUDGET, planned.show))
    mine = [one for one in rows if one.welfare == planned.id]
    own = spent(all_of_show, mine, results, planned.budget)
    if own.left is not None and own.left < 0:
        yield _over("welfare.budget_over", WELFARE_OVER, planned, own.used, own.budget, currency)
        return
    whole = spent(all_of_show, rows, results, budget)
    if whole.left is not None and whole.left < 0:
        kind = "welfare.show_budget_over"
        yield _over(kind, SHOW_OVER, planned, whole.used, whole.budget, currency)


def _over(
    kind: str, head: tuple[str, str], planned: Welfare, cost: int, budget: int | None,
    currency: str,
) -> Concern:  # fmt: skip
    what: Message = message(
        head, name=planned.name, cost=amount(cost, currency), budget=amount(budget, currency)
    )
    return Concern(kind, planned.id, (cost, budget or 0), "self", what)


def _of_show(tx: Transaction, show: str) -> dict[str, Welfare]:
    return {one.id: one for one in tx.where(WELFARE, "show = ?", show)}
