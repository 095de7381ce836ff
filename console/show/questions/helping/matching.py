"""Which assistant is most like who asks: a pure score, with what makes it up in words."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.questions.helping.saying import Body, said
from console.show.questions.helping.tables import SKINS, Person

ASKED_FOR, SAME_SKIN, NEAR_SKIN, SAME_SIZE, MEASURE = 200, 40, 15, 25, 30
"""Points: called by name or number; the skin; the size; a height or a weight that is the same."""

FAR_CM, FAR_G = 15, 15_000
"""From this difference on a height or a weight gives no points."""

NAMED = QT_TRANSLATE_NOOP("helping", "asked for")
SKIN = QT_TRANSLATE_NOOP("helping", "same skin tone")
SKIN_NEAR = QT_TRANSLATE_NOOP("helping", "skin tone close")
SIZE = QT_TRANSLATE_NOOP("helping", "same size {size}")
HEIGHT = QT_TRANSLATE_NOOP("helping", "height {by} cm")
WEIGHT = QT_TRANSLATE_NOOP("helping", "weight {by} kg")


class Fit(NamedTuple):
    """How well a person fits who asks; why: what gave points, in words."""

    person: Person
    score: int
    why: tuple[Message, ...]


def best(text: str, people: Sequence[Person]) -> list[Fit]:
    """Who fits what a viewer says, the best first; nobody where nothing fits. Off duty left out."""
    on_duty = [one for one in people if one.on_duty]
    # Assistants are counted among those who can try something on.
    shown = [one for one in on_duty if one.height or one.weight or one.size or one.skin]
    here = sorted(shown or on_duty, key=lambda one: one.name)
    body = said(text)
    fits = (_fit(text, body, one, place) for place, one in enumerate(here, 1))
    return sorted((one for one in fits if one.score), key=lambda one: (-one.score, one.person.name))


def _fit(text: str, body: Body, person: Person, place: int) -> Fit:
    parts = [part for part in _parts(text, body, person, place) if part[0] > 0]
    return Fit(person, sum(points for points, _ in parts), tuple(why for _, why in parts))


def _parts(text: str, body: Body, person: Person, place: int) -> Iterable[tuple[int, Message]]:
    if person.name.casefold() in text.casefold() or body.place == place:
        yield ASKED_FOR, message(NAMED)
    if body.skin and person.skin:
        apart = abs(SKINS.index(body.skin) - SKINS.index(person.skin))
        if apart == 0:
            yield SAME_SKIN, message(SKIN)
        elif apart == 1:
            yield NEAR_SKIN, message(SKIN_NEAR)
    if body.size and body.size == person.size.strip().upper():
        yield SAME_SIZE, message(SIZE, size=body.size)
    if body.height is not None and person.height is not None:
        by = person.height - body.height
        yield _near(by, FAR_CM), message(HEIGHT, by=_signed(by))
    if body.weight is not None and person.weight is not None:
        grams = person.weight - body.weight
        yield _near(grams, FAR_G), message(WEIGHT, by=_signed(round(grams / 1000)))


def _near(by: int, far: int) -> int:
    """All points for no difference, none from `far` on."""
    return max(0, MEASURE * (far - abs(by)) // far)


def _signed(by: int) -> str:
    return "±0" if by == 0 else f"{by:+d}".replace("-", "−")
