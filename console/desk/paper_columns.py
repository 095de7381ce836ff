"""How wide the columns of a table are: by what they hold, within what the model gives them."""

from collections.abc import Sequence

from console.desk.paper_ink import MM
from console.desk.paper_text import Block
from console.show.review.paper.page import Cell, Column, Piece, Table

MEASURED = 300
"""Rows that are measured; more of them would say no more about the columns."""

LEAST, MOST = 0.55, 1.8
"""What a column that flows may come to, of the share the model gives it."""

SHORT_MM = 18.0
"""Lines up to this length are not broken, at scale 1."""

WIDE = 1e7
"""More than any line is long."""


def widths(table: Table, total: float, scale: float, pad: float) -> list[float]:
    """The columns' widths, in all `total`; pad: between a column's edge and its text."""
    rows = [row for row in table.rows if row.kind == "row"][:MEASURED]
    shares = sum(column.share for column in table.columns)
    given = [total * column.share / shares for column in table.columns]
    heads = [_width((Piece(c.title, "small"),), scale) + 2 * pad for c in table.columns]
    least = [
        max(head, _short([row.cells[n] for row in rows], scale) + 2 * pad)
        for n, head in enumerate(heads)
    ]
    made = list(given)
    for n, column in enumerate(table.columns):
        if column.width == "fit":
            first = max((_width(row.cells[n][:1], scale) for row in rows), default=0.0)
            made[n] = max(first + 2 * pad, least[n])
        elif column.width == "keep":
            made[n] = max(made[n], heads[n])
    flowing = [n for n, column in enumerate(table.columns) if column.width == "flow"]
    room = total - sum(width for n, width in enumerate(made) if n not in flowing)
    wanted = [_wanted(table.columns[n], [row.cells[n] for row in rows], scale) for n in flowing]
    for n, width in zip(flowing, _shared(room, wanted, [least[n] for n in flowing]), strict=True):
        made[n] = width
    fitting = total / sum(made)
    return [width * fitting for width in made]


def _wanted(column: Column, cells: Sequence[Cell], scale: float) -> float:
    """How much of the room a column asks for: between its share and what it holds."""
    lengths = [_width(cell, scale) for cell in cells]
    mean = (sum(length**2 for length in lengths) / max(1, len(lengths))) ** 0.5
    typical = column.share * scale * MM
    weight = (mean / typical) ** 0.5 if typical else 1.0
    return column.share * min(MOST, max(LEAST, weight))


def _shared(room: float, wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """The room in the wanted proportions, each getting at least its own."""
    in_all = sum(wanted) or 1.0
    made = [max(low, room * want / in_all) for want, low in zip(wanted, least, strict=True)]
    spare = [width - low for width, low in zip(made, least, strict=True)]
    over = sum(made) - room
    if over <= 0 or not sum(spare):
        return made
    return [width - over * part / sum(spare) for width, part in zip(made, spare, strict=True)]


def _short(cells: Sequence[Cell], scale: float) -> float:
    """The longest of the lines that are not to be broken."""
    limit = SHORT_MM * MM * scale
    lines = (_width((piece,), scale) for cell in cells for piece in cell)
    return max((line for line in lines if line <= limit), default=0.0)


def _width(cell: Cell, scale: float) -> float:
    """How wide a cell's longest line is when nothing is broken."""
    return Block(cell, WIDE, scale=scale).width
