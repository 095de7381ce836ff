"""What is decided about comments, viewers and words; each has its visible opposite."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.base.tables import RUN
from console.show.questions.moderation.matching import check_word
from console.show.questions.moderation.reasons import REASONS, check_reason
from console.show.questions.moderation.tables import (
    BAN_WORD,
    HIDDEN,
    MUTED_VIEWER,
    PRESS,
    BanWord,
    Hidden,
    MutedViewer,
    Press,
)

NAME, TEXT, KEY = 80, 120, 300
LONGEST_MUTE_MS = 400 * 86_400_000

HID = QT_TRANSLATE_NOOP("action", "Hide “{about}” ({reason})")
SHOWN = QT_TRANSLATE_NOOP("action", "Show “{about}” again")
MUTED = QT_TRANSLATE_NOOP("action", "Mute viewer {about} ({reason})")
UNMUTED = QT_TRANSLATE_NOOP("action", "Unmute viewer {about}")
BANNED = QT_TRANSLATE_NOOP("action", "Keep “{about}” off the list ({reason})")
UNBANNED = QT_TRANSLATE_NOOP("action", "Allow “{about}” again")
TICKED = QT_TRANSLATE_NOOP("action", "Tick “{about}” as done on the platform")

NOT_HIDDEN = QT_TRANSLATE_NOOP("moderation", "This is not hidden.")
IS_HIDDEN = QT_TRANSLATE_NOOP("moderation", "This is hidden already, by {by}.")
NOBODY = QT_TRANSLATE_NOOP("moderation", "Nothing tells this viewer from others.")
IS_MUTED = QT_TRANSLATE_NOOP("moderation", "This viewer is muted already, by {by}.")
NOT_MUTED = QT_TRANSLATE_NOOP("moderation", "This viewer is not muted.")
BAD_UNTIL = QT_TRANSLATE_NOOP("moderation", "A mute ends in the future, within 400 days.")
TICKED_ALREADY = QT_TRANSLATE_NOOP("moderation", "That was ticked already.")
TWICE = QT_TRANSLATE_NOOP("moderation", "“{word}” is kept off the list already.")
MOST_WORDS = 500
TOO_MANY = QT_TRANSLATE_NOOP("moderation", "There are {most} words already. Remove one first.")


@dataclass(frozen=True, kw_only=True)
class HideComment(Action):
    """Fold a comment away at the desks. n: its number in the run; about: its text, user: who."""

    kind: ClassVar[str] = "comment.hide"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Hide a comment")
    live: ClassVar[bool] = True

    run: str
    n: int
    why: str
    user: str = ""
    about: str = ""

    def apply(self, tx: Transaction) -> None:
        """Keep it with the reason; on the platform it has to be hidden too."""
        check_reason(self.why)
        tx.get(RUN, self.run)
        key = hidden_id(self.run, self.n)
        user, text = plain(self.user, NAME), plain(self.about, TEXT)
        row = Hidden(
            key, self.run, self.n, user, text, self.why, tx.at, tx.intent.actor, None, ""
        )  # fmt: skip
        before = tx.find(HIDDEN, key)
        if before is None:
            tx.insert(HIDDEN, row)
        elif before.undone_at is None:
            raise Refused(message(IS_HIDDEN, by=before.by))
        else:
            tx.update(HIDDEN, key, **row._asdict())
        to_press(tx, self.run, "hide", f"{user}: {text}")

    def label(self, tx: Transaction) -> Message:
        """Quotes it, with the reason."""
        row = tx.get(HIDDEN, hidden_id(self.run, self.n))
        return message(HID, about=row.text, reason=message(REASONS[row.reason]))


@dataclass(frozen=True, kw_only=True)
class ShowComment(Action):
    """Show a hidden comment again."""

    kind: ClassVar[str] = "comment.show"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Show a comment again")
    live: ClassVar[bool] = True

    run: str
    n: int

    def apply(self, tx: Transaction) -> None:
        """Note who took it back and when."""
        row = tx.find(HIDDEN, hidden_id(self.run, self.n))
        if row is None or row.undone_at is not None:
            raise Refused(message(NOT_HIDDEN))
        tx.update(HIDDEN, row.id, undone_at=tx.at, undone_by=tx.intent.actor)
        to_press(tx, self.run, "show", f"{row.user}: {row.text}")

    def label(self, tx: Transaction) -> Message:
        """Quotes it."""
        return message(SHOWN, about=tx.get(HIDDEN, hidden_id(self.run, self.n)).text)


@dataclass(frozen=True, kw_only=True)
class MuteViewer(Action):
    """Fold away what a viewer says, in every show; minutes: for how long, None = until undone."""

    kind: ClassVar[str] = "viewer.mute"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Mute a viewer")
    live: ClassVar[bool] = True

    source: str
    user: str
    why: str
    name: str = ""
    minutes: int | None = None

    def apply(self, tx: Transaction) -> None:
        """Keep it with the reason."""
        check_reason(self.why)
        check_viewer(self.source, self.user)
        until = None if self.minutes is None else tx.at + self.minutes * 60_000
        if until is not None and not tx.at < until <= tx.at + LONGEST_MUTE_MS:
            raise Refused(message(BAD_UNTIL))
        key = muted_id(self.source, self.user)
        name = plain(self.name, NAME)
        row = MutedViewer(
            key, self.source, self.user, name, self.why, tx.at, tx.intent.actor, until, None, ""
        )  # fmt: skip
        before = tx.find(MUTED_VIEWER, key)
        if before is None:
            tx.insert(MUTED_VIEWER, row)
        elif is_muted(before, tx.at):
            raise Refused(message(IS_MUTED, by=before.by))
        else:
            tx.update(MUTED_VIEWER, key, **row._asdict())
        to_press_open(tx, "mute", name or self.user)

    def label(self, tx: Transaction) -> Message:
        """Names the viewer, with the reason."""
        row = tx.get(MUTED_VIEWER, muted_id(self.source, self.user))
        return message(MUTED, about=row.name or row.user, reason=message(REASONS[row.reason]))


@dataclass(frozen=True, kw_only=True)
class UnmuteViewer(Action):
    """Show again what a viewer says."""

    kind: ClassVar[str] = "viewer.unmute"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Unmute a viewer")
    live: ClassVar[bool] = True

    source: str
    user: str

    def apply(self, tx: Transaction) -> None:
        """Note who took it back and when."""
        row = tx.find(MUTED_VIEWER, muted_id(self.source, self.user))
        if row is None or not is_muted(row, tx.at):
            raise Refused(message(NOT_MUTED))
        tx.update(MUTED_VIEWER, row.id, undone_at=tx.at, undone_by=tx.intent.actor)
        to_press_open(tx, "unmute", row.name or row.user)

    def label(self, tx: Transaction) -> Message:
        """Names the viewer."""
        row = tx.get(MUTED_VIEWER, muted_id(self.source, self.user))
        return message(UNMUTED, about=row.name or row.user)


@dataclass(frozen=True, kw_only=True)
class AddBanWord(Action):
    """Fold away comments that hold a word, or what an RE2 pattern finds (what "word" or "re").

    A complaint is never folded away by a word: it is shown with a mark.
    """

    kind: ClassVar[str] = "ban.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Keep a word off the list")
    makes: ClassVar[tuple[str, ...]] = ("id",)

    id: str = ""
    pattern: str
    what: str = "word"
    why: str

    def apply(self, tx: Transaction) -> None:
        """Keep it with the reason."""
        check_reason(self.why)
        kind = "re" if self.what == "re" else "word"
        text = self.pattern.strip()
        check_word(text, kind)
        kept = tx.where(BAN_WORD, "true")
        if any((one.pattern, one.kind) == (text, kind) for one in kept):
            raise Refused(message(TWICE, word=text[:40]))
        if len(kept) >= MOST_WORDS:
            raise Refused(message(TOO_MANY, most=MOST_WORDS))
        tx.insert(BAN_WORD, BanWord(self.id, text, kind, self.why, tx.at, tx.intent.actor))

    def label(self, tx: Transaction) -> Message:
        """Names the word, with the reason."""
        about = plain(self.pattern, TEXT)
        return message(BANNED, about=about, reason=message(REASONS[self.why]))


@dataclass(frozen=True, kw_only=True)
class RemoveBanWord(Action):
    """Show again what a word folded away."""

    kind: ClassVar[str] = "ban.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Allow a word again")

    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        tx.delete(BAN_WORD, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the word."""
        gone = [one.before for one in tx.changed(BAN_WORD) if one.before is not None]
        return message(UNBANNED, about=plain(str(gone[0]["pattern"]), TEXT))


@dataclass(frozen=True, kw_only=True)
class TickModeration(Action):
    """Note that it was done on the platform, by whom and when."""

    kind: ClassVar[str] = "moderation.tick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Tick moderation")
    live: ClassVar[bool] = True

    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        if tx.get(PRESS, self.id).ticked_at is not None:
            raise Refused(message(TICKED_ALREADY))
        tx.update(PRESS, self.id, ticked_at=tx.at, ticked_by=tx.intent.actor)

    def label(self, tx: Transaction) -> Message:
        """Names what was done."""
        return message(TICKED, about=tx.get(PRESS, self.id).about)


ACTIONS: tuple[type[Action], ...] = (
    HideComment,
    ShowComment,
    MuteViewer,
    UnmuteViewer,
    AddBanWord,
    RemoveBanWord,
    TickModeration,
)


def hidden_id(run: str, n: int) -> str:
    """The id of what was decided about a comment."""
    return derived_id(run, "hidden", n)


def muted_id(source: str, user: str) -> str:
    """The id of what was decided about a viewer."""
    return derived_id(source, "muted", user)


def is_muted(row: MutedViewer, now: int) -> bool:
    """Whether a mute holds at a time, ms UTC."""
    return row.undone_at is None and (row.until is None or row.until > now)


def check_viewer(source: str, user: str) -> None:
    """Raise Refused where nothing tells the viewer from others."""
    if not source or user in ("", "name:") or len(source) > KEY or len(user) > KEY * 2:
        raise Refused(message(NOBODY))


def to_press(tx: Transaction, run: str, what: str, about: str) -> None:
    """Note what is to be done on the platform; there is none behind a replay, or after a show."""
    row = tx.get(RUN, run)
    if row.kind == "replay" or row.ended_at is not None:
        return
    opposite = {"show": "hide", "unmute": "mute"}.get(what)
    waiting = "run = ? AND what = ? AND about = ? AND ticked_at IS NULL"
    if opposite:
        undone = tx.where(PRESS, waiting, run, opposite, about)
        for one in undone:  # what nobody did there yet need not be taken back there
            tx.delete(PRESS, one.id)
        if undone:
            return
    key = derived_id(run, "press", what, about, tx.seq)
    tx.insert(PRESS, Press(key, run, what, about, tx.at, None, ""))


def to_press_open(tx: Transaction, what: str, about: str) -> None:
    """The same for the run that is open, if one is."""
    run = open_run(tx)
    if run is not None:
        to_press(tx, run.id, what, about)
