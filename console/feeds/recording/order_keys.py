"""The identity of order lines: design section 4."""

from hashlib import blake2b

from console.feeds.recording.draft import BadRow

_LONGEST = 200


class Keys:
    """Makes a line's key; counts the n-th such line of an order as rows are asked about."""

    def __init__(self, digest: str) -> None:
        self._digest = digest
        self._first: set[int] = set()
        self._more: dict[tuple[str, str], int] = {}

    def __call__(self, order: str, line: str, item: str, row: int) -> str:
        """(order, line), else (order, item, n-th), else (file, row). Raises BadRow "order"."""
        if not order:
            return f"{self._digest}\t{row}"
        if "E+" in order and order.replace("E+", "").replace(".", "").isdecimal():
            raise BadRow("order")  # a spreadsheet has cut the number short: many orders in one
        if len(order) > _LONGEST:
            raise BadRow("order")
        if line:
            return f"{order}\t{line}"
        # A set of hashes instead of the texts: a long file has a million of them.
        place = hash((order, item))
        if place not in self._first:
            self._first.add(place)
            return f"{order}\t{item}\t1"
        nth = self._more[order, item] = self._more.get((order, item), 1) + 1
        return f"{order}\t{item}\t{nth}"


def version(status: str, quantity: int, amount: int, refunded: int, *times: int | None) -> str:
    """Digest of what may change about a line: status, amounts, times."""
    text = f"{status}|{quantity}|{amount}|{refunded}|{times}"
    return blake2b(text.encode(), digest_size=8).hexdigest()
