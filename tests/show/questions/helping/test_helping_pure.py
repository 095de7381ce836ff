"""Whom a request or a question goes to: pure functions over what viewers say and who is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.message import english
from console.show.questions.helping.matching import best
from console.show.questions.helping.routing import routes, topics
from console.show.questions.helping.saying import Body, said
from console.show.questions.helping.tables import Person


def person(name: str, **more: object) -> Person:
    row = Person(name, name, None, None, "", "", "", 0, "", 1, "")
    return row._replace(**more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("160斤 165cm 穿多大", Body(165, 80_000)),
        ("身高168 体重110斤", Body(168, 55_000)),
        ("165/55 黄皮能穿吗", Body(165, 55_000, "", "medium")),
        ("1米65 50kg", Body(165, 50_000)),
        ("一直穿M码的 冷白皮", Body(None, None, "M", "porcelain")),
        ("副播2号试一下 02 色", Body(place=2)),
        ("can assistant 2 try shade 2", Body(place=2)),
        ("多少钱", Body()),
        ("３号 １２０斤", Body(None, 60_000)),
    ],
)
def test_what_viewers_say_about_themselves(text: str, body: Body) -> None:
    assert said(text) == body


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    body = said(text)
    assert body.weight is None or 25_000 <= body.weight <= 250_000


def test_the_assistant_most_like_who_asks_comes_first_and_says_why() -> None:
    small = person("小美", height=158, weight=47_000, skin="medium")
    tall = person("阿珍", height=172, weight=60_000, skin="fair")
    fits = best("160斤 170cm 黄皮", [small, tall])
    assert [one.person.name for one in fits] == ["小美", "阿珍"]
    assert [english(one) for one in fits[0].why] == ["same skin tone", "height −12 cm"]
    assert "skin tone close" in [english(one) for one in fits[1].why]


def test_who_is_asked_for_comes_before_who_is_alike() -> None:
    people = [
        person("Abe", qualified=1), person("Ann", skin="medium"), person("Bea", size="M"),
        person("Cat", size="S", on_duty=0),
    ]  # fmt: skip
    assert best("assistant 2, 黄皮", people)[0].person.name == "Bea"
    assert [one.person.name for one in best("Cat please", people)] == []
    assert best("多少钱", people) == []


def test_a_question_goes_to_who_is_qualified_for_its_topic() -> None:
    people = [
        person("away", qualified=1, topics="suitability", on_duty=0),
        person("any", qualified=1),
        person("both", qualified=1, topics="suitability, Lipstick"),
        person("one", qualified=1, topics="suitability"),
        person("other", qualified=1, topics="shipping"),
        person("lay", topics="suitability"),
    ]
    found = routes("suitability", "lipstick", people)
    assert [one.person.name for one in found] == ["both", "one", "any", "away"]
    assert english(found[0].why[0]) == "qualified for suitability"
    assert topics("a， b、a/c;") == ("a", "b", "c")
