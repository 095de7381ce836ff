"""A thousand comments a second over three connectors: nothing lost, triage in time, no stutter."""

from pathlib import Path

from children import answer
from measure import percentile
from table import Result

LONG_S, QUICK_S = 600, 20
BEHIND_MS, TICK_MS = 1_000, 16


def measured(folder: Path, times: int) -> list[Result]:
    """Three lines: of ten minutes, or of 20 s when each figure is taken once only."""
    seconds = LONG_S if times > 1 else QUICK_S
    seen = answer("chat_session.py", folder / "chat.room", seconds)
    sent, tick, behind = sum(seen["sent"]), seen["tick"], seen["behind"]
    lags = ", ".join("none" if lag is None else f"{lag:,} ms" for lag in seen["lag"])
    return [
        Result("chat: comments lost", abs(sent - seen["stored"]), "", 0,
               note=f"{sent:,} sent in {seconds} s; {seen['gaps']} gaps noted; source lag {lags}"),
        Result("chat: triage behind the store, p99", percentile(behind, 0.99), "ms", BEHIND_MS,
               note=f"longest {max(behind, default=0):,.0f} ms of {len(behind):,} batches"),
        Result("chat: tick, p99", percentile(tick, 0.99), "ms", TICK_MS,
               note=f"p50 {percentile(tick, 0.5):.1f}, longest {max(tick, default=0):.1f} ms"),
    ]  # fmt: skip
