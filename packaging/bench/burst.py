"""The burst in the real window: nothing lost, graph right, tick, comments painted, GO repainted."""

import math
from pathlib import Path
from typing import Any

from children import answer
from measure import median, percentile
from table import Result

TICK_MS, COMMENT_MS, GO_MS = 16, 200, 50


def measured(folder: Path, times: int) -> list[Result]:
    """Five lines; each figure is the median of its runs."""
    seen = [answer("burst_session.py", folder / f"{n}.room") for n in range(times)]
    lost = max(_lost(one) for one in seen)
    wrong = max(abs(one["graph_gmv"] - one["sent"]["gmv"]) / 10_000 for one in seen)
    first = seen[0]
    sent = f"{first['sent']['orders']:,} orders, {first['sent']['comments']:,} comments sent"
    presses = sum(len(one["go"]) for one in seen)
    unpainted = sum(one["go_missed"] for one in seen)
    return [
        Result("burst: facts lost", lost, "", 0, note=sent),
        Result("burst: graph differs from what was sold by", wrong, "", 0),
        Result(
            "burst: tick, p99", _typical(seen, "tick"), "ms", TICK_MS, note=_spread(seen, "tick")
        ),
        Result(
            "comment arrival → painted at 1,000/s, p99", _typical(seen, "comments"), "ms",
            COMMENT_MS, note=_spread(seen, "comments"),
        ),
        Result(
            "GO pressed → repainted during the burst, p99",
            _typical(seen, "go") if not unpainted else math.nan, "ms", GO_MS,
            note=f"{presses} presses, {unpainted} of them not seen; {_spread(seen, 'go')}",
        ),
    ]  # fmt: skip


def _lost(one: dict[str, Any]) -> int:
    """Facts that were sent and are not stored, or orders that Live does not have."""
    sent = one["sent"]
    return int(max(sent["facts"] - one["stored"], sent["orders"] - one["orders"], one["unseen"]))


def _typical(seen: list[dict[str, Any]], name: str) -> float:
    return median([percentile(one[name], 0.99) for one in seen])


def _spread(seen: list[dict[str, Any]], name: str) -> str:
    """Half, nine tenths, and the longest, over all runs."""
    values = [value for one in seen for value in one[name]]
    shares = " / ".join(f"{percentile(values, share):.1f}" for share in (0.5, 0.9, 1.0))
    return f"p50 / p90 / longest {shares} ms of {len(values):,}"
