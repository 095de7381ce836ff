"""Quiet notices of what stands out in the chat, each at most every two minutes."""

from PySide6.QtCore import QObject, Slot

from console.core.message import QT_TRANSLATE_NOOP
from console.show.base.settings import SIGNAL_AGAIN, SIGNAL_COMPLAINTS, SIGNAL_NEW, SIGNALS_ON
from console.show.review.signals import Limits, Signal, signals
from console.ui.context import Context
from console.ui.notices import Notices
from console.ui.signal_words import sentence
from console.ui.translate import tr

WHERE_OFF = QT_TRANSLATE_NOOP("signals", "{what} (Settings: signals of the chat)")
LOOK_MS = 5_000


def standing_out(context: Context) -> list[Signal]:
    """What stands out now; nothing where signals are switched off."""
    live = context.desk.live
    if not live.base.value(SIGNALS_ON) or live.base.run is None:
        return []
    value = live.base.value
    chosen = Limits(value(SIGNAL_COMPLAINTS), value(SIGNAL_AGAIN), value(SIGNAL_NEW))
    newest = max(live.signals.seconds, default=0)
    # A replay lays its comments by their own times.
    now_s = newest if live.base.run.kind == "replay" else context.desk.moment.at // 1000
    return signals(live.signals.seconds, now_s, chosen)


class SignalNotices(QObject):
    """Looks every few seconds on the desk's tick."""

    def __init__(self, context: Context, notices: Notices) -> None:
        super().__init__(context.desk)
        self._context, self._notices = context, notices
        self._looked = 0
        context.desk.ticked.connect(self._tick)

    @Slot()
    def _tick(self) -> None:
        now = self._context.desk.clock.real.steady()
        if 0 <= now - self._looked < LOOK_MS:
            return
        self._looked = now
        for one in standing_out(self._context):
            words = tr(WHERE_OFF, what=sentence(one))
            self._notices.show(words, "info", key=f"signal:{one.kind}")
