"""The review of a show is signed by name and role, over what the show is then."""

import json
from typing import Any

import planned
import pytest

from console.core.action import Confirmation
from console.core.message import english
from console.core.undo import Redo, Undo
from console.show.base.actions import RestoreVersion, SaveVersion, SetSetting, StartRun
from console.show.base.settings import REVIEW_REQUIRED, REVIEW_ROLES
from console.show.base.tables import RUN, SHOW
from console.show.products.actions import EditOffer
from console.show.products.queue_actions import Withdraw
from console.show.review.sign.actions import SignReview, WithdrawSignature
from console.show.review.sign.cover import covered, read_rows
from console.show.review.sign.reading import read_state, signatures_of
from console.show.review.sign.tables import SIGNATURE
from console.show.rundown.actions import EditCue
from console.show.rundown.duplicate import DuplicateShow
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.tables import CUE

DAY = 86_400_000


@pytest.fixture
def show(room: Any) -> str:
    """A show with nothing wrong, one offer in two cues."""
    made = planned.a_show(room)
    offer = planned.an_offer(room, made, "面膜")
    planned.a_cue(room, made, "开场", 10, cue_kind="opening", welfare="红包")
    for title in ("讲解", "返场"):
        planned.a_cue(room, made, title, 10, cue_kind="explain", offers=(offer,))
    return made


def sign(room: Any, show: str, role: str = "producer", **how: Any) -> str:
    return str(room.done(SignReview(show=show, role=role, name="林"), **how).id)


def test_a_signature_keeps_who_when_and_what_it_covered(room: Any, show: str) -> None:
    row = room.row(SIGNATURE, sign(room, show))
    assert (row.name, row.role, row.at) == ("林", "producer", room.clock.wall())
    assert (row.errors, row.warnings, row.seq) == (0, 0, room.seq - 1)
    assert json.loads(row.covered) == covered(read_rows(room.conn, show), show)
    assert read_state(room.conn, show).signed


def test_a_change_of_what_is_covered_outdates_it_and_taking_it_back_does_not(
    room: Any, show: str
) -> None:
    sign(room, show)
    [cue, *_] = room.rows(CUE, "WHERE title = '讲解'")
    room.done(EditCue(cue=cue.id, changes={"script": "先打底"}))
    state = read_state(room.conn, show)
    assert (state.signed, state.outdated, state.changes) == (False, ("producer",), 1)
    room.done(Undo())
    assert read_state(room.conn, show).signed


@pytest.mark.parametrize(
    "changes", [{"duration": 1_200_000}, {"scene": "厨房"}, {"anchor": "小美"}]
)
def test_lengths_scenes_and_people_are_not_covered(room: Any, show: str, changes: Any) -> None:
    sign(room, show)
    [cue, *_] = room.rows(CUE, "WHERE title = '讲解'")
    room.done(EditCue(cue=cue.id, changes=changes))
    assert read_state(room.conn, show).signed


def test_every_role_of_the_room_must_sign(room: Any, show: str) -> None:
    room.done(SetSetting(key=REVIEW_ROLES.key, value="producer，Legal"))
    sign(room, show)
    assert read_state(room.conn, show).missing == ("legal",)
    sign(room, show, "legal")
    assert read_state(room.conn, show).signed


def test_withdrawn_with_a_reason_it_stays_and_counts_no_more(room: Any, show: str) -> None:
    made = sign(room, show)
    assert "why" in room.refusal(WithdrawSignature(id=made, why=" "))
    room.done(WithdrawSignature(id=made, why="价格改了"), actor="Wang")
    [row] = signatures_of(room.conn, show)
    assert (row.withdrawn, row.withdrawn_by) == ("价格改了", "Wang")
    assert not read_state(room.conn, show).signed
    assert "already" in room.refusal(WithdrawSignature(id=made, why="again"))


def test_with_errors_open_it_takes_a_reason_and_a_word_on_it(room: Any, show: str) -> None:
    planned.an_offer(room, show, "口红", price=None)
    bare = SignReview(show=show, role="producer", name="林")
    assert "Say why" in room.refusal(bare)
    told = SignReview(show=show, role="producer", name="林", note="价格开播前定")
    [concern] = room.do(told).concerns
    assert (concern.kind, concern.who, concern.numbers[0]) == ("review.errors", "self", 1)
    word = Confirmation(*concern[:3], by="me")
    made = room.done(told, confirmed=(word,))
    row = room.row(SIGNATURE, made.id)
    assert (row.errors, row.note) == (1, "价格开播前定")


def test_undo_and_redo_give_the_same_row(room: Any, show: str) -> None:
    made = room.row(SIGNATURE, sign(room, show))
    room.done(Undo())
    assert room.row(SIGNATURE, made.id) is None
    room.done(Redo())
    assert room.row(SIGNATURE, made.id) == made


def test_a_show_made_of_another_is_not_signed(room: Any, show: str) -> None:
    sign(room, show)
    made = room.done(DuplicateShow(show=show, name="下周五", start=planned.EVENING + 7 * DAY))
    assert not read_state(room.conn, made.id).signed


def test_bringing_a_version_back_brings_its_signature_into_force(room: Any, show: str) -> None:
    version = room.done(SaveVersion(show=show, name="v1"))
    made = sign(room, show)
    [cue, *_] = room.rows(CUE, "WHERE title = '讲解'")
    room.done(EditCue(cue=cue.id, changes={"title": "别的"}))
    assert not read_state(room.conn, show).signed
    room.done(RestoreVersion(id=version.id))
    assert room.row(SIGNATURE, made) is not None
    assert read_state(room.conn, show).signed


def test_what_a_run_withdraws_is_no_change_of_the_plan(room: Any, show: str) -> None:
    sign(room, show)
    room.done(StartRun(show=show, run_kind="air"))
    [offer] = {row.offer for row in room.rows(room.tables["cue_offer"])}
    room.done(Withdraw(offer=offer, why="缺货"))
    assert read_state(room.conn, show).signed


def test_where_the_room_wants_it_an_unsigned_air_run_is_confirmed_once(
    room: Any, show: str
) -> None:
    room.done(SetSetting(key=REVIEW_REQUIRED.key, value="confirm"))
    rehearsal = room.done(StartRun(show=show, run_kind="rehearsal"))
    room.done(EndRun())
    start = StartRun(show=show, run_kind="air")
    [concern] = room.do(start).concerns
    assert "producer" in english(concern.what)
    room.done(start, confirmed=(Confirmation(*concern[:3], by="me"),))
    room.done(Go())
    assert [row.kind for row in room.rows(RUN, "ORDER BY id")] == ["rehearsal", "air"]
    assert rehearsal.run_kind == "rehearsal"


def test_a_change_between_start_and_first_go_is_asked_about_again(room: Any, show: str) -> None:
    room.done(SetSetting(key=REVIEW_REQUIRED.key, value="confirm"))
    sign(room, show)
    room.done(StartRun(show=show, run_kind="air"))
    [offer, *_] = room.rows(room.tables["offer"])
    room.done(EditOffer(id=offer.id, changes={"mechanism": "拍1发2"}))
    [concern] = room.do(Go()).concerns
    assert concern.numbers == (0, 1)


@pytest.mark.parametrize("required", ["off", "warn"])
def test_a_warning_stops_nothing(room: Any, show: str, required: str) -> None:
    room.done(SetSetting(key=REVIEW_REQUIRED.key, value=required))
    room.done(StartRun(show=show, run_kind="air"))
    room.done(Go())
    assert room.row(SHOW, show) is not None
