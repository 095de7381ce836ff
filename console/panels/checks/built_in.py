"""Templates that every room has, in the language in force."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.templates import TemplateBlock
from console.ui.translate import tr

MINUTE = 60_000

LOOP = QT_TRANSLATE_NOOP("template", "30-minute loop")
HERO = QT_TRANSLATE_NOOP("template", "Hero twice an hour")
GREETING = QT_TRANSLATE_NOOP("template", "Greeting, what is coming")
FIRST = QT_TRANSLATE_NOOP("template", "First product")
SECOND = QT_TRANSLATE_NOOP("template", "Second product")
THIRD = QT_TRANSLATE_NOOP("template", "Third product")
FOURTH = QT_TRANSLATE_NOOP("template", "Fourth product")
HERO_CUE = QT_TRANSLATE_NOOP("template", "Hero")
HERO_AGAIN = QT_TRANSLATE_NOOP("template", "Hero returns")
WELFARE = QT_TRANSLATE_NOOP("template", "Welfare")
QUESTIONS = QT_TRANSLATE_NOOP("template", "Questions")

_Row = tuple[tuple[str, str], str, int, int]
"""Title, kind, length and shortest length in minutes."""

_LOOP: tuple[_Row, ...] = (
    (GREETING, "talk", 2, 1),
    (FIRST, "explain", 7, 5),
    (SECOND, "explain", 7, 5),
    (WELFARE, "welfare", 3, 3),
    (THIRD, "explain", 7, 5),
    (QUESTIONS, "qa", 4, 2),
)
_HERO: tuple[_Row, ...] = (
    (HERO_CUE, "explain", 9, 7),
    (FIRST, "explain", 7, 5),
    (SECOND, "explain", 7, 5),
    (WELFARE, "welfare", 3, 3),
    (QUESTIONS, "qa", 4, 2),
    (HERO_AGAIN, "return", 7, 5),
    (THIRD, "explain", 7, 5),
    (FOURTH, "explain", 7, 5),
    (WELFARE, "welfare", 4, 3),
    (QUESTIONS, "qa", 5, 2),
)


def built_in() -> list[tuple[str, list[TemplateBlock]]]:
    """Name and blocks of each: half an hour that comes round, and an hour with its hero twice."""
    return [_template(LOOP, _LOOP), _template(HERO, _HERO)]


def _template(name: tuple[str, str], rows: Sequence[_Row]) -> tuple[str, list[TemplateBlock]]:
    cues = [
        {"title": tr(title), "kind": kind, "duration": length * MINUTE, "min": least * MINUTE}
        for title, kind, length, least in rows
    ]
    return tr(name), [TemplateBlock(tr(name), cues)]
