"""A size chart as it is typed, and the size that it gives someone."""

import json
import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.questions.bank.measures import JIN, KG, LB, Measures

MOST_ROWS, LONGEST = 40, 4_000

NO_ROWS = QT_TRANSLATE_NOOP("answers", "A size chart has one size a line: S | 155-160 | 80-95斤")
NO_UNIT = QT_TRANSLATE_NOOP(
    "answers", "Say what the weights are in, such as 斤, kg or lb: 体重(斤), or 80-95斤."
)
NOT_READ = QT_TRANSLATE_NOOP("answers", "“{cell}” of size {size} is neither a height nor a weight.")
TWICE = QT_TRANSLATE_NOOP("answers", "Size {size} stands there twice.")

FITS = QT_TRANSLATE_NOOP("answers", "{body}: size {size}")
BETWEEN = QT_TRANSLATE_NOOP(
    "answers", "{body}: between {sizes}; {smaller} is closer, {larger} looser"
)
OUTSIDE = QT_TRANSLATE_NOOP(
    "answers", "{body}: outside this chart, which goes from {low} to {high}"
)
UNCLEAR = QT_TRANSLATE_NOOP(
    "answers", "The numbers can be read in two ways: ask for cm and 斤 or kg"
)
TALL = QT_TRANSLATE_NOOP("answers", "{cm} cm")
HEAVY = QT_TRANSLATE_NOOP("answers", "{kg} kg")

_SIGNS = re.compile(r"[—–~～至到]")
_RANGE = re.compile(
    r"^(?:[<≤]\s*)?(\d{1,3}(?:\.\d{1,2})?)\D{0,6}?(?:-\D{0,4}?(\d{1,3}(?:\.\d{1,2})?))?\D{0,8}$"
)
_UNITS = {"公斤": KG, "千克": KG, "kg": KG, "斤": JIN, "lb": LB, "pound": LB}
_HEIGHT = ("身高", "height", "cm", "厘米", "公分")
_WEIGHT = ("体重", "weight", *_UNITS)
_HEAD = ("码", "size", "尺寸", "规格", "身高", "体重", "height", "weight")

Range = tuple[int, int]


class Size(NamedTuple):
    """One size, for heights (cm) and weights (grams) from … to, ends included; None: any."""

    name: str
    height: Range | None
    weight: Range | None


class Sized(NamedTuple):
    """What a chart gives: fits (one size), between (two), outside, unclear or unknown; in words."""

    state: str
    sizes: tuple[str, ...]
    why: Message | None


def chart(typed: str) -> tuple[Size, ...]:
    """Read a chart that was typed or pasted, smallest size first; raises Refused."""
    rows = _grid(typed)
    head: list[str] = []
    if rows and any(word in rows[0][0] for word in _HEAD):
        head, rows = rows[0], rows[1:]
    if not rows or len(rows) > MOST_ROWS:
        raise Refused(message(NO_ROWS))
    kinds = _kinds(head, rows)
    unit = _unit(head, rows, kinds)
    made = tuple(_size(row, kinds, unit) for row in rows)
    names = [one.name for one in made]
    for name in names:
        if names.count(name) > 1:
            raise Refused(message(TWICE, size=name))
    if not any(one.height or one.weight for one in made):
        raise Refused(message(NO_ROWS))
    return made


def to_json(sizes: Sequence[Size]) -> str:
    """A chart as it is stored."""
    return json.dumps([one._asdict() for one in sizes], ensure_ascii=False)


def from_json(cells: str) -> tuple[Size, ...]:
    """A stored chart; raises ValueError for what no console wrote."""
    try:
        rows = json.loads(cells)
        return tuple(Size(str(r["name"]), _pair(r["height"]), _pair(r["weight"])) for r in rows)
    except (TypeError, KeyError) as error:
        raise ValueError("size chart") from error


def size_for(sizes: Sequence[Size], body: Measures) -> Sized:
    """The size for someone; both sizes where one lies between them, never a guess beyond."""
    if body.unclear:
        return Sized("unclear", (), message(UNCLEAR))
    asked = [
        (number, [(n, getattr(one, what)) for n, one in enumerate(sizes) if getattr(one, what)])
        for what, number in (("height", body.height), ("weight", body.weight))
    ]
    known = [(number, ranges) for number, ranges in asked if number is not None and ranges]
    if not known:
        return Sized("unknown", (), None)
    found = [_places(ranges, number) for number, ranges in known]
    said = _said(body)
    if not all(found):
        ends = {"low": sizes[0].name, "high": sizes[-1].name}
        return Sized("outside", (), message(OUTSIDE, body=said, **ends))
    common = set.intersection(*found)
    places = sorted(common or set.union(*found))
    names = tuple(sizes[n].name for n in places)
    if len(names) == 1:
        return Sized("fits", names, message(FITS, body=said, size=names[0]))
    ends = {"smaller": names[0], "larger": names[-1]}
    both = " / ".join(names)
    return Sized("between", names, message(BETWEEN, body=said, sizes=both, **ends))


def _places(ranges: list[tuple[int, Range]], number: int) -> set[int]:
    """The sizes whose range holds the number, else the two beside the gap it falls into."""
    holds = {n for n, (low, high) in ranges if low <= number <= high}
    if holds:
        return holds
    below = [(high, n) for n, (_, high) in ranges if high < number]
    above = [(low, n) for n, (low, _) in ranges if low > number]
    return {max(below)[1], min(above)[1]} if below and above else set()


def _said(body: Measures) -> Message | str:
    tall = None if body.height is None else message(TALL, cm=body.height)
    heavy = None if body.weight is None else message(HEAVY, kg=f"{body.weight / 1000:g}")
    if tall is not None and heavy is not None:
        return message(BOTH, tall=tall, heavy=heavy)
    return tall or heavy or ""


BOTH = QT_TRANSLATE_NOOP("answers", "{tall}, {heavy}")


def _grid(typed: str) -> list[list[str]]:
    text = unicodedata.normalize("NFKC", typed[:LONGEST]).lower()
    lines = [_SIGNS.sub("-", line).strip() for line in text.splitlines() if line.strip()]
    rows = []
    for line in lines:
        if set(line) <= set("-|: "):
            continue  # the line below the head of a table in Markdown
        if "|" in line or "\t" in line:
            cells = re.split(r"\s*[|\t]\s*", line.strip("|"))
        else:
            joined = re.sub(r"\s*-\s*", "-", line)
            cells = re.split(r"\s*[,;]\s*|\s+", joined)
        rows.append([cell.strip() for cell in cells])
    return rows


def _kinds(head: list[str], rows: list[list[str]]) -> list[str]:
    """What each column after the first holds: height, weight, or "" for what is not asked."""
    width = max(len(row) for row in rows)
    kinds = []
    for n in range(1, width):
        title = head[n] if n < len(head) else ""
        cells = " ".join(row[n] for row in rows if n < len(row))
        if any(word in title for word in ("身高", "height")):
            kinds.append("height")
        elif any(word in title for word in ("体重", "weight")):
            kinds.append("weight")
        elif head:
            kinds.append("")
        elif any(word in cells for word in _HEIGHT):
            kinds.append("height")
        elif any(word in cells for word in _WEIGHT):
            kinds.append("weight")
        else:
            kinds.append(
                "weight" if "height" in kinds else "height" if n == 1 and width > 2 else ""
            )
    return kinds


def _unit(head: list[str], rows: list[list[str]], kinds: list[str]) -> float | None:
    """Grams of one unit of weight as the column's title says, else its cells; None: nowhere."""
    for n, kind in enumerate(kinds, 1):
        if kind == "weight":
            title = head[n] if n < len(head) else ""
            return _grams(title) or _grams(" ".join(row[n] for row in rows if n < len(row)))
    return None


def _grams(text: str) -> float | None:
    return next((grams for word, grams in _UNITS.items() if word in text), None)


def _size(row: list[str], kinds: list[str], unit: float | None) -> Size:
    name = row[0].upper()[:20]
    found: dict[str, Range | None] = {"height": None, "weight": None}
    for cell, kind in zip(row[1:], kinds, strict=False):
        if not kind or not cell or cell in ("-", "/"):
            continue
        numbers = _RANGE.match(cell)
        if numbers is None:
            raise Refused(message(NOT_READ, cell=cell[:30], size=name))
        grams = 1.0 if kind == "height" else _grams(cell) or unit
        if grams is None:
            raise Refused(message(NO_UNIT))
        low, high = float(numbers[1]), float(numbers[2] or numbers[1])
        if cell[0] in "<≤":
            low = 0.0
        if kind == "height" and high < 3:
            low, high = low * 100, high * 100
        made = sorted((round(low * grams), round(high * grams)))
        least, most = (50, 260) if kind == "height" else (2_000, 300_000)
        if made[1] > most or made[1] < least:
            raise Refused(message(NOT_READ, cell=cell[:30], size=name))
        found[kind] = (made[0], made[1])
    if not name:
        raise Refused(message(NO_ROWS))
    return Size(name, found["height"], found["weight"])


def _pair(value: Any) -> Range | None:
    if value is None:
        return None
    low, high = value
    if not isinstance(low, int) or not isinstance(high, int) or low > high:
        raise ValueError("size chart")
    return low, high
