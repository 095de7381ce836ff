"""What a version says of the welfare that changed since."""

from typing import Any

from planned import a_cue, a_show, an_offer

from console.core.message import Message, english
from console.show.base.actions import SaveVersion
from console.show.base.tables import VERSION
from console.show.parts import TABLES
from console.show.review.plan_diff import since
from console.show.rundown.welfare.actions import AddWelfare, EditWelfare, MoveWelfare, RemoveWelfare


def said(value: str | Message | None) -> str:
    return english(value) if isinstance(value, Message) else value or ""


def changes(room: Any, show: str) -> list[tuple[str, str, str, str, str]]:
    version = room.rows(VERSION)[0]
    return [
        (one.kind, said(one.what), said(one.field), said(one.before), said(one.after))
        for one in since(room.conn, TABLES, show, version.seq)
    ]


def test_fields_ties_and_rows_are_named(room: Any) -> None:
    show = a_show(room)
    cue, offer = a_cue(room, show, "Bag"), an_offer(room, show, "mousse", link=7)
    one = room.done(AddWelfare(show=show, name="one", what="raffle", cue=cue)).id
    two = room.done(AddWelfare(show=show, name="two")).id
    room.done(SaveVersion(show=show, name="before"))
    fields = {"worth": 90_000, "duration": 90_000, "kind": "lucky_bag", "starts": "cue"}
    room.done(EditWelfare(id=one, changes=fields, cue="", offer=offer))
    room.done(RemoveWelfare(id=two))
    room.done(AddWelfare(show=show, name="three"))
    assert sorted(changes(room, show)) == [
        ("added", "Welfare three", "", "", ""),
        ("changed", "Welfare one", "Cue", "Bag", "—"),
        ("changed", "Welfare one", "Kind", "Raffle", "Lucky bag"),
        ("changed", "Welfare one", "Product", "—", "7"),
        ("changed", "Welfare one", "Runs for", "—", "1:30"),
        ("changed", "Welfare one", "Starts", "by hand", "with its cue"),
        ("changed", "Welfare one", "Value each", "—", "¥9"),
        ("removed", "Welfare two", "", "", ""),
    ]


def test_a_move_is_a_move(room: Any) -> None:
    show = a_show(room)
    one = room.done(AddWelfare(show=show, name="one")).id
    room.done(AddWelfare(show=show, name="two"))
    room.done(SaveVersion(show=show, name="before"))
    room.done(MoveWelfare(id=one))
    assert changes(room, show) == [("changed", "Welfare one", "Place in the list", "", "moved")]
