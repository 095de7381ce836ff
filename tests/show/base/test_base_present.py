"""The present of shows, runs and settings follows the news."""

from typing import Any

from console.core.table import Commit, Rows
from console.show.base import actions
from console.show.base.facts import Audience
from console.show.base.opened import Opened
from console.show.base.present import LOADS, BasePresent
from console.show.base.settings import GO_GUARD_MS, RETURN_RATE, TARGET_GMV, rate_key


def _filled(room: Any, show: str, run: str = "") -> BasePresent:
    present = BasePresent()
    parts = []
    for load in LOADS:
        if load.file == "decisions":
            query = f"SELECT {', '.join(load.row._fields)} FROM {load.table} {load.rest}"
            found = room.conn.execute(query, {"show": show, "run": run}).fetchall()
            parts.append(Rows(load.table, tuple(load.row._make(row) for row in found)))
    present.absorb(Commit(room.seq, "", "decision", None, tuple(parts)))
    return present


def test_it_is_filled_and_follows(room: Any) -> None:
    show = room.done(actions.AddShow(name="a")).id
    room.done(actions.SaveVersion(show=show, name="v1"))
    present = _filled(room, show)
    assert present.show is not None
    assert present.show.name == "a"
    assert [one.name for one in present.versions] == ["v1"]
    assert present.run is None
    run = room.done(actions.StartRun(show=show, run_kind="air")).id
    assert present.absorb(room.commits[-1]) == {"run", "show"}
    assert present.shown == Opened(show, run)
    assert present.open_run is not None
    assert present.open_run.id == run
    room.done(actions.AddMarker(text="x"))
    assert present.absorb(room.commits[-1]) == {"markers"}
    assert [one.text for one in present.markers] == ["x"]
    again = _filled(room, show, run)
    assert (again.markers, again.versions) == (present.markers, present.versions)


def test_a_run_of_another_show_is_not_shown(room: Any) -> None:
    mine = room.done(actions.AddShow(name="mine")).id
    other = room.done(actions.AddShow(name="other")).id
    present = _filled(room, mine)
    room.done(actions.StartRun(show=other, run_kind="air"))
    present.absorb(room.commits[-1])
    assert present.run is None
    assert present.open_run is not None


def test_settings_are_looked_up(room: Any) -> None:
    show = room.done(actions.AddShow(name="a")).id
    present = _filled(room, show)
    assert present.value(GO_GUARD_MS) == 1000
    assert present.chosen(RETURN_RATE) is None
    assert present.return_rate("女装") is None
    for key, value, on in (
        (RETURN_RATE.key, 0.3, ""),
        (rate_key("女装"), 0.8, ""),
        (TARGET_GMV.key, 5, ""),
        (TARGET_GMV.key, 7, show),
    ):
        room.done(actions.SetSetting(key=key, value=value, show=on))
        assert present.absorb(room.commits[-1]) == {"settings"}
    assert (present.return_rate("女装"), present.return_rate("食品")) == (0.8, 0.3)
    assert present.value(TARGET_GMV) == 7
    room.done(actions.SetSetting(key=TARGET_GMV.key, value=None, show=show))
    present.absorb(room.commits[-1])
    assert present.value(TARGET_GMV) == 5


def test_the_latest_figures_of_the_audience_are_kept() -> None:
    present = BasePresent()
    samples = (Audience(1, None, None, 10, 100, None), Audience(2, None, None, 12, None, None))
    commit = Commit(1, "r", "facts", None, (Rows("audience", samples),))
    assert present.absorb(commit) == {"audience"}
    assert (present.online, present.viewers, present.views) == (12, 100, None)
    assert present.sampled_at == 2
