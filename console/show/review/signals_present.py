"""The chat of the last minutes in sums, kept as comments come: some microseconds a comment.

Comments, verdicts and explainings come with what others load.
"""

import re
from bisect import bisect_right
from typing import Any

from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.products.tables import EXPLAINED
from console.show.questions.facts import COMMENT
from console.show.review.signals import BEFORE_S, MINUTE_S, Counted

KEPT_S = BEFORE_S + 3 * MINUTE_S
TEXTS = 20_000
"""Texts remembered in each of two halves, to know one that is said again."""

VIEWERS = 150_000
"""Viewers remembered in each of two halves."""

AT_LOADING = 5_000
"""Comments that are looked at when a run is opened."""

_BOUGHT = re.compile(
    r"拍了|已拍|拍到|拍下|下单了|已下单|下好单|买了|付款了|付了|\bbought\b|\bordered\b", re.I
)
_PERHAPS = ("拍", "单", "买", "付", "bought", "ordered")


class _Known:
    """Whether something was there lately; in two halves, the older one is let go when full."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._now: set[int] = set()
        self._before: set[int] = set()

    def seen(self, what: object) -> bool:
        """Whether it was there before; it is from now on."""
        key = hash(what)
        if key in self._now:
            return True
        if len(self._now) >= self._most:
            self._before, self._now = self._now, set()
        self._now.add(key)
        return key in self._before


class SignalsPresent:
    """seconds: sums by second (s UTC) of the last minutes. asked, bought: by (minute, offer)."""

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self._forget()

    def _forget(self) -> None:
        self.seconds: dict[int, Counted] = {}
        self.asked: dict[tuple[int, str], int] = {}
        self.bought: dict[tuple[int, str], int] = {}
        self.on_air = ""
        self._texts, self._viewers = _Known(TEXTS), _Known(VIEWERS)
        # The number that each stretch of one second begins with, to find the second of a verdict.
        self._first: list[int] = []
        self._second: list[int] = []

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: signals, where a minute's sums changed."""
        before, self._opened = self._opened, opened(commit, self._opened)
        if before.run != self._opened.run:
            self._forget()
        changed = False
        for part in commit.parts:
            if part.table == COMMENT.name:
                self._count(part)
                changed = True
            elif part.table == "verdict":
                self._judge(part.rows)
            elif part.table == EXPLAINED.name:
                self._explain(part.rows)
        return {"signals"} if changed else set()

    def _count(self, part: Rows) -> None:
        rows, numbers = part.rows[-AT_LOADING:], part.numbers[-AT_LOADING:]
        sums: dict[int, list[int]] = {}
        source = part.source
        for n, row in zip(numbers, rows, strict=True):
            at_s, text = row.at // 1000, row.text
            if not self._second or self._second[-1] != at_s:
                self._first.append(n)
                self._second.append(at_s)
            second = sums.get(at_s)
            if second is None:
                second = sums[at_s] = [0, 0, 0, 0]
            second[0] += 1
            second[1] += self._texts.seen(text)
            who = row.user_id or row.user
            if who:
                second[2] += not self._viewers.seen((source or row[-1], who))
            if any(sign in text for sign in _PERHAPS) and _BOUGHT.search(text):
                second[3] += 1
                key = at_s // MINUTE_S, self.on_air
                self.bought[key] = self.bought.get(key, 0) + 1
        for at_s, (comments, again, new, bought) in sums.items():
            old = self.seconds.get(at_s, Counted())
            self.seconds[at_s] = Counted(
                old.comments + comments, old.again + again, old.new + new, old.complaints,
                old.bought + bought,
            )  # fmt: skip
        self._prune()

    def _judge(self, rows: Any) -> None:
        for row in rows:
            place = bisect_right(self._first, row.n) - 1
            if place < 0:
                continue
            at_s = self._second[place]
            if row.intent == "complaint" and at_s in self.seconds:
                old = self.seconds[at_s]
                self.seconds[at_s] = old._replace(complaints=old.complaints + 1)
            key = at_s // MINUTE_S, row.offer
            self.asked[key] = self.asked.get(key, 0) + 1

    def _explain(self, rows: Any) -> None:
        for row in rows:
            if row.run == self._opened.run:
                if row.end is None:
                    self.on_air = row.offer
                elif row.offer == self.on_air:
                    self.on_air = ""

    def _prune(self) -> None:
        """Let go of what is older than anything is compared with."""
        if len(self._second) < 2 * KEPT_S:
            return
        least = max(self.seconds) - KEPT_S
        self.seconds = {at: one for at, one in self.seconds.items() if at >= least}
        minute = least // MINUTE_S
        self.asked = {key: n for key, n in self.asked.items() if key[0] >= minute}
        self.bought = {key: n for key, n in self.bought.items() if key[0] >= minute}
        del self._first[:-KEPT_S], self._second[:-KEPT_S]
