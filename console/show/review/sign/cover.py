"""What a signature covers: offers, words, welfare, claims and proofs, each row as a digest.

Lengths, times and the order of the plan are not covered: they change until the last minute, and
what is said and sold stays the same.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from console.core.table import Table
from console.show.base.tables import SHOW
from console.show.products.claims.tables import (
    CLAIM,
    CLAIM_EXCEPTION,
    EVIDENCE,
    LICENCE,
    PROOF_ITEM,
    SAMPLE,
)
from console.show.products.stock.tables import TRANCHE, TRANCHE_CUE
from console.show.products.tables import OFFER, PRODUCT
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER
from console.show.rundown.welfare.tables import WELFARE, WELFARE_CUE, WELFARE_OFFER

Rows = Mapping[str, Iterable[Any]]
"""Table → its rows."""

OF_PRODUCT: tuple[Table[Any], ...] = (CLAIM, EVIDENCE, LICENCE, SAMPLE, PROOF_ITEM)

OF_SHOW: tuple[Table[Any], ...] = (
    BLOCK, CUE, CUE_OFFER, OFFER, TRANCHE, TRANCHE_CUE, WELFARE, WELFARE_CUE, WELFARE_OFFER,
    CLAIM_EXCEPTION,
)  # fmt: skip

READ: tuple[Table[Any], ...] = (SHOW, *OF_SHOW, PRODUCT, *OF_PRODUCT)
"""The tables that it takes to say what is covered."""


def _but(table: Table[Any], *without: str) -> tuple[str, ...]:
    left = ("id", "show", "product", "place", *without)
    return tuple(name for name in table.columns if name not in left)


COUNTS: dict[str, tuple[str, ...]] = {
    "show": ("name", "start"),
    "block": ("name",),
    "cue": ("title", "kind", "welfare", "notes", "script", "custom"),
    "offer": ("product", *_but(OFFER)),
    "tranche": _but(TRANCHE),
    "welfare": _but(WELFARE),
    "claim_exception": ("product", *_but(CLAIM_EXCEPTION, "granted_at")),
    "product": ("name", "brand", "category"),
    **{table.name: _but(table) for table in OF_PRODUCT},
}
"""Table → the columns of it that are covered; ties count with the row that they hang on."""

TIED = {"cue": "offers", "welfare": "cue", "tranche": "cue"}
"""Table → what its ties are called where they changed."""


class Item(NamedTuple):
    """A row that is covered, and the ids of what is tied to it."""

    table: str
    row: Any
    ties: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it goes by in a signature."""
        return f"{self.table}:{self.row[0]}"


def items(rows: Rows, show: str) -> list[Item]:
    """All that is covered of a show; what is skipped or withdrawn is not."""
    mine = {
        table.name: {row.id: row for row in rows[table.name] if row.show == show}
        for table in OF_SHOW if table is not CLAIM_EXCEPTION
    }  # fmt: skip
    offers = {key: row for key, row in mine["offer"].items() if not row.withdrawn}
    cues = {key: row for key, row in mine["cue"].items() if not row.skip}
    in_cues = _tied(mine["cue_offer"].values(), "cue", "offer", offers)
    welfare_ties = _tied(mine["welfare_cue"].values(), "welfare", "cue", cues)
    for row, tied in _tied(mine["welfare_offer"].values(), "welfare", "offer", offers).items():
        welfare_ties[row] = (*welfare_ties.get(row, ()), *tied)
    released = _tied(mine["tranche_cue"].values(), "tranche", "cue", cues)
    products = {row.product for row in offers.values()}
    found = [Item("show", row) for row in rows["show"] if row.id == show]
    found += [Item("block", row) for row in mine["block"].values()]
    found += [Item("cue", row, in_cues.get(key, ())) for key, row in cues.items()]
    found += [Item("offer", row) for row in offers.values()]
    found += [
        Item("tranche", row, released.get(key, ()))
        for key, row in mine["tranche"].items() if row.offer in offers
    ]  # fmt: skip
    found += [
        Item("welfare", row, welfare_ties.get(key, ())) for key, row in mine["welfare"].items()
    ]
    found += [
        Item("claim_exception", row)
        for row in rows["claim_exception"]
        if row.show == show or (row.show is None and row.product in (None, *products))
    ]
    found += [Item("product", row) for row in rows["product"] if row.id in products]
    for table in OF_PRODUCT:
        found += [Item(table.name, row) for row in rows[table.name] if row.product in products]
    return found


def digest_of(item: Item) -> str:
    """16 hex digits of what counts of a row; columns that came later and are empty change none."""
    values = {
        name: value
        for name in COUNTS[item.table]
        if (value := getattr(item.row, name)) not in (None, "", 0, "{}")
    }
    text = json.dumps([values, item.ties], ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:16]


def covered(rows: Rows, show: str, digest: Callable[[Item], str] = digest_of) -> dict[str, str]:
    """Row → digest of all that is covered of a show now."""
    return {item.key: digest(item) for item in items(rows, show)}


def whole(parts: Mapping[str, str]) -> str:
    """One digest of everything, the same in whatever order rows are read."""
    text = "\n".join(f"{key} {parts[key]}" for key in sorted(parts))
    return sha256(text.encode()).hexdigest()


def read_rows(conn: sqlite3.Connection, show: str) -> dict[str, list[Any]]:
    """The rows of the tables in READ that a show needs, from the decisions file."""
    found: dict[str, list[Any]] = {}
    wanted = "IN (SELECT product FROM offer WHERE show = ?)"
    for table in READ:
        rest = "WHERE show = ?"
        if table is SHOW:
            rest = "WHERE id = ?"
        elif table is CLAIM_EXCEPTION:
            rest = "WHERE show IS NULL OR show = ?"
        elif table is PRODUCT:
            rest = f"WHERE id {wanted}"
        elif table in OF_PRODUCT:
            rest = f"WHERE product {wanted}"
        rows = conn.execute(table.select(rest), (show,)).fetchall()
        found[table.name] = [table.make(row) for row in rows]
    return found


def _tied(
    ties: Iterable[Any], of: str, to: str, there: Mapping[str, Any]
) -> dict[str, tuple[str, ...]]:
    """Row → the ids tied to it, sorted, of those that are there."""
    found: dict[str, list[str]] = {}
    for tie in ties:
        if getattr(tie, to) in there:
            found.setdefault(getattr(tie, of), []).append(getattr(tie, to))
    return {row: tuple(sorted(ids)) for row, ids in found.items()}
