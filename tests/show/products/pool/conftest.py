"""A room with its threads, and catalogues to bring into its pool."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from console.core.clock import SystemClock
from console.core.message import english
from console.show.products.pool.actions import AcceptPool, BeginPool
from console.show.products.pool.loading import Loading
from console.show.products.pool.reading import Order, read_head
from console.show.products.pool.search import Found, Wanted, accepted, find
from console.show.products.pool.source import Source
from console.show.room import Room

HEADERS = ("商品编码", "品名", "品牌", "品类", "直播价", "付款人数")


class Pool:
    """A room whose pool is filled and searched."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.room = Room(folder / "room", SystemClock(), desk="desk", reserve_bytes=0)

    def write(self, name: str, *rows: tuple[str, ...]) -> Path:
        """A catalogue as a file."""
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADERS, *rows])
        return path

    def begin(self, path: Path) -> tuple[str, Order, int]:
        """The import's id, what to read, and about how many lines."""
        order = Order(Source(path.name, str(path)), "CNY")
        head = read_head(order)
        made = BeginPool(file=path.name, digest=head.digest).identified(self.room.ids.new)
        outcome = self.room.do(made, actor="me").result(20)
        assert outcome.seq is not None, english(outcome.refused) if outcome.refused else ""
        return made.id, order._replace(number=outcome.seq), head.lines

    def load(self, path: Path, accept: bool = True) -> str:
        """Bring a catalogue in; the import's id."""
        made, order, lines = self.begin(path)
        assert Loading(self.room, made, order, lines).done.result(60) is None
        if accept:
            self.done(AcceptPool(id=made))
        return made

    def done(self, action: Any) -> Any:
        """The action, carried out."""
        outcome = self.room.do(action, actor="me").result(20)
        assert outcome.seq is not None, outcome
        return action

    def refusal(self, action: Any) -> str:
        """Why the action is refused."""
        outcome = self.room.do(action, actor="me").result(20)
        return english(outcome.refused) if outcome.refused else ""

    def ask(self, work: Callable[[Any], Any]) -> Any:
        """What a reader answers."""
        return self.room.readers.ask(work).result(20)

    def found(self, text: str = "", **wanted: Any) -> list[str]:
        """The names of all products found, page by page."""
        names, begin = [], None
        while True:
            page = self.page(Wanted(text, **wanted), begin)
            names += [row.name for row in page.rows]
            begin = page.more
            if begin is None:
                return names

    def page(self, wanted: Wanted, begin: Any = None) -> Found:
        """One page."""

        def look(files: Any) -> Found:
            pool = files.pool()
            numbers = accepted(files.decisions)
            return Found([], None) if pool is None else find(pool, numbers, wanted, begin)

        return self.room.readers.ask(look).result(20)


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[Pool]:
    """A room with an empty pool."""
    made = Pool(tmp_path)
    yield made
    made.room.close()
