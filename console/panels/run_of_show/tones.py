"""How what is on air is coloured: red on air only, and never in a rehearsal or replay."""

from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live

SKIPPED = QT_TRANSLATE_NOOP("run_of_show", "skipped")


class Tone(NamedTuple):
    """Colour roles of the row on air: its ground, its edge, its figures."""

    back: str
    bar: str
    figure: str


ON_AIR = Tone("air_row", "air", "text")
ELSEWHERE = Tone("surface3", "text2", "text")


def tone_of(live: Live) -> Tone:
    """The tone of the run that is shown."""
    run = live.base.run
    return ON_AIR if run is not None and run.kind == "air" else ELSEWHERE
