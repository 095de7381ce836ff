"""The two themes: the same roles, readable text, a style sheet without leftovers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from console.ui.theme import Theme, restyle

TEXT = ("text", "text2", "text3", "accent", "air", "amber", "fine")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_both_themes_know_the_same_roles(qapp):
    assert Theme("dark").roles() == Theme("light").roles()


@pytest.mark.parametrize("role", TEXT)
@pytest.mark.parametrize("surface", ["background", "surface1", "surface2"])
def test_text_of_the_light_theme_stands_out(qapp, role, surface):
    theme = Theme("light")
    assert contrast(theme.color(role), theme.color(surface)) >= 4.5


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("text", "air_row"),
        ("text", "next_row"),
        ("text", "surface3"),
        ("text2", "surface2"),
        ("amber", "amber_row"),
        ("accent", "next_row"),
        ("on_accent", "accent"),
        ("on_amber", "amber"),
    ],
)
def test_text_on_coloured_rows_and_buttons_stands_out(qapp, name, text, back):
    theme = Theme(name)
    assert contrast(theme.color(text), theme.color(back)) >= 4.5


def test_the_style_sheet_has_every_token_filled_in(qapp):
    style = Theme("dark", 1.5).style()
    assert "@" not in style
    assert "#151a21" in style
    assert "padding: 6px 18px" in style  # 4 and 12 at one and a half


def test_figures_have_one_width(qapp):
    metrics = QFontMetrics(Theme("dark").font("figure"))
    assert len({metrics.horizontalAdvance(str(n)) for n in range(10)}) == 1


def test_switching_tells_once_and_changes_colours(qapp, qtbot):
    theme = Theme("dark")
    before = theme.color("background").name()
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.use("light")
    assert theme.color("background").name() != before


def test_a_widget_is_restyled_when_its_role_changes(qapp, qtbot):
    label = QLabel("0:46")
    qtbot.addWidget(label)
    restyle(label, colour="air")
    assert label.property("colour") == "air"


def test_a_tooltip_shows_markup_from_outside_as_it_is_written(qapp, qtbot):
    over = QLabel("a comment")
    qtbot.addWidget(over)
    before = qapp.styleSheet()
    Theme("dark").apply(qapp)
    QToolTip.showText(QPoint(1, 1), "<b>free</b> <img src='file:///somewhere.png'>", over)
    tips = [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel"]
    formats = [tip.property("textFormat") for tip in tips]
    QToolTip.hideText()
    qapp.setStyleSheet(before)
    assert formats == [Qt.TextFormat.PlainText]
