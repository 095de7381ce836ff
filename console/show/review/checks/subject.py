"""What checks look at: one show's plan, read from the decisions file at one moment."""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.table import Table
from console.show.base.settings import (
    BREAK_MIN,
    CLAIM_SAMPLE,
    CURRENCY,
    LEAST_EXPLAINED_S,
    OPENING_MIN,
    PRICE_LOWEST_DAYS,
    REVIEW_REQUIRED,
    REVIEW_ROLES,
    SAME_CATEGORY,
    SPARE_PERCENT,
    STRETCH_MIN,
    WAIT_AMBER_S,
    WAIT_RED_S,
    WELFARE_BUDGET,
    WELFARE_COOL_DOWN_S,
    WELFARE_PRIZE_LIMIT,
    declared,
    in_force,
    taken,
)
from console.show.base.tables import SHOW, Show
from console.show.products.claims.known import NOTHING, Known, gathered
from console.show.products.claims.tables import CLAIM_EXCEPTION, EVIDENCE_TEMPLATE
from console.show.products.claims.tables import TABLES as KNOWN
from console.show.products.names import name_in_show
from console.show.products.selection.tables import CANDIDATE
from console.show.products.stock.tables import TRANCHE, TRANCHE_CUE, Tranche
from console.show.products.tables import OFFER, PRODUCT, Offer, Product
from console.show.questions.bank.tables import ANSWER, Answer
from console.show.review.sign.reading import read_state, signatures_of
from console.show.review.sign.state import SignState
from console.show.rundown.land import Proposal, land
from console.show.rundown.plan import Plan
from console.show.rundown.plan_rows import engine_cue, in_order
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER, DAY_MS, Cue
from console.show.rundown.timing import Timing, timing
from console.show.rundown.welfare.tables import WELFARE, WELFARE_CUE, WELFARE_OFFER, Welfare

NO_SHOW = QT_TRANSLATE_NOOP("checks", "This show is not there any more.")
CUE_NAMED = QT_TRANSLATE_NOOP("checks", "{number} {cue}")

MINUTE = 60_000


class Limits(NamedTuple):
    """The room's limits: products of a category in a row; prize and welfare budget in 1/10,000 of
    the major unit (0 = none); the rest in ms."""

    same_category: int = SAME_CATEGORY.default
    opening: int = OPENING_MIN.default * MINUTE
    stretch: int = STRETCH_MIN.default * MINUTE
    least_break: int = BREAK_MIN.default * MINUTE
    cool_down: int = WELFARE_COOL_DOWN_S.default * 1000
    prize: int = WELFARE_PRIZE_LIMIT.default
    welfare_budget: int = WELFARE_BUDGET.default
    price_age: int = PRICE_LOWEST_DAYS.default * DAY_MS
    sample: bool = CLAIM_SAMPLE.default
    least_explained: int = LEAST_EXPLAINED_S.default * 1000
    spare_percent: int = SPARE_PERCENT.default


class Subject(NamedTuple):
    """A plan, and its timing if it is run as planned.

    cues: those that are not skipped, in order; starts: when each is planned to start, ms UTC.
    by_id, numbers: every cue, and its number in the list. offers: by id, those that are in.
    cue_offers: cue → its offers in order, only such as are in. welfare: in the order of the plan;
    welfare_cues, welfare_offers: welfare → the cue it is scheduled in, the offer it goes with.
    known: what proves what is said of the products. block_names: block → its name.
    tranches: offer → its planned ones in order; tranche_cues: tranche → the cue that releases it.
    gone_offers: cue → name and reason of what it shows and is withdrawn. rejected: product → why
    the selection rejected it. review_asked: whether signing has begun or the room asks for it.
    bad_settings: keys that hold what they do not take, with their defaults. waits: amber, red, s.
    answers: ready ones for any show and for this one, of any product and of those that are in.
    """

    show: Show
    cues: tuple[Cue, ...]
    starts: Mapping[str, int]
    by_id: Mapping[str, Cue]
    numbers: Mapping[str, int]
    offers: Mapping[str, Offer]
    products: Mapping[str, Product]
    cue_offers: Mapping[str, tuple[str, ...]]
    plan: Plan
    timing: Timing
    proposal: Proposal | None
    limits: Limits
    welfare: tuple[Welfare, ...] = ()
    welfare_cues: Mapping[str, str] = MappingProxyType({})
    welfare_offers: Mapping[str, str] = MappingProxyType({})
    currency: str = CURRENCY.default
    known: Known = NOTHING
    block_names: Mapping[str, str] = MappingProxyType({})
    tranches: Mapping[str, tuple[Tranche, ...]] = MappingProxyType({})
    tranche_cues: Mapping[str, str] = MappingProxyType({})
    gone_offers: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType({})
    rejected: Mapping[str, str] = MappingProxyType({})
    review: SignState = SignState()
    review_asked: bool = False
    bad_settings: tuple[tuple[str, object], ...] = ()
    waits: tuple[int, int] = (WAIT_AMBER_S.default, WAIT_RED_S.default)
    answers: tuple[Answer, ...] = ()

    def named(self, cue: Cue) -> Message:
        """A cue as a sentence names it: its number and title."""
        return message(CUE_NAMED, number=self.numbers[cue.id], cue=cue_name(cue))

    def offer_name(self, offer: str) -> str:
        """An offer as a sentence names it: link number and name."""
        row = self.offers[offer]
        return f"{row.link} {name_in_show(row, self.products.get(row.product))}"


def read_subject(conn: sqlite3.Connection, show: str) -> Subject | None:
    """The plan of a show as it is now, None where there is no such show; one short transaction."""
    conn.execute("BEGIN")
    try:
        found = _rows(conn, SHOW, "WHERE id = ?", show)
        return _subject(conn, found[0]) if found else None
    finally:
        conn.execute("ROLLBACK")


def subject_of(conn: sqlite3.Connection, show: str) -> Subject:
    """The same inside a transaction that is open already; raises Refused where it is gone."""
    found = _rows(conn, SHOW, "WHERE id = ?", show)
    if not found:
        raise Refused(message(NO_SHOW))
    return _subject(conn, found[0])


def _subject(conn: sqlite3.Connection, show: Show) -> Subject:
    mine = "WHERE show = ?"
    blocks = {row.id: row for row in _rows(conn, BLOCK, mine, show.id)}
    rows = in_order(blocks, _rows(conn, CUE, mine, show.id))
    everything = tuple(row for row in rows if isinstance(row, Cue))
    listed = _rows(conn, OFFER, f"{mine} ORDER BY place, id", show.id)
    offers = {row.id: row for row in listed if not row.withdrawn}
    wanted = "WHERE id IN (SELECT product FROM offer WHERE show = ?)"
    products = {row.id: row for row in _rows(conn, PRODUCT, wanted, show.id)}
    gone = {
        row.id: (f"{row.link} {name_in_show(row, products.get(row.product))}", row.withdrawn)
        for row in listed if row.withdrawn
    }  # fmt: skip
    in_cues: dict[str, list[str]] = {}
    gone_in: dict[str, list[tuple[str, str]]] = {}
    for row in _rows(conn, CUE_OFFER, f"{mine} ORDER BY place, id", show.id):
        if row.offer in offers:
            in_cues.setdefault(row.cue, []).append(row.offer)
        elif row.offer in gone:
            gone_in.setdefault(row.cue, []).append(gone[row.offer])
    cues = tuple(cue for cue in everything if not cue.skip)
    plan = Plan(_start(show, cues), show.end, [engine_cue(cue) for cue in cues])
    timed = timing(plan, (), plan.start)
    return Subject(
        show=show,
        cues=cues,
        starts={one.id: one.planned_start or 0 for one in timed.cues},
        by_id={cue.id: cue for cue in everything},
        numbers={cue.id: number for number, cue in enumerate(everything, 1)},
        offers=offers,
        products=products,
        cue_offers={cue: tuple(ids) for cue, ids in in_cues.items()},
        plan=plan,
        timing=timed,
        proposal=land(plan, (), plan.start),
        limits=_limits(conn, show.id),
        welfare=tuple(_rows(conn, WELFARE, f"{mine} ORDER BY place, id", show.id)),
        welfare_cues={row.welfare: row.cue for row in _rows(conn, WELFARE_CUE, mine, show.id)},
        welfare_offers={
            row.welfare: row.offer for row in _rows(conn, WELFARE_OFFER, mine, show.id)
        },
        currency=in_force(conn, CURRENCY),
        known=_known(conn, show.id),
        block_names={block.id: block.name for block in blocks.values()},
        tranches=_tranches(conn, show.id, offers),
        tranche_cues={row.tranche: row.cue for row in _rows(conn, TRANCHE_CUE, mine, show.id)},
        gone_offers={cue: tuple(names) for cue, names in gone_in.items()},
        rejected=_rejected(conn, show.id, products),
        review=read_state(conn, show.id),
        review_asked=_review_asked(conn, show.id),
        bad_settings=_bad_settings(conn, show.id),
        waits=(in_force(conn, WAIT_AMBER_S, show.id), in_force(conn, WAIT_RED_S, show.id)),
        answers=_answers(conn, show.id, offers),
    )


def _rejected(
    conn: sqlite3.Connection, show: str, products: Mapping[str, Product]
) -> dict[str, str]:
    """Products of the show that its selection rejected, and why."""
    by_key = {row.source_key: row.id for row in products.values() if row.source_key}
    found = {}
    for row in _rows(conn, CANDIDATE, "WHERE show = ? AND verdict = 'rejected'", show):
        product = row.product or by_key.get(row.source_key, "")
        if product in products:
            found[product] = row.words or row.reason
    return found


def _review_asked(conn: sqlite3.Connection, show: str) -> bool:
    """Whether someone has signed already, or set that someone must."""
    wanted = conn.execute(
        "SELECT count(*) FROM setting WHERE key = ? AND show IN ('', ?)", (REVIEW_ROLES.key, show)
    ).fetchone()[0]
    strict = in_force(conn, REVIEW_REQUIRED, show)
    return strict != "off" and bool(wanted or strict == "confirm" or signatures_of(conn, show))


def _bad_settings(conn: sqlite3.Connection, show: str) -> tuple[tuple[str, object], ...]:
    query = "SELECT key, value FROM setting WHERE show IN ('', ?) ORDER BY key"
    found = []
    for key, value in conn.execute(query, (show,)).fetchall():
        setting = declared(key)
        if setting is not None and taken(setting, value) is None:
            found.append((key, setting.default))
    return tuple(found)


def _tranches(
    conn: sqlite3.Connection, show: str, offers: Mapping[str, Offer]
) -> dict[str, tuple[Tranche, ...]]:
    """The planned tranches of the offers that are in, by offer."""
    found: dict[str, list[Tranche]] = {}
    for row in _rows(conn, TRANCHE, "WHERE show = ? ORDER BY place, id", show):
        if row.offer in offers:
            found.setdefault(row.offer, []).append(row)
    return {offer: tuple(rows) for offer, rows in found.items()}


def _answers(
    conn: sqlite3.Connection, show: str, offers: Mapping[str, Offer]
) -> tuple[Answer, ...]:
    """The ready answers that may be given in the show."""
    mine = {None, *(offer.product for offer in offers.values())}
    rows = _rows(conn, ANSWER, "WHERE show IS NULL OR show = ? ORDER BY place, id", show)
    return tuple(row for row in rows if row.product in mine)


def _known(conn: sqlite3.Connection, show: str) -> Known:
    """What is known of the claims of the show's products, and the exceptions granted for it."""
    wanted = "WHERE product IN (SELECT product FROM offer WHERE show = ?)"
    rows = {
        table.name: _rows(conn, table, wanted, show)
        for table in KNOWN
        if table not in (CLAIM_EXCEPTION, EVIDENCE_TEMPLATE)
    }
    rows[CLAIM_EXCEPTION.name] = _rows(
        conn, CLAIM_EXCEPTION, "WHERE show IS NULL OR show = ?", show
    )
    return gathered(rows, show)


def _rows(conn: sqlite3.Connection, table: Table[Any], rest: str, show: str) -> list[Any]:
    return [table.make(row) for row in conn.execute(table.select(rest), (show,)).fetchall()]


def _start(show: Show, cues: tuple[Cue, ...]) -> int:
    """The planned start; of a show without one, such that its first hit time is met."""
    if show.start is not None:
        return show.start
    ahead = 0
    for cue in cues:
        if cue.start_at is not None:
            return cue.start_at - ahead
        ahead += engine_cue(cue).ideal
        if cue.end_at is not None:
            return cue.end_at - ahead
    return 0


def _limits(conn: sqlite3.Connection, show: str) -> Limits:
    return Limits(
        in_force(conn, SAME_CATEGORY, show),
        in_force(conn, OPENING_MIN, show) * MINUTE,
        in_force(conn, STRETCH_MIN, show) * MINUTE,
        in_force(conn, BREAK_MIN, show) * MINUTE,
        in_force(conn, WELFARE_COOL_DOWN_S, show) * 1000,
        in_force(conn, WELFARE_PRIZE_LIMIT, show),
        in_force(conn, WELFARE_BUDGET, show),
        in_force(conn, PRICE_LOWEST_DAYS, show) * DAY_MS,
        in_force(conn, CLAIM_SAMPLE, show),
        in_force(conn, LEAST_EXPLAINED_S, show) * 1000,
        in_force(conn, SPARE_PERCENT, show),
    )
