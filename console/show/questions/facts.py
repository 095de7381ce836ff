"""Comments as feeds report them."""

from typing import NamedTuple

from console.core.fact import FactKind

TEXT_BYTES = 4096
"""At most this many UTF-8 bytes of a comment's text are stored."""


class Comment(NamedTuple):
    """One chat message.

    user: the name shown, "" where the source has none; user_id: stable inside the source, or "";
    tier: fan tier as the source writes it, or ""; text: plain, at most TEXT_BYTES; digest: hex of
    the first 8 bytes of BLAKE2b over the text as it came; stamped: 1 where `at` is the arrival
    because the source gave no time that could be trusted.
    """

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    user_id: str
    tier: str
    text: str
    digest: str
    stamped: int


COMMENT = FactKind("comment", Comment, drop_rank=3)
KINDS = (COMMENT,)
