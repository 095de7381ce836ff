"""Short words for tests about welfare."""

from typing import Any

from console.core.action import Confirmation
from console.show.base.actions import AddShow, StartRun
from console.show.rundown.actions import AddCue
from console.show.rundown.welfare.actions import AddWelfare
from console.show.rundown.welfare.fields import BLANK
from console.show.rundown.welfare.live_actions import StartWelfare
from console.show.rundown.welfare.tables import Welfare, WelfareSent

YUAN = 10_000
MINUTE = 60_000

BAG = {
    "quantity": 10, "duration": 3 * MINUTE, "conditions": "comment “aboard”", "prize": "mousse",
    "organiser": "the shop", "publication": "pinned comment", "worth": 20 * YUAN,
}  # fmt: skip
"""All that rules ask of a lucky bag."""


def a_show(room: Any, name: str = "Friday") -> str:
    """A show that starts now; its id."""
    return str(room.done(AddShow(name=name, start=room.clock.wall())).id)


def a_cue(room: Any, show: str, title: str = "Bag") -> str:
    """A cue of ten minutes; its id."""
    return str(room.done(AddCue(show=show, cue_title=title, duration=10 * MINUTE)).id)


def a_bag(room: Any, show: str, name: str = "lucky bag", **fields: Any) -> str:
    """A lucky bag that says all it must; its id."""
    cue, offer = fields.pop("cue", ""), fields.pop("offer", "")
    made = AddWelfare(
        show=show, name=name, what="lucky_bag", cue=cue, offer=offer, fields=BAG | fields
    )
    return str(room.done(made).id)


def on_air(room: Any, show: str, kind: Any = "air") -> str:
    """Start a run; its id."""
    return str(room.done(StartRun(show=show, run_kind=kind)).id)


def concerns(room: Any, action: Any) -> list[str]:
    """The kinds of what must be confirmed."""
    return [one.kind for one in room.do(action).concerns]


def confirmed(room: Any, action: StartWelfare) -> StartWelfare:
    """The action, carried out with all its concerns confirmed."""
    made = action.identified(room.ids.new)
    words = tuple(
        Confirmation(one.kind, one.row, one.numbers, "Li") for one in room.do(made).concerns
    )
    done: StartWelfare = room.done(made, confirmed=words)
    return done


def welfare(id: str = "w", **values: Any) -> Welfare:
    """A row that is in no room."""
    given = {"name": id, "kind": "lucky_bag"} | values
    return Welfare(id=id, show="s", place="V", **(BLANK | given))


def sent(welfare: str = "w", at: int = 0, **values: Any) -> WelfareSent:
    """A start that is in no room."""
    row = WelfareSent(f"{welfare}@{at}", "r", welfare, at, None, None, None, "")
    return row._replace(**values)
