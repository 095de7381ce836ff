"""The present of a show's selection, for panels."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.products.selection.criteria import Criterion, mean_points, weighted
from console.show.products.selection.tables import Candidate, Score

LOADS: tuple[Load, ...] = (
    Load("candidate", Candidate, rest="WHERE show = :show"),
    Load("score", Score, rest="WHERE show = :show"),
)


class SelectionPresent:
    """The candidates of the opened show in order, and what people gave them."""

    def __init__(self) -> None:
        self.shown = Opened("", "")
        self.candidates: list[Candidate] = []
        self.by_id: dict[str, Candidate] = {}
        self._scores: dict[str, Score] = {}
        self._by_candidate: dict[str, list[Score]] = {}

    def scores(self, candidate: str) -> list[Score]:
        """All scores of a candidate."""
        return self._by_candidate.get(candidate, [])

    def points(self, candidate: str) -> dict[str, float]:
        """Criterion → mean of the points given, 1 to 5."""
        return mean_points(self.scores(candidate))

    def total(self, candidate: str, criteria: tuple[Criterion, ...]) -> float | None:
        """The weighted score, 1 to 5; None without any."""
        return weighted(self.points(candidate), criteria)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: selection."""
        before, self.shown = self.shown, opened(commit, self.shown)
        changed = before.show != self.shown.show
        if changed:
            self.by_id, self._scores = {}, {}
        for part in commit.parts:
            if part.table == "candidate":
                _update(self.by_id, part, self.shown.show)
                changed = True
            elif part.table == "score":
                _update(self._scores, part, self.shown.show)
                changed = True
        if changed:
            self._arrange()
        return {"selection"} if changed else set()

    def _arrange(self) -> None:
        self.candidates = sorted(self.by_id.values(), key=lambda one: (one.place, one.id))
        self._by_candidate = {}
        for score in self._scores.values():
            self._by_candidate.setdefault(score.candidate, []).append(score)


def _update(rows: dict[str, Any], part: Rows, show: str) -> None:
    rows.update((row.id, row) for row in part.rows if row.show == show)
    for row_id in part.gone:
        rows.pop(row_id, None)
