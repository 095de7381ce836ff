"""Orders, refunds and stock messages in a run's file, and the sums kept of them."""

from typing import NamedTuple

from sqlite_utils import Database, Migrations

from console.core.facts import COMMON

FACT_MIGRATIONS = Migrations("sales_facts")


class Second(NamedTuple):
    """What was paid in one second (`at_s`: s UTC) in one currency ("": the room's).

    orders count in the second of their first paid line; refunded amounts in that of their line,
    or of the refund where it is a row of its own. Money in 1/10,000 of the major unit.
    """

    at_s: int
    currency: str
    orders: int
    lines: int
    units: int
    gmv: int
    refunded: int


class ProductTotal(NamedTuple):
    """What one product sold in one currency; `product` is the source's id, else SKU, else name.

    name and category as the source writes them; of several the last by code point.
    """

    product: str
    currency: str
    name: str
    category: str
    lines: int
    units: int
    gmv: int
    refunded: int


class CategoryTotal(NamedTuple):
    """What lines of one category sold in one currency.

    kept: gmv of the lines that were not returned, less what was given back of them.
    """

    category: str
    currency: str
    lines: int
    units: int
    gmv: int
    refunded: int
    kept: int


class Total(NamedTuple):
    """Everything of a run in one currency.

    rows: lines of any state, refunds' rows among them; lines: paid ones; buyers: different ones,
    where the source names them.
    """

    currency: str
    rows: int
    orders: int
    lines: int
    units: int
    buyers: int
    gmv: int
    refunded: int


_SUMS = (
    "lines INTEGER NOT NULL, units INTEGER NOT NULL, gmv INTEGER NOT NULL,"
    " refunded INTEGER NOT NULL"
)


@FACT_MIGRATIONS()
def orders(db: Database) -> None:
    """Order lines, refunds and stock messages as facts."""
    goods = (
        "key TEXT NOT NULL, order_id TEXT NOT NULL, product TEXT NOT NULL, sku TEXT NOT NULL,"
        " name TEXT NOT NULL, category TEXT NOT NULL, quantity INTEGER NOT NULL,"
        " amount INTEGER NOT NULL, currency TEXT NOT NULL,"
    )
    end = "buyer TEXT NOT NULL, rounded INTEGER NOT NULL, raw TEXT NOT NULL"
    for name, columns in (
        (
            "order_line",
            f"{goods} status TEXT NOT NULL, paid_at INTEGER, updated_at INTEGER NOT NULL,"
            f" refunded INTEGER NOT NULL, {end}",
        ),
        ("refund", f"{goods} updated_at INTEGER NOT NULL, {end}"),
        ("stock", "product TEXT NOT NULL, sku TEXT NOT NULL, left INTEGER NOT NULL"),
    ):
        db.conn.execute(
            f"CREATE TABLE {name} ({COMMON}, at INTEGER NOT NULL, source_at INTEGER,"
            f" source_id TEXT, {columns}) STRICT"
        )
        db.conn.execute(f"CREATE UNIQUE INDEX {name}_source ON {name} (source, source_id)")


@FACT_MIGRATIONS()
def sums(db: Database) -> None:
    """The present state of every line and what is summed of them; all derived from the facts."""
    for sql in (
        # Lines of an order lie together: an order is taken out of the sums and put back whole.
        # ord: order id, else the line's key; refund: 1 for a row that only gives money back.
        # laid: the time of payment on the run's clock, where known; first_at: earliest report.
        "CREATE TABLE line (source INTEGER NOT NULL, ord TEXT NOT NULL, key TEXT NOT NULL,"
        " refund INTEGER NOT NULL, n INTEGER NOT NULL, laid INTEGER, first_at INTEGER NOT NULL,"
        " at INTEGER GENERATED ALWAYS AS (coalesce(laid, first_at)) VIRTUAL,"
        " paid INTEGER NOT NULL, status TEXT NOT NULL,"
        " amount INTEGER NOT NULL, quantity INTEGER NOT NULL, refunded INTEGER NOT NULL,"
        " currency TEXT NOT NULL, product TEXT NOT NULL, category TEXT NOT NULL,"
        " buyer TEXT NOT NULL, updated_at INTEGER NOT NULL, rank INTEGER NOT NULL,"
        " version TEXT NOT NULL, PRIMARY KEY (source, ord, key, refund)) STRICT, WITHOUT ROWID",
        "CREATE VIEW sale AS SELECT source, ord, currency, min(at) AS at, count(*) AS lines,"
        " sum(quantity) AS units, sum(amount) AS amount, sum(refunded) AS refunded,"
        " max(buyer) AS buyer FROM line WHERE paid GROUP BY source, ord, currency",
        f"CREATE TABLE second (at_s INTEGER NOT NULL, currency TEXT NOT NULL,"
        f" orders INTEGER NOT NULL, {_SUMS}, PRIMARY KEY (at_s, currency)) STRICT, WITHOUT ROWID",
        "CREATE TABLE product_total (product TEXT NOT NULL, currency TEXT NOT NULL,"
        f" name TEXT NOT NULL, category TEXT NOT NULL, {_SUMS},"
        " PRIMARY KEY (product, currency)) STRICT, WITHOUT ROWID",
        f"CREATE TABLE category_total (category TEXT NOT NULL, currency TEXT NOT NULL, {_SUMS},"
        " kept INTEGER NOT NULL, PRIMARY KEY (category, currency)) STRICT, WITHOUT ROWID",
        "CREATE TABLE buyer (source INTEGER NOT NULL, buyer TEXT NOT NULL,"
        " currency TEXT NOT NULL, orders INTEGER NOT NULL,"
        " PRIMARY KEY (source, buyer, currency)) STRICT, WITHOUT ROWID",
        "CREATE TABLE total (currency TEXT PRIMARY KEY, rows INTEGER NOT NULL,"
        " orders INTEGER NOT NULL, lines INTEGER NOT NULL, units INTEGER NOT NULL,"
        " buyers INTEGER NOT NULL, gmv INTEGER NOT NULL, refunded INTEGER NOT NULL)"
        " STRICT, WITHOUT ROWID",
    ):
        db.conn.execute(sql)
