"""`liveroom import` of catalogues, and of the tables beside a shop's products."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """More rows than one action changes, one of them without a name."""
    path = tmp_path / "catalogue.csv"
    rows = "".join(f"C{n:06d},唇釉 {n} 号 豆沙,{n % 300}.50,5万+人付款\n" for n in range(12_000))
    path.write_text(f"货号,商品名称,直播价,销量\n{rows}X,,5,\n", "utf-8")
    return path


def told(capsys: Any, *command: str) -> dict[str, Any]:
    assert main(list(command)) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def count(room: Path, table: str) -> int:
    with closing(sqlite3.connect(room)) as conn:
        return int(conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_catalogue_waits_in_the_pool_and_comes_once(
    catalogue: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room"
    first = told(capsys, "import", str(catalogue), "--room", str(room))
    assert (first["kind"], first["rows_added"], first["left_out"]) == ("pool", 12_000, 1)
    assert (first["state"], first["problems"]) == ("waiting", ["row 12002: there is no name"])
    assert "in the panel Pool" in first["note"]
    again = told(capsys, "import", str(catalogue), "--room", str(room))
    assert (again["rows_added"], again["rows"]) == (0, 12_000)
    assert count(room, "pool_import") == 1
    assert count(room, "product") == count(room, "show") == 0


def test_doctor_tells_of_the_pool(catalogue: Path, tmp_path: Path, capsys: Any) -> None:
    room = tmp_path / "room"
    told(capsys, "import", str(catalogue), "--room", str(room))
    store = told(capsys, "doctor", "--room", str(room))["store"]
    assert store["pool"]["products"] == 12_000
    assert store["pool"]["imports"] == {"waiting": 1}
    assert store["runs"] == {}
    (tmp_path / "room.facts" / "pool.sqlite").write_bytes(b"SQLite format 3\0" + b"\7" * 9_000)
    assert main(["doctor", "--room", str(room)]) == 1


def test_a_dry_run_reads_all_and_keeps_nothing(
    catalogue: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room"
    read = told(capsys, "import", str(catalogue), "--room", str(room), "--dry-run")
    assert (read["rows"], read["left_out"]) == (12_000, 1)
    assert not room.exists()


def test_the_tables_of_a_shop_come_in_and_come_once(tmp_path: Path, capsys: Any) -> None:
    room = tmp_path / "room"

    def bring(name: str) -> dict[str, Any]:
        return told(capsys, "import", str(DATA / name), "--room", str(room), "--show", "shop")

    for _ in range(2):
        added = [
            bring("litemall_brand.csv")["added"],
            bring("litemall_category.csv")["added"],
            bring("litemall_goods.csv")["products_added"],
            bring("litemall_goods_product.csv")["added"],
        ]
        assert added in ([49, 93, 239, 244], [0, 0, 0, 0])
    with closing(sqlite3.connect(room)) as conn:
        row = conn.execute(
            "SELECT product.name, brand, category, sku.name, sku.price, sku.stock"
            " FROM sku JOIN product ON product.id = sku.product WHERE sku.code = '1'"
        ).fetchone()
        assert row[2:] == ("被枕", "1.5m床垫*1+枕头*2 / 浅杏粉", 9_990_000, 100)
        brands = conn.execute("SELECT count(*) FROM product WHERE brand != ''").fetchone()[0]
    assert brands > 0


def test_kinds_of_products_that_are_not_there_are_counted(tmp_path: Path, capsys: Any) -> None:
    room = str(tmp_path / "room")
    path = DATA / "litemall_goods_product.csv"
    read = told(capsys, "import", str(path), "--room", room)
    assert (read["added"], read["without_product"]) == (0, 244)
