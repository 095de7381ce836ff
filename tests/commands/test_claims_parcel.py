"""What is known of the claims of a show's products goes with the show into another room."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.store import connect
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.claims.actions import AddClaim, AddLicence, AddSample, CheckEvidence
from console.show.products.claims.exception_actions import GrantException
from console.show.products.claims.proof_actions import AddProofs
from console.show.room import Room

TABLES = ("evidence", "claim", "proof_item", "licence", "sample", "claim_exception")


@pytest.fixture
def room_file(tmp_path: Path) -> Path:
    """A room with a show of one product of two, both with claims."""
    path = tmp_path / "room.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="周五美妆场")).id
    lip, other = (do(AddProduct(name=name)).id for name in ("丝绒唇釉", "面膜"))
    do(AddOffer(show=show, product=lip, name="", card={"points": "顶级面料,加微信"}))
    for product in (lip, other):
        claim = do(AddClaim(product=product, text="不沾杯", proof="报告 A12"))
        do(CheckEvidence(id=claim.new_evidence, by="Lin"))
        do(AddLicence(product=product, licence_kind="food", number="SC10144030012345"))
        do(AddSample(product=product, number="S-1"))
        do(AddProofs(product=product, titles=("a", "b")))
        do(GrantException(rule="grade.top", text="顶级", reason="r", by="Lin", product=product))
    do(GrantException(rule="most.superlative", text="", reason="r", by="Lin", show=show))
    room.close()
    return path


def counts(path: Path) -> list[int]:
    with closing(connect(path, write=False)) as conn:
        return [conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in TABLES]


def sent(room_file: Path, tmp_path: Path) -> Path:
    to = tmp_path / "show.liveroom"
    assert main(["export", "周五美妆场", "--room", str(room_file), "--to", str(to)]) == 0
    return to


def test_claims_of_the_shows_products_travel(room_file: Path, tmp_path: Path) -> None:
    to, elsewhere = sent(room_file, tmp_path), tmp_path / "elsewhere.sqlite"
    for _ in range(2):  # a second import adds nothing
        assert main(["import", str(to), "--room", str(elsewhere)]) == 0
    assert counts(room_file) == [2, 2, 4, 2, 2, 3]
    assert counts(elsewhere) == [1, 1, 2, 1, 1, 2]


def test_an_exception_of_no_rule_is_not_taken(
    room_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = sent(room_file, tmp_path)
    with closing(sqlite3.connect(to)) as conn:
        conn.execute("UPDATE claim_exception SET rule = 'all'")
        conn.commit()
    assert main(["import", str(to), "--room", str(tmp_path / "elsewhere.sqlite")]) == 2
    assert "claim_exception" in capsys.readouterr().err


def test_check_tells_hits_as_json(room_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "周五美妆场", "--room", str(room_file)]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [hit] = [one for one in found if one["kind"] == "claim.offsite"]
    assert hit["severity"] == "error"
    assert hit["text"]["place"] == "offer.points"
    assert (hit["text"]["start"], hit["text"]["end"], hit["text"]["words"]) == (5, 8, "加微信")
    assert not [one for one in found if one["kind"] == "claim.grade"]
