"""The rows of the panel: hits first, then claims, licences, samples, checklist, exceptions."""

from collections.abc import Iterator
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.panels.claims.words import STATES, licence_name
from console.show.products.claims.hit import Context, Hit
from console.show.products.claims.known import in_force, state_of
from console.show.products.claims.licences import looks_right, required
from console.show.products.claims.lint import lint
from console.show.products.claims.sentences import TITLES
from console.show.products.claims.show_lint import PLACES, ShowText, card_texts
from console.show.products.claims.tables import ProofItem
from console.show.products.tables import Offer, Product
from console.ui.figures import day
from console.ui.linting import explained
from console.ui.tables import Cell, RowCells
from console.ui.translate import tr

CLAIM = QT_TRANSLATE_NOOP("claims", "Claim")
PRICE = QT_TRANSLATE_NOOP("claims", "Price")
LICENCE = QT_TRANSLATE_NOOP("claims", "Licence")
SAMPLE = QT_TRANSLATE_NOOP("claims", "Sample")
CHECKLIST = QT_TRANSLATE_NOOP("claims", "Checklist")
EXCEPTION = QT_TRANSLATE_NOOP("claims", "Exception")
IN_CUE = QT_TRANSLATE_NOOP("claims", "{place}, cue {title}")
BY = QT_TRANSLATE_NOOP("claims", "{by}, {date}")
UNTIL = QT_TRANSLATE_NOOP("claims", "until {date}")
GRANTED_BY = QT_TRANSLATE_NOOP("claims", "{reason} · {by}, {date}")
EVERYWHERE = QT_TRANSLATE_NOOP("claims", "everything this rule finds")
PROVES = QT_TRANSLATE_NOOP("claims", "evidence: {title} {reference}")

SHOWN = 200


class Line(NamedTuple):
    """One row: its key (kind:id), what it shows, and the sentence below the table.

    hit: the words, of rows about a text.
    """

    key: str
    cells: RowCells
    says: str
    blocks: bool
    hit: Hit | None = None


class About(NamedTuple):
    """What the panel is about: an offer, its product, the instant that counts, and the zone."""

    live: Live
    offer: Offer
    product: Product
    at: int
    zone: str

    @property
    def context(self) -> Context:
        """What its texts are held against."""
        return self.live.claims.context(self.product, self.offer, self.at)

    def date(self, at: int | None) -> str:
        """A day, "" for none."""
        return "" if at is None else day(at, self.zone)


def lines(about: About) -> list[Line]:
    """All rows of an offer, what blocks first within the hits."""
    return [
        *_hits(about), *_claims(about), *_licences(about), *_samples(about),
        *_checklist(about), *_exceptions(about),
    ]  # fmt: skip


def proofs(about: About) -> list[ProofItem]:
    """The checklist of the product."""
    return list(about.live.claims.known.proofs.get(about.product.id, ()))


def texts(about: About) -> Iterator[tuple[ShowText, str]]:
    """The texts that are about the offer, with what they are called."""
    for text in card_texts(about.offer, about.product):
        yield text, tr(PLACES[text.place])
    for cue in about.live.rundown.plan.cues_of(about.offer.id):
        for name in ("title", "notes", "script"):
            place = tr(IN_CUE, place=tr(PLACES[f"cue.{name}"]), title=plain(cue.title, 40))
            yield ShowText(f"cue.{name}", cue.id, getattr(cue, name), (), cue.id), place


def _line(
    key: str, kind: str, what: str, state: str, detail: str, says: str = "", hit: Hit | None = None
) -> Line:
    marked, colour = STATES[state]
    words, more = plain(what, SHOWN), plain(detail, SHOWN)
    said = says or f"{words} · {more}" if more else says or words
    cells = (
        Cell(kind, "text2"), Cell(words, tip=words), Cell(tr(marked), colour),
        Cell(more, "text2", tip=more),
    )  # fmt: skip
    return Line(key, cells, said, colour == "air", hit)


def _hits(about: About) -> list[Line]:
    found = []
    for text, place in texts(about):
        context = about.context._replace(later=bool(text.cue))
        for n, hit in enumerate(lint(text.text, context)):
            key = f"hit:{text.place}:{text.row}:{n}:{hit.rule}"
            title = tr(TITLES[hit.group])
            found.append(_line(key, title, hit.text, hit.severity, place, explained(hit), hit))
    return sorted(found, key=lambda line: not line.blocks)


def _claims(about: About) -> Iterator[Line]:
    known = about.live.claims.known
    for claim in known.claims.get(about.product.id, ()):
        state = state_of(claim, known, about.at)
        kind = tr(PRICE if claim.kind == "price" else CLAIM)
        proof = known.evidence.get(claim.evidence or "")
        detail = [claim.basis, about.date(claim.dated)]
        if proof is not None:
            detail.append(tr(PROVES, title=proof.title, reference=proof.reference).strip())
            if proof.checked_at is not None:
                detail.append(tr(BY, by=proof.checked_by, date=about.date(proof.checked_at)))
        yield _line(f"claim:{claim.id}", kind, claim.text, state, " · ".join(filter(None, detail)))


def _licences(about: About) -> Iterator[Line]:
    own = about.live.claims.licences(about.product.id)
    for need in required(about.product.category):
        if not any(row.kind == need.kind for row in own):
            name = licence_name(need.kind)
            yield _line(f"need:{need.kind}", tr(LICENCE), name, "missing", about.product.category)
    for row in own:
        state = "valid" if in_force(row, about.at) else "expired"
        state = state if state == "expired" or looks_right(row.kind, row.number) else "number"
        until = tr(UNTIL, date=about.date(row.valid_until)) if row.valid_until else ""
        detail = f"{licence_name(row.kind)} {until}".strip()
        yield _line(f"licence:{row.id}", tr(LICENCE), row.number, state, detail)


def _samples(about: About) -> Iterator[Line]:
    for row in about.live.claims.known.samples.get(about.product.id, ()):
        state = {"": "unchecked", "ok": "done"}.get(row.verdict, row.verdict)
        by = tr(BY, by=row.checked_by, date=about.date(row.checked_at)) if row.checked_by else ""
        detail = " · ".join(filter(None, (by or about.date(row.received_at), row.note)))
        yield _line(f"sample:{row.id}", tr(SAMPLE), row.number, state, detail)


def _checklist(about: About) -> Iterator[Line]:
    for row in proofs(about):
        state = "done" if row.state == "ok" else row.state
        by = tr(BY, by=row.marked_by, date=about.date(row.marked_at)) if row.marked_by else ""
        detail = " · ".join(filter(None, (by, row.note)))
        yield _line(f"proof:{row.id}", tr(CHECKLIST), row.title, state, detail)


def _exceptions(about: About) -> Iterator[Line]:
    for row in about.live.claims.exceptions(about.product.id):
        by, date = row.granted_by, about.date(row.granted_at)
        detail = tr(GRANTED_BY, reason=row.reason, by=by, date=date)
        words = row.text or tr(EVERYWHERE)
        kind = tr(EXCEPTION)
        group = tr(TITLES[row.rule.partition(".")[0]])
        yield _line(f"exception:{row.id}", kind, words, "granted", detail, f"{group} · {detail}")
