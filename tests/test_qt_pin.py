"""The tripwire for PySide6 6.12 on CPython 3.11, which loses a reference to None at every call."""

import sys

import numpy as np
import pyqtgraph as pg
from pytestqt.qtbot import QtBot

FRAMES = 500
STRAY = 100
"""Changes in the count that the test's own surroundings may make; the fault costs thousands."""


def test_painting_500_frames_costs_no_reference_to_none(qtbot: QtBot) -> None:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    curve = plot.plot(np.zeros(50))
    plot.show()
    plot.grab()
    before = sys.getrefcount(None)
    for frame in range(FRAMES):
        curve.setData(np.sin(np.arange(50) + frame))
        plot.grab()
    assert sys.getrefcount(None) > before - STRAY
