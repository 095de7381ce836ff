"""Times of day in a show's zone, made quickly: a plan of 2,000 cues is written in one go."""

from console.show.rundown.words import local_time

_QUARTER = 15 * 60 * 1000
_MINUTES = [f"{hour:02d}:{minute:02d}" for hour in range(24) for minute in range(60)]


class Clockface:
    """Reads instants (ms UTC) as hh:mm[:ss] of one zone; clocks change on quarters of an hour."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self._offsets: dict[int, int] = {}

    def __call__(self, at: int | None) -> str:
        """The time of day, with seconds if there are any; "" for none."""
        if at is None:
            return ""
        quarter = at // _QUARTER
        offset = self._offsets.get(quarter)
        if offset is None:
            behind = local_time(quarter * _QUARTER, self.zone).utcoffset()
            offset = self._offsets[quarter] = round(behind.total_seconds()) if behind else 0
        minutes, seconds = divmod((at // 1000 + offset) % 86_400, 60)
        return f"{_MINUTES[minutes]}:{seconds:02d}" if seconds else _MINUTES[minutes]
