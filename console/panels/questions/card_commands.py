"""What can be done with questions, and its keys.

No letter here means anything in another panel that is seen on air, so that a key pressed in the
wrong place does nothing instead of something else.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.command import Command
from console.ui.reach import meant_for

if TYPE_CHECKING:
    from console.panels.questions.panel import QuestionsPanel

ANSWERED = QT_TRANSLATE_NOOP("command", "Question answered")
ANCHOR = QT_TRANSLATE_NOOP("command", "Question to the anchor")
SPECIALIST = QT_TRANSLATE_NOOP("command", "Question to a specialist; again: to the next one")
TRY_ON = QT_TRANSLATE_NOOP("command", "Ask an assistant to show it")
DEFER = QT_TRANSLATE_NOOP("command", "Put the question off")
DEFER_UNTIL = QT_TRANSLATE_NOOP("command", "Put the question off until…")
MUTE = QT_TRANSLATE_NOOP("command", "Mute the question")
CLAIM = QT_TRANSLATE_NOOP("command", "Claim the question")
TAKE_BACK = QT_TRANSLATE_NOOP("command", "Reopen the question decided last")
MARK = QT_TRANSLATE_NOOP("command", "Choose the question to be merged")
MERGE = QT_TRANSLATE_NOOP("command", "Merge the chosen questions into this one")
SPLIT = QT_TRANSLATE_NOOP("command", "Split the question")
LIST = QT_TRANSLATE_NOOP("command", "Show open, put off, answered or muted questions, or requests")
REQUEST = QT_TRANSLATE_NOOP("command", "Type a viewer's request")
PEOPLE = QT_TRANSLATE_NOOP("command", "People of the room")
BANK = QT_TRANSLATE_NOOP("command", "Ready answers to the question")
BANK_EDIT = QT_TRANSLATE_NOOP("command", "Answer bank and size charts")
SEARCH = QT_TRANSLATE_NOOP("command", "Find in comments")
NEWEST = QT_TRANSLATE_NOOP("command", "Show the newest comments")


def commands(panel: "QuestionsPanel") -> tuple[Command, ...]:
    """Letters work while no other panel has the focus; among requests they are about those."""
    deciding, requesting, cards = panel.deciding, panel.requesting, panel.cards

    def here() -> bool:
        return meant_for(panel)

    def about_card() -> bool:
        return here() and cards.target() is not None

    def about_either() -> bool:
        return here() and (cards.target() is not None or cards.request() is not None)

    def can_take_back() -> bool:
        return here() and deciding.can_take_back

    def either(card: Callable[[], None], request: Callable[[], None]) -> Callable[[], None]:
        return lambda: request() if requesting.here else card()

    def to_anchor() -> None:
        (panel.bank_bar if panel.bank_bar.isVisible() else panel.handing).to_anchor()

    return (
        Command("questions.answered", ANSWERED, either(deciding.answered, requesting.go_on), "Y",
                about_either),
        Command("questions.to_anchor", ANCHOR, to_anchor, "Q", about_card),
        Command("questions.bank", BANK, panel.bank_bar.ask, "F", about_card),
        Command("questions.bank_edit", BANK_EDIT, panel.show_bank, "Shift+F", here),
        Command("questions.specialist", SPECIALIST,
                either(panel.handing.to_specialist, requesting.other), "D", about_either),
        Command("questions.try_on", TRY_ON, panel.handing.try_on, "I", about_card),
        Command("questions.claim", CLAIM, deciding.claim, "C", about_card),
        Command("questions.defer", DEFER, deciding.defer, "V", about_card),
        Command("questions.defer_until", DEFER_UNTIL, panel.put_off.open, "Shift+V", about_card),
        Command("questions.mute", MUTE, either(deciding.mute, requesting.decline), "M",
                about_either),
        Command("questions.undo", TAKE_BACK, either(deciding.take_back, requesting.back), "Z",
                can_take_back),
        Command("questions.mark", MARK, cards.mark, "Shift+C", about_card),
        Command("questions.merge", MERGE, panel.joining.merge, "Shift+M", about_card),
        Command("questions.split", SPLIT, panel.joining.split, "Shift+D", about_card),
        Command("questions.list", LIST, cards.next_list, "Shift+Q", here),
        Command("questions.request", REQUEST, requesting.ask_new, "Shift+I", here),
        Command("questions.people", PEOPLE, panel.show_people, "", here),
        Command("questions.search", SEARCH, panel.comments.go_to_search, "/", here),
        Command("questions.newest", NEWEST, panel.comments.to_top, "", here),
    )  # fmt: skip
