"""Size charts of products: typed or pasted as a table, tried on what a viewer might say."""

from functools import partial

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.core.action import Outcome
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.questions.bank.actions import RemoveSizeChart, SaveSizeChart
from console.show.questions.bank.measures import measures
from console.show.questions.bank.sizes import chart, size_for
from console.show.questions.bank.tables import SizeChart
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr, tr_message

PRODUCT = QT_TRANSLATE_NOOP("answers", "Product")
TYPED = QT_TRANSLATE_NOOP("answers", "Size chart, one size a line")
HOW = QT_TRANSLATE_NOOP("answers", "S | 155-160 cm | 80-95斤\nM | 160-165 cm | 96-110斤")
TRY = QT_TRANSLATE_NOOP("answers", "Try it: 160斤 165cm")
NO_PRODUCT = QT_TRANSLATE_NOOP(
    "answers", "Put products into the show first; charts belong to them."
)
NOTHING = QT_TRANSLATE_NOOP("answers", "No height or weight was read.")
KEPT = QT_TRANSLATE_NOOP("answers", "{count} sizes are kept.")
REMOVE = QT_TRANSLATE_NOOP("answers", "Remove")
SAVE = QT_TRANSLATE_NOOP("answers", "Save chart")


class ChartsPage(QWidget):
    """The chart of the chosen product; what is typed can be tried before it is saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("chartsPage")
        self._desk, px = context.desk, context.theme.px
        self.product, self.typed, self.trial = QComboBox(), QPlainTextEdit(), QLineEdit()
        self.typed.setTabChangesFocus(True)
        self.typed.setPlaceholderText(tr(HOW))
        self.trial.setPlaceholderText(tr(TRY))
        self.says = label(role="text2", name="chartSays")
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        fields: tuple[tuple[tuple[str, str], str, QWidget], ...] = (
            (PRODUCT, "chartProduct", self.product), (TYPED, "chartTyped", self.typed),
            (TRY, "chartTrial", self.trial),
        )  # fmt: skip
        for marked, name, field in fields:
            field.setObjectName(name)
            field.setAccessibleName(tr(marked))
            if field is not self.trial:
                column.addWidget(label(tr(marked), role="small"))
            column.addWidget(field, 1 if field is self.typed else 0)
        column.addWidget(self.says)
        self.remove, save = QPushButton(tr(REMOVE)), QPushButton(tr(SAVE))
        self.remove.setObjectName("chartRemove")
        save.setObjectName("chartSave")
        save.setProperty("role", "primary")
        save.setShortcut("Ctrl+Return")
        save.setToolTip("Ctrl+Enter")
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(save)
        column.addLayout(row)
        self.remove.clicked.connect(self._remove)
        save.clicked.connect(self.save)
        self.product.activated.connect(self._show)
        self.trial.textChanged.connect(self._try)
        self.typed.textChanged.connect(self._try)

    def open(self) -> None:
        """Show the charts as they are now."""
        self.fill()
        self._show()

    def fill(self) -> None:
        """List the products of the show; the chosen one stays."""
        before, live = self.product.currentData(), self._desk.live
        self.product.clear()
        for offer in live.products.offers:
            mark = "✓ " if live.bank.charts(offer.product) else ""
            self.product.addItem(mark + plain(live.products.name(offer.id), 60), offer.product)
        self.product.setCurrentIndex(max(0, self.product.findData(before)))
        chart_there = self._chart()
        self.remove.setEnabled(chart_there is not None)

    def save(self) -> None:
        """Keep the chart of the chosen product."""
        product, before = self.product.currentData(), self._chart()
        if not product:
            self.says.setText(tr(NO_PRODUCT))
            return
        action = SaveSizeChart(
            id=before.id if before else "", product=product, typed=self.typed.toPlainText(),
            chart_kind=before.kind if before else "",
        )  # fmt: skip
        self._desk.do(action, partial(self._saved, self.typed.toPlainText()))

    def _saved(self, typed: str, outcome: Outcome) -> None:
        if outcome.refused is not None:
            self.says.setText(tr_message(outcome.refused))
        else:
            self.fill()
            self.says.setText(tr(KEPT, count=len(chart(typed))))

    def _remove(self) -> None:
        before = self._chart()
        if before is not None:
            self._desk.do(RemoveSizeChart(id=before.id))
            self.typed.clear()

    def _chart(self) -> SizeChart | None:
        charts = self._desk.live.bank.charts(self.product.currentData() or "")
        return next(iter(charts), None)

    def _show(self) -> None:
        before = self._chart()
        self.typed.setPlainText(before.typed if before else "")
        self.remove.setEnabled(before is not None)
        self.says.setText("" if self.product.count() else tr(NO_PRODUCT))

    def _try(self) -> None:
        """Say what the chart that stands there gives for what is typed below it."""
        if not self.typed.toPlainText().strip():
            self.says.setText("")
            return
        try:
            sizes = chart(self.typed.toPlainText())
        except Refused as error:
            self.says.setText(tr_message(error.what))
            return
        said = self.trial.text()
        found = size_for(sizes, measures(said)).why
        words = tr_message(found) if found is not None else tr(NOTHING)
        self.says.setText(words if said.strip() else "")
