"""Comments written out as lines: names, what they ask, why they are folded away or marked."""

from collections.abc import Callable
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.names import intent_name, source_name
from console.panels.questions.pages import Said
from console.show.questions.filter.terms import Around, Seen
from console.show.questions.moderation.present import Fold, ModerationPresent
from console.show.questions.moderation.reasons import REASONS
from console.show.questions.tables import Asking
from console.show.questions.viewers.identity import masked, viewer_of_comment
from console.ui.figures import clock
from console.ui.translate import tr

SHOWN_AT = QT_TRANSLATE_NOOP("questions", "{time} · {source}")
OTHER_TIME = QT_TRANSLATE_NOOP("questions", "{time} · by its source {own} · {source}")
ARRIVED = QT_TRANSLATE_NOOP("questions", "{time}, when it arrived · {source}")
SOMEONE = QT_TRANSLATE_NOOP("questions", "viewer")
HIDDEN = QT_TRANSLATE_NOOP("moderation", "hidden: {reason}")
MUTED = QT_TRANSLATE_NOOP("moderation", "muted: {reason}")
BANNED = QT_TRANSLATE_NOOP("moderation", "kept off: {reason}")
SPARED = QT_TRANSLATE_NOOP("moderation", "a complaint: not hidden")
SPARED_TIP = QT_TRANSLATE_NOOP(
    "moderation", "“{by}” would keep it off the list. Complaints are never hidden by a rule."
)
BY = QT_TRANSLATE_NOOP("moderation", "{what}, by {by}")

TEXT_LENGTH = 300
MARK = "◆"
"""What a kept filter marks beside its colour, where its name has no room."""

_WORDS = {"hidden": HIDDEN, "muted": MUTED, "word": BANNED}


class Line(NamedTuple):
    """A comment as it is drawn: strings, and whether it complains.

    mark: a pill at the end; colour: a theme role of a bar at the left edge; dim: it steps back.
    """

    source: str
    user: str
    tier: str
    text: str
    badge: str
    complains: bool
    time: str
    tip: str
    mark: str = ""
    mark_colour: str = "text2"
    colour: str = ""
    dim: bool = False


WAITING = Line("", "…", "", "", "", False, "", "")
"""Stands where a page has not been read yet."""


class Look(NamedTuple):
    """What lines are written by. revision: of all that may change how one looks.

    folded: whether the text of what is folded away is shown; masked: whether nicknames are covered.
    """

    zone: str
    revision: int
    now: int
    moderation: ModerationPresent
    around: Around
    asking: Callable[[int], Asking | None]
    folded: bool = False
    masked: bool = False

    def intent(self, n: int) -> str:
        """What a comment in memory asks about, "" for nothing."""
        asking = self.asking(n)
        return asking.intent if asking else ""


def write(said: Said, intent: str, look: Look) -> Line:
    """A comment written out in the language in force."""
    comment = said.comment
    name = plain(comment.user, 24) or tr(SOMEONE)
    line = Line(
        source_name(said.source),
        masked(name) if look.masked else name,
        plain(comment.tier, 16),
        plain(comment.text, TEXT_LENGTH),
        intent_name(intent),
        intent == "complaint",
        clock(comment.at, look.zone, seconds=True),
        _tip(said, look),
    )
    viewer = viewer_of_comment(said.source, comment)
    fold = look.moderation.fold(said.n, viewer, comment.text, intent, look.now)
    if fold is not None:
        return _folded(line, fold, look.folded)
    return _highlighted(line, said, intent, look) if look.moderation.highlights else line


def _folded(line: Line, fold: Fold, shown: bool) -> Line:
    by = plain(fold.by, 40)
    if fold.spared:
        tip = f"{line.tip}\n{tr(SPARED_TIP, by=by)}"
        return line._replace(mark=tr(SPARED), mark_colour="amber", tip=tip)
    mark = tr(_WORDS[fold.what], reason=tr(REASONS.get(fold.reason, REASONS["spam"])))
    tip = f"{line.tip}\n{tr(BY, what=mark, by=by)}"
    if not shown:
        return line._replace(text=mark, badge="", dim=True, tip=tip)
    return line._replace(badge="", mark=mark, dim=True, tip=tip)


def _highlighted(line: Line, said: Said, intent: str, look: Look) -> Line:
    comment, asking = said.comment, look.asking(said.n)
    seen = Seen(
        said.source, comment.user, comment.user_id, comment.tier, comment.text, comment.at,
        intent, asking.link if asking else None, asking.offer if asking else "",
    )  # fmt: skip
    for saved, found in look.moderation.highlights:
        if found.term.meant(seen, look.around):
            mark = f"{MARK} {plain(saved.name, 16)}"
            return line._replace(mark=mark, mark_colour=saved.colour, colour=saved.colour)
    return line


def _tip(said: Said, look: Look) -> str:
    comment = said.comment
    time, source = clock(comment.at, look.zone, seconds=True), plain(said.source, 80)
    if comment.source_at is not None and comment.source_at != comment.at:
        own = clock(comment.source_at, look.zone, seconds=True)
        return tr(OTHER_TIME, time=time, own=own, source=source)
    return tr(ARRIVED if comment.stamped else SHOWN_AT, time=time, source=source)
