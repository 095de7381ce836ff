"""What is known of products' claims, gathered so that texts can be held against it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from console.show.products.claims.hit import Context, Granted
from console.show.products.claims.lint import never_words
from console.show.products.claims.tables import (
    Claim,
    ClaimException,
    Evidence,
    Licence,
    ProofItem,
    Sample,
)
from console.show.products.tables import Offer, Product


class Known(NamedTuple):
    """Rows by product, evidence by id; exceptions that hold in the show."""

    evidence: Mapping[str, Evidence] = {}
    claims: Mapping[str, Sequence[Claim]] = {}
    proofs: Mapping[str, Sequence[ProofItem]] = {}
    licences: Mapping[str, Sequence[Licence]] = {}
    samples: Mapping[str, Sequence[Sample]] = {}
    exceptions: Sequence[ClaimException] = ()


NOTHING = Known()


def gathered(rows: Mapping[str, Iterable[Any]], show: str) -> Known:
    """Rows of the tables of claims, by table name, as they hold for one show."""
    return Known(
        {row.id: row for row in rows["evidence"]},
        _by_product(rows["claim"]),
        _by_product(rows["proof_item"]),
        _by_product(rows["licence"]),
        _by_product(rows["sample"]),
        tuple(
            row
            for row in sorted(rows["claim_exception"], key=lambda row: (row.granted_at, row.id))
            if row.show in (None, show)
        ),
    )


def state_of(claim: Claim, known: Known, at: int) -> str:
    """Where a claim stands at an instant (ms UTC): ok, none, unchecked or expired."""
    if claim.valid_until is not None and at and claim.valid_until < at:
        return "expired"
    evidence = known.evidence.get(claim.evidence or "")
    if evidence is None:
        return "none"
    if evidence.valid_until is not None and at and evidence.valid_until < at:
        return "expired"
    return "ok" if evidence.checked_at is not None else "unchecked"


def in_force(licence: Licence, at: int) -> bool:
    """Whether a licence holds at an instant; at 0 that is not asked."""
    return licence.valid_until is None or not at or licence.valid_until >= at


def context_of(known: Known, product: Product | None, offer: Offer | None, at: int) -> Context:
    """What a text about a product is held against; without a product only the exceptions."""
    granted = tuple(
        Granted(one.rule, one.text)
        for one in known.exceptions
        if one.product is None or (product is not None and one.product == product.id)
    )
    if product is None:
        return Context(granted=granted)
    claims = known.claims.get(product.id, ())
    proven = [claim for claim in claims if state_of(claim, known, at) == "ok"]
    priced = any(claim.kind == "price" and claim.basis for claim in proven)
    licences = known.licences.get(product.id, ())
    return Context(
        category=product.category,
        licences=frozenset(one.kind for one in licences if in_force(one, at)),
        proven=tuple(claim.text for claim in proven),
        remaining=None if offer is None else offer.stock,
        basis=priced or (offer is not None and bool(offer.price_basis.strip())),
        names=(product.brand,) if len(product.brand.strip()) > 1 else (),
        never_say=never_words(offer.never_say) if offer is not None else (),
        granted=granted,
    )


def together(contexts: Sequence[Context]) -> Context:
    """The context of a text about several products: what holds for one of them alone, does not
    excuse the words; whatever is never said of one of them is not said."""
    if len(contexts) == 1:
        return contexts[0]
    first, *others = contexts
    return Context(
        category=first.category if all(one.category == first.category for one in others) else "",
        licences=first.licences.intersection(*(one.licences for one in others)),
        proven=tuple(text for one in contexts for text in one.proven),
        remaining=None,
        basis=all(one.basis for one in contexts),
        names=tuple(name for one in contexts for name in one.names),
        never_say=tuple(dict.fromkeys(word for one in contexts for word in one.never_say)),
        granted=tuple(dict.fromkeys(word for one in contexts for word in one.granted)),
    )


def _by_product(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (getattr(row, "place", ""), row.id)):
        found.setdefault(row.product, []).append(row)
    return found
