"""What may be entered of claims, evidence, licences and samples, and what none of them takes."""

from collections.abc import Mapping
from typing import Any

from console.core import order
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.table import Table
from console.core.transaction import Transaction
from console.show.base.changes import EARLIEST, LATEST, checked, price_within, within
from console.show.products.claims.tables import EVIDENCE
from console.show.products.tables import PRODUCT

MISSING = QT_TRANSLATE_NOOP("claims", "“{field}” is missing.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("claims", "“{value}” cannot be the {field}. It takes: {choices}.")
OTHER_PRODUCT = QT_TRANSLATE_NOOP("claims", "That evidence is of another product.")

MOST_AT_ONCE = 200
"""Rows of a checklist that are taken at once."""

_TIMES = ("valid_until", "valid_from", "checked_at", "dated", "received_at")


def entered(
    table: Table[Any], values: Mapping[str, Any], needed: str, **choices: tuple[str, ...]
) -> dict[str, Any]:
    """Values of a row, checked; needed: the field that must not be empty. Raises Refused."""
    editable = [name for name in table.columns if name not in ("id", "product", "place")]
    made = checked(table.row, values, editable)
    for name, value in made.items():
        made[name] = value.strip() if isinstance(value, str) else value
    if needed in made and not made[needed]:
        raise Refused(message(MISSING, field=needed))
    for name in _TIMES:
        within(name, made.get(name), EARLIEST, LATEST)
    price_within("price", made.get("price"))
    for name, allowed in choices.items():
        if name in made and made[name] not in allowed:
            listed = ", ".join(one for one in allowed if one)
            raise Refused(message(NOT_ONE_OF, value=made[name][:40], field=name, choices=listed))
    return made


def own_evidence(tx: Transaction, product: str, evidence: str | None) -> None:
    """Raise Refused for evidence that is not of the product."""
    if evidence is not None and tx.get(EVIDENCE, evidence).product != product:
        raise Refused(message(OTHER_PRODUCT))


def last_places(tx: Transaction, table: Table[Any], owner: str, of: str, count: int) -> list[str]:
    """Places behind the rows that a product (or category) has already, in rising order."""
    query = f"SELECT max(place) FROM {table.name} WHERE {of} = ?"
    return order.spread(count, tx.conn.execute(query, (owner,)).fetchone()[0], None)


def product_name(tx: Transaction, product: str) -> str:
    """The product's name, "?" when it is gone."""
    found = tx.find(PRODUCT, product)
    return "?" if found is None else found.name


def titles_of(rows: tuple[str, ...]) -> list[str]:
    """Titles on one line each, empty and repeated ones left out; raises Refused for too many."""
    titles = list(dict.fromkeys(" ".join(row.split())[:500] for row in rows))
    titles = [title for title in titles if title]
    within("rows", len(titles), 1, MOST_AT_ONCE)
    return titles
