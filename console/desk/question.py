"""A question that stands between an action and its being carried out."""

from collections.abc import Callable
from dataclasses import dataclass

from console.core.action import Action, Concern, Confirmation


@dataclass(frozen=True)
class Question:
    """An action that needs someone's word: what about, and the two ways on.

    confirm: send the action again with these words. cancel: leave everything as it is. One of
    them is called, once.
    """

    action: Action
    actor: str
    concerns: tuple[Concern, ...]
    confirm: Callable[[tuple[Confirmation, ...]], None]
    cancel: Callable[[], None]
