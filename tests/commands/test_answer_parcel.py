"""Ready answers and size charts of a show's products go with the show; the room's own stay."""

from contextlib import closing
from pathlib import Path
from typing import Any

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.store import connect
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer, AddProduct
from console.show.questions.bank.actions import AddAnswer, SaveSizeChart
from console.show.room import Room


def test_answers_and_charts_of_the_shows_products_travel(tmp_path: Path) -> None:
    path, to, elsewhere = (tmp_path / name for name in ("a.sqlite", "s.liveroom", "b.sqlite"))
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="show")).id
    coat, other = (do(AddProduct(name=name)).id for name in ("coat", "other"))
    do(AddOffer(show=show, product=coat, name=""))
    for product in (coat, other):
        do(AddAnswer(product=product, text="{price}"))
        do(SaveSizeChart(product=product, typed="S 155-160 80-95斤"))
    do(AddAnswer(show=show, text="of this show"))
    do(AddAnswer(text="of the room"))
    room.close()
    assert main(["export", "show", "--room", str(path), "--to", str(to)]) == 0
    for _ in range(2):
        assert main(["import", str(to), "--room", str(elsewhere)]) == 0
    with closing(connect(elsewhere, write=False)) as conn:
        texts = conn.execute("SELECT text FROM answer ORDER BY text").fetchall()
        assert [text for (text,) in texts] == ["of this show", "{price}"]
        assert conn.execute("SELECT count(*) FROM size_chart").fetchone() == (1,)
