"""What stands in the window while no show is open."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.new_show import NEW
from console.ui.theme import STRIP
from console.ui.translate import tr

EMPTY = QT_TRANSLATE_NOOP("shows", "Plan a show, rehearse it, run it, review it.")
EMPTY_HOW = QT_TRANSLATE_NOOP(
    "shows",
    "Everything stays on this machine; no account and no network are needed. Make a show here, or"
    " bring your team's sheet with “liveroom import”.",
)
EXISTING = QT_TRANSLATE_NOOP("shows", "Open a show…")


class EmptyState(QFrame):
    """Covers the window below the strip while no show is open; teaches, and offers the action."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self.setObjectName("empty")
        self._over, self._context = window, context
        px = context.theme.px
        whole = QVBoxLayout(self)
        page = QWidget()
        page.setFixedWidth(px(720))
        whole.addWidget(page, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.setSpacing(px(16))
        column.addWidget(label(tr(EMPTY), role="figure", name="emptyTitle"))
        how = label(tr(EMPTY_HOW), role="text2", name="emptyHow")
        how.setWordWrap(True)
        column.addWidget(how)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._choose: QPushButton | None = None
        for command, marked, role in (("show.new", NEW, "primary"), ("show.open", EXISTING, "")):
            button = QPushButton(tr(marked))
            button.setObjectName(f"button_{command}")
            button.setProperty("command", command)
            button.setProperty("role", role)
            button.setMinimumHeight(px(36))
            button.clicked.connect(partial(context.keys.run, command))
            row.addWidget(button)
            self._choose = button
        row.addStretch(1)
        column.addLayout(row)
        window.installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """Be there while no show is open."""
        live = self._context.desk.live
        self.setVisible(not live.base.shown.show)
        if self._choose is not None:
            self._choose.setVisible(bool(live.base.shows))
        self._place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        top = self._context.theme.px(STRIP)
        self.setGeometry(0, top, self._over.width(), self._over.height() - top)
