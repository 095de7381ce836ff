"""The library of products, the offers of shows, and what happened to offers in runs."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core import search
from console.core.table import Table

MIGRATIONS = Migrations("products")


class Product(NamedTuple):
    """A product of the library; prices in 1/10,000 of the currency's major unit.

    source_key: where it was imported from, so that a second import adds nothing; "" by hand.
    supplier: the id of who delivers it.
    """

    id: str
    name: str
    brand: str
    category: str
    code: str
    list_price: int | None
    price: int | None
    stock: int | None
    unit: str
    pronunciation: str
    picture: str
    note: str
    source_key: str
    supplier: str | None = None
    barcode: str = ""


class Supplier(NamedTuple):
    """Who delivers products."""

    id: str
    name: str
    contact: str
    note: str


class Sku(NamedTuple):
    """One kind of a product (a shade, a size); price in 1/10,000 of the unit, stock in pieces."""

    id: str
    product: str
    place: str
    name: str
    code: str
    price: int | None
    stock: int | None


class Label(NamedTuple):
    """What a number in a shop's files stands for; kind: "brand" or "category"."""

    id: str
    kind: str
    code: str
    name: str


class Offer(NamedTuple):
    """A product in a show, with its hand card; prices in 1/10,000 of the major unit.

    link: the number viewers know it by. stock and reserve in pieces. withdrawn: why it was taken
    out of the plan, "" while it is in. floor: the price must not fall below it. cost, freight and
    coupon (its share) a piece; commission: parts per 10,000 of the price; slot_fee: the whole fee.
    limit_each: pieces a person may buy. sample: its number in the register. props: what must lie
    ready for the demonstration. comparison: with what it replaces.
    """

    id: str
    show: str
    product: str
    place: str
    link: int
    short_name: str
    price: int | None
    list_price: int | None
    price_basis: str
    stock: int | None
    reserve: int
    role: str
    specs: str
    mechanism: str
    points: str
    demo: str
    never_say: str
    suits: str
    faq: str
    shipping: str
    note: str
    withdrawn: str
    floor: int | None = None
    cost: int | None = None
    freight: int | None = None
    coupon: int | None = None
    commission: int | None = None
    slot_fee: int | None = None
    limit_each: int | None = None
    sample: str = ""
    after_sales: str = ""
    comparison: str = ""
    props: str = ""


class OfferState(NamedTuple):
    """Where an offer is in a run: `state` in the queue, `sale` on the platform; since when."""

    id: str
    run: str
    offer: str
    state: str
    sale: str
    reason: str
    at: int


class Explained(NamedTuple):
    """One explaining of an offer in a run, ms UTC; cue None when it was begun from the queue."""

    id: str
    run: str
    offer: str
    cue: str | None
    start: int
    end: int | None


class Release(NamedTuple):
    """A tranche of an offer put on sale in a run, in pieces, ms UTC."""

    id: str
    run: str
    offer: str
    quantity: int
    at: int


class HereOnly(NamedTuple):
    """Something that was changed here and must be pressed on the platform too.

    what: a code of `here_only.py`; amount: the new price (1/10,000) or number of pieces.
    """

    id: str
    run: str
    offer: str
    what: str
    amount: int | None
    at: int
    ticked_at: int | None
    ticked_by: str


STATES = ("waiting", "up_next", "explaining", "explained")
"""Where an offer can be in the queue of a run; without a row it is waiting."""

SALES = ("on", "off", "sold_out", "withdrawn")
"""What an offer's sale can be in a run; without a row it is on."""

ROLES = (
    "", "draw", "welfare", "hero", "margin", "prestige", "return", "teaser", "listed", "surprise",
)  # fmt: skip
"""What an offer is in the show for; "" = not said."""


def _product_text(product: Product) -> str:
    return f"{product.name} {product.brand} {product.category} {product.code}"


SUPPLIER = Table("supplier", Supplier)
SKU = Table("sku", Sku)
LABEL = Table("label", Label)
PRODUCT = Table("product", Product, search=_product_text)
OFFER = Table("offer", Offer, plan="show")
OFFER_STATE = Table("offer_state", OfferState)
EXPLAINED = Table("explained", Explained)
RELEASE = Table("release", Release)
HERE_ONLY = Table("here_only", HereOnly)

TABLES: tuple[Table[Any], ...] = (
    SUPPLIER,
    LABEL,
    PRODUCT,
    SKU,
    OFFER,
    OFFER_STATE,
    EXPLAINED,
    RELEASE,
    HERE_ONLY,
)

_RUN_AND_OFFER = (
    "id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES run (id),"
    " offer TEXT NOT NULL REFERENCES offer (id)"
)


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} TEXT NOT NULL CHECK ({column} IN ({listed}))"


@MIGRATIONS()
def products_and_offers(db: Database) -> None:
    """Library, offers, and the queue's records of a run."""
    for sql in (
        "CREATE TABLE product (id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name != ''),"
        " brand TEXT NOT NULL, category TEXT NOT NULL, code TEXT NOT NULL,"
        " list_price INTEGER CHECK (list_price >= 0), price INTEGER CHECK (price >= 0),"
        " stock INTEGER CHECK (stock >= 0), unit TEXT NOT NULL, pronunciation TEXT NOT NULL,"
        " picture TEXT NOT NULL, note TEXT NOT NULL, source_key TEXT NOT NULL) STRICT",
        "CREATE UNIQUE INDEX product_source ON product (source_key) WHERE source_key != ''",
        search.create_index("product_search"),
        "CREATE TABLE offer (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " product TEXT NOT NULL REFERENCES product (id), place TEXT NOT NULL,"
        " link INTEGER NOT NULL CHECK (link > 0), short_name TEXT NOT NULL,"
        " price INTEGER CHECK (price >= 0), list_price INTEGER CHECK (list_price >= 0),"
        " price_basis TEXT NOT NULL, stock INTEGER CHECK (stock >= 0),"
        f" reserve INTEGER NOT NULL CHECK (reserve >= 0), {_one_of('role', ROLES)},"
        " specs TEXT NOT NULL, mechanism TEXT NOT NULL, points TEXT NOT NULL,"
        " demo TEXT NOT NULL, never_say TEXT NOT NULL, suits TEXT NOT NULL, faq TEXT NOT NULL,"
        " shipping TEXT NOT NULL, note TEXT NOT NULL, withdrawn TEXT NOT NULL,"
        " UNIQUE (show, link)) STRICT",
        "CREATE INDEX offer_product ON offer (product)",
        f"CREATE TABLE offer_state ({_RUN_AND_OFFER}, {_one_of('state', STATES)},"
        f" {_one_of('sale', SALES)}, reason TEXT NOT NULL, at INTEGER NOT NULL,"
        " UNIQUE (run, offer)) STRICT",
        f"CREATE TABLE explained ({_RUN_AND_OFFER}, cue TEXT, start INTEGER NOT NULL,"
        " end INTEGER) STRICT",
        # One offer at a time is explained in a run, whatever wrote it.
        "CREATE UNIQUE INDEX explained_open ON explained (run) WHERE end IS NULL",
        f"CREATE TABLE release ({_RUN_AND_OFFER}, quantity INTEGER NOT NULL,"
        " at INTEGER NOT NULL) STRICT",
        f"CREATE TABLE here_only ({_RUN_AND_OFFER}, what TEXT NOT NULL, amount INTEGER,"
        " at INTEGER NOT NULL, ticked_at INTEGER, ticked_by TEXT NOT NULL) STRICT",
        "CREATE INDEX explained_run ON explained (run, start)",
        "CREATE INDEX release_run ON release (run)",
        "CREATE INDEX here_only_run ON here_only (run)",
    ):
        db.conn.execute(sql)
    for table in ("offer_state", "explained", "release", "here_only"):
        db.conn.execute(f"CREATE INDEX {table}_offer ON {table} (offer)")


@MIGRATIONS()
def terms_of_offers(db: Database) -> None:
    """What guards a price and what goes off it; the sample, the promise after the sale."""
    for column in ("floor", "cost", "freight", "coupon", "slot_fee"):
        db.conn.execute(f"ALTER TABLE offer ADD COLUMN {column} INTEGER CHECK ({column} >= 0)")
    for sql in (
        "ALTER TABLE offer ADD COLUMN commission INTEGER CHECK (commission BETWEEN 0 AND 10000)",
        "ALTER TABLE offer ADD COLUMN limit_each INTEGER CHECK (limit_each > 0)",
        "ALTER TABLE offer ADD COLUMN sample TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE offer ADD COLUMN after_sales TEXT NOT NULL DEFAULT ''",
    ):
        db.conn.execute(sql)


@MIGRATIONS()
def suppliers_and_skus(db: Database) -> None:
    """Who delivers a product, what kinds of it there are, what numbers of files stand for."""
    for sql in (
        "CREATE TABLE supplier (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name != ''),"
        " contact TEXT NOT NULL, note TEXT NOT NULL) STRICT",
        "ALTER TABLE product ADD COLUMN supplier TEXT REFERENCES supplier (id)",
        "ALTER TABLE product ADD COLUMN barcode TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX product_supplier ON product (supplier) WHERE supplier IS NOT NULL",
        "CREATE INDEX product_code ON product (code) WHERE code != ''",
        "CREATE TABLE sku (id TEXT PRIMARY KEY, product TEXT NOT NULL REFERENCES product (id),"
        " place TEXT NOT NULL, name TEXT NOT NULL CHECK (name != ''), code TEXT NOT NULL,"
        " price INTEGER CHECK (price >= 0), stock INTEGER CHECK (stock >= 0),"
        " UNIQUE (product, name, code)) STRICT",
        "CREATE TABLE label (id TEXT PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL,"
        " name TEXT NOT NULL, UNIQUE (kind, code)) STRICT",
    ):
        db.conn.execute(sql)


@MIGRATIONS()
def comparison_and_props(db: Database) -> None:
    """What a product is compared with, and what must lie ready to show it."""
    for column in ("comparison", "props"):
        db.conn.execute(f"ALTER TABLE offer ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
