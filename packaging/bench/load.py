"""The second process: facts as lines on a pipe, in real time or as fast as they are taken.

`load.py burst` makes 15,000 orders in 15 s and 1,000 comments a second beside them, waits for a
line, and sends what is due every TICK_S seconds. `load.py hours COMMENTS ORDERS` sends an 8-hour
show at once. Each line is a JSON list: source, kind, rows. The last one is a summary.
"""

import sys
import time
from collections.abc import Iterator
from typing import Any

import msgspec
from recorded import DATA

from console.core.fact import Batch, Row
from console.feeds.simulator.scenario import scenario
from console.feeds.simulator.simulation import Simulation
from console.show.questions.facts import Comment
from console.show.sales.facts import OrderLine

TICK_S = 0.05
TIMES = ("at", "source_at", "paid_at", "updated_at")
HOURS_MS = 8 * 3_600_000
PRODUCTS, VIEWERS, LINES = 60, 50_000, 1_000
PRICE = 590_000


def send(source: str, rows: list[Row]) -> None:
    """One line for each kind among the rows."""
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kinds.setdefault(type(row).__name__, []).append(row)
    for kind, mine in kinds.items():
        sys.stdout.buffer.write(msgspec.json.encode((source, kind, mine)) + b"\n")
    sys.stdout.buffer.flush()


def burst() -> dict[str, int]:
    """The rush of the lipstick scenario, from its first order to its last."""
    chosen = scenario("lipstick")
    first, end = (second * 1000 for second in chosen.behaviour.burst)
    simulation = Simulation(chosen, 1, 0)
    simulation.step(first - 1)
    steps: list[tuple[float, list[Batch]]] = []
    now = first
    while now < end:
        now += int(TICK_S * 1000)
        steps.append(((now - first) / 1000, simulation.step(now)))
    print("ready", flush=True)
    sys.stdin.readline()
    began, shift = time.monotonic(), time.time_ns() // 1_000_000 - first
    for due, batches in steps:
        laid = [(one.source, [moved(row, shift) for row in one.facts]) for one in batches]
        time.sleep(max(0.0, began + due - time.monotonic()))
        for source, rows in laid:
            send(source, rows)
    facts = [fact for _, batches in steps for one in batches for fact in one.facts]
    lines = [fact for fact in facts if isinstance(fact, OrderLine)]
    return {
        "facts": len(facts),
        "comments": sum(isinstance(fact, Comment) for fact in facts),
        "orders": len({line.order_id for line in lines}),
        "gmv": sum(line.amount for line in lines if line.status == "paid"),
    }


def moved(row: Any, shift: int) -> Row:
    """A row as if it came so many ms later."""
    changes = {
        name: getattr(row, name) + shift
        for name in TIMES
        if name in row._fields and getattr(row, name) is not None
    }
    made: Row = row._replace(**changes)
    return made


def hours(comments: int, orders: int) -> dict[str, int]:
    """Eight hours of recorded comments, again and again, and of orders between them."""
    start = time.time_ns() // 1_000_000
    gmv = 0
    for source, rows in _hours(start, comments, orders):
        gmv += sum(row.amount for row in rows if isinstance(row, OrderLine))
        send(source, rows)
    return {"facts": comments + orders, "comments": comments, "orders": orders, "gmv": gmv}


def _hours(start: int, comments: int, orders: int) -> Iterator[tuple[str, list[Row]]]:
    lines = (DATA / "chat_bilibili_room.csv").read_text("utf-8").splitlines()[1:]
    texts = [line.rsplit(",", 1)[-1][:200] or "来了" for line in lines]
    spread, done = HOURS_MS / comments, 0
    for first in range(0, comments, LINES):
        last = min(first + LINES, comments)
        rows: list[Row] = []
        for n in range(first, last):
            at, viewer = start + int(n * spread), n * 7_919 % VIEWERS
            text = texts[n % len(texts)]
            rows.append(Comment(at, at, f"m{n}", f"viewer {viewer}", f"{viewer}", "", text, "", 0))
        yield "bench:chat", rows
        upto = last * orders // comments
        if upto > done:
            yield (
                "bench:shop",
                [_order(n, start + int(HOURS_MS / orders * n)) for n in range(done, upto)],
            )
            done = upto


def _order(n: int, at: int) -> Row:
    product = n * 31 % PRODUCTS
    return OrderLine(
        at, at, f"o{n}-1:paid", f"o{n}-1", f"o{n}", f"P{product:03}", f"P{product:03}-1",
        f"Product {product}", f"Category {product % 9}", 1, PRICE, "CNY", "paid", at, at, 0,
        f"b{n * 7_919 % VIEWERS}", 0, "x" * 200,
    )  # fmt: skip


if __name__ == "__main__":
    told = burst() if sys.argv[1] == "burst" else hours(int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.buffer.write(msgspec.json.encode(("", "end", [told])) + b"\n")
