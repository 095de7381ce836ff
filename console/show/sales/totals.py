"""What was sold, read from runs' files, as `liveroom totals` and exports print it."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from console.core.derive import Deriver, advance, progress
from console.core.money import SCALE, to_text
from console.show.base.settings import RETURN_RATE, rate_key, taken
from console.show.sales.derive import SALES
from console.show.sales.facts import ORDER_LINE, REFUND
from console.show.sales.figures import Figure, Online, Rate, Sums, figures

_ONLINE = (
    "SELECT coalesce(sum(online * (later - at_s)), 0), coalesce(sum(later - at_s), 0), max(online)"
    " FROM (SELECT at_s, online, lead(at_s) OVER (ORDER BY at_s) AS later FROM"
    " (SELECT at / 1000 AS at_s, online, max(n) FROM audience WHERE online IS NOT NULL"
    " GROUP BY at_s))"
)
"""Viewer-seconds, seconds, peak: the last sample of a second counts, and holds until the next."""

_AS_OF = (
    "SELECT max(at_s) FROM (SELECT max(at_s) AS at_s FROM second WHERE currency IN ('', ?)"
    " UNION ALL SELECT max(at_s) FROM chat_second"
    " UNION ALL SELECT max(at) / 1000 FROM audience WHERE online IS NOT NULL)"
)


class Apart(NamedTuple):
    """What was sold in a currency that is not the room's."""

    currency: str
    lines: int
    orders: int
    gmv: int
    refunded: int


class Totals(NamedTuple):
    """Figures in one currency, with the lines (of any state) and orders they rest on."""

    lines: int
    orders: int
    figures: dict[str, Figure]
    currency: str
    others: list[Apart]


def totals(runs: Sequence[sqlite3.Connection], currency: str, rate: Rate, over: bool) -> Totals:
    """Totals over the files of one or more runs, which must be complete (see `is_complete`)."""
    mine = [row for conn in runs for row in _of(conn, currency)]
    kept: dict[str, int] = {}
    for category, amount in _all(runs, _kept, currency):
        kept[category] = kept.get(category, 0) + amount
    buyers = {(name, buyer) for name, buyer in _all(runs, _buyers, currency)}
    online = [conn.execute(_ONLINE).fetchone() for conn in runs]
    peaks = [row[2] for row in online if row[2] is not None]
    held = Online(
        sum(row[0] for row in online) * 1000, sum(row[1] for row in online) * 1000,
        max(peaks, default=None),
    )  # fmt: skip
    lines, orders, units, gmv, refunded = (sum(row[i] for row in mine) for i in range(5))
    latest = [conn.execute(_AS_OF, (currency,)).fetchone()[0] for conn in runs]
    as_of = max((at_s for at_s in latest if at_s is not None), default=None)
    sums = Sums(gmv, refunded, orders, units, len(buyers), kept, held)
    made = figures(sums, rate, None if as_of is None else as_of * 1000, over)
    return Totals(lines, orders, made, currency, _others(runs, currency))


def is_complete(conn: sqlite3.Connection) -> bool:
    """Whether all orders and refunds of a run's file are in its sums."""
    latest = [
        conn.execute(f"SELECT coalesce(max(n), 0) FROM {kind.name}").fetchone()[0]
        for kind in (ORDER_LINE, REFUND)
    ]
    return int(max(latest)) <= progress(conn, SALES.name)


def complete(conn: sqlite3.Connection, deriver: Deriver = SALES) -> None:
    """Sum up all orders and refunds of a file that may be written."""
    latest = "SELECT max(n) FROM (SELECT n FROM order_line UNION ALL SELECT n FROM refund)"
    last = conn.execute(latest).fetchone()[0] or 0
    while advance(conn, deriver, conn, "", last) is not None:
        pass


def main_currency(conn: sqlite3.Connection) -> str:
    """The currency of most lines of a file; "" where they name none."""
    query = "SELECT currency FROM total ORDER BY rows DESC, currency LIMIT 1"
    found = conn.execute(query).fetchone()
    return str(found[0]) if found else ""


def rates_of(decisions: sqlite3.Connection, show: str) -> Rate:
    """The expected shares of returns that are set for a show, or for the room."""

    def rate(category: str) -> float | None:
        keys = [rate_key(category)] if category else []
        for key in (*keys, RETURN_RATE.key):
            query = "SELECT value FROM setting WHERE key = ? AND show IN ('', ?) ORDER BY show DESC"
            for (text,) in decisions.execute(query, (key, show)).fetchall():
                value = taken(RETURN_RATE, text)
                if value is not None:
                    return value
        return None

    return rate


def in_json(found: Totals) -> dict[str, Any]:
    """The totals as plain values; amounts as exact decimal text, times as ISO 8601 in UTC."""
    return {
        "lines": found.lines,
        "orders": found.orders,
        "figures": {name: _figure(figure) for name, figure in found.figures.items()},
        "currency": found.currency,
        "other_currencies": {
            one.currency: {
                "lines": one.lines,
                "orders": one.orders,
                "gmv": to_text(one.gmv),
                "refunded": to_text(one.refunded),
            }
            for one in found.others
        },
    }


def _figure(figure: Figure) -> dict[str, Any]:
    money = figure.formula.unit == "money"
    return {
        "value": _text(figure.value, money),
        "formula": figure.formula.text,
        "numerator": _text(figure.numerator, money),
        "denominator": str(figure.denominator),
        "as_of": None if figure.as_of is None else _iso(figure.as_of),
        "final": figure.final,
    }


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at // 1000, UTC).isoformat()


def _text(value: Fraction | None, money: bool) -> str | None:
    """Exact where a decimal can be; a ratio that never ends has four places, half-even."""
    if value is None:
        return None
    if value.denominator == 1:
        return to_text(value.numerator) if money else str(value.numerator)
    exact = value / SCALE if money else value
    rest = exact.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1:
        return f"{Decimal(exact.numerator) / Decimal(exact.denominator):f}"
    return to_text(round(exact * SCALE))


def _of(conn: sqlite3.Connection, currency: str) -> list[tuple[int, ...]]:
    query = "SELECT rows, orders, units, gmv, refunded FROM total WHERE currency IN ('', ?)"
    return conn.execute(query, (currency,)).fetchall()


def _kept(conn: sqlite3.Connection, currency: str) -> list[tuple[str, int]]:
    query = "SELECT category, kept FROM category_total WHERE currency IN ('', ?)"
    return conn.execute(query, (currency,)).fetchall()


def _buyers(conn: sqlite3.Connection, currency: str) -> list[tuple[str, str]]:
    """Sources have their own numbers in each file, so buyers go by its name."""
    query = (
        "SELECT DISTINCT source.name, buyer FROM buyer JOIN source ON id = buyer.source"
        " WHERE currency IN ('', ?)"
    )
    return conn.execute(query, (currency,)).fetchall()


def _all(
    runs: Iterable[sqlite3.Connection],
    read: Callable[[sqlite3.Connection, str], list[tuple[str, Any]]],
    currency: str,
) -> list[tuple[str, Any]]:
    return [row for conn in runs for row in read(conn, currency)]


def _others(runs: Sequence[sqlite3.Connection], currency: str) -> list[Apart]:
    query = "SELECT currency, rows, orders, gmv, refunded FROM total WHERE currency NOT IN ('', ?)"
    sums: dict[str, list[int]] = {}
    for conn in runs:
        for name, *numbers in conn.execute(query, (currency,)).fetchall():
            before = sums.get(name, [0] * len(numbers))
            sums[name] = [a + b for a, b in zip(before, numbers, strict=True)]
    return [Apart(name, *sums[name]) for name in sorted(sums)]
