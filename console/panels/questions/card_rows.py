"""Question cards as rows: askers, need and what ties it, wait."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.names import intent_name, state_name
from console.panels.questions.why import why
from console.show.base.tables import Desk
from console.show.questions.priority import Weights
from console.show.questions.tables import Card, CardState
from console.show.questions.waiting import Answers, Waiting
from console.ui.delegates import wait_colour
from console.ui.figures import clock, count, share, span
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

COLOURED = 10
"""Cards that carry wait colours; a wall of red tells nobody where to begin."""

ASKERS = QT_TRANSLATE_NOOP("questions", "Askers")
QUESTION = QT_TRANSLATE_NOOP("questions", "Question")
WAIT = QT_TRANSLATE_NOOP("questions", "Wait")
LINK = QT_TRANSLATE_NOOP("questions", "no. {link}")
LINK_NAMED = QT_TRANSLATE_NOOP("questions", "no. {link} {name}")
MINE = QT_TRANSLATE_NOOP("questions", "claimed by you")
CLAIMED = QT_TRANSLATE_NOOP("questions", "claimed by {name}")
AGAIN = QT_TRANSLATE_NOOP("questions", "asked again")
AGAIN_OFTEN = QT_TRANSLATE_NOOP("questions", "asked again +{count}")
BACK = QT_TRANSLATE_NOOP("questions", "was put off")
TIMES = QT_TRANSLATE_NOOP("questions", "{count} comments")
TO_ANCHOR = QT_TRANSLATE_NOOP("questions", "→ anchor")
TO_PERSON = QT_TRANSLATE_NOOP("questions", "→ {name}")
TRY_ON = QT_TRANSLATE_NOOP("questions", "try on: {name}")
TRY_ON_OPEN = QT_TRANSLATE_NOOP("questions", "try on: nobody yet")
DECIDED = QT_TRANSLATE_NOOP("questions", "{state} at {time}")
OPEN = QT_TRANSLATE_NOOP("questions", "{open} open")
OPEN_OVER = QT_TRANSLATE_NOOP("questions", "{open} open · {over} over {limit} s")
IN_TIME = QT_TRANSLATE_NOOP("questions", "{share} within {limit} s    p90 {p90} s")
MARK = "◆ "
"""Stands before a card that is chosen to be merged; a sign, not only a colour."""

TITLE_LENGTH = 120


class Look(NamedTuple):
    """What rows are written by: the time (ms UTC), its zone, thresholds, names of offers, desks.

    person: the name of someone by id; cue: the title of a cue by id. on_air: the offer that is
    explained, "" for none; weights: of what is pressing.
    """

    now: int
    zone: str
    amber_ms: int
    red_ms: int
    me: str
    desks: Mapping[str, Desk]
    offer: Callable[[str], str]
    person: Callable[[str], str]
    cue: Callable[[str], str]
    on_air: str
    weights: Weights


def columns() -> tuple[Column, ...]:
    """Askers, need over what ties it, wait."""
    return (Column(tr(ASKERS), 84), Column(tr(QUESTION)), Column(tr(WAIT), 88, RIGHT))


def waiting_row(one: Waiting, place: int, look: Look, marked: bool = False) -> RowCells:
    """A card that waits; `place` counts from 0; marked: chosen to be merged."""
    wait = max(0, look.now - one.since)
    coloured = place < COLOURED
    colour = wait_colour(wait, look.amber_ms, look.red_ms) if coloured else "text2"
    tip = why(one, look.now, look.zone)
    title = (MARK if marked else "") + plain(one.card.text, TITLE_LENGTH)
    complaint = one.card.intent == "complaint"
    return (
        Cell(f"×{count(one.card.askers)}", font="strong", tip=tip),
        Cell(f"{title}\n{tie(one, look)}", tip=tip, badge_colour="amber" if complaint else ""),
        Cell(span(wait), colour, font="strong", tip=tip),
    )


def settled_row(card: Card, state: CardState | None, look: Look) -> RowCells:
    """A card that was decided while the list keeps its order: it stays where it was, grey."""
    word = state_name(state.state if state else "open")
    at = clock(state.at, look.zone, seconds=True) if state else ""
    tip = tr(DECIDED, state=word, time=at)
    under = " · ".join(about(card, look))
    return (
        Cell(f"×{count(card.askers)}", "text3", tip=tip),
        Cell(f"{plain(card.text, TITLE_LENGTH)}\n{under}", "text3", tip=tip, badge_colour=""),
        Cell(word, "text3", tip=tip, font="small"),
    )


def tie(one: Waiting, look: Look) -> str:
    """What ties a card: intent, link and offer, who has it, whether it is asked again."""
    words = about(one.card, look)
    if one.handed:
        words.append(_handed(one, look))
    elif one.claimed_by:
        mine = one.claimed_by == look.me
        words.append(tr(MINE) if mine else tr(CLAIMED, name=_name(one.claimed_by, look)))
    if one.again:
        words.append(tr(AGAIN_OFTEN, count=count(one.repeats)) if one.repeats else tr(AGAIN))
    if one.back:
        words.append(tr(BACK))
    if one.card.comments > one.card.askers:
        words.append(tr(TIMES, count=count(one.card.comments)))
    return " · ".join(words)


def head(waiting: Sequence[Waiting], look: Look) -> str:
    """How many are open, and how many of them wait too long."""
    over = sum(look.now - one.since >= look.red_ms for one in waiting)
    if not over:
        return tr(OPEN, open=count(len(waiting)))
    limit = f"{look.red_ms / 1000:g}"
    return tr(OPEN_OVER, open=count(len(waiting)), over=count(over), limit=limit)


def side(answers: Answers, limit_ms: int) -> str:
    """How many were answered in time, and the wait that nine of ten answers did not exceed."""
    if not answers.of or answers.p90 is None:
        return ""
    in_time = share(answers.in_time / answers.of)
    p90 = f"{answers.p90 / 1000:.0f}"
    return tr(IN_TIME, share=in_time, limit=f"{limit_ms / 1000:g}", p90=p90)


def about(card: Card, look: Look) -> list[str]:
    """What a card is about: its intent, link and product."""
    words = [intent_name(card.intent)]
    name = plain(look.offer(card.offer), 40) if card.offer else ""
    if card.link is not None:
        words.append(
            tr(LINK_NAMED, link=card.link, name=name) if name else tr(LINK, link=card.link)
        )
    elif name:
        words.append(name)
    return words


def _handed(one: Waiting, look: Look) -> str:
    """Who has a card that was given away."""
    if one.handed == "anchor":
        return tr(TO_ANCHOR)
    name = plain(look.person(one.whom), 20)
    if one.handed == "assistant":
        return tr(TRY_ON, name=name) if name else tr(TRY_ON_OPEN)
    return tr(TO_PERSON, name=name)


def _name(by: str, look: Look) -> str:
    desk = look.desks.get(by)
    return plain(desk.name if desk else by, 20)
