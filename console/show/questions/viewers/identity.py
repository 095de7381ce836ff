"""Who a viewer is: the platform's id, or the name where the platform tells no id."""

from typing import NamedTuple

from console.show.questions.facts import Comment

BY_NAME = "name:"


class Viewer(NamedTuple):
    """source: the connector, the part of a source's name before ":"; user: the id there, or
    "name:" and the name. Rooms of one connector share their viewers."""

    source: str
    user: str

    @property
    def by_name(self) -> bool:
        """Whether only the name tells this viewer from others."""
        return self.user.startswith(BY_NAME)

    @property
    def known(self) -> bool:
        """Whether anything tells this viewer from others."""
        return self.user not in ("", BY_NAME)


def viewer_of(source: str, user_id: str, user: str) -> Viewer:
    """The viewer of a fact of a source."""
    return Viewer(source.partition(":")[0], user_id or BY_NAME + user)


def viewer_of_comment(source: str, comment: Comment) -> Viewer:
    """The viewer who said something."""
    return viewer_of(source, comment.user_id, comment.user)


def masked(name: str) -> str:
    """A nickname with all but its first and last character covered."""
    if len(name) <= 1:
        return "*" if name else ""
    return f"{name[0]}{'*' * min(3, max(1, len(name) - 2))}{name[-1] if len(name) > 2 else ''}"
