"""The sheet in which a connection is set up and tried."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.core.connections import NAME_LENGTH, Connection
from console.core.fact import Batch, Row
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.plain_text import plain
from console.desk.feeds import Feeds
from console.panels.feeds.form import Fields
from console.panels.feeds.model import reason_name
from console.ui.health_dots import MARKS, STATES
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("feeds", "Connection")
CONNECTOR = QT_TRANSLATE_NOOP("feeds", "Connector")
NAME = QT_TRANSLATE_NOOP("feeds", "Name of this connection")
MAIN = QT_TRANSLATE_NOOP("feeds", "main")
TEST = QT_TRANSLATE_NOOP("feeds", "Test without storing")
SAVE = QT_TRANSLATE_NOOP("feeds", "Save")
TRIED = QT_TRANSLATE_NOOP("feeds", "What comes is shown here and nothing is stored.")
REJECTED = QT_TRANSLATE_NOOP("feeds", "rejected ({reason}): {sample}")

MOST_SHOWN = 50
"""Messages of a trial."""


class ConnectionSheet(Sheet):
    """Connector, name, its settings; a trial; save."""

    def __init__(self, window: QWidget, theme: Theme, feeds: Feeds) -> None:
        super().__init__(window, theme, tr(TITLE), 720, 640)
        self.setObjectName("connectionSheet")
        self._theme, self._feeds = theme, feeds
        self._instead, self._on, self._shown = "", True, 0
        self.fields: Fields | None = None
        self.connector, self.name = QComboBox(), QLineEdit()
        self.problem = label(colour="air", name="connectionProblem")
        self.tried = QPlainTextEdit()
        self.test, self.save = QPushButton(tr(TEST)), QPushButton(tr(SAVE))
        self._lay_out()
        self.connector.activated.connect(self._chosen)
        self.test.clicked.connect(self._test)
        self.save.clicked.connect(self._save)
        self.closed.connect(feeds.trial.stop)

    def open(self, connection: Connection | None) -> None:
        """Show a connection as it is, or a new one."""
        self._instead = connection.source if connection is not None else ""
        self._on = connection.on if connection is not None else True
        self.connector.clear()
        for name, feed in sorted(self._feeds.known.items()):
            self.connector.addItem(tr(feed.title), name)
        if connection is not None:
            self.connector.setCurrentIndex(self.connector.findData(connection.feed))
        self.connector.setEnabled(connection is None)
        self.name.setText(connection.name if connection is not None else tr(MAIN))
        self._show_fields(connection.settings if connection is not None else {})
        self.problem.hide()
        self.tried.hide()
        self.present(self.name if connection is not None else self.connector)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.problem.setWordWrap(True)
        self.body.addWidget(self.problem)
        head = QFormLayout()
        head.setHorizontalSpacing(px(16))
        head.setVerticalSpacing(px(8))
        for name, title, field in (
            ("connectionFeed", CONNECTOR, self.connector), ("connectionName", NAME, self.name),
        ):  # fmt: skip
            field.setObjectName(name)
            field.setAccessibleName(tr(title))
            words = label(tr(title), colour="text2")
            words.setFixedWidth(px(216))
            head.addRow(words, field)
        self.name.setMaxLength(NAME_LENGTH)
        self.body.addLayout(head)
        self._area = QScrollArea()
        self._area.setObjectName("connectionArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 2)
        self.tried.setObjectName("connectionTried")
        self.tried.setReadOnly(True)
        self.tried.setAccessibleName(tr(TRIED))
        self.body.addWidget(self.tried, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.test.setObjectName("connectionTest")
        self.save.setObjectName("connectionSave")
        self.save.setProperty("role", "primary")
        row.addWidget(self.test)
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)

    def _chosen(self, _index: int) -> None:
        self._feeds.trial.stop()
        self.tried.hide()
        self._show_fields({})

    def _show_fields(self, values: Mapping[str, object]) -> None:
        feed = self._feeds.known[str(self.connector.currentData())]
        self.fields = Fields(self._theme, feed, values)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, self._theme.px(8), 0)
        column.addWidget(self.fields)
        column.addStretch(1)
        self._area.setWidget(page)

    def _connection(self) -> Connection:
        assert self.fields is not None
        feed, name = str(self.connector.currentData()), self.name.text().strip()
        return Connection(feed, name, self._on, dict(self.fields.values))

    def _test(self) -> None:
        assert self.fields is not None
        self._shown = 0
        self.tried.setPlainText(tr(TRIED))
        self.tried.show()
        connection, secrets = self._connection(), self.fields.secrets
        feed = self._feeds.known[connection.feed]
        self._feeds.trial.start(feed, connection, secrets, self._show_batch, self._show_state)

    def _show_batch(self, batch: Batch) -> None:
        for fact in batch.facts:
            self._write(_words(fact))
        for one in batch.rejected:
            why = reason_name(one.reason)
            self._write(tr(REJECTED, reason=why, sample=plain(one.sample, 120)))

    def _show_state(self, state: str, note: Message | None) -> None:
        told = f" · {tr_message(note)}" if note is not None else ""
        self._write(f"{MARKS[state]} {tr(STATES[state])}{told}")

    def _write(self, line: str) -> None:
        if self._shown < MOST_SHOWN and self.isVisible():
            self._shown += 1
            self.tried.appendPlainText(line)

    def _save(self) -> None:
        assert self.fields is not None
        self._feeds.trial.stop()
        secrets = self.fields.secrets
        self._feeds.put(self._connection(), secrets, self._instead, self._saved)

    def _saved(self, problem: Message | None) -> None:
        if problem is None:
            self.dismiss()
            return
        self.problem.setText(tr_message(problem))
        self.problem.show()


def _words(fact: Row) -> str:
    """A fact as one plain line: its kind and what it says."""
    fields: dict[str, object] = getattr(fact, "_asdict", dict)()
    shown = [str(fields[key]) for key in ("user", "name", "count", "text", "online", "reason")
             if fields.get(key) not in (None, "")]  # fmt: skip
    return plain(f"{type(fact).__name__.lower()} · {' · '.join(shown)}", 200)
