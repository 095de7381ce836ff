"""The selection meeting of the opened show: candidates, scores, verdicts."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.pool import cells
from console.panels.pool.criteria_sheet import CriteriaSheet
from console.panels.pool.scorecard import Scorecard
from console.show.base.actions import SetSetting
from console.show.base.settings import CURRENCY, SELECTION_CRITERIA
from console.show.products.selection.actions import (
    JudgeCandidate,
    RemoveCandidate,
    ScoreCandidate,
)
from console.show.products.selection.criteria import (
    DEFAULT,
    Criterion,
    criteria_of,
    criteria_text,
)
from console.show.products.selection.tables import Candidate
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

EMPTY = QT_TRANSLATE_NOOP(
    "pool",
    "Nobody has proposed anything for this show yet. Find products in the pool and press E: they"
    " stand here to be scored, chosen, put off or rejected with a reason. What is chosen becomes an"
    " offer of the show with the next free link number.",
)
NO_SHOW = QT_TRANSLATE_NOOP("pool", "Open a show to select its products.")
NOT_CHOSEN = QT_TRANSLATE_NOOP("pool", "Choose a candidate first.")


class SelectionPage(QWidget):
    """A table, and beside it the scorecard of the chosen candidate."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("selection")
        self._desk = context.desk
        self._theme = context.theme
        self._sheet: CriteriaSheet | None = None
        self._of = ""
        self.model = RowsModel(context.theme, cells.candidate_columns(), self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("candidates")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.card = Scorecard(context.theme, context.desk.actor)
        self.hint = label(role="text2", name="selectionEmpty")
        self.hint.setWordWrap(True)
        self.hint.setMargin(context.theme.px(24))
        row = QHBoxLayout()
        row.setSpacing(context.theme.px(8))
        row.addWidget(self.table, 1)
        row.addWidget(self.card)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hint)
        box.addLayout(row, 1)
        box.addStretch(0)
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._picked)
        self.card.person.textChanged.connect(self._picked)
        self.card.scored.connect(self.score)
        self.card.judged.connect(self.judge)

    def follow(self) -> None:
        """Show the candidates as they are."""
        live = self._desk.live
        criteria = criteria_of(live.base.value(SELECTION_CRITERIA))
        currency, selection = live.base.value(CURRENCY), live.selection
        candidates = selection.candidates
        self.model.set_rows(
            [
                cells.candidate_row(one, selection.total(one.id, criteria), currency)
                for one in candidates
            ],
            [one.id for one in candidates],
        )
        if candidates and not self.table.current_key():
            self.table.select_key(candidates[0].id)
        self.hint.setText(tr(EMPTY if live.base.shown.show else NO_SHOW))
        self.hint.setVisible(not candidates)
        for widget in (self.table, self.card):
            widget.setVisible(bool(candidates))
        one = self._chosen()
        if one is not None:
            if one.id != self._of:
                self._of = one.id
                self.card.forget()
            points = selection.points(one.id)
            self.card.show_candidate(one, criteria, selection.scores(one.id), points)

    def score(self, criterion: str, points: int) -> None:
        """Give the chosen candidate points, or take them away (0)."""
        if (one := self._chosen()) is not None:
            person = self.card.person.text()
            action = ScoreCandidate(id=one.id, person=person, criterion=criterion, points=points)
            self._do(action)

    def judge(self, verdict: str) -> None:
        """Say what becomes of the chosen candidate."""
        one = self._chosen()
        if one is None:
            return refuse(self._desk, NOT_CHOSEN)
        reason, words = str(self.card.reason.currentData() or ""), self.card.words.text()
        action = JudgeCandidate(id=one.id, verdict=verdict, reason=reason, words=words)
        self._do(action.identified(self._desk.room.ids.new))
        return None

    def remove(self) -> None:
        """Take the chosen candidate out."""
        one = self._chosen()
        if one is None:
            refuse(self._desk, NOT_CHOSEN)
        else:
            self._desk.do(RemoveCandidate(id=one.id, name=one.name))

    def edit_criteria(self) -> None:
        """Edit the scorecard of the room."""
        live = self._desk.live
        if self._sheet is None:
            new_key = self._desk.room.ids.new
            self._sheet = CriteriaSheet(self.window(), self._theme, new_key)
        self._sheet.open(criteria_of(live.base.value(SELECTION_CRITERIA)), self._keep)

    def _keep(self, criteria: tuple[Criterion, ...]) -> None:
        text = "" if criteria in ((), DEFAULT) else criteria_text(criteria)
        self._do(SetSetting(key=SELECTION_CRITERIA.key, value=text))

    def _do(self, action: Action) -> None:
        def settled(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
                self.follow()  # a button that was pressed in vain stands as before

        self._desk.do(action, settled)

    def _chosen(self) -> Candidate | None:
        return self._desk.live.selection.by_id.get(self.table.current_key())

    def _picked(self, _what: str) -> None:
        self.follow()
