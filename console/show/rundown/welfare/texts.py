"""The texts of welfare that viewers hear or read, for whatever looks at words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from console.core.message import Message, message
from console.show.rundown.welfare.fields import BY_NAME
from console.show.rundown.welfare.tables import Welfare

SPOKEN = ("name", "conditions", "prize", "odds", "ends", "rules", "publication", "script")
"""What reaches viewers; the note and the organiser's name stay in the team."""


class WelfareText(NamedTuple):
    """A text, the welfare and field it stands in, and the offer it is about, if any."""

    welfare: str
    field: str
    place: Message
    text: str
    offer: str | None


def welfare_texts(welfare: Iterable[Welfare], offers: Mapping[str, str]) -> Iterator[WelfareText]:
    """Every text that is there; offers: welfare → the offer it goes with."""
    for one in welfare:
        for name in SPOKEN:
            text = getattr(one, name)
            if text.strip():
                place = message(BY_NAME[name].title)
                yield WelfareText(one.id, name, place, text, offers.get(one.id))
