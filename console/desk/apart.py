"""Work that computes for long, done in a process of its own so that nothing here waits for it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message

ENDED = QT_TRANSLATE_NOOP("apart", "The work ended before it was done.")


class Apart:
    """One piece of work. `done` gets what it returned, or the Message of a BadInput.

    The function and what it is given and returns go from process to process: they are pickled.
    """

    def __init__(self, work: Callable[..., Any], *given: Any) -> None:
        self.done: Future[Any] = Future()
        self._process: BaseProcess | None = None
        self._cancelled = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, args=(work, given), name="apart")
        self._thread.start()

    def cancel(self) -> None:
        """End the work; `done` gets nothing more than that it was cancelled."""
        with self._lock:
            self._cancelled = True
            self.done.cancel()
            if self._process is not None:
                self._process.terminate()

    def _run(self, work: Callable[..., Any], given: tuple[Any, ...]) -> None:
        """Wait for the other process. Starting one takes milliseconds too: it is done here."""
        context = get_context("spawn")
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(there, work, given), daemon=True)
        with self._lock:
            if self._cancelled:
                return
            process.start()
            self._process = process
        there.close()
        try:
            answer: Any = here.recv()
        except EOFError:
            answer = message(ENDED)
        here.close()
        process.join()
        with self._lock:
            if not self._cancelled:
                self.done.set_result(answer)


def _work(answer: Connection, work: Callable[..., Any], given: tuple[Any, ...]) -> None:
    """The other process: does the work and says what came of it."""
    try:
        result: Any | Message = work(*given)
    except BadInput as error:
        result = error.what
    answer.send(result)
    answer.close()
