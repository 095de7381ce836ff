"""Secrets: in the keyring of the system, or in the environment where there is none."""

import os
import re
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from console.core.errors import StoreError
from console.core.message import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:  # looked up when it is needed, see below
    import keyring as keyring

SERVICE = "live-room-console"
PREFIX = "LIVEROOM_SECRET_"
LONGEST = 4_096
"""Characters of the longest secret."""

NO_KEYRING = QT_TRANSLATE_NOOP(
    "secrets",
    "The secret could not be kept: this system has no keyring that works ({why}). Set the"
    " environment variable {variable} instead; nothing was written anywhere.",
)


def variable(source: str, key: str) -> str:
    """The environment variable that stands for a secret: LIVEROOM_SECRET_INTAKE_TOOLS_TOKEN."""
    return PREFIX + re.sub(r"\W", "_", f"{source}_{key}").upper()


class Secrets:
    """Secrets by the source ("connector:instance") and the key of the setting they are for.

    May wait for a person to unlock the keyring: never asked on the main or the io thread.
    """

    def get(self, source: str, key: str) -> str:
        """The secret, "" where there is none or the keyring does not answer."""
        given = os.environ.get(variable(source, key), "")
        if given:
            return given[:LONGEST]
        try:
            return str(_keyring().get_password(SERVICE, _name(source, key)) or "")
        except Exception:  # whatever a system's keyring raises, it has no secret for us
            return ""

    def set(self, source: str, key: str, value: str) -> None:
        """Keep a secret, "" to forget it; raises StoreError where no keyring takes it."""
        name = _name(source, key)
        try:
            ring = _keyring()
            if value:
                ring.set_password(SERVICE, name, value[:LONGEST])
            elif ring.get_password(SERVICE, name) is not None:
                ring.delete_password(SERVICE, name)
        except Exception as error:
            if not value:
                return  # what no keyring keeps is forgotten already
            why = type(error).__name__
            raise StoreError(
                message(NO_KEYRING, why=why, variable=variable(source, key))
            ) from error


def _keyring() -> ModuleType:
    # Looking for the system's keyring takes 80 ms: not at the start, where nobody waits for it.
    return import_module("keyring")


def _name(source: str, key: str) -> str:
    return f"{source}/{key}"
