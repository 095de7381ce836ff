"""What `liveroom export` writes of a run: the as-run, its clips, and the hand-over sheet."""

from collections.abc import Callable
from contextlib import ExitStack, closing
from sqlite3 import Connection

from console.commands.totals import summed
from console.core.clock import Clock
from console.core.errors import BadInput
from console.core.live import Load
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.ports import Say
from console.core.reader import Files
from console.core.store import Layout
from console.show.base import present as base
from console.show.live_rows import read_rows
from console.show.opening import what_to_open
from console.show.products import present as products
from console.show.questions import present as questions
from console.show.review import as_run_table, clips, handover
from console.show.review.as_run import AsRun
from console.show.review.as_run_reading import read_as_run, run_to_tell, seen_at
from console.show.review.as_run_workbook import to_xlsx
from console.show.review.clips_reading import read_clips, run_with_clips
from console.show.review.handover import HandOver
from console.show.rundown import present as rundown
from console.show.rundown.run_log import Moment

ENDINGS = {
    "asrun": (".xlsx", ".csv", ".json"),
    "clips": (".csv", ".edl", ".sh"),
    "handover": (".json",),
}
"""What can be written of a run → the endings it takes."""

NOT_RUN = QT_TRANSLATE_NOOP("cli", "{show}: nothing of it has been played yet")
NO_CLIPS = QT_TRANSLATE_NOOP("cli", "{show}: no clip was marked in any of its runs")
OTHER_ENDING = QT_TRANSLATE_NOOP("cli", "{file}: this is written as {endings}")


def content(
    what: str, suffix: str, conn: Connection, layout: Layout, show: str, clock: Clock, say: Say
) -> bytes:
    """The file's content; `show` is an id. Raises BadInput where there is nothing to write."""
    if suffix not in ENDINGS[what]:
        endings = ", ".join(ENDINGS[what])
        raise BadInput(message(OTHER_ENDING, file=suffix or what, endings=endings))
    now = Moment(clock.wall(), clock.steady(), clock.boot)
    write: Callable[[Connection, Layout, str, str, Moment, Say], bytes] = {
        "asrun": _as_run, "clips": _clips, "handover": _handover,
    }[what]  # fmt: skip
    return write(conn, layout, show, suffix, now, say)


def _as_run(
    conn: Connection, layout: Layout, show: str, suffix: str, now: Moment, say: Say
) -> bytes:
    record = as_run_of(conn, layout, show, now)
    if suffix == ".json":
        return as_run_table.to_json(record)
    return (as_run_table.to_csv if suffix == ".csv" else to_xlsx)(record, say)


def as_run_of(conn: Connection, layout: Layout, show: str, now: Moment) -> AsRun:
    """The record of the show's run that is told of; raises BadInput where there is none."""
    run = run_to_tell(conn, show)
    with ExitStack() as opened:
        facts = None
        if run is not None and layout.run(run).exists():
            facts = opened.enter_context(summed(layout.run(run), layout.backups))
        record = read_as_run(conn, facts, run, now) if run is not None else None
    if record is None:
        raise BadInput(message(NOT_RUN, show=_name(conn, show)))
    return record


def _clips(
    conn: Connection, layout: Layout, show: str, suffix: str, now: Moment, say: Say
) -> bytes:
    run = run_with_clips(conn, show)
    sheet = read_clips(conn, run, seen_at(conn, run, now).at) if run is not None else None
    if sheet is None or not sheet.clips:
        raise BadInput(message(NO_CLIPS, show=_name(conn, show)))
    return {".csv": clips.to_csv, ".edl": clips.to_edl, ".sh": clips.to_script}[suffix](sheet)


def _handover(
    conn: Connection, layout: Layout, show: str, suffix: str, now: Moment, say: Say
) -> bytes:
    return handover.to_json(hand_over_of(conn, layout, show, now))


def hand_over_of(conn: Connection, layout: Layout, show: str, now: Moment) -> HandOver:
    """What is to be handed over of the open run of the show, else of the one that is told of."""
    opened = what_to_open(conn)
    run = opened.run if opened.show == show else run_to_tell(conn, show) or ""
    of = handover.Presents(
        base.BasePresent(), products.ProductsPresent(), rundown.RundownPresent(),
        questions.QuestionsPresent(),
    )  # fmt: skip
    loads: tuple[Load, ...] = (*base.LOADS, *products.LOADS, *rundown.LOADS, *questions.LOADS)
    with closing(Files(layout)) as files:
        for commit in read_rows(files, loads, show, run):
            for present in of:
                present.absorb(commit)
    return handover.hand_over(of, seen_at(conn, run, now))


def _name(conn: Connection, show: str) -> str:
    return str(conn.execute("SELECT name FROM show WHERE id = ?", (show,)).fetchone()[0])
