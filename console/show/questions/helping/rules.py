"""A question taken back from an assistant takes its request along while nobody has accepted it."""

from collections.abc import Iterable

from console.core.action import Concern, Rule
from console.core.transaction import Transaction
from console.show.questions.helping.tables import VIEWER_REQUEST
from console.show.questions.tables import CARD_STATE


def requests_follow(tx: Transaction) -> Iterable[Concern]:
    """Delete requests of cards that were opened again, as long as they are only asked."""
    for effect in tx.changed(CARD_STATE):
        before, after = effect.before or {}, effect.after or {}
        if before.get("handed") == "assistant" and after.get("state") == "open":
            for row in tx.where(VIEWER_REQUEST, "card = ? AND state = 'asked'", effect.row):
                tx.delete(VIEWER_REQUEST, row.id)
    return ()


RULES: tuple[Rule, ...] = (requests_follow,)
