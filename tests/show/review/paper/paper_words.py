"""Short words for tests of what is put on paper."""

from collections.abc import Iterable
from typing import Any

from console.core.say import Say
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.review.paper.page import Cell, Document, Table
from console.show.review.paper.printed_show import PrintedShow, read_show
from console.show.rundown.actions import AddCue

MINUTE = 60_000
EVENING = 1_795_780_800_000
"""Friday 27 November 2026, 20:00 in China."""
ENGLISH = Say("en")


def an_evening(room: Any, **fields: Any) -> str:
    """A show on that evening; its id."""
    values = {"name": "Friday", "start": EVENING, "zone": "Asia/Shanghai"} | fields
    return str(room.done(AddShow(**values)).id)


def a_cue(room: Any, show: str, title: str, minutes: int = 10, **fields: Any) -> str:
    """A cue; its id."""
    added = AddCue(show=show, cue_title=title, duration=minutes * MINUTE, **fields)
    return str(room.done(added).id)


def an_offer(room: Any, show: str, name: str, **fields: Any) -> str:
    """An offer; fields beyond those of the action are of its card. Its id."""
    own = ("brand", "price", "list_price", "stock", "role", "link")
    given = {key: fields.pop(key) for key in own if key in fields}
    return str(room.done(AddOffer(show=show, name=name, card=fields, **given)).id)


def printed(room: Any, show: str) -> PrintedShow:
    """The show as it is printed an hour before."""
    return read_show(room.conn, show, EVENING - 60 * MINUTE)


def text(cell: Cell) -> str:
    """All that stands in a cell, in one line."""
    return " | ".join(f"{piece.lead} {piece.text}".strip() for piece in cell)


def table(document: Document, section: int = 0) -> Table:
    """The table of a section."""
    body = document.sections[section].body
    assert isinstance(body, Table)
    return body


def titles(document: Document, section: int = 0) -> list[str]:
    """The headers of a section's table."""
    return [column.title for column in table(document, section).columns]


def column(document: Document, title: str, section: int = 0) -> list[str]:
    """What stands in the column, from row to row; bands and notes left out."""
    place = titles(document, section).index(title)
    rows = (row for row in table(document, section).rows if row.kind == "row")
    return [text(row.cells[place]) for row in rows]


def bands(document: Document, kind: str = "band", section: int = 0) -> list[str]:
    """What the bands, or the notes, say."""
    return [text(row.cells[0]) for row in table(document, section).rows if row.kind == kind]


def fields(found: Iterable[Any]) -> dict[str, str]:
    """Title → what stands under it, of a card's or tile's fields."""
    return {field.title: text(field.body) for field in found}
