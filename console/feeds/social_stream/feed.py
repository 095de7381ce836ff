"""Listening to Social Stream Ninja's relay: the desktop program's own, or the hosted one."""

import random
from typing import Any

import msgspec

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.socket import Relay, listen
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.social_stream.parse import Reader
from console.show.questions.incoming import keeping

URL = Setting(
    "social_stream.url", str, "ws://127.0.0.1:3000",
    QT_TRANSLATE_NOOP("setting", "Address of Social Stream Ninja's relay"), "machine",
)  # fmt: skip
SESSION = Setting(
    "social_stream.session", str, "",
    QT_TRANSLATE_NOOP("setting", "Session id (whoever knows it can control the overlays)"),
    "machine", secret=True,
)  # fmt: skip
SILENT_S = Setting(
    "social_stream.silent_s", int, 120,
    QT_TRANSLATE_NOOP("setting", "Silent when nothing came for (s, 0 = never)"), "machine",
    low=0, high=86_400,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (URL, SESSION, SILENT_S)

NO_SESSION = QT_TRANSLATE_NOOP("feeds", "Name the session of Social Stream Ninja.")

_CHAT, _THEIRS = 4, 3  # the channel that chat is sent to, and the one the program itself hears


async def run(
    around: Surroundings, patience: Patience = USUAL, rng: random.Random | None = None
) -> None:
    """Listen until cancelled. Raises BadInput without a session, or for no address."""
    chosen = around.settings
    session = chosen[SESSION.key].strip()
    if not session:
        raise BadInput(message(NO_SESSION))
    join = msgspec.json.encode({"join": session, "in": _CHAT, "out": _THEIRS}).decode()
    await listen(
        around,
        Relay(chosen[URL.key].strip(), Reader().parse, hello=(join,)),
        keeping(around.source),
        silent_s=chosen[SILENT_S.key],
        patience=patience,
        rng=rng,
    )
