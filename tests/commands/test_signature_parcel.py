"""Signatures go with the show into another room, and hold there for what they covered."""

from contextlib import closing
from pathlib import Path
from typing import Any

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.store import connect
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.review.sign.actions import SignReview
from console.show.review.sign.reading import read_state, signatures_of
from console.show.room import Room


def test_a_signature_holds_in_the_room_it_is_sent_to(tmp_path: Path, capsys: Any) -> None:
    path, to, other = (tmp_path / name for name in ("a.sqlite", "show.liveroom", "b.sqlite"))
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="周五")).id
    do(AddOffer(show=show, name="面膜", price=99_000))
    do(SignReview(show=show, role="producer", name="林"))
    room.close()
    assert main(["export", "周五", "--room", str(path), "--to", str(to)]) == 0
    assert main(["import", str(to), "--room", str(other)]) == 0
    capsys.readouterr()
    with closing(connect(other, write=False)) as conn:
        [row] = signatures_of(conn, show)
        assert (row.name, row.role) == ("林", "producer")
        assert read_state(conn, show).signed
