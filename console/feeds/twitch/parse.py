"""Lines of IRC with Twitch's tags → facts, or why they are none. Pure.

A cheer (bits) is a gift and a comment under the same id: it is paid for, and it may ask something.
"""

from collections.abc import Callable, Mapping

from irctokens.line import Line, tokenise

from console.core.fact import Row
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.heard import NOTHING, OTHER, Heard, Parse, Unfit, reject, safely, whole
from console.show.questions import incoming
from console.show.questions.incoming import Repeats, When

LONGEST = 16_384
"""Bytes of a line: 8,191 of tags, 512 of the rest, and room for servers that send more."""

REFUSED = QT_TRANSLATE_NOOP("feeds", "The server does not let us read: “{words}”.")

BADGES = ("broadcaster", "moderator", "vip", "founder", "subscriber")
"""What of a viewer's badges is told, the first that is there."""

PAID = frozenset("sub resub subgift anonsubgift primepaidupgrade giftpaidupgrade".split())

UNHEARD = frozenset(
    "CAP PING PONG JOIN PART MODE NICK QUIT TOPIC ROOMSTATE USERSTATE GLOBALUSERSTATE HOSTTARGET"
    " RECONNECT ERROR NOTICE".split()
)
"""What an IRC server says beside what viewers say."""

_NO_ENTRY = ("login authentication failed", "improperly formatted auth", "suspended", "banned")


def parser() -> Parse:
    """Reads the lines of one connection."""
    repeats = Repeats()
    return safely(lambda data, arrival: _heard(data, arrival, repeats))


def line_of(data: bytes) -> Line:
    """A line taken apart. Raises Unfit, UnicodeDecodeError."""
    if len(data) > LONGEST:
        raise Unfit("too_long")
    try:
        return tokenise(data)
    except (IndexError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise
        raise Unfit("malformed") from error


def _heard(data: bytes, arrival: int, repeats: Repeats) -> Heard:
    line = line_of(data)
    make = _MAKERS.get(line.command)
    if make is not None and len(line.params) >= 1:
        facts = make(line, arrival, repeats)
        return Heard(facts=facts) if facts else reject(data, OTHER)
    if line.command == "NOTICE":
        words = line.params[-1] if line.params else ""
        if any(sign in words.lower() for sign in _NO_ENTRY):
            return Heard(refused=message(REFUSED, words=incoming.name(words)))
    if line.command in UNHEARD or (line.command.isdecimal() and len(line.command) == 3):
        return NOTHING
    return reject(data, OTHER)


def _said(line: Line, arrival: int, repeats: Repeats) -> list[Row]:
    """A message of a viewer, with what was paid for it."""
    if len(line.params) < 2:
        raise Unfit("malformed")
    tags, text = _tags(line), _spoken(line.params[-1])
    when, (user, user_id) = _when(tags, arrival), _who(line, tags)
    key = tags.get("id", "") or repeats.id("comment", user_id or user, text, arrival)
    facts: list[Row] = [incoming.comment(when, key, user, user_id, _tier(tags), text)]
    if bits := whole(tags.get("bits")):
        facts.append(incoming.gift(when, key, user, user_id, "bits", bits, 0, text))
    return facts


def _noticed(line: Line, arrival: int, repeats: Repeats) -> list[Row]:
    """Something paid or announced; nothing where it is neither."""
    tags = _tags(line)
    when, (user, user_id) = _when(tags, arrival), _who(line, tags)
    what, text = tags.get("msg-id", ""), line.params[-1] if len(line.params) > 1 else ""
    key = tags.get("id", "") or repeats.id(what, user_id or user, text, arrival)
    facts: list[Row] = []
    if what in PAID:
        facts.append(incoming.gift(when, key, user, user_id, what, 1, 0, text))
    if text.strip() and what in (*PAID, "announcement"):
        facts.append(incoming.comment(when, key, user, user_id, _tier(tags), text))
    return facts


def _cleared(line: Line, arrival: int, repeats: Repeats) -> list[Row]:
    """What the platform's moderators took away is counted; what was stored stays."""
    return []


_MAKERS: Mapping[str, Callable[[Line, int, Repeats], list[Row]]] = {
    "PRIVMSG": _said,
    "USERNOTICE": _noticed,
    "CLEARCHAT": _cleared,
    "CLEARMSG": _cleared,
}


def _tags(line: Line) -> Mapping[str, str]:
    return line.tags or {}


def _spoken(text: str) -> str:
    """The words of a message, "/me waves" without its marks."""
    if text.startswith("\x01ACTION "):
        return text.removeprefix("\x01ACTION ").removesuffix("\x01")
    return text


def _when(tags: Mapping[str, str], arrival: int) -> When:
    sent = tags.get("tmi-sent-ts", "")
    return incoming.when(arrival, whole(sent) or None)


def _who(line: Line, tags: Mapping[str, str]) -> tuple[str, str]:
    """Name and id of the one who speaks."""
    nick = (line.source or "").partition("!")[0]
    return tags.get("display-name", "") or tags.get("login", "") or nick, tags.get("user-id", "")


def _tier(tags: Mapping[str, str]) -> str:
    """The badge that says most; a subscriber's with the months."""
    badges = dict(badge.partition("/")[::2] for badge in tags.get("badges", "").split(","))
    found = next((badge for badge in BADGES if badge in badges), "")
    if found in ("subscriber", "founder"):
        months = dict(one.partition("/")[::2] for one in tags.get("badge-info", "").split(","))
        return f"{found}/{months.get(found, badges[found])}"
    return found
