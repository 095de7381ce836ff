"""Which specialist a question goes to: whoever is qualified for its topic and on duty first."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.questions.helping.tables import Person

_BETWEEN = re.compile(r"[,，、/;；\n]")

TOPIC = QT_TRANSLATE_NOOP("helping", "qualified for {topic}")
OFF_DUTY = QT_TRANSLATE_NOOP("helping", "off duty")


class Route(NamedTuple):
    """A specialist for a question; fits: how many of its topics are theirs; why in words."""

    person: Person
    fits: int
    why: tuple[Message, ...]


def topics(text: str) -> tuple[str, ...]:
    """The topics named in a cell such as "size, skin care", each once."""
    found = (one.strip() for one in _BETWEEN.split(text))
    return tuple(dict.fromkeys(one for one in found if one))


def routes(intent: str, category: str, people: Iterable[Person]) -> list[Route]:
    """Specialists for a question about an intent and a product of a category, the best first.

    Who is on duty stands before who is not; someone without topics answers anything, last.
    """
    wanted = [one.casefold() for one in (intent, category) if one]
    found = []
    for person in people:
        if not person.qualified:
            continue
        mine = topics(person.topics)
        hits = [one for one in mine if one.casefold() in wanted]
        if mine and not hits:
            continue
        why = [message(TOPIC, topic=one) for one in hits]
        if not person.on_duty:
            why.append(message(OFF_DUTY))
        found.append(Route(person, len(hits), tuple(why)))
    return sorted(found, key=lambda one: (not one.person.on_duty, -one.fits, one.person.name))
