"""The panel of checks: what is wrong, how to land it, the versions of the plan."""

from functools import partial
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.checks import reading
from console.panels.checks.answers import Answers
from console.panels.checks.findings_view import FindingsView
from console.panels.checks.land_view import LandView
from console.panels.checks.landings import Landings, moment, running
from console.panels.checks.making import NO_SHOW, Making
from console.panels.checks.parts import Parts
from console.panels.checks.reading import Looked
from console.panels.checks.sheets import Shelf
from console.panels.checks.versioning import COUNTED, Versioning
from console.panels.checks.versions_view import VersionsView
from console.show.review.checks.finding import Finding
from console.show.review.checks.fixing import FixSafe, is_safe
from console.show.rundown.land_action import LandIt
from console.ui.context import Command, Context, Panel
from console.ui.figures import count
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Checks")
BLOCKING = QT_TRANSLATE_NOOP("checks", "{count} block")
FIX_SAFE = QT_TRANSLATE_NOOP("command", "Fix all that is safe")
FIX_COUNT = QT_TRANSLATE_NOOP("checks", "Fix all safe ({count})")
FIX_TIP = QT_TRANSLATE_NOOP(
    "checks",
    "Put right everything found that takes nothing away and needs no judgement, as one decision;"
    " landing is looked at first",
)
PUT_RIGHT = QT_TRANSLATE_NOOP("checks", "{fixed} put right, {left} left · one undo takes it back")
LAND_IT = QT_TRANSLATE_NOOP("command", "Land it")
SAVE_VERSION = QT_TRANSLATE_NOOP("command", "Save version…")
DUPLICATE = QT_TRANSLATE_NOOP("command", "Duplicate show…")
INSERT = QT_TRANSLATE_NOOP("command", "Insert template…")
SAVE_BLOCK = QT_TRANSLATE_NOOP("command", "Save block as template…")

TOPICS = frozenset({"plan", "offers", "products", "show", "run", "settings", "versions", "log",
                    "welfare", "claims"})  # fmt: skip

ABOUT_OFFERS = ("no_price",)
"""Kinds of findings that are put right at the offer, not at the cue."""

LEAST_FINDINGS = 136
"""Pixels that the findings keep on a small screen."""

PAUSE_MS = 200
"""How long decisions must rest before the plan is looked at again."""

AFTER_FIX_MS = 600
"""The same after a fix, so that a second click does not meet the finding that moves up."""


class ChecksPanel(QWidget):
    """Three parts; what they show is worked out by a reader and comes as one answer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("checksPanel")
        self._context, self._desk = context, context.desk
        self._stale = True
        self.shelf = Shelf(self, context)
        self.header = PanelHeader(context, tr(TITLE), self)
        self.fix_all = self.header.add_action(FIX_COUNT, self.fix_safe, tr(FIX_TIP), name="fixAll")
        self.fix_all.setProperty("command", "checks.fix_safe")
        self.fix_all.hide()
        self._fixing = False
        self._found: list[Finding] = []
        self._before: list[Finding] | None = None
        self.said = label(role="small", colour="fine", name="checksSaid")
        self.said.setWordWrap(True)
        margin = context.theme.px(12)
        self.said.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.said.hide()
        self.findings = FindingsView(context.theme)
        self.land_view = LandView(context)
        self.land_view.hide()
        self.versions = VersionsView(context)
        self.findings.setMinimumHeight(context.theme.px(LEAST_FINDINGS))
        self.parts = Parts(self.findings, self.land_view, self.versions)
        self._answers = Answers(self._desk, self)
        self.landings = Landings(context, self.land_view, self.shelf, self._answers, self.parts)
        self.versioning = Versioning(context, self.versions, self.shelf, self._answers)
        self.making = Making(context, self.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.said)
        column.addWidget(self.parts, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        self.findings.wanted.connect(self._go_to)
        self.findings.mended.connect(self._mend)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)

    def fix_safe(self) -> None:
        """Put right at once all that is safe; one undo takes it back."""
        show = self._desk.live.base.shown.show
        if not show:
            return refuse(self._desk, NO_SHOW)
        self._reveal()
        if not self._fixing:
            self._fixing = True
            self.fix_all.setEnabled(False)
            self._desk.do(FixSafe(show=show), self._fixed)

    def save_version(self) -> None:
        """Ask for the name of a version; in this panel, wherever it is."""
        if not self._desk.live.base.shown.show:
            return refuse(self._desk, NO_SHOW)
        self._reveal()
        self.parts.reveal(self.versions.ask_name())

    def _reveal(self) -> None:
        if not self.isVisible() and "panel.checks" in self._context.keys.commands:
            self._context.keys.commands["panel.checks"].run()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._look()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self._stale = True
            if self.isVisible():
                self._pause.start(max(PAUSE_MS, self._pause.remainingTime()))

    def _opened(self) -> None:
        self._stale = True
        self.landings.forget()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        """Have the plan looked at; an answer that is late is dropped for a newer one."""
        base = self._desk.live.base
        self._stale = False
        if not base.shown.show:
            return self._show(None)
        ask = partial(
            reading.look,
            show=base.shown.show,
            run=running(self._desk),
            now=moment(self._desk),
            versions=tuple(base.versions[-COUNTED:]),
        )
        self._answers.ask(ask, "checks", self._show)

    def _show(self, looked: Looked | None) -> None:
        findings = looked.findings if looked is not None else []
        blocking = sum(one.severity == "error" for one in findings)
        self._say(findings)
        self.findings.show_findings(findings, looked.cues if looked is not None else 0)
        self.header.set_count(count(len(findings)) if findings else "")
        self.header.set_side(tr(BLOCKING, count=blocking) if blocking else "", "air")
        self.landings.follow(looked.landing if looked is not None else None)
        self.versioning.follow(looked.since if looked is not None else {})

    def _fixed(self, outcome: Outcome) -> None:
        """Look at once, and say how many were put right."""
        self._fixing = False
        self.fix_all.setEnabled(True)
        if outcome.seq is None:
            if outcome.refused is not None:
                self._desk.refused.emit(outcome)
            return
        self._before = self._found
        self._look()

    def _say(self, findings: list[Finding]) -> None:
        """How many could be put right at once; after that was done, how many were."""
        safe = sum(map(is_safe, findings))
        self.fix_all.setText(tr(FIX_COUNT, count=safe))
        self.fix_all.setVisible(bool(safe))
        self.fix_all.setEnabled(not self._fixing)
        if self._before is not None:
            gone = {one.key for one in self._before} - {one.key for one in findings}
            self.said.setText(tr(PUT_RIGHT, fixed=len(gone), left=len(findings)))
            self.said.show()
        elif findings != self._found:
            self.said.hide()
        self._found, self._before = findings, None

    def _go_to(self, finding: Finding) -> None:
        if finding.welfare:
            self._context.focus.set("welfare", finding.welfare[0])
        elif finding.offers and (finding.kind in ABOUT_OFFERS or not finding.cues):
            self._context.focus.set("offer", finding.offers[0])
        elif finding.cues:
            self._context.focus.set("cue", finding.cues[0])

    def _mend(self, finding: Finding) -> None:
        if isinstance(finding.fix, LandIt):
            self.landings.land()
        elif finding.fix is not None:
            self._desk.do(finding.fix)
        self._stale = True
        self._pause.start(AFTER_FIX_MS)


def _build(context: Context) -> QWidget:
    return ChecksPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    panel = cast(ChecksPanel, widget)
    return (
        Command("checks.fix_safe", FIX_SAFE, panel.fix_safe, "Ctrl+Shift+F"),
        Command("checks.land", LAND_IT, panel.landings.land, "Ctrl+L"),
        Command("version.save", SAVE_VERSION, panel.save_version, "Ctrl+Shift+S"),
        Command("show.duplicate", DUPLICATE, panel.making.duplicate),
        Command("template.insert", INSERT, panel.making.insert_template),
        Command("template.save", SAVE_BLOCK, panel.making.save_template),
    )


PANEL = Panel("checks", TITLE, {"plan": "right"}, _build, _commands)
