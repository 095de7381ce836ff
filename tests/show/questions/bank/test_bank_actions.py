"""Teaching answers and size charts, and giving an answer to a question."""

from typing import Any

import pytest

from console.core.table import Commit, Rows
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, RestoreVersion, SaveVersion, StartRun
from console.show.base.opened import OPENED, Opened
from console.show.products.actions import AddProduct
from console.show.questions.actions import ReopenCard
from console.show.questions.bank.actions import (
    AddAnswer,
    EditAnswer,
    RemoveAnswer,
    RemoveSizeChart,
    SaveSizeChart,
    UseAnswer,
)
from console.show.questions.bank.present import BankPresent
from console.show.questions.bank.tables import ANSWER, ANSWER_USE, SIZE_CHART
from console.show.questions.tables import CARD_STATE
from console.show.review.checks.show_texts import show_texts
from console.show.review.checks.subject import read_subject
from console.show.rundown.duplicate import DuplicateShow

CHART = "S 155-160 80-95斤\nM 160-165 96-110斤"


@pytest.fixture
def product(room: Any) -> str:
    return str(room.done(AddProduct(name="丝绒唇釉")).id)


def test_an_answer_is_taught_changed_and_removed_and_comes_back(room: Any, product: str) -> None:
    one = room.done(AddAnswer(product=product, intent="price", text="{price}", owner="Lin")).id
    room.done(EditAnswer(id=one, changes={"text": "现在 {价格}", "product": ""}))
    kept = room.row(ANSWER, one)
    assert (kept.text, kept.product, kept.owner) == ("现在 {价格}", None, "Lin")
    room.done(RemoveAnswer(id=one))
    room.done(Undo())
    assert room.row(ANSWER, one) == kept
    room.done(Redo())
    assert room.row(ANSWER, one) is None


def test_what_nobody_could_use_is_refused(room: Any) -> None:
    assert room.refusal(AddAnswer(text="  ")) == "An answer needs words."
    assert room.refusal(AddAnswer(text="{weather}")).startswith("“weather” stands for no fact")
    assert "no kind of question" in room.refusal(AddAnswer(text="a", intent="poem"))
    assert room.refusal(AddAnswer(text="a", product="nowhere"))


def test_a_size_chart_is_read_when_it_is_saved(room: Any, product: str) -> None:
    one = room.done(SaveSizeChart(product=product, typed=CHART)).id
    assert '"M"' in room.row(SIZE_CHART, one).cells
    assert "such a chart already" in room.refusal(SaveSizeChart(product=product, typed=CHART))
    room.done(SaveSizeChart(id=one, product=product, typed="L 165-170 111-130斤"))
    assert '"M"' not in room.row(SIZE_CHART, one).cells
    assert "what the weights are in" in room.refusal(
        SaveSizeChart(id=one, product=product, typed="L 165-170 111-130")
    )
    room.done(RemoveSizeChart(id=one))
    assert room.row(SIZE_CHART, one) is None


def test_an_answer_given_is_kept_in_its_words_and_is_not_undone_by_undo(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    run = room.done(StartRun(show=show, run_kind="air")).id
    given = UseAnswer(card="c", about="多少钱", answer="89", used="a", intent="price", need="price")
    use = room.done(given).use
    assert room.row(CARD_STATE, "c")[2:3] == ("answered",)
    assert room.row(CARD_STATE, "c").answer == "89"
    row = room.row(ANSWER_USE, use)
    assert (row.run, row.card, row.answer, row.need, row.text) == (run, "c", "a", "price", "89")
    room.done(ReopenCard(card="c"))
    assert room.row(CARD_STATE, "c").state == "open"


def test_answers_are_linted_as_every_text_of_the_show(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    one = room.done(AddAnswer(text="全网最低")).id
    other = room.done(AddAnswer(text="x", show=room.done(AddShow(name="other")).id)).id
    subject = read_subject(room.conn, show)
    assert subject is not None
    rows = {text.row for text in show_texts(subject) if text.place == "answer"}
    assert one in rows
    assert other not in rows


def test_the_present_shows_answers_of_every_show_and_of_the_opened_one(
    room: Any, product: str
) -> None:
    show = room.done(AddShow(name="show")).id
    one = room.done(AddAnswer(text="a")).id
    mine = room.done(AddAnswer(text="b", show=show)).id
    room.done(AddAnswer(text="c", show=room.done(AddShow(name="other")).id))
    chart = room.done(SaveSizeChart(product=product, typed=CHART)).id
    present = BankPresent()
    rows = {table.name: tuple(room.rows(table)) for table in (ANSWER, SIZE_CHART)}
    rows[OPENED.table] = (Opened(show, ""),)
    parts = tuple(Rows(name, found, ()) for name, found in rows.items())
    assert present.absorb(Commit(1, "", "decision", None, parts)) == {"answers"}
    assert [row.id for row in present.answers] == [one, mine]
    [kept] = present.charts(product)
    assert kept.id == chart
    assert [size.name for size in present.sizes(kept)] == ["S", "M"]


def test_an_answer_of_one_show_is_in_its_versions(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    mine = room.done(AddAnswer(text="b", show=show)).id
    anyones = room.done(AddAnswer(text="a")).id
    version = room.done(SaveVersion(show=show, name="v")).id
    room.done(RemoveAnswer(id=mine))
    room.done(RemoveAnswer(id=anyones))
    room.done(RestoreVersion(id=version))
    assert [row.id for row in room.rows(ANSWER)] == [mine]


def test_an_answer_of_one_show_goes_into_its_duplicate(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    room.done(AddAnswer(text="b", show=show))
    room.done(AddAnswer(text="a"))
    copy = room.done(DuplicateShow(show=show, name="next", start=room.clock.wall())).id
    texts = sorted((row.show or "", row.text) for row in room.rows(ANSWER))
    assert texts == sorted([(show, "b"), (copy, "b"), ("", "a")])
