"""`liveroom export --what orders`: what was sold, as a table that can be read in again."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from console.cli import main

ORDERS = """order,product,name,quantity,amount,at,paid_at,status,refunded,buyer,currency
1,P,Lip glaze,2,178,2026-11-01 20:00:00,2026-11-01 20:00:05,paid,,a,CNY
1,Q,=1+1,1,2.220446e-16,2026-11-01 20:00:00,2026-11-01 20:00:05,shipped,,a,CNY
2,P,Lip glaze,1,89,2026-11-01 20:01:00,,unpaid,,b,CNY
3,P,Lip glaze,1,89,2026-11-01 20:02:00,2026-11-01 20:02:01,closed,89,c,CNY
4,P,Lip glaze,-1,-89,2026-11-01 20:03:00,,,,a,CNY
5,P,Lip glaze,1,12.5,2026-11-01 20:04:00,2026-11-01 20:04:00,paid,,d,USD
"""


@pytest.fixture
def room(tmp_path: Path, capsys: Any) -> str:
    """A room into which six lines were imported, of a show called orders."""
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS)
    assert main(["import", str(path), "--room", str(tmp_path / "room")]) == 0
    capsys.readouterr()
    return str(tmp_path / "room")


def totals(capsys: Any, *line: str) -> dict[str, Any]:
    assert main(["totals", *line]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    for figure in found["figures"].values():
        del figure["final"]  # a file cannot tell whether the show is over
    return found


def test_the_file_sums_up_to_what_the_room_does(room: str, tmp_path: Path, capsys: Any) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", "orders", "--room", room, "--what", "orders", "--to", str(out)]) == 0
    mapping = tmp_path / "map.toml"
    mapping.write_text('[options]\ncurrency = "CNY"\n')
    again = totals(capsys, "--orders", str(out), "--map", str(mapping))
    assert again == totals(capsys, "--room", room, "--show", "orders")
    assert again["figures"]["gmv"]["value"] == "267.00"


def test_a_cell_from_outside_is_no_formula(room: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", "orders", "--room", room, "--what", "orders", "--to", str(out)]) == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert [row["amount"] for row in rows if row["order"] == "4"] == ["-89.00"]
    assert "'=1+1" in [row["name"] for row in rows]


@pytest.mark.parametrize("ending", ["json", "xlsx"])
def test_other_endings(room: str, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    assert main(["export", "orders", "--room", room, "--what", "orders", "--to", str(out)]) == 0
    if ending == "json":
        rows = json.loads(out.read_bytes())
        assert [row["status"] for row in rows] == [
            "paid",
            "shipped",
            "unpaid",
            "closed",
            "",
            "paid",
        ]
