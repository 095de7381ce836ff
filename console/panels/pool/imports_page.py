"""The imports of the pool: how far they are, and whether they count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.reader import Files
from console.panels.pool import cells
from console.panels.pool.importing import Importing
from console.show.products.pool.actions import AcceptPool, WithdrawPool
from console.show.products.pool.reading import Problem, problems_of
from console.show.products.pool.tables import PoolImport
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr, tr_message

EMPTY = QT_TRANSLATE_NOOP(
    "pool",
    "No catalogue yet. Import brings in a table of products, of any length and with any headers;"
    " a table copied elsewhere is pasted. Its products are found once you accept the import, and"
    " no more once you withdraw it.",
)
ACCEPT = QT_TRANSLATE_NOOP("pool", "Accept")
WITHDRAW = QT_TRANSLATE_NOOP("pool", "Withdraw")
RESUME = QT_TRANSLATE_NOOP("pool", "Go on reading")
STOP = QT_TRANSLATE_NOOP("pool", "Stop")
DISCARD = QT_TRANSLATE_NOOP("pool", "Throw out")
LEFT_OUT = QT_TRANSLATE_NOOP("pool", "Left out: {what}")
CHOOSE = QT_TRANSLATE_NOOP("pool", "Choose an import first.")


SHOWN = 8
"""Rows that were left out, named below the list."""


class ImportsPage(QWidget):
    """A list, and what can be done with the chosen one."""

    def __init__(self, context: Context, importing: Importing) -> None:
        super().__init__()
        self.setObjectName("poolImports")
        self._desk, self._importing = context.desk, importing
        self.model = RowsModel(context.theme, cells.import_columns(), self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("poolImportTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.hint = label(tr(EMPTY), role="text2", name="poolImportsEmpty")
        self.hint.setWordWrap(True)
        self.hint.setMargin(context.theme.px(24))
        self.problems = label(role="small", colour="amber", name="poolProblems")
        self.problems.setWordWrap(True)
        self.problems.setMargin(context.theme.px(8))
        self.problems.hide()
        self._told = ("", 0)
        self._buttons = {
            name: self._button(name, marked)
            for name, marked in (
                ("accept", ACCEPT), ("withdraw", WITHDRAW), ("resume", RESUME), ("stop", STOP),
                ("discard", DISCARD),
            )
        }  # fmt: skip
        self._buttons["accept"].setProperty("role", "primary")
        px = context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(8), px(6), px(8), px(6))
        row.setSpacing(px(8))
        row.addStretch(1)
        for button in self._buttons.values():
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addWidget(self.problems)
        box.addLayout(row)
        box.addStretch(0)
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._picked)
        clicks = {"accept": self.accept, "withdraw": self.withdraw, "resume": self.resume,
                  "stop": self.stop, "discard": self.discard}  # fmt: skip
        for name, click in clicks.items():
            self._buttons[name].clicked.connect(click)

    def follow(self) -> None:
        """Show the imports as they are."""
        imports, under_way = self._desk.live.pool.imports, self._importing.loading
        show = self._desk.live.base.show
        zone = show.zone if show else "UTC"
        rows = []
        for one in imports:
            loading = under_way.get(one.id)
            rows.append(cells.import_row(one, loading.progress if loading else None, zone))
        self.model.set_rows(rows, [one.id for one in imports])
        self.hint.setVisible(not imports)
        self.table.setVisible(bool(imports))
        if imports and not self.table.current_key():
            self.table.select_key(imports[0].id)
        self._offer()

    def accept(self) -> None:
        """Let the products of the chosen import be found."""
        if one := self._chosen():
            self._desk.do(AcceptPool(id=one.id))

    def withdraw(self) -> None:
        """Let them be found no more."""
        if one := self._chosen():
            self._desk.do(WithdrawPool(id=one.id))

    def resume(self) -> None:
        """Go on with an import that was cut off."""
        if one := self._chosen():
            self._importing.resume(one)

    def stop(self) -> None:
        """Stop an import where it is."""
        if one := self._chosen():
            self._importing.stop(one)

    def discard(self) -> None:
        """Throw an import out that is not accepted."""
        if one := self._chosen():
            self._importing.discard(one)

    def _chosen(self) -> PoolImport | None:
        one = self._desk.live.pool.by_id(self.table.current_key())
        if one is None:
            refuse(self._desk, CHOOSE)
        return one

    def _picked(self, _key: str) -> None:
        self._offer()

    def _offer(self) -> None:
        """Only what can be done with the chosen import is offered."""
        one = self._desk.live.pool.by_id(self.table.current_key())
        state = one.state if one else ""
        reading = one is not None and one.id in self._importing.loading
        able = {
            "accept": state in ("waiting", "withdrawn"),
            "withdraw": state in ("waiting", "accepted"),
            "resume": state == "loading" and not reading,
            "stop": reading,
            "discard": state in ("loading", "waiting", "withdrawn"),
        }
        for name, button in self._buttons.items():
            button.setVisible(able[name])
        told = (one.id, one.rejected) if one is not None else ("", 0)
        if told != self._told:
            self._told = told
            self._ask_problems(one)

    def _ask_problems(self, one: PoolImport | None) -> None:
        """Say which rows of the chosen import were left out."""
        self.problems.hide()
        if one is None or not one.rejected:
            return
        number = one.number

        def look(files: Files) -> list[Problem]:
            pool = files.pool()
            return [] if pool is None else problems_of(pool, number, SHOWN)

        answer = self._desk.room.readers.ask(look, key="pool problems")
        self._desk.bridge.when_done(answer, self._tell_problems)

    def _tell_problems(self, found: list[Problem]) -> None:
        words = " · ".join(tr_message(problem.sentence()) for problem in found)
        self.problems.setText(tr(LEFT_OUT, what=words))
        self.problems.setToolTip("\n".join(plain(one.cell) for one in found))
        self.problems.setVisible(bool(found))

    def _button(self, name: str, marked: tuple[str, str]) -> QPushButton:
        button = QPushButton(tr(marked))
        button.setObjectName(f"pool_{name}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
