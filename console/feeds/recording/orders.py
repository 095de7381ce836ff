"""Tables of orders: rows → order lines and refunds."""

from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from console.core.fact import Rejection, Row
from console.core.sheet import SAMPLE, Sheet, open_table
from console.core.textfile import TextFile
from console.feeds.recording.amounts import Amount, Amounts, Products, Quantities
from console.feeds.recording.columns import Layout
from console.feeds.recording.draft import BadRow
from console.feeds.recording.lay import Lay
from console.feeds.recording.order_keys import Keys, version
from console.feeds.recording.statuses import REFUNDED, Statuses
from console.feeds.recording.times import Times
from console.feeds.recording.words import REMEMBERED, Cells, identity, name
from console.show.sales.facts import OrderLine, Refund

SHOP = "orders"
"""The shop of a table that does not say of which shop it is."""


FIELDS = (
    *("order", "line", "product", "sku", "name", "category", "buyer", "currency"),
    *("at", "paid_at", "updated_at", "quantity", "price", "amount"),
    *("status", "aftersales", "refunded"),
)
"""The cells of a row that are read, in the order of their reading."""

BLANK = frozenset(("", "-", "\t-", "--", "/"))
"""Cells that say nothing."""

_new = tuple.__new__  # a named tuple's own constructor would look at every field again


class Given(NamedTuple):
    """What is known of a table beside its cells. exported: ms UTC; currency "" = the room's."""

    platform: str
    shop: str
    currency: str
    exported: int
    start_ms: int | None


def source_name(given: Given, room: str) -> str:
    """platform:shop; never the file's name, for the next export has another one."""
    return f"{given.platform}:{identity(room) or given.shop}"


def facts(file: TextFile, layout: Layout, times: Times, given: Given) -> Iterator[tuple[str, Row]]:
    """Order lines, refunds and rejections, each with its source."""
    room, known = layout["room"], layout.known
    here = source_name(given, "")
    with open_table(file) as sheet:
        rows = _Rows(file, layout, times, given)
        blank = _Inherited(layout) if known and known.inherit else None
        for row in sheet:
            for fault in sheet.faults:
                yield here, Rejection(fault.reason, fault.sample)
            sheet.faults.clear()
            row.append("")  # what the table does not have is read from here, as number -1
            if blank:
                blank.fill(row)
            source = here if room < 0 else source_name(given, row[room])
            try:
                yield source, rows.fact(row, sheet)
            except BadRow as bad:
                described = known and known.described and sheet.line == 2
                yield (
                    source,
                    Rejection("description" if described else str(bad), sheet.raw[:SAMPLE]),
                )
        for fault in sheet.faults:
            yield here, Rejection(fault.reason, fault.sample)


class _Inherited:
    """Fills what the later rows of an order leave blank from the order's first row."""

    def __init__(self, layout: Layout) -> None:
        names = layout.known.inherit if layout.known else ()
        self._columns = [layout[name] for name in names if name in layout]
        self._order = layout["order"]
        self._last: list[str] = []

    def fill(self, row: list[str]) -> None:
        if self._last and row[self._order] == self._last[self._order]:
            for column in self._columns:
                row[column] = row[column] or self._last[column]
        self._last = row


class _Rows:
    """Reads the rows of one table; column numbers are looked up once, repeated cells are kept."""

    def __init__(self, file: TextFile, layout: Layout, times: Times, given: Given) -> None:
        self._given = given
        self._keys = Keys(file.digest[:16])
        self._lay = Lay(given.start_ms)
        self._ids, self._names, self._moments = Cells(_id), Cells(name), _Moments(times)
        self._statuses, self._quantities = Statuses(), Quantities()
        self._amounts, self._products = Amounts(), Products()
        self._returns = layout.known.returns if layout.known else ""
        self._tells_paid = "paid_at" in layout
        self._currencies = Cells(lambda cell: _currency(cell) or given.currency)
        self._states = any(f in layout for f in ("status", "aftersales", "refunded"))
        self._cells = itemgetter(*(layout[field] for field in FIELDS))

    def fact(self, row: list[str], sheet: Sheet) -> Row:
        """The fact of a row; BadRow where there is none."""
        ids, names, moments = self._ids, self._names, self._moments
        (order, line, product, sku, title, category, buyer, money, at, paid_at, updated,
         quantity, price, total, status, aftersales, back) = self._cells(row)  # fmt: skip
        order, product, sku, title = ids[order], ids[product], ids[sku], names[title]
        key = self._keys(order, ids[line], product or sku or title, sheet.line)
        ordered, paid, changed = moments[at], moments[paid_at], moments[updated]
        own = ordered if paid is None else paid
        if own is None:
            raise BadRow("time")
        count, (amount, rounded) = self._figure(quantity, price, total)
        head = (key, order, product, sku, title, names[category], abs(count), abs(amount))
        currency, latest = self._currencies[money], changed or self._given.exported
        end = (ids[buyer], int(rounded), sheet.raw)
        if amount < 0 or count < 0 or (self._returns and order.startswith(self._returns)):
            mark = version("", count, amount, 0, ordered, paid, changed)
            at_run = self._lay(own)
            return _new(Refund, (at_run, own, f"{key}\t{mark}", *head, currency, latest, *end))
        state, refunded = self._state(status, aftersales, back) if self._states else ("", 0)
        if state == "refunded" and not refunded:
            refunded = amount  # the status alone tells that all was given back
        if not state and self._tells_paid and paid is None:
            state = "unpaid"
        mark = version(state, count, amount, refunded, ordered, paid, changed)
        at_run = self._lay(own)
        paid = None if paid is None else paid + self._lay.shift
        tail = (currency, state, paid, latest, refunded, *end)
        return _new(OrderLine, (at_run, own, f"{key}\t{mark}", *head, *tail))

    def _figure(self, quantity: str, price: str, total: str) -> tuple[int, Amount]:
        """Quantity and line total; the total wins over price x quantity."""
        count = 1 if quantity in BLANK else self._quantities[quantity]
        if total not in BLANK:
            amount = self._amounts[total]
        elif price not in BLANK:
            amount = self._products[price, count]
        else:
            raise BadRow("amount")
        if amount[0] > 0 and price[:1] == "-" and price != "-" and self._amounts[price][0] < 0:
            raise BadRow("sign")
        return count, amount

    def _state(self, status: str, aftersales: str, back: str) -> tuple[str, int]:
        """Status, and the amount given back."""
        state = self._statuses[status]
        if aftersales and aftersales.strip() in REFUNDED:
            state = "refunded"
        return state, 0 if back in BLANK else abs(self._amounts[back][0])


class _Moments(dict[str, int | None]):
    """A cell → its time, ms UTC; None where it is blank. Raises BadRow like Times."""

    def __init__(self, times: Times) -> None:
        super().__init__()
        self._times = times

    def __missing__(self, cell: str) -> int | None:
        if len(self) >= REMEMBERED:
            self.clear()
        self[cell] = found = None if cell.strip() in BLANK else self._times[cell][0]
        return found


def _currency(cell: str) -> str:
    """An ISO code, or "" where the cell holds none."""
    code = cell.strip().upper()
    return code if len(code) == 3 and code.isascii() and code.isalpha() else ""


def _id(cell: str) -> str:
    return "" if cell.strip() in BLANK else identity(cell)
