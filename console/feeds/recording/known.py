"""Files known by their headers, and what their cells do not say."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Known:
    """A file known by its headers: what it is, and what its cells do not say.

    columns: our field → header ("" = none; several joined by + make one id); inherit: fields that
    a later row of the same order leaves blank; returns: order ids that begin so are refunds;
    described: the second row describes the columns; untimed: there is no column of times.
    """

    platform: str
    headers: frozenset[str]
    columns: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    currency: str = ""
    shop: str = "shop"
    untimed: bool = False
    returns: str = ""
    inherit: tuple[str, ...] = ()
    described: bool = False


KNOWN_CHAT = (
    Known(
        "bilibili",
        frozenset("room_id minute_cst popularity source_file source_line text".split()),
        {"id": "source_file+source_line"},
        zone="Asia/Shanghai",
    ),
    Known("recording", frozenset("text asks intent link".split()), untimed=True),
    Known("recording", frozenset("text is_question source_rule".split()), untimed=True),
    Known(
        "recording",
        frozenset("content admin_content add_time value_id star".split()),
        {"text": "content", "id": "id", "user": "user_id"},
        zone="Asia/Shanghai",
    ),
)
KNOWN_ORDERS = (
    Known(
        "completejourney",
        frozenset("basket_id product_id quantity sales_value transaction_timestamp".split()),
        {"name": "product_type", "category": "product_category", "buyer": "household_id"},
        zone="America/New_York",
        currency="USD",
        shop="till",
    ),
    Known(
        "uci",
        frozenset("InvoiceNo StockCode Quantity InvoiceDate UnitPrice CustomerID".split()),
        {"name": "Description", "buyer": "CustomerID"},
        zone="Europe/London",
        currency="GBP",
        shop="online-retail",
        returns="C",
    ),
    Known(
        "doudian",
        frozenset("主订单编号 订单状态".split()),
        zone="Asia/Shanghai",
        currency="CNY",
    ),
    Known(
        "tiktok",
        frozenset(("Order ID", "Order Status", "SKU ID", "Created Time")),
        {
            "order": "Order ID",
            "product": "SKU ID",
            "sku": "Seller SKU",
            "name": "Product Name",
            "category": "Product Category",
            "amount": "SKU Subtotal After Discount",
            "refunded": "Order Refund Amount",
        },
        described=True,
    ),
    Known(
        "shopify",
        frozenset(("Name", "Financial Status", "Lineitem name", "Lineitem price")),
        {
            "order": "Name",
            "name": "Lineitem name",
            "sku": "Lineitem sku",
            "quantity": "Lineitem quantity",
            "price": "Lineitem price",
            "amount": "",
            "status": "Financial Status",
            "buyer": "Email",
            "product": "",
        },
        inherit=("at", "paid_at", "status", "currency", "buyer"),
    ),
)
