"""The hand-over sheet: what ran, what is on air, what is open and what comes next."""

from typing import Literal, NamedTuple

import msgspec

from console.core.message import Message
from console.show.base.present import BasePresent
from console.show.products.here_only import to_press
from console.show.products.present import ProductsPresent
from console.show.products.tables import HereOnly
from console.show.questions.present import QuestionsPresent
from console.show.rundown.present import RundownPresent
from console.show.rundown.run_log import Moment
from console.show.rundown.timing import ShowState, Timing

MOST_QUESTIONS = 20
"""Open questions listed; beyond that only their number is told."""

COMING = 5
"""Cues to come that are listed."""

NOTE = "note"
"""The kind of marker that is a note to whoever comes after."""

Edge = Literal["start", "end", "show_end"]


class Presents(NamedTuple):
    """What a hand-over is made of: the presents of the opened show and run."""

    base: BasePresent
    products: ProductsPresent
    rundown: RundownPresent
    questions: QuestionsPresent


class Ran(NamedTuple):
    """A take that is over, ms UTC; length in ms."""

    title: str
    kind: str
    start: int
    end: int
    length: int


class OnAirLine(NamedTuple):
    """The cue on air: since when (ms UTC), what remains (ms, negative = overtime), who is on."""

    title: str
    kind: str
    since: int
    remaining: int
    anchor: str
    assistants: str
    notes: str


class Coming(NamedTuple):
    """A cue to come: when it is forecast and must start (ms UTC), and who is on."""

    title: str
    kind: str
    forecast: int
    must_start_by: int | None
    anchor: str
    assistants: str


class NextHit(NamedTuple):
    """The next hit time (ms UTC) and by how much it is missed as things stand (ms)."""

    title: str
    kind: str
    edge: Edge
    due: int
    miss: int


class OpenQuestion(NamedTuple):
    """A question that waits: about which link number, from how many, for how long (ms), and who
    has taken it."""

    text: str
    link: int | None
    askers: int
    waited: int
    claimed_by: str


class ToPress(NamedTuple):
    """What must still be pressed on the platform: a code, its amount, and of which offer; since
    when (ms UTC)."""

    what: str
    amount: int | None
    link: int
    name: str
    at: int

    @property
    def sentence(self) -> Message:
        """What to press, in words."""
        row = HereOnly("", "", "", self.what, self.amount, self.at, None, "")
        return to_press(row, self.link, self.name)


class Noted(NamedTuple):
    """A note of the run, ms UTC."""

    text: str
    at: int


class HandOver(NamedTuple):
    """Everything whoever takes over needs; questions are the first of `waiting` open ones."""

    show: str
    zone: str
    at: int
    state: ShowState
    over: int
    ran: tuple[Ran, ...]
    on_air: OnAirLine | None
    coming: tuple[Coming, ...]
    next_hit: NextHit | None
    questions: tuple[OpenQuestion, ...]
    waiting: int
    to_press: tuple[ToPress, ...]
    notes: tuple[Noted, ...]


def to_json(sheet: HandOver) -> bytes:
    """The sheet for scripts: codes and content, times in ms UTC, lengths in ms."""
    return msgspec.json.format(msgspec.json.encode(_plain(sheet)), indent=1)


def hand_over(of: Presents, now: Moment) -> HandOver:
    """The sheet of the opened show and run as of `now`."""
    timed = of.rundown.timing(*now)
    show = of.base.show
    open_cards = of.questions.open_cards(now.at)
    return HandOver(
        show.name if show else "",
        show.zone if show else "UTC",
        now.at,
        timed.state,
        timed.over,
        _ran(of, now),
        _on_air(of, timed, now),
        _coming(of, timed),
        _next_hit(of, timed),
        tuple(
            OpenQuestion(
                one.card.text, one.card.link, one.card.askers, now.at - one.since, one.claimed_by
            )
            for one in open_cards[:MOST_QUESTIONS]
        ),
        len(open_cards),
        _to_press(of),
        tuple(Noted(one.text, one.at) for one in of.base.markers if one.kind == NOTE and one.text),
    )


def _named(of: Presents, cue: str | None) -> tuple[str, str]:
    """A cue's title and kind."""
    found = of.rundown.plan.cue(cue)
    return (found.title, found.kind) if found else ("", "")


def _ran(of: Presents, now: Moment) -> tuple[Ran, ...]:
    return tuple(
        Ran(*_named(of, take.cue), take.start, take.end, take.end - take.start)
        for take in of.rundown.takes(*now)
        if take.end is not None
    )


def _on_air(of: Presents, timed: Timing, now: Moment) -> OnAirLine | None:
    cue = of.rundown.plan.cue(timed.on_air)
    figures = next((one for one in timed.cues if one.id == timed.on_air), None)
    if cue is None or figures is None:
        return None
    return OnAirLine(
        *_named(of, cue.id), figures.actual_start or now.at, figures.remaining or 0,
        cue.anchor, cue.assistants, cue.notes,
    )  # fmt: skip


def _coming(of: Presents, timed: Timing) -> tuple[Coming, ...]:
    found = []
    for figures in timed.cues:
        cue = of.rundown.plan.cue(figures.id)
        if figures.state == "to_come" and figures.forecast_start is not None and cue is not None:
            found.append(
                Coming(*_named(of, cue.id), figures.forecast_start, figures.must_start_by,
                       cue.anchor, cue.assistants)
            )  # fmt: skip
    return tuple(found[:COMING])


def _next_hit(of: Presents, timed: Timing) -> NextHit | None:
    ahead = [hit for hit in timed.hit_times if not hit.happened and hit.forecast is not None]
    if not ahead:
        return None
    hit = min(ahead, key=lambda one: one.due)
    return NextHit(*_named(of, hit.cue), hit.edge, hit.due, hit.miss)


def _to_press(of: Presents) -> tuple[ToPress, ...]:
    found = []
    for row in of.products.to_press:
        offer = of.products.by_id.get(row.offer)
        if offer is not None:
            name = of.products.name(offer.id)
            found.append(ToPress(row.what, row.amount, offer.link, name, row.at))
    return tuple(found)


def _plain(value: object) -> object:
    """Named tuples as objects, which the encoder takes for lists."""
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(one) for name, one in value._asdict().items()}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
