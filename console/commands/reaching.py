"""Whether the connections of this machine can be reached: each is tried, nothing is stored."""

import asyncio
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from console.core.action import Action, Confirmation, Outcome
from console.core.clock import SystemClock
from console.core.connections import Connection, Connections, chosen
from console.core.feeding import House, Running, sampling
from console.core.message import Message
from console.core.ports import Feed, Say
from console.core.secrets import Secrets

PATIENCE_S = 3.0
"""How long each of them may take; they are tried side by side."""

SURE = ("ok", "bad")


def reached(connections: Connections, say: Say) -> dict[str, Any]:
    """Source → on, state (ok, working, warn, bad, off) and what it says."""
    if connections.problem is not None:
        return {"problem": say(connections.problem)}
    return asyncio.run(_all(connections.all, say))


async def _all(connections: tuple[Connection, ...], say: Say) -> dict[str, Any]:
    found = await asyncio.gather(*(_reached(one, say) for one in connections))
    return {one.source: told for one, told in zip(connections, found, strict=True)}


async def _reached(one: Connection, say: Say) -> dict[str, Any]:
    told: dict[str, Any] = {"on": one.on, "state": "off", "note": ""}
    sure = asyncio.Event()

    def health(part: str, state: str, note: Message | None = None) -> None:
        if not sure.is_set():
            told.update(state=state, note=say(note) if note is not None else "")
        if state in SURE:
            sure.set()

    feed = _feed(one.feed)
    if feed is None:
        return told | {"state": "bad"}
    house = House(sampling(lambda batch: None), _nothing, health, SystemClock())

    async def values() -> Mapping[str, Any]:
        secrets = {
            key.key: await asyncio.to_thread(Secrets().get, one.source, key.key)
            for key in feed.settings
            if key.secret
        }
        return chosen(feed, one) | secrets

    work = asyncio.ensure_future(Running(feed, one.source, values, house).run())
    try:
        async with asyncio.timeout(PATIENCE_S):
            await sure.wait()
    except TimeoutError:
        sure.set()  # what it says last is how it is
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    return told


def _feed(name: str) -> Feed | None:
    """The connector of that id, None where this program has none."""
    if not name.isidentifier():
        return None
    try:
        found: Feed = import_module(f"console.feeds.{name}").FEED
    except (ImportError, AttributeError):
        return None
    return found


async def _nothing(
    action: Action, *, actor: str, reason: str = "", confirmed: tuple[Confirmation, ...] = ()
) -> Outcome:
    """A trial decides nothing."""
    return Outcome(None)
