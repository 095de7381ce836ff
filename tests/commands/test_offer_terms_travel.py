"""What guards a price travels with the offer: by parcel, by sheet, and from older files."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.clock import SystemClock
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.room import Room

TERMS = {
    "floor": 790_000, "cost": 315_000, "freight": 0, "coupon": 50_000, "commission": 1_250,
    "slot_fee": 200_000_000, "limit_each": 2, "sample": "S-0312", "after_sales": "7天无理由",
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A room with one offer that has all terms."""
    path = tmp_path / "here.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)
    show = AddShow(name="Fri").identified(room.ids.new)
    card: dict[str, Any] = {**TERMS, "stock": 30_000}
    offer = AddOffer(show=show.id, name="唇釉", price=890_000, link=3, card=card)
    for action in (show, offer):
        assert room.do(action, actor="me").result().seq is not None
    room.close()
    return path


def terms(room: Path) -> dict[str, Any]:
    """The terms of the one offer in a room."""
    columns = ", ".join(TERMS)
    with closing(sqlite3.connect(room)) as conn:
        [row] = conn.execute(f"SELECT {columns} FROM offer").fetchall()
    return dict(zip(TERMS, row, strict=True))


@pytest.mark.parametrize("ending", ["liveroom", "csv", "xlsx"])
def test_terms_travel(here: Path, tmp_path: Path, ending: str) -> None:
    out, there = tmp_path / f"fri.{ending}", tmp_path / "there.sqlite"
    what = [] if ending == "liveroom" else ["--what", "offers"]
    assert main(["export", "Fri", "--room", str(here), "--to", str(out), *what]) == 0
    assert main(["import", str(out), "--room", str(there), "--show", "Fri"]) == 0
    assert terms(there) == TERMS


def test_a_show_from_an_older_console_comes_without_terms(here: Path, tmp_path: Path) -> None:
    parcel, there = tmp_path / "fri.liveroom", tmp_path / "there.sqlite"
    assert main(["export", "Fri", "--room", str(here), "--to", str(parcel)]) == 0
    with closing(sqlite3.connect(parcel)) as conn:
        for column in TERMS:
            conn.execute(f"ALTER TABLE offer DROP COLUMN {column}")
        conn.execute("ALTER TABLE journal DROP COLUMN confirmed")
        conn.commit()
    assert main(["import", str(parcel), "--room", str(there)]) == 0
    assert terms(there) == dict.fromkeys(TERMS) | {"sample": "", "after_sales": ""}


@pytest.mark.parametrize(("column", "value"), [("commission", 10_001), ("floor", -1)])
def test_terms_that_cannot_be_are_refused(
    here: Path, tmp_path: Path, capsys: Any, column: str, value: int
) -> None:
    parcel, there = tmp_path / "fri.liveroom", tmp_path / "there.sqlite"
    assert main(["export", "Fri", "--room", str(here), "--to", str(parcel)]) == 0
    with closing(sqlite3.connect(parcel)) as conn:
        conn.execute(f"UPDATE offer SET {column} = ?", (value,))
        conn.commit()
    assert main(["import", str(parcel), "--room", str(there)]) == 2
    assert not there.exists()
