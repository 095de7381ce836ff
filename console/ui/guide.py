"""Shift+F1: how an evening with the console goes, in the language in force."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from console.core import resources
from console.core.message import QT_TRANSLATE_NOOP
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import language, tr

TITLE = QT_TRANSLATE_NOOP("ui", "Guide")


class Guide(Sheet):
    """One page of our own; nothing from outside is ever shown here, so it may be formatted."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, tr(TITLE), 800, 800)
        self.page = QTextBrowser()
        self.page.setObjectName("guidePage")
        self.page.setAccessibleName(tr(TITLE))
        self.page.setOpenLinks(False)
        path = resources.path("help", f"guide.{language()}.md")
        self.page.setMarkdown(path.read_text(encoding="utf-8"))
        self.body.addWidget(self.page, 1)

    def open(self) -> None:
        """Show the guide where it was left."""
        self.present(self.page)
