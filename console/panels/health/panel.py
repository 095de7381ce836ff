"""The health panel."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.health import model as health
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Health")


class HealthPanel(QWidget):
    """A list of the parts, the worst first; figures run on while it is seen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("healthPanel")
        self._context = context
        self._second = -1
        self.header = PanelHeader(context, tr(TITLE), self)
        self.model = RowsModel(context.theme, health.columns(), self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("healthTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        context.health.changed.connect(self.fill)
        context.desk.ticked.connect(self._tick)
        self.fill()

    def fill(self) -> None:
        """Show how the parts are doing now."""
        desk = self._context.desk
        show = desk.live.base.show
        parts = self._context.health.in_order()
        rows = health.rows(parts, desk.clock.real.wall(), show.zone if show else "UTC")
        self.model.set_rows(rows, [name for name, _ in parts])
        self.header.set_count(health.summary(parts))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def _tick(self) -> None:
        second = self._context.desk.clock.real.steady() // 1000
        if second != self._second and self.isVisible():
            self._second = second
            self.fill()


def _build(context: Context) -> QWidget:
    return HealthPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    return ()


PANEL = Panel("health", TITLE, {"plan": "right-below"}, _build, _commands, rank=1)
