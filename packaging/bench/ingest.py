"""Facts stored durably over the whole path, against a bare executemany of the same rows."""

import time
from contextlib import closing
from pathlib import Path
from typing import Any

from measure import BATCH, Busy, collected, median, seconds
from recorded import Open, new_room, recordings, replay, rows
from table import Result

from console.core.fact import FactKind, Row
from console.core.store import open_file
from console.show.parts import KEPT

RATIO = 0.5


def measured(folder: Path, times: int) -> list[Result]:
    """One line for comments, one for orders."""
    return [_compared(folder, name, read, times) for name, read in recordings(folder).items()]


def _compared(folder: Path, name: str, read: Open, times: int) -> Result:
    facts = rows(read())
    bare, path, whole = [], [], []
    for number in range(times):
        bare.append(_bare(folder / f"bare-{name}-{number}.sqlite", facts))
        stored, derived = _path(folder / f"{name}-{number}.room", read, len(facts))
        path.append(stored)
        whole.append(derived)
    ratio = median([one / other for one, other in zip(path, bare, strict=True)])
    note = (
        f"{median(path):,.0f} rows/s beside a busy thread, of bare {median(bare):,.0f};"
        f" {median(whole):,.0f} rows/s until all that is derived of them is complete too"
    )
    return Result(f"ingest of {name}, share of bare", ratio, "", RATIO, True, note)


def _bare(path: Path, facts: list[Row]) -> float:
    """Rows a second that executemany writes into the same tables, idle, BATCH rows a commit."""
    kinds: dict[type[Any], FactKind] = {kind.row: kind for kind in KEPT.kinds}
    batches = []
    for at in range(0, len(facts), BATCH):
        found: dict[FactKind, list[Row]] = {}
        for n, row in enumerate(facts[at : at + BATCH], at + 1):
            found.setdefault(kinds[type(row)], []).append((n, 1, 1, *row))
        batches.append([(_insert(kind), made) for kind, made in found.items()])
    with closing(open_file(path, KEPT.sets, write=True)) as conn, collected():

        def write() -> None:
            for batch in batches:
                conn.execute("BEGIN")
                for sql, rows in batch:
                    conn.executemany(sql, rows)
                conn.execute("COMMIT")

        return len(facts) / seconds(write)


def _insert(kind: FactKind) -> str:
    marks = ", ".join("?" * (3 + len(kind.row._fields)))
    return f'INSERT OR IGNORE INTO "{kind.name}" VALUES ({marks})'


def _path(path: Path, read: Open, count: int) -> tuple[float, float]:
    """Rows a second until all are committed, and until all that is derived is complete."""
    room, run = new_room(path)
    try:
        with Busy(), collected():
            started = time.perf_counter()
            taken = replay(room, run, read())
            stored = time.perf_counter() - started
            room.writer.settled(run).result()
            derived = time.perf_counter() - started
    finally:
        room.close()
    if taken.stored != count:
        raise AssertionError(f"{count} facts came, {taken.stored} were stored")
    return count / stored, count / derived
