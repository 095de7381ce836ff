"""Cards that come back by themselves: put off for a time or a cue, or asked again often."""

from console.core.table import Commit, Rows
from console.show.base.opened import Opened
from console.show.base.tables import SettingRow
from console.show.questions.facts import Comment
from console.show.questions.present import QuestionsPresent
from console.show.questions.priority import Weights
from console.show.questions.tables import Asking, Card, CardState
from console.show.questions.waiting import repeats
from console.show.rundown.tables import LogRow

START = 1_700_000_000_000
S = 1_000


def card(name: str = "a", *, comments: int = 1, last: int = 0, offer: str = "") -> Card:
    return Card(
        name, "price", None, offer, "", name, comments, comments, START, START + last * S, 1, 1
    )


def state(what: str, after: int, **more: object) -> CardState:
    row = CardState("a", "run", what, START + after * S, "me", "")
    return row._replace(**more)  # type: ignore[arg-type]


def live(*parts: Rows) -> QuestionsPresent:
    present = QuestionsPresent()
    opened = Rows("(SELECT :show AS show, :run AS run)", (Opened("show", "run"),))
    for part in (opened, *parts):
        tell(present, part)
    return present


def tell(present: QuestionsPresent, part: Rows) -> None:
    present.absorb(Commit(1, "", "decision", None, (part,)))


def listed(present: QuestionsPresent, after: int) -> list[tuple[str, int]]:
    found = present.open_cards(START + after * S)
    return [(one.card.id, (one.since - START) // S) for one in found]


def test_what_was_put_off_for_a_time_comes_back_by_itself() -> None:
    off = state("deferred", 10, until=START + 60 * S)
    present = live(Rows("card", (card(),)), Rows("card_state", (off,)))
    assert listed(present, 59) == []
    assert listed(present, 60) == [("a", 60)]
    assert present.open_cards(START + 61 * S)[0].back


def test_what_was_put_off_until_a_cue_comes_back_with_its_go() -> None:
    off = state("deferred", 10, until_cue="qa")
    present = live(Rows("card", (card(),)), Rows("card_state", (off,)))
    assert listed(present, 5_000) == []
    go = LogRow("1", "run", 1, START + 700 * S, 0, "", "go", "qa", None)
    tell(present, Rows("run_log", (go._replace(at=START + 5 * S),)))
    assert listed(present, 690) == []
    tell(present, Rows("run_log", (go,)))
    assert listed(present, 700) == [("a", 700)]


def test_repeats_attach_to_the_answer_until_there_are_enough() -> None:
    answered = state("answered", 10, comments=5)
    present = live(Rows("card", (card(comments=5),)), Rows("card_state", (answered,)))
    tell(present, Rows("card", (card(comments=12, last=130),)))
    assert listed(present, 140) == []
    assert repeats(present.cards["a"], present.states["a"]) == 7
    tell(present, Rows("card", (card(comments=15, last=150),)))
    assert listed(present, 160) == [("a", 150)]
    tell(present, Rows("card", (card(comments=16, last=170),)))
    assert listed(present, 180) == [("a", 150)]


def test_the_room_says_how_many_repeats_open_it_again() -> None:
    setting = SettingRow("card.reopen", "room", "", "card.reopen", "2")
    answered = state("answered", 10, comments=5)
    rows = (Rows("setting", (setting,)), Rows("card", (card(comments=5),)))
    present = live(*rows, Rows("card_state", (answered,)))
    tell(present, Rows("card", (card(comments=7, last=130),)))
    assert listed(present, 140) == [("a", 130)]


def test_who_hears_the_answer_late_opens_nothing() -> None:
    answered = state("answered", 10, comments=5)
    present = live(Rows("card", (card(comments=5),)), Rows("card_state", (answered,)))
    tell(present, Rows("card", (card(comments=50, last=60),)))
    assert listed(present, 65) == []


def test_the_tier_of_an_asker_and_the_product_on_air_bring_a_card_to_the_front() -> None:
    text = Comment(START, None, None, "", "", "粉丝团5", "x", "", 0)
    rows = (
        Rows("comment", (text,), numbers=(1,)),
        Rows("verdict", (Asking(1, "price", None, "", "a"),)),
    )
    present = live(*rows, Rows("card", (card(), card("b", offer="o"), card("c"))))
    now = START + 40 * S
    order = [one.card.id for one in present.open_cards(now, "o", Weights(tier=20))]
    assert order == ["a", "b", "c"]
    order = [one.card.id for one in present.open_cards(now, "o", Weights(tier=0))]
    assert order == ["b", "a", "c"]


def test_decided_cards_are_listed_the_last_decision_first() -> None:
    other = state("muted", 20)._replace(id="b")
    rows = Rows("card_state", (state("muted", 10), other))
    present = live(Rows("card", (card(), card("b"))), rows)
    assert [one.id for one, _ in present.decided("muted")] == ["b", "a"]
    assert present.decided("deferred") == []
