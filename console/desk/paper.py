"""Draws documents on paper: a PDF of all pages, or a picture of one."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from console.desk.paper_cards import set_cards
from console.desk.paper_ink import MM, UNITS_PER_INCH, Line, Page, draw, font
from console.desk.paper_letters import with_letters
from console.desk.paper_pages import Pages
from console.desk.paper_table import TableSetter
from console.desk.paper_wall import set_poster
from console.show.review.paper.page import Document, Poster, Section, Table

PICTURE_DPI = 200
"""Dots per inch of a picture, down to where it would be wider than MOST_DOTS."""
MOST_DOTS = 12_000
CREATOR = "live-room-console"


def pages_of(document: Document) -> list[Page]:
    """The pages of a document; there must be a QGuiApplication, for its fonts."""
    pages = Pages(document)
    for section in document.sections:
        _set(section, pages)
    return pages.finish()


def to_pdf(document: Document, pages: list[Page]) -> bytes:
    """The pages of a document as PDF, its text to be searched and copied."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(f"{document.title} · {document.sections[0].title}")
    writer.setCreator(CREATOR)
    width, height = document.paper.size
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        draw(painter, page)
    painter.end()
    buffer.close()
    text = (mark.text for page in pages for mark in page if isinstance(mark, Line))
    return with_letters(bytes(made.data()), text, (font(9), font(9, bold=True)))


def to_png(document: Document, page: Page) -> bytes:
    """One page of a document as a picture."""
    width, height = (side * MM for side in document.paper.size)
    dots = min(PICTURE_DPI / UNITS_PER_INCH, MOST_DOTS / max(width, height))
    image = QImage(round(width * dots), round(height * dots), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setDotsPerMeterX(round(dots * UNITS_PER_INCH / 0.0254))
    image.setDotsPerMeterY(round(dots * UNITS_PER_INCH / 0.0254))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(dots, dots)
    draw(painter, page)
    painter.end()
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(made.data())


def _set(section: Section, pages: Pages) -> None:
    pages.begin(section.title)
    body = section.body
    if isinstance(body, Table):
        pages.lead(section.title, section.lead)
        if body.columns:
            TableSetter(body, pages, section.title).set()
    elif isinstance(body, Poster):
        pages.lead(section.title, section.lead)
        set_poster(body, pages)
    else:
        pages.text(section.title, section.lead)
        set_cards(body, pages, section.title)
