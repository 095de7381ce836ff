"""The slip test: of 200 seeded edits every dangerous one asks, whichever way in, and no other."""

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from price_slips import COUNT, Slip, card, dangerous, slips, units

from console.cli import main
from console.core.action import Action, Confirmation, Outcome
from console.core.clock import SystemClock
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, RestoreVersion, SaveVersion
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.tables import OFFER
from console.show.room import Room

SLIPS = slips()
FIRSTS = [slip._replace(before=None) for slip in SLIPS]


def offer_with(room: Any, slip: Slip, name: str) -> str:
    """An offer in a show of its own, at its price before, beside another one."""
    show = room.done(AddShow(name=name)).id
    room.done(AddOffer(show=show, name="other", price=units(slip.other)))
    offer = room.done(AddOffer(show=show, name=name, price=units(slip.before))).id
    room.done(EditOffer(id=offer, changes=card(slip)))
    return str(offer)


def edit(offer: str, slip: Slip) -> EditOffer:
    return EditOffer(id=offer, changes={"price": units(slip.after)})


def confirmed(outcome: Outcome) -> tuple[Confirmation, ...]:
    return tuple(Confirmation(*one[:3], "WM", "", "controller") for one in outcome.concerns)


def test_the_edits_are_slips_and_harmless_ones() -> None:
    assert len(SLIPS) == COUNT
    assert 80 <= sum(map(dangerous, SLIPS)) <= 160
    assert 15 <= sum(map(dangerous, FIRSTS)) <= 100


def test_every_dangerous_edit_asks_and_no_other(room: Any) -> None:
    wrong = []
    for number, slip in enumerate(SLIPS):
        offer = offer_with(room, slip, f"offer {number}")
        outcome = room.do(edit(offer, slip))
        asked = [concern.kind for concern in outcome.concerns] == ["price"]
        if asked != dangerous(slip) or asked == (outcome.seq is not None):
            wrong.append((slip, outcome))
    assert wrong == []


def test_a_dangerous_first_price_asks_when_the_offer_is_added(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    wrong = []
    for number, slip in enumerate(FIRSTS):
        more = card(slip)
        add = AddOffer(show=show, name=f"offer {number}", price=units(slip.after), card=more)
        if bool(room.do(add).concerns) != dangerous(slip):
            wrong.append(slip)
    assert wrong == []


def test_what_was_confirmed_goes_and_comes_unasked_and_nothing_else_can(room: Any) -> None:
    for number, slip in enumerate(SLIPS):
        if not dangerous(slip):
            continue
        offer = offer_with(room, slip, f"offer {number}")
        show = room.row(OFFER, offer).show
        before = room.done(SaveVersion(show=show, name="before")).id
        outcome = room.do(edit(offer, slip))
        nobody = tuple(word._replace(by=" ") for word in confirmed(outcome))
        myself = tuple(word._replace(by="me") for word in confirmed(outcome))
        for words in (nobody, myself):
            assert room.do(edit(offer, slip), confirmed=words).seq is None
        room.done(edit(offer, slip), confirmed=confirmed(outcome))
        walk: list[tuple[Action, Any]] = [(Undo(), slip.before), (Redo(), slip.after)]
        if slip.before is not None:
            walk += [(RevertPrice(id=offer), slip.before), (Undo(), slip.after)]
        for action, price in [
            *walk,
            (RestoreVersion(id=before), slip.before),
            (Undo(), slip.after),
        ]:
            room.done(action)
            assert room.row(OFFER, offer).price == units(price)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """All slips as first prices in one sheet, a row each."""
    path = tmp_path / "friday.csv"
    heads = [
        "链接",
        "品名",
        "直播价",
        "日常价",
        "底价",
        "成本价",
        "运费",
        "券分摊",
        "佣金",
        "坑位费",
        "库存",
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        for number, slip in enumerate(FIRSTS, start=1):
            rate = "" if slip.percent is None else f"{slip.percent}%"
            amounts = (slip.after, slip.usual, slip.floor, slip.cost, slip.freight, slip.coupon)
            writer.writerow([number, f"offer {number}", *amounts, rate, slip.slot_fee, slip.stock])
    return path


def prices(room: Path) -> dict[int, int | None]:
    """Link → live price in a room file."""
    with closing(sqlite3.connect(room)) as conn:
        return dict(conn.execute("SELECT link, price FROM offer").fetchall())


def test_an_import_leaves_dangerous_rows_out_and_names_them(
    sheet: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room"
    assert main(["import", str(sheet), "--room", str(room), "--show", "Fri"]) == 1
    answer = json.loads(capsys.readouterr().out)
    left = {number for number, slip in enumerate(FIRSTS, start=1) if dangerous(slip)}
    named = {
        int(re.match(r"row (\d+) was left out: No\. ", one)[1]) for one in answer["unconfirmed"]
    }
    assert named == {number + 1 for number in left}  # the header is row 1
    assert prices(room).keys() == set(range(1, COUNT + 1)) - left
    assert answer["offers_added"] == answer["products_added"] == COUNT - len(left)
    assert main(["import", str(sheet), "--room", str(room), "--show", "Fri"]) == 1
    assert json.loads(capsys.readouterr().out)["offers_added"] == 0


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """A show with all first prices, confirmed where they were made, in a file for others."""
    file = Room(tmp_path / "here.sqlite", SystemClock(), desk="desk", reserve_bytes=0)

    def done(action: Any) -> Any:
        made = action.identified(file.ids.new)
        outcome = file.do(made, actor="me").result()
        if outcome.concerns:
            outcome = file.do(made, actor="me", confirmed=confirmed(outcome)).result()
        assert outcome.seq is not None, outcome
        return made

    show = done(AddShow(name="Fri")).id
    for number, slip in enumerate(FIRSTS, start=1):
        done(AddOffer(show=show, name=f"offer {number}", link=number, price=units(slip.after),
                      card=card(slip)))  # fmt: skip
    file.close()
    path = tmp_path / "fri.liveroom"
    room = str(tmp_path / "here.sqlite")
    assert main(["export", "Fri", "--room", room, "--to", str(path)]) == 0
    return path


def test_a_show_from_elsewhere_comes_without_prices_that_nobody_here_confirmed(
    parcel: Path, tmp_path: Path, capsys: Any
) -> None:
    there = tmp_path / "there.sqlite"
    capsys.readouterr()
    assert main(["import", str(parcel), "--room", str(there)]) == 1
    answer = json.loads(capsys.readouterr().out)
    wanted = {
        number: None if dangerous(slip) else units(slip.after)
        for number, slip in enumerate(FIRSTS, start=1)
    }
    assert prices(there) == wanted
    assert len(answer["unconfirmed"]) == sum(map(dangerous, FIRSTS))
