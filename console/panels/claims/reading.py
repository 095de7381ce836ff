"""What is typed or pasted in the panel, read as actions."""

import re
from collections.abc import Callable

from console.core import money
from console.core.action import Action
from console.show.products.claims.actions import AddClaim, AddLicence, AddSample
from console.show.products.claims.licences import load, looks_right, required
from console.show.products.claims.proof_actions import AddProofs
from console.show.products.tables import Product

Read = Callable[[Product, str], Action | None]
"""A product and what was typed → the action, None where nothing was."""

_PARTS = re.compile(r"\s*[|｜\t]\s*")
_AMOUNT = re.compile(r"\d+(?:\.\d{1,4})?")


def claim(product: Product, text: str) -> Action | None:
    """ "words | evidence": a claim, with new evidence where some is named."""
    words, *rest = _PARTS.split(text.strip())
    proof = " ".join(rest).strip()
    return AddClaim(product=product.id, text=words, proof=proof) if words else None


def price(product: Product, text: str, at: int) -> Action | None:
    """ "words | basis | evidence": a compared price, taken now."""
    words, *rest = _PARTS.split(text.strip())
    found = _AMOUNT.search(words)
    if not words:
        return None
    return AddClaim(
        product=product.id, text=words, claim_kind="price", dated=at,
        basis=rest[0] if rest else "", proof=" ".join(rest[1:]),
        price=money.from_text(found.group())[0] if found else None,
    )  # fmt: skip


def licence(product: Product, text: str) -> Action | None:
    """A number: of the kind it looks like, else of what the category asks for."""
    number = text.strip()
    wanted = [one.kind for one in required(product.category)]
    kinds = wanted + [one.kind for one in load() if one.kind not in wanted]
    alike = [kind for kind in kinds if looks_right(kind, number)]
    kind = next(iter(alike or wanted), "other")
    return AddLicence(product=product.id, licence_kind=kind, number=number) if number else None


def sample(product: Product, text: str) -> Action | None:
    """The number of a sample that came in."""
    return AddSample(product=product.id, number=text.strip()) if text.strip() else None


def checklist(product: Product, text: str) -> Action | None:
    """One row a line; of a table its first column."""
    rows = (line.split("\t")[0].strip() for line in text.splitlines())
    titles = tuple(row for row in rows if row)
    return AddProofs(product=product.id, titles=titles) if titles else None
