"""One finding: its sign, the sentence, the detail, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.checks.mark import Mark
from console.show.review.checks.finding import Finding
from console.show.rundown.land_action import LandIt
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

GO_TO = QT_TRANSLATE_NOOP("checks", "go to")
FIX = QT_TRANSLATE_NOOP("checks", "fix")
PREVIEW = QT_TRANSLATE_NOOP("checks", "preview")
FIX_TIP = QT_TRANSLATE_NOOP("checks", "Put it right: {action}")
PREVIEW_TIP = QT_TRANSLATE_NOOP("checks", "Show what landing it would change")


class FindingRow(QFrame):
    """A click anywhere, or Enter, goes to what it is about; the buttons do what they say."""

    wanted = Signal(object)
    mended = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findingRow")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.finding: Finding | None = None
        px = theme.px
        self.mark = Mark(theme)
        self.words = label(name="findingWords")
        self.detail = label(role="small", name="findingDetail")
        for text in (self.words, self.detail):
            text.setWordWrap(True)
        self.go = self._button("findingGoTo", tr(GO_TO))
        self.fix = self._button("findingFix", tr(FIX))
        self.go.clicked.connect(self._go)
        self.fix.clicked.connect(self._fix)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        links = QHBoxLayout()
        links.setSpacing(0)
        links.addWidget(self.fix)
        links.addWidget(self.go)
        row.addLayout(links)
        row.setAlignment(links, Qt.AlignmentFlag.AlignTop)

    def show_finding(self, finding: Finding) -> None:
        """Show this one."""
        self.finding = finding
        words = tr_message(finding.message)
        detail = tr_message(finding.detail) if finding.detail is not None else ""
        self.mark.show_severity(finding.severity)
        self.words.setText(words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{self.mark.accessibleName()}: {words} {detail}".strip())
        self.go.setVisible(bool(finding.cues or finding.offers or finding.welfare))
        self.go.setAccessibleName(f"{tr(GO_TO)}: {words}")
        lands = isinstance(finding.fix, LandIt)
        self.fix.setVisible(finding.fix is not None)
        self.fix.setText(tr(PREVIEW if lands else FIX))
        self.fix.setAccessibleName(f"{self.fix.text()}: {words}")
        if finding.fix is not None:
            action = tr(type(finding.fix).title)
            self.fix.setToolTip(tr(PREVIEW_TIP) if lands else tr(FIX_TIP, action=action))
        self.fix.setEnabled(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._go()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self.finding is not None:
            self.wanted.emit(self.finding)

    def _fix(self) -> None:
        if self.finding is not None:
            self.fix.setEnabled(False)  # the next press of an impatient finger is for nothing
            self.mended.emit(self.finding)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", "link")
        return button
