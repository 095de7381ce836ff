"""What is shown of merged and split cards."""

from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.tables import Asking, Card
from console.show.questions.teaching.present import Shown
from console.show.questions.teaching.tables import CardFold, CardPart


def card(name: str, comments: int = 3, need: str = "") -> Card:
    return Card(name, "spec", None, "", need or name, name, 2, comments, 10, 20, 1, 9)


def fold(name: str, home: str) -> CardFold:
    return CardFold(name, "run", home, 0, "me")


def part(name: str, origin: str, numbers: str) -> CardPart:
    return CardPart(
        name, "run", origin, numbers, "spec", None, "", "=own", "own", 1, 10, 11, 0, "me"
    )


CARDS = {name: card(name) for name in "abc"}


def test_merged_cards_count_on_the_one_that_stays() -> None:
    shown = Shown()
    shown.take([fold("a", "b"), fold("c", "a")])
    (only,) = shown.cards(CARDS).values()
    assert (only.id, only.text, only.comments, only.askers) == ("b", "b", 9, 6)
    assert shown.card_of(Asking(1, "spec", None, "", "c")) == "b"


def test_split_comments_leave_their_card() -> None:
    shown = Shown()
    shown.take(parts=[part("new", "a", "[4, 7]")])
    found = shown.cards(CARDS)
    assert (found["a"].comments, found["a"].askers) == (1, 1)
    assert (found["new"].comments, found["new"].first_n, found["new"].last_n) == (2, 4, 7)
    assert shown.card_of(Asking(7, "spec", None, "", "a")) == "new"
    assert shown.card_of(Asking(8, "spec", None, "", "a")) == "a"


def test_later_comments_of_a_split_wording_come_to_the_split_card() -> None:
    shown = Shown()
    shown.take(parts=[part("new", "a", "[4]")])
    found = shown.cards({**CARDS, "later": card("later", 5, "=own")})
    assert "later" not in found
    assert found["new"].comments == 6


def test_taken_back_all_is_as_before() -> None:
    shown = Shown()
    shown.take([fold("a", "b")], [part("new", "c", "[4]")])
    shown.drop(["a", "new"])
    assert shown.plain
    assert shown.cards(CARDS) == CARDS


NAMES = st.sampled_from("abcdef")


@given(st.lists(st.tuples(NAMES, NAMES), max_size=8))
def test_no_comment_is_lost_however_cards_are_merged(pairs: list[tuple[str, str]]) -> None:
    shown = Shown()
    shown.take([fold(one, home) for one, home in dict(pairs).items() if one != home])
    derived = {name: card(name) for name in "abcdef"}
    found = shown.cards(derived)
    assert sum(one.comments for one in found.values()) == 18
