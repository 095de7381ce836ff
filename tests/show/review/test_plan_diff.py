"""Two states of a plan are compared in words."""

from typing import Any

import planned
import pytest

from console.core.message import Message, english
from console.core.version import Tables
from console.show.base.actions import EditShow, SaveVersion
from console.show.base.tables import VERSION
from console.show.products.actions import AddOffer, EditOffer, RemoveOffer
from console.show.review.plan_diff import since
from console.show.rundown.actions import EditCue, SetCueOffers
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.row_actions import DeleteCues, MoveCues, SkipCues


class Past:
    """A show with two cues and two offers, and the version that was saved of it."""

    def __init__(self, room: Any) -> None:
        self.room, self.show = room, planned.a_show(room)
        self.first = planned.a_cue(room, self.show, "Opening")
        self.second = planned.a_cue(room, self.show, "", 5, cue_kind="explain")
        self.cream = planned.an_offer(room, self.show, "Cream")
        self.lips = planned.an_offer(room, self.show, "Lips")
        version = room.done(SaveVersion(show=self.show, name="before")).id
        self.seq = room.row(VERSION, version).seq

    def words(self) -> list[str]:
        tables: Tables = self.room.tables
        return [
            " ".join(
                part
                for part in (one.kind, said(one.what), said(one.field or ""), said(one.before),
                             said(one.after))
                if part
            )
            for one in since(self.room.conn, tables, self.show, self.seq)
        ]  # fmt: skip


def said(what: str | Message) -> str:
    return what if isinstance(what, str) else english(what)


@pytest.fixture
def past(room: Any) -> Past:
    return Past(room)


def test_nothing_changed_is_no_line(past: Past) -> None:
    assert past.words() == []


def test_fields_are_told_with_before_and_after(past: Past) -> None:
    changes = {"duration": 7 * 60_000, "start_at": planned.at("20:10"), "scene": "Desk"}
    past.room.done(EditCue(cue=past.second, changes=changes))
    past.room.done(EditOffer(id=past.cream, changes={"price": 119_000}))
    past.room.done(EditShow(id=past.show, changes={"name": "other", "end": planned.at("23:00")}))
    assert past.words() == [
        "changed Show End — 2026-11-27 23:00",
        "changed Cue Explain Length 5:00 7:00",
        "changed Cue Explain Must start — 20:10",
        "changed Cue Explain Scene — Desk",
        "changed Link 1 Cream Price ¥9.90 ¥11.90",
    ]


def test_rows_that_came_and_went_are_named(past: Past) -> None:
    past.room.done(AddBlock(show=past.show, name="late"))
    past.room.done(DeleteCues(cues=(past.second,)))
    past.room.done(RemoveOffer(id=past.lips))
    past.room.done(AddOffer(show=past.show, name="Mask", price=1))
    assert sorted(past.words()) == [
        "added Block late", "added Link 2 Mask", "removed Cue Explain", "removed Link 2 Lips",
    ]  # fmt: skip


def test_products_moves_and_flags_are_told(past: Past) -> None:
    past.room.done(SetCueOffers(cue=past.first, offers=(past.lips, past.cream)))
    past.room.done(MoveCues(cues=(past.second,), after=""))
    past.room.done(SkipCues(cues=(past.first,)))
    assert past.words() == [
        "changed Cue Opening Skipped — yes",
        "changed Cue Explain Place in the list moved",
        "changed Cue Opening Products 2, 1",
    ]
