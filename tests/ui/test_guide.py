"""The guide is there in every language the console speaks, as pages that are chosen at the left."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.core import resources
from console.core.say import LANGUAGES
from console.ui.guide import Guide
from console.ui.theme import Theme
from console.ui.translate import use_language


@pytest.fixture
def window(qtbot: Any) -> Iterator[QWidget]:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(1100, 900)
    shown.show()
    yield shown
    use_language("en")


def pages(guide: Guide) -> list[str]:
    """The text of each page, as it is read."""
    texts = []
    for place in range(guide.list.count()):
        guide.list.setCurrentRow(place)
        texts.append(guide.page.toPlainText())
    return texts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_guide_tells_of_go_in_the_language_in_force(window: QWidget, lang: str) -> None:
    use_language(lang)
    guide = Guide(window, Theme())
    guide.open()
    assert any("F12" in page for page in pages(guide))


def test_a_page_begins_with_the_name_it_has_in_the_list(window: QWidget) -> None:
    guide = Guide(window, Theme())
    names = [guide.list.item(place).text() for place in range(guide.list.count())]
    assert [page.partition("\n")[0] for page in pages(guide)] == names


def test_the_next_page_is_a_key_away_and_stays_when_the_guide_is_opened_again(
    qtbot: Any, window: QWidget
) -> None:
    guide = Guide(window, Theme())
    guide.open()
    qtbot.keyClick(guide.list, Qt.Key.Key_Down)
    second = guide.page.toPlainText()
    guide.dismiss()
    guide.open()
    assert guide.list.currentRow() == 1
    assert guide.page.toPlainText() == second


def test_all_languages_name_the_same_keys_page_by_page() -> None:
    keys = re.compile(
        r"\b(?:Ctrl\+(?:Shift\+|Alt\+)?|Shift\+|Alt\+)?F\d{1,2}\b|\b(?:Ctrl|Shift)\+\S"
    )
    found = []
    for lang in LANGUAGES:
        text = resources.path("help", f"guide.{lang}.md").read_text(encoding="utf-8")
        found.append([set(keys.findall(page)) for page in text.split("\n## ")])
    assert all(one == found[0] for one in found)
