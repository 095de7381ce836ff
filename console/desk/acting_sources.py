"""Where rules that act look for what is due; a further rule is one more function here."""

from collections.abc import Callable, Iterable

from console.desk.live import Live
from console.show.base.acting.due import Due
from console.show.rundown.run_log import Moment

Source = Callable[[Live, Moment], Iterable[Due]]
"""What is due now or soon, of rules that are switched on; asked on every tick, so it is quick.

A source need not know what was carried out or cancelled: that is asked afterwards.
"""

SOURCES: tuple[Source, ...] = ()
