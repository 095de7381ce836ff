"""The sheet of ready answers and size charts of the room."""

from PySide6.QtWidgets import QTabWidget, QWidget

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
    """Answers on one page, size charts on the other; Ctrl+Tab turns them."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 1040, 600)
        self.setObjectName("bankSheet")
        self.answers, self.charts = AnswersPage(context), ChartsPage(context)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("bankTabs")
        self.tabs.addTab(self.answers, tr(ANSWERS))
        self.tabs.addTab(self.charts, tr(CHARTS))
        self.body.addWidget(self.tabs, 1)
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
