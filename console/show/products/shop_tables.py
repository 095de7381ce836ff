"""Tables beside those of a shop's products: their kinds (SKUs), names of brands, categories."""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import cell_text, plain
from console.core.sheet import open_table
from console.show.base.changes import MOST, NAME_LIMIT
from console.show.products.columns import folded
from console.show.products.library_actions import LabelRow, SkuRow
from console.show.products.prices import NotAPrice, price_of

MOST_ROWS = 200_000
"""Rows of one such table."""

Names = Mapping[tuple[str, str], str]
"""(brand or category, number) → name."""

_OF_PRODUCT = ("goodsid", "productid", "spuid", "itemid", "商品id", "商品编码", "商品编号")
_SPECS = ("specifications", "specification", "specs", "规格", "sku规格", "规格型号", "款式")
_PARENT = ("pid", "parentid", "level", "父类", "上级", "上级类目")
_ABOUT = (("brand", re.compile("brand|品牌")), ("category", re.compile("categor|品类|类目|分类")))
_PRODUCTS = re.compile("(?:goods|products?|items?|商品|产品)$")

NO_PRICE = QT_TRANSLATE_NOOP("sheet", "row {row}: “{cell}” is no price; left empty")
NO_KIND = QT_TRANSLATE_NOOP("sheet", "row {row}: it does not say which kind of which product it is")


class SkuTable(NamedTuple):
    """Kinds of products as read, and what was wrong."""

    file: str
    rows: list[SkuRow]
    problems: list[Message]


def read_skus(path: Path, currency: str) -> SkuTable | None:
    """Read a table of kinds; None where the file is no such table. Raises BadInput."""
    with open_table(path) as table:
        heads = [folded(header) for header in table.headers]
        product, specs = _first(heads, _OF_PRODUCT), _first(heads, _SPECS)
        if (
            product is None
            or specs is None
            or _first(heads, ("name", "品名", "商品名称")) is not None
        ):
            return None
        own, price = (
            _first(heads, ("skuid", "id", "sku", "skucode")),
            _first(heads, ("price", "价格")),
        )
        stock = _first(heads, ("number", "stock", "库存", "inventory"))
        found = SkuTable(path.name, [], [])
        for cells in table:
            row = _sku(cells, product, specs, own)
            if row is None:
                found.problems.append(message(NO_KIND, row=table.line))
                continue
            row = row._replace(stock=_pieces("" if stock is None else cells[stock]))
            try:
                units = price_of("" if price is None else cells[price], currency)
            except NotAPrice:
                units = None
                cell = plain(cells[price or 0], 40)
                found.problems.append(message(NO_PRICE, row=table.line, cell=cell))
            found.rows.append(row._replace(price=units))
            if len(found.rows) == MOST_ROWS:
                break
        return found


def read_labels(path: Path) -> list[LabelRow] | None:
    """Read a table of a shop's brands or categories; None where the file is none."""
    with open_table(path) as table:
        heads = [folded(header) for header in table.headers]
        code, name = _first(heads, ("id", "编号", "code")), _first(heads, ("name", "名称"))
        kind = _about(path, heads)
        if code is None or name is None or not kind:
            return None
        rows: dict[str, LabelRow] = {}
        for cells in table:
            number = plain(cells[code].strip(), 40)
            called = plain(cell_text(cells[name]).strip(), NAME_LIMIT)
            if number and called:
                rows[number] = LabelRow(kind, number, called)
            if len(rows) == MOST_ROWS:
                break
        return list(rows.values())


def names_beside(path: Path) -> dict[tuple[str, str], str]:
    """The names of brands and categories in files that stand beside a table of products.

    `shop_brand.csv` and `shop_category.csv` stand beside `shop_goods.csv`.
    """
    front = _PRODUCTS.sub("", path.stem)
    found: dict[tuple[str, str], str] = {}
    if front == path.stem:
        return found
    for other in sorted(path.parent.glob(f"{_escaped(front)}*{path.suffix}")):
        about = next((kind for kind, words in _ABOUT if words.search(other.stem)), "")
        if about and other != path:
            with suppress(BadInput):
                found |= {(row.kind, row.code): row.name for row in read_labels(other) or ()}
    return found


def known_names(conn: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """The names that were imported, from the decisions file."""
    found = conn.execute("SELECT kind, code, name FROM label")
    return {(kind, code): name for kind, code, name in found}


def _about(path: Path, heads: Sequence[str]) -> str:
    """brand, category or "": told by the file's name, a category also by its parent column."""
    if any(head in ("price", "retailprice", "goodsid", "goodssn", "直播价") for head in heads):
        return ""
    named = next((kind for kind, words in _ABOUT if words.search(path.stem.casefold())), "")
    return named or ("category" if _first(heads, _PARENT) is not None else "")


def _sku(cells: list[str], product: int, specs: int, own: int | None) -> SkuRow | None:
    of, name = plain(cells[product].strip(), 40), _kinds(cells[specs])
    if not of or not name:
        return None
    code = "" if own is None or own == product else plain(cells[own].strip(), 40)
    return SkuRow(of, name, code, None, None)


def _kinds(text: str) -> str:
    """What a kind is called: '["1.5m","玛瑙红"]' → "1.5m / 玛瑙红"."""
    parts: list[str] = [text]
    if text.lstrip().startswith("["):
        with suppress(msgspec.DecodeError):
            parts = msgspec.json.decode(text, type=list[str])
    return plain(" / ".join(part.strip() for part in parts if part.strip()), NAME_LIMIT)


def _pieces(text: str) -> int | None:
    digits = text.strip().replace(",", "")
    return int(digits) if digits.isdecimal() and len(digits) < 11 and int(digits) <= MOST else None


def _first(heads: Sequence[str], names: Sequence[str]) -> int | None:
    """Where the first column stands that has one of the names."""
    return next((at for at, head in enumerate(heads) if head in names), None)


def _escaped(text: str) -> str:
    return "".join(f"[{one}]" if one in "*?[" else one for one in text)
