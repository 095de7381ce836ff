"""Files into the pool: chosen or pasted, read apart and shown first, then brought in."""

from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.reader import Files
from console.desk.apart import Apart
from console.panels.pool.import_sheet import ImportSheet
from console.show.base.settings import CURRENCY
from console.show.products.importing import ImportProducts
from console.show.products.pasted import as_table
from console.show.products.pool.actions import BeginPool, DiscardPool
from console.show.products.pool.loading import Loading, pool_file, sweep, thrown_out
from console.show.products.pool.reading import Order, Sample, read_sample
from console.show.products.pool.source import Source
from console.show.products.pool.tables import PoolImport
from console.show.products.pool.take import item_of
from console.ui.context import Context
from console.ui.reach import refuse
from console.ui.translate import tr, tr_message

CHOOSE = QT_TRANSLATE_NOOP("pool", "Import a catalogue into the pool")
KINDS = QT_TRANSLATE_NOOP("pool", "Tables ({endings})")
ENDINGS = "*.csv *.tsv *.txt *.gz *.xlsx *.xls *.ods"
PASTED = QT_TRANSLATE_NOOP("pool", "pasted table {time}")
NOTHING = QT_TRANSLATE_NOOP("pool", "There is no table on the clipboard.")
NO_FILE = QT_TRANSLATE_NOOP(
    "pool", "{name} was pasted and not read whole: throw it out and paste it again."
)
STOPPED = QT_TRANSLATE_NOOP("pool", "Reading {name} was stopped: {why}")


class Importing(QObject):
    """The imports under way. changed: one came, went on, or ended."""

    changed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._desk, self._page = context, context.desk, page
        self._work: Apart | None = None
        self._sheet: ImportSheet | None = None
        self._dialog: QFileDialog | None = None
        self.loading: dict[str, Loading] = {}
        page.destroyed.connect(self._end)

    def choose(self) -> None:
        """Ask for a file; nothing waits for the answer."""
        if self._dialog is None:
            self._dialog = QFileDialog(self._page.window(), tr(CHOOSE))
            self._dialog.setObjectName("poolDialog")
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._dialog.setNameFilter(tr(KINDS, endings=ENDINGS))
            self._dialog.fileSelected.connect(self._chosen)
        self._dialog.show()

    def open(self, path: Path) -> None:
        """Read the first rows of a file and show how they are read."""
        self._read(Source(path.name, str(path)), None)

    def paste(self) -> None:
        """Show how the table on the clipboard is read."""
        table = as_table(QGuiApplication.clipboard().text())
        if not table:
            return refuse(self._desk, NOTHING)
        time = self._desk.clock.wall() // 1000
        self._read(Source(tr(PASTED, time=time), text=table), None)
        return None

    def resume(self, one: PoolImport) -> None:
        """Go on with an import that was cut off."""
        if not one.path:
            refuse(self._desk, NO_FILE, name=one.name)
        elif one.id not in self.loading:
            order = Order(Source(one.name, one.path), self._currency(), number=one.number)
            self._load(one.id, order, 0)

    def stop(self, one: PoolImport) -> None:
        """Stop an import where it is."""
        if (loading := self.loading.get(one.id)) is not None:
            loading.halt()

    def discard(self, one: PoolImport) -> None:
        """Throw an import out; its rows are swept away while nothing else waits."""
        self.stop(one)

        def gone(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
            else:
                self.sweep()

        self._desk.do(DiscardPool(id=one.id, name=one.name), gone)

    def sweep(self) -> None:
        """Sweep rows away that no import stands for any more."""

        def look(files: Files) -> list[int]:
            pool = files.pool()
            return [] if pool is None else thrown_out(pool, files.decisions)

        answer = self._desk.room.readers.ask(look, key="pool sweep")
        self._desk.bridge.when_done(answer, self._sweep)

    def _sweep(self, numbers: list[int]) -> None:
        for number in numbers[:1]:
            room = self._desk.room
            done = room.aside(pool_file(room.layout), partial(sweep, number))
            done.add_done_callback(self._swept)

    def _swept(self, done: "Future[bool]") -> None:
        """Some rows are gone; on with it, unless the room is being closed."""
        if not done.cancelled() and done.exception() is None:
            self._desk.bridge.call(self.sweep)

    def _chosen(self, name: str) -> None:
        self.open(Path(name))

    def _read(self, source: Source, columns: Mapping[str, int] | None) -> None:
        if self._work is not None:
            self._work.cancel()
        chosen = None if columns is None else dict(columns)
        order = Order(source, self._currency(), chosen)
        work = self._work = Apart(read_sample, order)
        sheet = self._show()
        if columns is None:
            sheet.wait(source.name, work.cancel)

        def arrived(answer: Any) -> None:
            if self._work is not work:
                return
            self._work = None
            if isinstance(answer, Message):
                sheet.say(tr_message(answer))
            else:
                self._preview(order, answer)

        self._desk.bridge.when_done(work.done, arrived)

    def _preview(self, order: Order, sample: Sample) -> None:
        show = self._desk.live.base.shown.show

        def into_pool() -> None:
            self._begin(order._replace(columns=sample.head.columns), sample)

        def into_library() -> None:
            items = [item_of(row) for row in sample.rows]
            rows = tuple(item.row(offered=bool(show)) for item in items)
            action = ImportProducts(file=order.source.name, show=show, rows=rows)
            self._desk.do(action.identified(self._desk.room.ids.new))

        self._show().preview(
            order.source.name, sample, self._currency(), into_pool,
            into_library if sample.whole else None, partial(self._read, order.source),
        )  # fmt: skip

    def _begin(self, order: Order, sample: Sample) -> None:
        """Note the import, then read it whole."""
        source = order.source
        begin = BeginPool(file=source.name, digest=sample.head.digest, path=source.path)
        made = begin.identified(self._desk.room.ids.new)

        def begun(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
            else:
                self._load(made.id, order._replace(number=outcome.seq), sample.head.lines)

        self._desk.do(made, begun)

    def _load(self, made: str, order: Order, lines: int) -> None:
        loading = self.loading[made] = Loading(self._desk.room, made, order, lines)

        def ended(why: Message | None) -> None:
            self.loading.pop(made, None)
            if why is not None and self._desk.live.pool.by_id(made) is not None:
                refuse(self._desk, STOPPED, name=order.source.name, why=tr_message(why))
            self.changed.emit()

        self._desk.bridge.when_done(loading.done, ended)
        self.changed.emit()

    def _currency(self) -> str:
        return self._desk.live.base.value(CURRENCY)

    def _show(self) -> ImportSheet:
        if self._sheet is None:
            self._sheet = ImportSheet(self._page.window(), self._context.theme)
        return self._sheet

    def _end(self) -> None:
        """The panel is gone: nothing that arrives later has a place; imports go on."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
