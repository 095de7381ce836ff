"""How much each part of a question's priority weighs in this room."""

from console.show.base.present import BasePresent
from console.show.base.settings import (
    PRIORITY_BUYING,
    PRIORITY_COMPLAINT,
    PRIORITY_ON_AIR,
    PRIORITY_TIER,
)
from console.show.questions.priority import Weights


def weights(base: BasePresent) -> Weights:
    """The room's weights, per cent."""
    return Weights(
        base.value(PRIORITY_TIER),
        base.value(PRIORITY_ON_AIR),
        base.value(PRIORITY_BUYING),
        base.value(PRIORITY_COMPLAINT),
    )
