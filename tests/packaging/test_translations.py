"""What counts as a fault of the translation."""

import ast

import pytest

from translations import Entry, faults_of_entry, faults_of_marks


@pytest.mark.parametrize(
    "code",
    ['QT_TRANSLATE_NOOP("a", text)', 'QT_TRANSLATE_NOOP("a", f"{x}")', "QT_TRANSLATE_NOOP(1, 2)"],
)
def test_a_text_that_is_not_written_out_is_a_fault(code: str) -> None:
    assert list(faults_of_marks("a.py", ast.parse(code)))


def test_a_text_over_two_lines_is_written_out() -> None:
    code = 'QT_TRANSLATE_NOOP("a", "one "\n    "two")'
    assert not list(faults_of_marks("a.py", ast.parse(code)))


def test_a_painters_translate_is_not_a_text() -> None:
    assert not list(faults_of_marks("a.py", ast.parse("painter.translate(x, y)")))


@pytest.mark.parametrize(
    "entry",
    [
        Entry("a", "Undo", "", False),
        Entry("a", "Undo", " ", True),
        Entry("a", "{n} left", "剩", True),
        Entry("a", "{n} left", "剩 {m}", True),
    ],
)
def test_a_gap_in_the_translation_is_a_fault(entry: Entry) -> None:
    assert list(faults_of_entry(entry))


def test_formats_may_differ() -> None:
    assert not list(faults_of_entry(Entry("a", "{n:,} left", "剩 {n}", True)))
