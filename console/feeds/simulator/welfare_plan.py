"""The welfare of a scenario: read from its file or made for its rounds, brought into a room."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from console.core import money
from console.core.ids import derived_id
from console.core.order import spread
from console.feeds.simulator.plain_data import NOTHING, CuePlan, Text, WelfarePlan
from console.show.base.bring import BroughtRow
from console.show.rundown.welfare.fields import BLANK
from console.show.rundown.welfare.tables import (
    WELFARE,
    WELFARE_CUE,
    WELFARE_OFFER,
    Welfare,
    WelfareCue,
    WelfareOffer,
)

_TEXTS = ("odds", "conditions", "prize", "ends", "organiser", "publication", "script")


class Ids(NamedTuple):
    """What the rows refer to: the show, cues by their key, offers by link number."""

    show: str
    cues: Mapping[str, str]
    offers: Mapping[int, str]


def welfare_id(show: str, cue: str) -> str:
    """The id of the welfare that a scenario plans in a cue."""
    return derived_id(show, "welfare", cue)


def welfare_of(table: Mapping[str, Any]) -> tuple[WelfarePlan, ...]:
    """The welfare of a plan file; lengths there in seconds, money in major units."""
    return tuple(_read(row) for row in table.get("welfare", ()))


def lucky_bags(cues: Sequence[CuePlan]) -> tuple[WelfarePlan, ...]:
    """A lucky bag for every cue that is about welfare."""
    return tuple(
        WelfarePlan(
            cue=cue.key,
            name=Text("福袋 20份", "Lucky bag, 20 prizes"),
            kind="lucky_bag",
            numbers={"quantity": 20, "worth": 19 * money.SCALE, "duration": 50_000,
                     "prize_value": 19 * money.SCALE},
            texts={
                "conditions": Text("评论“想要”", "comment “I want it”"),
                "prize": Text("旅行装一份", "one travel size"),
                "odds": Text("20份，人人机会均等", "20 prizes, equal chances"),
                "organiser": Text("本直播间", "this room"),
                "publication": Text("直播间置顶公布", "pinned in the room"),
                "script": Text("评论“想要”，50 秒后开", "comment “I want it”, drawn in 50 seconds"),
            },
        )
        for cue in cues
        if cue.kind == "welfare"
    )  # fmt: skip


def welfare_rows(plans: Sequence[WelfarePlan], ids: Ids, lang: str) -> Iterator[BroughtRow]:
    """The rows of a scenario's welfare."""
    places = spread(len(plans), None, None)
    for plan, place in zip(plans, places, strict=True):
        row = welfare_id(ids.show, plan.cue)
        values = {
            "name": plan.name.said(lang), "kind": plan.kind, "starts": plan.starts,
            **plan.numbers, **{name: text.said(lang) for name, text in plan.texts.items()},
        }  # fmt: skip
        made = Welfare(id=row, show=ids.show, place=place, **(BLANK | values))
        yield BroughtRow(WELFARE.name, made._asdict())
        tie = WelfareCue(derived_id(row, "cue"), ids.show, row, ids.cues[plan.cue])
        yield BroughtRow(WELFARE_CUE.name, tie._asdict())
        if plan.link:
            offer = ids.offers[plan.link]
            sale = WelfareOffer(derived_id(row, "offer"), ids.show, row, offer)
            yield BroughtRow(WELFARE_OFFER.name, sale._asdict())


def _read(row: Mapping[str, Any]) -> WelfarePlan:
    readers: dict[str, Callable[[Any], int]] = {
        "quantity": int, "worth": _units, "budget": _units, "prize_value": _units,
        "threshold": _units, "duration": _ms, "cool_down": _ms,
    }  # fmt: skip
    return WelfarePlan(
        cue=row["cue"],
        name=Text(row["name"]["zh"], row["name"]["en"]),
        kind=row["kind"],
        numbers={name: read(row[name]) for name, read in readers.items() if name in row},
        texts={name: Text(**row[name]) if name in row else NOTHING for name in _TEXTS},
        starts=row.get("starts", "cue"),
        link=row.get("link", 0),
    )


def _units(amount: object) -> int:
    return money.from_text(str(amount))[0]


def _ms(seconds: object) -> int:
    return int(str(seconds)) * 1000
