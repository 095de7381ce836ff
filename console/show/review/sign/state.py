"""Whether a show is signed: by the roles that must, and over what it is now."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from console.show.review.sign.tables import Signature

MOST_ROLES = 12

_BETWEEN = str.maketrans("，、;；\n", ",,,,,")


class SignState(NamedTuple):
    """roles: those that must sign; missing: of them, those that have not; outdated: those that
    signed before something changed; changes: how many rows changed since."""

    roles: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    changes: int = 0

    @property
    def signed(self) -> bool:
        """Whether every role has signed what the show is now."""
        return not self.missing and not self.outdated


def roles_of(text: str) -> tuple[str, ...]:
    """The roles that a setting lists, in its order."""
    names = (part.strip().lower()[:40] for part in text.translate(_BETWEEN).split(","))
    return tuple(dict.fromkeys(name for name in names if name))[:MOST_ROLES]


def standing(signatures: Iterable[Signature]) -> dict[str, Signature]:
    """Role → the latest signature of it that was not withdrawn."""
    rows = sorted(signatures, key=lambda row: (row.at, row.id))
    return {row.role: row for row in rows if not row.withdrawn}


def differing(signature: Signature, now: Mapping[str, str]) -> list[str]:
    """The keys of rows that came, went or changed since it was signed."""
    then: dict[str, str] = json.loads(signature.covered)
    return sorted(key for key in then.keys() | now.keys() if then.get(key) != now.get(key))


def state_of(
    signatures: Sequence[Signature], roles: tuple[str, ...], now: Callable[[], Mapping[str, str]]
) -> SignState:
    """Where the review of a show stands; `now`: what would be covered, asked only if it matters."""
    by_role = standing(signatures)
    missing = tuple(role for role in roles if role not in by_role)
    signed = [by_role[role] for role in roles if role in by_role]
    if not signed:
        return SignState(roles, missing)
    parts = now()
    changed = {row.role: differing(row, parts) for row in signed}
    outdated = tuple(role for role, keys in changed.items() if keys)
    changes = len({key for keys in changed.values() for key in keys})
    return SignState(roles, missing, outdated, changes)
