"""Save as…: what is told of a run as files, written by a process of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.plain_text import plain
from console.desk.apart import Apart
from console.desk.save_apart import ENDINGS, PART, What, save_run
from console.show.rundown.run_log import Moment
from console.ui.context import Context
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.translate import language, tr

WHERE = QT_TRANSLATE_NOOP("asrun", "Save as")
NOTHING = QT_TRANSLATE_NOOP("asrun", "There is nothing to save yet.")
BUSY = QT_TRANSLATE_NOOP("asrun", "Writing {file}…")
SAVED = QT_TRANSLATE_NOOP("asrun", "{file} saved")
CANCEL = QT_TRANSLATE_NOOP("asrun", "Cancel")
NAMES: dict[What, tuple[str, str]] = {
    "asrun": QT_TRANSLATE_NOOP("asrun", "As-run"),
    "clips": QT_TRANSLATE_NOOP("asrun", "Clips"),
    "unanswered": QT_TRANSLATE_NOOP("asrun", "Unanswered questions"),
    "demand": QT_TRANSLATE_NOOP("asrun", "Asked but not offered"),
    "shifts": QT_TRANSLATE_NOOP("asrun", "Answers by shift"),
}
KINDS = {
    ".xlsx": QT_TRANSLATE_NOOP("asrun", "Excel workbook (.xlsx)"),
    ".csv": QT_TRANSLATE_NOOP("asrun", "Table (.csv)"),
    ".json": QT_TRANSLATE_NOOP("asrun", "Data (.json)"),
    ".pdf": QT_TRANSLATE_NOOP("asrun", "Paper (.pdf)"),
    ".edl": QT_TRANSLATE_NOOP("asrun", "Edit list (.edl)"),
    ".sh": QT_TRANSLATE_NOOP("asrun", "ffmpeg script (.sh)"),
}
FILE_NAME = 80
_NO_NAME = str.maketrans('/\\:*?"<>|', "---------")

Asked = tuple[str, Moment]
"""The run that is shown, "" for none, and as of when."""


class Saving(QWidget):
    """Asks for a file without holding anything up; says what is written, and that it is."""

    def __init__(self, context: Context, asked: Callable[[], Asked]) -> None:
        super().__init__()
        self.setObjectName("saving")
        self._desk, self._asked = context.desk, asked
        self._work: Apart | None = None
        self._dialog: QFileDialog | None = None
        self._to: Path | None = None
        self.words = label(role="small", name="savingWords")
        self.cancel_button = QToolButton()
        self.cancel_button.setObjectName("savingCancel")
        self.cancel_button.setText(tr(CANCEL))
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.cancel_button)
        self.cancel_button.hide()
        self._desk.closing.connect(self.cancel)
        self.destroyed.connect(partial(_end, self.__dict__))

    def choose(self, what: What, button: QWidget) -> None:
        """The menu of kinds of file, below its button."""
        if not self._asked()[0]:
            return refuse(self._desk, NOTHING)
        menu = QMenu(button)
        menu.setObjectName("saveMenu")
        for ending in ENDINGS[what]:
            action = menu.addAction(tr(KINDS[ending]))
            action.triggered.connect(partial(self.ask, what, ending))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def ask(self, what: What, ending: str, *_: object) -> None:
        """Ask for the file; the window goes on meanwhile."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        show = self._desk.live.base.show
        name = f"{plain(show.name, FILE_NAME) if show else ''} {tr(NAMES[what])}{ending}"
        dialog = QFileDialog(self.window(), tr(WHERE), "", f"{tr(KINDS[ending])} (*{ending})")
        dialog.setObjectName("saveDialog")
        dialog.setModal(False)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name.strip().translate(_NO_NAME))
        dialog.fileSelected.connect(partial(self._chosen, what, ending))
        self._dialog = dialog
        dialog.show()

    def write(self, what: What, ending: str, to: Path) -> None:
        """Have it written; a refusal is told as any other."""
        run, now = self._asked()
        if not run:
            return refuse(self._desk, NOTHING)
        self.cancel()
        room = self._desk.room.layout.room
        self._to = to
        self._work = Apart(save_run, what, ending, room, run, now, language(), to)
        self.words.setText(tr(BUSY, file=plain(to.name, FILE_NAME)))
        self.cancel_button.show()
        self._desk.bridge.when_done(self._work.done, partial(self._arrived, self._work))

    def cancel(self) -> None:
        """End what is being written; what was there under the file's name before stays."""
        if self._work is not None:
            _end(self.__dict__)
            self._rest("")

    def _chosen(self, what: What, ending: str, name: str) -> None:
        self.write(what, ending, Path(name))

    def _arrived(self, work: Apart, answer: Any) -> None:
        if work is not self._work or self._to is None:
            return
        self._work = None
        if isinstance(answer, Message):
            self._rest("")
            self._desk.refused.emit(Outcome(None, answer))
        else:
            self._rest(tr(SAVED, file=plain(self._to.name, FILE_NAME)))

    def _rest(self, words: str) -> None:
        self.words.setText(words)
        self.cancel_button.hide()


def _end(of: dict[str, Any], *_: object) -> None:
    """End the work of a widget that may be gone itself, and what it had begun to write."""
    work, to = of.get("_work"), of.get("_to")
    of["_work"] = None
    if work is not None:
        work.cancel()
        if isinstance(to, Path):
            to.with_name(to.name + PART).unlink(missing_ok=True)
