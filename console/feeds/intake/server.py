"""The server: who may send, how much, and what is answered."""

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable

from aiohttp import ClientError, WSMessage, WSMsgType, web

from console.core.fact import Batch, Taken
from console.core.peer.heard import rejection
from console.core.ports import Surroundings
from console.feeds.intake import parse
from console.feeds.intake.rate import Bucket
from console.show.questions.incoming import Repeats

BODY = 1_000_000
"""Bytes of the largest body and of the largest WebSocket message."""

READ_S = 10.0
"""Seconds that a sender may take for its body."""

STORE_S = 10.0
"""Seconds after which a sender is told to come again, since the disk does not answer."""

BUSY = 64
"""Requests at work at a time."""

WORDS = {
    "not_json": "The body is neither a JSON object, nor a list, nor JSON lines.",
    "too_large": f"At most {BODY} bytes and {parse.MOST} messages at a time.",
    "no_token": "Send the token: Authorization: Bearer …, or ?token=….",
    "wrong_token": "The token is not the one that was set in the console.",
    "origin": "This web page may not send here; its origin is not among those that are let in.",
    "too_fast": "Too many messages; come again after Retry-After seconds.",
    "busy": "The console cannot store anything right now; nothing is lost if you send it again.",
    "slow": "The body did not come in time.",
    "cut_off": "The body was cut off.",
    "fault": "A fault of the console; nothing of this was stored.",
}
"""What a sender's programmer reads; codes beside them never change."""

log = logging.getLogger(__name__)


class Problem(Exception):
    """A request that is not taken: status, code, and seconds after which to come again."""

    def __init__(self, status: int, code: str, wait_s: int = 0) -> None:
        super().__init__(code)
        self.status, self.code, self.wait_s = status, code, wait_s


class Intake:
    """Takes messages in and hands them over; answers once they are safe on disk."""

    def __init__(self, around: Surroundings, token: str, origins: frozenset[str], rate: int):
        self._around, self._token, self._origins = around, token.encode(), origins
        self._bucket = Bucket(around.clock, rate, max(parse.MOST, 2 * rate))
        self._repeats = Repeats()
        self._busy = 0
        self.sockets: set[web.WebSocketResponse] = set()
        self.heard: int | None = None
        """When something was last sent here, steady ms."""

    def app(self) -> web.Application:
        """POST /comments and GET /ws."""
        made = web.Application(client_max_size=BODY)
        made.router.add_post("/comments", self._guarded(self._post))
        made.router.add_get("/ws", self._guarded(self._socket))
        return made

    def _guarded(
        self, handle: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                self._admit(request)
                return await handle(request)
            except Problem as problem:
                return _refused(problem)
            except (web.HTTPException, asyncio.CancelledError):
                raise
            except Exception:
                log.exception("a request could not be answered")
                return _refused(Problem(500, "fault"))

        return guarded

    def _admit(self, request: web.Request) -> None:
        """Who sends, and from where; raises Problem."""
        origin = request.headers.get("Origin")
        if origin is not None and origin not in self._origins:
            raise Problem(403, "origin")
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        token = given.strip() if scheme.lower() == "bearer" else request.query.get("token", "")
        if not token:
            raise Problem(401, "no_token")
        if not hmac.compare_digest(token.encode("utf-8", "replace"), self._token):
            raise Problem(403, "wrong_token")

    async def _post(self, request: web.Request) -> web.StreamResponse:
        if (request.content_length or 0) > BODY:
            raise Problem(413, "too_large")
        if self._busy >= BUSY:
            raise Problem(503, "busy", 1)
        self._busy += 1
        try:
            async with asyncio.timeout(READ_S):
                body = await request.read()
            return web.json_response(await self._take(body))
        except web.HTTPRequestEntityTooLarge as error:
            raise Problem(413, "too_large") from error
        except TimeoutError as error:
            raise Problem(408, "slow") from error
        except (ClientError, web.RequestPayloadError, OSError) as error:
            raise Problem(400, "cut_off") from error
        finally:
            self._busy -= 1

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if len(self.sockets) >= BUSY:
            raise Problem(503, "busy", 1)
        socket = web.WebSocketResponse(max_msg_size=BODY, heartbeat=20, timeout=5)
        await socket.prepare(request)
        self.sockets.add(socket)
        try:
            async for one in socket:
                if one.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                    await socket.send_json(await self._answer(one))
        finally:
            self.sockets.discard(socket)
        return socket

    async def _answer(self, one: WSMessage) -> dict[str, object]:
        body = one.data.encode("utf-8", "replace") if one.type is WSMsgType.TEXT else one.data
        try:
            return await self._take(body)
        except Problem as problem:
            return _told(problem)

    async def _take(self, body: bytes) -> dict[str, object]:
        """Hand over what a body holds; what became of it. Raises Problem."""
        clock = self._around.clock
        self.heard = clock.real.steady()
        try:
            parsed = parse.parse(body, clock.wall(), self._repeats)
        except parse.TooMany as error:
            raise Problem(413, "too_large") from error
        except parse.NotJson as error:
            await self._emit(Batch(self._around.source, (), (rejection(body, "json"),)))
            raise Problem(400, "not_json") from error
        if wait := self._bucket.take(len(parsed.facts) + len(parsed.rejected)):
            raise Problem(429, "too_fast", wait)
        taken = await self._emit(Batch(self._around.source, parsed.facts, parsed.rejected))
        told: dict[str, object] = dict(taken._asdict())
        return told | ({"unknown_fields": parsed.unknown} if parsed.unknown else {})

    async def _emit(self, batch: Batch) -> Taken:
        """Store a batch; who waits too long is told to send it again, which doubles nothing."""
        storing = asyncio.ensure_future(self._around.emit(batch))
        done, _ = await asyncio.wait({storing}, timeout=STORE_S)
        if not done:
            storing.add_done_callback(_forget)
            raise Problem(503, "busy", 5)
        try:
            return storing.result()
        except Exception as error:
            raise Problem(503, "busy", 5) from error


def _refused(problem: Problem) -> web.Response:
    headers = {"Retry-After": str(problem.wait_s)} if problem.wait_s else {}
    return web.json_response(_told(problem), status=problem.status, headers=headers)


def _forget(storing: "asyncio.Future[Taken]") -> None:
    """Nobody waits for it any more."""
    if not storing.cancelled():
        storing.exception()


def _told(problem: Problem) -> dict[str, object]:
    told: dict[str, object] = {"error": problem.code, "message": WORDS[problem.code]}
    return told | ({"retry_after": problem.wait_s} if problem.wait_s else {})
