"""A clean evening raises nothing; every problem planted into it is found, by kind and place."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import planned
import pytest
from clean_show import Clean, clean_show, proofs_in
from plants import PLANTS, Planter

from console.core.action import Confirmation
from console.core.clock import SimulatedClock
from console.core.store import connect
from console.show.base.actions import SetSetting
from console.show.base.settings import LEAST_EXPLAINED_S, REVIEW_ROLES
from console.show.review.sign.actions import SignReview
from console.show.room import Room

FOLLOW = {"offer_claims_open", "over_end", "under_end", "hit_time_missed", "welfare.no_quantity"}
"""What else comes of the problems: the cues that show them, and the sum of lengths."""


def done(room: Any) -> Any:
    """What carries actions out in a room."""

    def carry_out(action: Any) -> Any:
        made = action.identified(room.ids.new)
        outcome = room.do(made)
        if outcome.concerns:
            words = tuple(
                Confirmation(*one[:3], "zz", one.typed, "controller") for one in outcome.concerns
            )
            outcome = room.do(made, confirmed=words)
        assert outcome.seq is not None, (made, outcome)
        return made

    return carry_out


@pytest.fixture
def clean(room: Any) -> Clean:
    """The clean evening."""
    return clean_show(done(room), lambda product: proofs_in(room.conn, product))


def planter(room: Any, clean: Clean) -> Planter:
    return Planter(done(room), clean, lambda product: proofs_in(room.conn, product))


def places(finding: Any) -> set[str]:
    """The rows that a finding is about; "" is the show."""
    spot = {finding.spot.row} if finding.spot is not None else set()
    return {*finding.cues, *finding.offers, *finding.welfare, *spot} or {""}


def test_a_clean_evening_raises_nothing(room: Any, clean: Clean) -> None:
    assert planned.kinds(room, clean.show) == []


def test_a_signed_clean_evening_raises_nothing(room: Any, clean: Clean) -> None:
    room.done(SignReview(show=clean.show, role="producer", name="林"))
    assert planned.kinds(room, clean.show) == []


def test_there_are_more_than_forty_plants() -> None:
    assert len(PLANTS) >= 40


def test_all_planted_at_once_are_found_where_they_are(room: Any, clean: Clean) -> None:
    garden = planter(room, clean)
    planted = [getattr(garden, name)() for name in PLANTS]
    found = planned.findings(room, clean.show)
    where = {(one.kind, place) for one in found for place in places(one)}
    assert [one for one in planted if tuple(one) not in where] == []
    others = {one.kind for one in found} - {one.kind for one in planted} - FOLLOW
    assert others == set()


def test_each_alone_is_found_and_nothing_unrelated(room: Any, clean: Clean) -> None:
    before, seq = sqlite3.connect(":memory:"), room.seq
    room.conn.backup(before)
    wrong = []
    for name in PLANTS:
        planted = getattr(planter(room, clean), name)()
        if name == "plant_review_outdated":
            planter(room, clean).offer(1, mechanism="拍1发3")
        found = planned.findings(room, clean.show)
        if not any(one.kind == planted.kind and planted.row in places(one) for one in found):
            wrong.append((name, "not found"))
        wrong += [
            (name, one.kind) for one in found
            if one.kind not in (planted.kind, *FOLLOW) and planted.row not in places(one)
        ]  # fmt: skip
        before.backup(room.conn)
        room.seq = seq
    before.close()
    assert wrong == []


def test_what_is_planted_by_settings(room: Any, clean: Clean) -> None:
    room.done(SetSetting(key=LEAST_EXPLAINED_S.key, value=1_200))
    room.done(SetSetting(key=REVIEW_ROLES.key, value="producer, legal"))
    assert planned.kinds(room, clean.show) == ["capacity", "review_missing"]
    room.done(SetSetting(key=LEAST_EXPLAINED_S.key, value=None))
    room.conn.execute("UPDATE setting SET value = '7' WHERE key = ?", (REVIEW_ROLES.key,))
    assert "setting_invalid" in planned.kinds(room, clean.show)


def test_the_command_finds_them_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "room.sqlite"
    room = Room(path, SimulatedClock(1_700_000_000_000), desk="desk", reserve_bytes=0)

    class Waiting:
        """A room whose actions are waited for."""

        ids = room.ids

        def do(self, action: Any, **how: Any) -> Any:
            return room.do(action, actor="me", **how).result(10)

    def proofs_of(product: str) -> list[str]:
        conn = connect(path, write=False)
        try:
            return proofs_in(conn, product)
        finally:
            conn.close()

    carry_out = done(Waiting())
    try:
        clean = clean_show(carry_out, proofs_of)
        assert checked(path, clean.show) == (0, [])
        garden = Planter(carry_out, clean, proofs_of)
        planted = [getattr(garden, name)() for name in PLANTS]
    finally:
        room.close()
    code, lines = checked(path, clean.show)
    assert code == 1
    where = {(line["kind"], place) for line in lines for place in named(line)}
    assert [one for one in planted if tuple(one) not in where] == []


def checked(path: Path, show: str) -> tuple[int, list[dict[str, Any]]]:
    """What `liveroom check` says, and how it ends."""
    line = [sys.executable, "-m", "console", "check", show, "--room", str(path)]
    ran = subprocess.run(
        line, capture_output=True, check=False, env={**os.environ, "PYTHONUTF8": "1"}
    )
    assert ran.stderr == b""
    return ran.returncode, [json.loads(one) for one in ran.stdout.decode().splitlines()]


def named(line: dict[str, Any]) -> set[str]:
    """The rows that a line of JSON names; "" is the show."""
    rows = {one["id"] for key in ("cues", "offers", "welfare") for one in line.get(key, ())}
    return rows | ({line["text"]["row"]} if "text" in line else set()) or {""}
