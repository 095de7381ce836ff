"""A run's file that proves damaged on air is set aside, and the run goes on in a new one."""

from typing import Any

from console.core.fact import Batch


def test_facts_go_on_into_a_new_file_and_the_old_one_is_kept(toy: Any, caplog: Any) -> None:
    facts = [toy.ping(n, None, str(n), "x" * 300) for n in range(3_000)]
    toy.writer.store("r", Batch("feed", facts)).result(10)
    toy.writer.settled("r").result(10)
    toy.close()
    path = toy.layout.run("r")
    data = bytearray(path.read_bytes())
    data[4_096:] = b"\x5a" * (len(data) - 4_096)
    path.write_bytes(data)
    toy.open()
    taken = toy.writer.store("r", Batch("feed", facts[:10])).result(10)
    assert taken.stored == 10
    [aside] = toy.writer.files.aside
    assert aside.read_bytes() == bytes(data)
    assert toy.query("SELECT count(*) FROM ping", run="r") == [(10,)]


def test_something_that_is_no_store_is_set_aside_too(toy: Any, caplog: Any) -> None:
    path = toy.layout.run("r")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 9_000)
    toy.writer.store("r", Batch("feed", [toy.ping(1, None, "1", "x")])).result(10)
    assert toy.writer.files.aside[0].stat().st_size == 9_016
