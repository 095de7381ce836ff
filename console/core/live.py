"""What the in-memory present wants to be filled with when a show is opened."""

from typing import Literal, NamedTuple


class Load(NamedTuple):
    """Rows of one table to read at opening; `rest` follows the table's name, with :show and :run.

    stage: the stage of the commit that brings the rows ("decision", "facts" or a deriver's name).
    """

    table: str
    row: type[NamedTuple]
    file: Literal["decisions", "run"] = "decisions"
    rest: str = ""
    stage: str = "decision"
