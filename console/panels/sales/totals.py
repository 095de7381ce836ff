"""The totals in one row, each with its formula a pointer away."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from console.core.message import QT_TRANSLATE_NOOP
from console.show.sales.figures import Figure
from console.show.sales.tables import Total
from console.ui.context import Context
from console.ui.figures import NONE, amount, clock, count
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr

NAMES = {
    "gmv": QT_TRANSLATE_NOOP("sales", "GMV"),
    "refunded": QT_TRANSLATE_NOOP("sales", "Refunded"),
    "net": QT_TRANSLATE_NOOP("sales", "Net"),
    "expected_net": QT_TRANSLATE_NOOP("sales", "Expected net"),
    "orders": QT_TRANSLATE_NOOP("sales", "Orders"),
    "units": QT_TRANSLATE_NOOP("sales", "Units"),
    "buyers": QT_TRANSLATE_NOOP("sales", "Buyers"),
    "aov": QT_TRANSLATE_NOOP("sales", "Per buyer"),
}
"""Figures that are shown → what they are called."""

FORMULA = QT_TRANSLATE_NOOP("sales", "{name} = {formula}")
AS_OF = QT_TRANSLATE_NOOP("sales", "as of {time}")
FINAL = QT_TRANSLATE_NOOP("sales", "final")
PROVISIONAL = QT_TRANSLATE_NOOP("sales", "provisional: what still comes may change it")
NO_RATE = QT_TRANSLATE_NOOP("sales", "not known: set the expected share of returns")
ASIDE = QT_TRANSLATE_NOOP("sales", "apart: {amounts}")

HEIGHT = 28


class Totals(QFrame):
    """Eight figures; a figure that is not known is “—”."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("salesTotals")
        self.setProperty("role", "panel")
        self._theme: Theme = context.theme
        self._figures: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        self._row = row
        for name, marked in NAMES.items():
            row.addWidget(label(tr(marked), role="small3", name=f"name_{name}"))
            figure = label(NONE, role="strong", name=f"total_{name}")
            self._figures[name] = figure
            row.addWidget(figure)
            row.addSpacing(context.theme.px(12))
        self._aside = label(role="small", name="otherCurrencies")
        row.addWidget(self._aside)
        row.addStretch(1)
        self._measure()
        self._theme.changed.connect(self._measure)

    def show_figures(
        self, found: Mapping[str, Figure], currency: str, others: Iterable[Total], zone: str
    ) -> None:
        """Show the figures of a run, and what was sold in other currencies."""
        for name, shown in self._figures.items():
            figure = found[name]
            text = figure_text(figure, currency)
            if shown.text() != text:
                shown.setText(text)
                shown.setAccessibleName(f"{tr(NAMES[name])} {text}")
            tip = figure_tip(name, figure, zone)
            if shown.toolTip() != tip:
                shown.setToolTip(tip)
        amounts = " · ".join(amount(one.gmv, one.currency, whole=True) for one in others)
        self._aside.setText(tr(ASIDE, amounts=amounts) if amounts else "")

    def _measure(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(12), 0, px(8), 0)
        self._row.setSpacing(px(6))


def figure_text(figure: Figure, currency: str) -> str:
    """A figure as it stands in the row; money without hundredths, but for small amounts."""
    units = figure.units
    if figure.formula.unit == "money":
        small = units is not None and abs(units) < 1_000 * 10_000
        return amount(units, currency, whole=not small)
    return count(units)


def figure_tip(name: str, figure: Figure, zone: str) -> str:
    """Formula, time, and whether it may change."""
    formula = tr(("formula", figure.formula.text))
    lines = [tr(FORMULA, name=tr(NAMES[name]), formula=formula)]
    if figure.value is None and name == "expected_net":
        lines.append(tr(NO_RATE))
    if figure.as_of is not None:
        lines.append(tr(AS_OF, time=clock(figure.as_of, zone, seconds=True)))
    lines.append(tr(FINAL if figure.final else PROVISIONAL))
    return "\n".join(lines)
