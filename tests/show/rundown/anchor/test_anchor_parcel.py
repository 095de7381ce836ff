"""Notes to the anchor go with the runs of a show from one room to another."""

from contextlib import closing
from pathlib import Path
from typing import Any

from console.cli import main
from console.core.clock import SimulatedClock
from console.core.store import connect
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room
from console.show.rundown.anchor.actions import AcknowledgeNote, CallAnchor, TellAnchor
from console.show.rundown.live_actions import EndRun


def notes(path: Path) -> list[Any]:
    with closing(connect(path, write=False)) as conn:
        told = conn.execute("SELECT * FROM anchor_note ORDER BY id").fetchall()
        return told + conn.execute("SELECT * FROM anchor_seen ORDER BY id").fetchall()


def test_notes_and_their_reading_go_with_the_runs(tmp_path: Path) -> None:
    home, away, parcel = (tmp_path / name for name in ("home", "away", "friday.liveroom"))
    room = Room(home, SimulatedClock(1_700_000_000_000), desk="d", reserve_bytes=0)
    for action in (
        AddShow(id="s", name="Friday"),
        StartRun(id="r", show="s", run_kind="air"),
        TellAnchor(id="n", text="slower"),
        AcknowledgeNote(id="n", by="Chen"),
        CallAnchor(template="stop_price"),
        EndRun(),
    ):
        assert room.do(action.identified(room.ids.new), actor="Li").result(10).seq is not None
    room.close()
    out = ["export", "Friday", "--room", str(home), "--to", str(parcel), "--runs"]
    assert main(out) == 0
    assert main(["import", str(parcel), "--room", str(away)]) == 0
    assert len(notes(home)) == 3
    assert notes(away) == notes(home)
