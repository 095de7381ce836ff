"""Opening a recording: what it is, where it comes from, and its facts in batches."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.fact import Batch, Row
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.sheet import open_table
from console.core.textfile import TextFile, digest_of, open_bytes, open_text, scan
from console.feeds.recording import chat, danmaku, downloader, minute_text, orders
from console.feeds.recording.columns import COMMENTS, SALES, resolve
from console.feeds.recording.danmaku_xml import head
from console.feeds.recording.draft import Count, Draft, batches
from console.feeds.recording.lay import lay
from console.feeds.recording.mapping import NO_MAPPING, Mapping
from console.feeds.recording.spread import spread
from console.feeds.recording.times import Times, export_time

_UNKNOWN_JSON = QT_TRANSLATE_NOOP("recording", "{file} is JSON, but no recording of comments.")
CHINA = ZoneInfo("Asia/Shanghai")
"""The zone of times that do not tell theirs, unless the caller knows better."""


@dataclass
class Recording:
    """A recorded file, whole as far as can be told before reading it; iterate to read it.

    source: platform:room of comments (or recording:file), platform:shop of orders; single batches
    name their own. currency: ISO code or "" = the room's. counts: "comments", "orders", "gifts",
    "audience" … → what was read so far; rejected rows are counted as comments or as orders.
    Iterating raises BadInput if the file proves damaged.
    """

    source: str
    currency: str
    _items: Callable[[], Iterator[tuple[str, Row]]]
    _main: str
    counts: dict[str, Count] = field(default_factory=dict)
    _reading: Generator[Batch, None, None] | None = None

    def __iter__(self) -> Iterator[Batch]:
        self.close()
        self.counts.clear()
        self.counts[self._main] = Count()
        self._reading = batches(self._items(), self.counts, self._main)
        return self._reading

    def close(self) -> None:
        """Let go of the file, read to its end or not."""
        if self._reading is not None:
            self._reading.close()


def read_chat(
    path: Path,
    mapping: Mapping = NO_MAPPING,
    start_ms: int | None = None,
    zone: ZoneInfo = CHINA,
) -> Recording:
    """A recording of comments, laid from start_ms (ms UTC), or with its own times if None.

    Raises BadInput, before anything is read out, if the file is no such recording.
    """
    source, make = _opened(path, mapping, start_ms is not None, mapping.zone or zone)
    return Recording(source, "", lambda: lay(spread(make()), start_ms), "comments")


def read_orders(
    path: Path,
    mapping: Mapping = NO_MAPPING,
    start_ms: int | None = None,
    zone: ZoneInfo = CHINA,
) -> Recording:
    """A table of orders, laid from start_ms (ms UTC), or with its own times if None.

    Raises BadInput, before anything is read out, if the file is no such table.
    """
    file = scan(path, mapping.encoding)
    with open_table(file) as sheet:
        layout = resolve(path, sheet.headers, mapping.columns, SALES)
        row = [*next(iter(sheet), [""] * len(sheet.headers)), ""]
    known = layout.known
    zone = mapping.zone or (ZoneInfo(known.zone) if known and known.zone else zone)
    given = orders.Given(
        known.platform if known else "recording",
        known.shop if known else orders.SHOP,
        mapping.currency or (known.currency if known else ""),
        export_time(path, zone),
        start_ms,
    )
    return Recording(
        orders.source_name(given, row[layout["room"]]),
        given.currency,
        lambda: orders.facts(file, layout, Times(zone), given),
        "orders",
    )


def stem(path: Path) -> str:
    """The file's name without endings: chat.csv.gz → chat."""
    name = path.name.removesuffix(".gz")
    return Path(name).stem or name


Made = tuple[str, Callable[[], Iterator[Draft]]]
"""A source's name, and what reads its drafts from the beginning."""


def _opened(path: Path, mapping: Mapping, laid: bool, zone: ZoneInfo) -> Made:
    """Which kind of recording it is, told from how it begins."""
    source = f"recording:{stem(path)}"
    start = _beginning(path)
    if start.startswith(b"<"):
        marked = TextFile(path, "", digest_of(path))
        about = head(path, zone)
        source, base = about.source or source, export_time(path, zone)
        return source, lambda: danmaku.drafts(marked, about, base, laid, source)
    file = scan(path, mapping.encoding)
    base = export_time(path, zone)
    if start.startswith((b"{", b"[")):
        return source, _json(file, start.startswith(b"["), zone, source, base)
    with open_text(file) as text:
        timed = minute_text.is_minute_text(text.readline(80))
    if timed:
        minute_text.day_of(path)
        return source, lambda: minute_text.drafts(file, zone, source)
    return _table(file, mapping, zone, source, base)


def _beginning(path: Path) -> bytes:
    with open_bytes(path) as raw:
        return raw.read(256).removeprefix(b"\xef\xbb\xbf").lstrip()


def _json(
    file: TextFile, array: bool, zone: ZoneInfo, source: str, base: int
) -> Callable[[], Iterator[Draft]]:
    if array or downloader.is_lines(file.path):
        return lambda: downloader.drafts(file, not array, Times(zone), source, base)
    if downloader.is_pairs(file.path):
        return lambda: downloader.pair_drafts(file, source, base)
    raise BadInput(message(_UNKNOWN_JSON, file=file.path.name))


def _table(file: TextFile, mapping: Mapping, zone: ZoneInfo, source: str, base: int) -> Made:
    with open_table(file) as sheet:
        layout = resolve(file.path, sheet.headers, mapping.columns, COMMENTS)
        row = [*next(iter(sheet), [""] * len(sheet.headers)), ""]
    if layout.known and layout.known.zone and not mapping.zone:
        zone = ZoneInfo(layout.known.zone)
    first = chat.source_name(layout, row[layout["source"]], source)
    return first, lambda: chat.drafts(file, layout, Times(zone), source, base)
