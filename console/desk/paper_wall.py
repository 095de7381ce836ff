"""A poster: all tiles on one sheet, as large as fits."""

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF

from console.desk.paper_card_head import number_box
from console.desk.paper_cards import stacked
from console.desk.paper_ink import BLACK, GREY, MM, Box
from console.desk.paper_pages import Pages
from console.desk.paper_text import Block
from console.show.review.paper.page import Piece, Poster, Tile

SCALES = tuple(8.0 * 0.955**step for step in range(140))
"""How large tiles are tried, from the largest on."""

LEAST_WIDTH_MM = 46.0
"""No tile is narrower than this at scale 1: shorter lines would break every name."""

TRIED = 5
"""Numbers of columns that are tried, from the most on; fewer make rows too high."""

LEAST_BESIDE_MM = 15.0
"""Where less is left beside the price, at scale 1, what belongs there stands beneath it."""

MOST_STRETCH = 1.45
"""Rows are given what is left of the sheet, up to so many times their height."""


class _Laid(NamedTuple):
    """A tile in its width; price: height of the figure and what is beside or beneath it."""

    tile: Tile
    title: Block
    figure: Block
    beside: Block
    beside_width: float
    fields: Block
    price: float
    height: float


class _Grid(NamedTuple):
    """Tiles in rows, with the heights of the rows."""

    rows: list[list[_Laid]]
    heights: list[float]
    width: float


def set_poster(poster: Poster, pages: Pages) -> None:
    """Set all tiles below the head of the page that was begun."""
    if poster.tiles:
        _PosterSetter(poster, pages).set()


class _PosterSetter:
    def __init__(self, poster: Poster, pages: Pages) -> None:
        self._tiles, self._pages = poster.tiles, pages

    def set(self) -> None:
        """Find the largest scale at which all fit, and set them."""
        low, high = 0, len(SCALES) - 1
        while low < high:
            middle = (low + high) // 2
            if self._grid(SCALES[middle]) is None:
                low = middle + 1
            else:
                high = middle
        scale = SCALES[low]
        grid = self._grid(scale)
        assert grid is not None, "at a fortieth of its size anything fits"
        self._put(grid, scale)

    def _grid(self, scale: float) -> _Grid | None:
        """The grid at a scale with the fewest empty places; None where there is none that fits."""
        found: list[tuple[int, float, _Grid]] = []
        gap = self._gap(scale)
        most = int((self._pages.width + gap) / (LEAST_WIDTH_MM * MM * scale + gap))
        most = min(most, len(self._tiles))
        for columns in range(max(1, most - TRIED + 1), most + 1):
            width = (self._pages.width - (columns - 1) * gap) / columns
            laid = [self._lay(tile, width, scale) for tile in self._tiles]
            rows = [laid[n : n + columns] for n in range(0, len(laid), columns)]
            heights = [max(one.height for one in row) for row in rows]
            total = sum(heights) + gap * (len(rows) - 1)
            if total <= self._pages.room:
                empty = columns * len(rows) - len(laid)
                found.append((empty, -total, _Grid(rows, heights, width)))
        return min(found, key=lambda one: one[:2])[2] if found else None

    def _gap(self, scale: float) -> float:
        return 3.0 * MM * math.sqrt(scale)

    def _lay(self, tile: Tile, width: float, scale: float) -> _Laid:
        unit = MM * scale
        inner = width - 5 * unit
        title = Block((Piece(tile.title, "strong"),), inner - 11 * unit, scale=1.45 * scale)
        figure = Block((Piece(tile.figure, "figure"),), inner, scale=0.8 * scale)
        free = inner - figure.width - 2 * unit
        beneath = free < LEAST_BESIDE_MM * unit
        pieces = (*tile.beside, Piece(tile.tag, "strong")) if tile.tag else tile.beside
        wide = inner if beneath else free
        beside = Block(pieces, wide, scale=scale, align="right")
        fields = Block(stacked(tile.fields), inner, scale=scale)
        head = max(9 * unit, title.height) + unit
        price = figure.height + beside.height if beneath else max(figure.height, beside.height)
        height = 5 * unit + head + price + unit + fields.height
        return _Laid(tile, title, figure, beside, wide, fields, price, height)

    def _put(self, grid: _Grid, scale: float) -> None:
        pages, gap = self._pages, self._gap(scale)
        natural = sum(grid.heights)
        stretch = (pages.room - gap * (len(grid.rows) - 1)) / natural
        stretch = min(stretch, MOST_STRETCH)
        for row, height in zip(grid.rows, grid.heights, strict=True):
            x = pages.left
            for laid in row:
                self._put_tile(laid, x, grid.width, height * stretch, scale)
                x += grid.width + gap
            pages.y += height * stretch + gap

    def _put_tile(self, laid: _Laid, x: float, width: float, height: float, scale: float) -> None:
        pages, unit = self._pages, MM * scale
        page, y = pages.page, pages.y
        page.append(Box(QRectF(x, y, width, height), None, GREY, 0.25 * unit, 1.2 * unit))
        left, y = x + 2.5 * unit, y + 2.5 * unit
        number_box(pages, laid.tile.number, left, y, 9 * unit, 0.8 * scale)
        top = y + max(0.0, (9 * unit - laid.title.height) / 2)
        laid.title.put(page, left + 11 * unit, top)
        y += max(9 * unit, laid.title.height) + unit
        laid.figure.put(page, left, y)
        beside = x + width - 2.5 * unit - laid.beside_width
        laid.beside.put(page, beside, y + laid.price - laid.beside.height - 0.8 * unit)
        y += laid.price
        page.append(Box(QRectF(left, y, width - 5 * unit, 0.2 * unit), BLACK))
        laid.fields.put(page, left, y + unit)
