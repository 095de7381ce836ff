"""Listening to DouyinBarrageGrab. Nothing is ever sent to it: its commands can shut it down."""

import random
from typing import Any

from console.core.message import QT_TRANSLATE_NOOP
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.socket import Relay, listen
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.douyin_grab.parse import Reader
from console.show.questions.incoming import keeping

URL = Setting(
    "douyin_grab.url", str, "ws://127.0.0.1:8888/",
    QT_TRANSLATE_NOOP("setting", "Address of DouyinBarrageGrab"), "machine",
)  # fmt: skip
ANCHOR = Setting(
    "douyin_grab.anchor", str, "",
    QT_TRANSLATE_NOOP("setting", "Only the room of this anchor (user id or SecUid; empty: all)"),
    "machine",
)  # fmt: skip
SILENT_S = Setting(
    "douyin_grab.silent_s", int, 60,
    QT_TRANSLATE_NOOP("setting", "Silent when nothing came for (s, 0 = never)"), "machine",
    low=0, high=86_400,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (URL, ANCHOR, SILENT_S)


async def run(
    around: Surroundings, patience: Patience = USUAL, rng: random.Random | None = None
) -> None:
    """Listen until cancelled. Raises BadInput where the address cannot be one."""
    chosen = around.settings
    reader = Reader(chosen[ANCHOR.key].strip())
    await listen(
        around,
        Relay(chosen[URL.key].strip(), reader.parse),
        keeping(around.source),
        silent_s=chosen[SILENT_S.key],
        patience=patience,
        rng=rng,
    )
