"""Orders brought in go to the air run that they belong to; what is read twice counts once."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.clock import SimulatedClock
from console.core.store import connect
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room
from console.show.rundown.live_actions import EndRun

HEADER = "order_id,line,product,quantity,amount,status,paid_at\n"
START = 1_795_780_800_000  # 2026-11-27 20:00 in China


@pytest.fixture
def room_file(tmp_path: Path) -> Path:
    """A room whose show was on air from 20:00 to 21:00."""
    path, clock = tmp_path / "room.sqlite", SimulatedClock(START)
    room = Room(path, clock, desk="desk", reserve_bytes=0)
    show = AddShow(name="Friday").identified(room.ids.new)
    for action in (show, StartRun(show=show.id, run_kind="air").identified(room.ids.new)):
        assert room.do(action, actor="me").result().seq is not None
    clock.advance(3_600_000)
    assert room.do(EndRun().identified(room.ids.new), actor="me").result().seq is not None
    room.close()
    return path


def export(folder: Path, name: str, *rows: str) -> Path:
    file = folder / name
    file.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return file


def brought(file: Path, room: Path, capsys: Any) -> dict[str, Any]:
    assert main(["import", str(file), "--room", str(room), "--show", "Friday"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def totals(room: Path, capsys: Any) -> dict[str, Any]:
    assert main(["totals", "--room", str(room), "--show", "Friday"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def orders_by_file(room: Path) -> dict[str, int]:
    found = {}
    for path in (room.parent / f"{room.name}.facts").glob("*.sqlite"):
        with closing(connect(path, write=False)) as conn:
            query = "SELECT count(DISTINCT order_id) FROM order_line"
            found[path.stem[:4]] = conn.execute(query).fetchone()[0]
    return found


def test_orders_of_the_airing_go_to_its_run_and_others_stay_with_the_show(
    room_file: Path, capsys: Any
) -> None:
    file = export(
        room_file.parent, "orders_2026-11-28.csv",
        "1,1,lip,1,89,paid,2026-11-27 20:30:00",
        "2,1,lip,1,89,paid,2026-11-27 23:30:00",
        "3,1,lip,2,178,paid,2026-11-27 20:00:00",
    )  # fmt: skip
    answer = brought(file, room_file, capsys)
    assert (answer["kind"], answer["in"], answer["stored"]) == ("orders", 3, 3)
    assert sorted(orders_by_file(room_file).values()) == [1, 2]
    assert orders_by_file(room_file)["show"] == 1
    assert totals(room_file, capsys)["figures"]["gmv"]["value"] == "356.00"


def test_the_same_file_twice_changes_nothing(room_file: Path, capsys: Any) -> None:
    rows = [f"{n},1,lip,1,89,paid,2026-11-27 20:30:00" for n in range(50)]
    file = export(room_file.parent, "orders_2026-11-28.csv", *rows)
    brought(file, room_file, capsys)
    before = totals(room_file, capsys)
    again = brought(file, room_file, capsys)
    assert (again["stored"], again["duplicates"]) == (0, 50)
    assert totals(room_file, capsys)["figures"] == before["figures"]


def test_a_later_export_corrects_and_follows_the_order(room_file: Path, capsys: Any) -> None:
    first = export(
        room_file.parent, "orders_2026-11-28.csv", "1,1,lip,1,89,paid,2026-11-27 20:30:00"
    )
    brought(first, room_file, capsys)
    later = export(
        room_file.parent, "orders_2026-11-30.csv", "1,1,lip,1,89,refunded,2026-11-27 20:30:00"
    )
    assert brought(later, room_file, capsys)["stored"] == 1
    figures = totals(room_file, capsys)["figures"]
    assert figures["gmv"]["value"] == "89.00"
    assert figures["refunded"]["value"] == "89.00"
    assert len(orders_by_file(room_file)) == 1


def test_a_dry_run_changes_nothing(room_file: Path, capsys: Any) -> None:
    file = export(room_file.parent, "orders.csv", "1,1,lip,1,89,paid,2026-11-27 20:30:00")
    assert main(["import", str(file), "--room", str(room_file), "--dry-run"]) == 0
    assert json.loads(capsys.readouterr().out)["in"] == 1
    assert orders_by_file(room_file) == {}
