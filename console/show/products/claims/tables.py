"""Claims of products with what proves them, checklists, licences, samples, and exceptions."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("claims")


class Evidence(NamedTuple):
    """What proves a claim: a report, a screenshot, a contract. Times in ms UTC.

    reference: its number or name; link: a file or an address, never opened by itself.
    valid_until None: it does not expire. checked_at None: nobody has looked at it yet.
    """

    id: str
    product: str
    place: str
    title: str
    kind: str
    reference: str
    link: str
    valid_until: int | None
    checked_by: str
    checked_at: int | None
    note: str


class Claim(NamedTuple):
    """One selling point as it is said, and its ground; a price claim has a price and a date.

    price: the compared price, 1/10,000 of the major unit. basis: which price that is, such as
    "lowest deal price of 7 days". dated: when it was taken; valid_from, valid_until: ms UTC.
    """

    id: str
    product: str
    place: str
    text: str
    kind: str
    basis: str
    price: int | None
    evidence: str | None
    dated: int | None
    valid_from: int | None
    valid_until: int | None
    note: str


class ProofItem(NamedTuple):
    """One thing to be proved of a product; who said so, and when (ms UTC), once it is not open."""

    id: str
    product: str
    place: str
    title: str
    state: str
    evidence: str | None
    marked_by: str
    marked_at: int | None
    note: str


class EvidenceTemplate(NamedTuple):
    """One row of the checklist that products of a category get; "" is for every category."""

    id: str
    category: str
    place: str
    title: str


class Licence(NamedTuple):
    """A licence or filing of a product; valid_until in ms UTC, None: it does not expire."""

    id: str
    product: str
    kind: str
    number: str
    holder: str
    valid_until: int | None
    note: str


class Sample(NamedTuple):
    """A sample in the register; verdict "" until it was compared with what will be delivered."""

    id: str
    product: str
    number: str
    received_at: int | None
    checked_by: str
    checked_at: int | None
    verdict: str
    note: str


class ClaimException(NamedTuple):
    """Words that may stay, granted by name with a reason.

    show: for one show, None: for all. product: for one product, None: for all. text: the words,
    "" for everything the rule finds.
    """

    id: str
    show: str | None
    product: str | None
    rule: str
    text: str
    reason: str
    granted_by: str
    granted_at: int


CLAIM_KINDS = ("plain", "price", "licence", "comparison")
EVIDENCE_KINDS = ("report", "screenshot", "contract", "certificate", "photo", "other")
ITEM_STATES = ("open", "ok", "failed", "not_needed")
VERDICTS = ("", "ok", "differs", "failed")

EVIDENCE = Table("evidence", Evidence)
CLAIM = Table("claim", Claim)
PROOF_ITEM = Table("proof_item", ProofItem)
EVIDENCE_TEMPLATE = Table("evidence_template", EvidenceTemplate)
LICENCE = Table("licence", Licence)
SAMPLE = Table("sample", Sample)
CLAIM_EXCEPTION = Table("claim_exception", ClaimException, plan="show")

TABLES: tuple[Table[Any], ...] = (
    EVIDENCE, CLAIM, PROOF_ITEM, EVIDENCE_TEMPLATE, LICENCE, SAMPLE, CLAIM_EXCEPTION,
)  # fmt: skip

_OF_PRODUCT = "id TEXT PRIMARY KEY, product TEXT NOT NULL REFERENCES product (id)"


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} TEXT NOT NULL CHECK ({column} IN ({listed}))"


@MIGRATIONS()
def claims_and_evidence(db: Database) -> None:
    """All that is known about what may be said of a product."""
    for sql in (
        f"CREATE TABLE evidence ({_OF_PRODUCT}, place TEXT NOT NULL,"
        f" title TEXT NOT NULL CHECK (title != ''), {_one_of('kind', EVIDENCE_KINDS)},"
        " reference TEXT NOT NULL, link TEXT NOT NULL, valid_until INTEGER,"
        " checked_by TEXT NOT NULL, checked_at INTEGER, note TEXT NOT NULL) STRICT",
        f"CREATE TABLE claim ({_OF_PRODUCT}, place TEXT NOT NULL,"
        f" text TEXT NOT NULL CHECK (text != ''), {_one_of('kind', CLAIM_KINDS)},"
        " basis TEXT NOT NULL, price INTEGER CHECK (price >= 0),"
        " evidence TEXT REFERENCES evidence (id), dated INTEGER, valid_from INTEGER,"
        " valid_until INTEGER, note TEXT NOT NULL) STRICT",
        f"CREATE TABLE proof_item ({_OF_PRODUCT}, place TEXT NOT NULL,"
        f" title TEXT NOT NULL CHECK (title != ''), {_one_of('state', ITEM_STATES)},"
        " evidence TEXT REFERENCES evidence (id), marked_by TEXT NOT NULL, marked_at INTEGER,"
        " note TEXT NOT NULL) STRICT",
        "CREATE TABLE evidence_template (id TEXT PRIMARY KEY, category TEXT NOT NULL,"
        " place TEXT NOT NULL, title TEXT NOT NULL CHECK (title != '')) STRICT",
        f"CREATE TABLE licence ({_OF_PRODUCT}, kind TEXT NOT NULL CHECK (kind != ''),"
        " number TEXT NOT NULL, holder TEXT NOT NULL, valid_until INTEGER,"
        " note TEXT NOT NULL) STRICT",
        f"CREATE TABLE sample ({_OF_PRODUCT}, number TEXT NOT NULL CHECK (number != ''),"
        " received_at INTEGER, checked_by TEXT NOT NULL, checked_at INTEGER,"
        f" {_one_of('verdict', VERDICTS)}, note TEXT NOT NULL) STRICT",
        "CREATE TABLE claim_exception (id TEXT PRIMARY KEY, show TEXT REFERENCES show (id),"
        " product TEXT REFERENCES product (id), rule TEXT NOT NULL, text TEXT NOT NULL,"
        " reason TEXT NOT NULL CHECK (reason != ''),"
        " granted_by TEXT NOT NULL CHECK (granted_by != ''), granted_at INTEGER NOT NULL) STRICT",
        "CREATE INDEX claim_exception_show ON claim_exception (show)",
    ):
        db.conn.execute(sql)
    for table in ("evidence", "claim", "proof_item", "licence", "sample", "claim_exception"):
        db.conn.execute(f"CREATE INDEX {table}_product ON {table} (product)")
