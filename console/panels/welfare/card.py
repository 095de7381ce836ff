"""The chosen welfare on air: what the anchor says, what rules want said, and what it did."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.panels.welfare.cells import lack_words, shown
from console.panels.welfare.lifting import lift_words
from console.show.rundown.welfare.fields import KIND_NAMES
from console.show.rundown.welfare.missing import missing
from console.show.rundown.welfare.tables import Welfare
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

PRIZE = QT_TRANSLATE_NOOP("welfare", "Prizes: {text}")
ODDS = QT_TRANSLATE_NOOP("welfare", "odds {text}")
CONDITIONS = QT_TRANSLATE_NOOP("welfare", "Conditions: {text}")
ENDS = QT_TRANSLATE_NOOP("welfare", "runs for {text}")
ENDS_WORDS = QT_TRANSLATE_NOOP("welfare", "ends {text}")
PIECES = QT_TRANSLATE_NOOP("welfare", "{text} pieces")
EACH = QT_TRANSLATE_NOOP("welfare", "{text} each")
LEAST = QT_TRANSLATE_NOOP("welfare", "from {text}")
SAY = QT_TRANSLATE_NOOP("welfare", "Say: {text}")
MISSING = QT_TRANSLATE_NOOP("welfare", "▲ It does not say {what}")

TEXT = 400


class WelfareCard(QFrame):
    """Plain lines; those that have nothing to say, or no room, are away."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfareCard")
        px = context.theme.px
        self.name = label(role="title", name="welfareName")
        self.facts = label(role="text2", name="welfareFacts")
        self.script = label(name="welfareScript")
        self.terms = label(role="text2", name="welfareTerms")
        self.lacking = label(colour="amber", name="welfareLacking")
        self.did = label(colour="fine", name="welfareDid")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(8))
        column.setSpacing(px(4))
        for part in self._parts():
            part.setWordWrap(True)
            column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def show_welfare(self, live: Live, welfare: Welfare | None, now: int) -> None:
        """Show this one, or nothing."""
        if welfare is None:
            for part in self._parts():
                part.setText("")
            self._fit()
            return
        starts = live.welfare.sent_of(welfare.id)
        lacking = list(missing(welfare))
        texts = (
            welfare.name,
            " · ".join(_facts(live, welfare)),
            tr(SAY, text=plain(welfare.script, TEXT)) if welfare.script.strip() else "",
            " · ".join(_terms(welfare)),
            tr(MISSING, what=lack_words(lacking)) if lacking else "",
            lift_words(live, starts[-1], now) if starts else "",
        )
        for part, text in zip(self._parts(), texts, strict=True):
            if part.text() != text:
                part.setText(text)
                part.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what has room, what matters most first; never a line that is cut."""
        column = self.layout()
        assert column is not None, "the card has a layout from its making on"
        edges = column.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        room = self.height() - edges.top() - edges.bottom()
        shown = set()
        for part in (self.name, self.lacking, self.script, self.did, self.terms, self.facts):
            height = part.heightForWidth(max(1, width)) + column.spacing()
            if part.text() and height <= room:
                room -= height
                shown.add(part)
        for part in self._parts():
            part.setVisible(part in shown)

    def _parts(self) -> tuple[QLabel, ...]:
        return (self.name, self.facts, self.script, self.terms, self.lacking, self.did)


def _facts(live: Live, welfare: Welfare) -> list[str]:
    """Kind, pieces, value, least spend, and until when."""
    found = [tr(KIND_NAMES[welfare.kind])]
    for name, words in (("quantity", PIECES), ("worth", EACH), ("threshold", LEAST),
                        ("duration", ENDS), ("ends", ENDS_WORDS)):  # fmt: skip
        if text := shown(live, welfare, name):
            found.append(tr(words, text=plain(text, TEXT)))
    return found


def _terms(welfare: Welfare) -> list[str]:
    found = []
    for text, words in ((welfare.prize, PRIZE), (welfare.odds, ODDS),
                        (welfare.conditions, CONDITIONS)):  # fmt: skip
        if text.strip():
            found.append(tr(words, text=plain(text, TEXT)))
    return found
