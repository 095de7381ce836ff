"""What `liveroom import` does with tables beside a shop's products: SKUs, brands, categories."""

import argparse
from contextlib import closing
from typing import Any

from console.commands.import_products import currency_of
from console.commands.replaying import must, open_room
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.paths import default_room
from console.core.say import Say
from console.core.store import connect
from console.show.products.library_actions import ImportLabels, ImportSkus, by_product
from console.show.products.shop_tables import SkuTable, read_labels, read_skus
from console.show.room import Room
from console.show.rundown.sheets.kinds import kind_of

ACTOR = "import"

AT_ONCE = 5_000
"""Rows in one action."""


def bring_shop_table(args: argparse.Namespace) -> dict[str, Any] | None:
    """Bring such a table into the library; what came, None where the file is none."""
    if kind_of(args.file) != "text":
        return None
    labels = read_labels(args.file)
    if labels:
        kind = {"brand": "brands", "category": "categories"}[labels[0].kind]
        answer: dict[str, Any] = {"kind": kind, "rows": len(labels), "problems": []}
        actions: list[Action] = [
            ImportLabels(file=args.file.name, rows=tuple(labels[at : at + AT_ONCE]))
            for at in range(0, len(labels), AT_ONCE)
        ]
        return answer if args.dry_run else answer | _done(args, actions, "label")
    skus = read_skus(args.file, currency_of(args.room))
    return None if skus is None else _skus(args, skus)


def _skus(args: argparse.Namespace, table: SkuTable) -> dict[str, Any]:
    say = Say(args.lang)
    answer: dict[str, Any] = {
        "kind": "skus",
        "rows": len(table.rows),
        "problems": [say(one) for one in table.problems],
    }
    if args.dry_run:
        return answer
    actions: list[Action] = [
        ImportSkus(file=table.file, rows=tuple(table.rows[at : at + AT_ONCE]))
        for at in range(0, len(table.rows), AT_ONCE)
    ]
    answer |= _done(args, actions, "sku")
    with closing(connect(args.room or default_room(), write=False)) as conn:
        found = by_product(conn, tuple(table.rows))
    answer["without_product"] = len(table.rows) - sum(len(rows) for rows in found.values())
    return answer


def _done(args: argparse.Namespace, actions: list[Action], table: str) -> dict[str, Any]:
    """Carry the actions out; how many rows of the table that added."""
    room = open_room(args.room, SystemClock())
    try:
        before = _count(room, table)
        for action in actions:
            must(room.do(action, actor=ACTOR))
        return {"added": _count(room, table) - before}
    finally:
        room.close()


def _count(room: Room, table: str) -> int:
    with closing(connect(room.layout.room, write=False)) as conn:
        return int(conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
