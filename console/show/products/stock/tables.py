"""Tranches, groups, link-ups and swaps of offers."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("stock")

TRIGGERS = ("hand", "time", "cue", "sold")
"""What releases a planned tranche; "cue" whose cue is gone is released by hand."""


class Tranche(NamedTuple):
    """Pieces of an offer that are planned to be released together.

    trigger_at: ms after the planned start of the show, for "time". trigger_share: of what was
    released, in 1/10,000, for "sold". delivery: the promise that holds while it sells.
    """

    id: str
    show: str
    offer: str
    place: str
    quantity: int
    trigger: str
    trigger_at: int | None
    trigger_share: int | None
    delivery: str
    note: str


class TrancheCue(NamedTuple):
    """The cue whose start releases a tranche; it goes with the cue, and the tranche stays."""

    id: str
    show: str
    tranche: str
    cue: str


class OfferGroup(NamedTuple):
    """The group of the queue in which an offer stands."""

    id: str
    show: str
    offer: str
    name: str


class LinkUp(NamedTuple):
    """A 3-2-1 of an offer: counted from `at`, on sale from `opens_at`, ms UTC.

    quantity: pieces released with it; price in 1/10,000. release: the row of the release, "" for
    none. sale_before: what the sale was. cancelled: ms UTC, None where it went through.
    """

    id: str
    run: str
    offer: str
    at: int
    opens_at: int
    quantity: int
    price: int
    release: str
    sale_before: str
    cancelled: int | None


class Swap(NamedTuple):
    """An offer's product exchanged for another, and why; ms UTC."""

    id: str
    show: str
    offer: str
    was: str
    now: str
    why: str
    at: int
    by: str


TRANCHE = Table("tranche", Tranche, plan="show")
TRANCHE_CUE = Table("tranche_cue", TrancheCue, plan="show")
OFFER_GROUP = Table("offer_group", OfferGroup, plan="show")
LINK_UP = Table("link_up", LinkUp)
SWAP = Table("swap", Swap)

TABLES: tuple[Table[Any], ...] = (TRANCHE, TRANCHE_CUE, OFFER_GROUP, LINK_UP, SWAP)

_SHOW = "id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id)"
_OFFER = "offer TEXT NOT NULL REFERENCES offer (id)"


@MIGRATIONS()
def tranches_and_link_ups(db: Database) -> None:
    """What is planned of the stock, and what was opened and exchanged."""
    for sql in (
        f"CREATE TABLE tranche ({_SHOW}, {_OFFER}, place TEXT NOT NULL,"
        " quantity INTEGER NOT NULL CHECK (quantity > 0),"
        " trigger TEXT NOT NULL CHECK (trigger IN ('hand', 'time', 'cue', 'sold')),"
        " trigger_at INTEGER, trigger_share INTEGER CHECK (trigger_share BETWEEN 1 AND 10000),"
        " delivery TEXT NOT NULL, note TEXT NOT NULL) STRICT",
        "CREATE INDEX tranche_offer ON tranche (offer)",
        f"CREATE TABLE tranche_cue ({_SHOW},"
        " tranche TEXT NOT NULL UNIQUE REFERENCES tranche (id),"
        " cue TEXT NOT NULL REFERENCES cue (id)) STRICT",
        "CREATE INDEX tranche_cue_cue ON tranche_cue (cue)",
        f"CREATE TABLE offer_group ({_SHOW},"
        " offer TEXT NOT NULL UNIQUE REFERENCES offer (id),"
        " name TEXT NOT NULL CHECK (name != '')) STRICT",
        "CREATE TABLE link_up (id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES run (id),"
        f" {_OFFER}, at INTEGER NOT NULL, opens_at INTEGER NOT NULL,"
        " quantity INTEGER NOT NULL, price INTEGER NOT NULL, release TEXT NOT NULL,"
        " sale_before TEXT NOT NULL, cancelled INTEGER) STRICT",
        "CREATE INDEX link_up_run ON link_up (run)",
        "CREATE INDEX link_up_offer ON link_up (offer)",
        f"CREATE TABLE swap ({_SHOW}, {_OFFER}, was TEXT NOT NULL REFERENCES product (id),"
        " now TEXT NOT NULL REFERENCES product (id), why TEXT NOT NULL, at INTEGER NOT NULL,"
        " by TEXT NOT NULL) STRICT",
        "CREATE INDEX swap_offer ON swap (offer)",
    ):
        db.conn.execute(sql)
