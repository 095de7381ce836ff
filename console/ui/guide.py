"""Shift+F1: how an evening with the console goes, page by page, in the language in force."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from console.core import resources
from console.core.message import QT_TRANSLATE_NOOP
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import language, tr

TITLE = QT_TRANSLATE_NOOP("ui", "Guide")
PAGES = QT_TRANSLATE_NOOP("ui", "Pages of the guide")
HEADING = "## "
"""Begins a page in the file, and a line that becomes its name."""


class Guide(Sheet):
    """Pages of our own; nothing from outside is ever shown here, so they may be formatted."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, tr(TITLE), 1040, 800)
        text = resources.path("help", f"guide.{language()}.md").read_text(encoding="utf-8")
        self._texts = [HEADING + page for page in f"\n{text}".split(f"\n{HEADING}")[1:]]
        self.list, self.page = QListWidget(), QTextBrowser()
        self.list.setObjectName("guidePages")
        self.list.setAccessibleName(tr(PAGES))
        self.list.addItems([page.partition("\n")[0][len(HEADING) :] for page in self._texts])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(theme.px(3))
        self.list.setFixedWidth(theme.px(212))
        self.list.currentRowChanged.connect(self._show)
        self.page.setObjectName("guidePage")
        self.page.setAccessibleName(tr(TITLE))
        self.page.setOpenLinks(False)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.body.addLayout(row, 1)
        self.list.setCurrentRow(0)

    def open(self) -> None:
        """Show the guide where it was left."""
        self.present(self.list)

    def _show(self, place: int) -> None:
        self.page.setMarkdown(self._texts[place])
