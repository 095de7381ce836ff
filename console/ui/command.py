"""A command: something a person can do from the palette, by a key, or with a button."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """Something a person can do: in the palette, by a key, in a menu. title: a marked text.

    key: the default in Qt's portable spelling ("F12", "Ctrl+Shift+Z", "A"). on_air: it starts or
    changes what is on air, so neither Enter nor Space may set it off, in the palette or elsewhere.
    """

    id: str
    title: tuple[str, str]
    run: Callable[[], None]
    key: str = ""
    enabled: Callable[[], bool] = lambda: True
    on_air: bool = False
