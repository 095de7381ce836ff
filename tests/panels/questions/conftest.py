"""A run in which viewers say things, and the panel that shows them."""

from typing import Any

import pytest

from console.core.fact import Batch
from console.panels.questions import PANEL
from console.show.questions.facts import Comment


class Chat:
    """Says things in the open run of a bench."""

    def __init__(self, bench: Any) -> None:
        self.bench, self.run, self.said = bench, bench.start(), 0

    def say(self, *texts: str, ago: int = 0, source_late: int = 0) -> None:
        """Each text by another viewer, `ago` seconds before now; waits until the desk knows."""
        at = self.bench.clock.wall() - ago * 1000
        source_at = at - source_late * 1000 if source_late else None
        facts = []
        for text in texts:
            self.said += 1
            name = f"v{self.said}"
            facts.append(Comment(at, source_at, name, name, name, "", text, "", 0))
        self.bench.room.store(self.run, Batch("douyin:8801", tuple(facts))).result()
        self.bench.until(lambda: self.bench.live.questions.total == self.said)
        numbers = self.bench.live.questions
        self.bench.until(lambda: len(numbers.comments) == min(self.said, 20_000))

    def panel(self, size: tuple[int, int] = (780, 700)) -> Any:
        """The panel in a window of its own."""
        return self.bench.open(PANEL, "air", size)


@pytest.fixture
def chat(bench: Any) -> Chat:
    """A rehearsal that has just begun."""
    return Chat(bench)
