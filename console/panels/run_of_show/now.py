"""The timing as of now, asked for once per repaint."""

from console.desk.desk import Desk
from console.show.rundown.timing import Timing


def timing_now(desk: Desk) -> Timing:
    """The timing of what is opened, by the desk's clock."""
    clock = desk.clock
    return desk.live.rundown.timing(clock.wall(), clock.steady(), clock.boot)
