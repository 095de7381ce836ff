"""What every test is held to: nothing outlives it, nothing is logged unasked, no network."""

import gc
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("default", deadline=None, max_examples=30, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

THREAD_GRACE_S = 2.0
"""How long a thread that was told to stop may take to end."""


@pytest.fixture(autouse=True, scope="session")
def _own_places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The language is English, and nobody's own data is near."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name)))
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Connecting anywhere but to this machine raises."""

    def guarded(connect: Callable[..., Any]) -> Callable[..., Any]:
        def only_here(self: socket.socket, address: Any) -> Any:
            outside = self.family in (socket.AF_INET, socket.AF_INET6)
            if outside and address[0] not in ("127.0.0.1", "::1", "localhost"):
                raise AssertionError(f"a test reached for the network: {address}")
            return connect(self, address)

        return only_here

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
        patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
        yield


@pytest.fixture(autouse=True, scope="session")
def _one_application(qapp: QApplication) -> Iterator[None]:
    """One application for all tests: one that a command makes would end with the command."""
    yield
    qapp.clipboard().clear()  # what Python put there must go while Python is there


class Records(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _only_expected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning; one that provokes warnings asks for `caplog` and judges."""
    handler = Records()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if "caplog" not in request.fixturenames:
        assert not handler.records, f"logged unasked: {handler.records}"


@pytest.fixture(autouse=True)
def _no_thread_outlives() -> Iterator[None]:
    """Fail a test after which a thread of its own still runs."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(THREAD_GRACE_S)
        assert not thread.is_alive(), f"a thread outlived the test: {thread.name}"


def _windows_and_timers() -> dict[int, str]:
    """Top-level widgets and running timers, by address; empty while there is no application."""
    if QApplication.instance() is None:
        return {}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = {
        id(one): f"window {one!r}"
        for one in QApplication.topLevelWidgets()
        if one.metaObject().className() != "QTipLabel"  # Qt keeps the last tooltip
    }
    for one in Shiboken.getAllValidWrappers():
        if isinstance(one, QTimer) and one.isActive():
            found[id(one)] = f"timer {one!r} of {one.parent()!r}"
    return found


@pytest.fixture(autouse=True)
def _nothing_of_qt_outlives() -> Iterator[None]:
    """Fail a test after which a window is open or a timer runs that was not there before."""
    before = _windows_and_timers()
    yield
    left = _windows_and_timers().keys() - before.keys()
    if left:
        gc.unfreeze()  # a started console froze what was there
        gc.collect()
        after = _windows_and_timers()
        kept = [after[one] for one in after.keys() - before.keys()]
        assert not kept, f"outlived the test: {', '.join(kept)}"


@pytest.fixture
def data() -> Path:
    """The committed real data."""
    return Path(__file__).parent / "data"
