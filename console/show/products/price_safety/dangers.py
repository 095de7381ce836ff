"""Which changes of a price are dangerous: pure, as the trade defines it."""

from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from console.core.money import SCALE
from console.show.products.price_safety.margin import Terms, margin

Kind = Literal[
    "jump",
    "tenfold",
    "digit_dropped",
    "digit_added",
    "digits_reordered",
    "below_floor",
    "above_usual",
    "negative_margin",
    "same_as_other",
]

KINDS: tuple[Kind, ...] = (
    "jump", "tenfold", "digit_dropped", "digit_added", "digits_reordered", "below_floor",
    "above_usual", "negative_margin", "same_as_other",
)  # fmt: skip

HUNDREDTH = SCALE // 100


class Limits(NamedTuple):
    """The thresholds in force, in per cent: the greatest change, and how near to tenfold counts."""

    jump: int = 30
    tenfold: int = 2


DEFAULTS = Limits()


class Danger(NamedTuple):
    """One reason why a change of a price needs a second look.

    amount: what the price is measured against (1/10,000): the floor, the usual price, the exact
    tenfold or tenth, what is left of it; the change in tenths of a per cent for a jump.
    """

    kind: Kind
    amount: int = 0


def dangers(
    before: int | None,
    after: int,
    terms: Terms,
    others: Collection[int] = (),
    limits: Limits = DEFAULTS,
) -> list[Danger]:
    """What is dangerous about a price that becomes `after` (1/10,000); others: live in the show.

    A first price (before None) is measured by floor, usual price and margin alone.
    """
    found = list(_of_price(after, terms))
    if before is None or before == after:
        return found
    found += _of_change(before, after, limits)
    if after in others:
        found.append(Danger("same_as_other", after))
    return sorted(found, key=lambda danger: KINDS.index(danger.kind))


def _of_price(price: int, terms: Terms) -> Iterator[Danger]:
    if terms.floor is not None and price < terms.floor:
        yield Danger("below_floor", terms.floor)
    if terms.usual is not None and price > terms.usual:
        yield Danger("above_usual", terms.usual)
    left = margin(price, terms).left
    if left < 0:
        yield Danger("negative_margin", round(left))


def _of_change(before: int, after: int, limits: Limits) -> Iterator[Danger]:
    if abs(after - before) * 100 > limits.jump * before:
        yield Danger("jump", round((after - before) * 1000 / before) if before else 0)
    if before and after:
        if abs(after - 10 * before) * 100 <= limits.tenfold * 10 * before:
            yield Danger("tenfold", 10 * before)
        elif abs(10 * after - before) * 100 <= limits.tenfold * before:
            yield Danger("tenfold", before // 10)
    old, new = digits(before), digits(after)
    if _drops_one(old, new):
        yield Danger("digit_dropped")
    if _drops_one(new, old):
        yield Danger("digit_added")
    if old != new and sorted(old) == sorted(new):
        yield Danger("digits_reordered")


def digits(price: int) -> str:
    """The digits of a price (1/10,000) as typed to the hundredth: 89 and 89.00 are both 8900."""
    return str((price + HUNDREDTH // 2) // HUNDREDTH)


def _drops_one(longer: str, shorter: str) -> bool:
    """Whether one digit less, wherever it stood, makes the one the other."""
    if len(longer) != len(shorter) + 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
