"""A show in a `.liveroom` file brings its selection, and what of the library it needs."""

from contextlib import closing
from pathlib import Path
from typing import Any

from console.core.action import Action
from console.core.clock import SystemClock
from console.core.message import english
from console.core.store import Layout, connect
from console.show.base.actions import AddShow
from console.show.base.bring import BringShow
from console.show.parcel import write_parcel
from console.show.parcel_reading import read_parcel
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.library_actions import AddSku, AddSupplier
from console.show.products.selection.actions import (
    JudgeCandidate,
    ProposeCandidates,
    ScoreCandidate,
)
from console.show.room import Room

TABLES = ("supplier", "product", "sku", "offer", "candidate", "score")


def _rows(path: Path, table: str) -> list[Any]:
    with closing(connect(path, write=False)) as conn:
        return conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()


def test_selection_suppliers_and_kinds_travel(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    room = Room(here, SystemClock(), desk="desk", reserve_bytes=0)
    show = _planned(room)
    room.close()
    write_parcel(Layout(here), show, tmp_path / "a.liveroom", with_runs=False)
    parcel = read_parcel(tmp_path / "a.liveroom")
    other = Room(there, SystemClock(), desk="desk", reserve_bytes=0)
    _do(other, AddSupplier(name="唇厂"))
    _do(other, BringShow(name=parcel.name, rows=parcel.rows))
    other.close()
    for table in TABLES[1:]:
        assert _rows(there, table) == _rows(here, table), table
    assert sorted(row[1] for row in _rows(there, "supplier")) == ["唇厂", "唇厂 (2)"]


def _planned(room: Room) -> str:
    show = _do(room, AddShow(name="Friday")).id
    supplier = _do(room, AddSupplier(name="唇厂")).id
    product = _do(room, AddProduct(name="唇釉", supplier=supplier)).id
    other = _do(room, AddProduct(name="面膜", price=590_000)).id
    _do(room, AddSku(product=product, name="01 豆沙"))
    _do(room, AddOffer(show=show, product=product, price=890_000))
    [one] = _do(room, ProposeCandidates(show=show, products=(other,))).ids
    _do(room, ScoreCandidate(id=one, person="Li", criterion="fit", points=4))
    _do(room, JudgeCandidate(id=one, verdict="rejected", reason="fit"))
    return str(show)


def _do(room: Room, action: Action) -> Any:
    made = action.identified(room.ids.new)
    outcome = room.do(made, actor="me").result(20)
    assert outcome.seq is not None, english(outcome.refused) if outcome.refused else outcome
    return made
