"""Tables of welfare: what is planned, the cue and the offer it goes with, and what a run gave."""

from typing import NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("welfare")

KINDS = ("coupon", "red_packet", "lucky_bag", "raffle", "flash_sale", "gift", "check_in")
STARTS = ("hand", "time", "cue", "every", "online")


class Welfare(NamedTuple):
    """Something given to viewers. Money in 1/10,000 of the major unit, lengths in ms.

    quantity: pieces of one start. worth: of one piece; prize_value: of the greatest prize.
    starts: what makes it due; start_at ms UTC for "time", every ms for "every", online viewers for
    "online". duration: how long it runs; ends: its end in words. cool_down: None = the room's.
    """

    id: str
    show: str
    place: str
    name: str
    kind: str
    quantity: int | None
    budget: int | None
    worth: int | None
    threshold: int | None
    odds: str
    conditions: str
    prize: str
    prize_value: int | None
    starts: str
    start_at: int | None
    every: int | None
    online: int | None
    duration: int | None
    ends: str
    cool_down: int | None
    organiser: str
    rules: str
    publication: str
    script: str
    note: str


class WelfareCue(NamedTuple):
    """The cue that a welfare is scheduled in."""

    id: str
    show: str
    welfare: str
    cue: str


class WelfareOffer(NamedTuple):
    """The offer that a flash sale sells, or that a coupon or gift goes with."""

    id: str
    show: str
    welfare: str
    offer: str


class WelfareSent(NamedTuple):
    """One start of a welfare in a run, ms UTC by the wall clock.

    ends_at: when it is to end, None where nobody said. ended_at: when it was stopped ahead of that.
    """

    id: str
    run: str
    welfare: str
    at: int
    ends_at: int | None
    ended_at: int | None
    quantity: int | None
    note: str


class WelfarePress(NamedTuple):
    """What must be pressed on the platform for a start: `what` is start or stop; who ticked it."""

    id: str
    run: str
    sent: str
    what: str
    at: int
    ticked_at: int | None
    ticked_by: str


class WelfareResult(NamedTuple):
    """What became of one start, as far as it is known; cost in 1/10,000 of the major unit."""

    id: str
    run: str
    sent: str
    given: int | None
    redeemed: int | None
    cost: int | None
    winners: str
    at: int
    by: str


WELFARE = Table("welfare", Welfare, plan="show")
WELFARE_CUE = Table("welfare_cue", WelfareCue, plan="show")
WELFARE_OFFER = Table("welfare_offer", WelfareOffer, plan="show")
WELFARE_SENT = Table("welfare_sent", WelfareSent)
WELFARE_PRESS = Table("welfare_press", WelfarePress)
WELFARE_RESULT = Table("welfare_result", WelfareResult)

TABLES = (WELFARE, WELFARE_CUE, WELFARE_OFFER, WELFARE_SENT, WELFARE_PRESS, WELFARE_RESULT)

_ID = "id TEXT PRIMARY KEY NOT NULL"
_SHOW = "show TEXT NOT NULL REFERENCES show(id)"
_RUN = "run TEXT NOT NULL REFERENCES run(id)"
_TIE = "welfare TEXT NOT NULL UNIQUE REFERENCES welfare(id)"


def _texts(*names: str) -> str:
    return ", ".join(f"{name} TEXT NOT NULL DEFAULT ''" for name in names)


def _counts(*names: str) -> str:
    return ", ".join(f"{name} INTEGER CHECK ({name} >= 0)" for name in names)


def _one_of(name: str, codes: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{code}'" for code in codes)
    return f"{name} TEXT NOT NULL CHECK ({name} IN ({listed}))"


@MIGRATIONS()
def welfare(db: Database) -> None:
    """The plan of welfare, and what runs gave of it."""
    run = db.conn.execute
    run(
        f"CREATE TABLE welfare ({_ID}, {_SHOW}, place TEXT NOT NULL CHECK (place != ''),"
        f" name TEXT NOT NULL, {_one_of('kind', KINDS)},"
        f" {_counts('quantity', 'budget', 'worth', 'threshold')},"
        f" {_texts('odds', 'conditions', 'prize')}, {_counts('prize_value')},"
        f" {_one_of('starts', STARTS)}, start_at INTEGER, {_counts('every', 'online', 'duration')},"
        f" {_texts('ends')}, {_counts('cool_down')},"
        f" {_texts('organiser', 'rules', 'publication', 'script', 'note')}) STRICT"
    )
    run("CREATE INDEX welfare_show ON welfare (show)")
    # Ties stand in tables of their own: a cue or product that goes leaves the welfare in the plan.
    run(
        f"CREATE TABLE welfare_cue ({_ID}, {_SHOW}, {_TIE},"
        " cue TEXT NOT NULL REFERENCES cue(id)) STRICT"
    )
    run("CREATE INDEX welfare_cue_cue ON welfare_cue (cue)")
    run(
        f"CREATE TABLE welfare_offer ({_ID}, {_SHOW}, {_TIE},"
        " offer TEXT NOT NULL REFERENCES offer(id)) STRICT"
    )
    run("CREATE INDEX welfare_offer_offer ON welfare_offer (offer)")
    run(
        f"CREATE TABLE welfare_sent ({_ID}, {_RUN},"
        " welfare TEXT NOT NULL REFERENCES welfare(id), at INTEGER NOT NULL, ends_at INTEGER,"
        f" ended_at INTEGER, {_counts('quantity')}, {_texts('note')}) STRICT"
    )
    run("CREATE INDEX welfare_sent_run ON welfare_sent (run)")
    run("CREATE INDEX welfare_sent_welfare ON welfare_sent (welfare)")
    run(
        f"CREATE TABLE welfare_press ({_ID}, {_RUN},"
        f" sent TEXT NOT NULL REFERENCES welfare_sent(id), {_one_of('what', ('start', 'stop'))},"
        f" at INTEGER NOT NULL, ticked_at INTEGER, {_texts('ticked_by')}) STRICT"
    )
    run("CREATE INDEX welfare_press_run ON welfare_press (run)")
    run(
        f"CREATE TABLE welfare_result ({_ID}, {_RUN},"
        " sent TEXT NOT NULL UNIQUE REFERENCES welfare_sent(id),"
        f" {_counts('given', 'redeemed', 'cost')}, {_texts('winners')},"
        f" at INTEGER NOT NULL, {_texts('by')}) STRICT"
    )
    run("CREATE INDEX welfare_result_run ON welfare_result (run)")
