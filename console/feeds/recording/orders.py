"""Tables of orders: rows → order lines and refunds."""

from collections.abc import Iterator
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


IDENTITY = ("order", "line", "product", "sku", "name", "category", "buyer", "currency")
"""Fields that say which line it is and of what."""

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
        self._columns = tuple(layout[field] for field in IDENTITY)
        self._when = tuple(layout[field] for field in ("at", "paid_at", "updated_at"))
        self._figures = tuple(layout[field] for field in ("quantity", "price", "amount"))
        self._states = tuple(layout[field] for field in ("status", "aftersales", "refunded"))

    def fact(self, row: list[str], sheet: Sheet) -> Row:
        """The fact of a row; BadRow where there is none."""
        ids, names, moments = self._ids, self._names, self._moments
        i_order, i_line, i_product, i_sku, i_name, i_category, i_buyer, i_money = self._columns
        order, product, sku, title = (
            ids[row[i_order]],
            ids[row[i_product]],
            ids[row[i_sku]],
            names[row[i_name]],
        )
        key = self._keys(order, ids[row[i_line]], product or sku or title, sheet.line)
        i_at, i_paid, i_updated = self._when
        ordered, paid_at, updated = (
            moments[row[i_at]],
            moments[row[i_paid]],
            moments[row[i_updated]],
        )
        own = ordered if paid_at is None else paid_at
        if own is None:
            raise BadRow("time")
        quantity, (amount, rounded) = self._figure(row)
        head = (order, product, sku, title, names[row[i_category]], abs(quantity), abs(amount))
        money = row[i_money].strip()[:3].upper() or self._given.currency
        latest = updated or self._given.exported
        end = (ids[row[i_buyer]], int(rounded), sheet.raw)
        if amount < 0 or quantity < 0 or (self._returns and order.startswith(self._returns)):
            mark = version("", quantity, amount, 0, ordered, paid_at, updated)
            rest = (self._lay(own), own, f"{key}\t{mark}", key, *head, money, latest, *end)
            return _new(Refund, rest)
        status, refunded = self._state(row, amount, paid_at)
        mark = version(status, quantity, amount, refunded, ordered, paid_at, updated)
        at = self._lay(own)
        paid = None if paid_at is None else paid_at + self._lay.shift
        tail = (money, status, paid, latest, refunded)
        return _new(OrderLine, (at, own, f"{key}\t{mark}", key, *head, *tail, *end))

    def _figure(self, row: list[str]) -> tuple[int, Amount]:
        """Quantity and line total; the total wins over price x quantity."""
        i_quantity, i_price, i_total = self._figures
        quantity, price, total = row[i_quantity], row[i_price], row[i_total]
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

    def _state(self, row: list[str], amount: int, paid_at: int | None) -> tuple[str, int]:
        """Status, and the amount given back; all of it where the status alone tells of it."""
        i_status, i_aftersales, i_back = self._states
        aftersales, back = row[i_aftersales], row[i_back]
        status = self._statuses[row[i_status]]
        refunded = 0 if back in BLANK else abs(self._amounts[back][0])
        if aftersales and aftersales.strip() in REFUNDED:
            status = "refunded"
        if status == "refunded" and not refunded:
            refunded = amount
        if not status and self._tells_paid and paid_at is None:
            status = "unpaid"
        return status, refunded


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


def _id(cell: str) -> str:
    return "" if cell.strip() in BLANK else identity(cell)
