"""Claims, evidence, checklists, licences, samples and exceptions are entered, and taken back."""

from typing import Any

import pytest

from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, RestoreVersion, SaveVersion
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.claims.actions import (
    AddClaim,
    AddEvidence,
    AddLicence,
    AddSample,
    CheckEvidence,
    CheckSample,
    EditClaim,
    EditEvidence,
    RemoveEvidence,
)
from console.show.products.claims.exception_actions import GrantException, RevokeException
from console.show.products.claims.proof_actions import (
    AddProofs,
    ApplyTemplate,
    KeepTemplate,
    RemoveProofs,
    TickProofs,
)
from console.show.products.claims.tables import (
    CLAIM,
    CLAIM_EXCEPTION,
    EVIDENCE,
    EVIDENCE_TEMPLATE,
    LICENCE,
    PROOF_ITEM,
    SAMPLE,
)
from console.show.rundown.duplicate import DuplicateShow

ROWS = tuple(f"test {n}" for n in range(1, 53))


@pytest.fixture
def lip(room: Any) -> str:
    return str(room.done(AddProduct(name="丝绒唇釉", category="彩妆")).id)


def undo(room: Any) -> None:
    room.done(Undo())


def test_a_claim_stands_on_evidence_that_someone_checked(room: Any, lip: str) -> None:
    proof = room.done(AddEvidence(product=lip, evidence_title="检测报告", reference="A12"))
    claim = room.done(AddClaim(product=lip, text="不沾杯", evidence=proof.id))
    room.done(CheckEvidence(id=proof.id, by="Lin"))
    assert room.row(CLAIM, claim.id).evidence == proof.id
    assert room.row(EVIDENCE, proof.id).checked_by == "Lin"
    room.done(EditEvidence(id=proof.id, changes={"reference": "A13"}))
    assert room.row(EVIDENCE, proof.id).checked_at is None
    room.done(RemoveEvidence(id=proof.id))
    assert room.row(CLAIM, claim.id).evidence is None
    undo(room)
    assert room.row(CLAIM, claim.id).evidence == proof.id


def test_a_price_claim_keeps_price_basis_and_date(room: Any, lip: str) -> None:
    made = room.done(
        AddClaim(product=lip, text="日常价129", claim_kind="price", basis="7日最低成交",
                 price=1_190_000, dated=room.clock.wall())
    )  # fmt: skip
    row = room.row(CLAIM, made.id)
    assert (row.kind, row.price, row.basis) == ("price", 1_190_000, "7日最低成交")
    assert "price" in room.refusal(EditClaim(id=made.id, changes={"price": -1}))
    assert room.refusal(EditClaim(id=made.id, changes={"kind": "joke"}))
    assert room.refusal(EditClaim(id=made.id, changes={"text": " "}))


def test_evidence_of_another_product_proves_nothing(room: Any, lip: str) -> None:
    other = room.done(AddProduct(name="mask")).id
    proof = room.done(AddEvidence(product=other, evidence_title="report"))
    assert "another product" in room.refusal(AddClaim(product=lip, text="a", evidence=proof.id))


def test_a_checklist_of_52_rows_is_pasted_in_one_action(room: Any, lip: str) -> None:
    room.done(AddProofs(product=lip, titles=(*ROWS, " ", ROWS[0])))
    assert [row.title for row in room.rows(PROOF_ITEM, "ORDER BY place")] == list(ROWS)
    undo(room)
    assert room.rows(PROOF_ITEM) == []
    room.done(Redo())
    assert len(room.rows(PROOF_ITEM)) == 52


def test_items_are_ticked_by_name(room: Any, lip: str) -> None:
    room.done(AddProofs(product=lip, titles=("a", "b")))
    first, second = [row.id for row in room.rows(PROOF_ITEM, "ORDER BY place")]
    room.done(TickProofs(ids=(first, second), state="ok", by="Lin", note="seen"))
    row = room.row(PROOF_ITEM, second)
    assert (row.state, row.marked_by, row.marked_at) == ("ok", "Lin", room.clock.wall())
    room.done(TickProofs(ids=(second,), state="open", by="Lin"))
    assert room.row(PROOF_ITEM, second).marked_by == ""
    assert room.refusal(TickProofs(ids=(first,), state="ok", by=" "))
    assert room.refusal(TickProofs(ids=(first,), state="maybe", by="Lin"))
    room.done(RemoveProofs(ids=(first,)))
    assert len(room.rows(PROOF_ITEM)) == 1


def test_a_category_has_a_checklist(room: Any, lip: str) -> None:
    assert "彩妆" in room.refusal(ApplyTemplate(product=lip))
    room.done(KeepTemplate(category="彩妆", titles=ROWS))
    room.done(ApplyTemplate(product=lip))
    assert len(room.rows(PROOF_ITEM)) == 52
    room.done(KeepTemplate(category="彩妆", titles=("one",)))
    assert [row.title for row in room.rows(EVIDENCE_TEMPLATE)] == ["one"]


def test_licences_and_samples_are_registered(room: Any, lip: str) -> None:
    licence = room.done(AddLicence(product=lip, licence_kind="food", number="SC10144030012345"))
    assert room.row(LICENCE, licence.id).kind == "food"
    assert room.refusal(AddLicence(product=lip, licence_kind="food", number=""))
    sample = room.done(AddSample(product=lip, number="S-0312"))
    assert room.row(SAMPLE, sample.id).received_at == room.clock.wall()
    room.done(CheckSample(id=sample.id, verdict="differs", by="Lin", note="colour"))
    assert room.row(SAMPLE, sample.id)[5:] == (room.clock.wall(), "differs", "colour")
    room.done(CheckSample(id=sample.id, verdict="", by="Lin"))
    assert room.row(SAMPLE, sample.id).checked_at is None


def test_an_exception_needs_a_reason_and_a_name(room: Any, lip: str) -> None:
    grant = {"rule": "first.rank", "text": "销量第一", "product": lip}
    assert room.refusal(GrantException(**grant, reason=" ", by="Lin"))
    assert room.refusal(GrantException(**grant, reason="report", by=""))
    assert room.refusal(GrantException(**grant | {"rule": "no"}, reason="report", by="Lin"))
    made = room.done(GrantException(**grant, reason="Nielsen 2025", by="Lin"))
    assert room.row(CLAIM_EXCEPTION, made.id).granted_at == room.clock.wall()
    room.done(RevokeException(id=made.id))
    assert room.rows(CLAIM_EXCEPTION) == []
    undo(room)
    assert room.row(CLAIM_EXCEPTION, made.id).granted_by == "Lin"


def test_exceptions_of_a_show_follow_its_versions_and_copies(room: Any, lip: str) -> None:
    show = room.done(AddShow(name="Friday")).id
    room.done(AddOffer(show=show, product=lip, name=""))
    before = room.done(SaveVersion(show=show, name="v1")).id
    room.done(GrantException(rule="first.rank", text="第一", reason="r", by="Lin", show=show))
    room.done(GrantException(rule="grade.top", text="", reason="r", by="Lin"))
    copy = room.done(DuplicateShow(show=show, name="Saturday", start=1_795_780_800_000)).id
    assert sorted((row.show or "") for row in room.rows(CLAIM_EXCEPTION)) == sorted(
        ["", copy, show]
    )
    room.done(RestoreVersion(id=before))
    assert {row.show for row in room.rows(CLAIM_EXCEPTION)} == {None, copy}
