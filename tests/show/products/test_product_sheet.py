"""Tables of products as teams keep them, read and imported."""

from pathlib import Path
from typing import Any

import pytest

from console.core.errors import BadInput
from console.core.message import english
from console.core.undo import Undo
from console.show.base.actions import AddShow
from console.show.products.columns import recognise
from console.show.products.export import offer_rows, to_json, write_csv
from console.show.products.prices import NotAPrice, price_of, rate_of
from console.show.products.sheet import ROWS_AN_ACTION, ProductTable, read_products
from console.show.products.shop_tables import names_beside
from console.show.products.tables import OFFER, PRODUCT

SHEET = """链接,品名,规格,日常价（元）,直播价,机制,库存,佣金,卖点,角色,备注
3号,丝绒唇釉,01 豆沙/02 正红,¥129,¥89.00,拍1发2小样,"3,000",20%,不沾杯,主推款,干唇先打底
,面膜,,1599,"¥1,299.00",,充足,,,镇店款,
5,眼霜,,₹32999,₹32999,,10,,,,
6,精华,,,5万+,,10,,,,
7,,,,10,,,,,,
3,刷子,,,10,,,,,,
8,退货,,,-5,,,,,,
"""


def _read(path: Path, text: str, encoding: str = "utf-8") -> ProductTable:
    file = path / "排品表.csv"
    file.write_text(text, encoding=encoding)
    return read_products(file)


def _import(room: Any, table: ProductTable, show: str = "") -> int:
    """Carry the import out; how many rows it changed."""
    before = len(room.commits)
    for action in table.actions(show):
        room.done(action)
    return sum(len(part.rows) for commit in room.commits[before:] for part in commit.parts)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_teams_sheet_is_read(tmp_path: Path, encoding: str) -> None:
    table = _read(tmp_path, SHEET, encoding)
    first, second = table.rows
    assert (first.link, first.offered) == (3, True)
    assert first.product["name"] == "丝绒唇釉"
    assert first.product["list_price"] == 1_290_000
    assert first.card == {
        "price": 890_000, "list_price": 1_290_000, "stock": 3_000, "role": "hero",
        "specs": "01 豆沙/02 正红", "mechanism": "拍1发2小样", "points": "不沾杯",
        "note": "干唇先打底", "commission": 2_000,
    }  # fmt: skip
    assert (second.link, second.product["price"], second.card["stock"]) == (None, 12_990_000, None)
    assert table.unknown == []


def test_what_guards_a_price_and_what_goes_off_it_are_read(tmp_path: Path) -> None:
    heads = "品名,直播价,底价,成本价,运费,券分摊,佣金比例,坑位费,限购,样品编号,售后"
    table = _read(tmp_path, f"{heads}\n唇釉,89,79,31.5,包邮,5,12.5%,20000,限2件,S-0312,7天无理由\n")
    [row] = table.rows
    assert row.card == {
        "price": 890_000, "floor": 790_000, "cost": 315_000, "freight": 0, "coupon": 50_000,
        "commission": 1_250, "slot_fee": 200_000_000, "limit_each": 2, "sample": "S-0312",
        "after_sales": "7天无理由",
    }  # fmt: skip
    assert table.problems == []


@pytest.mark.parametrize(
    ("text", "parts"), [("20%", 2_000), ("0.2", 2_000), ("20％", 2_000), ("", None), ("0", 0)]
)
def test_a_commission_is_read_as_a_share_of_the_price(text: str, parts: int | None) -> None:
    assert rate_of(text) == parts


@pytest.mark.parametrize("text", ["20% + ¥20,000", "20%+20000元", "坑位费20000 ＋ 20％"])
def test_a_slot_fee_behind_the_commission_is_read_as_one(tmp_path: Path, text: str) -> None:
    table = _read(tmp_path, f'品名,直播价,佣金\n唇釉,89,"{text}"\n')
    card = table.rows[0].card
    assert (card["commission"], card["slot_fee"]) == (2_000, 200_000_000)
    assert table.problems == []


def test_two_slot_fees_that_differ_are_told(tmp_path: Path) -> None:
    table = _read(
        tmp_path, "品名,直播价,佣金,坑位费\n唇釉,89,20%+20000,5000\n眼霜,59,20%+500,500\n"
    )
    cards = [(row.card["commission"], row.card["slot_fee"]) for row in table.rows]
    assert cards == [(None, 50_000_000), (2_000, 5_000_000)]
    assert [(one.row, one.reason, one.left_out) for one in table.problems] == [(2, "rate", False)]


@pytest.mark.parametrize(
    "text", ["20", "1", "120%", "-3%", "二成", "20% + 约2万", "20%+", "1%+2%", "3+4"]
)
def test_what_could_be_a_share_or_a_percentage_is_not_guessed(tmp_path: Path, text: str) -> None:
    table = _read(tmp_path, f"品名,直播价,佣金\n唇釉,89,{text}\n")
    assert table.rows[0].card["commission"] is None
    assert [(one.reason, one.left_out) for one in table.problems] == [("rate", False)]


def test_a_row_whose_floor_is_no_price_is_left_out(tmp_path: Path) -> None:
    table = _read(tmp_path, "品名,直播价,底价\n唇釉,89,面议\n")
    assert table.rows == []
    assert table.problems[0].left_out


def test_what_is_wrong_is_named_by_row_and_column(tmp_path: Path) -> None:
    table = _read(tmp_path, SHEET)
    found = [(one.row, one.column, one.reason, one.left_out) for one in table.problems]
    assert found == [
        (3, "库存", "stock", False),
        (3, "角色", "role", False),
        (4, "日常价（元）", "currency", True),
        (5, "直播价", "price", True),
        (6, "品名", "no_name", True),
        (7, "链接", "link_twice", True),
        (8, "直播价", "negative", True),
    ]
    assert english(table.problems[3].sentence()) == "row 5, 直播价: “5万+” is no price"


def test_a_sheet_becomes_offers_and_again_adds_nothing(room: Any, tmp_path: Path) -> None:
    show = room.done(AddShow(name="show")).id
    table = _read(tmp_path, SHEET)
    assert _import(room, table, show) == 4
    offers = room.rows(OFFER, "ORDER BY place")
    assert [(row.link, row.price, row.stock) for row in offers] == [
        (3, 890_000, 3_000), (4, 12_990_000, None),
    ]  # fmt: skip
    assert _import(room, table, show) == 0
    room.done(Undo())
    room.done(Undo())
    assert room.rows(PRODUCT) == []


def test_a_show_takes_offers_of_products_that_the_library_has(room: Any, tmp_path: Path) -> None:
    table = _read(tmp_path, SHEET)
    assert _import(room, table) == 2
    show = room.done(AddShow(name="show")).id
    assert _import(room, table, show) == 2


def test_one_product_may_stand_behind_two_links(room: Any, tmp_path: Path) -> None:
    show = room.done(AddShow(name="show")).id
    table = _read(tmp_path, "link,name,price\n1,mask,10\n2,mask,8\n,mask,7\n,mask,7\n")
    assert [one.reason for one in table.problems] == ["product_twice"]
    _import(room, table, show)
    assert len(room.rows(PRODUCT)) == 1
    assert [row.link for row in room.rows(OFFER, "ORDER BY link")] == [1, 2]


def test_the_catalogue_of_a_real_shop_is_imported(room: Any, data: Path) -> None:
    path = data / "litemall_goods.csv"
    table = read_products(path, names=names_beside(path))
    assert (len(table.rows), table.problems) == (239, [])
    show = room.done(AddShow(name="show")).id
    assert _import(room, table, show) == 2 * 239
    assert _import(room, table, show) == 0
    product = room.rows(PRODUCT, "WHERE code = '1006002'")[0]
    assert (product.name, product.list_price, product.price, product.unit) == (
        "轻奢纯棉刺绣水洗四件套", 9_190_000, 8_990_000, "件",
    )  # fmt: skip
    offer = room.rows(OFFER, "WHERE product = ?", product.id)[0]
    assert offer.points == "设计师原款，精致绣花"


def test_a_large_table_is_brought_in_by_several_actions(room: Any, tmp_path: Path) -> None:
    count = ROWS_AN_ACTION + 1
    lines = "".join(f"p{n},{n}\n" for n in range(count))
    show = room.done(AddShow(name="show")).id
    table = _read(tmp_path, "name,price\n" + lines)
    assert len(list(table.actions(show))) == 2
    _import(room, table, show)
    assert len(room.rows(OFFER)) == count
    assert _import(room, table, show) == 0


@pytest.mark.parametrize(
    "headers",
    [
        "id,goods_id,specifications,price,number",
        "id,name,desc,pic_url,sort_order,floor_price",
        "订单编号,商品名称,价格,数量",
        "at,user,text",
        "room_id,minute,popularity,text",
        "环节,时长,备注",
    ],
)
def test_other_tables_are_not_taken_for_products(headers: str) -> None:
    assert recognise(headers.split(",")) is None


def test_the_usual_orders_of_columns_are_known() -> None:
    for headers in (
        "品名|品类|直播价|日常价|权益|卖点|痛点",
        "链接|品名|规格|日常价|直播价|机制|库存|佣金|坑位费|卖点|角色|讲解顺序|时长|备注",
        "Link No.|Product Name|List Price|Live price (¥)|Stock",
    ):
        columns = recognise(headers.split("|"))
        assert columns is not None
        assert {"name", "price", "list_price"} <= columns.keys()


def test_a_file_without_products_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no columns of products"):
        _read(tmp_path, "at,user,text\n1,a,b\n")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("¥1,299.00", 12_990_000),
        ("￥１２９", 1_290_000),
        ("89.9元", 899_000),
        ("CNY 5", 50_000),
        ("0", 0),
        (" 1.0005 ", 10_005),
        ("", None),
        ("—", None),
    ],
)
def test_prices_are_read(text: str, units: int | None) -> None:
    assert price_of(text, "CNY") == units


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("5万+", "price"),
        ("99-129", "price"),
        ("1,29", "price"),
        ("1.299,00", "price"),
        ("12 9", "price"),
        ("1e5", "price"),
        ("nan", "price"),
        ("9" * 30, "price"),
        ("约89", "price"),
        ("₹32,999", "currency"),
        ("$5", "currency"),
        ("-5", "negative"),
    ],
)
def test_what_is_no_price_is_never_guessed(text: str, reason: str) -> None:
    with pytest.raises(NotAPrice) as caught:
        price_of(text, "CNY")
    assert caught.value.reason == reason


def test_another_room_has_another_currency() -> None:
    assert price_of("₹32,999", "INR") == 329_990_000
    assert price_of("$5", "USD") == 50_000


def test_an_export_is_read_back_as_it_was(room: Any, tmp_path: Path) -> None:
    show = room.done(AddShow(name="show")).id
    text = 'name,price,mechanism,note\n=1+1,¥89.9,拍1发2,-5\n面膜,,"a\nb",\'quoted\n'
    _import(room, _read(tmp_path, text), show)
    file = tmp_path / "export.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        write_csv(offer_rows(room.conn, show), out)
    assert "'=1+1" in file.read_text(encoding="utf-8-sig")
    again = room.done(AddShow(name="again")).id
    _import(room, read_products(file), again)
    first, second = offer_rows(room.conn, show), offer_rows(room.conn, again)
    assert first == second
    assert (first[0]["name"], first[0]["price"], first[0]["note"]) == ("=1+1", "89.90", "-5")
    assert b'"price": "89.90"' in to_json(first)
