"""Tables of show data: declared once as a NamedTuple, read and written through it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

R = TypeVar("R", bound=NamedTuple)

Values = dict[str, Any]
"""Column → value of one row, or of the columns of it that changed."""


@dataclass(frozen=True)
class Table(Generic[R]):
    """One STRICT table of the decisions file; the first column of `row` is the text key `id`.

    plan: the column that names the show a row belongs to ("" for tables outside the plan); plan
    tables are what versions keep and restore and what a `.liveroom` file carries, parents first.
    fixed: columns that restoring a version leaves alone. search: the text under which a row is
    found, kept in a full-text index beside the table.
    """

    name: str
    row: type[R]
    plan: str = ""
    fixed: tuple[str, ...] = ()
    search: Callable[[R], str] | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The column names, in the order of the row."""
        return self.row._fields

    def select(self, rest: str = "") -> str:
        """A SELECT of whole rows, with what follows the table's name."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name} {rest}"

    def make(self, values: Any) -> R:
        """A row of a sequence of its columns' values."""
        return self.row._make(values)


class Entry(NamedTuple):
    """One line of the journal: what was decided, by whom, when and why. Times in ms.

    confirmed: JSON of the confirmations that let it pass, "" where none was needed.
    """

    seq: int
    id: str
    kind: str
    payload: str
    label: str
    desk: str
    actor: str
    at: int
    steady: int
    boot: str
    reason: str
    live: int
    show: str
    run: str
    undoes: int | None
    confirmed: str = ""


class Effect(NamedTuple):
    """One changed row of an entry: changed columns before and after (None: no row)."""

    table: str
    row: str
    before: Values | None
    after: Values | None


class Rows(NamedTuple):
    """What a commit did to one table: rows as they are now, and keys that are gone.

    For tables of facts `rows` are the fact tuples and `numbers` their numbers in the run.
    """

    table: str
    rows: tuple[Any, ...]
    gone: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    source: str = ""


class Commit(NamedTuple):
    """News of one transaction, told after it is safe on disk.

    run: "" for decisions, else the run whose file was written. stage: "decision", "facts", or
    the name of what was derived. upto: for what was derived, the fact number it is complete to.
    """

    seq: int
    run: str
    stage: str
    entry: Entry | None
    parts: tuple[Rows, ...]
    upto: int = 0
