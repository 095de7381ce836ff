"""From a file or the clipboard into the plan: read apart, shown first, then one decision."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.reader import Files
from console.desk.apart import Apart
from console.panels.run_of_show.clipboard import NAME, table_text
from console.panels.run_of_show.import_preview import ImportPreview
from console.show.rundown.import_action import ImportCues
from console.show.rundown.sheets.lay import Preview, preview
from console.show.rundown.sheets.read import read_sheet, read_text
from console.show.rundown.sheets.reading import SheetReading
from console.ui.context import Context
from console.ui.reach import refuse
from console.ui.translate import tr, tr_message

CHOOSE = QT_TRANSLATE_NOOP("run_of_show", "Import a run-of-show")
KINDS = QT_TRANSLATE_NOOP("run_of_show", "Sheets ({endings})")
ENDINGS = "*.xlsx *.xls *.ods *.csv *.tsv *.txt"
NOTHING = QT_TRANSLATE_NOOP("run_of_show", "There is no table on the clipboard.")


class SheetImport:
    """Keeps one import under way; a newer one takes its place."""

    def __init__(self, context: Context, page: QWidget) -> None:
        self._context, self._desk, self._page = context, context.desk, page
        self._work: Apart | None = None
        self._sheet: ImportPreview | None = None
        self._dialog: QFileDialog | None = None
        page.destroyed.connect(self._end)

    def choose(self) -> None:
        """Ask for a file; nothing waits for the answer."""
        if self._dialog is None:
            self._dialog = QFileDialog(self._page.window(), tr(CHOOSE))
            self._dialog.setObjectName("importDialog")
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._dialog.setNameFilter(tr(KINDS, endings=ENDINGS))
            self._dialog.fileSelected.connect(self._chosen)
        self._dialog.show()

    def open(self, path: Path) -> None:
        """Read a file and show how each row was read."""
        self._read(path.name, Apart(read_sheet, path), None, merge=True)

    def open_clipboard(self) -> None:
        """Read the table on the clipboard and show how each row was read."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not (text := table_text(data)).strip():
            return refuse(self._desk, NOTHING)
        self._read(tr(NAME), Apart(read_text, text, tr(NAME)), None, merge=True)
        return None

    def pasted(self, table: "str | SheetReading", after: str | None) -> None:
        """Bring a pasted table in as new cues; it is shown first where anything is doubtful."""
        if isinstance(table, str):
            self._read(tr(NAME), Apart(read_text, table, tr(NAME)), after, merge=False)
        else:
            self._lay(table, after, merge=False, at_once=True)

    def _chosen(self, name: str) -> None:
        self.open(Path(name))

    def _read(self, name: str, work: Apart, after: str | None, *, merge: bool) -> None:
        if self._work is not None:
            self._work.cancel()
        self._work = work
        self._show().wait(name, work.cancel)

        def arrived(answer: Any) -> None:
            if self._work is not work:
                return
            self._work = None
            if isinstance(answer, Message):
                self._show().say(tr_message(answer))
            else:
                self._lay(answer, after, merge=merge, at_once=False)

        self._desk.bridge.when_done(work.done, arrived)

    def _lay(self, reading: SheetReading, after: str | None, *, merge: bool, at_once: bool) -> None:
        """Lay what was read on the show, on a reader's thread."""
        show, now = self._desk.live.base.shown.show, self._desk.clock.wall()

        def look(files: Files) -> Preview:
            return preview(files.decisions, show, reading, now)

        def arrived(laid: Preview) -> None:
            action = ImportCues(
                show=show, file=reading.file, rows=laid.rows, after=after, fresh=not merge
            )
            if at_once and not laid.problems:
                self._do(action)
            else:
                self._show().preview(reading, laid, self._zone(), lambda: self._do(action))

        self._desk.bridge.when_done(self._desk.room.readers.ask(look, key="sheet preview"), arrived)

    def _do(self, action: ImportCues) -> None:
        self._desk.do(action.identified(self._desk.room.ids.new))

    def _zone(self) -> str:
        show = self._desk.live.rundown.plan.show
        return show.zone if show else "UTC"

    def _show(self) -> ImportPreview:
        if self._sheet is None:
            self._sheet = ImportPreview(self._page.window(), self._context.theme)
        return self._sheet

    def _end(self) -> None:
        """The panel is gone: nothing that arrives later has a place."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
