"""Facts: what a feed reports. Append-only, batched, de-duplicated by (source, source id)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

Row = tuple[Any, ...]


class Rejection(NamedTuple):
    """A message that could not be taken in: a reason code and the start of what came."""

    reason: str
    sample: str


class Taken(NamedTuple):
    """What became of one batch after its commit. rejected: reason code → count."""

    stored: int
    duplicates: int
    rejected: dict[str, int]


@dataclass(frozen=True)
class FactKind:
    """One table of facts in a run's file.

    `row` is the NamedTuple that feeds make; its first three fields are always `at` (ms UTC, what
    figures and order go by), `source_at` (ms UTC, the row's own time, or None) and `source_id`
    (identity inside the source, or None). The table has the columns n, seq, source, then the row's.
    `drop_rank` says what a feed that cannot wait may lose first (0 = never; 1 likes, 2 enters,
    3 comments).
    """

    name: str
    row: type[NamedTuple]
    drop_rank: int = 0


class Batch(NamedTuple):
    """Facts of one source, in the order in which they came, with what was rejected on the way.

    first: the number of the first fact when the facts keep the numbers they had (a run brought
    in from a file), all of one kind; 0 when they are numbered as they come.
    """

    source: str
    facts: Sequence[Row]
    rejected: Sequence[Rejection] = ()
    first: int = 0
