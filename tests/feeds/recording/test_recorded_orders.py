"""Recorded orders: the real files, known exports, and tables with a map."""

from collections import Counter
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from console.core import money
from console.core.errors import BadInput
from console.feeds.recording.mapping import NO_MAPPING, Mapping
from console.feeds.recording.reading import Recording, read_orders
from console.show.sales.facts import OrderLine, Refund

START = 1_700_000_000_000
DAY = 1_704_456_000_000  # 2024-01-05 20:00 in China
UNIT = money.SCALE


def write(folder: Path, text: str, name: str = "orders.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8-sig")
    return path


def lines(recording: Recording) -> list[Any]:
    return [fact for batch in recording for fact in batch.facts]


def read(folder: Path, text: str, mapping: Mapping = NO_MAPPING) -> list[Any]:
    return lines(read_orders(write(folder, text), mapping))


def rejected(folder: Path, text: str) -> Counter[str]:
    recording = read_orders(write(folder, text))
    lines(recording)
    return recording.counts["orders"].rejected


def test_the_grocers_till_to_the_cent(data: Path) -> None:
    recording = read_orders(data / "orders_completejourney_2017-12.csv.gz", start_ms=START)
    found = lines(recording)
    assert len(found) == len({line.source_id for line in found}) == 129_553
    assert len({line.key for line in found}) == 129_553
    assert money.to_text(sum(line.amount for line in found)) == "421882.29"
    assert recording.counts["orders"].rounded == 1
    assert sum(line.quantity == 0 for line in found) == 811
    assert recording.currency == "USD"
    assert {batch.source for batch in recording} == {recording.source} == {"completejourney:till"}


def test_the_tills_times_are_new_yorks_and_laid_from_the_start(data: Path) -> None:
    recording = read_orders(data / "orders_completejourney_2017-12.csv.gz", start_ms=START)
    first = next(iter(recording)).facts[0]
    assert isinstance(first, OrderLine)
    assert (first.at, first.source_at) == (START, 1_512_104_506_000)  # 00:01:46 -05:00
    assert first.raw.startswith("2479,406,40928465278,1011089,1,2.5,")
    assert (first.order_id, first.product, first.buyer) == ("40928465278", "1011089", "2479")


def test_the_online_shops_returns_are_refunds(data: Path) -> None:
    recording = read_orders(data / "orders_uci_2011-12-05.csv")
    found = lines(recording)
    sold = [line for line in found if isinstance(line, OrderLine)]
    back = [line for line in found if isinstance(line, Refund)]
    assert len(sold) + len(back) == 5331
    assert money.to_text(sum(line.amount for line in sold)) == "88741.96"
    assert money.to_text(sum(line.amount for line in back)) == "30990.64"
    assert min(line.quantity for line in back) >= 0
    assert len({line.source_id for line in found}) == 5331
    assert recording.currency == "GBP"
    assert sold[0].buyer == "14075"
    assert sold[0].updated_at == 1_323_043_200_000  # the day in the file's name


PLAIN = "order_id,line,product_id,quantity,amount,time,status\n"
ROW = "A1,1,P1,2,89.90,2024-01-05 20:00:00,{}\n"


def test_a_line_of_an_order_is_known_by_its_numbers(tmp_path: Path) -> None:
    (line,) = read(tmp_path, PLAIN + ROW.format("已支付"))
    assert (line.key, line.amount, line.quantity) == ("A1\t1", 89.9 * UNIT, 2)
    assert (line.at, line.source_at, line.status, line.currency) == (DAY, DAY, "paid", "")


def test_a_repeat_is_the_same_fact_and_a_change_is_another(tmp_path: Path) -> None:
    (first,) = read(tmp_path, PLAIN + ROW.format("paid"))
    (again,) = lines(read_orders(write(tmp_path, PLAIN + ROW.format("paid"), "next export.csv")))
    (later,) = read(tmp_path, PLAIN + ROW.format("shipped"))
    assert again.source_id == first.source_id
    assert later.source_id != first.source_id
    assert later.key == first.key


def test_the_shop_is_not_the_files_name(tmp_path: Path) -> None:
    one = read_orders(write(tmp_path, PLAIN + ROW.format(""), "monday.csv"))
    other = read_orders(write(tmp_path, PLAIN + ROW.format(""), "tuesday.csv"))
    assert one.source == other.source == "recording:orders"


def test_without_line_numbers_the_nth_such_product_counts(tmp_path: Path) -> None:
    table = "order,product,amount,time\nA,P,1,1704456000\nA,P,1,1704456000\nA,Q,1,1704456000\n"
    assert [line.key for line in read(tmp_path, table)] == ["A\tP\t1", "A\tP\t2", "A\tQ\t1"]


def test_without_order_ids_the_row_of_the_file_counts(tmp_path: Path) -> None:
    table = "product,amount,time\nP,1,1704456000\nP,1,1704456000\n"
    one, other = read(tmp_path, table)
    assert one.key != other.key
    assert [line.key for line in read(tmp_path, table)] == [one.key, other.key]


def test_price_times_quantity_where_there_is_no_total(tmp_path: Path) -> None:
    table = "order,quantity,price,time\nA,3,0.00005,1704456000\nB,3,1.255,1704456000\n"
    recording = read_orders(write(tmp_path, table))
    fine, plain = lines(recording)
    assert (fine.amount, fine.rounded) == (2, 1)  # 0.00015 to the even one
    assert (plain.amount, plain.rounded) == (37650, 0)
    assert recording.counts["orders"].rounded == 1


def test_the_total_wins_over_price_times_quantity(tmp_path: Path) -> None:
    (line,) = read(tmp_path, "order,quantity,price,amount,time\nA,3,10,25,1704456000\n")
    assert line.amount == 25 * UNIT


@pytest.mark.parametrize(
    ("cell", "units"),
    [
        ("2.220446e-16", 0),
        ("1.5E+3", 1500 * UNIT),
        ('"1,234.50"', 12_345_000),
        ("¥89", 89 * UNIT),
        ("89元", 89 * UNIT),
        ("USD 12.00", 12 * UNIT),
        ("￥ 1.5", 15_000),
        ("\t7.00", 7 * UNIT),
    ],
)
def test_amounts_as_shops_write_them(tmp_path: Path, cell: str, units: int) -> None:
    (line,) = read(tmp_path, f"order,amount,time\nA,{cell},1704456000\n")
    assert line.amount == units


@pytest.mark.parametrize("cell", ["", "-", "abc", "nan", "inf", "1e9999", "1_000", '"12,50"'])
def test_what_is_no_amount_is_rejected(tmp_path: Path, cell: str) -> None:
    assert rejected(tmp_path, f"order,amount,time\nA,{cell},1704456000\n") == {"amount": 1}


def test_faulty_rows_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    table = "order,quantity,price,amount,time,status\n"
    rows = (
        "A,0,5,0,1704456000,paid\n"
        "B,1,5,5,1999-12-31 23:59:59,paid\n"
        "C,1,-5,5,1704456000,paid\n"
        "D,1,5,5,soon,paid\n"
        "E,half,5,5,1704456000,paid\n"
        "F,1,5,5,1704456000,in the post\n"
        "6.91722E+18,1,5,5,1704456000,paid\n"
        f"H,1,5,5,1704456000,{'x' * 1_000_000}\n"
        "I,1,5,5,1704456000,paid\n"
    )
    assert rejected(tmp_path, table + rows) == {
        **{"year": 1, "sign": 1, "time": 1, "quantity": 1},
        **{"status": 1, "order": 1, "too_long": 1},
    }
    assert [line.order_id for line in read(tmp_path, table + rows)] == ["A", "I"]


def test_negative_amounts_and_quantities_are_refunds(tmp_path: Path) -> None:
    table = "order,quantity,amount,time\nA,1,-5,1704456000\nB,-2,5,1704456000\n"
    found = read(tmp_path, table)
    assert all(isinstance(line, Refund) for line in found)
    assert [(line.quantity, line.amount) for line in found] == [(1, 5 * UNIT), (2, 5 * UNIT)]


def test_an_order_counts_from_when_it_was_paid(tmp_path: Path) -> None:
    table = "order,amount,下单时间,支付时间\nA,5,1704456000,1704456060\nB,5,1704456000,-\n"
    paid, unpaid = read(tmp_path, table)
    assert (paid.at, paid.paid_at, paid.status) == (DAY + 60_000, DAY + 60_000, "")
    assert (unpaid.at, unpaid.paid_at, unpaid.status) == (DAY, None, "unpaid")


def test_in_a_replay_the_time_of_paying_is_laid_too(tmp_path: Path) -> None:
    table = "order,amount,paid_at\nA,5,1704456000\nB,5,1704456060\n"
    first, second = lines(read_orders(write(tmp_path, table), start_ms=START))
    assert (first.at, first.paid_at, first.source_at) == (START, START, DAY)
    assert (second.at, second.paid_at) == (START + 60_000, START + 60_000)
    (imported, _) = read(tmp_path, table)
    assert imported.source_id == first.source_id


def test_what_was_given_back_is_told_by_amount_or_status(tmp_path: Path) -> None:
    table = "order,amount,time,status,refund_amount\nA,5,1704456000,paid,2\n"
    part, whole = read(tmp_path, table + "B,5,1704456000,退款成功,\n")
    assert (part.status, part.refunded) == ("paid", 2 * UNIT)
    assert (whole.status, whole.refunded) == ("refunded", 5 * UNIT)


def test_a_doudian_export(tmp_path: Path) -> None:
    table = (
        "主订单编号,子订单编号,选购商品,商品规格,商品数量,商品ID,商家编码,商品金额,订单应付金额,"
        "订单提交时间,支付完成时间,订单状态,售后状态\n"
        '"\t6917000000000000001","\t6917000000000000002",丝绒唇釉,02 正红,2,"\t3550",S-2,'
        '"1,178.00","1,168.00",2024-01-05 20:00:00,2024-01-05 20:00:30,待发货,-\n'
        '"\t6917000000000000003","\t6917000000000000004",丝绒唇釉,02 正红,1,"\t3550",S-2,'
        "89.00,89.00,2024-01-05 20:00:10,-,已关闭,-\n"
    )
    recording = read_orders(write(tmp_path, table))
    paid, closed = lines(recording)
    assert paid.key == "6917000000000000001\t6917000000000000002"
    assert (paid.product, paid.sku, paid.name) == ("3550", "S-2", "丝绒唇釉")
    assert (paid.amount, paid.quantity, paid.status) == (1168 * UNIT, 2, "paid")
    assert (paid.at, paid.currency) == (DAY + 30_000, "CNY")
    assert (closed.status, closed.paid_at) == ("closed", None)
    assert recording.source == "doudian:shop"


def test_a_tiktok_export_with_its_row_of_descriptions(tmp_path: Path) -> None:
    table = (
        "Order ID,Order Status,SKU ID,Seller SKU,Product Name,Quantity,"
        "SKU Subtotal After Discount,Order Amount,Order Refund Amount,Created Time,Paid Time,"
        "Buyer Username\n"
        "Platform unique order ID.,Status.,Id,Sku,Name,How many,Sum,Sum,Sum,When,When,Who\n"
        "\t5761,To ship,1729,S1,Lip gloss,1,USD 12.00,USD 15.00,,01/25/2024 8:00:00 PM,"
        "01/25/2024 8:00:30 PM,ann\n"
    )
    mapping = Mapping(zone=ZoneInfo("America/Los_Angeles"), currency="USD")
    recording = read_orders(write(tmp_path, table), mapping)
    (line,) = lines(recording)
    assert recording.counts["orders"].rejected == {"description": 1}
    assert (line.order_id, line.product, line.amount) == ("5761", "1729", 12 * UNIT)
    assert (line.at, line.status, line.currency) == (1_706_241_630_000, "paid", "USD")


def test_a_shopify_export_whose_later_lines_are_half_blank(tmp_path: Path) -> None:
    table = (
        "Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price,Lineitem sku,Refunded Amount\n"
        "#1021,a@b.c,paid,2024-01-05 20:00:30 +0800,EUR,30.00,2024-01-05 20:00:00 +0800,"
        "1,Gloss,10.00,G1,0.00\n"
        "#1021,a@b.c,,,,,2024-01-05 20:00:00 +0800,2,Balm,10.00,B1,\n"
    )
    gloss, balm = read(tmp_path, table)
    assert (gloss.key, balm.key) == ("#1021\tG1\t1", "#1021\tB1\t1")
    assert (gloss.amount, balm.amount) == (10 * UNIT, 20 * UNIT)
    assert (balm.at, balm.status, balm.currency) == (DAY + 30_000, "paid", "EUR")


def test_a_map_and_its_options(tmp_path: Path) -> None:
    table = "Beleg;Summe;Wann\nA;5;2024-01-05 20:00\n"
    mapping = Mapping(
        {"order": "Beleg", "amount": "Summe", "at": "Wann"},
        zone=ZoneInfo("Europe/Berlin"),
        currency="EUR",
    )
    (line,) = read(tmp_path, table, mapping)
    assert (line.order_id, line.amount, line.currency) == ("A", 5 * UNIT, "EUR")
    assert line.at == DAY + 7 * 3_600_000


def test_a_column_can_be_mapped_away(tmp_path: Path) -> None:
    table = "order,amount,time,status\nA,5,1704456000,whatever\n"
    (line,) = read(tmp_path, table, Mapping({"status": ""}))
    assert line.status == ""


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no column for amount / price"):
        read_orders(write(tmp_path, "order,time\n1,2\n"))
