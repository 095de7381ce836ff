"""The board of how parts are doing: told from any thread, kept since when."""

import threading

import pytest

from console.core.clock import SimulatedClock
from console.core.message import message
from console.desk.health import HealthBoard


@pytest.fixture
def clock():
    return SimulatedClock(1_000_000)


@pytest.fixture
def board(qapp, clock):
    return HealthBoard(clock)


def test_since_counts_from_the_change_of_state_not_of_note(board, clock):
    board("store", "ok", message(("test", "fine")))
    clock.advance(5_000)
    board("store", "ok", message(("test", "still fine")))
    assert board.parts["store"].since == 1_000_000
    board("store", "bad")
    assert board.parts["store"].since == 1_005_000


def test_the_same_news_is_told_once(board, qtbot):
    board("store", "ok")
    with qtbot.assertNotEmitted(board.changed):
        board("store", "ok")


def test_a_thread_may_tell_and_the_main_thread_hears(board, qtbot):
    with qtbot.waitSignal(board.changed, timeout=2000) as heard:
        thread = threading.Thread(target=board, args=("simulator", "working"))
        thread.start()
        thread.join()
    assert heard.args == ["simulator"]
    assert board.state("simulator") == "working"


def test_a_state_that_is_none_is_passed_over(board):
    board("store", "splendid")
    assert board.parts == {}
