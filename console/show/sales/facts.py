"""Order lines, refunds and stock messages as feeds report them. Money: see core.money."""

from typing import NamedTuple

from console.core.fact import FactKind

STATUSES = ("", "unpaid", "paid", "shipped", "completed", "closed", "refunded")
"""What a line can be, in rising rank; "" where the source does not say."""

PAID_STATUSES = frozenset({"paid", "shipped", "completed", "refunded"})


class OrderLine(NamedTuple):
    """One report about one line of an order.

    source_id = key + digest of status, amounts and times, so that a repeat is a duplicate and a
    change is a new fact. key: the line's identity in its source (design section 4). amount: line
    total. refunded: amount given back so far. paid_at: ms UTC or None. updated_at: the source's
    update time, else the export's own time, ms UTC. rounded: 1 where an amount was finer than
    1/10,000. raw: the row as it came, at most 64 kB.
    """

    at: int
    source_at: int | None
    source_id: str
    key: str
    order_id: str
    product: str
    sku: str
    name: str
    category: str
    quantity: int
    amount: int
    currency: str
    status: str
    paid_at: int | None
    updated_at: int
    refunded: int
    buyer: str
    rounded: int
    raw: str


class Refund(NamedTuple):
    """Money given back that the source reports as a row of its own; amount and quantity ≥ 0."""

    at: int
    source_at: int | None
    source_id: str
    key: str
    order_id: str
    product: str
    sku: str
    name: str
    category: str
    quantity: int
    amount: int
    currency: str
    updated_at: int
    buyer: str
    rounded: int
    raw: str


class Stock(NamedTuple):
    """Units of a product that the platform says are left."""

    at: int
    source_at: int | None
    source_id: str | None
    product: str
    sku: str
    left: int


ORDER_LINE = FactKind("order_line", OrderLine)
REFUND = FactKind("refund", Refund)
STOCK = FactKind("stock", Stock)
KINDS = (ORDER_LINE, REFUND, STOCK)
