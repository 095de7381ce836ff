"""An import that is going to be killed: says how many rows were safe after each transaction."""

import csv
import sys
from concurrent.futures import wait
from pathlib import Path

from console.core.clock import SystemClock
from console.show.products.pool.actions import BeginPool
from console.show.products.pool.loading import Loading
from console.show.products.pool.reading import Order, read_head
from console.show.products.pool.source import Source
from console.show.room import Room


def main(folder: Path) -> None:
    """Bring 12,000 rows in, telling each step."""
    path = folder / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("商品编码", "品名", "直播价"))
        writer.writerows((f"D{n:06d}", f"商品{n} 毛巾", n % 500) for n in range(12_000))
    room = Room(folder / "room", SystemClock(), desk="desk", reserve_bytes=0)
    order = Order(Source(path.name, str(path)), "CNY")
    head = read_head(order)
    begin = BeginPool(file=path.name, digest=head.digest, path=str(path))
    made = begin.identified(room.ids.new)
    number = room.do(made, actor="me").result().seq
    assert number is not None
    loading = Loading(room, made.id, order._replace(number=number), head.lines)
    told = 0
    while wait([loading.done], 0.005).not_done:
        if loading.progress.rows > told:
            told = loading.progress.rows
            print("safe", told, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
