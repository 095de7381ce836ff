"""A band over the comments: which feeds are missing something, now or a while ago."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.base.gaps import Missing
from console.ui.context import Context
from console.ui.figures import clock, count
from console.ui.translate import tr

SHOWN_MS = 10 * 60_000
"""How long a gap that is over is still shown, unless the run is over: then all are."""

MOST = 2
"""Gaps that are named; the others stand in the tooltip."""

WORDS = {
    "lost": QT_TRANSLATE_NOOP("questions", "{feed} was not connected {time}"),
    "silent": QT_TRANSLATE_NOOP("questions", "{feed} was silent {time}"),
    "full": QT_TRANSLATE_NOOP("questions", "{feed}: {lost} messages were let go {time}"),
}
STILL = {
    "lost": QT_TRANSLATE_NOOP("questions", "{feed} is not connected since {time}"),
    "silent": QT_TRANSLATE_NOOP("questions", "{feed} is silent since {time}"),
    "full": QT_TRANSLATE_NOOP("questions", "{feed}: {lost} messages are let go since {time}"),
}
MORE = QT_TRANSLATE_NOOP("questions", "{words} · {count} more")


class GapBand(QPushButton):
    """One amber line, hidden while nothing is missing; a click goes to where the gap begins."""

    def __init__(self, context: Context, go_to: Callable[[int], None]) -> None:
        super().__init__()
        self.setObjectName("gapBand")
        self.setProperty("role", "unseen")
        self.setProperty("age", "amber")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._desk, self._go_to = context.desk, go_to
        self._words = ""
        self._shown: list[Missing] = []
        self.clicked.connect(self._clicked)
        self.hide()

    def follow(self) -> None:
        """Show what is missing now."""
        base = self._desk.live.base
        now, over = self._desk.clock.wall(), base.run is not None and base.run.ended_at is not None
        self._shown = [
            one for one in reversed(base.missing)
            if over or one.end is None or now - one.end < SHOWN_MS
        ]  # fmt: skip
        zone = base.show.zone if base.show is not None else "UTC"
        lines = [gap_words(one, zone) for one in self._shown]
        words = " · ".join(lines[:MOST])
        if len(lines) > MOST:
            words = tr(MORE, words=words, count=len(lines) - MOST)
        self._words = f"▲ {words}"
        self._fit()
        self.setAccessibleName(words)
        self.setToolTip("\n".join(lines[:50]))
        self.setVisible(bool(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A long line never makes the panel wider; the whole of it stands in the tooltip."""
        room = max(0, self.width() - 2 * self.fontMetrics().averageCharWidth())
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, elide, room))

    def _clicked(self) -> None:
        if self._shown:
            self._go_to(self._shown[0].start)


def gap_words(gap: Missing, zone: str) -> str:
    """What is missing from when to when, in words."""
    feed, lost = plain(gap.feed, 40), count(gap.lost)
    start = clock(gap.start, zone)
    if gap.end is None:
        return tr(STILL.get(gap.reason, STILL["lost"]), feed=feed, lost=lost, time=start)
    end = clock(gap.end, zone)
    if start == end:
        start, end = (clock(at, zone, seconds=True) for at in (gap.start, gap.end))
    return tr(WORDS.get(gap.reason, WORDS["lost"]), feed=feed, lost=lost, time=f"{start}–{end}")
