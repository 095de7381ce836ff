"""One typed cell that says what releases a tranche: nothing, 80%, 21:30, +0:30, #7."""

import re
from typing import Any
from zoneinfo import ZoneInfo

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.desk.live import Live
from console.panels.products.stock_words import time_text
from console.show.products.stock.figures import WHOLE
from console.show.products.stock.tables import Tranche
from console.show.products.stock.words import BY_HAND, share_text
from console.show.rundown.entry import NotUnderstood, hit_time_of, length_of
from console.show.rundown.entry_lengths import folded
from console.ui.translate import tr

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "products",
    "“{text}” releases nothing: empty is by hand, 80% a share sold, 21:30 or +0:30 a time, #7 a"
    " cue.",
)
NO_CUE = QT_TRANSLATE_NOOP("products", "There is no cue {number} in this show.")
NO_START = QT_TRANSLATE_NOOP(
    "products", "The show has no planned start: say how long after it, such as +0:30."
)

_HAND = {"", "-", "—", "hand", "by hand", "手", "手动", "人工", "手工"}
_SHARE = re.compile(
    r"(?:at|sold|售出|卖到|卖出|销量|售)?\s*(\d{1,3}(?:\.\d{1,2})?)\s*%\s*(?:sold)?"
)
_CUE = re.compile(r"(?:#|cue|环节|with cue|no\.?)\s*(\d{1,5})")


class NoTrigger(ValueError):
    """What was typed releases no tranche, and why."""

    def __init__(self, what: Message) -> None:
        super().__init__(what.text)
        self.what = what


def trigger_of(live: Live, text: str) -> dict[str, Any]:
    """The changes to a tranche that a typed trigger means; raises NoTrigger."""
    bad = NoTrigger(message(NOT_UNDERSTOOD, text=text[:40]))
    try:
        cell = folded(text)
    except NotUnderstood as error:
        raise bad from error
    if cell in _HAND or cell == tr(BY_HAND).casefold():
        return {"trigger": "hand"}
    if found := _SHARE.fullmatch(cell):
        share = round(float(found[1]) * 100)
        if not 0 < share <= WHOLE:
            raise bad
        return {"trigger": "sold", "trigger_share": share}
    if found := _CUE.fullmatch(cell):
        return _cue(live, int(found[1]))
    try:
        return {"trigger": "time", "trigger_at": _offset(live, cell)}
    except NotUnderstood as error:
        raise bad from error


def trigger_edit(live: Live, tranche: Tranche) -> str:
    """What the editor of that cell begins with."""
    match tranche.trigger:
        case "sold":
            return share_text(tranche.trigger_share or 0).replace(" ", "")
        case "time":
            planned = live.base.show is not None and live.base.show.start is not None
            return time_text(live, tranche) if planned else f"+{_hours(tranche.trigger_at or 0)}"
        case "cue":
            cues = [cue.id for cue in live.rundown.plan.cues]
            cue = live.stock.cue_of(tranche.id)
            return f"#{cues.index(cue) + 1}" if cue in cues else ""
    return ""


def _cue(live: Live, number: int) -> dict[str, Any]:
    cues = live.rundown.plan.cues
    if not 0 < number <= len(cues):
        raise NoTrigger(message(NO_CUE, number=number))
    return {"trigger": "cue", "trigger_cue": cues[number - 1].id}


def _offset(live: Live, cell: str) -> int:
    """ms after the planned start."""
    if cell.startswith("+"):
        return length_of(cell[1:])
    show = live.base.show
    if show is None or show.start is None:
        raise NoTrigger(message(NO_START))
    at = hit_time_of(cell, ZoneInfo(show.zone), show.start, show.start)
    if at is None:
        raise NotUnderstood(cell)
    return at - show.start


def _hours(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
