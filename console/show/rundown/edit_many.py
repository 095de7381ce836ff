"""Changing many cells of many cues as one decision: fill down, paste, replace, clear."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import MOST_ROWS, TOO_MANY, Transaction
from console.show.rundown.cue_rows import named, set_offers
from console.show.rundown.fields import check_cue, cue_changes
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE, Cue

EDITED = QT_TRANSLATE_NOOP("action", "Edit cue “{cue}”")
EDITED_MANY = QT_TRANSLATE_NOOP("action", "Edit {count} cues")
CUE_REFUSED = QT_TRANSLATE_NOOP("rundown", "“{cue}”: {why}")


class CueEdit(NamedTuple):
    """What changes in one cue: columns → new values; custom columns → plain values, None = gone.

    offers: the ids it explains from now on, None = those that it has.
    """

    cue: str
    changes: dict[str, Any] = {}  # noqa: RUF012 - never written to
    custom: dict[str, Any] = {}  # noqa: RUF012
    offers: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class EditCues(Action):
    """Change the content of many cues, each checked as a whole; all of it, or nothing."""

    kind: ClassVar[str] = "cue.edit_many"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit cues")
    edits: tuple[CueEdit, ...]

    def apply(self, tx: Transaction) -> None:
        """Change the rows; a refusal names the cue that it is about."""
        if len(self.edits) > MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        for edit in self.edits:
            cue = tx.get(CUE, edit.cue)
            try:
                changes = cue_changes(changes_of(edit, cue))
                check_cue(cue._replace(**changes))
                tx.update(CUE, cue.id, **changes)
                if edit.offers is not None:
                    set_offers(tx, cue, edit.offers)
            except Refused as error:
                why = message(CUE_REFUSED, cue=cue_name(cue), why=error.what)
                raise Refused(why) from error

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, tuple(edit.cue for edit in self.edits), EDITED, EDITED_MANY)


def changes_of(edit: CueEdit, cue: Cue) -> Mapping[str, Any]:
    """The columns that an edit changes; custom ones are set beside those that are there."""
    if not edit.custom:
        return edit.changes
    wanted = json.loads(cue.custom) | edit.custom
    kept = {name: value for name, value in wanted.items() if value is not None}
    return edit.changes | {"custom": kept}


ACTIONS: tuple[type[Action], ...] = (EditCues,)
