"""F1: all keys and what they do."""

from PySide6.QtWidgets import QLineEdit, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.delegates import CellDelegate
from console.ui.palette import found
from console.ui.sheet import Sheet
from console.ui.shortcuts import Shortcuts, key_text
from console.ui.tables import Cell, Column, DenseTable, RowsModel
from console.ui.theme import Theme
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("ui", "Keys")
KEY = QT_TRANSLATE_NOOP("ui", "Key")
DOES = QT_TRANSLATE_NOOP("ui", "Does")
WHERE = QT_TRANSLATE_NOOP("ui", "Where")
FIND = QT_TRANSLATE_NOOP("ui", "Find a key or what it does")


class KeyList(Sheet):
    """The keys in force, grouped by panel; typing narrows the list."""

    def __init__(self, window: QWidget, theme: Theme, keys: Shortcuts) -> None:
        super().__init__(window, theme, tr(TITLE), 720, 640)
        self._keys = keys
        self.line = QLineEdit()
        self.line.setObjectName("keyListLine")
        self.line.setPlaceholderText(tr(FIND))
        self.line.setAccessibleName(tr(FIND))
        self.line.textChanged.connect(self._find)
        columns = (Column(tr(KEY), 140), Column(tr(DOES), 0), Column(tr(WHERE), 160))
        self.model = RowsModel(theme, columns, self)
        self.table = DenseTable(theme, dense=True, parent=self)
        self.table.setObjectName("keyListTable")
        self.table.setItemDelegate(CellDelegate(theme, self.table))
        self.table.show_model(self.model)
        self.body.addWidget(self.line)
        self.body.addWidget(self.table, 1)

    def open(self) -> None:
        """Show the keys as they are now."""
        self.line.clear()
        self._find("")
        self.present(self.line)

    def _find(self, text: str) -> None:
        keys = self._keys
        with_key = [one for one in keys.commands.values() if keys.key_of(one.id)]
        chosen = {one.id for one in found(with_key, text, keys.groups)}
        chosen |= {
            one.id for one in with_key if text and text.lower() in keys.key_of(one.id).lower()
        }
        rows = [one for one in with_key if one.id in chosen]
        cells = [
            (
                Cell(key_text(keys.key_of(one.id)), font="strong"),
                Cell(tr(one.title)),
                Cell(tr(keys.groups[one.id]), "text3"),
            )
            for one in rows
        ]
        self.model.set_rows(cells, [one.id for one in rows])
