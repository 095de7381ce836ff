"""The commands about rules that act: cancel what is announced, switch a rule on or off."""

from functools import partial

from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import Setting
from console.show.base.actions import SetSetting
from console.show.base.settings import RELEASE_BY_RULE, RULES_IN_REHEARSAL, SOLD_OUT_BY_RULE
from console.ui.acting_bar import CANCEL_COMMAND, ActingBar
from console.ui.command import Command
from console.ui.context import Context
from console.ui.countdown import Countdown
from console.ui.notices import Notices
from console.ui.translate import tr

GROUP = QT_TRANSLATE_NOOP("command", "Rules")
CANCEL = QT_TRANSLATE_NOOP("command", "Stop 3-2-1, or cancel what a rule is about to do")
TRANCHES = QT_TRANSLATE_NOOP("command", "Rule on or off: release planned tranches")
SOLD_OUT = QT_TRANSLATE_NOOP("command", "Rule on or off: mark what is sold out")
REHEARSAL = QT_TRANSLATE_NOOP("command", "Rules on or off in rehearsals")
IS_ON = QT_TRANSLATE_NOOP("rules", "On for this show: {rule}")
IS_OFF = QT_TRANSLATE_NOOP("rules", "Off for this show: {rule}")

SWITCHES = (
    (RELEASE_BY_RULE, TRANCHES),
    (SOLD_OUT_BY_RULE, SOLD_OUT),
    (RULES_IN_REHEARSAL, REHEARSAL),
)


def rule_commands(
    context: Context, bar: ActingBar, countdown: Countdown, notices: Notices
) -> tuple[Command, ...]:
    """Cancelling has a function key, so that it works from every field."""

    def cancel() -> None:
        if not countdown.cancel():
            bar.cancel()

    def switch(setting: Setting[bool]) -> None:
        show = context.desk.live.base.shown.show
        on = not context.desk.live.base.value(setting)
        context.desk.do(SetSetting(key=setting.key, value=on, show=show))
        notices.show(tr(IS_ON if on else IS_OFF, rule=tr(setting.title)))

    def has_show() -> bool:
        return context.desk.live.base.show is not None

    switches = tuple(
        Command(f"switch.{setting.key}", title, partial(switch, setting), "", has_show)
        for setting, title in SWITCHES
    )
    return (Command(CANCEL_COMMAND, CANCEL, cancel, "F5", on_air=True), *switches)
