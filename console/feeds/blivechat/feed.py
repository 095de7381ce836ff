"""Listening to blivechat: as a browser of one room, or with a plugin's token to all its rooms."""

import random
from typing import Any

import msgspec

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.socket import Relay, checked, listen
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.blivechat.parse import Reader
from console.show.questions.incoming import keeping

URL = Setting(
    "blivechat.url", str, "ws://127.0.0.1:12450",
    QT_TRANSLATE_NOOP("setting", "Address of blivechat"), "machine",
)  # fmt: skip
ROOM = Setting(
    "blivechat.room", int, 0,
    QT_TRANSLATE_NOOP("setting", "Room number (0 with an anchor's code, or for all of a plugin)"),
    "machine", low=0, high=2**53,
)  # fmt: skip
CODE = Setting(
    "blivechat.code", str, "",
    QT_TRANSLATE_NOOP("setting", "Anchor's identity code (身份码), instead of a room number"),
    "machine", secret=True,
)  # fmt: skip
TOKEN = Setting(
    "blivechat.token", str, "",
    QT_TRANSLATE_NOOP("setting", "Token of a plugin, to listen as one"), "machine", secret=True,
)  # fmt: skip
SILENT_S = Setting(
    "blivechat.silent_s", int, 120,
    QT_TRANSLATE_NOOP("setting", "Silent when nothing came for (s, 0 = never)"), "machine",
    low=0, high=86_400,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (URL, ROOM, CODE, TOKEN, SILENT_S)

NO_ROOM = QT_TRANSLATE_NOOP(
    "feeds", "Name the Bilibili room, or its anchor's identity code, or a plugin's token."
)

_HEARTBEAT = '{"cmd":0,"data":{}}'
_BROWSER_S, _PLUGIN_S = 10.0, 30.0  # they hang up after 15 and 35 s without one


async def run(
    around: Surroundings, patience: Patience = USUAL, rng: random.Random | None = None
) -> None:
    """Listen until cancelled. Raises BadInput where no room is named, or for no address."""
    chosen = around.settings
    await listen(
        around,
        relay(chosen),
        keeping(around.source),
        silent_s=chosen[SILENT_S.key],
        patience=patience,
        rng=rng,
    )


def relay(chosen: Any) -> Relay:
    """The server and how to speak to it, as the settings say."""
    url = checked(chosen[URL.key].strip()).rstrip("/")
    room, code, token = chosen[ROOM.key], chosen[CODE.key].strip(), chosen[TOKEN.key].strip()
    if token:
        return Relay(
            f"{url}/api/plugin/websocket", Reader(room).parse,
            headers={"Authorization": f"Bearer {token}"}, beat=_HEARTBEAT, beat_s=_PLUGIN_S,
        )  # fmt: skip
    if not (room or code):
        raise BadInput(message(NO_ROOM))
    key = {"type": 2, "value": code} if code else {"type": 1, "value": room}
    join = {"cmd": 1, "data": {"roomKey": key, "config": {"autoTranslate": False}}}
    return Relay(
        f"{url}/api/chat", Reader().parse, hello=(msgspec.json.encode(join).decode(),),
        beat=_HEARTBEAT, beat_s=_BROWSER_S,
    )  # fmt: skip
