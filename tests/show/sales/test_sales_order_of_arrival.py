"""Any order of arrival, repetition and splitting of the same reports gives the same tables."""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from console.core import facts as core_facts
from console.core.derive import Deriver, advance
from console.core.fact import Batch, Row
from console.core.store import in_memory, open_file
from console.show.sales import facts, tables
from console.show.sales.derive import SALES
from console.show.sales.facts import OrderLine, Refund

SETS = (core_facts.MIGRATIONS, tables.FACT_MIGRATIONS)
START = 1_700_000_000_000

KEPT = {
    "line": "ord, key, refund, at, first_at, paid, status, amount, quantity, refunded, currency,"
    " product, category, buyer, version",
    "sale": "ord, currency, at, lines, units, amount, refunded, buyer",
    "second": "*",
    "product_total": "*",
    "category_total": "*",
    "buyer": "buyer, currency, orders",
    "total": "*",
}
"""What is compared: all but numbers that tell when a report came."""


@contextmanager
def room(path: Path | None = None) -> Iterator[sqlite3.Connection]:
    opened = in_memory(SETS) if path is None else open_file(path, SETS, write=True)
    with closing(opened) as conn:
        yield conn


def derive(conn: sqlite3.Connection, deriver: Deriver = SALES) -> None:
    last = max(
        conn.execute(f"SELECT coalesce(max(n), 0) FROM {name}").fetchone()[0]
        for name in ("order_line", "refund", "stock")
    )
    with closing(sqlite3.connect(":memory:")) as decisions:
        while advance(conn, deriver, decisions, "run", last):
            pass


def kept(conn: sqlite3.Connection) -> dict[str, list[Any]]:
    return {
        table: sorted(conn.execute(f"SELECT {columns} FROM {table}").fetchall())
        for table, columns in KEPT.items()
    }


def outcome(batches: Sequence[Sequence[Row]], slice: int) -> dict[str, list[Any]]:
    with room() as conn:
        file = core_facts.FactsFile(conn, "run", facts.KINDS)
        for seq, batch in enumerate(batches, 1):
            file.store([(Batch("shop:1", batch), seq)])
            if seq % 2:
                derive(conn, replace(SALES, slice=slice))
        derive(conn, replace(SALES, slice=slice))
        return kept(conn)


@st.composite
def reports(draw: st.DrawFn) -> list[Row]:
    """Reports about few lines of few orders, so that they meet; each has its source id."""
    made: dict[str, Row] = {}
    for _ in range(draw(st.integers(1, 14))):
        order, at = draw(st.sampled_from(["", "A", "B"])), START + draw(st.integers(0, 4_000))
        common = (
            f"{order or 'file'}/{draw(st.integers(1, 3))}", order,
            draw(st.sampled_from(["", "p1", "p2"])), "", draw(st.sampled_from(["", "lip", "mug"])),
            draw(st.sampled_from(["", "make-up"])), draw(st.integers(0, 3)),
            draw(st.integers(0, 50)), draw(st.sampled_from(["", "CNY", "USD"])),
        )  # fmt: skip
        updated, buyer = START + draw(st.integers(0, 3)), draw(st.sampled_from(["", "x", "y"]))
        if draw(st.booleans()) or draw(st.booleans()):
            status = draw(st.sampled_from(facts.STATUSES))
            paid_at = draw(st.none() | st.just(at))
            end = (status, paid_at, updated, draw(st.integers(0, 60)), buyer, 0, "")
            row: Any = OrderLine._make((at, None, "", *common, *end))
        else:
            row = Refund._make((at, None, "", *common, updated, buyer, 0, ""))
        source_id = f"{common[0]}#{draw(st.integers(0, 99))}"
        made.setdefault(source_id, row._replace(source_id=source_id))
    return list(made.values())


def split(rows: list[Row], rng: random.Random) -> list[list[Row]]:
    """The rows shuffled, some repeated, in batches of any size."""
    mixed = rows + rng.sample(rows, len(rows) // 2)
    rng.shuffle(mixed)
    batches = []
    while mixed:
        size = rng.randint(1, 6)
        batches.append(mixed[:size])
        mixed = mixed[size:]
    return batches


@given(reports(), st.randoms(use_true_random=False), st.integers(1, 5))
def test_arrival_does_not_matter(rows: list[Row], rng: random.Random, slice: int) -> None:
    assert outcome(split(rows, rng), slice) == outcome([rows], 2_000)


@given(reports(), st.randoms(use_true_random=False))
def test_sums_are_those_of_the_present_lines(rows: list[Row], rng: random.Random) -> None:
    found = outcome(split(rows, rng), 3)
    lines = [dict(zip(KEPT["line"].split(", "), line, strict=True)) for line in found["line"]]
    paid = [line for line in lines if line["paid"]]
    for currency, count, orders, of_paid, units, buyers, gmv, refunded in found["total"]:
        mine = [line for line in paid if line["currency"] == currency]
        assert count == sum(line["currency"] == currency for line in lines)
        assert orders == len({line["ord"] for line in mine})
        assert (of_paid, units) == (len(mine), sum(line["quantity"] for line in mine))
        assert gmv == sum(line["amount"] for line in mine)
        assert refunded == sum(line["refunded"] for line in lines if line["currency"] == currency)
        assert buyers == sum(row[1] == currency for row in found["buyer"])
    for table, columns in (("second", (3, 4, 5, 6)), ("product_total", (4, 5, 6, 7)),
                           ("category_total", (2, 3, 4, 5))):  # fmt: skip
        sums = [sum(row[i] for row in found[table]) for i in columns]
        assert sums == [sum(row[i] for row in found["total"]) for i in (3, 4, 6, 7)]
    assert sum(row[2] for row in found["second"]) == sum(row[2] for row in found["total"])
