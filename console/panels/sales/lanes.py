"""What was done when, one lane a kind: cues, explaining, prices, stock, markers."""

import json
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.table import Entry
from console.desk.desk import Desk
from console.show.base.gaps import Missing
from console.ui.figures import amount, count
from console.ui.translate import tr

CUE = QT_TRANSLATE_NOOP("sales", "Cue")
EXPLAIN = QT_TRANSLATE_NOOP("sales", "Explain")
PRICE = QT_TRANSLATE_NOOP("sales", "Price")
STOCK = QT_TRANSLATE_NOOP("sales", "Stock")
WELFARE = QT_TRANSLATE_NOOP("sales", "Welfare")
MARKERS = QT_TRANSLATE_NOOP("sales", "Markers")

OF_WELFARE = frozenset({"welfare", "coupon", "red packet", "lucky bag", "raffle", "flash sale"})
"""Kinds of markers that tell of welfare."""

MISSING = QT_TRANSLATE_NOOP("sales", "Missing")
WHY_MISSING = {
    "lost": QT_TRANSLATE_NOOP("sales", "{feed}: not connected"),
    "silent": QT_TRANSLATE_NOOP("sales", "{feed}: silent"),
    "full": QT_TRANSLATE_NOOP("sales", "{feed}: too much at once, {count} let go"),
}

TEXT = 60

Shape = Literal["band", "circle", "square", "triangle"]


class Mark(NamedTuple):
    """Something from `at` to `end` (ms UTC; None: a moment, or a band that runs on)."""

    at: int
    end: int | None
    text: str
    shape: Shape
    colour: str


class Lane(NamedTuple):
    """Marks of one kind in the order of time."""

    title: tuple[str, str]
    marks: tuple[Mark, ...]


def lanes(desk: Desk) -> tuple[Lane, ...]:
    """All lanes of the opened run."""
    return (
        Lane(CUE, tuple(_cues(desk))),
        Lane(EXPLAIN, tuple(_explained(desk))),
        Lane(PRICE, tuple(_prices(desk))),
        Lane(STOCK, tuple(_releases(desk))),
        Lane(WELFARE, tuple(_welfare(desk))),
        Lane(MARKERS, tuple(_markers(desk))),
        *_missing(desk),
    )


def _missing(desk: Desk) -> Iterator[Lane]:
    """Where something of a feed is missing; no lane where nothing is."""
    marks = tuple(
        Mark(one.start, one.end, _why(one), "band", "amber_row") for one in desk.live.base.missing
    )
    if marks:
        yield Lane(MISSING, marks)


def _why(one: Missing) -> str:
    head = WHY_MISSING.get(one.reason, WHY_MISSING["lost"])
    return tr(head, feed=plain(one.feed, TEXT), count=count(one.lost))


def _cues(desk: Desk) -> Iterator[Mark]:
    rundown = desk.live.rundown
    if rundown.run is None:
        return
    for take in rundown.takes(*desk.moment):
        cue = rundown.plan.cue(take.cue)
        title = plain(cue.title, TEXT) if cue is not None else ""
        yield Mark(take.start, take.end, title, "band", "surface3")


def _explained(desk: Desk) -> Iterator[Mark]:
    products = desk.live.products
    for row in products.explained:
        offer = products.by_id.get(row.offer)
        link = f"{offer.link} " if offer else ""
        name = plain(products.name(row.offer), TEXT)
        yield Mark(row.start, row.end, f"{link}{name}", "band", "surface3")


def _prices(desk: Desk) -> Iterator[Mark]:
    currency = desk.live.sales.currency
    for entry, payload in _done(desk, "offer.edit"):
        changes = payload.get("changes")
        price = changes.get("price") if isinstance(changes, dict) else None
        if isinstance(price, int):
            text = f"{_link(desk, payload.get('id'))}→ {amount(price, currency)}"
            yield Mark(entry.at, None, text, "circle", "series1")


def _releases(desk: Desk) -> Iterator[Mark]:
    for entry, payload in _done(desk, "release.add"):
        quantity = payload.get("quantity")
        if isinstance(quantity, int):
            sign = "−" if quantity < 0 else ""
            text = f"{_link(desk, payload.get('offer'))}{sign}{count(abs(quantity))}"
            yield Mark(entry.at, None, text, "square", "series3")


def _welfare(desk: Desk) -> Iterator[Mark]:
    """Bands from start to end, and what was only marked as welfare."""
    welfare = desk.live.welfare
    starts = {one.at for one in welfare.sent}
    marks = [
        Mark(marker.at, None, plain(marker.text, TEXT), "square", "series4")
        for marker in desk.live.base.markers
        if marker.kind in OF_WELFARE and marker.at not in starts
    ]
    for one in welfare.sent:
        planned = welfare.by_id.get(one.welfare)
        name = plain(planned.name, TEXT) if planned is not None else ""
        end = one.ends_at if one.ended_at is None else one.ended_at
        shape: Shape = "square" if end is None else "band"
        marks.append(Mark(one.at, end, name, shape, "series4"))
    yield from sorted(marks, key=lambda mark: mark.at)


def _markers(desk: Desk) -> Iterator[Mark]:
    for marker in desk.live.base.markers:
        if marker.kind not in OF_WELFARE:
            yield Mark(marker.at, None, plain(marker.text, TEXT), "triangle", "text2")


def _done(desk: Desk, kind: str) -> Iterator[tuple[Entry, dict[str, Any]]]:
    """What was decided of one kind during the opened run and still stands."""
    live, run = desk.live, desk.live.base.run
    if run is None:
        return
    entries = [one for one in live.history.entries if one.at >= run.started_at]
    back = {one.undoes: one.seq for one in entries if one.undoes is not None}
    for entry in entries:
        mine = entry.at <= (run.ended_at or entry.at) and entry.show in ("", run.show)
        if entry.kind == kind and mine and not _taken_back(entry.seq, back):
            yield entry, json.loads(entry.payload)


def _taken_back(seq: int, back: dict[int, int]) -> bool:
    """Whether an entry stands undone: an undo takes back, undoing that brings back."""
    undone = False
    while seq in back:
        undone, seq = not undone, back[seq]
    return undone


def _link(desk: Desk, offer: object) -> str:
    """The link number of an offer with a space behind it, "" where it is gone."""
    found = desk.live.products.by_id.get(str(offer))
    return f"{found.link} " if found else ""
