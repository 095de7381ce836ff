"""What merging and splitting by hand teaches, from when on, and that it can be taken back."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from console.core import facts as core_facts
from console.core.derive import advance
from console.core.fact import Batch
from console.core.facts import FactsFile
from console.core.store import in_memory
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, StartRun
from console.show.questions import facts, tables
from console.show.questions.derive import QUESTIONS
from console.show.questions.facts import Comment
from console.show.questions.tables import Card
from console.show.questions.teaching.actions import (
    ForgetWording,
    MergeCards,
    SplitCard,
    own,
    tie_id,
)
from console.show.questions.teaching.tables import CARD_FOLD, CARD_PART, CARD_TIE
from console.show.questions.teaching.wording import Alike, wording

ODD = "主播这个能放在车里吗"
DERIVED = ("verdict", "card", "asker", "chat_second")


class Chat:
    """A run's file beside a room: comments are derived as they come."""

    def __init__(self, room: Any, run: str) -> None:
        self.conn = in_memory((core_facts.MIGRATIONS, tables.FACT_MIGRATIONS))
        self.room, self.run = room, run
        self.file = FactsFile(self.conn, run, facts.KINDS)

    def say(self, *texts: str, slice: int = 300) -> None:
        self.room.seq += 1
        said = tuple(
            Comment(n, None, None, "", "", "", text, "", 0) for n, text in enumerate(texts)
        )
        self.file.store([(Batch("room", said), self.room.seq)])
        self.derive(slice)

    def derive(self, slice: int = 300) -> None:
        cut = replace(QUESTIONS, slice=slice)
        while advance(self.conn, cut, self.room.conn, self.run, self.file.last_n):
            pass

    def cards(self) -> list[Card]:
        rows = self.conn.execute(f"SELECT {', '.join(Card._fields)} FROM card ORDER BY first_n")
        return [Card._make(row) for row in rows.fetchall()]

    def all(self) -> list[list[Any]]:
        return [self.conn.execute(f"SELECT * FROM {name}").fetchall() for name in DERIVED]

    def forget(self) -> None:
        for name in (*DERIVED, "progress"):
            self.conn.execute(f"DELETE FROM {name}")


@pytest.fixture
def chat(room: Any) -> Iterator[Chat]:
    show = room.done(AddShow(name="show")).id
    made = Chat(room, room.done(StartRun(show=show, run_kind="air")).id)
    with closing(made.conn):
        yield made


def merged(room: Any, chat: Chat, texts: tuple[str, ...], into: Card) -> MergeCards:
    going = tuple(card.id for card in chat.cards() if card.id != into.id)
    about = {"intent": into.intent, "need": into.need, "about": into.text}
    made: MergeCards = room.done(MergeCards(cards=going, into=into.id, texts=texts, **about))
    return made


def test_a_merged_wording_goes_to_the_other_card_from_then_on(room: Any, chat: Chat) -> None:
    chat.say("什么面料的", ODD)
    spec, odd = chat.cards()
    merged(room, chat, (ODD,), spec)
    chat.say(ODD, f"{ODD}呀", "什么面料的")
    assert [(card.id, card.comments) for card in chat.cards()] == [(spec.id, 4), (odd.id, 1)]
    (tie,) = room.rows(CARD_TIE)
    assert (tie.intent, tie.need, tie.text) == ("spec", spec.need, ODD)


def test_what_was_taught_holds_for_the_next_run_and_another_product(room: Any, chat: Chat) -> None:
    chat.say("什么面料的", ODD)
    merged(room, chat, (ODD,), chat.cards()[0])
    other = Chat(room, chat.run)
    with closing(other.conn):
        other.say("3号" + ODD, "3号什么面料的")
        assert [(card.intent, card.link, card.comments) for card in other.cards()] == [
            ("spec", 3, 2)
        ]


def test_taking_it_back_teaches_it_no_longer(room: Any, chat: Chat) -> None:
    chat.say("什么面料的", ODD)
    spec, odd = chat.cards()
    merged(room, chat, (ODD,), spec)
    room.done(Undo())
    chat.say(ODD)
    room.done(Redo())
    chat.say(ODD)
    assert [(card.id, card.comments) for card in chat.cards()] == [(spec.id, 2), (odd.id, 2)]


@pytest.mark.parametrize("slice", [1, 2, 300])
def test_deriving_all_anew_gives_the_same_rows(room: Any, chat: Chat, slice: int) -> None:
    chat.say("什么面料的", ODD)
    merged(room, chat, (ODD,), chat.cards()[0])
    chat.say(ODD, "多少钱")
    room.done(Undo())
    chat.say(ODD)
    room.done(Redo())
    room.done(ForgetWording(tie=tie_id(wording(ODD))))
    chat.say(ODD, "多少钱呀")
    before = chat.all()
    chat.forget()
    chat.derive(slice)
    assert chat.all() == before


def test_split_comments_have_a_card_and_a_need_of_their_own(room: Any, chat: Chat) -> None:
    chat.say("什么面料的", "含棉多少")
    (spec,) = chat.cards()
    split = SplitCard(card=spec.id, numbers=(2,), texts=("含棉多少",), intent="spec", askers=1)
    made = room.done(split)
    chat.say("含棉多少呀", "什么面料的")
    assert [(card.need, card.comments) for card in chat.cards()] == [
        (spec.need, 3),
        (own("含棉多少"), 1),
    ]
    (part,) = room.rows(CARD_PART)
    assert (part.id, part.origin, part.numbers) == (made.part, spec.id, "[2]")


def test_cards_of_different_numbers_are_not_merged(room: Any, chat: Chat) -> None:
    chat.say("160斤穿什么码", "120斤穿什么码")
    one, other = chat.cards()
    merge = MergeCards(
        cards=(other.id,), into=one.id, intent=one.intent, need=one.need, about=one.text,
        texts=(other.text,),
    )  # fmt: skip
    assert "different numbers" in room.refusal(merge)
    assert room.rows(CARD_TIE) == room.rows(CARD_FOLD) == []


def test_cards_of_different_product_numbers_are_not_merged(room: Any, chat: Chat) -> None:
    chat.say("1号多少钱", "2号多少钱", "多少钱")
    one, two, none = chat.cards()
    about = {"intent": one.intent, "need": one.need, "about": one.text}
    merge = MergeCards(cards=(two.id,), into=one.id, texts=(two.text,), **about)
    assert "different numbers" in room.refusal(merge)
    room.done(MergeCards(cards=(none.id,), into=one.id, texts=(none.text,), **about))


def test_no_teaching_makes_a_complaint_anything_else(room: Any, chat: Chat) -> None:
    chat.say("可以退吗", "退款不给退")
    asked, wrong = chat.cards()
    assert wrong.intent == "complaint"
    merged(room, chat, (wrong.text,), asked)
    chat.say("退款不给退!", "3号退款不给退")
    assert [(card.intent, card.comments) for card in chat.cards()] == [
        ("aftersales", 1),
        ("complaint", 2),
        ("complaint", 1),
    ]


def test_what_makes_no_sense_is_refused(room: Any, chat: Chat) -> None:
    assert room.refusal(MergeCards(cards=(), into="a", intent="spec", need="spec"))
    assert room.refusal(MergeCards(cards=("a",), into="a", intent="spec", need="spec"))
    wrong = MergeCards(cards=("b",), into="a", intent="no", need="spec", texts=("x",))
    assert "kind of question" in room.refusal(wrong)
    many = tuple(map(str, range(201)))
    assert "200" in room.refusal(MergeCards(cards=many, into="a", intent="spec", need="spec"))
    assert room.refusal(SplitCard(card="a", numbers=(), texts=(), intent="spec"))


def test_a_ring_of_merges_is_no_ring(room: Any, chat: Chat) -> None:
    room.done(MergeCards(cards=("a",), into="b", intent="spec", need="spec"))
    assert room.refusal(MergeCards(cards=("b",), into="a", intent="spec", need="spec"))
    room.done(MergeCards(cards=("c",), into="a", intent="spec", need="spec"))
    assert {row.id: row.home for row in room.rows(CARD_FOLD)} == {"a": "b", "c": "b"}


def test_wordings_nearly_alike_are_one_and_numbers_keep_them_apart() -> None:
    known = Alike([wording(text) for text in ("我们家的洗碗机能洗这个杯子吗", "买3件送什么东西")])
    assert known.find(wording("我家的洗碗机能洗这个杯子吗")) is not None
    assert known.find(wording("买5件送什么东西")) is None
    assert known.find(wording("多少钱")) is None
