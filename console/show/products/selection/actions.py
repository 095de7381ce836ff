"""What is decided in a selection meeting: who stands for choice, the scores, the verdicts."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import NAME_LIMIT, name_of
from console.show.base.removal import remove
from console.show.base.settings import SELECTION_CRITERIA, in_force
from console.show.base.tables import SHOW
from console.show.products.cards import offer_values, product_values
from console.show.products.importing import EMPTY_PRODUCT, ImportProducts, ImportRow
from console.show.products.pool.take import PoolItem, add_kinds, refuse_withdrawn
from console.show.products.selection.criteria import criteria_of
from console.show.products.selection.tables import (
    CANDIDATE,
    REASONS,
    SCORE,
    VERDICTS,
    Candidate,
    Score,
)
from console.show.products.tables import OFFER, PRODUCT, SUPPLIER

PROPOSED = QT_TRANSLATE_NOOP("action", "Propose “{name}” for selection")
PROPOSED_MANY = QT_TRANSLATE_NOOP("action", "Propose {count} products for selection")
SCORED = QT_TRANSLATE_NOOP("action", "Score “{name}”: {points} by {person}")
UNSCORED = QT_TRANSLATE_NOOP("action", "Take {person}'s score off “{name}”")
CHOSEN = QT_TRANSLATE_NOOP("action", "Choose “{name}”")
REJECTED = QT_TRANSLATE_NOOP("action", "Reject “{name}”: {reason}")
REJECTED_WORDS = QT_TRANSLATE_NOOP("action", "Reject “{name}”: {reason} ({words})")
PUT_OFF = QT_TRANSLATE_NOOP("action", "Leave “{name}” for later")
REOPENED = QT_TRANSLATE_NOOP("action", "Open “{name}” again")
REMOVED = QT_TRANSLATE_NOOP("action", "Take “{name}” out of the selection")

REASON_NAMES = {
    "price": QT_TRANSLATE_NOOP("selection", "price not good enough"),
    "margin": QT_TRANSLATE_NOOP("selection", "too little margin"),
    "quality": QT_TRANSLATE_NOOP("selection", "quality"),
    "evidence": QT_TRANSLATE_NOOP("selection", "papers or evidence missing"),
    "supply": QT_TRANSLATE_NOOP("selection", "stock or delivery"),
    "returns": QT_TRANSLATE_NOOP("selection", "too many returns"),
    "fit": QT_TRANSLATE_NOOP("selection", "does not fit our viewers"),
    "duplicate": QT_TRANSLATE_NOOP("selection", "we have one like it"),
    "other": QT_TRANSLATE_NOOP("selection", "other"),
}
"""Reason of a rejection → its name."""

NO_REASON = QT_TRANSLATE_NOOP("selection", "Say why “{name}” is rejected.")
NO_WORDS = QT_TRANSLATE_NOOP("selection", "Say in words why “{name}” is rejected.")
NO_VERDICT = QT_TRANSLATE_NOOP("selection", "There is no verdict “{verdict}”.")
NO_CRITERION = QT_TRANSLATE_NOOP("selection", "There is no criterion “{name}” on the scorecard.")
NO_POINTS = QT_TRANSLATE_NOOP("selection", "A score is 1 to 5 points.")
THERE = QT_TRANSLATE_NOOP("selection", "“{name}” stands for selection already.")
IS_OFFER = QT_TRANSLATE_NOOP(
    "selection", "“{name}” is link {link} of the show; take that out of the plan first."
)

WORDS_LIMIT = 500


@dataclass(frozen=True, kw_only=True)
class ProposeCandidates(Action):
    """Put products of the pool or of the library up for selection in a show.

    products: ids of the library. What stands there already is not put up again.
    """

    kind: ClassVar[str] = "candidate.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Propose for selection")
    show: str
    items: tuple[PoolItem, ...] = ()
    products: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every candidate gets an id."""
        count = len(self.items) + len(self.products)
        return replace(self, ids=self.ids or tuple(new_id() for _ in range(count)))

    def apply(self, tx: Transaction) -> None:
        """Add the rows behind the others; refused where all of them stand there already."""
        tx.get(SHOW, self.show)
        made = [_from_pool(tx, item) for item in self.items]
        made += [_from_library(tx, product) for product in self.products]
        known = tx.where(CANDIDATE, "show = ?", self.show)
        keys = {_same(one) for one in known}
        new = []
        for row_id, one in zip(self.ids, made, strict=True):
            if _same(one) not in keys:
                keys.add(_same(one))
                new.append(one._replace(id=row_id, show=self.show))
        if not new and made:
            raise Refused(message(THERE, name=made[0].name))
        last = max((one.place for one in known), default=None)
        for one, place in zip(new, order.spread(len(new), last, None), strict=True):
            tx.insert(CANDIDATE, one._replace(place=place))

    def label(self, tx: Transaction) -> Message:
        """Names the candidate, or says how many there were."""
        effects = tx.changed(CANDIDATE)
        if len(effects) == 1:
            return message(PROPOSED, name=tx.get(CANDIDATE, effects[0].row).name)
        return message(PROPOSED_MANY, count=len(effects))


@dataclass(frozen=True, kw_only=True)
class ScoreCandidate(Action):
    """Give a candidate points under one criterion; 0 takes the person's score away again."""

    kind: ClassVar[str] = "candidate.score"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Score a candidate")
    id: str
    person: str
    criterion: str
    points: int

    def apply(self, tx: Transaction) -> None:
        """Add, change or take away the one score of this person under this criterion."""
        candidate, person = tx.get(CANDIDATE, self.id), name_of(self.person)
        criteria = criteria_of(in_force(tx.conn, SELECTION_CRITERIA, candidate.show))
        if self.criterion not in {one.key for one in criteria}:
            raise Refused(message(NO_CRITERION, name=plain(self.criterion, 40)))
        if not 0 <= self.points <= 5:
            raise Refused(message(NO_POINTS))
        given = (self.id, person, self.criterion)
        known = tx.where(SCORE, "candidate = ? AND person = ? AND criterion = ?", *given)
        if known and self.points:
            tx.update(SCORE, known[0].id, points=self.points)
        elif known:
            tx.delete(SCORE, known[0].id)
        elif self.points:
            made = Score(derived_id(*given), candidate.show, *given, self.points)
            tx.insert(SCORE, made)

    def label(self, tx: Transaction) -> Message:
        """Names the candidate, the points and who gave them."""
        name = tx.get(CANDIDATE, self.id).name
        if not self.points:
            return message(UNSCORED, name=name, person=self.person)
        return message(SCORED, name=name, points=self.points, person=self.person)


@dataclass(frozen=True, kw_only=True)
class JudgeCandidate(Action):
    """Say what becomes of a candidate; a chosen one becomes an offer of the show at once.

    verdict: open, chosen, rejected or later. reason: of a rejection, one of REASONS.
    """

    kind: ClassVar[str] = "candidate.judge"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Judge a candidate")
    makes: ClassVar[tuple[str, ...]] = ("new_product", "new_offer")
    new_product: str = ""
    new_offer: str = ""
    id: str
    verdict: str
    reason: str = ""
    words: str = ""

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused for a rejection without a reason, or once it is an offer."""
        candidate = tx.get(CANDIDATE, self.id)
        if self.verdict not in VERDICTS:
            raise Refused(message(NO_VERDICT, verdict=plain(self.verdict, 40)))
        words = plain(self.words.strip(), WORDS_LIMIT)
        reason = self.reason if self.verdict == "rejected" else ""
        if self.verdict == "rejected":
            if reason not in REASONS:
                raise Refused(message(NO_REASON, name=candidate.name))
            if reason == "other" and not words:
                raise Refused(message(NO_WORDS, name=candidate.name))
        offer = tx.find(OFFER, candidate.offer) if candidate.offer else None
        if offer is not None and offer.show != candidate.show:
            offer = None  # of the show that this one was copied from
        if offer is not None and self.verdict != "chosen":
            raise Refused(message(IS_OFFER, name=candidate.name, link=offer.link))
        made = ""
        if self.verdict == "chosen":
            made = offer.id if offer is not None else self._offer(tx, candidate)
        tx.update(CANDIDATE, self.id, verdict=self.verdict, reason=reason, words=words, offer=made)

    def label(self, tx: Transaction) -> Message:
        """Names the candidate and the reason."""
        one = tx.get(CANDIDATE, self.id)
        if one.verdict == "rejected":
            reason = message(REASON_NAMES[one.reason])
            if one.words:
                return message(REJECTED_WORDS, name=one.name, reason=reason, words=one.words)
            return message(REJECTED, name=one.name, reason=reason)
        marked = {"chosen": CHOSEN, "later": PUT_OFF, "open": REOPENED}[one.verdict]
        return message(marked, name=one.name)

    def _offer(self, tx: Transaction, candidate: Candidate) -> str:
        """Make the offer, and the product where the library has none; the offer's id."""
        details = json.loads(candidate.details)
        product = {**details.get("product", {}), "name": candidate.name}
        for name in ("brand", "category", "code", "price", "list_price"):
            product[name] = getattr(candidate, name)
        key = candidate.source_key
        if candidate.product is not None:
            own = tx.get(PRODUCT, candidate.product)
            key = own.source_key or f"candidate:{own.id}"
            if not own.source_key:  # made by hand: known by this from now on
                tx.update(PRODUCT, own.id, source_key=key)
        row = ImportRow(
            key, product, details.get("card", {}), offered=True,
            product_id=self.new_product, offer_id=self.new_offer,
        )  # fmt: skip
        ImportProducts(file="", show=candidate.show, rows=(row,)).apply(tx)
        if tx.find(PRODUCT, self.new_product) is not None:
            add_kinds(tx, self.new_product, details.get("kinds", ()))
        if tx.find(OFFER, self.new_offer) is not None:
            return self.new_offer
        known = tx.where(
            OFFER,
            "show = ? AND product = (SELECT id FROM product WHERE source_key = ?) LIMIT 1",
            candidate.show, key,
        )  # fmt: skip
        return known[0].id


@dataclass(frozen=True, kw_only=True)
class RemoveCandidate(Action):
    """Take a candidate and its scores out of the selection; an offer it became stays."""

    kind: ClassVar[str] = "candidate.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take out of the selection")
    id: str
    name: str = ""

    def apply(self, tx: Transaction) -> None:
        """Take the rows away."""
        remove(tx, CANDIDATE, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the candidate."""
        return message(REMOVED, name=plain(self.name, NAME_LIMIT))


def _from_pool(tx: Transaction, item: PoolItem) -> Candidate:
    """What is kept of a row of the pool; raises Refused where its import was withdrawn."""
    name = name_of(str(item.product.get("name", "")))
    refuse_withdrawn(tx, item.number, name)
    product = {one: value for one, value in item.product.items() if one != "supplier"}
    values = EMPTY_PRODUCT | product_values(product)
    card = {one: value for one, value in item.card.items() if value}
    offer_values(card)
    rest = {one: value for one, value in item.product.items() if value and one not in _OWN}
    details = {"product": rest, "card": card, "kinds": list(item.kinds)}
    known = tx.where(PRODUCT, "source_key = ?", item.key)
    return _candidate(
        values, item.key, known[0].id if known else None, json.dumps(details, ensure_ascii=False)
    )


def _from_library(tx: Transaction, row_id: str) -> Candidate:
    product = tx.get(PRODUCT, row_id)
    rest: dict[str, Any] = {}
    if product.supplier is not None:
        rest["supplier"] = tx.get(SUPPLIER, product.supplier).name
    details = json.dumps({"product": rest}, ensure_ascii=False)
    return _candidate(product._asdict(), product.source_key, product.id, details)


_OWN = ("name", "brand", "category", "code", "price", "list_price")


def _candidate(values: dict[str, Any], key: str, product: str | None, details: str) -> Candidate:
    own = {name: values[name] for name in _OWN}
    return Candidate(
        id="", show="", place="", product=product, source_key=key, details=details,
        verdict="open", reason="", words="", offer="", **own,
    )  # fmt: skip


def _same(candidate: Candidate) -> str:
    """What two candidates have in common that are the same product."""
    return candidate.source_key or f"product:{candidate.product}"


ACTIONS: tuple[type[Action], ...] = (
    ProposeCandidates,
    ScoreCandidate,
    JudgeCandidate,
    RemoveCandidate,
)
