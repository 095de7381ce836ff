"""Brings a scenario's plan into a room: the show, its products, offers, blocks and cues."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from console.core.action import Action
from console.core.ids import derived_id
from console.core.money import SCALE
from console.core.order import spread
from console.feeds.simulator.operator import Planned
from console.feeds.simulator.plain_data import CuePlan, Goods, Scenario, Text
from console.feeds.simulator.stock_plan import tranche_rows
from console.feeds.simulator.welfare_plan import Ids, welfare_id, welfare_rows
from console.show.base.actions import SetSetting, StartRun
from console.show.base.bring import BringShow, BroughtRow
from console.show.base.settings import RETURN_RATE, TARGET_GMV, rate_key
from console.show.base.tables import SHOW, Show
from console.show.products.tables import OFFER, PRODUCT, Offer, Product
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER, Block, Cue, CueOffer

ASSISTANT = Text("李", "Li")

FLOOR_PERCENT, COST_PERCENT = 85, 50
"""The floor and the cost of simulated goods, of their price: plausible, and above no deed."""

COMMISSION = 2_000
"""Parts per 10,000 of the price."""

CENT = SCALE // 100


class Setup(NamedTuple):
    """What makes a rehearsal: `actions` in order, then `start`, which opens the run `run`.

    rates: settings of the whole room (expected returns), for a room of the rehearsal's own.
    """

    planned: Planned
    run: str
    actions: tuple[Action, ...]
    start: StartRun
    rates: tuple[Action, ...]


def setup_actions(
    scenario: Scenario,
    zone: str,
    start_ms: int,
    *,
    new_id: Callable[[], str],
    lang: str = "en",
) -> Setup:
    """How to make the show in a room, planned to start at start_ms (ms UTC).

    A number is put behind the show's name where it is taken. Products have the same ids in every
    room, so that a second rehearsal adds none.
    """
    title = scenario.title.said(lang)
    offers = {link: new_id() for link, _ in enumerate(scenario.goods, 1)}
    planned = Planned(new_id(), offers, {cue.key: new_id() for cue in scenario.cues})
    planned = planned._replace(
        welfare={one.cue: welfare_id(planned.show, one.cue) for one in scenario.welfare}
    )
    end = None if scenario.ends is None else start_ms + scenario.ends
    rows = [
        _row(SHOW.name, Show(planned.show, title, zone, start_ms, end, "")),
        *_goods_rows(scenario, planned, lang),
        *_cue_rows(scenario, planned, lang, start_ms, new_id),
        *tranche_rows(scenario, planned.show, offers, planned.cues, lang),
        *welfare_rows(scenario.welfare, Ids(planned.show, planned.cues, offers), lang),
    ]
    actions: list[Action] = [BringShow(name=title, rows=tuple(rows))]
    if scenario.target:
        actions.append(SetSetting(key=TARGET_GMV.key, value=scenario.target, show=planned.show))
    run = new_id()
    start = StartRun(id=run, show=planned.show, run_kind="rehearsal", text=scenario.id)
    return Setup(planned, run, tuple(actions), start, _rates(scenario))


def _row(table: str, row: "Show | Product | Offer | Block | Cue | CueOffer") -> BroughtRow:
    return BroughtRow(table, row._asdict())


def _goods_rows(scenario: Scenario, planned: Planned, lang: str) -> Iterator[BroughtRow]:
    places = spread(len(scenario.goods), None, None)
    for (link, offer), place in zip(planned.offers.items(), places, strict=True):
        good = scenario.good(link)
        product = derived_id("simulator", "product", good.code)
        yield _row(PRODUCT.name, _product(product, good, lang))
        yield _row(OFFER.name, _offer(offer, planned.show, product, place, link, good, lang))


def _product(row_id: str, good: Goods, lang: str) -> Product:
    return Product(
        id=row_id,
        name=good.name.said(lang),
        brand=good.brand.said(lang),
        category=good.category.said(lang),
        code=good.code,
        list_price=good.list_price,
        price=good.price,
        stock=good.stock,
        unit=Text("件", "piece").said(lang),
        pronunciation=good.pronunciation.said(lang),
        picture="",
        note="",
        source_key=f"simulator:{good.code}",
    )


def _offer(
    row_id: str, show: str, product: str, place: str, link: int, good: Goods, lang: str
) -> Offer:
    comma = "、" if lang.startswith("zh") else ", "
    return Offer(
        id=row_id,
        show=show,
        product=product,
        place=place,
        link=link,
        short_name=good.short.said(lang),
        price=good.price,
        list_price=good.list_price,
        price_basis=good.basis.said(lang),
        stock=good.stock,
        reserve=good.reserve,
        role=good.role,
        specs=" / ".join(spec.said(lang) for spec in good.specs),
        mechanism=good.mechanism.said(lang),
        points="\n".join(point.said(lang) for point in good.points),
        demo=good.demo.said(lang),
        never_say=comma.join(word.said(lang) for word in good.never),
        suits=good.suits.said(lang),
        faq=good.faq.said(lang),
        shipping=good.shipping.said(lang),
        note="",
        withdrawn="",
        floor=good.price * FLOOR_PERCENT // 100 // CENT * CENT,
        cost=good.price * COST_PERCENT // 100 // CENT * CENT,
        commission=COMMISSION,
        sample=f"S-{good.code[-4:]}",
    )


def _cue_rows(
    scenario: Scenario, planned: Planned, lang: str, start_ms: int, new_id: Callable[[], str]
) -> Iterator[BroughtRow]:
    blocks = scenario.blocks
    for block, place in zip(blocks, spread(len(blocks), None, None), strict=True):
        block_id = new_id()
        yield _row(BLOCK.name, Block(block_id, planned.show, place, block.name.said(lang)))
        places = spread(len(block.cues), None, None)
        for cue, cue_place in zip(block.cues, places, strict=True):
            made = _cue(scenario, planned, cue, lang, start_ms)
            yield _row(CUE.name, made._replace(block=block_id, place=cue_place))
            for link, spot in zip(cue.offers, spread(len(cue.offers), None, None), strict=True):
                offer = planned.offers[link]
                yield _row(CUE_OFFER.name, CueOffer(new_id(), planned.show, made.id, offer, spot))


def _cue(scenario: Scenario, planned: Planned, cue: CuePlan, lang: str, start_ms: int) -> Cue:
    return Cue(
        id=planned.cues[cue.key],
        show=planned.show,
        block=None,
        place="",
        title=cue.title.said(lang),
        kind=cue.kind,
        duration=cue.duration,
        min=cue.min,
        max=cue.max,
        start_at=None if cue.start_at is None else start_ms + cue.start_at,
        end_at=None,
        skip=0,
        droppable=int(cue.droppable),
        priority=cue.priority,
        scene=cue.scene.said(lang),
        anchor=scenario.anchors[cue.anchor].said(lang),
        assistants=ASSISTANT.said(lang),
        welfare=cue.welfare.said(lang),
        notes=cue.notes.said(lang),
        script="",
        checklist=cue.checklist.said(lang),
        colour="",
        custom="{}",
    )


def _rates(scenario: Scenario) -> tuple[Action, ...]:
    """Expected returns: one rate for all, and one for each category of the scenario's orders."""
    shares: dict[str, list[float]] = {}
    for good in scenario.goods:
        shares.setdefault(good.category.zh, []).append(good.returns)
    by_category = [
        SetSetting(key=rate_key(category), value=round(sum(found) / len(found), 3))
        for category, found in shares.items()
    ]
    return (SetSetting(key=RETURN_RATE.key, value=0.15), *by_category)
