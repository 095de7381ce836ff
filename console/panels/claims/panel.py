"""The panel of claims: what is said of the product in focus, and what proves it."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.claims import reading
from console.panels.claims.entry_bar import EntryBar
from console.panels.claims.rows import About, Line, lines, proofs
from console.show.products.claims.actions import (
    CheckEvidence,
    CheckSample,
    RemoveClaim,
    RemoveLicence,
    RemoveSample,
)
from console.show.products.claims.exception_actions import GrantException, RevokeException
from console.show.products.claims.proof_actions import ApplyTemplate, RemoveProofs, TickProofs
from console.show.products.names import name_in_show
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.figures import count
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.linting import looking
from console.ui.reach import refuse
from console.ui.tables import Column, DenseTable, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Claims")
BLOCKING = QT_TRANSLATE_NOOP("claims", "{count} block")
PROGRESS = QT_TRANSLATE_NOOP("claims", "checklist {done}/{all}")
KIND = QT_TRANSLATE_NOOP("claims", "What")
WORDS = QT_TRANSLATE_NOOP("claims", "Words")
STATE = QT_TRANSLATE_NOOP("claims", "State")
WHERE = QT_TRANSLATE_NOOP("claims", "Details")
NO_OFFER = QT_TRANSLATE_NOOP(
    "claims",
    "Choose a product: what is said of it stands here, with what proves it and the words that must"
    " not stay.",
)
NOTHING = QT_TRANSLATE_NOOP(
    "claims",
    "Nothing is wrong with the words of this product. A adds a claim with its evidence, P a"
    " compared price, L a licence, S a sample, V pastes a checklist.",
)
KEYS = QT_TRANSLATE_NOOP(
    "claims",
    "K ok · X failed · N not needed · O open again · G grant · Del remove · A claim · P price ·"
    " L licence · S sample · V paste checklist",
)
CLAIM_HINT = QT_TRANSLATE_NOOP("claims", "What is said | what proves it: no smudge | report A12")
PRICE_HINT = QT_TRANSLATE_NOOP(
    "claims", "Compared price | its basis | what proves it: 129 | lowest deal of 7 days | shot 88"
)
LICENCE_HINT = QT_TRANSLATE_NOOP("claims", "Number of the licence")
SAMPLE_HINT = QT_TRANSLATE_NOOP("claims", "Number of the sample")
GRANT_HINT = QT_TRANSLATE_NOOP("claims", "Why may “{words}” stay in this show?")

ADD_CLAIM = QT_TRANSLATE_NOOP("command", "Add claim…")
ADD_PRICE = QT_TRANSLATE_NOOP("command", "Add compared price…")
ADD_LICENCE = QT_TRANSLATE_NOOP("command", "Add licence…")
ADD_SAMPLE = QT_TRANSLATE_NOOP("command", "Register sample…")
PASTE = QT_TRANSLATE_NOOP("command", "Paste checklist")
TEMPLATE = QT_TRANSLATE_NOOP("command", "Take checklist of category")
OK = QT_TRANSLATE_NOOP("command", "Claim, sample or row: ok")
FAILED = QT_TRANSLATE_NOOP("command", "Sample or row: failed")
NOT_NEEDED = QT_TRANSLATE_NOOP("command", "Row: not needed")
OPEN = QT_TRANSLATE_NOOP("command", "Sample or row: open again")
GRANT = QT_TRANSLATE_NOOP("command", "Grant exception…")
REMOVE = QT_TRANSLATE_NOOP("command", "Remove or revoke")

NOT_A_LIST = QT_TRANSLATE_NOOP("claims", "Copy the rows of a checklist first, one a line.")
NO_EVIDENCE = QT_TRANSLATE_NOOP("claims", "There is no evidence to check; add the claim with it.")

TOPICS = frozenset({"claims", "products", "offers", "plan", "show"})

VERDICTS = {"ok": "ok", "failed": "failed", "open": ""}


class ClaimsPanel(QWidget):
    """Follows the offer in focus, or the first one of the cue in focus."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("claimsPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._desk = context, context.desk
        self._lines: dict[str, Line] = {}
        self.offer = ""
        self.header = PanelHeader(context, tr(TITLE), self)
        columns = (Column(tr(KIND), 92), Column(tr(WORDS)), Column(tr(STATE), 120),
                   Column(tr(WHERE), 104))  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("claimsTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._say)
        self.says = label(role="small", name="claimsSays")
        self.keys = label(tr(KEYS), role="small", name="claimsKeys")
        self.empty = label(role="text2", name="claimsEmpty")
        self.bar = EntryBar(context)
        self.bar.left.connect(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margin = context.theme.px(12)
        for text in (self.says, self.keys, self.empty):
            text.setWordWrap(True)
            text.setContentsMargins(margin, margin // 3, margin, margin // 3)
        for widget in (self.header, self.empty, self.table, self.says, self.keys, self.bar):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addStretch(0)
        self.setFocusProxy(self.table)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.fill)
        context.focus.changed.connect(self.fill)
        self.fill()

    def about(self) -> About | None:
        """The offer that the panel is about, with its product; None without one."""
        live, focus = self._desk.live, self._context.focus
        of_cue = live.rundown.plan.offers_of(focus.on("cue")) if focus.on("cue") else ()
        self.offer = focus.on("offer") or next(iter(of_cue), self.offer)
        offer = live.products.by_id.get(self.offer)
        product = live.products.product(offer) if offer is not None else None
        if offer is None or product is None:
            return None
        show = live.base.show
        start = show.start if show is not None else None
        at = self._desk.clock.wall() if start is None else start
        return About(live, offer, product, at, show.zone if show is not None else "UTC")

    def fill(self) -> None:
        """Show what is known of the offer now."""
        if not self.isVisible():
            return
        about = self.about()
        found = lines(about) if about is not None else []
        self._lines = {line.key: line for line in found}
        self.model.set_rows([line.cells for line in found], [line.key for line in found])
        if found and not self.table.current_key():
            self.table.select_key(found[0].key)
        blocking = sum(line.blocks for line in found)
        name = name_in_show(about.offer, about.product) if about is not None else ""
        self.header.set_count(f"{about.offer.link} {name}" if about is not None else "")
        rows = proofs(about) if about is not None else []
        words = [tr(BLOCKING, count=count(blocking))] if blocking else []
        if rows:
            done = sum(row.state in ("ok", "not_needed") for row in rows)
            words.append(tr(PROGRESS, done=done, all=len(rows)))
        self.header.set_side(" · ".join(words), "air" if blocking else "")
        self.empty.setText(tr(NO_OFFER if about is None else NOTHING))
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self.keys.setVisible(bool(found))
        self._say()

    def add_claim(self) -> None:
        """Ask for a claim and its evidence."""
        self._ask(CLAIM_HINT, reading.claim)

    def add_price(self) -> None:
        """Ask for a compared price, its basis and its evidence."""
        about = self.about()
        if about is not None:
            hint, product = tr(PRICE_HINT), about.product
            self.bar.ask(
                hint, lambda text, _: reading.price(product, text, self._desk.clock.wall())
            )

    def add_licence(self) -> None:
        """Ask for the number of a licence."""
        self._ask(LICENCE_HINT, reading.licence)

    def add_sample(self) -> None:
        """Ask for the number of a sample."""
        self._ask(SAMPLE_HINT, reading.sample)

    def paste(self) -> None:
        """Take the rows of the clipboard as the product's checklist."""
        about = self.about()
        if about is not None:
            action = reading.checklist(about.product, QApplication.clipboard().text())
            if action is None:
                return refuse(self._desk, NOT_A_LIST)
            self._desk.do(action)

    def take_template(self) -> None:
        """Take the checklist of the product's category."""
        about = self.about()
        if about is not None:
            self._desk.do(ApplyTemplate(product=about.product.id))

    def mark(self, state: str) -> None:
        """Say of the chosen claim, sample or row that it is ok, failed, not needed or open."""
        kind, _, row = self.table.current_key().partition(":")
        if kind == "proof":
            self._desk.do(TickProofs(ids=(row,), state=state, by=self._desk.actor))
        elif kind == "sample" and state in VERDICTS:
            action = CheckSample(id=row, verdict=VERDICTS[state], by=self._desk.actor)
            self._desk.do(action)
        elif kind == "claim" and state == "ok":
            known = self._desk.live.claims.known
            claims = known.claims.get(self._product(), ())
            proof = next((one.evidence for one in claims if one.id == row), None)
            if proof is None:
                return refuse(self._desk, NO_EVIDENCE)
            self._desk.do(CheckEvidence(id=proof, by=self._desk.actor))

    def grant(self) -> None:
        """Ask why the chosen words may stay, and who says so."""
        line, about = self._lines.get(self.table.current_key()), self.about()
        if line is None or line.hit is None or about is None:
            return
        rule, words = line.hit.rule, line.hit.text
        show, product = self._desk.live.base.shown.show, about.product.id

        def read(reason: str, by: str) -> Action | None:
            if not reason.strip() or not by.strip():
                return None
            return GrantException(
                rule=rule, text=words, reason=reason, by=by, show=show, product=product
            )

        self.bar.ask(tr(GRANT_HINT, words=words), read, name=self._desk.actor)

    def remove(self) -> None:
        """Take the chosen row away; an exception is revoked."""
        kind, _, row = self.table.current_key().partition(":")
        actions: dict[str, Action] = {
            "claim": RemoveClaim(id=row), "licence": RemoveLicence(id=row),
            "sample": RemoveSample(id=row), "proof": RemoveProofs(ids=(row,)),
            "exception": RevokeException(id=row),
        }  # fmt: skip
        if kind in actions:
            self._desk.do(actions[kind])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def _ask(self, hint: tuple[str, str], read: reading.Read) -> None:
        about = self.about()
        if about is not None:
            product, look = about.product, looking(about.context)
            self.bar.ask(tr(hint), lambda text, _: read(product, text), look)

    def _product(self) -> str:
        about = self.about()
        return about.product.id if about is not None else ""

    def _say(self) -> None:
        line = self._lines.get(self.table.current_key())
        self.says.setText(line.says if line is not None else "")
        self.says.setVisible(line is not None)

    def _back(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self.fill()


def _build(context: Context) -> QWidget:
    return ClaimsPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    panel = cast(ClaimsPanel, widget)

    def here() -> bool:
        return panel.about() is not None

    return (
        Command("claims.add", ADD_CLAIM, panel.add_claim, "A", here),
        Command("claims.price", ADD_PRICE, panel.add_price, "P", here),
        Command("claims.licence", ADD_LICENCE, panel.add_licence, "L", here),
        Command("claims.sample", ADD_SAMPLE, panel.add_sample, "S", here),
        Command("claims.paste", PASTE, panel.paste, "V", here),
        Command("claims.template", TEMPLATE, panel.take_template, "T", here),
        Command("claims.ok", OK, lambda: panel.mark("ok"), "K", here),
        Command("claims.failed", FAILED, lambda: panel.mark("failed"), "X", here),
        Command("claims.not_needed", NOT_NEEDED, lambda: panel.mark("not_needed"), "N", here),
        Command("claims.open", OPEN, lambda: panel.mark("open"), "O", here),
        Command("claims.grant", GRANT, panel.grant, "G", here),
        Command("claims.remove", REMOVE, panel.remove, "Del", here),
    )


PANEL = Panel("claims", TITLE, {"plan": "right"}, _build, _commands, rank=2)
