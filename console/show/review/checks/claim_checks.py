"""Checks of what is said: words that must not be, claims without proof, licences, samples."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.show.products.claims.hit import Hit
from console.show.products.claims.known import in_force, state_of
from console.show.products.claims.licences import TITLES as LICENCES
from console.show.products.claims.licences import looks_right, required
from console.show.products.claims.sentences import TITLES
from console.show.products.claims.show_lint import PLACES, ShowLint, ShowText
from console.show.products.claims.tables import Claim
from console.show.products.tables import Offer
from console.show.review.checks.finding import Finding, Severity, TextSpot
from console.show.review.checks.show_texts import show_texts
from console.show.review.checks.subject import Subject

SAYS = QT_TRANSLATE_NOOP("checks", "{group}: “{words}”")
SAYS_WHERE = QT_TRANSLATE_NOOP("checks", "{place} of {where}. {why} {instead}")
UNPROVEN = QT_TRANSLATE_NOOP("checks", "“{claim}” of “{offer}” is not proven")
EXPIRED = QT_TRANSLATE_NOOP("checks", "The proof of “{claim}” of “{offer}” has expired")
EARLY = QT_TRANSLATE_NOOP("checks", "“{claim}” of “{offer}” does not hold yet")
EARLY_WHY = QT_TRANSLATE_NOOP("checks", "it begins after the show")
STATES = {
    "none": QT_TRANSLATE_NOOP("checks", "there is no evidence for it"),
    "unchecked": QT_TRANSLATE_NOOP("checks", "nobody has checked its evidence"),
    "expired": QT_TRANSLATE_NOOP("checks", "it ends before the show"),
}
NO_BASIS = QT_TRANSLATE_NOOP("checks", "A price of “{offer}” is compared with one without a basis")
SAY_BASIS = QT_TRANSLATE_NOOP("checks", "say which price it is, where it was asked, and when")
OLD_PRICE = QT_TRANSLATE_NOOP("checks", "The compared price of “{offer}” is too old")
TOO_OLD = QT_TRANSLATE_NOOP("checks", "“{claim}” is {days} days old at the show")
NO_DATE = QT_TRANSLATE_NOOP("checks", "“{claim}” does not say when it was taken")
NO_LICENCE = QT_TRANSLATE_NOOP("checks", "“{offer}” has no licence that its category asks for")
LICENCE_ENDS = QT_TRANSLATE_NOOP("checks", "A licence of “{offer}” ends before the show")
NO_NUMBER = QT_TRANSLATE_NOOP("checks", "A licence of “{offer}” has no number of that kind")
LICENCE_IS = QT_TRANSLATE_NOOP("checks", "{licence} {number}")
SAMPLE_OPEN = QT_TRANSLATE_NOOP("checks", "The sample of “{offer}” was not checked")
SAMPLE_NONE = QT_TRANSLATE_NOOP("checks", "“{offer}” has no sample")
SAMPLE_BAD = QT_TRANSLATE_NOOP("checks", "The sample of “{offer}” is not what will be delivered")
SAMPLE_IS = QT_TRANSLATE_NOOP("checks", "sample {number}")
LIST_OPEN = QT_TRANSLATE_NOOP("checks", "The checklist of “{offer}” has {count} open rows")
LIST_FAILED = QT_TRANSLATE_NOOP("checks", "“{offer}” failed {count} rows of its checklist")
FIRST_ROW = QT_TRANSLATE_NOOP("checks", "first: {title}")
ON_AIR = QT_TRANSLATE_NOOP("checks", "Cue {cue} shows “{offer}” with open claims")
OPEN_CLAIMS = QT_TRANSLATE_NOOP("checks", "{count} things about it block")
THE_SHOW = QT_TRANSLATE_NOOP("checks", "the show")

SHOWN = 60
DAY = 86_400_000


def said(subject: Subject) -> Iterator[Finding]:
    """Words that the lint finds in any text of the show."""
    lint = ShowLint(subject.known, subject.offers, subject.products, subject.plan.start)
    for text, hit in lint.hits(show_texts(subject)):
        yield _hit(subject, text, hit)


def claims(subject: Subject) -> Iterator[Finding]:
    """Claims that nothing proves, or whose proof has expired by the time of the show, or that
    hold only after it."""
    for offer in subject.offers.values():
        for claim in subject.known.claims.get(offer.product, ()):
            if claim.valid_from is not None and 0 < subject.plan.start < claim.valid_from:
                early = _about(subject, EARLY, offer, claim=plain(claim.text, SHOWN))
                yield _of(offer, "claim_early", "error", early, message(EARLY_WHY))
            state = state_of(claim, subject.known, subject.plan.start)
            if state == "ok":
                continue
            kind, head = (
                ("claim_expired", EXPIRED) if state == "expired" else ("claim_unproven", UNPROVEN)
            )
            what = _about(subject, head, offer, claim=plain(claim.text, SHOWN))
            yield _of(offer, kind, "error", what, message(STATES[state]))


def prices(subject: Subject) -> Iterator[Finding]:
    """Compared prices without a basis, without a date, or too old when the show begins."""
    for offer in subject.offers.values():
        priced = [
            claim for claim in subject.known.claims.get(offer.product, ()) if claim.kind == "price"
        ]
        compared = (offer.list_price or 0) > (offer.price or 0) > 0
        if compared and not offer.price_basis.strip() and not any(one.basis for one in priced):
            yield _of(
                offer, "price_no_basis", "warning", _about(subject, NO_BASIS, offer),
                message(SAY_BASIS),
            )  # fmt: skip
        for claim in priced:
            yield from _priced(subject, offer, claim)


def licences(subject: Subject) -> Iterator[Finding]:
    """Licences that a category asks for and that are missing, expired, or no such number."""
    for offer in subject.offers.values():
        product = subject.products.get(offer.product)
        own = subject.known.licences.get(offer.product, ())
        for one in required(product.category) if product is not None else ():
            if not any(row.kind == one.kind for row in own):
                what = _about(subject, NO_LICENCE, offer)
                detail = message(LICENCES[one.kind])
                yield _of(offer, "licence_missing", one.severity, what, detail)
        for row in own:
            kind: object = message(LICENCES[row.kind]) if row.kind in LICENCES else row.kind
            detail = message(LICENCE_IS, licence=kind, number=plain(row.number, SHOWN))
            if not in_force(row, subject.plan.start):
                what = _about(subject, LICENCE_ENDS, offer)
                yield _of(offer, "licence_expired", "error", what, detail)
            if not looks_right(row.kind, row.number):
                what = _about(subject, NO_NUMBER, offer)
                yield _of(offer, "licence_number", "warning", what, detail)


def samples(subject: Subject) -> Iterator[Finding]:
    """Samples that nobody compared with what will be delivered, or that differ from it."""
    for offer in subject.offers.values():
        own = subject.known.samples.get(offer.product, ())
        if not own and subject.limits.sample:
            yield _of(offer, "sample_missing", "error", _about(subject, SAMPLE_NONE, offer))
        for sample in own[-1:]:  # the latest counts
            detail = message(SAMPLE_IS, number=plain(sample.number, SHOWN))
            if not sample.verdict:
                what = _about(subject, SAMPLE_OPEN, offer)
                yield _of(offer, "sample_unchecked", "error", what, detail)
            elif sample.verdict != "ok":
                what = _about(subject, SAMPLE_BAD, offer)
                yield _of(offer, "sample_differs", "error", what, detail)


def checklists(subject: Subject) -> Iterator[Finding]:
    """Checklists with open rows, and rows that failed."""
    for offer in subject.offers.values():
        rows = subject.known.proofs.get(offer.product, ())
        for state, kind, severity, head in (
            ("failed", "checklist_failed", "error", LIST_FAILED),
            ("open", "checklist_open", "warning", LIST_OPEN),
        ):
            found = [row for row in rows if row.state == state]
            if found:
                what = _about(subject, head, offer, count=len(found))
                first = message(FIRST_ROW, title=plain(found[0].title, SHOWN))
                blocks: Severity = "error" if severity == "error" else "warning"
                yield _of(offer, kind, blocks, what, first, size=len(found))


def what_is_said(subject: Subject) -> Iterator[Finding]:
    """All of these, and the cues that show an offer of which something blocks."""
    found = [
        finding
        for one in (said, claims, prices, licences, samples, checklists)
        for finding in one(subject)
    ]
    yield from found
    yield from _on_air(subject, found)


CLAIM_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (what_is_said,)


def _on_air(subject: Subject, found: Sequence[Finding]) -> Iterator[Finding]:
    blocking = Counter(one.offers[0] for one in found if one.severity == "error" and one.offers)
    for cue in subject.cues:
        for offer in subject.cue_offers.get(cue.id, ()):
            if offer in blocking:
                number, name = subject.numbers[cue.id], subject.offer_name(offer)
                yield Finding(
                    "offer_claims_open", "warning", message(ON_AIR, cue=number, offer=name),
                    message(OPEN_CLAIMS, count=blocking[offer]), (cue.id,), (offer,),
                )  # fmt: skip


def _priced(subject: Subject, offer: Offer, claim: Claim) -> Iterator[Finding]:
    words, start = plain(claim.text, SHOWN), subject.plan.start
    if not claim.basis:
        what = _about(subject, NO_BASIS, offer)
        yield _of(offer, "price_no_basis", "error", what, message(SAY_BASIS))
    if claim.dated is None:
        what = _about(subject, OLD_PRICE, offer)
        yield _of(offer, "price_no_date", "error", what, message(NO_DATE, claim=words))
    elif start and start - claim.dated > subject.limits.price_age:
        what, days = _about(subject, OLD_PRICE, offer), (start - claim.dated) // DAY
        detail = message(TOO_OLD, claim=words, days=days)
        yield _of(offer, "price_old", "error", what, detail)


def _hit(subject: Subject, text: ShowText, hit: Hit) -> Finding:
    card = text.place.partition(".")[0] in ("offer", "product", "claim", "tranche")
    where: object = message(THE_SHOW)
    if card:
        where = subject.offer_name(text.offers[0])
    elif text.cue in subject.by_id:
        where = subject.named(subject.by_id[text.cue])
    return Finding(
        f"claim.{hit.group}",
        hit.severity,
        message(SAYS, group=message(TITLES[hit.group]), words=plain(hit.text, SHOWN)),
        message(
            SAYS_WHERE, place=message(PLACES[text.place]), where=where, why=hit.explanation,
            instead=hit.suggestion,
        ),
        cues=(text.cue,) if text.cue else (),
        offers=text.offers if card else (),
        welfare=(text.row,) if text.place == "welfare" else (),
        spot=TextSpot(text.place, text.row, hit.rule, hit.start, hit.end, hit.text),
    )  # fmt: skip


def _about(subject: Subject, head: tuple[str, str], offer: Offer, **more: object) -> Message:
    return message(head, offer=subject.offer_name(offer.id), **more)


def _of(
    offer: Offer,
    kind: str,
    severity: Severity,
    what: Message,
    detail: Message | None = None,
    size: int | None = None,
) -> Finding:
    return Finding(kind, severity, what, detail, offers=(offer.id,), size=size)
