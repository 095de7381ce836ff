"""The health panel: the worst first, in words, with how long it has been so."""

import pytest

from console.core.message import message
from console.desk.health import HealthBoard
from console.panels.health import model as health
from console.ui.tables import RowsModel
from console.ui.theme import Theme
from console.ui.translate import use_language

EVENING = 1_795_780_800_000


class Clock:
    """Wall time that a test sets."""

    boot = "boot"

    def __init__(self):
        self.now = EVENING

    def wall(self):
        return self.now

    def steady(self):
        return self.now


@pytest.fixture
def clock():
    use_language("en")
    return Clock()


@pytest.fixture
def board(qapp, clock):
    made = HealthBoard(clock)
    made("store", "ok")
    made("simulator", "warn", message(("test", "silent for {s} s"), s=41))
    made("recording", "bad")
    return made


def texts(board, now):
    rows = health.rows(board.in_order(), now, "Asia/Shanghai")
    return [[cell.text for cell in row] for row in rows]


def test_the_worst_part_stands_first_with_its_note_and_age(board, clock):
    assert texts(board, EVENING + 75_000) == [
        ["Recording", "■ failed", "", "1:15"],
        ["Simulator", "▲ check", "silent for 41 s", "1:15"],
        ["Store", "● well", "", "1:15"],
    ]


def test_the_header_counts_what_needs_a_look(board):
    assert health.summary(board.in_order()) == "2 to look at"
    board("simulator", "ok")
    board("recording", "off")
    assert health.summary(board.in_order()) == "all well"


def test_the_model_keeps_the_rules_of_models(board, qtmodeltester):
    model = RowsModel(Theme("dark"), health.columns())
    model.set_rows(health.rows(board.in_order(), EVENING, "UTC"), list(board.parts))
    qtmodeltester.check(model)
