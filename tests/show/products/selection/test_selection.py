"""The selection meeting: proposed, scored, judged; and how it travels with the plan."""

import json
from typing import Any

import pytest

from console.core.undo import Undo
from console.show.base.actions import AddShow, RestoreVersion, SaveVersion, SetSetting
from console.show.base.settings import SELECTION_CRITERIA
from console.show.products.actions import AddProduct
from console.show.products.pool.take import PoolItem, TakeFromPool
from console.show.products.selection.actions import (
    JudgeCandidate,
    ProposeCandidates,
    RemoveCandidate,
    ScoreCandidate,
)
from console.show.products.selection.criteria import (
    DEFAULT,
    Criterion,
    criteria_of,
    criteria_text,
    read_criteria,
    weighted,
)
from console.show.products.selection.tables import CANDIDATE, REASONS, SCORE
from console.show.products.tables import OFFER, PRODUCT, SKU, SUPPLIER
from console.show.rundown.duplicate import DuplicateShow

ITEM = PoolItem(
    0, "sheet:1", {"name": "丝绒唇釉", "brand": "MAC", "category": "口红", "code": "A1",
                   "price": 890_000, "list_price": 1_290_000, "supplier": "唇厂"},
    {"mechanism": "拍1发2", "points": "不沾杯"}, ("01 豆沙", "02 正红"),
)  # fmt: skip


@pytest.fixture
def show(room: Any) -> str:
    return str(room.done(AddShow(name="Friday", start=1_795_780_800_000)).id)


@pytest.fixture
def candidate(room: Any, show: str) -> str:
    return str(room.done(ProposeCandidates(show=show, items=(ITEM,))).ids[0])


def test_a_product_of_the_pool_enters_the_library_when_it_is_taken(room: Any, show: str) -> None:
    room.done(TakeFromPool(items=(ITEM,)))
    [product], [supplier] = room.rows(PRODUCT), room.rows(SUPPLIER)
    assert (product.name, product.supplier, product.source_key) == (
        "丝绒唇釉", supplier.id, "sheet:1",
    )  # fmt: skip
    assert [sku.name for sku in room.rows(SKU, "ORDER BY place")] == ["01 豆沙", "02 正红"]
    assert not room.rows(OFFER)
    room.done(TakeFromPool(show=show, items=(ITEM,)))
    [offer] = room.rows(OFFER)
    assert (offer.product, offer.link, offer.price) == (product.id, 1, 890_000)
    room.done(Undo())
    room.done(Undo())
    assert not room.rows(PRODUCT) + room.rows(SKU) + room.rows(SUPPLIER) + room.rows(OFFER)


def test_what_was_withdrawn_meanwhile_is_not_taken(room: Any) -> None:
    refusal = room.refusal(TakeFromPool(items=(ITEM._replace(number=7),)))
    assert refusal == "“丝绒唇釉” is not in the pool any more: its import is out."


def test_a_candidate_stands_once(room: Any, show: str, candidate: str) -> None:
    assert "already" in room.refusal(ProposeCandidates(show=show, items=(ITEM,)))
    product = room.done(AddProduct(name="面膜")).id
    room.done(ProposeCandidates(show=show, items=(ITEM,), products=(product,)))
    assert [one.name for one in room.rows(CANDIDATE, "ORDER BY place")] == ["丝绒唇釉", "面膜"]


def test_scores_are_one_a_person_and_weighted(room: Any, candidate: str) -> None:
    for person, criterion, points in (("Li", "fit", 5), ("Wang", "fit", 2), ("Li", "margin", 2)):
        room.done(ScoreCandidate(id=candidate, person=person, criterion=criterion, points=points))
    room.done(ScoreCandidate(id=candidate, person="Wang", criterion="fit", points=3))
    assert len(room.rows(SCORE)) == 3
    assert weighted({"fit": 4.0, "margin": 2.0}, DEFAULT) == pytest.approx((4 * 2 + 2) / 3)
    room.done(ScoreCandidate(id=candidate, person="Li", criterion="margin", points=0))
    assert len(room.rows(SCORE)) == 2


def test_points_and_criteria_that_are_none_are_refused(room: Any, candidate: str) -> None:
    six = ScoreCandidate(id=candidate, person="Li", criterion="fit", points=6)
    assert room.refusal(six) == "A score is 1 to 5 points."
    none = ScoreCandidate(id=candidate, person="Li", criterion="charm", points=3)
    assert "charm" in room.refusal(none)


def test_a_room_has_criteria_of_its_own(room: Any, candidate: str) -> None:
    mine = (Criterion("charm", "讨喜", 3.0), Criterion("fit", "", 1.0))
    room.done(SetSetting(key=SELECTION_CRITERIA.key, value=criteria_text(mine)))
    room.done(ScoreCandidate(id=candidate, person="Li", criterion="charm", points=3))
    assert read_criteria(criteria_text(mine)) == mine


@pytest.mark.parametrize("text", ["{", "[]x", '[["a","",1]]', '[["a","A",1],["a","B",1]]'])
def test_criteria_that_cannot_be_are_the_usual_ones(text: str) -> None:
    assert criteria_of(text) == DEFAULT


def test_a_rejection_needs_a_reason(room: Any, candidate: str) -> None:
    assert "Say why" in room.refusal(JudgeCandidate(id=candidate, verdict="rejected"))
    other = JudgeCandidate(id=candidate, verdict="rejected", reason="other")
    assert "in words" in room.refusal(other)
    for reason in REASONS:
        room.done(
            JudgeCandidate(id=candidate, verdict="rejected", reason=reason, words="no report")
        )
    assert room.row(CANDIDATE, candidate).reason == "other"
    label = json.loads(room.commits[-1].entry.label)
    assert "no report" in json.dumps(label)


def test_the_chosen_becomes_an_offer_in_one_action(room: Any, show: str, candidate: str) -> None:
    room.done(JudgeCandidate(id=candidate, verdict="chosen"))
    [offer], [product] = room.rows(OFFER), room.rows(PRODUCT)
    assert (offer.show, offer.product, offer.mechanism) == (show, product.id, "拍1发2")
    assert room.row(CANDIDATE, candidate).offer == offer.id
    assert len(room.rows(SKU)) == 2
    assert "link 1" in room.refusal(JudgeCandidate(id=candidate, verdict="later"))
    room.done(Undo())
    assert not room.rows(OFFER) + room.rows(PRODUCT)
    assert room.row(CANDIDATE, candidate).verdict == "open"


def test_a_product_of_the_library_is_chosen_as_it_is(room: Any, show: str) -> None:
    product = room.done(AddProduct(name="面膜", price=590_000)).id
    [one] = room.done(ProposeCandidates(show=show, products=(product,))).ids
    room.done(JudgeCandidate(id=one, verdict="chosen"))
    [offer] = room.rows(OFFER)
    assert (offer.product, offer.price) == (product, 590_000)
    assert len(room.rows(PRODUCT)) == 1


def test_taking_a_candidate_out_takes_its_scores_along(room: Any, candidate: str) -> None:
    room.done(ScoreCandidate(id=candidate, person="Li", criterion="fit", points=4))
    room.done(RemoveCandidate(id=candidate, name="丝绒唇釉"))
    assert not room.rows(CANDIDATE) + room.rows(SCORE)
    room.done(Undo())
    assert len(room.rows(SCORE)) == 1


def test_versions_and_copies_carry_the_selection(room: Any, show: str, candidate: str) -> None:
    room.done(ScoreCandidate(id=candidate, person="Li", criterion="fit", points=4))
    version = room.done(SaveVersion(show=show, name="meeting")).id
    room.done(JudgeCandidate(id=candidate, verdict="later"))
    room.done(ScoreCandidate(id=candidate, person="Li", criterion="fit", points=1))
    room.done(RestoreVersion(id=version))
    assert room.row(CANDIDATE, candidate).verdict == "open"
    assert [score.points for score in room.rows(SCORE)] == [4]
    copy = room.done(DuplicateShow(show=show, name="Saturday", start=1_795_867_200_000)).id
    [score] = room.rows(SCORE, "WHERE show = ?", copy)
    [twin] = room.rows(CANDIDATE, "WHERE show = ?", copy)
    assert (score.candidate, twin.name) == (twin.id, "丝绒唇釉")
