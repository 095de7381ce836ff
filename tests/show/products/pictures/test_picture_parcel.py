"""Pictures travel with a show in a `.liveroom` file, and nothing else gets in by that way."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.store import Layout, connect
from console.show.base.actions import AddShow
from console.show.parcel import write_parcel
from console.show.parcel_reading import read_parcel, read_pictures
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.pictures.actions import AddPicture
from console.show.products.pictures.files import digest_of, keep
from console.show.room import Room

CONTENT = b"\xff\xd8\xff as if a picture"


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """A show with one product and its picture, in a file."""
    room = Room(tmp_path / "here", SystemClock(), desk="desk", reserve_bytes=0)
    show = _do(room, AddShow(name="Friday")).id
    product = _do(room, AddProduct(name="唇釉")).id
    _do(room, AddOffer(show=show, product=product, price=890_000))
    digest = keep(room.layout.pictures, CONTENT, "jpg")
    _do(room, AddPicture(product=product, digest=digest, ending="jpg", width=8, height=6))
    room.close()
    write_parcel(room.layout, show, tmp_path / "a.liveroom", with_runs=False)
    return tmp_path / "a.liveroom"


def test_pictures_travel(parcel: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"

    assert main(["import", str(parcel), "--room", str(there)]) == 0

    [kept] = Layout(there).pictures.iterdir()
    assert kept.read_bytes() == CONTENT
    with closing(connect(there, write=False)) as conn:
        [(digest,)] = conn.execute("SELECT digest FROM picture").fetchall()
    assert kept.name == f"{digest}.jpg"


def test_a_trial_run_keeps_nothing(parcel: Path, tmp_path: Path) -> None:
    assert main(["import", str(parcel), "--room", str(tmp_path / "there"), "--dry-run"]) == 0

    assert not Layout(tmp_path / "there").pictures.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (f"{digest_of(CONTENT)}.jpg", b"something else"),
        ("../../evil.jpg", CONTENT),
        (f"{digest_of(CONTENT)}.exe", CONTENT),
        (f"{digest_of(CONTENT)}.jpg", "text"),
        (f"{digest_of(CONTENT)}.jpg", None),
    ],
)
def test_what_is_not_named_by_its_content_is_refused(
    parcel: Path, name: str, content: object
) -> None:
    _tamper(parcel, "UPDATE picture_file SET name = ?, content = ?", (name, content))

    with pytest.raises(BadInput):
        list(read_pictures(parcel))


def test_a_huge_picture_is_refused_without_being_read(parcel: Path) -> None:
    _tamper(parcel, "UPDATE picture_file SET content = zeroblob(?)", (300_000_000,))

    with pytest.raises(BadInput):
        list(read_pictures(parcel))


def test_a_row_that_names_another_file_is_refused(parcel: Path) -> None:
    _tamper(parcel, "UPDATE picture SET digest = ?", ("../room.sqlite",))

    with pytest.raises(BadInput):
        read_parcel(parcel)


def _tamper(parcel: Path, sql: str, values: tuple[object, ...]) -> None:
    with closing(sqlite3.connect(parcel)) as conn, conn:
        conn.execute(sql, values)


def _do(room: Room, action: Action) -> Any:
    made = action.identified(room.ids.new)
    assert room.do(made, actor="me").result(20).seq is not None
    return made
