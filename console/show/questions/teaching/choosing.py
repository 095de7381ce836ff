"""Merging and splitting what a person chose in a window, told as actions."""

from collections.abc import Iterable, Sequence

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.show.questions.actions import ABOUT, NO_CARD
from console.show.questions.present import QuestionsPresent
from console.show.questions.tables import Card
from console.show.questions.teaching.actions import MOST, NO_COMMENTS, MergeCards, SplitCard

OTHER_PRODUCT = QT_TRANSLATE_NOOP(
    "questions", "“{one}” and “{other}” are about different products."
)


def merging(questions: QuestionsPresent, cards: Sequence[str], into: str) -> MergeCards:
    """The action that shows some cards on another; raises Refused where products differ."""
    home = _card(questions, into)
    going = [_card(questions, one) for one in cards if one != into]
    for card in going:
        if _about(card) and _about(home) and _about(card) != _about(home):
            one, other = plain(card.text, ABOUT), plain(home.text, ABOUT)
            raise Refused(message(OTHER_PRODUCT, one=one, other=other))
    ids = {card.id for card in going}
    said = [card.text for card in going] + [
        text for n, text in _texts(questions) if questions.asking[n].card in ids
    ]
    return MergeCards(
        cards=tuple(card.id for card in going),
        into=home.id,
        intent=home.intent,
        need=home.need,
        about=home.text,
        texts=tuple(dict.fromkeys(said))[:MOST],
    )


def splitting(questions: QuestionsPresent, card: str, numbers: Iterable[int]) -> SplitCard:
    """The action that takes comments off a card; raises Refused where none of them is on it."""
    old = _card(questions, card)
    places = dict(zip(questions.numbers, range(len(questions.numbers)), strict=True))
    chosen = sorted(
        n for n in set(numbers) if n in questions.asking and questions.asking[n].card == card
    )
    if not chosen:
        raise Refused(message(NO_COMMENTS))
    said = [questions.comments[places[n]] for n in chosen]
    viewers = [comment.user_id or comment.user for comment in said]
    return SplitCard(
        card=old.id,
        numbers=tuple(chosen),
        texts=tuple(dict.fromkeys(comment.text for comment in said)),
        intent=old.intent,
        link=old.link,
        offer=old.offer,
        askers=len({one for one in viewers if one}) + viewers.count(""),
        first_at=min(comment.at for comment in said),
        last_at=max(comment.at for comment in said),
    )


def _card(questions: QuestionsPresent, card: str) -> Card:
    found = questions.cards.get(card)
    if found is None:
        raise Refused(message(NO_CARD))
    return found


def _about(card: Card) -> str:
    return card.offer or ("" if card.link is None else str(card.link))


def _texts(questions: QuestionsPresent) -> Iterable[tuple[int, str]]:
    """The comments held that ask, the latest first."""
    pairs = zip(reversed(questions.numbers), reversed(questions.comments), strict=True)
    return ((n, comment.text) for n, comment in pairs if n in questions.asking)
