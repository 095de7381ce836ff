"""What panels see of sales: spans for the graph, totals, and what each offer sold."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from console.core.clock import SimulatedClock
from console.core.fact import Batch
from console.core.table import Commit, Rows
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.base.facts import Audience
from console.show.base.opened import OPENED, Opened
from console.show.base.present import LOADS as BASE_LOADS
from console.show.base.tables import SettingRow
from console.show.live_rows import read_rows
from console.show.products.tables import Offer, Product
from console.show.questions.facts import Comment
from console.show.questions.present import LOADS as QUESTIONS_LOADS
from console.show.questions.present import QuestionsPresent
from console.show.questions.tables import ChatSecond
from console.show.room import Room
from console.show.sales.columns import Columns
from console.show.sales.facts import OrderLine
from console.show.sales.present import LOADS, SalesPresent
from console.show.sales.sold import NOTHING
from console.show.sales.tables import CategoryTotal, ProductTotal, Second, Total

START_S = 1_700_000_000
START = START_S * 1000


def live(*parts: Rows) -> SalesPresent:
    present = SalesPresent()
    opened = Rows(OPENED.table, (Opened("show", "run"),))
    present.absorb(Commit(1, "", "decision", None, (opened,)))
    for part in parts:
        assert present.absorb(Commit(1, "run", "sales", None, (part,))) == {"sales"}
    return present


def sold_at(second: int, gmv: int, currency: str = "") -> Second:
    return Second(START_S + second, currency, 1, 1, 2, gmv, 0)


def test_the_graph_sums_spans() -> None:
    seconds = Rows(
        "second", tuple(sold_at(s, gmv) for s, gmv in ((0, 5), (9, 7), (10, 1), (31, 3)))
    )
    chat = Rows("chat_second", (ChatSecond(START_S + 10, 4, 1),))
    samples = [Audience(START + at, None, None, online, None, None)
               for at, online in ((12_000, 9), (13_000, 8), (14_000, None))]  # fmt: skip
    found = live(seconds, chat, Rows("audience", tuple(samples))).graph(START_S + 5, 5, 4)
    assert found.at.tolist() == [START_S + at for at in (5, 10, 15, 20)]
    assert found.gmv.tolist() == [7, 1, 0, 0]
    assert found.orders.tolist() == [1, 1, 0, 0]
    assert found.comments.tolist() == [0, 4, 0, 0]
    assert found.before == 5
    assert found.online[1] == 9
    assert np.isnan(found.online[[0, 2, 3]]).all()


def test_a_second_told_again_is_written_over() -> None:
    present = live(Rows("second", (sold_at(0, 5),)), Rows("second", (sold_at(0, 8),)))
    assert present.between(START_S, START_S + 1) == (1, 2, 8, 0)
    assert present.orders_between(START_S, START_S + 1) == 1
    gone = Rows("second", (Second(START_S, "", 0, 0, 0, 0, 0),))
    present.absorb(Commit(2, "run", "sales", None, (gone,)))
    assert present.between(START_S, START_S + 1) == (0, 0, 0, 0)


def test_an_empty_present_draws_and_counts_nothing() -> None:
    present = live()
    found = present.graph(START_S, 1, 3)
    assert found.gmv.tolist() == [0, 0, 0]
    assert (present.first_at, present.last_at) == (None, None)
    assert present.total == Total("CNY", 0, 0, 0, 0, 0, 0, 0)
    assert present.figures(lambda category: None, False)["gmv"].value == 0


def test_other_currencies_stay_apart() -> None:
    totals = [Total(one, 1, 1, 1, 1, 1, 10, 0) for one in ("", "CNY", "USD")]
    seconds = tuple(sold_at(0, 10, one) for one in ("", "CNY", "USD"))
    present = live(Rows("total", tuple(totals)), Rows("second", seconds))
    assert present.total.gmv == 20
    assert [one.currency for one in present.other_currencies] == ["USD"]
    assert present.graph(START_S, 1, 1).gmv.tolist() == [20]
    setting = SettingRow("s", "room", "", "currency", '"USD"')
    present.absorb(Commit(2, "", "decision", None, (Rows("setting", (setting,)),)))
    assert (present.currency, present.total.gmv) == ("USD", 20)
    assert [one.currency for one in present.other_currencies] == ["CNY"]


def product_total(product: str, name: str, gmv: int, currency: str = "") -> ProductTotal:
    return ProductTotal(product, currency, name, "", 1, 1, gmv, 0)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (product_total("SKU-1", "?", 5), True),
        (product_total("p-id", "?", 5), True),
        (product_total("other", "velvet  LIP", 5), True),
        (product_total("3", "?", 5), True),
        (product_total("SKU-1", "?", 5, "USD"), False),
        (product_total("30", "Velvet", 5), False),
    ],
)
def test_an_offer_is_found_by_id_name_or_link(row: ProductTotal, found: bool) -> None:
    offer = Offer(
        "o-id", "show", "p-id", "a", 3, "", None, None, "", None, 0, "", *([""] * 10)
    )  # fmt: skip
    product = Product("p-id", "Velvet Lip", "", "", "SKU-1", None, None, None, "", "", "", "", "")
    present = live(Rows("product_total", (row,)))
    assert present.sold(offer, product) == ((1, 1, 5, 0) if found else NOTHING)


def test_ids_win_over_names_and_names_over_links() -> None:
    rows = (product_total("3", "?", 1), product_total("x", "lip", 2), product_total("o-id", "?", 4))
    offer = Offer("o-id", "show", "p", "a", 3, "lip", None, None, "", None, 0, "", *([""] * 10))
    assert live(Rows("product_total", rows)).sold(offer, None).gmv == 4
    assert live(Rows("product_total", rows[:2])).sold(offer, None).gmv == 2
    assert [one.gmv for one in live(Rows("product_total", rows)).product_totals()] == [4, 2, 1]


def test_expected_net_is_of_the_rooms_categories() -> None:
    rows = (CategoryTotal("lip", "", 1, 1, 100, 0, 100), CategoryTotal("lip", "USD", 1, 1, 9, 0, 9))
    found = live(Rows("category_total", rows)).figures({"lip": 0.5}.get, True)
    assert found["expected_net"].value == 50


def test_columns_grow_and_keep_what_they_had() -> None:
    columns = Columns("n")
    rng = random.Random(1)
    seconds = rng.sample(range(10_000), 5_000)
    for at in range(0, 5_000, 7):
        columns.put([(second, second * 2) for second in seconds[at : at + 7]])
    assert len(columns) == 5_000
    assert columns.between("n", 0, 10_000) == 2 * sum(seconds)
    assert columns["at_s"].tolist() == seconds


def test_what_is_loaded_equals_what_was_told(tmp_path: Path) -> None:
    clock = SimulatedClock(START)
    room = Room(tmp_path / "room", clock, desk="desk", rng=random.Random(1), reserve_bytes=1)
    try:
        told: list[Commit] = []
        room.listen(told.append)
        show = AddShow(name="show").identified(room.ids.new)
        run = StartRun(show=show.id, run_kind="air").identified(room.ids.new)
        for action in (show, run, SetSetting(key="currency", value="USD")):
            assert room.do(action, actor="me").result(10).seq
        for number in range(4):
            for batch in some_facts(number):
                room.store(run.id, batch).result(10)
        room.writer.settled(run.id).result(10)
        loads = (*BASE_LOADS, *QUESTIONS_LOADS, *LOADS)
        read = room.readers.ask(lambda files: read_rows(files, loads, show.id, run.id)).result(10)
    finally:
        room.close()
    opened = Commit(0, "", "decision", None, (Rows(OPENED.table, (Opened(show.id, run.id),)),))
    assert seen([opened, *told]) == seen(read)


def some_facts(number: int) -> list[Batch]:
    at = START + number * 1_500
    lines = [
        OrderLine(at, None, f"{number}#{status}", str(number), str(number), f"p{number % 2}", "",
                  "name", "lip", 1, 100_000, "", status, None, at, 0, "b", 0, "")
        for status in ("unpaid", "paid")
    ]  # fmt: skip
    texts = ("多少钱", "好看", "还有货吗")
    comments = [Comment(at, None, None, f"u{number}", "", "", text, "", 0) for text in texts]
    online = [Audience(at, None, None, 10 + number, None, None)]
    return [Batch("shop:1", lines), Batch("room", comments), Batch("room", online)]


def seen(commits: list[Commit]) -> Any:
    """Everything that panels can ask of comments and sales."""
    sales, questions = SalesPresent(), QuestionsPresent()
    for commit in commits:
        sales.absorb(commit)
        questions.absorb(commit)
    graph = sales.graph(START_S - 10, 5, 10)
    return (
        [part.tolist() if isinstance(part, np.ndarray) else part for part in graph[:-2]],
        sales.total, sales.figures(lambda category: 0.5, False), sales.product_totals(),
        questions.comments, questions.numbers, questions.sources, questions.asking,
        questions.cards, questions.open_cards(START + 9_000), questions.total, questions.seconds,
    )  # fmt: skip
