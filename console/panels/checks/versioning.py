"""Versions of the plan: saved, compared, restored from the panel."""

from collections.abc import Mapping
from functools import partial

from console.core.action import Outcome
from console.panels.checks.answers import Answers
from console.panels.checks.reading import difference
from console.panels.checks.sheets import DiffSheet, Shelf
from console.panels.checks.versions_view import VersionsView
from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.review.plan_diff import DiffLine
from console.ui.context import Context
from console.ui.figures import day

LATEST = 20
"""Versions listed, the newest first."""

COUNTED = 5
"""Of these it is told how much changed since; rolling a large plan back takes its time."""


class Versioning:
    """Turns what is pressed in the list of versions into actions."""

    def __init__(
        self, context: Context, view: VersionsView, shelf: Shelf, answers: Answers
    ) -> None:
        self._desk, self._view, self._shelf = context.desk, view, shelf
        self._answers = answers
        view.named.connect(self._save)
        view.compared.connect(self._compare)
        view.restored.connect(self._restore)

    def follow(self, since: Mapping[str, int]) -> None:
        """List the versions, with how much changed since each."""
        base = self._desk.live.base
        zone = base.show.zone if base.show is not None else "UTC"
        today = day(self._desk.clock.wall(), zone)
        self._view.show_versions(base.versions[-LATEST:][::-1], since, zone, today)

    def _save(self, name: str) -> None:
        show = self._desk.live.base.shown.show
        self._desk.do(SaveVersion(show=show, name=name), self._saved)

    def _saved(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
        else:
            self._view.line.hide()

    def _compare(self, version: str) -> None:
        found = next((one for one in self._desk.live.base.versions if one.id == version), None)
        if found is not None:
            ask = partial(difference, version=found)
            self._answers.ask(ask, "difference", partial(self._show, found.name))

    def _show(self, name: str, lines: list[DiffLine]) -> None:
        self._shelf.of(DiffSheet).open(name, lines)

    def _restore(self, version: str) -> None:
        self._desk.do(RestoreVersion(id=version))
