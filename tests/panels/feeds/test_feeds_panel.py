"""The feeds panel with real keys: adding, switching, trying, removing, reading what was refused."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from console.core.connections import Connection, Connections
from console.core.fact import Batch, Rejection
from console.core.ports import Feed, Surroundings
from console.core.setting import Setting
from console.desk.feeds import Feeds
from console.panels.feeds import PANEL
from console.show.questions.facts import Comment
from console.ui.context import Context

PORT = Setting("port", int, 8765, ("feed", "Port"), "machine", low=1, high=65_535)
WORDS = Setting("words", str, "hello", ("feed", "Words"), "machine")
TOKEN = Setting("token", str, "", ("feed", "Token"), "machine", secret=True)


async def say(around: Surroundings) -> None:
    around.health("", "ok")
    at, text = around.clock.wall(), around.settings["words"]
    fact = Comment(at, None, text, "Ann", "u", "", text, "", 1)
    await around.emit(Batch(around.source, (fact,), (Rejection("empty", "<b>…</b>\u202e"),)))
    await asyncio.Event().wait()


class Ring:
    """Secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get(self, source: str, key: str) -> str:
        return self.kept.get((source, key), "")

    def set(self, source: str, key: str, value: str) -> None:
        self.kept[source, key] = value


@pytest.fixture
def panel(bench: Any, tmp_path: Path) -> Any:
    """The panel on a desk that knows one connector."""
    bench.ring = Ring()
    known = {"talk": Feed("talk", ("feed", "Talk"), (PORT, WORDS, TOKEN), say)}
    feeds = Feeds(
        bench.desk, bench.context.health, Connections(tmp_path / "feeds.toml"), bench.ring,
        lambda: known,
    )  # fmt: skip
    old = bench.context
    bench.context = Context(old.desk, old.focus, old.theme, old.keys, old.health, None, feeds)
    bench.feeds = feeds
    widget = bench.open(PANEL, "plan", (720, 420))
    bench.until(lambda: bool(feeds.known))
    return widget


def texts(panel: Any) -> list[list[str]]:
    model = panel.model
    return [
        [model.cell_at(row, column).text for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def add(bench: Any, name: str) -> None:
    told: list[Any] = []
    bench.feeds.put(Connection("talk", name, True, {"words": name}), {}, "", told.append)
    bench.until(lambda: bool(told))
    assert told == [None]


def test_a_feed_is_added_by_keys_its_secret_kept_in_the_keyring(bench: Any, panel: Any) -> None:
    assert panel.empty.isVisible()
    bench.press(Qt.Key.Key_A)
    sheet = panel._sheet
    bench.until(sheet.isVisible)
    assert sheet.findChild(QComboBox, "connectionFeed").currentText() == "Talk"
    sheet.name.setFocus()
    sheet.name.selectAll()
    bench.type("shop")
    token = sheet.findChild(QLineEdit, "feed_token")
    assert token.echoMode() == QLineEdit.EchoMode.Password
    token.setFocus()
    bench.type("quiet")
    sheet.findChild(QSpinBox, "feed_port").setValue(9_000)
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: not sheet.isVisible())
    assert texts(panel)[0][:2] == ["talk:shop", "○ waits"]
    assert bench.feeds.connections.all[0].settings == {"port": 9_000, "words": "hello"}
    assert bench.ring.kept == {("talk:shop", "token"): "quiet"}
    assert "quiet" not in bench.feeds.connections.path.read_text()


def test_a_name_that_cannot_be_keeps_the_sheet_open_and_says_why(bench: Any, panel: Any) -> None:
    bench.press(Qt.Key.Key_A)
    sheet = panel._sheet
    sheet.name.setText("a:b")
    sheet.save.click()
    bench.until(sheet.problem.isVisible)
    assert "1 to 40 characters" in sheet.problem.text()
    bench.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_figures_and_rejected_messages_are_read_while_it_runs(bench: Any, panel: Any) -> None:
    add(bench, "one")
    bench.start("air")
    bench.until(lambda: bench.feeds.figures("talk:one").stored == 1)
    panel.fill()
    assert texts(panel) == [["talk:one", "● well", "0:00", "0.2", "1", "1"]]
    assert "1 stored · 0 duplicates · 1 rejected" in panel.says.text()
    assert "1 say nothing" in panel.says.text()
    bench.press(Qt.Key.Key_R)
    bench.until(lambda: panel._samples is not None and panel._samples.isVisible())
    assert panel._samples.text.toPlainText() == "say nothing: <b>…</b>"


def test_s_switches_one_off_and_on(bench: Any, panel: Any) -> None:
    add(bench, "one")
    bench.press(Qt.Key.Key_S)
    bench.until(lambda: not bench.feeds.connections.all[0].on)
    bench.until(lambda: texts(panel)[0][1] == "○ off")
    bench.press(Qt.Key.Key_S)
    bench.until(lambda: texts(panel)[0][1] == "○ waits")


def test_del_asks_once_more_before_it_removes(bench: Any, panel: Any) -> None:
    add(bench, "one")
    bench.press(Qt.Key.Key_Delete)
    assert "Press Del again" in panel.says.text()
    assert bench.feeds.connections.all
    bench.press(Qt.Key.Key_Delete)
    bench.until(lambda: not bench.feeds.connections.all)
    bench.until(panel.empty.isVisible)


def test_a_trial_shows_the_first_messages_and_stores_nothing(bench: Any, panel: Any) -> None:
    add(bench, "one")
    bench.press(Qt.Key.Key_E)
    sheet = panel._sheet
    assert not sheet.connector.isEnabled()
    sheet.test.click()
    bench.until(lambda: "Ann" in sheet.tried.toPlainText())
    shown = sheet.tried.toPlainText()
    assert "comment · Ann · one" in shown
    assert "rejected (say nothing): <b>…</b>" in shown
    assert "● well" in shown
    bench.press(Qt.Key.Key_Escape)
    run = bench.start("replay")
    assert bench.live.questions.total == 0
    assert run


def test_the_model_keeps_the_rules_of_models(bench: Any, panel: Any, qtmodeltester: Any) -> None:
    add(bench, "one")
    panel.fill()
    qtmodeltester.check(panel.model)
