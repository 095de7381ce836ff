"""The sheet of ready answers and size charts of the room."""

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions.bank_answers import AnswersPage
from console.panels.questions.bank_charts import ChartsPage
from console.ui.context import Context
from console.ui.sheet import Sheet
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("answers", "Answer bank")
ANSWERS = QT_TRANSLATE_NOOP("answers", "Answers")
CHARTS = QT_TRANSLATE_NOOP("answers", "Size charts")


class BankSheet(Sheet):
    """Answers on one page, size charts on the other; the tabs take the arrow keys."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 1040, 600)
        self.setObjectName("bankSheet")
        self.answers, self.charts = AnswersPage(context), ChartsPage(context)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.tabs.setObjectName("bankTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for page, title in ((self.answers, ANSWERS), (self.charts, CHARTS)):
            self.tabs.addTab(tr(title))
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.pages, 1)
        context.desk.changed.connect(self._changed)

    def open(self) -> None:
        """Show both pages as they are now."""
        self.answers.open()
        self.charts.open()
        self.present(self.answers.text if self.tabs.currentIndex() == 0 else self.charts.typed)

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"answers", "products", "offers", "show"} and self.isVisible():
            self.answers.fill()
            self.charts.fill()
