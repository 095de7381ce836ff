"""The band over the comments tells which feed is missing what, and goes there."""

from typing import Any

from PySide6.QtCore import Qt

from console.core.fact import Batch
from console.show.base.facts import Gap

MINUTE = 60_000


def gap(chat: Any, feed: str, ago: int, lasted: int | None, reason: str, lost: int = 0) -> None:
    """A gap that began `ago` minutes before now."""
    at = chat.bench.clock.wall() - ago * MINUTE
    until = None if lasted is None else at + lasted * MINUTE
    fact = Gap(at, None, f"{feed}{reason}{at}{until}", feed, until, reason, lost, 0, 0)
    chat.bench.room.store(chat.run, Batch(feed, (fact,))).result()


def band(chat: Any, panel: Any) -> str:
    chat.bench.later(1_500)
    panel.gaps.follow()
    return panel.gaps.text() if panel.gaps.isVisible() else ""


def test_nothing_is_said_while_nothing_is_missing(chat: Any) -> None:
    panel = chat.panel()
    assert band(chat, panel) == ""


def test_a_gap_is_named_with_its_times_and_a_longer_while_later_no_more(chat: Any) -> None:
    panel = chat.panel()
    gap(chat, "twitch:main", 4, 2, "silent")
    chat.bench.until(lambda: bool(chat.bench.live.base.missing))
    assert band(chat, panel) == "▲ twitch:main was silent 19:26–19:28"
    gap(chat, "intake:tools", 1, None, "lost")
    chat.bench.until(lambda: len(chat.bench.live.base.missing) == 2)
    assert band(chat, panel).startswith("▲ intake:tools is not connected since 19:29 · twitch:main")
    gap(chat, "douyin:1", 2, 1, "full", 300)
    chat.bench.until(lambda: len(chat.bench.live.base.missing) == 3)
    assert band(chat, panel).endswith("· 1 more")
    assert "300 messages were let go" in panel.gaps.toolTip()
    chat.bench.clock.advance(11 * MINUTE)
    assert band(chat, panel) == "▲ intake:tools is not connected since 19:29"


def test_a_click_goes_to_where_the_gap_begins(chat: Any) -> None:
    chat.say("before", ago=200)
    chat.say("after", ago=10)
    panel = chat.panel()
    gap(chat, "twitch:main", 3, 1, "lost")
    chat.bench.until(lambda: bool(chat.bench.live.base.missing))
    assert band(chat, panel)
    chat.bench.qtbot.mouseClick(panel.gaps, Qt.MouseButton.LeftButton)
    assert panel.comments.table.currentIndex().row() == 1
