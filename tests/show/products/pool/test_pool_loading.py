"""Bringing catalogues in: whole or not found, once, within bounded memory, through kills."""

import subprocess
import sys
from concurrent.futures import wait
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]  # no stubs among the locked packages
import pytest
from openpyxl import Workbook

from console.core.clock import SystemClock
from console.core.store import connect
from console.core.undo import Undo
from console.show.products.pool.actions import (
    AcceptPool,
    BeginPool,
    DiscardPool,
    WithdrawPool,
)
from console.show.products.pool.loading import Loading, pool_file, sweep, thrown_out
from console.show.products.pool.reading import Order, read_head, read_sample
from console.show.products.pool.search import Wanted
from console.show.products.pool.source import Source
from console.show.products.pool.tables import POOL_IMPORT
from console.show.room import Room

KILLED = Path(__file__).with_name("killed_import.py")


def _rows(count: int, first: int = 0) -> list[tuple[str, ...]]:
    return [
        (f"D{n:06d}", f"商品{n} 毛巾", "内野", "家居", f"{n % 500}.50", f"{n}+")
        for n in range(first, first + count)
    ]


def _begun(loading: Loading) -> None:
    """Wait until the first rows are in."""
    while not loading.progress.rows:
        assert wait([loading.done], 0.005).not_done


def _state(room: Room) -> Any:
    with closing(connect(room.layout.room, write=False)) as conn:
        rows = conn.execute(POOL_IMPORT.select()).fetchall()
    return [POOL_IMPORT.make(row) for row in rows]


def test_nothing_is_found_before_an_import_is_accepted(pool: Any) -> None:
    made = pool.load(pool.write("a.csv", *_rows(10)), accept=False)
    assert pool.found("毛巾") == []
    pool.done(AcceptPool(id=made))
    assert len(pool.found("毛巾")) == 10
    pool.done(WithdrawPool(id=made))
    assert pool.found("毛巾") == []


def test_undo_takes_a_withdrawal_back(pool: Any) -> None:
    made = pool.load(pool.write("a.csv", *_rows(3)))
    pool.done(WithdrawPool(id=made))
    pool.done(Undo())
    assert len(pool.found("毛巾")) == 3
    pool.done(Undo())  # the acceptance
    assert pool.found("毛巾") == []
    assert _state(pool.room)[0].state == "waiting"


def test_the_same_file_is_refused_by_what_it_holds(pool: Any) -> None:
    pool.load(pool.write("a.csv", *_rows(3)))
    again = read_head(Order(Source("b.csv", str(pool.write("b.csv", *_rows(3)))), "CNY"))
    words = pool.refusal(BeginPool(file="b.csv", digest=again.digest))
    assert words.startswith("What is in b.csv was brought into the pool before, as a.csv.")


def test_an_accepted_import_is_not_thrown_out(pool: Any) -> None:
    made = pool.load(pool.write("a.csv", *_rows(3)))
    assert "accepted" in pool.refusal(DiscardPool(id=made))


def test_what_is_thrown_out_is_swept_away_and_can_come_again(pool: Any) -> None:
    path = pool.write("a.csv", *_rows(1_200))
    made = pool.load(path, accept=False)
    pool.done(DiscardPool(id=made, name="a.csv"))
    [number] = pool.ask(lambda files: thrown_out(files.pool(), files.decisions))

    def rest(conn: Any) -> bool:
        return sweep(number, conn)

    while pool.room.aside(pool_file(pool.room.layout), rest).result(20):
        pass
    with closing(connect(pool.room.layout.pool, write=False)) as conn:
        for table in ("goods", "loaded", "category", "problem"):
            assert conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    pool.load(path)
    assert len(pool.found("毛巾")) == 1_200


def test_rows_that_cannot_be_read_are_left_out_and_named(pool: Any) -> None:
    path = pool.folder / "a.csv"
    path.write_text("品名,直播价\n毛巾,5\n,7\n枕头,8,9,10\n\n被子,\n", "utf-8")
    pool.load(path)
    assert pool.found("") == ["毛巾", "被子"]
    [made] = _state(pool.room)
    assert (made.rows, made.rejected) == (2, 2)
    with closing(connect(pool.room.layout.pool, write=False)) as conn:
        found = conn.execute("SELECT line, reason FROM problem ORDER BY line").fetchall()
    assert found == [(3, "no_name"), (4, "columns")]


def test_a_workbook_is_read_from_the_row_that_names_its_columns(pool: Any) -> None:
    book = Workbook()
    book.active.append(["选品表 2026"])
    for row in (["品名", "直播价", "库存"], ["毛巾", 59.5, 12], ["枕头", "99-129", None]):
        book.active.append(row)
    book.save(pool.folder / "a.xlsx")
    pool.load(pool.folder / "a.xlsx")
    towel, pillow = pool.page(Wanted("")).rows
    assert (towel.name, towel.price, towel.stock) == ("毛巾", 595_000, 12)
    assert (pillow.price, pillow.price_text) == (None, "99-129")


def test_columns_of_any_names_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x1,x2\n丝绒唇釉,89\n", "utf-8")
    source = Source("a.csv", str(path))
    assert read_sample(Order(source, "CNY")).rows == []
    chosen = read_sample(Order(source, "CNY", {"name": 0, "price": 1}))
    assert [(row.name, row.price) for row in chosen.rows] == [("丝绒唇釉", 890_000)]


def test_a_pasted_table_comes_in_like_a_file(pool: Any) -> None:
    order = Order(Source("clipboard", text="品名\t直播价\n毛巾\t5\n"), "CNY")
    head = read_head(order)
    made = BeginPool(file="clipboard", digest=head.digest).identified(pool.room.ids.new)
    outcome = pool.room.do(made, actor="me").result(20)
    loading = Loading(pool.room, made.id, order._replace(number=outcome.seq), head.lines)
    assert loading.done.result(60) is None
    assert loading.progress.rows == 1


def test_a_stopped_import_goes_on_where_it_was(pool: Any) -> None:
    path = pool.write("a.csv", *_rows(12_000))
    made, order, lines = pool.begin(path)
    first = Loading(pool.room, made, order, lines)
    _begun(first)
    first.stop()
    assert first.done.result(20) is not None
    assert _state(pool.room)[0].state == "loading"
    assert pool.found("毛巾") == []
    second = Loading(pool.room, made, order, lines)
    assert second.done.result(60) is None
    assert (second.progress.rows, second.progress.line) == (12_000, 12_001)
    pool.done(AcceptPool(id=made))
    with closing(connect(pool.room.layout.pool, write=False)) as conn:
        assert conn.execute("SELECT count(*) FROM goods").fetchone() == (12_000,)
    assert pool.found("D011999") == ["商品11999 毛巾"]


def test_decisions_go_before_the_next_rows(pool: Any) -> None:
    made, order, lines = pool.begin(pool.write("a.csv", *_rows(12_000)))
    loading = Loading(pool.room, made, order, lines)
    _begun(loading)
    refused = pool.refusal(AcceptPool(id=made))
    assert "not read whole" in refused
    assert not loading.done.done()
    assert loading.done.result(60) is None


@pytest.mark.parametrize("lines", [1, 3, 6])
def test_a_killed_import_is_resumed_and_never_half_accepted(tmp_path: Path, lines: int) -> None:
    command = [sys.executable, str(KILLED), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        for _ in range(lines):
            told = killed.stdout.readline()
        for child in psutil.Process(killed.pid).children():
            child.kill()
        killed.kill()
    safe = int(told.split()[1])
    room = Room(tmp_path / "room", SystemClock(), desk="desk", reserve_bytes=0)
    try:
        [made] = _state(room)
        assert made.state == "loading"
        refused = room.do(AcceptPool(id=made.id), actor="me").result(20)
        assert refused.seq is None
        with closing(connect(room.layout.pool, write=False)) as conn:
            [there] = conn.execute("SELECT count(*) FROM goods").fetchone()
            [noted] = conn.execute("SELECT rows FROM loaded").fetchone()
            assert there == noted >= safe
        order = Order(Source("a.csv", made.path), "CNY", number=made.number)
        assert Loading(room, made.id, order, 0).done.result(60) is None
        [made] = _state(room)
        assert (made.state, made.rows) == ("waiting", 12_000)
        with closing(connect(room.layout.pool, write=False)) as conn:
            assert conn.execute("SELECT count(*) FROM goods").fetchone() == (12_000,)
            conn.execute("PRAGMA query_only = OFF")
            conn.execute("INSERT INTO goods_search(goods_search) VALUES ('integrity-check')")
    finally:
        room.close()


def test_memory_does_not_grow_with_the_file(pool: Any) -> None:
    pool.load(pool.write("warm.csv", *_rows(2_000, 500_000)))
    process = psutil.Process()
    before = process.memory_info().rss
    made, order, lines = pool.begin(pool.write("a.csv", *_rows(60_000)))
    before = max(before, process.memory_info().rss)
    loading = Loading(pool.room, made, order, lines)
    child = most = 0
    while wait([loading.done], 0.02).not_done:
        most = max(most, process.memory_info().rss)
        for one in process.children():
            try:
                child = max(child, one.memory_info().rss)
            except psutil.NoSuchProcess:
                continue
    assert loading.done.result() is None
    assert loading.progress.rows == 60_000
    assert most - before < 40 << 20
    assert child < 200 << 20
