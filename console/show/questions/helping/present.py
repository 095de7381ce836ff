"""The present of people who help and of viewers' requests, for panels."""

from console.core.live import Load
from console.core.table import Commit
from console.show.base.opened import Opened, opened
from console.show.questions.helping.tables import (
    OPEN_STATES,
    PERSON,
    VIEWER_REQUEST,
    Person,
    ViewerRequest,
)

LOADS: tuple[Load, ...] = (
    Load(PERSON.name, Person),
    Load(VIEWER_REQUEST.name, ViewerRequest, rest="WHERE run = :run"),
)


class HelpingPresent:
    """People of the room by id, and the requests of the opened run."""

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self.people: dict[str, Person] = {}
        self.requests: dict[str, ViewerRequest] = {}

    @property
    def everybody(self) -> list[Person]:
        """All people, by name."""
        return sorted(self.people.values(), key=lambda one: one.name)

    @property
    def open_requests(self) -> list[ViewerRequest]:
        """What is asked, accepted or on screen: on screen first, then the oldest."""
        found = [one for one in self.requests.values() if one.state in OPEN_STATES]
        return sorted(found, key=lambda one: (one.state != "on_screen", one.asked_at, one.id))

    def name(self, person: str) -> str:
        """What someone is called, "" where there is nobody."""
        found = self.people.get(person)
        return found.name if found else ""

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: people, requests."""
        before, self._opened = self._opened, opened(commit, self._opened)
        topics = set()
        if before.run != self._opened.run:
            self.requests.clear()
            topics.add("requests")
        for part in commit.parts:
            if part.table == PERSON.name:
                self.people.update((row.id, row) for row in part.rows)
                for gone in part.gone:
                    self.people.pop(gone, None)
                topics.add("people")
            elif part.table == VIEWER_REQUEST.name:
                mine = (row for row in part.rows if row.run == self._opened.run)
                self.requests.update((row.id, row) for row in mine)
                for gone in part.gone:
                    self.requests.pop(gone, None)
                topics.add("requests")
        return topics
