"""Questions handed to the anchor, to specialists and to assistants; lists of decided cards."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from console.panels.products import PANEL as PRODUCTS
from console.panels.questions import PANEL
from console.panels.run_of_show import PANEL as RUN_OF_SHOW
from console.panels.welfare import PANEL as WELFARE
from console.show.questions.helping.actions import SavePerson
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go
from console.ui.delegates import cell_of

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def ask(chat: Any, *texts: str) -> Any:
    """Ask, and show the panel."""
    for place, text in enumerate(texts):
        chat.say(text, ago=30 - place)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == len(set(texts)))
    return chat.panel()


def card_state(chat: Any, panel: Any, row: int = 0) -> Any:
    return chat.bench.live.questions.states.get(panel.cards.model.key_at(row))


def under(panel: Any, row: int = 0) -> str:
    """The second line of a row."""
    return str(panel.cards.model.index(row, 1).data()).split("\n")[1]


def test_q_puts_the_question_on_the_anchors_screen(chat: Any) -> None:
    panel = ask(chat, "多少钱")
    chat.bench.press(KEY.Key_Q)
    chat.bench.until(lambda: len(chat.bench.live.anchor.questions) == 1)
    assert chat.bench.live.anchor.questions[0].text == "多少钱"
    chat.bench.until(lambda: "→ anchor" in under(panel))
    chat.bench.press(KEY.Key_Y)
    chat.bench.until(lambda: not chat.bench.live.anchor.questions)


def test_d_routes_to_who_is_qualified_and_again_to_the_next(chat: Any) -> None:
    panel = ask(chat, "敏感肌能用吗")
    chat.bench.press(KEY.Key_D)
    assert "Nobody is marked as qualified" in chat.bench.refusals[0]
    intent = next(iter(chat.bench.live.questions.cards.values())).intent
    first = chat.bench.done(SavePerson(name="A", qualified=True, topics=intent)).id
    second = chat.bench.done(SavePerson(name="B", qualified=True)).id
    for person in (first, second):
        chat.bench.press(KEY.Key_D)
        chat.bench.until(lambda: getattr(card_state(chat, panel), "whom", "") == person)  # noqa: B023
    chat.bench.until(lambda: "→ B" in under(panel))


def test_a_request_is_made_of_a_question_and_followed_to_the_end(chat: Any) -> None:
    chat.bench.done(SavePerson(name="小美", skin="medium"))
    panel = ask(chat, "黄皮能试一下02色吗")
    chat.bench.press(KEY.Key_I)
    chat.bench.until(lambda: "try on: 小美" in under(panel))
    panel.cards.show_list("requests")
    request = next(iter(chat.bench.live.helping.requests))
    for state in ("accepted", "on_screen", "done"):
        chat.bench.press(KEY.Key_Y)
        chat.bench.until(lambda: chat.bench.live.helping.requests[request].state == state)  # noqa: B023
    chat.bench.press(KEY.Key_Z)
    chat.bench.until(lambda: chat.bench.live.helping.requests[request].state == "on_screen")
    chat.bench.press(KEY.Key_M)
    chat.bench.until(panel.mute_bar.line.hasFocus)
    chat.bench.type("sold out")
    chat.bench.press(KEY.Key_Return)
    chat.bench.until(lambda: chat.bench.live.helping.requests[request].state == "declined")
    chat.bench.until(lambda: "sold out" in under(panel))


def test_a_typed_request_goes_to_who_fits_and_d_gives_it_to_another(chat: Any) -> None:
    ann = chat.bench.done(SavePerson(name="Ann", height=160)).id
    bea = chat.bench.done(SavePerson(name="Bea", height=175)).id
    panel = chat.panel()
    chat.bench.press(KEY.Key_I, SHIFT)
    chat.bench.until(panel.mute_bar.line.hasFocus)
    chat.bench.type("shade 2 on someone 175cm")
    chat.bench.press(KEY.Key_Return)
    requests = chat.bench.live.helping.requests
    chat.bench.until(lambda: [one.person for one in requests.values()] == [bea])
    chat.bench.until(lambda: panel.cards.request() is not None)
    chat.bench.press(KEY.Key_D)
    chat.bench.until(lambda: [one.person for one in requests.values()] == [ann])


@pytest.mark.parametrize(("key", "which"), [(KEY.Key_V, "deferred"), (KEY.Key_Y, "answered")])
def test_decided_cards_are_listed_and_can_be_reopened(
    chat: Any, qtmodeltester: Any, key: Qt.Key, which: str
) -> None:
    panel = ask(chat, "多少钱", "什么时候发货")
    chosen = panel.cards.table.current_key()
    chat.bench.press(key)
    chat.bench.until(lambda: chat.bench.live.questions.state(chosen) == which)
    panel.cards.show_list(which)
    assert panel.cards.model.keys == [chosen]
    qtmodeltester.check(panel.cards.model)
    chat.bench.press(KEY.Key_Z)
    chat.bench.until(lambda: chat.bench.live.questions.state(chosen) == "open")
    panel.cards.freeze.thaw()
    assert panel.cards.model.keys == []


def test_repeats_after_an_answer_are_counted_on_it(chat: Any) -> None:
    panel = ask(chat, "多少钱")
    chat.bench.press(KEY.Key_Y)
    chat.bench.until(lambda: card_state(chat, panel) is not None)
    chat.bench.clock.advance(120_000)
    chat.say("多少钱", "多少钱", "多少钱")
    card = lambda: next(iter(chat.bench.live.questions.cards.values()))  # noqa: E731
    chat.bench.until(lambda: card().comments == 4)
    panel.cards.show_list("answered")
    assert panel.cards.model.index(0, 2).data() == "+3"
    assert under(panel).startswith("2:00 ago, +3 · price")


def test_a_question_is_put_off_until_a_chosen_time(chat: Any, qtbot: Any) -> None:
    panel = ask(chat, "多少钱")
    chat.bench.press(KEY.Key_V, SHIFT)
    chat.bench.until(lambda: panel.findChild(QMenu, "putOffMenu") is not None)
    menu = panel.findChild(QMenu, "putOffMenu")
    menu.actions()[0].trigger()
    menu.close()
    chat.bench.until(lambda: getattr(card_state(chat, panel), "state", "") == "deferred")
    assert card_state(chat, panel).until == chat.bench.clock.wall() + 60_000


def test_chosen_cards_carry_a_sign(chat: Any) -> None:
    panel = ask(chat, "多少钱", "什么时候发货")
    chosen = panel.cards.table.current_key()
    chat.bench.press(KEY.Key_C, SHIFT)
    assert str(cell_of(panel.cards.model.index(0, 1))[0].text).startswith("◆ ")
    assert panel.cards.table.current_key() != chosen


def test_no_letter_of_questions_means_anything_in_another_panel_on_air(chat: Any) -> None:
    context = chat.bench.context
    taken = set()
    for panel in (PRODUCTS, RUN_OF_SHOW, WELFARE):
        widget = panel.build(context)
        taken |= {command.key for command in panel.commands(widget)}
        widget.deleteLater()
    widget = PANEL.build(context)
    mine = [command.key for command in PANEL.commands(widget) if command.key]
    widget.deleteLater()
    letters = {key for key in mine if key != "/"}
    shared = letters & taken - {"D"}
    assert not shared
    assert len(mine) == len(set(mine))


@pytest.mark.parametrize("width", [420, 536])
def test_five_questions_are_seen_whole_above_the_hints(chat: Any, width: int) -> None:
    ask(chat, "多少钱")
    panel = chat.panel((width, 486))
    chat.bench.until(lambda: panel.cards.table.viewport().height() >= 5 * 48)


@pytest.mark.parametrize("width", [330, 420, 780])
def test_all_hints_are_seen_whole_at_any_width(chat: Any, width: int) -> None:
    ask(chat, "多少钱")
    panel = chat.panel((width, 700))
    bar = panel.cards.keys
    chat.bench.until(lambda: bar.width() > 0)
    for hint in bar.hints():
        assert hint.geometry().right() <= bar.width()
        assert hint.width() >= hint.sizeHint().width()
        assert hint.geometry().bottom() <= bar.height()
    assert isinstance(bar, QWidget)


def test_the_head_tells_how_each_shift_answered(chat: Any) -> None:
    bench = chat.bench
    bench.done(AddCue(show=bench.show, cue_title="A", duration=600_000, assistants="Wu"))
    bench.done(Go())
    panel = ask(chat, "多少钱")
    bench.clock.advance(5_000)
    bench.press(KEY.Key_Y)
    bench.until(lambda: getattr(card_state(chat, panel), "state", "") == "answered")
    panel.cards.say_answers()
    tip = panel.header.findChild(QWidget, "panelSide").toolTip()
    assert "Wu 19:30 – 19:30: 100% of 1 in time, p50 35 s, p90 35 s" in tip
