"""Suppliers, kinds of products, and pasted tables; how they travel with a show."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.undo import Undo
from console.show.base.actions import AddShow
from console.show.products.actions import AddProduct, EditProduct
from console.show.products.library_actions import (
    AddSku,
    AddSupplier,
    EditSku,
    EditSupplier,
    ImportSkus,
    RemoveSku,
    SkuRow,
)
from console.show.products.pasted import as_table
from console.show.products.sheet import read_products
from console.show.products.tables import OFFER, PRODUCT, SKU, SUPPLIER


def test_a_product_has_a_supplier_and_kinds(room: Any) -> None:
    supplier = room.done(AddSupplier(name="唇厂", contact="王 138")).id
    product = room.done(AddProduct(name="唇釉", supplier=supplier, barcode="690123")).id
    kinds = [room.done(AddSku(product=product, name=one)).id for one in ("01 豆沙", "02 正红")]
    room.done(EditSku(id=kinds[0], changes={"price": 890_000, "stock": 5}))
    assert [sku.name for sku in room.rows(SKU, "ORDER BY place")] == ["01 豆沙", "02 正红"]
    assert room.row(SKU, kinds[0]).price == 890_000
    room.done(RemoveSku(id=kinds[1]))
    room.done(Undo())
    assert len(room.rows(SKU)) == 2
    assert room.row(PRODUCT, product).barcode == "690123"


def test_names_of_suppliers_stand_once(room: Any) -> None:
    room.done(AddSupplier(name="唇厂"))
    assert "already" in room.refusal(AddSupplier(name=" 唇厂 "))
    other = room.done(AddSupplier(name="面膜厂")).id
    assert "already" in room.refusal(EditSupplier(id=other, changes={"name": "唇厂"}))


def test_a_supplier_that_nobody_knows_is_refused(room: Any) -> None:
    product = room.done(AddProduct(name="唇釉")).id
    assert room.refusal(EditProduct(id=product, changes={"supplier": "nobody"}))
    assert room.row(PRODUCT, product).supplier is None


def test_a_sheet_names_suppliers_that_are_made_once(room: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("品名,直播价,供应商\n唇釉,89,唇厂\n面膜,59,唇厂\n被子,99,\n", "utf-8")
    for action in read_products(path).actions():
        room.done(action)
    [supplier] = room.rows(SUPPLIER)
    found = {row.name: row.supplier for row in room.rows(PRODUCT)}
    assert found == {"唇釉": supplier.id, "面膜": supplier.id, "被子": None}


def test_kinds_go_to_the_product_with_their_code_once(room: Any) -> None:
    product = room.done(AddProduct(name="唇釉", code="P1")).id
    rows = (SkuRow("P1", "红", "1", 890_000, 3), SkuRow("P1", "红", "1", 890_000, 3),
            SkuRow("P9", "蓝", "2", None, None))  # fmt: skip
    room.done(ImportSkus(file="skus.csv", rows=rows))
    room.done(ImportSkus(file="skus.csv", rows=rows))
    [sku] = room.rows(SKU)
    assert (sku.product, sku.name, sku.stock) == (product, "红", 3)


PASTED = (
    "唇釉\t口红\t89\t129\t拍1发2\t不沾杯\t掉色",
    "唇釉 | 口红 | 89 | 129 | 拍1发2 | 不沾杯 | 掉色",
    "| 品名 | 品类 | 直播价 | 日常价 | 权益 | 卖点 | 痛点 |\n|---|---|---|---|---|---|---|\n"
    "| 唇釉 | 口红 | 89 | 129 | 拍1发2 | 不沾杯 | 掉色 |",
    "直播价｜品名｜日常价｜品类｜权益\n89｜唇釉｜129｜口红｜拍1发2",
)


@pytest.mark.parametrize("text", PASTED)
def test_a_pasted_table_is_read_with_or_without_headers(
    room: Any, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "pasted.tsv"
    path.write_text(as_table(text), "utf-8")
    show = room.done(AddShow(name="show")).id
    for action in read_products(path).actions(show):
        room.done(action)
    [product], [offer] = room.rows(PRODUCT), room.rows(OFFER)
    assert (product.name, product.category) == ("唇釉", "口红")
    assert (offer.price, offer.list_price, offer.mechanism) == (890_000, 1_290_000, "拍1发2")


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_no_pasted_text_is_too_odd(text: str) -> None:
    table = as_table(text)
    lines = table.count("\n")
    assert not table or lines >= 1
