"""What typing into a cell of the plan decides."""

from collections.abc import Callable
from typing import Any

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.run_of_show import plan_rows as columns
from console.panels.run_of_show.entry import (
    NotUnderstood,
    hit_time_of,
    length_of,
    links_of,
    span_of,
)
from console.show.rundown.actions import EditCue, SetCueOffers
from console.show.rundown.block_actions import EditBlock
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing
from console.show.rundown.words import clock, duration, minutes

NO_LENGTH = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no length such as 7, 7:30, 1:07:30 or 90s. The old one was kept."
)
NO_SPAN = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no shortest and longest length such as 5-15. The old was kept."
)
NO_TIME = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no time such as 21:00. The old start was kept."
)
NO_LINKS = QT_TRANSLATE_NOOP(
    "run_of_show", "“{text}” is no list of link numbers such as 1, 3, 6. The old one was kept."
)
NO_LINK = QT_TRANSLATE_NOOP("run_of_show", "There is no product with link {link} in this show.")

Refuse = Callable[..., None]

_TEXTS = {
    columns.CUE: "title",
    columns.SCENE: "scene",
    columns.ANCHOR: "anchor",
    columns.ASSISTANTS: "assistants",
    columns.WELFARE: "welfare",
    columns.NOTES: "notes",
}
EDITABLE = frozenset({*_TEXTS, columns.START, columns.LENGTH, columns.SPAN, columns.PRODUCTS})


def edit_text(live: Live, key: str, column: int) -> str | None:
    """What the editor of a cell begins with; None where nothing is typed."""
    plan = live.rundown.plan
    if key in plan.blocks:
        return plan.blocks[key].name if column == 0 else None
    cue = plan.cue(key)
    if cue is None or column not in EDITABLE:
        return None
    if column in _TEXTS:
        return str(getattr(cue, _TEXTS[column]))
    if column == columns.START:
        zone = plan.show.zone if plan.show else "UTC"
        return "" if cue.start_at is None else clock(cue.start_at, zone)
    if column == columns.LENGTH:
        return "" if cue.duration is None else duration(cue.duration)
    if column == columns.SPAN:
        ends = [minutes(one) for one in (cue.min, cue.max) if one is not None]
        return "-".join(ends)
    offers = (live.products.by_id.get(one) for one in plan.offers_of(key))
    return ", ".join(str(offer.link) for offer in offers if offer)


def edit_action(
    live: Live, timed: Timing, key: str, column: int, text: str, refuse: Refuse
) -> Action | None:
    """The action that a text typed into a cell means; None once `refuse` was told why not."""
    plan = live.rundown.plan
    if key in plan.blocks:
        return EditBlock(block=key, name=text)
    cue = plan.cue(key)
    if cue is None:
        return None
    if column in _TEXTS:
        return EditCue(cue=key, changes={_TEXTS[column]: text.strip()})
    if column == columns.PRODUCTS:
        return _offers(live, key, text, refuse)
    readers: dict[int, tuple[Callable[[], dict[str, Any]], tuple[str, str]]] = {
        columns.LENGTH: (lambda: {"duration": _length(cue, text)}, NO_LENGTH),
        columns.SPAN: (lambda: dict(zip(("min", "max"), span_of(text), strict=True)), NO_SPAN),
        columns.START: (lambda: {"start_at": _start(live, timed, cue, text)}, NO_TIME),
    }
    read, sentence = readers[column]
    try:
        return EditCue(cue=key, changes=read())
    except NotUnderstood:
        refuse(sentence, text=text[:40])
        return None


def rename(row: Block | Cue) -> int:
    """The column in which a new row gets its name."""
    return 0 if isinstance(row, Block) else columns.CUE


def _length(cue: Cue, text: str) -> int | None:
    """A cue that ends at a hit time may do without a length."""
    return None if not text.strip() and cue.end_at is not None else length_of(text)


def _start(live: Live, timed: Timing, cue: Cue, text: str) -> int | None:
    """The hit time nearest to where the plan has got to: the end of the cue before."""
    plan = live.rundown.plan
    reference = timed.planned_start
    for one, figures in zip(plan.cues, timed.cues, strict=True):
        if one.id == cue.id:
            break
        if figures.planned_end is not None:
            reference = figures.planned_end
    return hit_time_of(text, plan.show.zone if plan.show else "UTC", reference)


def _offers(live: Live, cue: str, text: str, refuse: Refuse) -> Action | None:
    try:
        links = links_of(text)
    except NotUnderstood:
        refuse(NO_LINKS, text=text[:40])
        return None
    unknown = [link for link in links if link not in live.products.by_link]
    if unknown:
        refuse(NO_LINK, link=unknown[0])
        return None
    offers = tuple(live.products.by_link[link].id for link in dict.fromkeys(links))
    return SetCueOffers(cue=cue, offers=offers)
