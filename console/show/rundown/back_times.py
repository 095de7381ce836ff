"""Back times: by when each cue must have started for what comes after it."""

from collections.abc import Sequence

from console.show.rundown.position import Position


def back_times(where: Position, lengths: Sequence[int], show_end: int | None) -> list[int | None]:
    """Latest start (ms UTC) of each cue that the hit times allow, by place; None where unbound.

    With ideal lengths (ms, by place) this is `must_start_by`, with the least `latest_start`.
    """
    bounds: list[int | None] = [None] * len(where.cues)
    finish_by, latest, behind = show_end, where.latest, where.behind
    for place in reversed(range(len(where.cues))):
        if place >= behind and latest[place] is not None:
            continue  # played, and stands behind: no bound hangs on it any more
        cue = where.cues[place]
        if cue.end_at is not None and (finish_by is None or cue.end_at < finish_by):
            finish_by = cue.end_at
        # A bound is never later than the cue's own start_at, so it stands for both
        # when it is handed on as the finish of the cue before.
        if finish_by is not None:
            finish_by -= lengths[place]
        if cue.start_at is not None and (finish_by is None or cue.start_at < finish_by):
            finish_by = cue.start_at
        bounds[place] = finish_by
    return bounds
