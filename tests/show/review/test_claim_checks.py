"""What is said of products is checked before the show: words, proof, licences, samples, prices."""

import json
import time
from typing import Any

import planned
import pytest

from console.core.message import english
from console.show.base.actions import SetSetting
from console.show.base.settings import CLAIM_SAMPLE, PRICE_LOWEST_DAYS
from console.show.products.actions import AddProduct
from console.show.products.claims.actions import (
    AddClaim,
    AddEvidence,
    AddLicence,
    AddSample,
    CheckEvidence,
    CheckSample,
)
from console.show.products.claims.exception_actions import GrantException, RevokeException
from console.show.products.claims.proof_actions import AddProofs, TickProofs
from console.show.products.claims.tables import PROOF_ITEM
from console.show.products.tables import OFFER
from console.show.review.checks.checking import in_json
from console.show.review.checks.subject import read_subject
from console.show.review.plan_diff import since

DAY = 86_400_000


@pytest.fixture
def show(room: Any) -> str:
    """A show at 20:00 with nothing wrong."""
    made = planned.a_show(room)
    planned.a_cue(room, made, "Opening", 10, cue_kind="opening", welfare="Red packet")
    return made


def lip(room: Any, show: str, category: str = "彩妆", **card: Any) -> tuple[str, str]:
    """An offer of a lip glaze, and its product."""
    product = room.done(AddProduct(name="丝绒唇釉", brand="某某", category=category, price=89)).id
    return planned.an_offer(room, show, "", product=product, card=card), product


def test_a_hit_on_a_card_names_place_and_words(room: Any, show: str) -> None:
    offer, _ = lip(room, show, points="不沾杯\n全网最低价")
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity, found.offers) == ("claim.price", "error", (offer,))
    assert english(found.message) == "Price claim: “全网最低价”"
    assert "points of 1 丝绒唇釉" in english(found.detail)
    subject = read_subject(room.conn, show)
    assert subject is not None
    said = json.loads(json.dumps(in_json(found, subject)))["text"]
    assert (said["place"], said["row"], said["rule"]) == ("offer.points", offer, "price.lowest")
    text = room.row(OFFER, offer).points
    assert text[said["start"] : said["end"]] == said["words"] == "全网最低价"


@pytest.mark.parametrize("field", ["mechanism", "demo", "suits", "faq", "shipping", "note"])
def test_every_text_of_a_card_is_read(room: Any, show: str, field: str) -> None:
    lip(room, show, **{field: "根治脚气"})
    assert set(planned.kinds(room, show)) == {"claim.medical"}


def test_texts_of_cues_are_read_with_their_products(room: Any, show: str) -> None:
    offer, _ = lip(room, show, never_say="厚涂、最")
    cue = planned.a_cue(room, show, "讲解", offers=(offer,), script="可以厚涂", notes="最近补货")
    planned.a_cue(room, show, "别的", script="可以厚涂")
    [found] = planned.findings(room, show)
    assert (found.kind, found.cues, found.offers) == ("claim.never_say", (cue,), ())
    assert found.spot is not None
    assert (found.spot.place, found.spot.row) == ("cue.script", cue)


def test_an_exception_is_for_its_words_and_its_show(room: Any, show: str) -> None:
    lip(room, show, points="顶级面料,极致手感")
    assert planned.kinds(room, show) == ["claim.grade"] * 2
    grant = {"rule": "grade.top", "reason": "name of the fabric", "by": "Lin"}
    made = room.done(GrantException(text="顶级", show=show, **grant))
    [left] = planned.findings(room, show)
    assert left.spot is not None
    assert left.spot.words == "极致"
    room.done(RevokeException(id=made.id))
    assert planned.kinds(room, show) == ["claim.grade"] * 2


def test_a_claim_without_checked_evidence_is_an_error(room: Any, show: str) -> None:
    offer, product = lip(room, show, points="2025年口红类销量第一")
    proof = room.done(AddEvidence(product=product, evidence_title="报告"))
    room.done(AddClaim(product=product, text="2025年口红类销量第一", evidence=proof.id))
    assert planned.kinds(room, show) == ["claim.first", "claim_unproven"]
    room.done(CheckEvidence(id=proof.id, by="Lin"))
    assert planned.kinds(room, show) == []
    assert offer


def test_evidence_that_ends_before_the_show_has_expired(room: Any, show: str) -> None:
    _, product = lip(room, show)
    until = planned.EVENING - DAY
    proof = room.done(AddEvidence(product=product, evidence_title="报告", valid_until=until))
    room.done(CheckEvidence(id=proof.id, by="Lin"))
    room.done(AddClaim(product=product, text="不沾杯", evidence=proof.id))
    assert planned.kinds(room, show) == ["claim_expired"]


def test_a_compared_price_has_a_basis_and_is_fresh(room: Any, show: str) -> None:
    _, product = lip(room, show)
    proof = room.done(AddEvidence(product=product, evidence_title="截图 #88"))
    room.done(CheckEvidence(id=proof.id, by="Lin"))
    price = {"product": product, "claim_kind": "price", "evidence": proof.id}
    old = planned.EVENING - 8 * DAY
    room.done(AddClaim(text="日常价129", basis="7日最低成交", dated=old, **price))
    [found] = planned.findings(room, show)
    assert (found.kind, english(found.detail)) == (
        "price_old",
        "“日常价129” is 8 days old at the show",
    )
    room.done(SetSetting(key=PRICE_LOWEST_DAYS.key, value=10))
    assert planned.kinds(room, show) == []
    room.done(AddClaim(text="日常价139", **price))
    assert planned.kinds(room, show) == ["price_no_basis", "price_no_date"]


def test_a_usual_price_without_a_basis_is_told(room: Any, show: str) -> None:
    planned.an_offer(room, show, "Cream", price=89, list_price=129)
    assert planned.kinds(room, show) == ["price_no_basis"]


@pytest.mark.parametrize(
    ("category", "kind", "number", "severity"),
    [
        ("防晒", "special_cosmetics", "国妆特字20241234", "error"),
        ("医疗器械", "medical_device", "粤械注准20242140123", "error"),
        ("婴幼儿配方奶粉", "infant_formula", "国食注字YP20170001", "error"),
        ("保健食品", "health_food", "国食健注G20240001", "error"),
        ("休闲零食", "food", "SC10144030012345", "warning"),
    ],
)
def test_categories_ask_for_licences(
    room: Any, show: str, category: str, kind: str, number: str, severity: str
) -> None:
    _, product = lip(room, show, category)
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity) == ("licence_missing", severity)
    licence = {"product": product, "licence_kind": kind}
    room.done(AddLicence(number="x", **licence))
    assert planned.kinds(room, show) == ["licence_number"]
    room.done(AddLicence(number=number, valid_until=planned.EVENING - 1, **licence))
    assert sorted(planned.kinds(room, show)) == ["licence_expired", "licence_number"]


def test_clothes_against_the_sun_are_no_cosmetics(room: Any, show: str) -> None:
    lip(room, show, "防晒衣", points="防晒指数UPF50+")
    assert planned.kinds(room, show) == []


def test_samples_are_compared_with_what_is_delivered(room: Any, show: str) -> None:
    _, product = lip(room, show)
    room.done(SetSetting(key=CLAIM_SAMPLE.key, value=True))
    assert planned.kinds(room, show) == ["sample_missing"]
    sample = room.done(AddSample(product=product, number="S-0312")).id
    assert planned.kinds(room, show) == ["sample_unchecked"]
    room.done(CheckSample(id=sample, verdict="differs", by="Lin"))
    assert planned.kinds(room, show) == ["sample_differs"]
    room.done(CheckSample(id=sample, verdict="ok", by="Lin"))
    assert planned.kinds(room, show) == []


def test_a_checklist_is_complete_or_it_is_told(room: Any, show: str) -> None:
    _, product = lip(room, show)
    room.done(AddProofs(product=product, titles=tuple(f"test {n}" for n in range(52))))
    [found] = planned.findings(room, show)
    assert (found.kind, found.size) == ("checklist_open", 52)
    rows = [row.id for row in room.rows(PROOF_ITEM)]
    room.done(TickProofs(ids=tuple(rows[:50]), state="ok", by="Lin"))
    room.done(TickProofs(ids=(rows[50],), state="not_needed", by="Lin"))
    room.done(TickProofs(ids=(rows[51],), state="failed", by="Lin"))
    assert planned.kinds(room, show) == ["checklist_failed"]


def test_a_cue_with_open_claims_is_told(room: Any, show: str) -> None:
    offer, product = lip(room, show)
    room.done(AddClaim(product=product, text="不沾杯"))
    cue = planned.a_cue(room, show, "讲解", offers=(offer,))
    assert [(one.kind, one.cues) for one in planned.findings(room, show)] == [
        ("claim_unproven", ()),
        ("offer_claims_open", (cue,)),
    ]


def test_a_show_of_500_cards_is_read_in_a_second(room: Any, show: str) -> None:
    for n in range(500):
        points = "不沾杯,干唇先打底,显白不挑皮,通勤约会都合适\n" * 4
        planned.an_offer(room, show, f"唇釉 {n}", card={"points": points, "faq": "怎么洗?\n" * 8})
    planned.findings(room, show)
    start = time.process_time()
    assert planned.kinds(room, show) == ["capacity"]  # no text is to blame
    assert time.process_time() - start < 2  # 1 s on a free machine


def test_versions_tell_what_was_granted_since(room: Any, show: str) -> None:
    room.done(GrantException(rule="grade.top", text="顶级", reason="r", by="Lin", show=show))
    seq = room.seq - 1
    [line] = since(room.conn, room.tables, show, seq)
    assert (line.kind, english(line.what)) == ("added", "Exception “顶级” granted by Lin")
