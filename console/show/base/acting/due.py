"""What a rule wants to do: found by the sources of the rules, announced, then carried out."""

from typing import NamedTuple

from console.core.action import Action
from console.core.message import Message


class Due(NamedTuple):
    """An action that a rule wants to carry out at `at` (ms UTC), or at once if that is past.

    rule: the actor is "rule:<rule>". condition: what it hangs on, such as "tranche:<id>"; each
    condition is carried out or cancelled once in a run. what: a sentence for the announcement.
    """

    rule: str
    condition: str
    what: Message
    action: Action
    at: int
