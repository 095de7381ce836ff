"""Listening to a douyinLive server. It keeps the connection while the room is off air."""

import random
from typing import Any
from urllib.parse import quote

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.socket import Relay, checked, listen
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.douyin_live.parse import Reader
from console.show.questions.incoming import keeping

URL = Setting(
    "douyin_live.url", str, "ws://127.0.0.1:1088",
    QT_TRANSLATE_NOOP("setting", "Address of douyinLive"), "machine",
)  # fmt: skip
ROOM = Setting(
    "douyin_live.room", str, "",
    QT_TRANSLATE_NOOP("setting", "Room id, as in live.douyin.com/<id>"), "machine",
)  # fmt: skip
SILENT_S = Setting(
    "douyin_live.silent_s", int, 60,
    QT_TRANSLATE_NOOP("setting", "Silent when nothing came for (s, 0 = never)"), "machine",
    low=0, high=86_400,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (URL, ROOM, SILENT_S)

NO_ROOM = QT_TRANSLATE_NOOP("feeds", "Name the room to listen to.")


async def run(
    around: Surroundings, patience: Patience = USUAL, rng: random.Random | None = None
) -> None:
    """Listen until cancelled. Raises BadInput without a room, or an address that cannot be one."""
    chosen = around.settings
    room = chosen[ROOM.key].strip()
    if not room:
        raise BadInput(message(NO_ROOM))
    url = checked(chosen[URL.key].strip()).rstrip("/")
    await listen(
        around,
        Relay(f"{url}/ws/{quote(room, safe='')}", Reader().parse),
        keeping(around.source),
        silent_s=chosen[SILENT_S.key],
        patience=patience,
        rng=rng,
    )
