"""The timing as of now, the same for all that ask between two ticks."""

from console.desk.desk import Desk
from console.show.rundown.timing import Timing


def timing_now(desk: Desk) -> Timing:
    """The timing of what is opened, at the desk's moment."""
    return desk.live.rundown.timing(*desk.moment)
