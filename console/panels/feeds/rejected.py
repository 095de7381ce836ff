"""What a feed's rejected messages looked like: the first of each reason, as they came."""

from typing import NamedTuple

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.reader import Files
from console.panels.feeds.model import reason_name
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("feeds", "Rejected messages")
NONE = QT_TRANSLATE_NOOP("feeds", "Nothing of {source} was rejected in this run.")

MOST = 200

_QUERY = (
    "SELECT rejected_sample.reason, rejected_sample.sample FROM rejected_sample"
    " JOIN batch ON batch.seq = rejected_sample.seq JOIN source ON source.id = batch.source"
    f" WHERE source.name = ? AND sample != '' ORDER BY rejected_sample.id DESC LIMIT {MOST}"
)


class Samples(NamedTuple):
    """Samples of a source's rejected messages, the latest first: (reason code, start)."""

    source: str
    rows: list[tuple[str, str]]


def samples(files: Files, run: str, source: str) -> Samples:
    """On a reader's thread: what a run keeps of them."""
    conn = files.run(run)
    found = conn.execute(_QUERY, (source,)).fetchall() if conn is not None else []
    return Samples(source, [(str(reason), str(sample)) for reason, sample in found])


class RejectedSheet(Sheet):
    """A list to read and copy."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, tr(TITLE), 720, 480)
        self.text = QPlainTextEdit()
        self.text.setObjectName("rejectedText")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr(TITLE))
        self.body.addWidget(self.text, 1)

    def open(self, found: Samples) -> None:
        """Show what was rejected."""
        lines = [f"{reason_name(why)}: {plain(sample, 400)}" for why, sample in found.rows]
        self.text.setPlainText("\n".join(lines) or tr(NONE, source=found.source))
        self.present(self.text)
