"""What the rows of a file from elsewhere must be beside their types: nothing of it is trusted."""

import json
import re
from collections.abc import Callable
from string import Formatter
from typing import Any
from zoneinfo import ZoneInfo

from console.core.journal import label_message
from console.core.message import Message
from console.core.money import LIMIT
from console.core.plain_text import plain
from console.core.setting import check
from console.core.table import Entry
from console.show.base.changes import EARLIEST, LATEST, MOST, NAME_LIMIT, within
from console.show.base.settings import declared
from console.show.base.tables import SettingRow, Show
from console.show.products.cards import AMOUNTS, WHOLE_RATE
from console.show.products.claims.sentences import SUGGEST
from console.show.products.claims.tables import Claim, ClaimException
from console.show.products.pictures.files import is_sound_row
from console.show.products.pictures.tables import Picture
from console.show.products.selection.tables import Candidate
from console.show.products.tables import Offer, Product
from console.show.questions.bank.actions import check_answer
from console.show.questions.bank.sizes import from_json
from console.show.questions.bank.tables import Answer, SizeChart
from console.show.rundown.fields import check_cue
from console.show.rundown.tables import Cue
from console.show.rundown.welfare.fields import check_welfare
from console.show.rundown.welfare.tables import Welfare

_ID = re.compile(r"[\w:.+-]{0,200}")
_REFERENCES = ("id", "show", "run", "cue", "offer", "product", "block", "welfare", "sent")


def sound_ids(row: Any) -> None:
    """Raise ValueError for an id that is none; a run's id becomes the name of its file."""
    for name in _REFERENCES:
        value = getattr(row, name, None)
        if value is not None and (not _ID.fullmatch(value) or value.startswith(".")):
            raise ValueError(name)


def _show(row: Show) -> None:
    if plain(row.name, NAME_LIMIT) != row.name or not row.name.strip():
        raise ValueError("name")
    within("start", row.start, EARLIEST, LATEST)
    within("end", row.end, EARLIEST, LATEST)
    ZoneInfo(row.zone)


def _cue(row: Cue) -> None:
    check_cue(row)
    if any(isinstance(value, list | dict) for value in json.loads(row.custom).values()):
        raise ValueError("custom")


def _priced(row: Product | Offer | Candidate) -> None:
    within("price", row.price, 0, LIMIT)
    within("list_price", row.list_price, 0, LIMIT)


def _offer(row: Offer) -> None:
    _priced(row)
    for name in AMOUNTS:
        within(name, getattr(row, name), 0, LIMIT)
    within("commission", row.commission, 0, WHOLE_RATE)
    within("limit_each", row.limit_each, 1, MOST)


def _welfare(row: Welfare) -> None:
    check_welfare(row._asdict())


def _claim(row: Claim) -> None:
    within("price", row.price, 0, LIMIT)


def _picture(row: Picture) -> None:
    if not is_sound_row(row):
        raise ValueError("picture")


def _answer(row: Answer) -> None:
    check_answer(row._asdict())


def _size_chart(row: SizeChart) -> None:
    from_json(row.cells)


def _exception(row: ClaimException) -> None:
    if row.rule not in SUGGEST or not row.reason.strip() or not row.granted_by.strip():
        raise ValueError("rule")


def _candidate(row: Candidate) -> None:
    _priced(row)
    details = json.loads(row.details)
    if not all(isinstance(details.get(one, {}), dict) for one in ("product", "card")):
        raise ValueError("details")
    if not all(isinstance(one, str) for one in details.get("kinds", [])):
        raise ValueError("details")


def _setting(row: SettingRow) -> None:
    setting = declared(row.key)
    value = json.loads(row.value)
    if setting is not None:
        check(setting, value)


def _entry(row: Entry) -> None:
    json.loads(row.payload)
    _label(label_message(row.label))


def _label(what: Message) -> None:
    """Raise ValueError for a sentence with more in it than the plain {names} of its values."""
    for _, field, spec, conversion in Formatter().parse(what.text) if what.values else ():
        if field is not None and (field not in what.values or spec or conversion):
            raise ValueError(field)
    for value in what.values.values():
        if isinstance(value, Message):
            _label(value)


SOUND: dict[str, Callable[[Any], None]] = {
    "show": _show,
    "cue": _cue,
    "product": _priced,
    "offer": _offer,
    "candidate": _candidate,
    "setting": _setting,
    "claim": _claim,
    "claim_exception": _exception,
    "answer": _answer,
    "size_chart": _size_chart,
    "welfare": _welfare,
    "picture": _picture,
    "journal": _entry,
}
"""Table → what raises Refused, ValueError or the like for a row that no console wrote."""
