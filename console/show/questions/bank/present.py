"""The present of ready answers, size charts, and what was answered with what."""

from collections.abc import Sequence
from typing import Any

from console.core.live import Load
from console.core.table import Commit
from console.show.base.opened import Opened, opened
from console.show.questions.bank.sizes import Size, from_json
from console.show.questions.bank.tables import (
    ANSWER,
    ANSWER_USE,
    SIZE_CHART,
    Answer,
    AnswerUse,
    SizeChart,
)

MOST_USES = 5_000

LOADS: tuple[Load, ...] = (
    Load(ANSWER.name, Answer, rest="WHERE show IS NULL OR show = :show"),
    Load(SIZE_CHART.name, SizeChart),
    Load(ANSWER_USE.name, AnswerUse, rest=f"ORDER BY at DESC LIMIT {MOST_USES}"),
)


class BankPresent:
    """Answers that hold in the opened show, in order; charts by product; uses of all runs."""

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self._rows: dict[str, dict[str, Any]] = {
            table.name: {} for table in (ANSWER, SIZE_CHART, ANSWER_USE)
        }
        self.answers: list[Answer] = []
        self.uses: list[AnswerUse] = []
        self._charts: dict[str, list[SizeChart]] = {}
        self._read: dict[str, tuple[Size, ...]] = {}

    def answer(self, row: str) -> Answer | None:
        """One answer."""
        found: Answer | None = self._rows[ANSWER.name].get(row)
        return found

    def charts(self, product: str) -> Sequence[SizeChart]:
        """The size charts of a product, by kind."""
        return self._charts.get(product, ())

    def sizes(self, row: SizeChart) -> tuple[Size, ...]:
        """What a chart says; nothing where it cannot be read."""
        if row.cells not in self._read:
            try:
                self._read[row.cells] = from_json(row.cells)
            except ValueError:
                self._read[row.cells] = ()
        return self._read[row.cells]

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: answers."""
        before, self._opened = self._opened, opened(commit, self._opened)
        changed = before.show != self._opened.show
        for part in commit.parts:
            rows = self._rows.get(part.table)
            if rows is not None:
                rows.update((row.id, row) for row in part.rows)
                for gone in part.gone:
                    rows.pop(gone, None)
                changed = True
        if changed:
            self._arrange()
        return {"answers"} if changed else set()

    def _arrange(self) -> None:
        answers = self._rows[ANSWER.name].values()
        mine = (one for one in answers if one.show in (None, self._opened.show))
        self.answers = sorted(mine, key=lambda one: (one.place, one.id))
        self.uses = sorted(self._rows[ANSWER_USE.name].values(), key=lambda one: (one.at, one.id))
        self._charts = {}
        for row in sorted(self._rows[SIZE_CHART.name].values(), key=lambda row: row.kind):
            self._charts.setdefault(row.product, []).append(row)
        self._read.clear()
