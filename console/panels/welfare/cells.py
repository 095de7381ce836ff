"""The fields of a welfare as text: what they show, and what typing into them decides."""

import unicodedata
from zoneinfo import ZoneInfo

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import to_text
from console.desk.live import Live
from console.show.products.prices import NotAPrice, price_of
from console.show.rundown.entry import NotUnderstood, hit_time_of, length_of, links_of
from console.show.rundown.welfare.actions import EditWelfare
from console.show.rundown.welfare.fields import BY_NAME, FIELDS, KIND_NAMES, START_NAMES
from console.show.rundown.welfare.missing import Missing, missing
from console.show.rundown.welfare.rules import WORDS
from console.show.rundown.welfare.tables import Welfare
from console.show.rundown.words import clock, duration
from console.ui.figures import amount, count
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

CUE, OFFER = "cue", "offer"
"""Fields that are ties to other rows of the plan."""

TITLES = {
    CUE: QT_TRANSLATE_NOOP("welfare", "Cue"),
    OFFER: QT_TRANSLATE_NOOP("welfare", "Product"),
} | {field.name: field.title for field in FIELDS}

COLUMNS = (
    ("name", 0), ("kind", 100), ("starts", 124), (CUE, 130), ("duration", 68), ("quantity", 72),
    ("worth", 80), ("budget", 80), (OFFER, 120), ("ends", 110), ("conditions", 160),
    ("prize", 140), ("prize_value", 104), ("odds", 88), ("threshold", 88), ("organiser", 96),
    ("publication", 110), ("start_at", 84), ("every", 64), ("online", 110), ("cool_down", 88),
    ("rules", 120), ("script", 180), ("note", 120),
)  # fmt: skip
"""Columns of the plan's table and their widths; 0 takes the rest."""

FIELD_ORDER = tuple(name for name, _ in COLUMNS)

NOT_MONEY = QT_TRANSLATE_NOOP("welfare", "“{text}” is no amount such as 5 or 9.90.")
NOT_COUNT = QT_TRANSLATE_NOOP("welfare", "“{text}” is no whole number.")
NOT_LENGTH = QT_TRANSLATE_NOOP("welfare", "“{text}” is no length such as 3, 2:30 or 90s.")
NOT_TIME = QT_TRANSLATE_NOOP("welfare", "“{text}” is no time such as 21:05.")
NOT_ONE = QT_TRANSLATE_NOOP("welfare", "“{text}” is none of: {choices}.")
NO_CUE = QT_TRANSLATE_NOOP("welfare", "There is no cue {text} in this show.")
NO_OFFER = QT_TRANSLATE_NOOP("welfare", "There is no number {text} in this show.")
AT = QT_TRANSLATE_NOOP("welfare", "at {text}")
EVERY = QT_TRANSLATE_NOOP("welfare", "every {text}")
FROM = QT_TRANSLATE_NOOP("welfare", "from {text} viewers")
LACKS = QT_TRANSLATE_NOOP("welfare", "{count} missing")
LACKS_WHAT = QT_TRANSLATE_NOOP("welfare", "It does not say: {what}")


class Unread(Exception):
    """What was typed is not understood: the sentence and its values."""

    def __init__(self, sentence: tuple[str, str], **values: object) -> None:
        super().__init__(sentence[1])
        self.sentence, self.values = sentence, values


def columns() -> tuple[Column, ...]:
    """The columns of the plan's table in the language in force."""
    right = {"quantity", "worth", "budget", "threshold", "prize_value", "online"}
    return tuple(
        Column(tr(TITLES[name]), width, *([RIGHT] if name in right else []))
        for name, width in COLUMNS
    )


def row(live: Live, welfare: Welfare) -> RowCells:
    """A welfare's cells; what it lacks is counted beside its name."""
    cells: list[str | Cell] = [
        shown(live, welfare, name).replace("\n", "；") for name in FIELD_ORDER
    ]
    lacking = list(missing(welfare))
    if lacking:
        tip = tr(LACKS_WHAT, what=lack_words(lacking))
        cells[0] = Cell(
            str(cells[0]), badge=tr(LACKS, count=len(lacking)), badge_colour="amber", tip=tip
        )
    return tuple(cells)


def lack_words(lacking: list[Missing]) -> str:
    """What is missing, in words."""
    return ", ".join(tr(WORDS[code]) for code in lacking)


def shown(live: Live, welfare: Welfare, name: str) -> str:
    """What a field shows; "" where there is nothing."""
    if name == CUE:
        return _cue_words(live, welfare.id)
    if name == OFFER:
        offer = live.products.by_id.get(live.welfare.offers.get(welfare.id, ""))
        return "" if offer is None else f"{offer.link} {live.products.name(offer.id)}"
    value, kind = getattr(welfare, name), BY_NAME[name].kind
    if kind == "kind":
        return tr(KIND_NAMES[welfare.kind])
    if kind == "starts":
        return _starts(live, welfare)
    if value is None:
        return ""
    match kind:
        case "money":
            return amount(value, live.sales.currency)
        case "count":
            return count(value)
        case "length":
            return duration(value)
        case "clock":
            return clock(value, zone_of(live))
    return str(value)


def edit_text(live: Live, welfare: Welfare, name: str) -> str:
    """What the editor of a field begins with."""
    if name == CUE:
        cue = live.rundown.plan.cue(live.welfare.cues.get(welfare.id))
        return "" if cue is None else str(_number(live, cue.id))
    if name == OFFER:
        offer = live.products.by_id.get(live.welfare.offers.get(welfare.id, ""))
        return "" if offer is None else str(offer.link)
    value, kind = getattr(welfare, name), BY_NAME[name].kind
    if kind == "starts":
        return tr(START_NAMES[welfare.starts])
    if value is not None and kind == "money":
        return to_text(value)
    if value is not None and kind == "count":
        return str(value)
    return shown(live, welfare, name)


def edit_action(live: Live, welfare: str, name: str, text: str) -> Action:
    """The action that a typed text means; raises Unread."""
    cell = unicodedata.normalize("NFKC", text).strip()
    if name == CUE:
        return EditWelfare(id=welfare, cue=_cue_of(live, cell))
    if name == OFFER:
        return EditWelfare(id=welfare, offer=_offer_of(live, cell))
    return EditWelfare(id=welfare, changes={name: _value(live, name, cell, text)})


def zone_of(live: Live) -> str:
    """The zone of the opened show."""
    show = live.base.show
    return show.zone if show is not None else "UTC"


def _value(live: Live, name: str, cell: str, text: str) -> object:
    kind = BY_NAME[name].kind
    try:
        match kind:
            case "money":
                return price_of(cell, live.sales.currency)
            case "length":
                return length_of(cell) if cell else None
            case "clock":
                return _instant(live, cell)
    except NotAPrice as error:
        raise Unread(NOT_MONEY, text=text[:40]) from error
    except NotUnderstood as error:
        raise Unread(NOT_LENGTH if kind == "length" else NOT_TIME, text=text[:40]) from error
    if kind == "count":
        digits = cell.replace(",", "")
        if digits and not (digits.isdecimal() and len(digits) < 12):
            raise Unread(NOT_COUNT, text=text[:40])
        return int(digits) if digits else None
    if kind in ("kind", "starts"):
        return _choice(KIND_NAMES if kind == "kind" else START_NAMES, cell)
    return text.strip()


def _starts(live: Live, welfare: Welfare) -> str:
    """What makes it start, with the time or number where there is one."""
    words = {"time": ("start_at", AT), "every": ("every", EVERY), "online": ("online", FROM)}
    field, sentence = words.get(welfare.starts, ("", AT))
    if not field or getattr(welfare, field) is None:
        return tr(START_NAMES[welfare.starts])
    return tr(sentence, text=shown(live, welfare, field))


def _choice(names: dict[str, tuple[str, str]], cell: str) -> str:
    wanted = cell.casefold()
    for code, title in names.items():
        if wanted in (code, tr(title).casefold(), title[1].casefold()):
            return code
    choices = ", ".join(tr(title) for title in names.values())
    raise Unread(NOT_ONE, text=cell[:40], choices=choices)


def _instant(live: Live, cell: str) -> int | None:
    show = live.base.show
    start = show.start if show is not None else None
    return hit_time_of(cell, ZoneInfo(zone_of(live)), start or 0, start)


def _cue_of(live: Live, cell: str) -> str:
    """The cue with this number, or this title; "" for an empty cell."""
    if not cell:
        return ""
    cues = live.rundown.plan.cues
    head = cell.split()[0]
    if head.isdecimal() and 1 <= int(head) <= len(cues):
        return cues[int(head) - 1].id
    for cue in cues:
        if cue.title.casefold() == cell.casefold():
            return cue.id
    raise Unread(NO_CUE, text=cell[:40])


def _offer_of(live: Live, cell: str) -> str:
    if not cell:
        return ""
    try:
        links = links_of(cell.split()[0])
        return live.products.by_link[links[0]].id
    except (NotUnderstood, KeyError, IndexError) as error:
        raise Unread(NO_OFFER, text=cell[:40]) from error


def _cue_words(live: Live, welfare: str) -> str:
    cue = live.rundown.plan.cue(live.welfare.cues.get(welfare))
    return "" if cue is None else f"{_number(live, cue.id)} {cue.title}".strip()


def _number(live: Live, cue: str) -> int:
    """Which cue of the list it is, from 1."""
    return next((n for n, one in enumerate(live.rundown.plan.cues, 1) if one.id == cue), 0)
