"""Colours, lengths and fonts by role, in a dark and a light theme.

Widgets pick their look with dynamic properties that `resources/theme/style.qss` knows:
labels `role` title, strong, text2, text3, small, small3, figure, large, key and `colour` accent,
air, amber, fine, text2, text3; buttons `role` primary, amber, danger, quiet, tab; frames `role`
panel, surface2, surface3, amber, air, line (a 1 px rule), upright.
"""

import re
import tomllib
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from console.core import resources

ThemeName = Literal["dark", "light"]

SIZES = {"text": 14, "small": 12, "strong": 14, "small_strong": 12, "figure": 28, "large": 40}
"""Font role → size in pixels at scale 1."""

WEIGHTS = {
    "strong": QFont.Weight.DemiBold,
    "small_strong": QFont.Weight.DemiBold,
    "figure": QFont.Weight.DemiBold,
    "large": QFont.Weight.Bold,
}

ROW, DENSE_ROW, HEADER, STRIP = 32, 26, 36, 64
"""Heights in pixels at scale 1; pass them through `Theme.px`."""

FALLBACKS = (
    "Inter",
    "Segoe UI",
    "Noto Sans",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "DejaVu Sans",
)
"""Families after the system's own; with these, Han is never drawn in its Japanese forms."""

_GENERIC = {"", "sans", "sans serif", "sans-serif", "dejavu sans", "bitstream vera sans"}
_TOKEN = re.compile(r"@(?:(\d+)px|([a-z_]+\d?))")


class Theme(QObject):
    """The look in force. `changed` tells that colours or sizes are others now."""

    changed = Signal()

    def __init__(
        self, name: ThemeName = "dark", scale: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name: ThemeName = name
        self.scale = scale
        self._colours = _read(name)
        self._fonts: dict[str, QFont] = {}

    def use(self, name: ThemeName, scale: float | None = None) -> None:
        """Switch to another theme, or another text scale, while the console runs."""
        self.name = name
        self.scale = self.scale if scale is None else scale
        self._colours = _read(name)
        self._fonts.clear()
        self.changed.emit()

    def color(self, role: str) -> QColor:
        """The colour of a role; the same object each time, not to be changed. KeyError if none."""
        return self._colours[role]

    def roles(self) -> frozenset[str]:
        """All colour roles."""
        return frozenset(self._colours)

    def px(self, length: float) -> int:
        """A length in pixels at the text scale in force."""
        return round(length * self.scale)

    def font(self, role: str = "text") -> QFont:
        """The font of a role: text, small, strong, small_strong, figure, large; tabular figures."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return self._fonts[role]

    def style(self) -> str:
        """The application style sheet with the colours and lengths in force."""
        text = resources.path("theme", "style.qss").read_text(encoding="utf-8")
        text = text[text.index("*/") + 2 :]
        return _TOKEN.sub(self._token, text)

    def apply(self, app: QApplication) -> None:
        """Dress the whole application."""
        self.prepare(app)
        app.setStyleSheet(self.style())

    def prepare(self, app: QApplication) -> None:
        """Give the application what its widgets are made with: style, font and palette. With the
        style sheet too, each would be dressed anew whenever it is put into another."""
        app.setStyle("Fusion")
        app.setFont(self.font("text"))
        app.setPalette(self._palette())

    def _token(self, found: re.Match[str]) -> str:
        length, role = found.groups()
        return f"{self.px(int(length))}px" if length else self._colours[role].name()

    def _make_font(self, role: str) -> QFont:
        font = QFont(_families())
        font.setPixelSize(max(1, self.px(SIZES[role])))
        font.setWeight(WEIGHTS.get(role, QFont.Weight.Normal))
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        return font

    def _palette(self) -> QPalette:
        """What the style draws without the style sheet: markers, placeholders, native parts."""
        roles = QPalette.ColorRole
        pairs = {
            roles.Window: "background", roles.WindowText: "text", roles.Base: "surface1",
            roles.AlternateBase: "surface2", roles.Text: "text", roles.Button: "surface3",
            roles.ButtonText: "text", roles.Highlight: "accent",
            roles.HighlightedText: "on_accent", roles.PlaceholderText: "text3",
            roles.ToolTipBase: "surface3", roles.ToolTipText: "text", roles.Link: "accent",
            roles.Mid: "line", roles.Dark: "line", roles.Light: "surface3",
        }  # fmt: skip
        palette = QPalette()
        for place, role in pairs.items():
            palette.setColor(place, self._colours[role])
        for place in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self._colours["text3"])
        return palette


def restyle(widget: QWidget, **properties: str) -> None:
    """Set style properties such as role="figure", colour="amber"; repolished only when changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _read(name: ThemeName) -> dict[str, QColor]:
    text = resources.path("theme", f"{name}.toml").read_text(encoding="utf-8")
    return {role: QColor(value) for role, value in tomllib.loads(text).items()}


def _families() -> list[str]:
    """The system's own family if someone chose one, then the fallbacks that are installed."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = set(QFontDatabase.families())
    chosen = [] if system.lower() in _GENERIC or system not in installed else [system]
    return chosen + [name for name in FALLBACKS if name in installed and name not in chosen]
