"""Call sheets: for each person and role only their cues, with times and what to prepare."""

from collections.abc import Callable
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.paper.page import Cell, Column, Document, Paper, Piece, Row, Section, Table
from console.show.review.paper.printed_show import (
    PAGE,
    PrintedShow,
    Sold,
    cell,
    date_line,
    printed_at,
    said,
)
from console.show.review.paper.run_sheet import (
    CONTINUED,
    CUE,
    LENGTH,
    NOTES,
    NUMBER,
    START,
    WELFARE,
    length_cell,
    products_cell,
    start_cell,
    title_cell,
)
from console.show.rundown import words
from console.show.rundown.people import names
from console.show.rundown.tables import Cue

CALL = QT_TRANSLATE_NOOP("paper", "Call sheet · {who}")

WHO_AS = QT_TRANSLATE_NOOP("paper", "{name}, {role}")
AS_ANCHOR = QT_TRANSLATE_NOOP("paper", "anchor")
AS_ASSISTANT = QT_TRANSLATE_NOOP("paper", "assistant")
FLOOR = QT_TRANSLATE_NOOP("paper", "Floor: scenes and welfare")
CONTROL = QT_TRANSLATE_NOOP("paper", "Controller: products, prices, stock")
FIRST_AND_LAST = QT_TRANSLATE_NOOP(
    "paper", "on first {start}, off last {end} · {cues} cues · {length}"
)
NO_CUES = QT_TRANSLATE_NOOP("paper", "The plan names nobody, has no welfare and no products yet.")
AS = QT_TRANSLATE_NOOP("paper", "As")
WITH = QT_TRANSLATE_NOOP("paper", "With")
PREPARE = QT_TRANSLATE_NOOP("paper", "Prepare")
SCENE_CHANGE = QT_TRANSLATE_NOOP("paper", "change to {scene}")
SCENE = QT_TRANSLATE_NOOP("paper", "scene: {scene}")
DEMO = QT_TRANSLATE_NOOP("paper", "show: {demo}")
WELFARE_IS = QT_TRANSLATE_NOOP("paper", "welfare: {welfare}")
SCRIPT = QT_TRANSLATE_NOOP("paper", "script: {script}")
OFF = QT_TRANSLATE_NOOP("paper", "off for {length}, back at {time}")
PRICE = QT_TRANSLATE_NOOP("paper", "Live price")
STOCK = QT_TRANSLATE_NOOP("paper", "Stock")
RESERVE = QT_TRANSLATE_NOOP("paper", "reserve {pieces}")
NO_PRICE = QT_TRANSLATE_NOOP("paper", "no price")
MECHANISM = QT_TRANSLATE_NOOP("paper", "Mechanism")
PRODUCT = QT_TRANSLATE_NOOP("paper", "Products")

LEAST_OFF = 60_000
"""Shorter times off, in ms, are no time to leave, and are not told."""


class _Call(NamedTuple):
    """A row of a sheet: a cue, or one product of it."""

    cue: Cue
    sold: Sold | None = None


class _Part(NamedTuple):
    title: tuple[str, str]
    share: float
    make: Callable[[_Call], Cell]


def call_sheets(show: PrintedShow, say: Say, paper: Paper | None = None) -> Document:
    """A section for each person, anchors first, then for the floor and the controller."""
    sections = [*_people(show, say), *_floor(show, say), *_control(show, say)]
    if not sections:
        note = (said(say, "text", message(NO_CUES)),)
        sections = [Section(say(message(CALL, who="—")), note, Table((), ()))]
    return Document(
        title=plain(show.show.name),
        date=date_line(show, say),
        printed=printed_at(show.at, show.show.zone, say),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A4", across=False),
        sections=tuple(sections),
    )


def _people(show: PrintedShow, say: Say) -> list[Section]:
    counted = [cue for cue in show.cues if not cue.skip]
    anchors = dict.fromkeys(name for cue in counted for name in names(cue.anchor))
    everyone = anchors | dict.fromkeys(name for cue in counted for name in names(cue.assistants))
    return [_person(show, person, say) for person in everyone]


def _person(show: PrintedShow, person: str, say: Say) -> Section:
    mine = [
        cue
        for cue in show.cues
        if not cue.skip and person in (*names(cue.anchor), *names(cue.assistants))
    ]
    before = _scenes_before(show)

    roles = list(dict.fromkeys(_role(person, cue) for cue in mine))

    def role(call: _Call) -> Cell:
        return (said(say, "text", message(_role(person, call.cue))),)

    def others(call: _Call) -> Cell:
        found = (*names(call.cue.anchor), *names(call.cue.assistants))
        return cell(", ".join(name for name in found if name != person))

    parts = (
        *((_Part(AS, 20, role),) if len(roles) > 1 else ()),
        _Part(WITH, 22, others),
        _Part(PREPARE, 66, lambda call: _prepare(show, call.cue, before, say)),
        _Part(NOTES, 46, lambda call: cell(call.cue.notes)),
    )
    who = plain(person)
    if len(roles) == 1:
        who = say(message(WHO_AS, name=who, role=message(roles[0])))
    return _section(show, who, [_Call(cue) for cue in mine], parts, say, rests=True)


def _role(person: str, cue: Cue) -> tuple[str, str]:
    return AS_ANCHOR if person in names(cue.anchor) else AS_ASSISTANT


def _floor(show: PrintedShow, say: Say) -> list[Section]:
    """Cues in which the scene changes or welfare is given."""
    before = _scenes_before(show)
    mine = [
        cue
        for cue in show.cues
        if not cue.skip and (cue.welfare.strip() or _changes(cue, before) or cue.checklist.strip())
    ]

    def scene(call: _Call) -> Cell:
        return _scene(call.cue, before, say) + cell(call.cue.checklist)

    parts = (
        _Part(PREPARE, 50, scene),
        _Part(WELFARE, 46, lambda call: cell(call.cue.welfare, "strong")),
        _Part(NOTES, 46, lambda call: cell(call.cue.notes)),
    )
    calls = [_Call(cue) for cue in mine]
    return [_section(show, say(message(FLOOR)), calls, parts, say)] if mine else []


def _control(show: PrintedShow, say: Say) -> list[Section]:
    """Cues with products: what must be on sale, at what price, how many."""
    calls = [
        _Call(cue, sold)
        for cue in show.cues
        if not cue.skip
        for sold in show.of_cue.get(cue.id, ())
    ]

    def of(make: Callable[[Sold], Cell]) -> Callable[[_Call], Cell]:
        return lambda call: () if call.sold is None else make(call.sold)

    parts = (
        _Part(PRODUCT, 44, of(lambda sold: products_cell((sold,), say))),
        _Part(PRICE, 24, of(lambda sold: _price(show, sold, say))),
        _Part(MECHANISM, 40, of(lambda sold: cell(sold.offer.mechanism))),
        _Part(STOCK, 24, of(lambda sold: _stock(sold, say))),
    )
    return [_section(show, say(message(CONTROL)), calls, parts, say)] if calls else []


def _section(
    show: PrintedShow,
    who: str,
    calls: list[_Call],
    parts: tuple[_Part, ...],
    say: Say,
    *,
    rests: bool = False,
) -> Section:
    """A sheet; rests: with a note wherever there is time off."""
    used = [part for part in parts if any(part.make(call) for call in calls)]
    columns = (
        Column(say(message(NUMBER)), 10, "right", "fit"),
        Column(say(message(START)), 22, width="fit"),
        Column(say(message(LENGTH)), 18, width="fit"),
        Column(say(message(CUE)), 38),
        *(Column(say(message(part.title)), part.share) for part in used),
    )
    numbers = {cue.id: str(n) for n, cue in enumerate(show.cues, 1)}
    rows: list[Row] = []
    last: Cue | None = None
    for call in calls:
        cue = call.cue
        if rests and last is not None and (off := _off(show, last, cue, say)):
            rows.append(Row((off,), kind="note"))
        head: tuple[Cell, ...] = ((Piece(numbers[cue.id], "small"),), *_head(show, cue, say))
        if cue is last:
            head = tuple(tuple(piece._replace(look="faint") for piece in one) for one in head)
        marked = cue.start_at is not None or cue.end_at is not None
        rows.append(Row((*head, *(part.make(call) for part in used)), marked=marked))
        last = cue
    table = Table(columns, tuple(rows), say(message(CONTINUED)))
    return Section(say(message(CALL, who=who)), _lead(show, calls, say), table)


def _head(show: PrintedShow, cue: Cue, say: Say) -> tuple[Cell, Cell, Cell]:
    """When, how long, what."""
    return start_cell(show, cue, say)[:1], length_cell(show, cue, say)[:1], title_cell(cue, say)[:1]


def _lead(show: PrintedShow, calls: list[_Call], say: Say) -> Cell:
    """From when to when, and how long in all."""
    cues = dict.fromkeys(call.cue.id for call in calls)
    spans = [(show.times[cue].planned_start or 0, show.times[cue].planned_end or 0) for cue in cues]
    times = {"start": show.clock(spans[0][0]), "end": show.clock(max(end for _, end in spans))}
    length = words.duration(sum(max(0, end - start) for start, end in spans))
    return (said(say, "text", message(FIRST_AND_LAST, **times, cues=len(cues), length=length)),)


def _off(show: PrintedShow, last: Cue, cue: Cue, say: Say) -> Cell:
    """The time between two cues, where it is long enough to be told."""
    ended, begins = show.times[last.id].planned_end, show.times[cue.id].planned_start
    if ended is None or begins is None or begins - ended < LEAST_OFF:
        return ()
    length = words.duration(begins - ended)
    return (said(say, "small", message(OFF, length=length, time=show.clock(begins))),)


def _prepare(show: PrintedShow, cue: Cue, before: dict[str, str], say: Say) -> Cell:
    """What must be at hand: products and what is shown with them, scene, checklist, script."""
    found = list(_scene(cue, before, say))
    for sold in show.of_cue.get(cue.id, ()):
        found += products_cell((sold,), say)
        if sold.offer.demo.strip():
            demo = " ".join(cell(sold.offer.demo)[0].text.split("\n"))
            found.append(said(say, "small", message(DEMO, demo=demo)))
    for piece in cell(cue.welfare):
        found.append(said(say, "text", message(WELFARE_IS, welfare=piece.text)))
    found += cell(cue.checklist)
    for piece in cell(cue.script):
        found.append(said(say, "small", message(SCRIPT, script=piece.text)))
    return tuple(found)


def _scene(cue: Cue, before: dict[str, str], say: Say) -> Cell:
    scene = plain(cue.scene.strip())
    if not scene:
        return ()
    if _changes(cue, before):
        return (said(say, "strong", message(SCENE_CHANGE, scene=scene)),)
    return (said(say, "small", message(SCENE, scene=scene)),)


def _changes(cue: Cue, before: dict[str, str]) -> bool:
    return bool(cue.scene.strip()) and cue.scene.strip() != before[cue.id]


def _scenes_before(show: PrintedShow) -> dict[str, str]:
    """Cue → the scene that stands when it begins, "" before the first."""
    found, scene = {}, ""
    for cue in show.cues:
        found[cue.id] = scene
        scene = scene if cue.skip else cue.scene.strip() or scene
    return found


def _price(show: PrintedShow, sold: Sold, say: Say) -> Cell:
    if sold.offer.price is None:
        return (said(say, "danger", message(NO_PRICE)),)
    return (Piece(amount(sold.offer.price, show.currency), "strong"),)


def _stock(sold: Sold, say: Say) -> Cell:
    if sold.offer.stock is None:
        return (Piece("—"),)
    found = (Piece(f"{sold.offer.stock:,}"),)
    if not sold.offer.reserve:
        return found
    return (*found, said(say, "small", message(RESERVE, pieces=f"{sold.offer.reserve:,}")))
