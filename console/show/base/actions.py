"""What can be decided about shows, runs, settings, versions, desks and markers."""

import json
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal
from zoneinfo import ZoneInfo

import msgspec

from console.core import setting as core_setting
from console.core import version
from console.core.action import Action
from console.core.errors import BadInput, Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import EARLIEST, LATEST, checked, name_of, within
from console.show.base.runs import none_open, running
from console.show.base.settings import declared
from console.show.base.tables import (
    DESK,
    MARKER,
    RUN,
    SETTING,
    SHOW,
    VERSION,
    Desk,
    Marker,
    Run,
    SettingRow,
    Show,
    Version,
)

ZONE = "Asia/Shanghai"
"""The zone of a show that nobody gave another."""

NAME_TAKEN = QT_TRANSLATE_NOOP("plan", "There is a show “{name}” already.")
VERSION_TAKEN = QT_TRANSLATE_NOOP("plan", "This show has a version “{name}” already.")
NO_ZONE = QT_TRANSLATE_NOOP("plan", "There is no time zone “{zone}”.")
END_BEFORE = QT_TRANSLATE_NOOP("plan", "The show would end before it starts.")
NO_SETTING = QT_TRANSLATE_NOOP("setting", "There is no setting {key} here.")
ROOM_ONLY = QT_TRANSLATE_NOOP("setting", "The setting {key} belongs to the room, not to one show.")

SHOW_ADDED = QT_TRANSLATE_NOOP("action", "Add show “{name}”")
SHOW_EDITED = QT_TRANSLATE_NOOP("action", "Edit show “{name}”")
RUN_STARTED = QT_TRANSLATE_NOOP("action", "Start run of “{name}”")
SETTING_SET = QT_TRANSLATE_NOOP("action", "Set {key} to {value}")
SETTING_CLEARED = QT_TRANSLATE_NOOP("action", "Set {key} back to its default")
VERSION_SAVED = QT_TRANSLATE_NOOP("action", "Save version “{name}”")
VERSION_RESTORED = QT_TRANSLATE_NOOP("action", "Restore version “{name}”")
VERSION_PARTLY = QT_TRANSLATE_NOOP(
    "action", "Restore version “{name}”, but for {count} rows that runs refer to"
)


@dataclass(frozen=True, kw_only=True)
class AddShow(Action):
    """Make a show; start and, if it is a hit time, end in ms UTC."""

    kind: ClassVar[str] = "show.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add show")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    name: str
    zone: str = ZONE
    start: int | None = None
    end: int | None = None
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused where the name is taken."""
        note = checked(Show, {"note": self.note}, ("note",))["note"]
        show = Show(self.id, name_of(self.name), self.zone, self.start, self.end, note)
        _check_show(tx, show)
        tx.insert(SHOW, show)

    def label(self, tx: Transaction) -> Message:
        """Names the show."""
        return message(SHOW_ADDED, name=tx.get(SHOW, self.id).name)


@dataclass(frozen=True, kw_only=True)
class EditShow(Action):
    """Change a show: name, zone, start, end, note."""

    kind: ClassVar[str] = "show.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit show")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused where the name is taken."""
        changes = checked(Show, self.changes, ("name", "zone", "start", "end", "note"))
        if "name" in changes:
            changes["name"] = name_of(changes["name"])
        _check_show(tx, tx.get(SHOW, self.id)._replace(**changes))
        tx.update(SHOW, self.id, **changes)

    def label(self, tx: Transaction) -> Message:
        """Names the show."""
        return message(SHOW_EDITED, name=tx.get(SHOW, self.id).name)


@dataclass(frozen=True, kw_only=True)
class StartRun(Action):
    """Begin an airing, a rehearsal or a replay of a show; facts belong to it from here on."""

    kind: ClassVar[str] = "run.start"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Start run")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    run_kind: Literal["air", "rehearsal", "replay"]
    text: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the run; refused while one is open."""
        tx.get(SHOW, self.show)
        none_open(tx)
        at, steady, boot = tx.at, tx.intent.steady, tx.intent.boot
        run = Run(self.id, self.show, self.run_kind, at, steady, boot, None, plain(self.text))
        tx.insert(RUN, run)

    def label(self, tx: Transaction) -> Message:
        """Names the show."""
        return message(RUN_STARTED, name=tx.get(SHOW, self.show).name)


@dataclass(frozen=True, kw_only=True)
class SetSetting(Action):
    """Set a setting of the room, or of one show; None sets it back to its default.

    A show's setting that is set for the room holds for its shows that have none of their own.
    """

    kind: ClassVar[str] = "setting.set"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Change setting")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    key: str
    value: str | int | float | bool | None
    show: str = ""

    def apply(self, tx: Transaction) -> None:
        """Write, change or remove the row; refused for what the setting does not take."""
        scope = "show" if self.show else "room"
        found = tx.where(SETTING, "scope = ? AND show = ? AND key = ?", scope, self.show, self.key)
        value = json.dumps(self._checked(), ensure_ascii=False)
        if self.show:
            tx.get(SHOW, self.show)
        if self.value is None:
            for row in found:
                tx.delete(SETTING, row.id)
        elif found:
            tx.update(SETTING, found[0].id, value=value)
        else:
            tx.insert(SETTING, SettingRow(self.id, scope, self.show, self.key, value))

    def label(self, tx: Transaction) -> Message:
        """Names the setting and the value."""
        if self.value is None:
            return message(SETTING_CLEARED, key=self.key)
        return message(SETTING_SET, key=self.key, value=str(self.value)[:80])

    def _checked(self) -> Any:
        setting = declared(self.key)
        if setting is None or len(self.key) > 200:
            raise Refused(message(NO_SETTING, key=self.key[:40]))
        if self.show and setting.scope == "room":
            raise Refused(message(ROOM_ONLY, key=self.key))
        if self.value is None:
            return None
        try:
            value = msgspec.convert(self.value, setting.kind, strict=False)
        except msgspec.ValidationError:
            value = self.value  # which the check below names
        try:
            return core_setting.check(setting, value)
        except BadInput as error:
            raise Refused(error.what) from error


@dataclass(frozen=True, kw_only=True)
class SaveVersion(Action):
    """Give the present plan of a show a name."""

    kind: ClassVar[str] = "version.save"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Save version")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    name: str

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused where the show has a version of that name."""
        tx.get(SHOW, self.show)
        name = name_of(self.name)
        if tx.where(VERSION, "show = ? AND name = ?", self.show, name):
            raise Refused(message(VERSION_TAKEN, name=name))
        tx.insert(VERSION, Version(self.id, self.show, name, tx.seq, tx.at))

    def label(self, tx: Transaction) -> Message:
        """Names the version."""
        return message(VERSION_SAVED, name=tx.get(VERSION, self.id).name)


@dataclass(frozen=True, kw_only=True)
class RestoreVersion(Action):
    """Bring the plan of a show back to a version; runs, facts and the library stay."""

    kind: ClassVar[str] = "version.restore"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Restore version")
    returns: ClassVar[bool] = True
    id: str

    def apply(self, tx: Transaction) -> None:
        """Write what differs."""
        point = tx.get(VERSION, self.id)
        version.restore(tx, point.show, point.seq)

    def label(self, tx: Transaction) -> Message:
        """Names the version, and how many rows could not go because runs refer to them."""
        point = tx.get(VERSION, self.id)
        left = version.differences(tx, point.show, point.seq)
        if left:
            return message(VERSION_PARTLY, name=point.name, count=left)
        return message(VERSION_RESTORED, name=point.name)


@dataclass(frozen=True, kw_only=True)
class AddMarker(Action):
    """Note a moment of a run; at: ms UTC, None = now; run "" = the open one; offer: its id."""

    kind: ClassVar[str] = "marker.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add marker")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    run: str = ""
    marker: str = "note"
    text: str = ""
    offer: str = ""
    at: int | None = None

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused while no run is open and none is named."""
        run = tx.get(RUN, self.run) if self.run else running(tx)
        at = tx.at if self.at is None else self.at
        within("at", at, EARLIEST, LATEST)
        kind, offer = plain(self.marker, 40), plain(self.offer, 40)
        tx.insert(MARKER, Marker(self.id, run.id, at, kind, plain(self.text), offer))


@dataclass(frozen=True, kw_only=True)
class RemoveMarker(Action):
    """Take a marker away."""

    kind: ClassVar[str] = "marker.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove marker")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        tx.delete(MARKER, self.id)


@dataclass(frozen=True, kw_only=True)
class NameDesk(Action):
    """Give the acting desk a name."""

    kind: ClassVar[str] = "desk.name"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Name this desk")
    name: str

    def apply(self, tx: Transaction) -> None:
        """Add the desk, or change its name."""
        desk, name = tx.intent.desk, name_of(self.name)
        if tx.find(DESK, desk) is None:
            tx.insert(DESK, Desk(desk, name))
        else:
            tx.update(DESK, desk, name=name)


ACTIONS: tuple[type[Action], ...] = (
    AddShow,
    EditShow,
    StartRun,
    SetSetting,
    SaveVersion,
    RestoreVersion,
    AddMarker,
    RemoveMarker,
    NameDesk,
)


def _check_show(tx: Transaction, show: Show) -> None:
    """Raise Refused for a show that cannot be."""
    for name, at in (("start", show.start), ("end", show.end)):
        within(name, at, EARLIEST, LATEST)
    if show.start is not None and show.end is not None and show.end < show.start:
        raise Refused(message(END_BEFORE))
    if tx.where(SHOW, "name = ? AND id != ?", show.name, show.id):
        raise Refused(message(NAME_TAKEN, name=show.name))
    try:
        ZoneInfo(show.zone)
    except (ValueError, OSError, KeyError) as error:
        raise Refused(message(NO_ZONE, zone=plain(show.zone, 40))) from error
