"""Reading the clips of a run from the room's file."""

import sqlite3

from console.show.base.tables import MARKER, RUN, SHOW
from console.show.products.names import name_in_show
from console.show.products.tables import EXPLAINED, OFFER, PRODUCT
from console.show.review.clips import CLIP_IN, CLIP_OUT, ClipSheet, clips


def read_clips(conn: sqlite3.Connection, run_id: str, now: int) -> ClipSheet | None:
    """The clips of a run, up to `now` (ms UTC) while it is open; None where there is none."""
    row = conn.execute(RUN.select("WHERE id = ?"), (run_id,)).fetchone()
    if row is None:
        return None
    run = RUN.make(row)
    show = SHOW.make(conn.execute(SHOW.select("WHERE id = ?"), (run.show,)).fetchone())
    marked = conn.execute(
        MARKER.select("WHERE run = ? AND kind IN (?, ?)"), (run_id, CLIP_IN, CLIP_OUT)
    )
    markers = [MARKER.make(one) for one in marked.fetchall()]
    told = conn.execute(EXPLAINED.select("WHERE run = ?"), (run_id,)).fetchall()
    explained = [EXPLAINED.make(one) for one in told]
    found = clips(markers, explained, now if run.ended_at is None else run.ended_at)
    return ClipSheet(show.name, show.zone, run.started_at, tuple(found), _names(conn, run.show))


def run_with_clips(conn: sqlite3.Connection, show: str) -> str | None:
    """The latest run of a show in which a clip was marked, an airing before all others."""
    found = conn.execute(
        "SELECT id FROM run WHERE show = ? AND id IN (SELECT run FROM marker WHERE kind IN (?, ?))"
        " ORDER BY kind = 'air' DESC, started_at DESC, id DESC LIMIT 1",
        (show, CLIP_IN, CLIP_OUT),
    ).fetchone()
    return None if found is None else str(found[0])


def _names(conn: sqlite3.Connection, show: str) -> dict[str, str]:
    """What the offers of a show are called, with their link numbers."""
    query = PRODUCT.select("WHERE id IN (SELECT product FROM offer WHERE show = ?)")
    products = {row[0]: PRODUCT.make(row) for row in conn.execute(query, (show,)).fetchall()}
    rows = conn.execute(OFFER.select("WHERE show = ?"), (show,)).fetchall()
    offers = [OFFER.make(row) for row in rows]
    return {one.id: f"{one.link} {name_in_show(one, products.get(one.product))}" for one in offers}
