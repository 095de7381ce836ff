"""SQL that brings order lines to their present state, whatever the order of their reports."""

from console.show.sales.facts import PAID_STATUSES, STATUSES

# Statements over `:first` and `:last`, the fact numbers of a slice. They run in SQLite alone:
# whatever passed through Python a row at a time would give the GIL away each time.

ORD = "CASE order_id WHEN '' THEN key ELSE order_id END"
"""What groups lines to an order; a line without an order id is an order of its own."""

PRODUCT = "CASE WHEN product != '' THEN product WHEN sku != '' THEN sku ELSE name END"
"""What groups lines to a product."""

_MINE = "n BETWEEN :first AND :last"

_RANK = " ".join(f"WHEN '{status}' THEN {rank}" for rank, status in enumerate(STATUSES))

# Without a status and a time of payment a line counts as paid when it was placed.
_PAID_WORDS = ", ".join(f"'{status}'" for status in ("", *sorted(PAID_STATUSES)))
_PAID = f"(paid_at IS NOT NULL OR status IN ({_PAID_WORDS}))"
_REFUNDED = (
    f"CASE WHEN NOT {_PAID} THEN 0 WHEN refunded = 0 AND status = 'refunded' THEN amount"
    " ELSE refunded END"
)

_COLUMNS = (
    "source, ord, key, refund, n, laid, first_at, paid, status, amount, quantity, refunded,"
    " currency, product, category, buyer, updated_at, rank, version"
)
_OF_ORDER = (
    f"SELECT source, {ORD}, key, 0, n, iif(paid_at IS NULL, NULL, at), at, {_PAID}, status,"
    f" amount, quantity, {_REFUNDED}, currency, {PRODUCT}, category, buyer, updated_at,"
    f" CASE status {_RANK} ELSE 0 END, source_id FROM order_line WHERE {_MINE}"
)
_OF_REFUND = (
    f"SELECT source, {ORD}, key, 1, n, NULL, at, 0, 'refunded', 0, 0, amount, currency,"
    f" {PRODUCT}, category, buyer, updated_at, 0, source_id FROM refund WHERE {_MINE}"
)

_REPLACED = ", ".join(
    f"{name} = excluded.{name}"
    for name in _COLUMNS.split(", ")
    if name not in ("source", "ord", "key", "refund", "first_at")
)

TOUCHED = tuple(
    f"INSERT OR IGNORE INTO temp.touched SELECT source, {ORD} FROM {table} WHERE {_MINE}"
    for table in ("order_line", "refund")
)
"""Notes the orders that the facts of a slice are about."""

COUNT = (
    f"SELECT (SELECT count(*) FROM order_line WHERE {_MINE})"
    f" + (SELECT count(*) FROM refund WHERE {_MINE})"
)
"""How many reports a slice has."""

NEWEST = tuple(
    f"INSERT INTO line ({_COLUMNS}) {rows} ON CONFLICT DO UPDATE SET {_REPLACED},"
    " first_at = min(line.first_at, excluded.first_at) WHERE (excluded.updated_at, excluded.rank,"
    " excluded.version) > (line.updated_at, line.rank, line.version)"
    for rows in (_OF_ORDER, _OF_REFUND)
)
"""Makes each line what the fact with the greatest (updated_at, status rank, digest) says."""

EARLIEST = tuple(
    f"INSERT INTO line ({_COLUMNS}) {rows} ON CONFLICT DO UPDATE SET"
    " first_at = excluded.first_at WHERE excluded.first_at < line.first_at"
    for rows in (_OF_ORDER, _OF_REFUND)
)
"""Notes when a line was first reported; needed after facts that are not the newest of theirs."""

NAMES = tuple(
    f"INSERT INTO product_total SELECT {PRODUCT}, currency, name, category, 0, 0, 0, 0"
    f" FROM {table} WHERE {_MINE} ON CONFLICT DO UPDATE SET name = max(name, excluded.name),"
    " category = max(category, excluded.category)"
    " WHERE excluded.name > name OR excluded.category > category"
    for table in ("order_line", "refund")
)
"""Notes what the products of a slice are called; of several names the last by code point."""
