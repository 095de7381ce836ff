"""What stands in the panel's header while planning, and the commands of the grid."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show.column_sheet import ColumnSheet
from console.panels.run_of_show.own_columns import OwnColumns
from console.panels.run_of_show.plan_page import PlanPage
from console.panels.run_of_show.printing import Printing
from console.ui.command import Command
from console.ui.context import Context
from console.ui.header import PanelHeader
from console.ui.translate import tr

ADD_CUE = QT_TRANSLATE_NOOP("run_of_show", "Add cue")
ADD_BLOCK = QT_TRANSLATE_NOOP("run_of_show", "Add block")
IMPORT = QT_TRANSLATE_NOOP("run_of_show", "Import sheet…")
PASTE_SHEET = QT_TRANSLATE_NOOP("run_of_show", "Paste…")
PASTE_TIP = QT_TRANSLATE_NOOP("run_of_show", "Paste a table, and see first how it was read")
COLUMNS = QT_TRANSLATE_NOOP("run_of_show", "Columns ▾")
COLUMNS_TIP = QT_TRANSLATE_NOOP("run_of_show", "Choose the columns of the plan")
OWN = QT_TRANSLATE_NOOP("run_of_show", "Own columns…")
NAMED = QT_TRANSLATE_NOOP("run_of_show", "Save and name columns…")
PRINT = QT_TRANSLATE_NOOP("run_of_show", "Print…")
FIND = QT_TRANSLATE_NOOP("run_of_show", "Find")
FIND_TIP = QT_TRANSLATE_NOOP("run_of_show", "Find in the plan")
REHEARSE = QT_TRANSLATE_NOOP("run_of_show", "Rehearse from the chosen cue")
DELETE = QT_TRANSLATE_NOOP("run_of_show", "Empty the cells, or delete whole rows")
DELETE_ROWS = QT_TRANSLATE_NOOP("run_of_show", "Delete the rows")
DUPLICATE = QT_TRANSLATE_NOOP("run_of_show", "Duplicate")
SKIP = QT_TRANSLATE_NOOP("run_of_show", "Skip or bring back")
UP = QT_TRANSLATE_NOOP("run_of_show", "Move up")
DOWN = QT_TRANSLATE_NOOP("run_of_show", "Move down")
FILL = QT_TRANSLATE_NOOP("run_of_show", "Fill down")
COPY = QT_TRANSLATE_NOOP("run_of_show", "Copy cells")
CUT = QT_TRANSLATE_NOOP("run_of_show", "Cut cells")
PASTE = QT_TRANSLATE_NOOP("run_of_show", "Paste cells or rows")


class PlanHead:
    """The buttons of the header that are shown while planning, and what they open."""

    def __init__(self, context: Context, header: PanelHeader, page: PlanPage) -> None:
        self._context, self._page = context, page
        self._own: OwnColumns | None = None
        self.printing = Printing(context.desk, page)
        self._named: ColumnSheet | None = None
        self._more = []
        for title, opens in ((NAMED, self.named_columns), (OWN, self.own_columns)):
            action = QAction(tr(title), page)
            action.triggered.connect(opens)
            self._more.append(action)
        made: list[tuple[tuple[str, str], Callable[[], None], str, str]] = [
            (ADD_CUE, page.work.add_cue, "addCue", "cue.add"),
            (ADD_BLOCK, page.work.add_block, "addBlock", "block.add"),
            (IMPORT, page.sheets.choose, "importSheet", "plan.import"),
            (PASTE_SHEET, page.sheets.open_clipboard, "pasteSheet", "plan.paste_sheet"),
            (COLUMNS, self.choose_columns, "columns", "plan.columns"),
            (PRINT, self.choose_print, "print", "plan.print"),
            (FIND, page.find_bar.open, "find", "plan.find"),
        ]
        self.buttons: dict[str, QToolButton] = {}
        for title, run, name, command in made:
            self.buttons[name] = header.add_action(title, run, name=name)
            self.buttons[name].setProperty("command", command)

    def show(self, planning: bool) -> None:
        """Shown while planning, and only then."""
        for button in self.buttons.values():
            button.setVisible(planning)

    def may_rehearse(self) -> bool:
        """Whether a rehearsal can begin: no run is open."""
        return self._context.desk.live.base.open_run is None

    def choose_columns(self) -> None:
        """The menu of columns, below its button."""
        button = self.buttons["columns"]
        _below(button, self._page.view.menu(button, self._more))

    def choose_print(self) -> None:
        """The menu of what can be printed."""
        button = self.buttons["print"]
        _below(button, self.printing.menu(button))

    def named_columns(self) -> None:
        """The sheet on which columns are kept under names."""
        if self._named is None:
            self._named = ColumnSheet(self._context, self._page.view, self._page.window())
        self._named.open()

    def own_columns(self) -> None:
        """The sheet of the team's own columns."""
        if self._own is None:
            self._own = OwnColumns(self._context, self._page.window())
        self._own.open(self._page.own)


def _below(button: QToolButton, menu: QMenu) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def grid_commands(
    head: PlanHead, page: PlanPage, planning: Callable[[], bool], editing: Callable[[], bool]
) -> tuple[Command, ...]:
    """What can be done in the grid; planning: it is shown; editing: keys are meant for it."""
    work, cells = page.work, page.cells

    def copy() -> None:
        cells.copy()

    def ready() -> bool:
        return planning() and head.may_rehearse()

    return (
        Command("run.rehearse_from", REHEARSE, work.rehearse, "Shift+F7", ready, on_air=True),
        Command("block.add", ADD_BLOCK, work.add_block, "Ctrl+B", planning),
        Command("cue.delete", DELETE, page.delete, "Del", editing),
        Command("cue.delete_rows", DELETE_ROWS, work.delete, "Ctrl+-", editing),
        Command("cue.duplicate", DUPLICATE, work.duplicate, "Ctrl+D", editing),
        Command("cue.skip", SKIP, work.skip, "Alt+S", editing),
        Command("cue.up", UP, partial(work.shift, -1), "Alt+Up", editing),
        Command("cue.down", DOWN, partial(work.shift, 1), "Alt+Down", editing),
        Command("cue.fill_down", FILL, cells.fill_down, "Ctrl+Shift+D", editing),
        Command("cue.copy", COPY, copy, "Ctrl+C", editing),
        Command("cue.cut", CUT, page.cut, "Ctrl+X", editing),
        Command("cue.paste", PASTE, page.paste.paste, "Ctrl+V", editing),
        Command("plan.find", FIND_TIP, page.find_bar.open, "Ctrl+F", editing),
        Command("plan.import", IMPORT, page.sheets.choose, "", planning),
        Command(
            "plan.paste_sheet", PASTE_TIP, page.sheets.open_clipboard, "Ctrl+Shift+V", planning
        ),
        Command("plan.columns", COLUMNS_TIP, head.choose_columns, "Ctrl+Shift+C", planning),
        Command("plan.name_columns", NAMED, head.named_columns, "", planning),
        Command("plan.print", PRINT, head.choose_print, "Ctrl+P", planning),
        Command("plan.own_columns", OWN, head.own_columns, "", planning),
    )
