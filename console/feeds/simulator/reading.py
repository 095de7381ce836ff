"""Reads what the simulator's resources hold: the catalogue, plans, words and names."""

import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from console.core import money, resources
from console.feeds.simulator.plain_data import (
    NOTHING,
    BlockPlan,
    CuePlan,
    Deed,
    Goods,
    Text,
)

EXPLAIN = Text("讲解 · {link}号 {name}", "Explain · {link} {name}")
RETURN = Text("返场 · {link}号 {name}", "Return · {link} {name}")

_TEXTS = ("pronunciation", "basis", "mechanism", "demo", "suits", "faq", "shipping")


def read(name: str) -> dict[str, Any]:
    """One of the simulator's resource files; the answer is not to be changed."""
    text = resources.path("simulator", name).read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=Decimal)


@cache
def catalogue() -> Mapping[str, Goods]:
    """All goods by their code, in the order of the file."""
    return {row["code"]: _goods(row) for row in read("products.toml")["product"]}


def units(amount: object) -> int:
    """Money of a resource (major units) in 1/10,000."""
    return money.from_text(str(amount))[0]


def text(value: Mapping[str, str] | None) -> Text:
    """A text in both languages, empty where there is none."""
    return NOTHING if value is None else Text(value["zh"], value["en"])


def _texts(value: Mapping[str, Sequence[str]] | None) -> tuple[Text, ...]:
    if value is None:
        return ()
    return tuple(Text(zh, en) for zh, en in zip(value["zh"], value["en"], strict=True))


def _goods(row: Mapping[str, Any]) -> Goods:
    stock = row.get("stock", 1_000)
    return Goods(
        code=row["code"],
        tag=row["tag"],
        role=row["role"],
        brand=text(row["brand"]),
        name=text(row["name"]),
        short=text(row.get("short", row["name"])),
        alias=text(row["alias"]),
        category=text(row["category"]),
        list_price=units(row["list"]),
        price=units(row["price"]),
        stock=stock,
        tranche=row.get("tranche", stock // 2),
        reserve=row.get("reserve", stock // 10),
        weight=float(row["weight"]),
        returns=float(row["returns"]),
        specs=_texts(row.get("specs")),
        points=_texts(row.get("points")),
        never=_texts(row.get("never")),
        **{name: text(row.get(name)) for name in _TEXTS},
    )


def plan(table: Mapping[str, Any], goods: Sequence[Goods]) -> tuple[BlockPlan, ...]:
    """The blocks of a plan file."""
    return tuple(
        BlockPlan(text(block["name"]), tuple(_cue(row, goods) for row in block["cue"]))
        for block in table["block"]
    )


def cue_title(kind: str, link: int, good: Goods) -> Text:
    """What a cue about one product is called."""
    head = RETURN if kind == "return" else EXPLAIN
    return Text(
        head.zh.format(link=link, name=good.short.zh), head.en.format(link=link, name=good.short.en)
    )


def _cue(row: Mapping[str, Any], goods: Sequence[Goods]) -> CuePlan:
    offers = tuple(row.get("offers", ()))
    title = text(row.get("title"))
    if title == NOTHING:
        title = cue_title(row["kind"], offers[0], goods[offers[0] - 1])
    return CuePlan(
        key=row["key"],
        kind=row["kind"],
        title=title,
        duration=row["duration"] * 1000,
        min=row["min"] * 1000,
        max=row["max"] * 1000,
        offers=offers,
        start_at=row["start_at"] * 1000 if "start_at" in row else None,
        droppable=row.get("droppable", False),
        priority=row.get("priority", 2),
        scene=text(row.get("scene")),
        anchor=row.get("anchor", 0),
        welfare=text(row.get("welfare")),
        notes=text(row.get("notes")),
        checklist=text(row.get("checklist")),
        deeds=tuple(_deed(one) for one in row.get("do", ())),
    )


def _deed(row: Mapping[str, Any]) -> Deed:
    amount = row.get("amount", 0)
    return Deed(
        at=row["at"] * 1000,
        what=row["what"],
        link=row.get("link", 0),
        amount=units(amount) if row["what"] == "price" else amount,
        text=text(row.get("text")),
    )
