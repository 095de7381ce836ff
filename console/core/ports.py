"""What the parts of the console may ask of the house; `app` and the commands fill it in."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from console.core.action import Action, Confirmation, Outcome
from console.core.clock import Clock
from console.core.fact import Batch, Taken
from console.core.message import Message
from console.core.setting import Setting

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


class Surroundings(NamedTuple):
    """What a running feed is given; `settings` are its own, checked, by key, secrets among them.

    source: "connector:instance", the name that its facts and its health go by.
    """

    emit: Emit
    do: Do
    health: Health
    clock: Clock
    settings: Mapping[str, Any]
    source: str = ""


@dataclass(frozen=True)
class Feed:
    """What a feed folder exports as FEED; `run` works on the io loop until it is cancelled."""

    id: str
    title: tuple[str, str]
    settings: tuple[Setting[Any], ...]
    run: Callable[[Surroundings], Awaitable[None]]
