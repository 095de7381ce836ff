"""What a scenario is made of: goods, blocks, cues, the operators' deeds, faults, behaviour."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Text(NamedTuple):
    """A text in both languages."""

    zh: str = ""
    en: str = ""

    def said(self, lang: str) -> str:
        """The text in a language of the console; English for any but Chinese."""
        return self.zh if lang.startswith("zh") else self.en


NOTHING = Text()


@dataclass(frozen=True, kw_only=True)
class Goods:
    """A product with its hand card. Prices in 1/10,000 of the major unit, stock in pieces.

    tag: what kind of questions it draws. weight: how well it sells, 1 = usual. returns: share of
    its lines that is given back.
    """

    code: str
    tag: str
    role: str
    brand: Text
    name: Text
    short: Text
    alias: Text
    category: Text
    list_price: int
    price: int
    stock: int
    tranche: int
    reserve: int
    weight: float
    returns: float
    specs: tuple[Text, ...] = ()
    points: tuple[Text, ...] = ()
    never: tuple[Text, ...] = ()
    pronunciation: Text = NOTHING
    basis: Text = NOTHING
    mechanism: Text = NOTHING
    demo: Text = NOTHING
    suits: Text = NOTHING
    faq: Text = NOTHING
    shipping: Text = NOTHING


class Deed(NamedTuple):
    """Something an operator does. at: ms after the run's start (in a plan: after the cue's GO).

    what: go, end, explain, up_next, price, release, sold_out, welfare, marker, answer, tick; of a
    person also explained (the end of it) and on_sale.
    link: of the offer; amount: new price (1/10,000), pieces, or how many cards or ticks.
    number: of a planned release, which of its link's it is, from 1; 0 = of no plan.
    """

    at: int
    what: str
    cue: str = ""
    link: int = 0
    amount: int = 0
    text: Text = NOTHING
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class CuePlan:
    """A cue: lengths in ms, hit times in ms after the planned start, offers by link number."""

    key: str
    kind: str
    title: Text
    duration: int
    min: int
    max: int
    offers: tuple[int, ...] = ()
    start_at: int | None = None
    droppable: bool = False
    priority: int = 2
    scene: Text = NOTHING
    anchor: int = 0
    welfare: Text = NOTHING
    notes: Text = NOTHING
    checklist: Text = NOTHING
    deeds: tuple[Deed, ...] = ()


class BlockPlan(NamedTuple):
    """A block and its cues, in order."""

    name: Text
    cues: tuple[CuePlan, ...]


@dataclass(frozen=True, kw_only=True)
class WelfarePlan:
    """A welfare in a cue. Money in 1/10,000, lengths in ms; link 0: with no product."""

    cue: str
    name: Text
    kind: str
    numbers: Mapping[str, int]
    texts: Mapping[str, Text]
    starts: str = "cue"
    link: int = 0


class Fault(NamedTuple):
    """Something that goes wrong from `start` to `end` (s after the run's start).

    what: outage (the chat feed is silent), slip (orders come at price `amount`), wave (complaints
    about `link`), traffic (`amount` bought viewers).
    """

    what: str
    start: int
    end: int
    link: int = 0
    amount: int = 0


@dataclass(frozen=True, kw_only=True)
class Behaviour:
    """How the audience behaves.

    online: viewers at the usual height; watch: seconds one stays; users: different people who
    speak or buy; english: share of them who write English. comments: per second and 1,000 online.
    orders: lines per second and 10,000 online of a usual product at full attention. units_total,
    orders_total: exact numbers for the whole scenario, 0 = as it comes; burst: the seconds (from,
    to) in which orders_total come, and bursts of comments_burst a second. unpaid: share of lines
    not paid at once. answers: seconds between answered cards, 0 = none are answered.
    """

    online: int
    watch: float = 240.0
    users: int = 40_000
    english: float = 0.22
    comments: float = 0.45
    orders: float = 1.2
    several: float = 0.08
    quantities: tuple[tuple[int, float], ...] = ((1, 0.82), (2, 0.15), (3, 0.03))
    units_total: int = 0
    orders_total: int = 0
    burst: tuple[int, int] = (0, 0)
    comments_burst: int = 0
    unpaid: float = 0.1
    refunds: bool = True
    enters: float = 2.0
    answers: int = 4


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """A simulated show: its plan, its audience, its faults. seconds: how long facts come.

    goods: by link number, the first is link 1. ends: the planned end is a hit time, ms after the
    start. target: GMV to reach, 1/10,000 of the major unit.
    """

    id: str
    title: Text
    seconds: int
    goods: tuple[Goods, ...]
    blocks: tuple[BlockPlan, ...]
    behaviour: Behaviour
    anchors: tuple[Text, ...] = (Text("陈", "Chen"), Text("赵", "Zhao"))
    faults: tuple[Fault, ...] = ()
    ends: int | None = None
    target: int = 0
    welfare: tuple[WelfarePlan, ...] = ()

    @property
    def cues(self) -> tuple[CuePlan, ...]:
        """All cues in order."""
        return tuple(cue for block in self.blocks for cue in block.cues)

    def good(self, link: int) -> Goods:
        """The goods behind a link number."""
        return self.goods[link - 1]
