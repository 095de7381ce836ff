"""Sheets for templates: choosing one to put into the plan, naming one to keep."""

from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from console.core.action import Action, Outcome
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP
from console.core.reader import Files
from console.panels.checks.built_in import built_in
from console.show.rundown.tables import TEMPLATE, Block, Template
from console.show.rundown.templates import (
    DeleteTemplate,
    InsertTemplate,
    SaveTemplate,
    TemplateBlock,
    length_of,
    read_template,
)
from console.show.rundown.words import duration
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr, tr_message

INSERT_TITLE = QT_TRANSLATE_NOOP("checks", "Insert template")
SAVE_TITLE = QT_TRANSLATE_NOOP("checks", "Save block as template")
NAME = QT_TRANSLATE_NOOP("checks", "Template")
CUES = QT_TRANSLATE_NOOP("checks", "Cues")
LENGTH = QT_TRANSLATE_NOOP("checks", "Length")
BUILT_IN = QT_TRANSLATE_NOOP("checks", "built in")
INSERT = QT_TRANSLATE_NOOP("checks", "Insert behind the chosen row")
DELETE = QT_TRANSLATE_NOOP("checks", "Delete template")
SAVE = QT_TRANSLATE_NOOP("checks", "Save template")
KEEPS = QT_TRANSLATE_NOOP(
    "checks", "Keeps the cues of block “{name}” with their lengths; not its products or hit times."
)

LATEST = 500
"""Templates listed."""


class Kept(NamedTuple):
    """A template that can be chosen; id "" = built in."""

    id: str
    name: str
    blocks: list[TemplateBlock]


def kept_templates(files: Files) -> list[Kept]:
    """The room's own templates by name; one that cannot be read is left out."""
    found = files.decisions.execute(TEMPLATE.select(f"ORDER BY name LIMIT {LATEST}"))
    made = []
    for row in map(Template._make, found.fetchall()):
        try:
            made.append(Kept(row.id, row.name, read_template(row)))
        except Refused:
            continue
    return made


class TemplateSheet(Sheet):
    """Built-in ones first; Enter or a double click inserts the chosen one."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(INSERT_TITLE), 560, 420)
        self._context, self._desk = context, context.desk
        self._kept: list[Kept] = []
        columns = (Column(tr(NAME)), Column(tr(CUES), 72, RIGHT), Column(tr(LENGTH), 96, RIGHT))
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("templateTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.activated.connect(self._insert)
        self.table.picked.connect(self._picked)
        self.insert = QPushButton(tr(INSERT))
        self.insert.setObjectName("templateInsert")
        self.insert.setProperty("role", "primary")
        self.insert.clicked.connect(self._insert)
        self.delete = QPushButton(tr(DELETE))
        self.delete.setObjectName("templateDelete")
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout()
        row.addWidget(self.delete)
        row.addStretch(1)
        row.addWidget(self.insert)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)

    def open(self) -> None:
        """List what there is now."""
        answer = self._desk.room.readers.ask(kept_templates, key="templates")
        self._desk.bridge.when_done(answer, self._show)

    def _show(self, kept: list[Kept]) -> None:
        self._kept = [*(Kept("", name, blocks) for name, blocks in built_in()), *kept]
        keys = [one.id or f"builtin {n}" for n, one in enumerate(self._kept)]
        self.model.set_rows([_row(one) for one in self._kept], keys)
        if not self.table.current_key():
            self.table.select_key(keys[0])
        self._picked(self.table.current_key())
        self.present(self.table)

    def _chosen(self) -> Kept:
        row = self.model.row_of(self.table.current_key())
        return self._kept[max(0, row)]

    def _picked(self, key: str) -> None:
        self.delete.setEnabled(bool(self._kept) and bool(self._chosen().id))

    def _insert(self) -> None:
        show = self._desk.live.base.shown.show
        if not self._kept or not show:
            return
        chosen = self._chosen()
        after = self._context.focus.on("cue")
        known = self._desk.live.rundown.plan.cue(after) is not None
        self._desk.do(
            InsertTemplate(
                show=show, name=chosen.name, blocks=tuple(chosen.blocks),
                after=after if known else None,
            )
        )  # fmt: skip
        self.dismiss()

    def _delete(self) -> None:
        if self._kept and (chosen := self._chosen()).id:
            self._desk.do(DeleteTemplate(id=chosen.id), self._deleted)

    def _deleted(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
        else:
            self.open()


class SaveSheet(Sheet):
    """Asks for the name under which a block is kept."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(SAVE_TITLE), 480, 220)
        self._desk = context.desk
        self._block = ""
        self.words = label(role="text2", name="templateWords")
        self.problem = label(colour="air", name="templateProblem")
        for one in (self.words, self.problem):
            one.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setObjectName("templateName")
        self.name.setAccessibleName(tr(NAME))
        self.save = QPushButton(tr(SAVE))
        self.save.setObjectName("templateSave")
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        for widget in (self.problem, self.words, self.name):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(row)

    def open(self, block: Block) -> None:
        """Ask, with the block's own name as the likeliest."""
        self._block = block.id
        self.words.setText(tr(KEEPS, name=block.name))
        self.name.setText(block.name)
        self.name.selectAll()
        self.problem.hide()
        self.present(self.name)

    def _save(self) -> None:
        action: Action = SaveTemplate(name=self.name.text(), blocks=(self._block,))
        self._desk.do(action, self._saved)

    def _saved(self, outcome: Outcome) -> None:
        if outcome.seq is None and outcome.refused is not None:
            self.problem.setText(tr_message(outcome.refused))
            self.problem.show()
        else:
            self.dismiss()


def _row(kept: Kept) -> RowCells:
    cues = sum(len(block.cues) for block in kept.blocks)
    badge = "" if kept.id else tr(BUILT_IN)
    return Cell(kept.name, badge=badge), str(cues), duration(length_of(kept.blocks))
