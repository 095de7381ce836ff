"""Looks at the room for the operators: which questions wait, what is to be pressed."""

import asyncio
from collections.abc import Sequence

from console.core.action import Action
from console.core.reader import Files
from console.feeds.simulator.operator import LookUp
from console.show.products.queue_actions import Tick
from console.show.products.tables import HERE_ONLY
from console.show.questions import waiting
from console.show.questions.actions import AnswerCard
from console.show.questions.tables import CARD_STATE, Card, CardState
from console.show.room import Room
from console.show.rundown.welfare.live_actions import TickWelfare
from console.show.rundown.welfare.tables import WELFARE_PRESS

_MOST = 500
"""Cards looked at: those asked for last."""


class RoomLook:
    """Answers look-ups out of an open room, after all facts stored so far have been judged."""

    def __init__(self, room: Room, run: str) -> None:
        self._room = room
        self._run = run

    async def __call__(self, look: LookUp) -> Sequence[Action]:
        """The actions that follow; the same room in the same state gives the same ones."""
        await asyncio.wrap_future(self._room.writer.settled(self._run))
        now = self._room.clock.wall()
        find = self._questions if look.what == "answer" else self._presses
        found = self._room.readers.ask(lambda files: find(files, look.count, now))
        return await asyncio.wrap_future(found)

    def _questions(self, files: Files, count: int, now: int) -> list[Action]:
        conn = files.run(self._run)
        if conn is None:
            return []
        query = f"SELECT {', '.join(Card._fields)} FROM card ORDER BY last_n DESC LIMIT {_MOST}"
        cards = [Card._make(row) for row in conn.execute(query).fetchall()]
        rest = CARD_STATE.select("WHERE run = ?")
        rows = files.decisions.execute(rest, (self._run,)).fetchall()
        states = {row[0]: CardState._make(row) for row in rows}
        listed = []
        for card in cards:
            state = states.get(card.id)
            start = waiting.since(card, state, None)
            if start is not None:
                listed.append(waiting.waiting(card, state, start, now))
        listed.sort(key=waiting.first_to_answer)
        return [
            AnswerCard(card=one.card.id, about=one.card.text, since=one.since)
            for one in listed[:count]
        ]

    def _presses(self, files: Files, count: int, now: int) -> list[Action]:
        rest = HERE_ONLY.select("WHERE run = ? AND ticked_at IS NULL ORDER BY at, id LIMIT ?")
        rows = files.decisions.execute(rest, (self._run, count)).fetchall()
        ticks: list[Action] = [Tick(id=row[0]) for row in rows]
        rest = WELFARE_PRESS.select("WHERE run = ? AND ticked_at IS NULL ORDER BY at, id LIMIT ?")
        rows = files.decisions.execute(rest, (self._run, max(0, count - len(ticks)))).fetchall()
        return ticks + [TickWelfare(id=row[0]) for row in rows]
