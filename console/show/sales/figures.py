"""The dictionary of figures: each formula once, exact, with what it was made of."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP

Unit = Literal["money", "count", "mean"]
"""money: 1/10,000 of the major unit; count: whole; mean: of counts, with two places."""

Rate = Callable[[str], float | None]
"""The expected share of returns (0 to 1) of a category, None where nobody has set one."""


class Formula(NamedTuple):
    """What a figure is made of, in the words of its own inputs; settles: whether it can be final.

    A figure that later returns still change is provisional as long as anything can come back.
    """

    id: str
    text: str
    unit: Unit
    settles: bool = True


FORMULAS = (
    Formula("gmv", QT_TRANSLATE_NOOP("formula", "sum(amount of paid lines)")[1], "money"),
    Formula(
        "refunded",
        QT_TRANSLATE_NOOP("formula", "sum(amounts given back)")[1],
        "money",
        settles=False,
    ),
    Formula("net", QT_TRANSLATE_NOOP("formula", "gmv - refunded")[1], "money", settles=False),
    Formula(
        "expected_net",
        QT_TRANSLATE_NOOP(
            "formula",
            "sum(amount of paid lines not returned * (1 - expected return rate of category))",
        )[1],
        "money",
        settles=False,
    ),
    Formula("orders", QT_TRANSLATE_NOOP("formula", "count(orders with a paid line)")[1], "count"),
    Formula("units", QT_TRANSLATE_NOOP("formula", "sum(quantity of paid lines)")[1], "count"),
    Formula(
        "buyers",
        QT_TRANSLATE_NOOP("formula", "count(distinct known buyers of paid orders)")[1],
        "count",
    ),
    Formula("aov", QT_TRANSLATE_NOOP("formula", "gmv / buyers")[1], "money"),
    Formula("acu", QT_TRANSLATE_NOOP("formula", "sum(online * ms) / ms")[1], "mean"),
    Formula("pcu", QT_TRANSLATE_NOOP("formula", "max(online)")[1], "count"),
)
"""Their texts are marked for people; JSON holds them as they stand here."""


class Online(NamedTuple):
    """Samples of online put together: Σ online × ms, ms, and the greatest; None without any."""

    viewer_ms: int
    ms: int
    peak: int | None


class Sums(NamedTuple):
    """What figures are made of, in one currency. kept: by category (see CategoryTotal)."""

    gmv: int
    refunded: int
    orders: int
    units: int
    buyers: int
    kept: Mapping[str, int]
    online: Online


class Figure(NamedTuple):
    """One figure. value = numerator ÷ denominator, exact; None for "—": nothing to divide by, or
    something it needs is not known. as_of: ms UTC of the latest fact. final: nothing that may
    still come changes it.
    """

    formula: Formula
    value: Fraction | None
    numerator: Fraction | None
    denominator: int
    as_of: int | None
    final: bool

    @property
    def units(self) -> int | None:
        """The value as a whole number of its unit, half-even; for showing."""
        return None if self.value is None else round(self.value)


def figures(sums: Sums, rate: Rate, as_of: int | None, over: bool) -> dict[str, Figure]:
    """All figures by id, in the order of the dictionary; over: the run has ended."""
    made: dict[str, tuple[Fraction | int | None, int]] = {
        "gmv": (sums.gmv, 1),
        "refunded": (sums.refunded, 1),
        "net": (sums.gmv - sums.refunded, 1),
        "expected_net": (expected_net(sums.kept, rate), 1),
        "orders": (sums.orders, 1),
        "units": (sums.units, 1),
        "buyers": (sums.buyers, 1),
        "aov": (sums.gmv, sums.buyers),
        "acu": (sums.online.viewer_ms, sums.online.ms),
        "pcu": (sums.online.peak, 1),
    }
    return {one.id: _figure(one, *made[one.id], as_of, over and one.settles) for one in FORMULAS}


def expected_net(kept: Mapping[str, int], rate: Rate) -> Fraction | None:
    """Σ kept × (1 − expected return rate), exact; None where a category has no rate."""
    total = Fraction(0)
    for category, amount in kept.items():
        share = rate(category)
        if amount and share is None:
            return None
        # Of the number's text: 0.55 is meant, not its nearest binary fraction.
        total += amount * (1 - Fraction(str(share or 0)))
    return total if kept or rate("") is not None else None


def _figure(
    formula: Formula,
    numerator: Fraction | int | None,
    denominator: int,
    as_of: int | None,
    final: bool,
) -> Figure:
    top = None if numerator is None else Fraction(numerator)
    value = None if top is None or denominator == 0 else top / denominator
    return Figure(formula, value, top, denominator, as_of, final)
