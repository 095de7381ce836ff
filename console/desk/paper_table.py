"""Tables over pages: the header on each, rows kept whole wherever a page can hold them."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from console.desk.paper_columns import widths
from console.desk.paper_ink import BAND, BLACK, FAINT, HAIR, HIT_WASH, MM, WASH, Box
from console.desk.paper_pages import Pages
from console.desk.paper_text import Block
from console.show.review.paper.page import Piece, Row, Table

PAD_X_MM, PAD_Y_MM = 1.3, 1.0
LEAST_ROW_MM = 6.4
"""Rows are high enough to be written into by hand."""


class _Laid(NamedTuple):
    """A row whose cells are laid out."""

    row: Row
    blocks: tuple[Block, ...]
    height: float


class TableSetter:
    """Sets one table into the pages of its section."""

    def __init__(self, table: Table, pages: Pages, title: str) -> None:
        self._table, self._pages, self._title = table, pages, title
        self._pad_x, self._pad_y = PAD_X_MM * MM * pages.scale, PAD_Y_MM * MM * pages.scale
        self._least = LEAST_ROW_MM * MM * pages.scale
        self._widths = widths(table, pages.width, pages.scale, self._pad_x)
        titles = Row(tuple((Piece(column.title, "small"),) for column in table.columns))
        self._header = self._lay(titles)
        self._band: Row | None = None
        self._after_head = 0.0

    def set(self) -> None:
        """Set all rows, on as many pages as they take."""
        self._put_header()
        rows = self._table.rows
        waiting: list[_Laid] = []
        for row in rows:
            laid = self._lay(row)
            if row.kind != "row":
                waiting.append(laid)
                continue
            self._make_room(sum(one.height for one in waiting) + laid.height, waiting)
            for one in waiting:
                self._put(one)
            waiting.clear()
            self._put_row(laid)
        for one in waiting:
            self._make_room(one.height, waiting)
            self._put(one)

    def _lay(self, row: Row) -> _Laid:
        scale = self._pages.scale
        if row.kind != "row":
            width = self._pages.width - 2 * self._pad_x
            blocks: tuple[Block, ...] = (Block(row.cells[0], width, scale=scale),)
        else:
            blocks = tuple(
                Block(
                    cell, width - 2 * self._pad_x, scale=scale, align=column.align,
                    colour=FAINT if row.skipped else None,
                )
                for cell, width, column in zip(
                    row.cells, self._widths, self._table.columns, strict=True
                )
            )  # fmt: skip
        height = max((block.height for block in blocks), default=0.0) + 2 * self._pad_y
        return _Laid(row, blocks, max(height, self._least))

    def _make_room(self, height: float, waiting: list[_Laid]) -> None:
        """Begin a page where this does not fit; what no page can hold is cut where it must be."""
        pages = self._pages
        if height <= pages.room or self._fresh():
            return
        pages.begin(self._title)
        self._put_header()
        if self._band is not None and not any(one.row.kind == "band" for one in waiting):
            piece = self._band.cells[0][0]
            text = " · ".join(part for part in (piece.text, self._table.continued) if part)
            self._put(self._lay(Row(((piece._replace(text=text),),), "band")), again=True)

    def _fresh(self) -> bool:
        """Whether the page holds nothing yet but heads, so that another would hold no more."""
        return self._pages.y <= self._after_head

    def _put_header(self) -> None:
        pages, header = self._pages, self._header
        x = pages.left
        area = QRectF(x, pages.y, pages.width, header.height)
        pages.page.append(Box(area, WASH))
        for block, width in zip(header.blocks, self._widths, strict=True):
            y = pages.y + header.height - self._pad_y - block.height
            block.put(pages.page, x + self._pad_x, y)
            x += width
        pages.y += header.height
        pages.rule(pages.y, BLACK, 0.3)
        self._after_head = pages.y

    def _put_row(self, laid: _Laid) -> None:
        """Put a row; one that is higher than a page goes on over the next, line by line."""
        pages = self._pages
        first = [0] * len(laid.blocks)
        while True:
            room = pages.room - 2 * self._pad_y
            after = [b.fitting(n, room) for b, n in zip(laid.blocks, first, strict=True)]
            if all(n == len(b) for n, b in zip(after, laid.blocks, strict=True)):
                self._put(laid, first, after)
                return
            if after == first:  # not even a line fits: paper smaller than any there is
                after = [min(n + 1, len(b)) for n, b in zip(first, laid.blocks, strict=True)]
            self._put(laid, first, after)
            first = after
            pages.begin(self._title)
            self._put_header()

    def _put(
        self,
        laid: _Laid,
        first: list[int] | None = None,
        after: list[int] | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Put a row's lines from `first` up to `after`, all by default."""
        pages = self._pages
        begin = first or [0] * len(laid.blocks)
        end = after or [len(block) for block in laid.blocks]
        parts = list(zip(laid.blocks, begin, end, strict=True))
        height = max((b.height_of(i, j) for b, i, j in parts), default=0.0) + 2 * self._pad_y
        height = max(height, self._least)
        self._ground(laid.row, height)
        x = pages.left
        widths = self._widths if laid.row.kind == "row" else [pages.width]
        for (block, i, j), width in zip(parts, widths, strict=True):
            y = pages.y + self._pad_y
            if laid.row.kind != "row":
                y = pages.y + (height - block.height) / 2
            block.put(pages.page, x + self._pad_x, y, i, j)
            x += width
        pages.y += height
        pages.rule(pages.y)
        if laid.row.kind == "band" and not again:
            self._band = laid.row

    def _ground(self, row: Row, height: float) -> None:
        """What is under a row: its wash, the bar of a marked one, lines between the columns."""
        pages = self._pages
        if row.kind == "note":
            return
        if row.kind == "band" or row.marked:
            area = QRectF(pages.left, pages.y, pages.width, height)
            pages.page.append(Box(area, BAND if row.kind == "band" else HIT_WASH))
        if row.kind == "band":
            return
        if row.marked:
            bar = QRectF(pages.left, pages.y, 0.8 * MM * pages.scale, height)
            pages.page.append(Box(bar, BLACK))
        x = pages.left
        for width in self._widths[:-1]:
            x += width
            hair = QRectF(x, pages.y, 0.1 * MM * pages.scale, height)
            pages.page.append(Box(hair, HAIR))
