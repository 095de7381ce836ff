"""`liveroom replay --headless`, by its command line: every row is stored, counted or refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.store import connect

DATA = Path(__file__).parents[1] / "data"
CHAT = DATA / "chat_bilibili_room.csv"
ORDERS = DATA / "orders_completejourney_2017-12.csv.gz"


def replay(room: Path, capsys: Any, *args: object) -> dict[str, Any]:
    line = ["replay", "--headless", "--speed", "max", "--room", str(room), *map(str, args)]
    assert main(line) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def totals(room: Path, capsys: Any) -> dict[str, Any]:
    assert main(["totals", "--room", str(room)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_real_room_and_a_real_till_are_stored_row_by_row(tmp_path: Path, capsys: Any) -> None:
    room = tmp_path / "room.sqlite"
    summary = replay(room, capsys, "--chat", CHAT, "--orders", ORDERS)
    comments, orders = summary["comments"], summary["orders"]
    assert comments == {
        "in": 63_044, "stored": 63_044, "duplicates": 0, "rejected": {}, "rounded": 0
    }  # fmt: skip
    assert (orders["in"], orders["stored"], orders["rounded"]) == (129_553, 129_553, 1)
    found = totals(room, capsys)
    assert found["lines"] == 129_553
    assert found["figures"]["gmv"]["value"] == "421882.29"
    assert found["currency"] == "USD"


def test_each_replay_is_a_run_of_its_own(tmp_path: Path, capsys: Any) -> None:
    room, orders = tmp_path / "room.sqlite", DATA / "orders_uci_2011-12-05.csv"
    first = replay(room, capsys, "--orders", orders)
    second = replay(room, capsys, "--orders", orders)
    assert first["run"] != second["run"]
    assert second["orders"]["duplicates"] == 0
    figures = totals(room, capsys)["figures"]
    assert [figures[name]["value"] for name in ("gmv", "refunded", "net")] == [
        "88741.96", "30990.64", "57751.32"
    ]  # fmt: skip


def test_rows_that_cannot_be_are_counted_by_reason_and_the_rest_is_stored(
    tmp_path: Path, capsys: Any
) -> None:
    file = tmp_path / "orders.csv"
    file.write_text(
        "order_id,product,quantity,price,amount,time\n"
        "1,lip glaze,1,89,89,2026-11-22 20:00:00\n"
        "2,lip glaze,1,89,89,1970-01-02 20:00:00\n"
        "3,lip glaze,1,-89,89,2026-11-22 20:00:01\n"
        f"4,{'x' * 1_100_000},1,89,89,2026-11-22 20:00:02\n"
        "5,mask,2,10,20,2026-11-22 20:00:03\n",
        encoding="utf-8",
    )
    orders = replay(tmp_path / "room.sqlite", capsys, "--orders", file)["orders"]
    assert orders["in"] == 5
    assert orders["stored"] == 2
    assert orders["rejected"] == {"year": 1, "sign": 1, "too_long": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02\x03" * 100,
        b"time,text,time\n2026-11-22 20:00:00,a,b\n",
        b"colour,size\nred,M\n",
        b"time,text\n2026-11-22 20:00:00,\xff\xfe\xfd\x81\n",
        ORDERS.read_bytes()[:200_000],
    ],
    ids=["empty", "binary", "doubled header", "missing columns", "no encoding", "cut off"],
)
def test_a_file_that_cannot_be_read_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: Any, content: bytes
) -> None:
    file = tmp_path / "chat.csv"
    file.write_bytes(content)
    room = tmp_path / "room.sqlite"
    line = ["replay", "--headless", "--room", str(room), "--speed", "max", "--chat", str(file)]
    assert main(line) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert not list(tmp_path.glob("room*"))


def test_a_replay_that_was_cut_off_does_not_stand_in_the_way(tmp_path: Path, capsys: Any) -> None:
    room, orders = tmp_path / "room.sqlite", DATA / "orders_uci_2011-12-05.csv"
    replay(room, capsys, "--orders", orders)
    reopen_last_run(room)
    assert replay(room, capsys, "--orders", orders)["orders"]["stored"] > 5_000


def reopen_last_run(room: Path) -> None:
    conn = connect(room, write=True)
    conn.execute("UPDATE run SET ended_at = NULL")
    conn.close()
