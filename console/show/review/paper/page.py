"""What stands on paper, before anybody draws it: documents of tables, cards and posters.

All text is said already and plain; lengths are in millimetres.
"""

from pathlib import Path
from typing import Literal, NamedTuple

Look = Literal["text", "strong", "small", "faint", "figure", "hit", "danger", "space"]
"""How a text is set: strong = bold, faint = grey, space = an empty line that is lower.

Hit and danger stand out without colour too: they are bold.
"""

Align = Literal["left", "centre", "right"]

Width = Literal["keep", "flow", "fit"]

PaperName = Literal["A5", "A4", "A3", "A2", "A1"]

SIZES: dict[PaperName, tuple[int, int]] = {
    "A5": (148, 210),
    "A4": (210, 297),
    "A3": (297, 420),
    "A2": (420, 594),
    "A1": (594, 841),
}
"""Name → width and height in mm, upright."""


class Paper(NamedTuple):
    """A sheet of paper, upright or across."""

    name: PaperName
    across: bool

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in mm."""
        width, height = SIZES[self.name]
        return (height, width) if self.across else (width, height)


class Piece(NamedTuple):
    """One paragraph, with what stands in bold before it; line breaks in it are kept."""

    text: str
    look: Look = "text"
    lead: str = ""


Cell = tuple[Piece, ...]


class Column(NamedTuple):
    """A column: its header, and its width as a share of the table's.

    width: keep = its share, flow = about its share, as what it holds needs it, fit = what the
    first paragraphs of its cells need unbroken.
    """

    title: str
    share: float
    align: Align = "left"
    width: Width = "flow"


class Row(NamedTuple):
    """A row of cells.

    kind: a band names the rows behind it and a note stands before one; both have one cell, over
    the whole width, and never stand last on a page. marked: stands out, with a bar at its left
    edge. skipped: greyed out.
    """

    cells: tuple[Cell, ...]
    kind: Literal["row", "band", "note"] = "row"
    marked: bool = False
    skipped: bool = False


class Table(NamedTuple):
    """A table whose header stands on every page, and so does the band that a page begins within.

    continued: stands behind such a band.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    continued: str = ""


class Field(NamedTuple):
    """A part of a card: a small title over its paragraphs."""

    title: str
    body: Cell


class Card(NamedTuple):
    """One offer: its number in a box, names, tag, price, and what is to be said of it.

    beside: under the price. gist: what the offer is, in a band of its own. warning: framed in
    red, over the whole width. left and right: the two columns below. pictures: files of them, shown
    where the texts leave room.
    """

    number: str
    title: str
    under: Cell
    tag: str
    figure: str
    beside: Cell
    gist: Cell
    warning: Field | None
    left: tuple[Field, ...]
    right: tuple[Field, ...]
    pictures: tuple[Path, ...] = ()


class Tile(NamedTuple):
    """One offer on a poster."""

    number: str
    title: str
    tag: str
    figure: str
    beside: Cell
    fields: tuple[Field, ...]


class Poster(NamedTuple):
    """All tiles on one sheet, as large as fits."""

    tiles: tuple[Tile, ...]


class Section(NamedTuple):
    """A part of a document, on pages of its own: its title in their heads, what leads into it."""

    title: str
    lead: Cell
    body: Table | tuple[Card, ...] | Poster


class Document(NamedTuple):
    """All of one print: what stands at the head and foot of each page, and the sections.

    page_of: how pages are counted, with {page} and {pages} to be filled in. text_size: of the
    usual size.
    """

    title: str
    date: str
    printed: str
    page_of: str
    paper: Paper
    sections: tuple[Section, ...]
    text_size: float = 1.0
