"""Takes an 8-hour show into the console, or looks around in one; prints what was seen.

`hours_session.py take ROOM COMMENTS ORDERS` or `hours_session.py look ROOM`.
"""

import json
import sys
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # no stubs among the locked packages
from intake import Intake
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView
from shown import console, finish, plan_demo, rest, show
from watching import Painted

from console.show.opening import what_to_open
from console.show.questions.search import find

WORDS = ("多少钱", "可以", "哈", "主播", "a", "没有人会写的词", "666", "来了")
SCROLLS = 60
SAMPLE_MS = 250


def take(room: Path, comments: int, orders: int) -> dict[str, float]:
    """Take all facts in as fast as they go, with the window on; MB of memory on the way."""
    process = psutil.Process()
    with console(room) as made:
        setup = plan_demo(made.room, start=True)
        show(made, setup.planned.show, setup.run, "air")
        start = process.memory_info().rss
        intake = Intake(made.room, setup.run)
        made.room.io.start(intake.begin("hours", comments, orders)).result()
        samples: list[tuple[int, int]] = []
        timer = QTimer()
        timer.setInterval(SAMPLE_MS)
        timer.timeout.connect(lambda: samples.append((intake.stored, process.memory_info().rss)))
        timer.start()
        began = time.perf_counter()
        finish(made, made.room.io.start(intake.take()))
        took = time.perf_counter() - began
        timer.stop()
        rest(1_000)
        end = process.memory_info().rss
    half = next((rss for stored, rss in samples if stored * 2 >= comments + orders), end)
    return {
        "stored": intake.stored, "per_second": intake.stored / took, "start_mb": start / 1e6,
        "half_mb": half / 1e6, "end_mb": max(end, *(rss for _, rss in samples[-4:])) / 1e6,
    }  # fmt: skip


def look(room: Path) -> dict[str, list[float]]:
    """Search for words, and scroll the comments anywhere: ms of each."""
    with console(room) as made:
        asked = made.room.readers.ask(lambda files: what_to_open(files.decisions)).result()
        show(made, asked.show, asked.run, "air")
        search = []
        for word in WORDS:
            began = time.perf_counter()
            made.room.readers.ask(
                lambda files, word=word: find(files.run(asked.run), word)  # type: ignore[misc]
            ).result()
            search.append((time.perf_counter() - began) * 1000)
        found = made.window.findChild(QAbstractItemView, "comments")
        assert found is not None
        bar, loop, scroll = found.verticalScrollBar(), QEventLoop(), []
        painted = Painted(found.viewport(), bar.value, lambda _: loop.quit())
        for step in range(SCROLLS):
            QTimer.singleShot(1_000, loop.quit)
            began = time.perf_counter()
            bar.setValue(bar.maximum() * (step * 37 % SCROLLS) // SCROLLS + 1)
            loop.exec()
            scroll.append((time.perf_counter() - began) * 1000)
            rest(30)
        painted.deleteLater()
    return {"search": search, "scroll": scroll}


if __name__ == "__main__":
    if sys.argv[1] == "take":
        print(json.dumps(take(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
    else:
        print(json.dumps(look(Path(sys.argv[2]))))
