"""Hiding, muting, ban words: with a reason that is none of taste, undone, and in the journal."""

from typing import Any

import pytest

from console.show.base.actions import AddShow, StartRun
from console.show.questions.moderation.actions import (
    AddBanWord,
    HideComment,
    MuteViewer,
    RemoveBanWord,
    ShowComment,
    TickModeration,
    UnmuteViewer,
    hidden_id,
    muted_id,
)
from console.show.questions.moderation.keeping import NoteViewer, RemoveFilter, SaveFilter
from console.show.questions.moderation.matching import preview
from console.show.questions.moderation.tables import (
    BAN_WORD,
    HIDDEN,
    MUTED_VIEWER,
    PRESS,
    SAVED_FILTER,
    VIEWER_NOTE,
)


@pytest.fixture
def run(room: Any) -> str:
    show = room.done(AddShow(name="show")).id
    return str(room.done(StartRun(show=show, run_kind="air")).id)


def presses(room: Any) -> list[tuple[str, bool]]:
    found = room.conn.execute("SELECT what, ticked_at FROM moderation_press ORDER BY rowid")
    return [(what, ticked is not None) for what, ticked in found]


@pytest.mark.parametrize("why", ["", "negative", "差评", "complaint", "spam "])
def test_only_a_reason_of_the_list_hides(room: Any, run: str, why: str) -> None:
    refused = room.refusal(HideComment(run=run, n=7, why=why))
    assert refused == "Choose a reason. That a comment is unfavourable is none."
    assert room.row(HIDDEN, hidden_id(run, 7)) is None


def test_hiding_keeps_who_and_why_and_is_taken_back(room: Any, run: str) -> None:
    room.done(HideComment(run=run, n=7, why="ads", user="u", about="加微信"), actor="Li")
    row = room.row(HIDDEN, hidden_id(run, 7))
    assert (row.reason, row.by, row.text, row.undone_at) == ("ads", "Li", "加微信", None)
    assert "加微信" in room.commits[-1].entry.label
    assert "already" in room.refusal(HideComment(run=run, n=7, why="spam"))
    room.done(ShowComment(run=run, n=7), actor="Wang")
    assert room.row(HIDDEN, hidden_id(run, 7)).undone_by == "Wang"
    room.done(HideComment(run=run, n=7, why="spam"))
    assert room.row(HIDDEN, hidden_id(run, 7)).undone_at is None


def test_what_is_hidden_here_waits_amber_until_it_is_hidden_there(room: Any, run: str) -> None:
    room.done(HideComment(run=run, n=7, why="spam"))
    assert presses(room) == [("hide", False)]
    waiting = room.conn.execute("SELECT id FROM moderation_press").fetchone()[0]
    room.done(TickModeration(id=waiting), actor="Li")
    assert room.row(PRESS, waiting).ticked_by == "Li"
    assert "ticked already" in room.refusal(TickModeration(id=waiting))
    room.done(ShowComment(run=run, n=7))
    assert presses(room) == [("hide", True), ("show", False)]


def test_what_nobody_did_there_need_not_be_taken_back_there(room: Any, run: str) -> None:
    room.done(HideComment(run=run, n=7, why="spam"))
    room.done(ShowComment(run=run, n=7))
    assert presses(room) == []


def test_a_mute_ends_by_itself_or_is_taken_back(room: Any, run: str) -> None:
    room.done(MuteViewer(source="douyin", user="1", name="张三", why="abuse", minutes=10))
    assert "already" in room.refusal(MuteViewer(source="douyin", user="1", why="spam"))
    room.clock.advance(10 * 60_000)
    assert room.refusal(UnmuteViewer(source="douyin", user="1")) == "This viewer is not muted."
    room.done(MuteViewer(source="douyin", user="1", name="张三", why="spam"))
    room.done(UnmuteViewer(source="douyin", user="1"))
    assert room.row(MUTED_VIEWER, muted_id("douyin", "1")).undone_at is not None


def test_nobody_in_particular_cannot_be_muted(room: Any, run: str) -> None:
    assert "tells this viewer" in room.refusal(MuteViewer(source="x", user="name:", why="spam"))


def test_a_ban_word_needs_a_reason_and_goes_again(room: Any) -> None:
    assert "reason" in room.refusal(AddBanWord(pattern="加微信", why=""))
    made = room.done(AddBanWord(pattern="加微信", why="ads"))
    assert "already" in room.refusal(AddBanWord(pattern="加微信", why="ads"))
    room.done(RemoveBanWord(id=made.id))
    assert room.row(BAN_WORD, made.id) is None
    assert "加微信" in room.commits[-1].entry.label


def test_a_pattern_that_is_none_is_refused(room: Any) -> None:
    assert "no pattern" in room.refusal(AddBanWord(pattern="(", what="re", why="ads"))
    assert "no pattern" in room.refusal(AddBanWord(pattern=r"(a)\1", what="re", why="ads"))


def test_a_preview_counts_what_would_go_and_spares_complaints() -> None:
    said = [("好看", ""), ("加 微信 abc", ""), ("加微信骗子！退钱", "complaint")] * 2
    found = preview("加微信", "word", said)
    assert found[:3] == (2, 2, 6)
    assert preview("加.*信", "re", said).hides == 2


def test_a_note_stands_until_it_is_emptied(room: Any) -> None:
    room.done(NoteViewer(source="douyin", user="1", text="buys every week"))
    assert room.conn.execute("SELECT text FROM viewer_note").fetchone()[0] == "buys every week"
    room.done(NoteViewer(source="douyin", user="1", text=" "))
    assert room.conn.execute(f"SELECT count(*) FROM {VIEWER_NOTE.name}").fetchone()[0] == 0


def test_a_filter_is_kept_by_name_if_it_can_be_read(room: Any) -> None:
    assert "not closed" in room.refusal(SaveFilter(name="bad", query='"'))
    made = room.done(SaveFilter(name="Price", query="intent:price"))
    room.done(SaveFilter(name="Price", query="intent:price has:number", colour="series2"))
    row = room.row(SAVED_FILTER, made.id)
    assert (row.query, row.colour) == ("intent:price has:number", "series2")
    room.done(RemoveFilter(id=made.id))
    assert room.row(SAVED_FILTER, made.id) is None
