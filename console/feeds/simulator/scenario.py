"""The scenarios there are: demo, lipstick, marathon, sixty, trouble."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from console.feeds.simulator.plain_data import (
    Behaviour,
    BlockPlan,
    CuePlan,
    Deed,
    Fault,
    Goods,
    Scenario,
    Text,
)
from console.feeds.simulator.reading import catalogue, cue_title, plan, read, text, units
from console.feeds.simulator.welfare_plan import lucky_bags, welfare_of

_DESK = Text("美妆台", "Beauty desk")


@cache
def scenario(name: str) -> Scenario:
    """The scenario with this id. Raises KeyError where there is none."""
    made = _MAKERS[name]()
    return made if made.welfare else replace(made, welfare=lucky_bags(made.cues))


def _demo() -> Scenario:
    table = read("demo.toml")
    goods = tuple(catalogue()[code] for code in table["offers"])
    return Scenario(
        id="demo",
        title=text(table["title"]),
        seconds=table["seconds"],
        goods=goods,
        blocks=plan(table, goods),
        behaviour=Behaviour(online=26_000),
        ends=table["seconds"] * 1000,
        welfare=welfare_of(table),
        target=units(1_500_000),
    )


def _lipstick() -> Scenario:
    """15,000 lipsticks, all ordered within 15 seconds, and 1,000 comments a second beside them."""
    pieces = 15_000
    lips = replace(catalogue()["QB-0312"], stock=pieces, tranche=pieces, reserve=0)
    cues = (
        CuePlan(
            key="rush",
            kind="explain",
            title=Text("3·2·1 开抢 · 1号 丝绒唇釉", "3-2-1 · 1 velvet lip glaze"),
            duration=60_000,
            min=30_000,
            max=120_000,
            offers=(1,),
            scene=_DESK,
            deeds=(Deed(3_500, "release", link=1, amount=pieces), Deed(22_000, "sold_out", link=1)),
        ),
        CuePlan(
            key="after",
            kind="talk",
            title=Text("报数 · 预告补货", "The count · restock news"),
            duration=60_000,
            min=30_000,
            max=90_000,
            scene=_DESK,
        ),
    )
    return Scenario(
        id="lipstick",
        title=Text("15 秒 15,000 支", "15,000 in 15 seconds"),
        seconds=120,
        goods=(lips,),
        blocks=(BlockPlan(Text("开抢", "The rush"), cues),),
        behaviour=Behaviour(
            online=900_000, users=400_000, comments=0.25, several=0.0, quantities=((1, 1.0),),
            orders_total=pieces, burst=(5, 20), comments_burst=1_000, unpaid=0.0, refunds=False,
            answers=0,
        ),
    )  # fmt: skip


def _marathon() -> Scenario:
    """910,000 pieces in 3 hours."""
    codes = (
        "MJ-2085", "QB-0312", "QB-0701", "MJ-2081", "QB-0508", "SN-3160", "QB-1101", "MS-5001",
        "QB-0741", "MJ-2088", "QB-0207", "MJ-2090",
    )  # fmt: skip
    goods = _plenty(codes, 400_000)
    return Scenario(
        id="marathon",
        title=Text("三小时 91 万件", "910,000 pieces in 3 hours"),
        seconds=10_800,
        goods=goods,
        blocks=_rotation(goods, 300, 10_800, rounds=3),
        behaviour=Behaviour(
            online=320_000, users=300_000, comments=0.09, several=0.05, unpaid=0.0,
            quantities=((1, 0.42), (2, 0.33), (3, 0.13), (5, 0.09), (10, 0.03)),
            units_total=910_000,
        ),
        ends=10_800_000,
        target=units(30_000_000),
    )  # fmt: skip


def _sixty() -> Scenario:
    """60 products in 7 hours, each explained once."""
    goods = _plenty(tuple(catalogue())[:60], 6_000)
    return Scenario(
        id="sixty",
        title=Text("七小时 60 款", "60 products in 7 hours"),
        seconds=25_200,
        goods=goods,
        blocks=_rotation(goods, 400, 25_200, rounds=1),
        behaviour=Behaviour(online=60_000, users=120_000, comments=0.25, orders=1.6),
        ends=25_200_000,
        target=units(12_000_000),
    )


def _trouble() -> Scenario:
    """Everything that goes wrong on an evening, within half an hour."""
    codes = ("QB-0312", "QB-0207", "MJ-2003", "QB-1101", "QB-0508", "SN-3301")
    goods = tuple(catalogue()[code] for code in codes)
    first = (
        Deed(3_000, "release", link=1, amount=160),
        Deed(42_000, "sold_out", link=1),
        Deed(62_000, "release", link=1, amount=1_800),
        Deed(200_000, "marker", text=Text("平台价格改回 89", "price on the platform put right")),
    )
    blocks = _rotation(goods, 280, 1_800, rounds=1, first=first)
    return Scenario(
        id="trouble",
        title=Text("多事之夜", "A night of troubles"),
        seconds=1_800,
        goods=goods,
        blocks=blocks,
        behaviour=Behaviour(online=24_000, orders=2.4),
        faults=(
            Fault("outage", 75, 140),
            Fault("slip", 155, 185, link=1, amount=units("8.9")),
            Fault("wave", 380, 520, link=2),
            Fault("traffic", 600, 960, amount=30_000),
            Fault("outage", 1_200, 1_230),
        ),
        ends=1_800_000,
    )


def _plenty(codes: Sequence[str], stock: int) -> tuple[Goods, ...]:
    """Goods of the catalogue with so much of each in stock."""
    return tuple(replace(catalogue()[code], stock=stock, reserve=0) for code in codes)


def _rotation(
    goods: Sequence[Goods], each: int, seconds: int, rounds: int, first: tuple[Deed, ...] = ()
) -> tuple[BlockPlan, ...]:
    """Every product in turn, `each` seconds long, with an opening, welfare and a closing.

    first: deeds within the first cue about a product. A round is as many products as fit into it.
    """
    per_block = 6 if rounds == 1 else len(goods)
    order = [link for _ in range(rounds) for link in range(1, len(goods) + 1)]
    blocks: list[BlockPlan] = []
    for begin in range(0, len(order), per_block):
        links = order[begin : begin + per_block]
        cues = [
            _turn(link, goods[link - 1], each, begin + n, again=begin + n >= len(goods))
            for n, link in enumerate(links)
        ]
        if begin == 0:
            cues[0] = replace(cues[0], deeds=first or cues[0].deeds)
            cues.insert(0, _short("opening", "opening", Text("开场", "Opening"), 20))
        number = len(blocks) + 1
        cues.append(_gift(number, begin))
        blocks.append(BlockPlan(Text(f"第{number}轮", f"Round {number}"), tuple(cues)))
    planned = sum(cue.duration for block in blocks for cue in block.cues) // 1000
    rest = max(10, min(600, seconds - planned))
    closing = _short("closing", "closing", Text("收官", "Closing"), rest)
    blocks[-1] = BlockPlan(blocks[-1].name, (*blocks[-1].cues, closing))
    return tuple(blocks)


def _turn(link: int, good: Goods, each: int, number: int, *, again: bool) -> CuePlan:
    kind = "return" if again else "explain"
    following = Deed((each - 40) * 1000, "tick", amount=3)
    price = Deed(90_000, "price", link=link, amount=good.price * 95 // 100 // 100 * 100)
    return CuePlan(
        key=f"turn{number}",
        kind=kind,
        title=cue_title(kind, link, good),
        duration=each * 1000,
        min=each * 700,
        max=each * 1300,
        offers=(link,),
        droppable=again,
        scene=_DESK,
        anchor=number // 6 % 2,
        deeds=(price, following) if number % 3 == 1 and not again else (following,),
    )


def _gift(number: int, begin: int) -> CuePlan:
    said = Text("福袋 20份", "lucky bag, 20 prizes")
    cue = _short(f"gift{begin}", "welfare", Text("福袋", "Lucky bag"), 60)
    return replace(cue, welfare=said, deeds=(Deed(4_000, "welfare", text=said),))


def _short(key: str, kind: str, title: Text, seconds: int) -> CuePlan:
    length = seconds * 1000
    return CuePlan(
        key=key, kind=kind, title=title, duration=length, min=length // 2, max=length * 2,
        scene=_DESK,
    )  # fmt: skip


_MAKERS: dict[str, Callable[[], Scenario]] = {
    "demo": _demo,
    "lipstick": _lipstick,
    "marathon": _marathon,
    "sixty": _sixty,
    "trouble": _trouble,
}

SCENARIOS = tuple(_MAKERS)
"""Ids of all scenarios."""
