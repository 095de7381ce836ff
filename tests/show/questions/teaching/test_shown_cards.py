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


def holding(cards: dict[str, Card]) -> Shown:
    shown = Shown()
    for one in cards.values():
        shown.put(one)
    return shown


def test_merged_cards_count_on_the_one_that_stays() -> None:
    shown = holding(CARDS)
    shown.take([fold("a", "b"), fold("c", "a")])
    (only,) = shown.all().values()
    assert (only.id, only.text, only.comments, only.askers) == ("b", "b", 9, 6)
    assert shown.moved(Asking(1, "spec", None, "", "c")).card == "b"


def test_split_comments_leave_their_card() -> None:
    shown = holding(CARDS)
    shown.take(parts=[part("new", "a", "[4, 7]")])
    found = shown.all()
    assert (found["a"].comments, found["a"].askers) == (1, 1)
    assert (found["new"].comments, found["new"].first_n, found["new"].last_n) == (2, 4, 7)
    assert shown.moved(Asking(7, "spec", None, "", "a")).card == "new"
    assert shown.moved(Asking(8, "spec", None, "", "a")).card == "a"


def test_later_comments_of_a_split_wording_come_to_the_split_card() -> None:
    shown = holding(CARDS)
    shown.take(parts=[part("new", "a", "[4]")])
    assert shown.put(card("later", 5, "=own")) == "new"
    found = shown.all()
    assert "later" not in found
    assert found["new"].comments == 6


def test_taken_back_all_is_as_before() -> None:
    shown = holding(CARDS)
    shown.take([fold("a", "b")], [part("new", "c", "[4]")])
    shown.drop(["a", "new"])
    assert shown.all() == CARDS


NAMES = st.sampled_from("abcdef")


@given(st.lists(st.tuples(NAMES, NAMES), max_size=8), st.booleans())
def test_no_comment_is_lost_however_cards_are_merged(
    pairs: list[tuple[str, str]], cards_first: bool
) -> None:
    shown = holding({name: card(name) for name in "abcdef"} if cards_first else {})
    shown.take([fold(one, home) for one, home in dict(pairs).items() if one != home])
    for name in "abcdef":
        home = shown.put(card(name))
        held = shown.card(home)
        assert held is not None
        assert held.id == home
    assert sum(one.comments for one in shown.all().values()) == 18
