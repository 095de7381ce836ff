"""All checks of a plan, one after the other."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from console.show.review.checks.card_checks import CARD_CHECKS
from console.show.review.checks.claim_checks import CLAIM_CHECKS
from console.show.review.checks.cue_checks import anchors, not_understood, opening_welfare, scenes
from console.show.review.checks.finding import Finding
from console.show.review.checks.offer_checks import categories, prices, returns
from console.show.review.checks.price_checks import guarded_prices
from console.show.review.checks.review_checks import REVIEW_CHECKS
from console.show.review.checks.stock_checks import capacity, tranches
from console.show.review.checks.subject import Subject, read_subject
from console.show.review.checks.time_checks import hit_times, lengths, overlaps
from console.show.review.checks.welfare_checks import budgets, cool_downs, legal_fields, starts
from console.show.review.checks.welfare_plan import planned_welfare

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    prices,
    guarded_prices,
    lengths,
    hit_times,
    overlaps,
    scenes,
    not_understood,
    categories,
    returns,
    opening_welfare,
    anchors,
    legal_fields,
    starts,
    budgets,
    cool_downs,
    tranches,
    capacity,
    *CARD_CHECKS,
    *CLAIM_CHECKS,
    planned_welfare,
    *REVIEW_CHECKS,
)
"""Every check there is; a new one is a function in this list."""


COUNTED = ("same_category", "over_planned", "no_spare", "reserve_over", "review_outdated",
           "checklist_open", "checklist_failed")  # fmt: skip
"""Findings whose size is a number of products or pieces, not a time."""


def check(subject: Subject) -> list[Finding]:
    """What is wrong with a plan, errors first, otherwise in the order of the checks."""
    found = [finding for one in CHECKS for finding in one(subject)]
    return sorted(found, key=lambda finding: finding.severity != "error")


def check_show(conn: sqlite3.Connection, show: str) -> list[Finding]:
    """The same of a show as the decisions file has it; nothing where there is no such show."""
    subject = read_subject(conn, show)
    return [] if subject is None else check(subject)


def in_json(finding: Finding, subject: Subject) -> dict[str, Any]:
    """A finding in codes, numbers and names; sizes in time are seconds."""
    counted = finding.kind in COUNTED
    size = finding.size
    welfare = [
        {"id": one.id, "name": one.name} for one in subject.welfare if one.id in finding.welfare
    ]
    about: dict[str, Any] = {"welfare": welfare} if finding.welfare else {}
    if finding.spot is not None:
        about["text"] = finding.spot._asdict()
    return about | {
        "kind": finding.kind,
        "severity": finding.severity,
        "cues": [
            {"id": cue, "number": subject.numbers[cue], "title": subject.by_id[cue].title}
            for cue in finding.cues
        ],
        "offers": [
            {"id": offer, "link": subject.offers[offer].link, "name": subject.offer_name(offer)}
            for offer in finding.offers
        ],
        "seconds": None if size is None or counted else size / 1000,
        "count": size if counted else None,
        "fix": None if finding.fix is None else finding.fix.kind,
    }
