"""A second timing engine, slow and literal: one function a sentence of run-of-show.md §2.

It shares nothing with the console but the types of what goes in, and takes no short cut;
the engine is compared with it over generated shows.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from console.show.rundown.plan import Entry, Plan, PlanCue


@dataclass
class ReferenceTake:
    cue: str
    start: int
    end: int | None = None
    entries: list[Entry] = field(default_factory=list)

    def paused(self, now: int) -> int:
        total, since = 0, None
        for entry in self.entries:
            if entry.do == "pause" and since is None:
                since = entry.at
            elif entry.do == "resume" and since is not None:
                total, since = total + entry.at - since, None
        return total if since is None else total + now - since

    def is_paused(self) -> bool:
        states = [entry.do for entry in self.entries if entry.do in ("pause", "resume")]
        return bool(states) and states[-1] == "pause"

    def added(self) -> int:
        return sum(entry.added for entry in self.entries if entry.do == "add")


def entries_that_count(log: list[Entry], now: int) -> list[Entry]:
    entries = sorted((entry for entry in log if entry.at <= now), key=lambda entry: entry.at)
    while any(entry.do == "undo" for entry in entries):
        at = next(n for n, entry in enumerate(entries) if entry.do == "undo")
        before = up_to_the_end(entries[:at])
        marks = [n for n, entry in enumerate(before) if entry.do in ("go", "end_show")]
        entries = (entries[: marks[-1]] if marks else entries[:at]) + entries[at + 1 :]
    return up_to_the_end(entries)


def up_to_the_end(entries: list[Entry]) -> list[Entry]:
    for n, entry in enumerate(entries):
        if entry.do == "end_show":
            return entries[: n + 1]
    return entries


def smaller(*bounds: int | None) -> int | None:
    return min((bound for bound in bounds if bound is not None), default=None)


class Reference:
    """The show (plan, log, now) by the letter."""

    def __init__(self, plan: Plan, log: list[Entry], now: int) -> None:
        self.plan, self.now = plan, now
        self.cues = [cue for cue in plan.cues if not cue.skip]
        self.entries = entries_that_count(log, now)
        self.takes: list[ReferenceTake] = []
        for entry in self.entries:
            if entry.do in ("go", "stop", "end_show") and self.open_take:
                self.open_take.end = entry.at
            if entry.do == "go":
                assert entry.cue is not None
                self.takes.append(ReferenceTake(entry.cue, entry.at))
            elif self.open_take:
                self.open_take.entries.append(entry)
        self.ended = any(entry.do == "end_show" for entry in self.entries)

    @property
    def open_take(self) -> ReferenceTake | None:
        return self.takes[-1] if self.takes and self.takes[-1].end is None else None

    def take_of(self, k: int) -> ReferenceTake | None:
        takes = [take for take in self.takes if take.cue == self.cues[k].id]
        return takes[-1] if takes else None

    @cached_property
    def position(self) -> int:
        """The place of the cue on air or of the last take; -1 before the first take."""
        ids = [cue.id for cue in self.cues]
        return ids.index(self.takes[-1].cue) if self.takes else -1

    def state(self, k: int) -> str:
        if self.open_take and k == self.position:
            return "on_air"
        if self.take_of(k):
            return "done"
        return "to_come" if k > self.position and not self.ended else "passed"

    # The plan
    def planned_start(self, k: int) -> int:
        own = self.cues[k].start_at
        if own is not None:
            return own
        return self.planned_end(k - 1) if k else self.plan.start

    def planned_end(self, k: int) -> int:
        own = self.cues[k].end_at
        return own if own is not None else self.planned_start(k) + ideal(self.cues[k])

    def gap(self, k: int) -> int:
        return self.planned_start(k) - self.planned_end(k - 1) if k else 0

    def show_planned_start(self) -> int:
        return self.planned_start(0) if self.cues else self.plan.start

    def show_planned_end(self) -> int:
        return self.planned_end(len(self.cues) - 1) if self.cues else self.plan.start

    # On air
    def due_end(self, length: Callable[[PlanCue], int]) -> int:
        take, cue = self.open_take, self.cues[self.position]
        assert take
        if cue.end_at is not None:
            due = cue.end_at + take.added()
        else:
            due = take.start + length(cue) + take.added() + take.paused(self.now)
        return max(due, take.start)

    # Still to come
    def to_come(self) -> list[int]:
        return [k for k in range(len(self.cues)) if self.state(k) == "to_come"]

    def forecast_start(self, k: int, length: Callable[[PlanCue], int]) -> int:
        earlier = [j for j in self.to_come() if j < k]
        if earlier:
            previous = self.forecast_end(earlier[-1], length)
        elif self.open_take:
            previous = self.forecast_end(self.position, length)
        elif self.takes:
            previous = self.now
        else:
            previous = max(self.now, self.show_planned_start())
        own = self.cues[k].start_at
        return previous if own is None else max(previous, own)

    def forecast_end(self, k: int, length: Callable[[PlanCue], int]) -> int:
        if self.state(k) == "on_air":
            return max(self.now, self.due_end(length))
        start, own = self.forecast_start(k, length), self.cues[k].end_at
        return max(start, own) if own is not None else start + length(self.cues[k])

    def show_forecast_end(self, length: Callable[[PlanCue], int]) -> int:
        if self.to_come():
            return self.forecast_end(self.to_come()[-1], length)
        if self.open_take:
            return self.forecast_end(self.position, length)
        if self.takes:
            assert self.takes[-1].end is not None
            return self.takes[-1].end
        return self.show_planned_end()

    # Back times
    def counts(self, k: int) -> bool:
        return not (k > self.position and self.take_of(k))

    def bound(self, k: int, length: Callable[[PlanCue], int]) -> int | None:
        if not self.counts(k):
            return None
        later = [j for j in range(k + 1, len(self.cues)) if self.counts(j)]
        if later:
            finish_by = smaller(self.bound(later[0], length), self.cues[later[0]].start_at)
        else:
            finish_by = self.plan.end
        finish = smaller(finish_by, self.cues[k].end_at)
        start = None if finish is None else finish - length(self.cues[k])
        return smaller(start, self.cues[k].start_at)

    # Hit times and problems
    def hit_times(self, length: Callable[[PlanCue], int]) -> list[dict[str, Any]]:
        hits = []
        for k, cue in enumerate(self.cues):
            take, state = self.take_of(k), self.state(k)
            if cue.start_at is not None:
                at = self.forecast_start(k, length) if state == "to_come" else None
                hits.append(hit(cue.id, "start", cue.start_at, take.start if take else at))
            if cue.end_at is not None:
                ahead = state in ("on_air", "to_come")
                at = self.forecast_end(k, length) if ahead else None
                hits.append(hit(cue.id, "end", cue.end_at, take.end if take and not ahead else at))
        if self.plan.end is not None:
            hits.append(hit(None, "show_end", self.plan.end, self.show_forecast_end(length)))
        return hits

    def problems(self) -> list[tuple[str | None, str, int]]:
        found: list[tuple[str | None, str, int]] = [
            (cue.id, "overlap", -self.gap(k)) for k, cue in enumerate(self.cues) if self.gap(k) < 0
        ]
        pairs = zip(self.hit_times(ideal), self.hit_times(least), strict=True)
        for one, at_best in pairs:
            if at_best["miss"]:
                found.append((one["cue"], "hit_time_impossible", at_best["miss"]))
            elif one["miss"]:
                found.append((one["cue"], "hit_time_missed", one["miss"]))
        return found

    # What is shown
    def show_state(self) -> str:
        if self.ended:
            return "ended"
        if not self.takes:
            return "before"
        if not self.open_take:
            return "between"
        return "paused" if self.open_take.is_paused() else "on_air"

    def next(self) -> str | None:
        if self.ended:
            return None
        armed = None
        for entry in self.entries:
            if entry.do in ("arm", "go"):
                armed = entry.cue if entry.do == "arm" else None
        if armed is not None:
            return armed
        return self.cues[self.to_come()[0]].id if self.to_come() else None

    def cue(self, k: int) -> dict[str, Any]:
        state, take = self.state(k), self.take_of(k)
        start = self.forecast_start(k, ideal) if state == "to_come" else None
        end = self.forecast_end(k, ideal) if state in ("to_come", "on_air") else None
        must, latest = self.bound(k, ideal), self.bound(k, least)
        on_air = self.open_take if state == "on_air" else None
        return {
            "id": self.cues[k].id,
            "state": state,
            "planned_start": self.planned_start(k),
            "planned_end": self.planned_end(k),
            "gap": self.gap(k),
            "forecast_start": start,
            "forecast_end": end,
            "must_start_by": must,
            "latest_start": latest,
            "late_by": max(0, start - must) if start is not None and must is not None else 0,
            "deficit": max(0, start - latest) if start is not None and latest is not None else 0,
            "actual_start": take.start if take else None,
            "actual_end": take.end if take else None,
            "elapsed": self.now - on_air.start - on_air.paused(self.now) if on_air else None,
            "remaining": self.due_end(ideal) - self.now if on_air else None,
        }

    def show(self) -> dict[str, Any]:
        end = self.show_forecast_end(ideal)
        target = self.plan.end if self.plan.end is not None else self.show_planned_end()
        return {
            "state": self.show_state(),
            "planned_start": self.show_planned_start(),
            "planned_end": self.show_planned_end(),
            "forecast_end": end,
            "over": end - target,
            "on_air": self.open_take.cue if self.open_take else None,
            "next": self.next(),
            "cues": [self.cue(k) for k in range(len(self.cues))],
            "hit_times": self.hit_times(ideal),
            "problems": self.problems(),
        }


def ideal(cue: PlanCue) -> int:
    if cue.duration is not None:
        return cue.duration
    return cue.min if cue.min is not None else 0


def least(cue: PlanCue) -> int:
    return cue.min if cue.min is not None else ideal(cue)


def hit(cue: str | None, edge: str, due: int, at: int | None) -> dict[str, Any]:
    miss = 0 if at is None else max(0, at - due)
    return {"cue": cue, "edge": edge, "due": due, "forecast": at, "miss": miss}
