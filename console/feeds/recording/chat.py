"""Tables of comments: rows → comments and audience figures."""

from collections.abc import Iterator

from console.core.sheet import open_table
from console.core.textfile import TextFile
from console.feeds.recording.columns import Layout
from console.feeds.recording.draft import BadRow, Draft, faulty, rejected
from console.feeds.recording.times import Times
from console.feeds.recording.words import identity, name, spoken
from console.show.base.facts import Audience
from console.show.questions.facts import Comment

SECOND = 1000
MINUTE = 60 * SECOND
REMEMBERED = 1000
SHORT = 60
"""Ids up to so many characters are taken as they are."""


def source_name(layout: Layout, room: str, otherwise: str) -> str:
    """The source of a comment: platform:room, or the file's own where no room is named."""
    room = identity(room)
    if not room:
        return otherwise
    if ":" in room:
        return room
    return f"{layout.known.platform if layout.known else 'recording'}:{room}"


def drafts(
    file: TextFile, layout: Layout, times: Times, otherwise: str, base: int
) -> Iterator[Draft]:
    """The rows of a table. Without a time column rows are laid a second apart from base, ms UTC."""
    reader = _Rows(file, layout, times, otherwise, base)
    read, figure, counted = reader.comment, reader.figure, "online" in layout
    with open_table(file) as sheet:
        for row in sheet:
            if sheet.faults:
                yield from faulty(otherwise, sheet.faults)
            row.append("")  # what the table does not have is read from here, as number -1
            try:
                draft = read(row, sheet.line)
            except BadRow as bad:
                yield rejected(otherwise, str(bad), sheet.raw)
                continue
            if counted and (sample := figure(row, draft)):
                yield sample
            yield draft
        yield from faulty(otherwise, sheet.faults)


class _Rows:
    """Reads the rows of one table; column numbers are looked up once."""

    def __init__(
        self, file: TextFile, layout: Layout, times: Times, otherwise: str, base: int
    ) -> None:
        self._layout = layout
        self._at, self._text, self._user = layout["at"], layout["text"], layout["user"]
        self._user_id, self._tier = layout["user_id"], layout["tier"]
        self._room, self._online = layout["source"], layout["online"]
        self._id, self._id_more = (*layout.columns.get("id", ()), -1, -1)[:2]
        self._times = times
        self._otherwise = otherwise
        self._base = base
        self._digest = file.digest[:16]
        self._sources: dict[str, str] = {}
        self._seen = (0, "")

    def comment(self, row: list[str], line: int) -> Draft:
        """The comment of a row; BadRow where there is none."""
        text, digest = spoken(row[self._text])
        if self._at >= 0:
            time, minute = self._times[row[self._at]]
            own, stamped = time, 0
        else:
            time, minute = self._base + line * SECOND, False
            own, stamped = None, 1
        key = row[self._id]
        if self._id_more >= 0 and key:
            key = f"{key}:{row[self._id_more]}"
        if not key or len(key) > SHORT:
            key = identity(key) or f"{self._digest}:{line}"
        user, user_id, tier = row[self._user], row[self._user_id], row[self._tier]
        rest = (
            own,
            key,
            user and name(user),
            user_id and identity(user_id),
            tier and name(tier),
            text,
            digest,
            stamped,
        )
        source = self._sources.get(row[self._room]) or self._source(row[self._room])
        return time, minute, source, Comment, rest

    def _source(self, room: str) -> str:
        if len(self._sources) >= REMEMBERED:
            self._sources.clear()
        found = self._sources[room] = source_name(self._layout, room, self._otherwise)
        return found

    def figure(self, row: list[str], comment: Draft) -> Draft | None:
        """The audience figure beside a comment, where it changed or another minute began."""
        time, _minute, source, _make, rest = comment
        text = row[self._online]
        seen = (time // MINUTE, text)
        if seen == self._seen or not (text.isascii() and text.isdigit() and len(text) < 16):
            return None
        self._seen = seen
        own, key = rest[:2]
        return time, False, source, Audience, (own, f"{key}:online", int(text), None, None)
