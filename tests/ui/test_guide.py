"""The guide is there in every language the console speaks."""

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from console.core.say import LANGUAGES
from console.ui.guide import Guide
from console.ui.theme import Theme
from console.ui.translate import use_language


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_guide_tells_of_go_in_the_language_in_force(qtbot: Any, lang: str) -> None:
    use_language(lang)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 900)
    window.show()
    guide = Guide(window, Theme())
    guide.open()
    assert "F12" in guide.page.toPlainText()
    use_language("en")
