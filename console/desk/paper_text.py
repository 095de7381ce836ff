"""Paragraphs laid out in lines, and taken line by line where a page ends."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from console.desk.paper_ink import BLACK, DANGER, FAINT, GREY, HIT, Line, Page, font
from console.show.review.paper.page import Align, Look, Piece

LEADING = 1.22
"""Height of a line of text, in sizes of its font; enough for Han, and the same with and without."""

BASELINE = 0.81
"""Where letters stand, as a share of the height of their line, whatever fonts are in it."""

MOST_INDENT = 0.35
"""Of the width: longer leads leave the lines below them where they begin."""

BASE = 8.6
"""Size in points of plain text at scale 1."""


_HAN = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


class _Set(NamedTuple):
    """How a look is set: its size against plain text, whether bold, the colour."""

    size: float
    bold: bool
    colour: QColor


_LOOKS: dict[Look, _Set] = {
    "text": _Set(1.0, False, BLACK),
    "strong": _Set(1.0, True, BLACK),
    "small": _Set(0.86, False, GREY),
    "faint": _Set(0.86, False, FAINT),
    "figure": _Set(3.4, True, BLACK),
    "hit": _Set(1.0, True, HIT),
    "danger": _Set(1.0, True, DANGER),
    "space": _Set(0.45, False, BLACK),
}
_ALIGNS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class _Laid(NamedTuple):
    """One line of a block: where it stands in it, and how high it is."""

    line: QTextLine
    layout: QTextLayout
    top: float
    height: float
    colour: QColor


class Block:
    """Paragraphs set in a width, in units of `paper_ink`; scale enlarges all of them alike.

    colour: of all of it, whatever the looks say. height and `width` are what it comes to.
    """

    def __init__(
        self,
        pieces: Iterable[Piece],
        width: float,
        *,
        scale: float = 1.0,
        align: Align = "left",
        colour: QColor | None = None,
    ) -> None:
        self._lines: list[_Laid] = []
        self.height = 0.0
        self.width = 0.0
        for piece in pieces:
            self._add(piece, width, scale, align, colour)

    def __len__(self) -> int:
        return len(self._lines)

    def height_of(self, first: int = 0, after: int | None = None) -> float:
        """Height of the lines from `first` up to `after`, all by default."""
        kept = self._lines[first:after]
        return kept[-1].top + kept[-1].height - kept[0].top if kept else 0.0

    def fitting(self, first: int, height: float) -> int:
        """The line after the last that fits, from `first` on, in a height."""
        after = first
        while after < len(self._lines) and self.height_of(first, after + 1) <= height:
            after += 1
        return after

    def put(self, page: Page, x: float, y: float, first: int = 0, after: int | None = None) -> None:
        """Put the lines on a page, their left top corner at x, y."""
        kept = self._lines[first:after]
        for one in kept:
            base = y + one.top - kept[0].top + one.height * BASELINE
            page.append(Line(one.line, x, base - one.line.ascent(), one.colour, one.layout))

    def _add(
        self, piece: Piece, width: float, scale: float, align: Align, colour: QColor | None
    ) -> None:
        look = _LOOKS[piece.look]
        lead = f"{piece.lead}\u2002" if piece.lead and piece.text else piece.lead
        points = BASE * look.size * scale
        for number, text in enumerate((lead + piece.text).split("\n")):
            set_in = font(points, bold=look.bold, latin=not _HAN.search(text))
            layout = _layout(text, set_in, width, align, len(lead) if number == 0 else 0)
            height = set_in.pixelSize() * LEADING
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                self.width = max(self.width, line.x() + line.naturalTextWidth())
                self._lines.append(_Laid(line, layout, self.height, height, colour or look.colour))
                self.height += height


def _indent(lead: str, set_in: QFont, width: float) -> float:
    """How far lines below the first stand in, to be in line with what is behind the lead."""
    bold = QFont(set_in)
    bold.setWeight(QFont.Weight.Bold)
    indent = QFontMetricsF(bold).horizontalAdvance(lead)
    return indent if indent <= width * MOST_INDENT else 0.0


def _layout(text: str, set_in: QFont, width: float, align: Align, lead: int) -> QTextLayout:
    """One paragraph; the first `lead` characters are bold."""
    layout = QTextLayout(text, set_in)
    option = QTextOption(_ALIGNS[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if lead:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = 0, lead, bold
        layout.setFormats([part])
    indent = _indent(text[:lead], set_in, width) if lead < len(text) and align == "left" else 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        behind = indent if line.textStart() else 0.0
        line.setLineWidth(max(width - behind, 1.0))
        line.setPosition(QPointF(behind, 0.0))
    layout.endLayout()
    return layout
