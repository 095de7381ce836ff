"""The scorecard of a room: named criteria with weights, and what scores come to."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import NamedTuple

import msgspec

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.show.products.selection.tables import Score

MOST_CRITERIA = 20
MOST_WEIGHT = 100

NAMES = {
    "fit": QT_TRANSLATE_NOOP("selection", "Fits our viewers"),
    "price": QT_TRANSLATE_NOOP("selection", "Price edge"),
    "margin": QT_TRANSLATE_NOOP("selection", "Margin"),
    "quality": QT_TRANSLATE_NOOP("selection", "Quality"),
    "supply": QT_TRANSLATE_NOOP("selection", "Supply"),
    "returns": QT_TRANSLATE_NOOP("selection", "Few returns"),
}
"""Criterion that every room has at first → its name."""

NOT_CRITERIA = QT_TRANSLATE_NOOP(
    "selection", "Criteria are lines of a name and a weight from 0 to {most}, each name once."
)


class Criterion(NamedTuple):
    """One line of the scorecard: its key in stored scores, its own name ("" for ours), weight."""

    key: str
    name: str
    weight: float

    def title(self) -> Message | str:
        """What it is called."""
        return self.name or message(NAMES[self.key])


DEFAULT = tuple(
    Criterion(key, "", weight)
    for key, weight in zip(NAMES, (2.0, 2.0, 1.0, 2.0, 1.0, 1.0), strict=True)
)


def criteria_of(text: str) -> tuple[Criterion, ...]:
    """The criteria that the setting's JSON says; the usual ones where it says none."""
    with suppress(BadInput):
        return read_criteria(text) or DEFAULT
    return DEFAULT


def read_criteria(text: str) -> tuple[Criterion, ...]:
    """The criteria of a JSON list of [key, name, weight]; raises BadInput."""
    if not text:
        return ()
    wrong = BadInput(message(NOT_CRITERIA, most=MOST_WEIGHT))
    try:
        found = msgspec.json.decode(text, type=list[tuple[str, str, float]])
    except msgspec.MsgspecError as error:
        raise wrong from error
    made = tuple(Criterion(key, plain(name, 40), weight) for key, name, weight in found)
    keys = {one.key for one in made}
    whole = all((one.name or one.key in NAMES) and 0 <= one.weight <= MOST_WEIGHT for one in made)
    if not whole or len(keys) != len(made) or len(made) > MOST_CRITERIA:
        raise wrong
    return made


def criteria_text(criteria: Iterable[Criterion]) -> str:
    """The setting's JSON."""
    return json.dumps([list(one) for one in criteria], ensure_ascii=False)


def mean_points(scores: Iterable[Score]) -> dict[str, float]:
    """Criterion → the mean of what people gave, 1 to 5."""
    given: dict[str, list[int]] = {}
    for score in scores:
        given.setdefault(score.criterion, []).append(score.points)
    return {key: sum(points) / len(points) for key, points in given.items()}


def weighted(points: Mapping[str, float], criteria: Iterable[Criterion]) -> float | None:
    """The weighted mean over the criteria that were scored, 1 to 5; None where none was."""
    counted = [(points[one.key], one.weight) for one in criteria if one.key in points]
    whole = sum(weight for _, weight in counted)
    return sum(mean * weight for mean, weight in counted) / whole if whole else None
