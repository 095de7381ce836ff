"""By what comments are written out now: zone, decisions, names of offers, what is covered."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from console.panels.questions.comments_lines import Look
from console.show.questions.filter.terms import Around, Offered
from console.ui.context import Context

SECOND_MS = 10_000
"""How often mutes that end by themselves are looked at."""


class Looking:
    """folded: whether what is folded away is shown; masked: whether nicknames are covered."""

    def __init__(self, context: Context) -> None:
        self._desk = context.desk
        self.folded = self.masked = False
        self._made: Look | None = None
        self._by: object = None

    def around(self) -> Around:
        """What filters need to know besides a comment."""
        live = self._desk.live
        show = live.base.show
        offers = {
            one.id: Offered(one.link, live.products.name(one.id)) for one in live.products.offers
        }
        return Around(_zone(show.zone if show else "UTC"), offers)

    def look(self) -> Look:
        """The same object until something about it changes."""
        live = self._desk.live
        now = self._desk.moment.at // SECOND_MS * SECOND_MS
        by = (live, live.moderation.revision, now, self.folded, self.masked)
        if self._made is None or by != self._by:
            self._by = by
            show = live.base.show
            self._made = Look(
                show.zone if show else "UTC", hash(by[1:]), now, live.moderation, self.around(),
                live.questions.asking.get, self.folded, self.masked,
            )  # fmt: skip
        return self._made


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
