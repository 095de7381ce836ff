"""The words that shops' systems use for the state of an order."""

from console.feeds.recording.draft import BadRow

_WORDS = {
    "unpaid": "unpaid pending authorized waitbuyerpay 待付款 待支付 未支付 未付款 等待买家付款",
    "paid": (
        "paid partiallypaid partiallyrefunded onhold toship awaitingshipment awaitingcollection"
        " processing 待发货 已支付 已付款 备货中 支付完成 买家已付款 待揽收"
    ),
    "shipped": "shipped intransit partiallyshipped 已发货 待收货 部分发货 运输中 卖家已发货",
    "completed": "completed complete delivered finished 已完成 已签收 交易成功 交易完成 已收货",
    "closed": "closed cancel canceled cancelled voided expired 已关闭 已取消 交易关闭 交易取消",
    "refunded": "refunded refund 已退款 退款成功 退款完成 已全额退款",
}
_STATUSES = {word: status for status, words in _WORDS.items() for word in words.split()}
REFUNDED = frozenset(_WORDS["refunded"].split())


class Statuses(dict[str, str]):
    """A cell → one of show.sales.facts.STATUSES; "" stays "". Raises BadRow "status"."""

    def __missing__(self, cell: str) -> str:
        word = "".join(character for character in cell.casefold() if character.isalnum())
        if word and word not in _STATUSES:
            raise BadRow("status")
        self[cell] = found = _STATUSES.get(word, "")
        return found
