"""Which column of a table is which of our fields: known files, plain headers, and the map."""

import re
import unicodedata
from collections.abc import Mapping as Table
from dataclasses import dataclass
from pathlib import Path

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.feeds.recording.known import KNOWN_CHAT, KNOWN_ORDERS, Known

_NO_FIELD = QT_TRANSLATE_NOOP(
    "recording", "{file} has no column for {fields}; name it in a --map file. Its columns: {found}."
)
_NO_HEADER = QT_TRANSLATE_NOOP(
    "recording", "{file} has no column {header}, which the map names for {field}."
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(plain(name) for name in text.split())


def plain(header: str) -> str:
    """A header as it is compared: without case, blanks, punctuation, or a unit in brackets."""
    folded = unicodedata.normalize("NFKC", header).casefold()
    return re.sub(r"\(.*?\)|[\W_]+", "", folded)


# Plain headers of each field, the surest first.
CHAT: dict[str, tuple[str, ...]] = {
    "at": _names(
        "at minute_cst timestamp time datetime date_time sent_at created_at create_time add_time"
        " comment_time date 时间 发送时间 评论时间 弹幕时间 日期"
    ),
    "user": _names(
        "user user_name nickname nick author author_name uname sender name 用户 用户名 昵称"
        " 用户昵称 发送者 user_id"
    ),
    "text": _names("text message content msg comment comments body 内容 评论 评论内容 弹幕 消息"),
    "id": _names("id message_id msg_id comment_id 消息id 评论id"),
    "source": _names("source room_id room 直播间 直播间id"),
    "user_id": _names("user_id uid author_id open_id 用户id"),
    "tier": _names("tier fan_level medal_level 粉丝等级"),
    "online": _names("online popularity viewers 在线 在线人数 人气"),
}
ORDERS: dict[str, tuple[str, ...]] = {
    "order": _names(
        "order order_id order_no order_number order_sn basket_id invoice_no invoice 主订单编号"
        " 主订单id 订单编号 订单号 订单id pid"
    ),
    "line": _names("line line_id line_no item_id order_item_id 子订单编号 子订单id 子订单号"),
    "product": _names("product product_id goods_id stock_code 商品id 商品编号"),
    "name": _names(
        "name product_name title item_name description 选购商品 商品名称 商品标题 商品 产品"
    ),
    "sku": _names("sku sku_id sku_code seller_sku 商家编码 规格id 规格编码 商品规格"),
    "category": _names("category product_category 类目 品类 分类"),
    "quantity": _names("quantity qty count number_of_items 商品数量 数量 件数 购买数量"),
    "price": _names("price unit_price sale_price 商品单价 单价 商品价格"),
    "amount": _names(
        "amount total line_total sales_value pay_amount paid_amount total_amount combo_amount"
        " 订单应付金额 支付金额 成交金额 实付金额 应付金额 金额 商品金额"
    ),
    "at": _names(
        "at time datetime date_time timestamp order_time created_at created_time create_time"
        " transaction_timestamp invoice_date order_date date 订单提交时间 下单时间 订单创建时间"
        " 创建时间 时间 日期"
    ),
    "paid_at": _names("paid_at pay_time paid_time payment_time 支付完成时间 支付时间 付款时间"),
    "status": _names("status order_status financial_status 订单状态 状态"),
    "refunded": _names("refunded refund_amount refunded_amount 退款金额 已退款金额"),
    "buyer": _names(
        "buyer buyer_id buyer_username customer customer_id household_id user_id user 买家"
        " 买家昵称 用户id"
    ),
    "room": _names("room room_id 直播间id 直播间"),
    "updated_at": _names("updated_at update_time 更新时间 最后更新时间"),
    "currency": _names("currency 币种"),
    "aftersales": _names("售后状态"),
}


@dataclass(frozen=True)
class Kind:
    """A kind of table. needed: of each tuple of fields one at least must be there."""

    fields: Table[str, tuple[str, ...]]
    known: tuple[Known, ...]
    needed: tuple[tuple[str, ...], ...]


COMMENTS = Kind(CHAT, KNOWN_CHAT, (("at",), ("text",)))
SALES = Kind(ORDERS, KNOWN_ORDERS, (("at", "paid_at"), ("amount", "price")))


@dataclass(frozen=True)
class Layout:
    """Where our fields are in a table: field → column numbers (one; several make up an id)."""

    columns: Table[str, tuple[int, ...]]
    known: Known | None

    def __getitem__(self, name: str) -> int:
        """The field's column; -1 where there is none."""
        return self.columns.get(name, (-1,))[0]

    def __contains__(self, name: str) -> bool:
        return name in self.columns


def resolve(path: Path, headers: list[str], chosen: Table[str, str], kind: Kind) -> Layout:
    """Find the fields: first where the map says, then as a known file has them, then plain ones.

    A column serves one field. Raises BadInput naming what is missing.
    """
    known = next((k for k in kind.known if k.headers <= set(headers)), None)
    columns = _mapped(path, headers, chosen, kind)
    for name, header in (known.columns if known else {}).items():
        columns.setdefault(name, _find(headers, header.split("+")))
    used = {number for numbers in columns.values() for number in numbers}
    free = {plain(h): i for i, h in reversed(list(enumerate(headers))) if i not in used}
    for name, plain_names in kind.fields.items():
        if name not in columns:
            found = next((n for n in plain_names if n in free), None)
            if found is not None:
                columns[name] = (free.pop(found),)
    layout = Layout({name: numbers for name, numbers in columns.items() if numbers}, known)
    _require(path, headers, layout, kind)
    return layout


def _mapped(
    path: Path, headers: list[str], chosen: Table[str, str], kind: Kind
) -> dict[str, tuple[int, ...]]:
    """The map's columns. One map may serve two files: the other kind's fields are passed over."""
    columns: dict[str, tuple[int, ...]] = {}
    for name, header in chosen.items():
        if name not in kind.fields:
            continue
        numbers = _find(headers, [header])
        if numbers or not header:
            columns[name] = numbers
        elif not (name in CHAT and name in ORDERS):
            raise BadInput(message(_NO_HEADER, file=path.name, header=header, field=name))
    return columns


def _find(headers: list[str], wanted: list[str]) -> tuple[int, ...]:
    """Column numbers of the headers, () unless all are there; as written, else as compared."""
    for listed, asked in ((headers, wanted), ([plain(h) for h in headers], [*map(plain, wanted)])):
        if all(header and header in listed for header in asked):
            return tuple(listed.index(header) for header in asked)
    return ()


def _require(path: Path, headers: list[str], layout: Layout, kind: Kind) -> None:
    for names in kind.needed:
        if any(name in layout for name in names):
            continue
        if "at" in names and layout.known and layout.known.untimed:
            continue
        listed = ", ".join(header for header in headers[:20] if header)[:300]
        wanted = " / ".join(names)
        raise BadInput(message(_NO_FIELD, file=path.name, fields=wanted, found=listed))
