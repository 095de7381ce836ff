"""What the parts of the console may ask of the house; `app` and the commands fill it in."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from console.core.action import Action, Confirmation, Outcome
from console.core.fact import Batch, Taken
from console.core.message import Message

Emit = Callable[[Batch], Awaitable[Taken]]
"""Hand over facts; returns when they are safe on disk."""


class Say(Protocol):
    """Says a message in the language of whoever reads."""

    def __call__(self, what: Message) -> str:
        """The sentence."""


class Do(Protocol):
    """Performs an action for an actor; the outcome can be awaited."""

    def __call__(
        self,
        action: Action,
        *,
        actor: str,
        reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> Awaitable[Outcome]:
        """Refusals come back in the outcome; they are not raised."""


class Health(Protocol):
    """Takes note of how a part is doing."""

    def __call__(self, part: str, state: str, note: Message | None = None) -> None:
        """state: ok, working, warn, bad or off."""
