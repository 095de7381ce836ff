"""The review sheet of a show: what was looked at, what is open, what was granted, who signed."""

import sqlite3
from collections.abc import Mapping
from typing import Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.show.base.settings import REVIEW_REQUIRED, REVIEW_ROLES, in_force
from console.show.base.tables import Show
from console.show.products.claims.tables import ClaimException
from console.show.review.checks.checking import check
from console.show.review.checks.finding import Finding
from console.show.review.checks.show_texts import show_texts
from console.show.review.checks.subject import Subject, read_subject
from console.show.review.sign.changes import Changed, changes_since
from console.show.review.sign.reading import read_state, signatures_of
from console.show.review.sign.state import SignState, roles_of, standing
from console.show.review.sign.tables import Signature

Code = Literal[
    "words", "claims", "basis", "licences", "samples", "welfare", "prices", "stock", "plan"
]

AREAS: dict[Code, tuple[str, str]] = {
    "words": QT_TRANSLATE_NOOP("review", "Words said and shown"),
    "claims": QT_TRANSLATE_NOOP("review", "Claims and evidence"),
    "basis": QT_TRANSLATE_NOOP("review", "Basis of prices"),
    "licences": QT_TRANSLATE_NOOP("review", "Licences"),
    "samples": QT_TRANSLATE_NOOP("review", "Samples"),
    "welfare": QT_TRANSLATE_NOOP("review", "Welfare rules"),
    "prices": QT_TRANSLATE_NOOP("review", "Price safety"),
    "stock": QT_TRANSLATE_NOOP("review", "Stock, tranches"),
    "plan": QT_TRANSLATE_NOOP("review", "The plan"),
}
"""What is reviewed, in the order of the sheet."""

_BEGINS: dict[str, Code] = {
    "claim.": "words", "claim_": "claims", "checklist_": "claims", "offer_claims": "claims",
    "licence_": "licences", "sample_": "samples", "welfare.": "welfare",
    "no_opening_welfare": "welfare", "no_price": "prices", "price_zero": "prices",
    "below_floor": "prices", "above_usual": "prices", "negative_margin": "prices",
    "price_": "basis", "over_planned": "stock", "no_spare": "stock", "tranche_": "stock",
    "reserve_over": "stock", "no_stock": "stock",
}  # fmt: skip


class Area(NamedTuple):
    """One line of the sheet: how many things were looked at, and what is open about them."""

    code: Code
    looked: int
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """How many block."""
        return sum(one.severity == "error" for one in self.findings)


class Exempt(NamedTuple):
    """An exception that was granted, and the product it is for, "" for all."""

    row: ClaimException
    product: str


class ReviewSheet(NamedTuple):
    """All of it at one moment. changes: since the oldest signature that stands and is outdated."""

    show: Show
    areas: tuple[Area, ...]
    exempt: tuple[Exempt, ...]
    signatures: tuple[Signature, ...]
    state: SignState
    required: str
    changes: tuple[Changed, ...]

    @property
    def errors(self) -> int:
        """How many findings block."""
        return sum(area.errors for area in self.areas)

    @property
    def warnings(self) -> int:
        """How many findings are for people to weigh."""
        return sum(len(area.findings) for area in self.areas) - self.errors


def read_sheet(conn: sqlite3.Connection, show: str) -> ReviewSheet | None:
    """The sheet of a show as it is now, None where there is no such show."""
    subject = read_subject(conn, show)
    if subject is None:
        return None
    conn.execute("BEGIN")
    try:
        signatures = signatures_of(conn, show)
        state = read_state(conn, show)
        roles = roles_of(in_force(conn, REVIEW_ROLES, show))
        by_role = standing(signatures)
        first = min((by_role[one] for one in state.outdated), key=lambda row: row.at, default=None)
        changes = () if first is None else tuple(changes_since(conn, first))
        required = in_force(conn, REVIEW_REQUIRED, show)
    finally:
        conn.execute("ROLLBACK")
    return ReviewSheet(
        subject.show, _areas(subject), _exempt(subject), tuple(signatures),
        state._replace(roles=roles), required, changes,
    )  # fmt: skip


def area_of(kind: str) -> Code:
    """Where on the sheet a finding of this kind stands."""
    return next((code for head, code in _BEGINS.items() if kind.startswith(head)), "plan")


def _areas(subject: Subject) -> tuple[Area, ...]:
    found: dict[str, list[Finding]] = {}
    for finding in check(subject):
        if finding.kind not in ("review_missing", "review_outdated"):
            found.setdefault(area_of(finding.kind), []).append(finding)
    looked = _looked(subject)
    return tuple(Area(code, looked[code], tuple(found.get(code, ()))) for code in AREAS)


def _looked(subject: Subject) -> Mapping[Code, int]:
    offers = list(subject.offers.values())
    products = {one.product for one in offers}
    claims = [row for one in products for row in subject.known.claims.get(one, ())]
    compared = sum((one.list_price or 0) > (one.price or 0) > 0 for one in offers)
    return {
        "words": sum(1 for _ in show_texts(subject)),
        "claims": len(claims) + sum(len(subject.known.proofs.get(one, ())) for one in products),
        "basis": compared + sum(row.kind == "price" for row in claims),
        "licences": sum(len(subject.known.licences.get(one, ())) for one in products),
        "samples": sum(len(subject.known.samples.get(one, ())) for one in products),
        "welfare": len(subject.welfare),
        "prices": len(offers),
        "stock": sum(len(rows) for rows in subject.tranches.values()),
        "plan": len(subject.cues),
    }


def _exempt(subject: Subject) -> tuple[Exempt, ...]:
    mine = {one.product for one in subject.offers.values()}
    found = []
    for row in subject.known.exceptions:
        product = subject.products.get(row.product or "")
        if row.product is None or row.product in mine:
            found.append(Exempt(row, product.name if product is not None else ""))
    return tuple(found)
