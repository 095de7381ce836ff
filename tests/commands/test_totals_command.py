"""`liveroom totals`, by its command line: exact figures of real files, runs and shows."""

import csv
import gzip
import json
import random
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.action import Action
from console.core.clock import SimulatedClock
from console.core.fact import Batch
from console.core.store import connect
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.base.facts import Audience
from console.show.room import Room
from console.show.rundown.live_actions import EndRun
from console.show.sales.facts import OrderLine

DATA = Path(__file__).parents[1] / "data"
TILL = DATA / "orders_completejourney_2017-12.csv.gz"
SHOP = DATA / "orders_uci_2011-12-05.csv"
START = 1_700_000_000_000


def totals(capsys: Any, *args: object) -> dict[str, Any]:
    assert main(["totals", *map(str, args)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def values(found: dict[str, Any], *names: str) -> list[str | None]:
    return [found["figures"][name]["value"] for name in names]


def test_a_real_till_equals_an_independent_sum(capsys: Any) -> None:
    found = totals(capsys, "--orders", TILL)
    amount, baskets, households = Decimal(0), set(), set()
    with gzip.open(TILL, "rt", encoding="utf-8") as text:
        for row in csv.DictReader(text):
            amount += Decimal(row["sales_value"]).quantize(Decimal("0.0001"))
            baskets.add(row["basket_id"])
            households.add(row["household_id"])
    assert values(found, "gmv", "refunded") == [f"{amount:.2f}", "0.00"]
    assert found["lines"] == 129_553
    assert found["orders"] == len(baskets)
    assert values(found, "orders", "buyers") == [str(len(baskets)), str(len(households))]
    assert (found["currency"], found["other_currencies"]) == ("USD", {})


def test_a_real_shop_with_returns_equals_an_independent_sum(capsys: Any) -> None:
    found = totals(capsys, "--orders", SHOP)
    sums: dict[bool, Decimal] = defaultdict(Decimal)
    invoices, customers = set(), set()
    with SHOP.open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            returned = row["InvoiceNo"].startswith("C") or int(row["Quantity"]) < 0
            sums[returned] += abs(int(row["Quantity"]) * Decimal(row["UnitPrice"]))
            if not returned:
                invoices.add(row["InvoiceNo"])
                customers.add(row["CustomerID"])
    assert values(found, "gmv", "refunded", "net") == ["88741.96", "30990.64", "57751.32"]
    assert (sums[False], sums[True]) == (Decimal("88741.96"), Decimal("30990.64"))
    assert (found["lines"], found["orders"]) == (5_331, len(invoices))
    assert values(found, "buyers") == [str(len(customers - {""}))]


def test_a_figure_tells_what_it_is_made_of(capsys: Any) -> None:
    aov = totals(capsys, "--orders", SHOP)["figures"]["aov"]
    assert aov == {
        "value": "845.1615",
        "formula": "gmv / buyers",
        "numerator": "88741.96",
        "denominator": "105",
        "as_of": "2011-12-05T17:43:00+00:00",
        "final": True,
    }


def test_what_cannot_be_divided_or_is_not_known_is_null(capsys: Any, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("order,amount,at\n1,10,2026-01-01 10:00:00\n", encoding="utf-8")
    found = totals(capsys, "--orders", file)
    assert values(found, "gmv", "buyers", "aov", "acu", "pcu", "expected_net") == [
        "10.00", "0", None, None, None, None
    ]  # fmt: skip


def test_rows_left_out_are_told(capsys: Any, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text(
        "order,amount,at\n1,10,2026-01-01 10:00:00\n2,much,2026-01-01 10:00:00\n", encoding="utf-8"
    )
    assert main(["totals", "--orders", str(file)]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["lines"] == 1
    assert told.err.endswith("left out: 1.\n")


class Kitchen:
    """A room in which runs are made, then read by the command."""

    def __init__(self, path: Path) -> None:
        self.clock = SimulatedClock(START)
        self.room = Room(path, self.clock, desk="desk", rng=random.Random(1), reserve_bytes=1)
        self.open = True

    def close(self) -> None:
        if self.open:
            self.open = False
            self.room.close()

    def do(self, action: Action) -> str:
        made = action.identified(self.room.ids.new)
        outcome = self.room.do(made, actor="me").result(10)
        assert outcome.refused is None, outcome.refused
        return str(getattr(made, "id", ""))

    def sell(self, show: str, kind: Any, *lines: OrderLine, online: tuple[int, ...] = ()) -> str:
        """A run with these lines, and a sample of online every 10 s."""
        run = self.do(StartRun(show=show, run_kind=kind))
        samples = [
            Audience(START + 10_000 * i, None, str(i), count, None, None)
            for i, count in enumerate(online)
        ]
        for source, facts in (("shop:1", lines), ("room", samples)):
            self.room.store(run, Batch(source, list(facts))).result(10)
        self.room.writer.settled(run).result(10)
        self.do(EndRun())
        self.clock.advance(60_000)
        return run


def line(
    order: str, amount: int, *, currency: str = "", status: str = "paid", category: str = ""
) -> OrderLine:
    return OrderLine(
        START, None, f"{order}#{status}", order, order, "p", "", "", category, 1, amount * 10_000,
        currency, status, None, START, 0, f"buyer of {order}", 0, "raw",
    )  # fmt: skip


@pytest.fixture
def kitchen(tmp_path: Path) -> Any:
    made = Kitchen(tmp_path / "room.sqlite")
    yield made
    made.close()


def test_the_latest_run_is_meant_where_none_is_named(kitchen: Kitchen, capsys: Any) -> None:
    show = kitchen.do(AddShow(name="show"))
    first = kitchen.sell(show, "air", line("1", 10))
    kitchen.sell(show, "rehearsal", line("1", 20), line("2", 5, status="unpaid"))
    path = kitchen.room.layout.room
    latest = totals(capsys, "--room", path)
    assert (latest["lines"], latest["orders"], values(latest, "gmv")) == (2, 1, ["20.00"])
    assert values(totals(capsys, "--room", path, "--run", first), "gmv") == ["10.00"]


def test_a_show_counts_its_air_runs_only(kitchen: Kitchen, capsys: Any) -> None:
    show = kitchen.do(AddShow(name="show"))
    kitchen.sell(show, "air", line("1", 10), online=(100, 300, 200))
    kitchen.sell(show, "rehearsal", line("9", 1_000))
    kitchen.sell(show, "air", line("1", 20), line("2", 30), online=(500, 0))
    found = totals(capsys, "--room", kitchen.room.layout.room, "--show", "show")
    assert values(found, "gmv", "orders", "buyers", "pcu") == ["60.00", "3", "2", "500"]
    assert values(found, "acu") == ["300"]  # (100 + 300 + 500) × 10 s ÷ 30 s


def test_another_currency_is_totalled_apart(kitchen: Kitchen, capsys: Any) -> None:
    show = kitchen.do(AddShow(name="show"))
    kitchen.sell(
        show, "air", line("1", 10), line("2", 5, currency="CNY"), line("3", 7, currency="USD")
    )
    found = totals(capsys, "--room", kitchen.room.layout.room)
    assert (found["currency"], values(found, "gmv")) == ("CNY", ["15.00"])
    assert found["other_currencies"] == {
        "USD": {"lines": 1, "orders": 1, "gmv": "7.00", "refunded": "0.00"}
    }


def test_expected_net_needs_a_rate_for_every_category(kitchen: Kitchen, capsys: Any) -> None:
    show = kitchen.do(AddShow(name="show"))
    kitchen.sell(show, "air", line("1", 10, category="lip"), line("2", 100, category="dress"),
                 line("3", 50, category="lip", status="refunded"))  # fmt: skip
    path = kitchen.room.layout.room
    kitchen.do(SetSetting(key="returns.rate:dress", value=0.55))
    assert values(totals(capsys, "--room", path), "expected_net") == [None]
    kitchen.do(SetSetting(key="returns.rate", value=0.013))
    assert values(totals(capsys, "--room", path), "expected_net", "net") == ["54.87", "110.00"]


def test_sums_that_lag_behind_are_made_anew(kitchen: Kitchen, capsys: Any) -> None:
    show = kitchen.do(AddShow(name="show"))
    run = kitchen.sell(show, "air", line("1", 10), line("2", 5))
    path = kitchen.room.layout.room
    before = totals(capsys, "--room", path)
    kitchen.close()
    conn = connect(kitchen.room.layout.run(run), write=True)
    for table in (
        "progress",
        "line",
        "second",
        "total",
        "product_total",
        "category_total",
        "buyer",
    ):
        conn.execute(f"DELETE FROM {table}")
    conn.close()
    assert totals(capsys, "--room", path) == before


@pytest.mark.parametrize(
    "args",
    [
        ("--room", "missing.sqlite"),
        ("--orders", "missing.csv"),
        ("--room", "a", "--orders", "b"),
        ("--map", "a"),
        ("--show", "a", "--run", "b"),
    ],
)
def test_wrong_usage_is_one_line(args: tuple[str, ...], capsys: Any, tmp_path: Path) -> None:
    assert main(["totals", *args]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_names_that_there_are_not_are_told(kitchen: Kitchen, capsys: Any) -> None:
    path = str(kitchen.room.layout.room)
    assert main(["totals", "--room", path]) == 2
    assert "Nothing in" in capsys.readouterr().err
    kitchen.sell(kitchen.do(AddShow(name="show")), "air")
    for option in ("--show", "--run"):
        assert main(["totals", "--room", path, option, "nobody"]) == 2
        assert "nobody" in capsys.readouterr().err


def test_a_damaged_run_is_told_and_left_as_it_is(kitchen: Kitchen, capsys: Any) -> None:
    run = kitchen.sell(kitchen.do(AddShow(name="show")), "air", line("1", 10))
    kitchen.close()
    file = kitchen.room.layout.run(run)
    file.write_bytes(b"SQLite format 3\0" + b"?" * 8_000)
    assert main(["totals", "--room", str(kitchen.room.layout.room)]) == 2
    assert "damaged" in capsys.readouterr().err
    assert file.read_bytes().endswith(b"????")
