"""The hand-over sheet on the screen: sections of lines, for whoever takes over now."""

from console.core.message import QT_TRANSLATE_NOOP
from console.show.review.handover import HandOver
from console.show.review.handover_lines import Line, Look, lines_of
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr, tr_message

NAME = QT_TRANSLATE_NOOP("handover", "Hand-over sheet")
WHAT = QT_TRANSLATE_NOOP("handover", "What")
WHEN = QT_TRANSLATE_NOOP("handover", "When")

_COLOURS: dict[Look, str] = {"text": "text", "strong": "text", "faint": "text2", "amber": "amber"}


class HandOverPage(DenseTable):
    """One table with bands; read by eye, by keyboard and by a screen reader alike."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, dense=True)
        self.setObjectName("handOver")
        self.setAccessibleName(tr(NAME))
        columns = (Column(tr(WHAT)), Column(tr(WHEN), 190, RIGHT))
        self._rows = RowsModel(context.theme, columns, self)
        self.setItemDelegate(CellDelegate(context.theme, self))
        self.show_model(self._rows)
        self.lines: list[Line] = []

    def show_sheet(self, sheet: HandOver) -> None:
        """Show this sheet."""
        self.lines = lines_of(sheet, tr_message)
        self._rows.set_rows([_row(line) for line in self.lines])


def _row(line: Line) -> RowCells:
    if line.band:
        return (
            Cell(line.what, "text2", "surface2", "small_strong"),
            Cell(line.when, "text2", "surface2", "small"),
        )
    return _cell(line.what, line.look), _cell(line.when, line.when_look)


def _cell(text: str, look: Look) -> Cell:
    return Cell(text, _COLOURS[look], font="strong" if look == "strong" else "text", tip=text)
