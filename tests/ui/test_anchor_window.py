"""The anchor's screen and the strategy wall: what they say, their keys, and screens that go."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.show.base.actions import StartRun
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.queue_actions import Explain
from console.show.products.stock.link_up import LinkUpOffer
from console.show.rundown.actions import AddCue
from console.show.rundown.anchor.actions import AskAnchor, CallAnchor, TellAnchor
from console.show.rundown.live_actions import Go

YUAN, MINUTE = 10_000, 60_000
KEY = Qt.Key


@pytest.fixture
def later(context, clock, qtbot):
    """Let time pass, and the desk take note of it."""

    def pass_by(ms):
        clock.advance(ms)
        with qtbot.waitSignal(context.desk.ticked):
            pass

    return pass_by


@pytest.fixture
def on_air(window, context, do, later):
    """A lip glaze is explained in a cue of ten minutes."""
    card = {
        "specs": "02 true red", "mechanism": "2 minis", "points": "stays on;light",
        "never_say": "best, heals", "limit_each": 2,
    }  # fmt: skip
    do(
        AddOffer(
            id="lip", show="show-1", name="lip glaze", brand="Qibai", price=89 * YUAN,
            list_price=129 * YUAN, stock=300, link=3, card=card,
        )
    )  # fmt: skip
    for number in range(9):
        do(AddOffer(id=f"o{number}", show="show-1", name=f"thing {number}", price=YUAN))
    do(AddCue(id="c1", show="show-1", cue_title="Lips", duration=10 * MINUTE))
    do(StartRun(show="show-1", run_kind="air"))
    later(2_000)
    do(Go())
    do(Explain(offer="lip"))


def opened(window, qtbot, name="anchor", key=KEY.Key_F2):
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    made = window.screens.windows[name]
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def spoken(zone):
    return zone.accessibleName()


def test_before_the_show_it_counts_down_to_the_start(window, clock, qtbot, later):
    clock.set(clock.wall() - 30 * MINUTE)
    screen = opened(window, qtbot)
    later(0)
    assert spoken(screen.head) == "30:00 Starts in"
    assert spoken(screen.card) == "Friday beauty show"
    assert not screen.isFullScreen(), "it never covers the console"


def test_it_says_what_runs_and_what_is_sold(window, on_air, qtbot, later):
    screen = opened(window, qtbot)
    later(MINUTE)
    assert spoken(screen.head) == "9:00 left · Lips next last cue"
    words = "No. 3 Qibai lip glaze 02 true red ¥89 2 minis · limit 2 usual ¥129 · 300 left"
    assert spoken(screen.card) == f"{words} stays on light"
    assert spoken(screen.never) == "Never say: best, heals"
    assert screen.mark.isHidden()


def test_a_rehearsal_is_marked(window, do, qtbot):
    do(StartRun(show="show-1", run_kind="rehearsal"))
    screen = opened(window, qtbot)
    assert spoken(screen.mark) == "REHEARSAL"
    assert not screen.mark.isHidden()


def test_a_tick_paints_only_the_clock(window, on_air, qtbot, later):
    screen = opened(window, qtbot)
    later(1_000)
    QApplication.processEvents()
    before = screen.card.painted, screen.side.painted, screen.never.painted
    head = screen.head.painted
    later(1_000)
    qtbot.waitUntil(lambda: screen.head.painted > head)
    assert (screen.card.painted, screen.side.painted, screen.never.painted) == before


def test_a_price_change_stands_there_until_a_page_key_acknowledges_it(
    window, context, on_air, do, qtbot, later
):
    screen = opened(window, qtbot)
    do(EditOffer(id="lip", changes={"price": 87 * YUAN}))
    assert "¥89 → ¥87" in spoken(screen.side)
    QTest.keyClick(screen, KEY.Key_PageDown)
    later(1)
    do(TellAnchor(text="slower"))
    assert len(context.desk.live.anchor.open) == 2, "the first had only just come up"
    later(1_000)
    for key in (KEY.Key_Space, KEY.Key_Return, KEY.Key_A):
        QTest.keyClick(screen, key)
    QTest.keyClick(screen, KEY.Key_PageDown)
    QTest.keyClick(screen, KEY.Key_PageDown)
    qtbot.waitUntil(lambda: len(context.desk.live.anchor.open) == 1)
    assert "¥89" not in spoken(screen.side)
    assert "slower" in spoken(screen.side)


def test_a_question_and_an_urgent_note_are_clicked_away(window, context, on_air, do, qtbot):
    screen = opened(window, qtbot)
    do(AskAnchor(card="c", text="how much?", answer="89 yuan"))
    do(CallAnchor(template="stop_claim"))
    assert "Stop: do not say that" in spoken(screen.side)
    QApplication.processEvents()
    screen.grab()
    [urgent, question] = screen.side.boxes
    place = question[1].center()
    QTest.mouseClick(
        screen.side, Qt.MouseButton.LeftButton, pos=QPoint(int(place.x()), int(place.y()))
    )
    qtbot.waitUntil(lambda: not context.desk.live.anchor.questions)
    assert [note.id for note in context.desk.live.anchor.open] == [urgent[0]]


def test_three_two_one_fills_the_screen(window, on_air, do, qtbot, later):
    screen = opened(window, qtbot)
    do(LinkUpOffer(offer="lip"))
    later(100)
    assert not screen.count.isHidden()
    assert spoken(screen.count) == "3 No. 3 Qibai lip glaze ¥89 300 pieces"
    assert screen.count.size() == screen.size()
    later(3_000)
    assert spoken(screen.count).startswith("On sale")
    later(2_500)
    assert screen.count.isHidden()


def test_on_air_one_escape_is_not_enough_and_other_keys_do_nothing(window, on_air, qtbot, later):
    screen = opened(window, qtbot)
    QTest.keyClick(window, KEY.Key_F3, Qt.KeyboardModifier.ControlModifier)
    assert screen.isFullScreen()
    QTest.keyClick(screen, KEY.Key_Escape)
    later(3_000)
    QTest.keyClick(screen, KEY.Key_Escape)
    QTest.keyClick(screen, KEY.Key_Space)
    assert screen.isFullScreen()
    QTest.keyClick(screen, KEY.Key_Escape)
    assert not screen.isFullScreen()


def test_off_air_escape_leaves_full_screen_at_once(window, qtbot):
    screen = opened(window, qtbot)
    screen.switch_full()
    QTest.keyClick(screen, KEY.Key_Escape)
    assert not screen.isFullScreen()


def test_a_screen_that_went_away_leaves_a_window_and_is_told(window, context, on_air, qtbot):
    screen = opened(window, qtbot)
    screen.switch_full()
    app = QGuiApplication.instance()
    app.screenRemoved.emit(screen.screen())
    qtbot.waitUntil(lambda: not screen.isFullScreen())
    qtbot.waitUntil(lambda: context.health.state("anchor") == "bad")
    assert screen.isVisible()


def test_it_closes_with_the_console(window, qtbot):
    screen = opened(window, qtbot)
    window.close()
    assert screen.isHidden()


def test_the_wall_follows_the_current_product_until_somebody_pages(window, on_air, do, qtbot):
    wall = opened(window, qtbot, "wall", KEY.Key_F4)
    assert "page 1 of 2" in spoken(wall.zone)
    assert [tile.lit for tile in wall.zone.view.tiles] == [True, *[False] * 7]
    QTest.keyClick(wall, KEY.Key_PageDown)
    assert "page 2 of 2" in spoken(wall.zone)
    do(Explain(offer="o8"))
    QTest.keyClick(wall, KEY.Key_Left)
    assert "page 1 of 2" in spoken(wall.zone)
    QTest.keyClick(wall, KEY.Key_Home)
    assert [tile.title for tile in wall.zone.view.tiles if tile.lit] == ["No. 12 thing 8"]


def test_an_urgent_note_stands_at_the_desk_until_it_is_read(
    window, context, on_air, do, qtbot, later
):
    bar = window.anchor_bar
    do(TellAnchor(text="slower"))
    assert bar.isHidden(), "what can wait stands in its panel"
    do(CallAnchor(template="stop_price"))
    assert not bar.isHidden()
    assert "Stop: the price just said is wrong" in bar.accessibleName()
    assert bar.property("role") == "amber"
    later(11_000)
    qtbot.waitUntil(lambda: bar.property("role") == "air")
    QTest.mouseClick(bar.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(bar.isHidden)
    assert [note.text for note in context.desk.live.anchor.open] == ["slower"]
