"""What the bench prints: one line a figure, beside what it must reach."""

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Result(NamedTuple):
    """One figure. limit: what must be reached, None for figures that only inform.

    at_least: the figure must not fall below the limit; else it must not exceed it.
    """

    what: str
    figure: float
    unit: str
    limit: float | None
    at_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether it reaches what it must; a figure that is missing does not."""
        if self.limit is None:
            return True
        if math.isnan(self.figure):
            return False
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit


def lines(results: Iterable[Result]) -> Iterator[str]:
    """The table, line by line."""
    yield f"{'what':<52} {'figure':>14} {'must reach':>12}"
    for result in results:
        yield line(result)


def line(result: Result) -> str:
    """One figure with its limit, and its note below."""
    wanted = ""
    if result.limit is not None:
        wanted = f"{'≥' if result.at_least else '≤'} {result.limit:,g} {result.unit}".strip()
    verdict = "" if result.limit is None else "met" if result.met else "NOT MET"
    shown = f"{written(result.figure)} {result.unit}".strip()
    text = f"{result.what:<52} {shown:>14} {wanted:>12}  {verdict}".rstrip()
    return f"{text}\n    {result.note}" if result.note else text


def written(figure: float) -> str:
    """A figure with as many digits as can be told apart."""
    if math.isnan(figure):
        return "none"
    if abs(figure) >= 1_000:
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if abs(figure) >= 10 else f"{figure:.2f}"
