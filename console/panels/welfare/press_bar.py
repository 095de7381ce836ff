"""What was started or stopped here and must be pressed on the platform; amber until ticked."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.rundown.welfare.live_actions import TickWelfare
from console.show.rundown.welfare.tables import WelfarePress
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

HERE_ONLY = QT_TRANSLATE_NOOP("welfare", "Here only:")
WHOLE = QT_TRANSLATE_NOOP(
    "welfare", "Started or stopped here only. Do it on the platform too, then tick it off."
)
MORE = QT_TRANSLATE_NOOP("welfare", "+{count} more")
START = QT_TRANSLATE_NOOP("welfare", "start “{name}”")
STOP = QT_TRANSLATE_NOOP("welfare", "stop “{name}”")

NAME, SHORT = 24, 10
"""Characters of a name that are shown, and in a narrow place."""
NARROW = 460
"""Below this width the colour alone says what the bar is about, and its tooltip."""


class PressBar(QFrame):
    """The oldest as a button; pressing it here says that it was pressed there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfarePressBar")
        self.setProperty("role", "amber")
        self._desk, self._theme = context.desk, context.theme
        self._long = self._short = ""
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(12), px(4))
        row.setSpacing(px(8))
        self._words = label(tr(HERE_ONLY), colour="amber", name="welfareHere")
        self._words.setToolTip(tr(WHOLE))
        self.button = QPushButton()
        self.button.setObjectName("welfareTick")
        self.button.setProperty("role", "quiet")
        self.button.setProperty("on_air", True)
        self.button.setProperty("command", "welfare.tick")
        self.button.clicked.connect(self.tick)
        self._more = label(colour="amber", name="welfareHereMore")
        for part in (self._words, self.button, self._more):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()

    def follow(self) -> None:
        """Show what is open now; away where nothing is."""
        live = self._desk.live
        rows = live.welfare.to_press
        self.setVisible(bool(rows))
        if not rows:
            return
        words = press_words(live, rows[0], NAME)
        self._short = press_words(live, rows[0], SHORT)
        self._long = words
        self._fit()
        self.button.setToolTip(f"{words}. {tr(WHOLE)}")
        self.button.setAccessibleName(f"{tr(HERE_ONLY)} {words}")
        self._more.setText(tr(MORE, count=len(rows) - 1))
        self._more.setVisible(len(rows) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= self._theme.px(NARROW)
        self._words.setVisible(roomy)
        self.button.setText(f"☐ {self._long if roomy else self._short}")

    def tick(self) -> None:
        """Tick what has waited longest."""
        rows = self._desk.live.welfare.to_press
        if rows:
            self._desk.do(TickWelfare(id=rows[0].id))


def press_words(live: Live, row: WelfarePress, most: int) -> str:
    """What has to be pressed, in short."""
    sent = live.welfare.starts.get(row.sent)
    welfare = None if sent is None else live.welfare.by_id.get(sent.welfare)
    name = "" if welfare is None else plain(welfare.name, most)
    return tr(START if row.what == "start" else STOP, name=name)
