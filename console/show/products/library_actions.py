"""What can be decided about suppliers and the kinds (SKUs) of products, and tables of them."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, NamedTuple, Self

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import MOST_ROWS, TOO_MANY, Transaction
from console.show.base.changes import MOST, checked, name_of, price_within, within
from console.show.products.tables import (
    LABEL,
    PRODUCT,
    SKU,
    SUPPLIER,
    Label,
    Sku,
    Supplier,
)

SUPPLIER_ADDED = QT_TRANSLATE_NOOP("action", "Add supplier “{name}”")
SUPPLIER_EDITED = QT_TRANSLATE_NOOP("action", "Edit supplier “{name}”")
SKU_ADDED = QT_TRANSLATE_NOOP("action", "Add “{name}” to “{product}”")
SKU_EDITED = QT_TRANSLATE_NOOP("action", "Edit “{name}” of “{product}”")
SKUS_IMPORTED = QT_TRANSLATE_NOOP("action", "Import {count} SKUs from {file}")
LABELS_IMPORTED = QT_TRANSLATE_NOOP("action", "Import {count} names from {file}")
SUPPLIER_TAKEN = QT_TRANSLATE_NOOP("plan", "There is a supplier “{name}” already.")

SUPPLIER_FIELDS = ("name", "contact", "note")
SKU_FIELDS = ("name", "code", "price", "stock")


@dataclass(frozen=True, kw_only=True)
class AddSupplier(Action):
    """Add someone who delivers products."""

    kind: ClassVar[str] = "supplier.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add supplier")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    name: str
    contact: str = ""
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused for a name that is in use."""
        given = {"name": self.name, "contact": self.contact, "note": self.note}
        tx.insert(SUPPLIER, Supplier(id=self.id, **_supplier_values(tx, given, self.id)))

    def label(self, tx: Transaction) -> Message:
        """Names the supplier."""
        return message(SUPPLIER_ADDED, name=tx.get(SUPPLIER, self.id).name)


@dataclass(frozen=True, kw_only=True)
class EditSupplier(Action):
    """Change fields of a supplier."""

    kind: ClassVar[str] = "supplier.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit supplier")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused for a name that is in use."""
        tx.update(SUPPLIER, self.id, **_supplier_values(tx, self.changes, self.id))

    def label(self, tx: Transaction) -> Message:
        """Names the supplier."""
        return message(SUPPLIER_EDITED, name=tx.get(SUPPLIER, self.id).name)


@dataclass(frozen=True, kw_only=True)
class AddSku(Action):
    """Add a kind of a product (a shade, a size); price in 1/10,000 of the major unit."""

    kind: ClassVar[str] = "sku.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add SKU")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    name: str
    code: str = ""
    price: int | None = None
    stock: int | None = None

    def apply(self, tx: Transaction) -> None:
        """Add the row behind the others of the product."""
        tx.get(PRODUCT, self.product)
        given = {one: getattr(self, one) for one in SKU_FIELDS}
        [place] = sku_places(tx, self.product, 1)
        tx.insert(SKU, Sku(id=self.id, product=self.product, place=place, **sku_values(given)))

    def label(self, tx: Transaction) -> Message:
        """Names kind and product."""
        return _of_sku(tx, SKU_ADDED, self.id)


@dataclass(frozen=True, kw_only=True)
class EditSku(Action):
    """Change fields of a kind of a product."""

    kind: ClassVar[str] = "sku.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit SKU")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        tx.update(SKU, self.id, **sku_values(self.changes))

    def label(self, tx: Transaction) -> Message:
        """Names kind and product."""
        return _of_sku(tx, SKU_EDITED, self.id)


@dataclass(frozen=True, kw_only=True)
class RemoveSku(Action):
    """Take a kind of a product out of the library."""

    kind: ClassVar[str] = "sku.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove SKU")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        tx.delete(SKU, self.id)


class SkuRow(NamedTuple):
    """A kind as a table has it. product: the code of its product. id: of the row to be made."""

    product: str
    name: str
    code: str
    price: int | None
    stock: int | None
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class ImportSkus(Action):
    """Add kinds to the products with their codes; what is there already stays as it is."""

    kind: ClassVar[str] = "sku.import"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Import SKUs")
    file: str
    rows: tuple[SkuRow, ...]

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every row gets an id."""
        return replace(self, rows=tuple(row._replace(id=row.id or new_id()) for row in self.rows))

    def apply(self, tx: Transaction) -> None:
        """Add the rows whose product is known and which it does not have yet."""
        if len(self.rows) > MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        for product, rows in by_product(tx.conn, self.rows).items():
            known = {(sku.name, sku.code) for sku in tx.where(SKU, "product = ?", product)}
            new = [row for row in rows if (row.name, row.code) not in known]
            for row, place in zip(new, sku_places(tx, product, len(new)), strict=True):
                given = {one: getattr(row, one) for one in SKU_FIELDS}
                tx.insert(SKU, Sku(id=row.id, product=product, place=place, **sku_values(given)))

    def label(self, tx: Transaction) -> Message:
        """Says how many there were, in which file."""
        return message(SKUS_IMPORTED, count=len(self.rows), file=self.file)


class LabelRow(NamedTuple):
    """What a number in a shop's files stands for. id: of the row to be made."""

    kind: str
    code: str
    name: str
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class ImportLabels(Action):
    """Keep the names of a shop's brands or categories, for tables that give numbers only."""

    kind: ClassVar[str] = "label.import"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Import names")
    file: str
    rows: tuple[LabelRow, ...]

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every row gets an id."""
        return replace(self, rows=tuple(row._replace(id=row.id or new_id()) for row in self.rows))

    def apply(self, tx: Transaction) -> None:
        """Add what is new; a name that changed is changed."""
        if len(self.rows) > MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        known = {(row.kind, row.code): row for row in tx.where(LABEL, "1")}
        for row in self.rows:
            was = known.get((row.kind, row.code))
            name = name_of(row.name)
            if was is None:
                tx.insert(LABEL, Label(row.id, row.kind, row.code, name))
            else:
                tx.update(LABEL, was.id, name=name)

    def label(self, tx: Transaction) -> Message:
        """Says how many there were, in which file."""
        return message(LABELS_IMPORTED, count=len(self.rows), file=self.file)


def by_product(conn: Any, rows: tuple[SkuRow, ...]) -> dict[str, list[SkuRow]]:
    """Id of a product → the rows of a table that are its kinds; a row twice counts once."""
    codes = json.dumps(list({row.product for row in rows}))
    found = conn.execute(
        "SELECT code, min(id) FROM product WHERE code != ''"
        " AND code IN (SELECT value FROM json_each(?)) GROUP BY code",
        (codes,),
    )
    products = dict(found.fetchall())
    made: dict[str, dict[tuple[str, str], SkuRow]] = {}
    for row in rows:
        if row.product in products:
            made.setdefault(products[row.product], {})[row.name, row.code] = row
    return {product: list(kinds.values()) for product, kinds in made.items()}


def sku_places(tx: Transaction, product: str, count: int) -> list[str]:
    """Places behind the kinds a product has."""
    query = "SELECT max(place) FROM sku WHERE product = ?"
    return order.spread(count, tx.conn.execute(query, (product,)).fetchone()[0], None)


def sku_values(values: dict[str, Any]) -> dict[str, Any]:
    """Values of a kind, checked; raises Refused."""
    made = checked(Sku, values, SKU_FIELDS)
    if "name" in made:
        made["name"] = name_of(made["name"])
    price_within("price", made.get("price"))
    within("stock", made.get("stock"), 0, MOST)
    return made


def _supplier_values(tx: Transaction, values: dict[str, Any], row: str) -> dict[str, Any]:
    made = checked(Supplier, values, SUPPLIER_FIELDS)
    if "name" in made:
        made["name"] = name_of(made["name"])
        if tx.where(SUPPLIER, "name = ? AND id != ?", made["name"], row):
            raise Refused(message(SUPPLIER_TAKEN, name=made["name"]))
    return made


def _of_sku(tx: Transaction, marked: tuple[str, str], row: str) -> Message:
    sku = tx.get(SKU, row)
    return message(marked, name=sku.name, product=tx.get(PRODUCT, sku.product).name)


ACTIONS: tuple[type[Action], ...] = (
    AddSupplier,
    EditSupplier,
    AddSku,
    EditSku,
    RemoveSku,
    ImportSkus,
    ImportLabels,
)
