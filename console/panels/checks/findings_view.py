"""The list of findings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.checks.finding_row import FindingRow
from console.panels.checks.surface import fill_panel
from console.show.review.checks.finding import Finding
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr

NOTHING = QT_TRANSLATE_NOOP("checks", "Nothing is wrong with this plan.")
NO_CUES = QT_TRANSLATE_NOOP(
    "checks",
    "As soon as there are cues, what would go wrong on air stands here: lengths, hit times,"
    " scenes, prices, breaks.",
)
MORE = QT_TRANSLATE_NOOP("checks", "and {count} more")

MOST = 40
"""Findings shown at once; putting these right comes first, the rest is a number."""


class FindingsView(QScrollArea):
    """Rows are used again for other findings, so that an edit of the plan costs little."""

    wanted = Signal(object)
    mended = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findings")
        self._theme = theme
        self.rows: list[FindingRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("findingsPage")
        fill_panel(page)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.words = label(role="text2", name="findingsWords")
        self.words.setWordWrap(True)
        margin = theme.px(12)
        self.words.setContentsMargins(margin, margin, margin, margin)
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        self.setWidget(page)
        self.show_findings([], 0)

    def show_findings(self, findings: Sequence[Finding], cues: int) -> None:
        """Show these; cues: how many the plan has."""
        shown = findings[:MOST]
        while len(self.rows) < len(shown):
            self._add_row()
        for row, finding in zip(self.rows, shown, strict=False):
            if row.finding != finding or not row.fix.isEnabled():
                row.show_finding(finding)
            row.show()
        for row in self.rows[len(shown) :]:
            row.finding = None
            row.hide()
        more = len(findings) - len(shown)
        self.words.setText(tr(MORE, count=more) if more else tr(NOTHING if cues else NO_CUES))
        self.words.setVisible(bool(more) or not findings)

    def _add_row(self) -> None:
        row = FindingRow(self._theme)
        row.wanted.connect(self.wanted)
        row.mended.connect(self.mended)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
