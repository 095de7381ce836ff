"""Shows, runs, settings, versions, markers and desks."""

import json
from typing import Any

import pytest

from console.core.message import english
from console.core.undo import Undo
from console.show.base import actions
from console.show.base.settings import GO_GUARD_MS, TARGET_GMV, in_force, rate_key
from console.show.base.tables import DESK, MARKER, RUN, SETTING, SHOW, VERSION


@pytest.fixture
def show(room: Any) -> str:
    return str(room.done(actions.AddShow(name="双11专场")).id)


def test_a_show_has_a_name_of_its_own(room: Any, show: str) -> None:
    again = room.refusal(actions.AddShow(name="  双11专场 "))
    assert again == "There is a show “双11专场” already."
    other = room.done(actions.AddShow(name="other")).id
    renamed = actions.EditShow(id=other, changes={"name": "双11专场"})
    assert "already" in room.refusal(renamed)
    assert len(room.rows(SHOW)) == 2


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"name": " \u200b"}, "A name is missing."),
        ({"zone": "Mars/Base"}, "There is no time zone “Mars/Base”."),
        ({"zone": "../../etc/passwd"}, "There is no time zone"),
        ({"zone": ""}, "There is no time zone"),
        ({"start": 1_700_000_000_000, "end": 1_600_000_000_000}, "before it starts"),
        ({"start": 10**30}, "cannot be the start"),
        ({"note": "x" * 20_001}, "longer than 20000"),
    ],
)
def test_what_a_show_does_not_take(room: Any, fields: dict[str, Any], why: str) -> None:
    assert why in room.refusal(actions.AddShow(**{"name": "a", **fields}))
    assert room.rows(SHOW) == []


def test_an_edit_names_what_it_cannot_change(room: Any, show: str) -> None:
    assert "“id”" in room.refusal(actions.EditShow(id=show, changes={"id": "x"}))
    assert "start" in room.refusal(actions.EditShow(id=show, changes={"start": "noon"}))
    room.done(actions.EditShow(id=show, changes={"start": 1_700_000_000_000, "note": "n"}))
    assert room.row(SHOW, show).start == 1_700_000_000_000
    room.done(Undo())
    assert room.row(SHOW, show).start is None


def test_one_run_is_open_in_a_room(room: Any, show: str) -> None:
    run = room.done(actions.StartRun(show=show, run_kind="rehearsal", text="first")).id
    row = room.row(RUN, run)
    assert (row.kind, row.started_at, row.ended_at) == ("rehearsal", room.clock.wall(), None)
    assert row.boot == room.clock.boot
    other = room.done(actions.AddShow(name="other")).id
    again = actions.StartRun(show=other, run_kind="air")
    assert room.refusal(again) == "A run of “双11专场” is open. End it first."
    assert room.refusal(Undo(entry=2)) != ""


def test_settings_are_checked_against_their_declaration(room: Any, show: str) -> None:
    room.done(actions.SetSetting(key=GO_GUARD_MS.key, value="1500"))
    assert in_force(room.conn, GO_GUARD_MS) == 1500
    for key, value in ((GO_GUARD_MS.key, -1), (GO_GUARD_MS.key, "soon"), ("no.such", 1)):
        assert room.refusal(actions.SetSetting(key=key, value=value))
    on_show = actions.SetSetting(key=GO_GUARD_MS.key, value=1, show=show)
    assert "belongs to the room" in room.refusal(on_show)
    room.done(actions.SetSetting(key=GO_GUARD_MS.key, value=None))
    assert in_force(room.conn, GO_GUARD_MS) == 1000
    assert room.rows(SETTING) == []


def test_a_shows_own_value_wins_over_the_rooms(room: Any, show: str) -> None:
    room.done(actions.SetSetting(key=TARGET_GMV.key, value=100))
    assert in_force(room.conn, TARGET_GMV, show) == 100
    room.done(actions.SetSetting(key=TARGET_GMV.key, value=200, show=show))
    assert in_force(room.conn, TARGET_GMV, show) == 200
    assert in_force(room.conn, TARGET_GMV) == 100


def test_rates_are_set_by_category(room: Any) -> None:
    room.done(actions.SetSetting(key=rate_key("女装"), value=0.8))
    [row] = room.rows(SETTING)
    assert (row.key, json.loads(row.value)) == ("returns.rate:女装", 0.8)
    assert room.refusal(actions.SetSetting(key=rate_key("女装"), value=1.2))
    assert room.refusal(actions.SetSetting(key=GO_GUARD_MS.key + ":x", value=5))


def test_a_version_keeps_the_seq_and_is_restored(room: Any, show: str) -> None:
    room.done(actions.EditShow(id=show, changes={"note": "good"}))
    saved = room.done(actions.SaveVersion(show=show, name="v1"))
    assert room.row(VERSION, saved.id).seq == room.seq
    assert "“v1” already" in room.refusal(actions.SaveVersion(show=show, name="v1"))
    room.done(actions.EditShow(id=show, changes={"note": "bad", "name": "renamed"}))
    room.done(actions.RestoreVersion(id=saved.id))
    assert (room.row(SHOW, show).note, room.row(SHOW, show).name) == ("good", "renamed")
    room.done(Undo())
    assert room.row(SHOW, show).note == "bad"


def test_a_marker_belongs_to_the_open_run(room: Any, show: str) -> None:
    assert english(room.do(actions.AddMarker(text="wow")).refused).startswith("No run is open")
    run = room.done(actions.StartRun(show=show, run_kind="air")).id
    room.done(actions.AddMarker(marker="clip", text="wow"))
    [marker] = room.rows(MARKER)
    assert marker[1:] == (run, room.clock.wall(), "clip", "wow", "")


def test_a_marker_may_be_set_after_the_run_about_an_offer_and_taken_away(
    room: Any, show: str
) -> None:
    run = room.done(actions.StartRun(show=show, run_kind="rehearsal")).id
    marked = actions.AddMarker(run=run, marker="clip_in", offer="offer-1", at=room.clock.wall() - 5)
    made = room.done(marked)
    [marker] = room.rows(MARKER)
    assert (marker.run, marker.kind, marker.offer) == (run, "clip_in", "offer-1")
    room.done(actions.RemoveMarker(id=made.id))
    assert room.rows(MARKER) == []


def test_a_desk_is_named(room: Any) -> None:
    room.done(actions.NameDesk(name="left"), desk="d1")
    room.done(actions.NameDesk(name="right"), desk="d1")
    assert room.rows(DESK) == [("d1", "right")]
