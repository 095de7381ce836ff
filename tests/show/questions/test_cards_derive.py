"""Cards: which comments make them, who asks, about which offer, however the comments are cut."""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core import facts as core_facts
from console.core import journal
from console.core.derive import advance
from console.core.fact import Batch
from console.core.facts import FactsFile
from console.core.store import in_memory
from console.show.base import tables as base
from console.show.base.actions import AddShow, StartRun
from console.show.products import tables as products
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.queue_actions import Explain, StopExplaining
from console.show.questions import facts, tables
from console.show.questions.derive import DERIVERS, QUESTIONS
from console.show.questions.facts import Comment
from console.show.questions.search import find
from console.show.questions.tables import Card
from console.show.questions.teaching import tables as teaching

START = 1_700_000_000_000
RUN = "run"
ALL = ("verdict", "card", "asker", "chat_second")


def said(text: str, *, user: str = "", at: int = START) -> Comment:
    return Comment(at, None, None, user, "", "", text, "", 0)


class Chat:
    """A run's file with comments, and the decisions they are tied by."""

    def __init__(self, decisions: sqlite3.Connection, run: str = RUN) -> None:
        sets = (core_facts.MIGRATIONS, tables.FACT_MIGRATIONS)
        self.conn = in_memory(sets)
        self.decisions, self.run, self.seq = decisions, run, 0
        self.file = FactsFile(self.conn, run, facts.KINDS)

    def say(self, *comments: Comment, seq: int = 0, source: str = "room") -> None:
        self.seq = max(self.seq + 1, seq)
        self.file.store([(Batch(source, comments), self.seq)])

    def derive(self, slice: int = 300) -> None:
        for deriver in DERIVERS:
            cut = replace(deriver, slice=slice)
            while advance(self.conn, cut, self.decisions, self.run, self.file.last_n):
                pass

    def cards(self) -> list[Card]:
        columns = ", ".join(Card._fields)
        found = self.conn.execute(f"SELECT {columns} FROM card ORDER BY first_n").fetchall()
        return [Card._make(row) for row in found]

    def all(self) -> dict[str, list[Any]]:
        return {name: self.conn.execute(f"SELECT * FROM {name}").fetchall() for name in ALL}

    def forget(self) -> None:
        for name in (*ALL, "progress"):
            self.conn.execute(f"DELETE FROM {name}")
        self.conn.execute("INSERT INTO comment_search (comment_search) VALUES ('delete-all')")


@pytest.fixture
def decisions() -> Iterator[sqlite3.Connection]:
    sets = (journal.MIGRATIONS, base.MIGRATIONS, products.MIGRATIONS, teaching.MIGRATIONS)
    with closing(in_memory(sets)) as conn:
        yield conn


@pytest.fixture
def chat(decisions: sqlite3.Connection) -> Iterator[Chat]:
    made = Chat(decisions)
    yield made
    made.conn.close()


def test_equal_questions_make_one_card_with_its_askers(chat: Chat) -> None:
    texts = [("多少钱", "a"), ("多少钱？", "b"), ("多少钱", "a"), ("好看", "c")]
    chat.say(*(said(text, user=user, at=START + i) for i, (text, user) in enumerate(texts)))
    chat.derive()
    (card,) = chat.cards()
    assert (card.intent, card.askers, card.comments) == ("price", 2, 3)
    assert (card.first_at, card.last_at, card.text) == (START, START + 2, "多少钱")


def test_without_names_each_comment_is_an_asker(chat: Chat) -> None:
    chat.say(said("多少钱"), said("多少钱"))
    chat.derive()
    assert [card.askers for card in chat.cards()] == [2]


def test_the_same_name_in_two_rooms_is_two_viewers(chat: Chat) -> None:
    chat.say(said("多少钱", user="a"))
    chat.say(said("多少钱", user="a"), source="other room")
    chat.derive()
    assert [card.askers for card in chat.cards()] == [2]


def test_only_questions_have_verdicts_and_all_comments_count(chat: Chat) -> None:
    chat.say(said("好看"), said("多少钱"), said("哈哈哈", at=START + 1_000))
    chat.derive()
    assert [row[0] for row in chat.all()["verdict"]] == [2]
    assert chat.all()["chat_second"] == [(START // 1000, 2, 1), (START // 1000 + 1, 1, 0)]


def test_numbers_named_keep_questions_apart(chat: Chat) -> None:
    chat.say(said("3号多少钱"), said("5号多少钱"), said("3号链接多少钱"))
    chat.derive()
    assert [(card.link, card.comments) for card in chat.cards()] == [(3, 2), (5, 1)]


def test_a_question_is_tied_to_what_is_explained_or_named(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    lip = room.done(AddOffer(show=show, name="lip", link=3)).id
    mask = room.done(AddOffer(show=show, name="mask", link=5)).id
    run = room.done(StartRun(show=show, run_kind="air")).id
    room.done(Explain(offer=lip))
    now = room.clock.wall()
    chat = Chat(room.conn, run)
    with closing(chat.conn):
        chat.say(said("多少钱", at=now), said("5号多少钱", at=now), seq=room.seq + 1)
        chat.say(said("3号多少钱", at=now), said("多少钱", at=now - 1), seq=room.seq + 1)
        chat.derive()
        found = [(card.offer, card.link, card.comments) for card in chat.cards()]
        assert found == [(lip, 3, 2), (mask, 5, 1), ("", None, 1)]


def test_what_is_decided_later_ties_nothing_anew(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    lip = room.done(AddOffer(show=show, name="lip", link=3)).id
    run = room.done(StartRun(show=show, run_kind="air")).id
    chat = Chat(room.conn, run)
    with closing(chat.conn):
        now = room.clock.wall()
        chat.say(said("多少钱", at=now + 500), said("3号还有货吗", at=now), seq=room.seq + 1)
        chat.derive()
        before = chat.all()
        room.seq += 1
        room.done(Explain(offer=lip))
        room.clock.advance(1_000)
        room.done(StopExplaining())
        room.done(EditOffer(id=lip, changes={"link": 4}))
        chat.forget()
        chat.derive()
        assert chat.all() == before
        assert [card.offer for card in chat.cards()] == ["", lip]
        chat.say(said("多少钱", at=now + 500), said("3号还有货吗", at=now), seq=room.seq + 1)
        chat.derive()
        assert [(card.offer, card.link) for card in chat.cards()[2:]] == [(lip, 4), ("", 3)]


WORDS = st.sampled_from(
    ["多少钱", "3号多少钱", "还有货吗", "好看", "how much is it", "买它", "什么时候发货"]
)
COMMENTS = st.lists(
    st.tuples(WORDS, st.sampled_from(["", "a", "b"]), st.integers(0, 3_000)),
    min_size=1,
    max_size=25,
)


@given(COMMENTS, st.randoms(use_true_random=False), st.integers(1, 7))
def test_cuts_into_batches_and_slices_do_not_matter(
    made: list[tuple[str, str, int]], rng: random.Random, slice: int
) -> None:
    comments = [said(text, user=user, at=START + at) for text, user, at in made]
    assert derived(cut(comments, rng), slice) == derived([comments], 300)


def cut(comments: list[Comment], rng: random.Random) -> list[Sequence[Comment]]:
    cuts: list[Sequence[Comment]] = []
    while comments:
        size = rng.randint(1, 5)
        cuts.append(comments[:size])
        comments = comments[size:]
    return cuts


def derived(batches: Sequence[Sequence[Comment]], slice: int) -> dict[str, list[Any]]:
    sets = (journal.MIGRATIONS, base.MIGRATIONS, products.MIGRATIONS, teaching.MIGRATIONS)
    with closing(in_memory(sets)) as decisions:
        chat = Chat(decisions)
        with closing(chat.conn):
            for batch in batches:
                chat.say(*batch)
                chat.derive(slice)
            return chat.all()


def test_a_step_tells_the_rows_it_changed(chat: Chat) -> None:
    chat.say(said("多少钱"), said("好看"))
    commit = advance(chat.conn, QUESTIONS, chat.decisions, RUN, chat.file.last_n)
    assert commit is not None
    told = {part.table: part.rows for part in commit.parts}
    assert told["card"] == tuple(chat.cards())
    assert [tuple(row) for row in told["verdict"]] == chat.all()["verdict"]
    assert [tuple(row) for row in told["chat_second"]] == chat.all()["chat_second"]


def test_comments_are_found_by_words_newest_first(chat: Chat) -> None:
    chat.say(said("这个口红多少钱"), said("口水红包"), said("要一支口紅"), said("红口罩"))
    chat.derive()
    assert [found.n for found in find(chat.conn, "口红")] == [3, 1]
    assert [found.n for found in find(chat.conn, "口红多少")] == [1]
    assert [found.n for found in find(chat.conn, "口红", before=3)] == [1]
    assert find(chat.conn, "手套") == []
    assert find(chat.conn, "") == []


def test_a_phrase_is_found_past_pages_that_only_look_like_it(chat: Chat) -> None:
    chat.say(said("大小码"), *(said("大码小码大小") for _ in range(9)), said("大小码"))
    chat.derive()
    assert [found.n for found in find(chat.conn, "大小码", most=2)] == [11, 1]
