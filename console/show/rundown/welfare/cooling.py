"""The pause between two welfares, which keeps viewers from tiring of them."""

from collections.abc import Iterable, Mapping

from console.show.rundown.welfare.tables import Welfare, WelfareSent


def cool_down_of(welfare: Welfare | None, default: int) -> int:
    """ms to leave behind a welfare before the next: its own, else the room's."""
    return default if welfare is None or welfare.cool_down is None else welfare.cool_down


def ready_at(
    sent: Iterable[WelfareSent], welfare: Mapping[str, Welfare], default: int, now: int
) -> int | None:
    """When the next welfare may start, ms UTC; None where nothing has to be waited for.

    Counted from the start of each one before; a start behind `now` (clocks jump) is passed over.
    """
    ends = [
        one.at + cool_down_of(welfare.get(one.welfare), default) for one in sent if one.at <= now
    ]
    latest = max(ends, default=now)
    return latest if latest > now else None
