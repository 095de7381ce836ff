"""What passes between reading a row and storing a fact: drafts, rejections, counts, batches."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from console.core.fact import Batch, Rejection, Row
from console.core.sheet import SAMPLE, Fault
from console.show.base.facts import Audience, Enter, Follow, Gift, Like
from console.show.questions.facts import Comment
from console.show.sales.facts import OrderLine, Refund, Stock

BATCH = 1000
"""About this many facts go into one batch."""

NAMES: dict[type[Any], str] = {
    Comment: "comments",
    Gift: "gifts",
    Like: "likes",
    Follow: "follows",
    Enter: "entries",
    Audience: "audience",
    OrderLine: "orders",
    Refund: "orders",
    Stock: "stock",
}
"""Under which name facts of a kind are counted; a returned line counts among the orders."""

Draft = tuple[int, bool, str, type[Any], tuple[Any, ...]]
"""A fact that has not been laid yet: time, minute, source, make, rest.

time: the row's time, ms UTC; minute: the row tells its minute only; make: the fact's type; rest:
the fact's fields after `at`. A rejected row is a draft whose type is Rejection. A plain tuple,
since one is made for every row.
"""


class BadRow(Exception):
    """A row that cannot be taken in; the text is its reason code."""


@dataclass
class Count:
    """How many rows of a kind were read, rejected (reason → rows), and had amounts rounded."""

    read: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    rounded: int = 0


def rejected(source: str, reason: str, sample: str) -> Draft:
    """The draft that stands for a rejected row."""
    return 0, False, source, Rejection, (reason, sample[:SAMPLE])


def faulty(source: str, faults: list[Fault]) -> Iterator[Draft]:
    """Drafts for the rows that a table could not read; the list is emptied."""
    for fault in faults:
        yield rejected(source, fault.reason, fault.sample)
    faults.clear()


def batches(
    items: Iterable[tuple[str, Row]], counts: dict[str, Count], main: str
) -> Generator[Batch, None, None]:
    """Facts and rejections with their sources, cut into batches that each hold one kind.

    Rejections travel with a batch of their source; they are counted under the name `main`.
    """
    groups: dict[tuple[str, type[Any]], list[Any]] = {}
    group: list[Any] = []
    last_source, last_kind, waiting = "", None, 0
    for source, fact in items:
        kind = type(fact)
        if kind is not last_kind or source != last_source:
            group = groups.setdefault((source, kind), [])
            last_source, last_kind = source, kind
        group.append(fact)
        waiting += 1
        if waiting >= BATCH:
            yield from _flush(groups, counts, main)
            last_kind, waiting = None, 0
    yield from _flush(groups, counts, main)


def _flush(
    groups: dict[tuple[str, type[Any]], list[Any]], counts: dict[str, Count], main: str
) -> Iterator[Batch]:
    refused: dict[str, list[Any]] = {}
    for source, kind in [key for key in groups if key[1] is Rejection]:
        refused[source] = groups.pop((source, kind))
        count = counts.setdefault(main, Count())
        count.read += len(refused[source])
        count.rejected.update(rejection.reason for rejection in refused[source])
    for (source, kind), facts in groups.items():
        count = counts.setdefault(NAMES[kind], Count())
        count.read += len(facts)
        if kind in (OrderLine, Refund):
            count.rounded += sum(fact.rounded for fact in facts)
        yield Batch(source, facts, refused.pop(source, ()))
    for source, rejections in refused.items():
        yield Batch(source, (), rejections)
    groups.clear()
