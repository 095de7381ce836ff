"""What welfare costs: estimated before, known after, and what is left of the budget."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from console.show.rundown.welfare.tables import Welfare, WelfareResult, WelfareSent


class Spent(NamedTuple):
    """Money in 1/10,000 of the major unit. used: all that is known or estimated of what was sent.

    unknown: how many starts nobody can put a price on. budget: None where there is none.
    """

    used: int
    unknown: int
    budget: int | None

    @property
    def left(self) -> int | None:
        """budget − used, negative when overdrawn; None without a budget."""
        return None if self.budget is None else self.budget - self.used


def value_each(welfare: Welfare) -> int | None:
    """What one piece is worth, 1/10,000 of the major unit; of a prize its greatest value."""
    return welfare.prize_value if welfare.worth is None else welfare.worth


def estimate(welfare: Welfare, quantity: int | None) -> int | None:
    """What so many pieces cost if all are taken; None where quantity or value is not known."""
    each = value_each(welfare)
    return None if each is None or quantity is None else each * quantity


def cost_of(welfare: Welfare, sent: WelfareSent, result: WelfareResult | None) -> int | None:
    """What one start cost: as typed in, else of the pieces given, else of all that were offered."""
    if result is not None and result.cost is not None:
        return result.cost
    given = None if result is None else result.given
    return estimate(welfare, sent.quantity if given is None else given)


def spent(
    welfare: Mapping[str, Welfare],
    sent: Iterable[WelfareSent],
    results: Mapping[str, WelfareResult],
    budget: int | None,
) -> Spent:
    """The sum of these starts; results by the id of the start."""
    used = unknown = 0
    for one in sent:
        planned = welfare.get(one.welfare)
        cost = None if planned is None else cost_of(planned, one, results.get(one.id))
        used += cost or 0
        unknown += cost is None
    return Spent(used, unknown, budget)


def planned_cost(welfare: Welfare) -> int | None:
    """What a welfare is planned to cost at most: its budget, else its pieces at their value."""
    return estimate(welfare, welfare.quantity) if welfare.budget is None else welfare.budget


def show_budget(welfare: Iterable[Welfare], chosen: int) -> int | None:
    """The budget of a show: the one set for it (above 0), else the sum of those of its welfare."""
    if chosen:
        return chosen
    planned = [one.budget for one in welfare if one.budget is not None]
    return sum(planned) if planned else None
