"""From the writer's and other threads to the main thread: a queue and one signal."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from console.core.table import Commit


class Bridge(QObject):
    """Carries commits and answers to the main thread. One signal wakes it for all that waits."""

    committed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._commits: deque[Commit] = deque()
        self._asleep = True
        self._woken.connect(self._drain)

    def tell(self, commit: Commit) -> None:
        """Queue a commit; from any thread."""
        self._commits.append(commit)
        self._wake()

    def call(self, work: Callable[[], None]) -> None:
        """Have something done on the main thread; from any thread."""
        self._waiting.append(work)
        self._wake()

    def when_done(self, future: "Future[Any]", then: Callable[[Any], None]) -> None:
        """Give a future's result to `then` on the main thread; a cancelled one is dropped."""

        def arrived(done: "Future[Any]") -> None:
            if not done.cancelled():
                self.call(lambda: then(done.result()))

        future.add_done_callback(arrived)

    def _wake(self) -> None:
        # A lost race only wakes the main thread once more for nothing.
        if self._asleep:
            self._asleep = False
            self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        self._asleep = True
        commits: list[Commit] = []
        while self._commits:
            commits.append(self._commits.popleft())
        if commits:
            self.committed.emit(commits)
        while self._waiting:
            self._waiting.popleft()()
