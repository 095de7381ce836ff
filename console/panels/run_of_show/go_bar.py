"""GO and what can be done with the cue on air: each a button and a key."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show.air_rows import OnAir
from console.panels.run_of_show.naming import cue_name
from console.show.rundown.live_actions import AddTime, Arm, Go, Jump, Pause, Resume, Stop
from console.show.rundown.timing import Timing
from console.show.rundown.un_go import UnGo
from console.ui.context import Context
from console.ui.key_button import KeyButton
from console.ui.reach import refuse
from console.ui.shortcuts import key_text
from console.ui.translate import tr

GO_TO = QT_TRANSLATE_NOOP("run_of_show", "GO → {cue}")
END = QT_TRANSLATE_NOOP("run_of_show", "End of run-of-show")
PLUS = QT_TRANSLATE_NOOP("run_of_show", "+1 min")
MINUS = QT_TRANSLATE_NOOP("run_of_show", "−1 min")
PAUSE = QT_TRANSLATE_NOOP("run_of_show", "Pause")
RESUME = QT_TRANSLATE_NOOP("run_of_show", "Resume")
UN_GO = QT_TRANSLATE_NOOP("run_of_show", "Un-GO")
STOP = QT_TRANSLATE_NOOP("run_of_show", "Stop")
ARM = QT_TRANSLATE_NOOP("run_of_show", "Arm")
JUMP = QT_TRANSLATE_NOOP("run_of_show", "Jump")
INSERT = QT_TRANSLATE_NOOP("run_of_show", "Insert")
NOT_CHOSEN = QT_TRANSLATE_NOOP("run_of_show", "Choose the cue to arm first.")
NO_TARGET = QT_TRANSLATE_NOOP("run_of_show", "Choose the cue to jump to first.")

MINUTE_S = 60


class GoBar(QFrame):
    """Buttons that never take the focus; GO says what it will start and starts nothing else."""

    def __init__(self, context: Context, insert: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("goBar")
        self._desk, self._keys, self._theme = context.desk, context.keys, context.theme
        self._next, self._paused = "", False
        self._pick: Callable[[], str] = str
        px = context.theme.px
        self.buttons = {
            "run.go": self._button("run.go", "goButton", self.go, "primary"),
            "run.add_minute": self._button("run.add_minute", "addMinute", self.add_minute),
            "run.pause": self._button("run.pause", "pauseButton", self.pause),
            "run.un_go": self._button("run.un_go", "unGoButton", self.un_go),
            "run.take_minute": self._button(
                "run.take_minute", "takeMinute", self.take_minute, low=True
            ),
            "run.stop": self._button("run.stop", "stopButton", self.stop, low=True),
            "run.arm": self._button("run.arm", "armButton", self._arm_picked, low=True),
            "run.jump": self._button("run.jump", "jumpButton", self._jump_picked, low=True),
            "cue.add": self._button("cue.add", "insertButton", insert, low=True),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        names = list(self.buttons)
        for part, stretches in ((names[:4], (1, 0, 0, 0)), (names[4:], (0,) * 5)):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            for name, stretch in zip(part, stretches, strict=True):
                row.addWidget(self.buttons[name], stretch)
            column.addLayout(row)
        context.keys.changed.connect(self._say)
        self._say()

    def choose_from(self, pick: Callable[[], str]) -> None:
        """Where the arm button finds the chosen cue."""
        self._pick = pick

    def show_timing(self, timed: Timing, on_air: OnAir | None) -> None:
        """Name what GO will start, and offer what the present allows."""
        self._next, self._paused = timed.next or "", timed.state == "paused"
        running = self._desk.live.base.open_run is not None
        self.setVisible(running)
        for name in ("run.add_minute", "run.take_minute", "run.pause", "run.stop"):
            self.buttons[name].setEnabled(on_air is not None)
        self._say()

    def go(self) -> None:
        """Start what the button names."""
        self._desk.do(Go(cue=self._next))

    def pause(self) -> None:
        """Stop the clock of the cue on air, or let it go on."""
        self._desk.do(Resume() if self._paused else Pause())

    def add_minute(self) -> None:
        """Give the cue on air a minute more."""
        self._desk.do(AddTime(seconds=MINUTE_S))

    def take_minute(self) -> None:
        """Take a minute off the cue on air."""
        self._desk.do(AddTime(seconds=-MINUTE_S))

    def un_go(self) -> None:
        """Take back the last GO."""
        self._desk.do(UnGo())

    def stop(self) -> None:
        """End the take on air; nothing is on air then."""
        self._desk.do(Stop())

    def arm(self, cue: str) -> None:
        """Make this the cue that GO starts; if it is that already, disarm it."""
        if self._desk.live.rundown.plan.cue(cue) is None:
            refuse(self._desk, NOT_CHOSEN)
        else:
            self._desk.do(Arm(cue="" if cue == self._next else cue))

    def jump(self, cue: str) -> None:
        """Start this cue at once."""
        if self._desk.live.rundown.plan.cue(cue) is None:
            refuse(self._desk, NO_TARGET)
        else:
            self._desk.do(Jump(cue=cue))

    def _arm_picked(self) -> None:
        self.arm(self._pick())

    def _jump_picked(self) -> None:
        self.jump(self._pick())

    def _button(
        self, command: str, name: str, run: Callable[[], None], role: str = "", *,
        low: bool = False,
    ) -> KeyButton:  # fmt: skip
        button = KeyButton(self._theme, name, role, self, low=low)
        button.setProperty("command", command)
        button.clicked.connect(run)
        return button

    def _say(self) -> None:
        cue = self._desk.live.rundown.plan.cue(self._next)
        go = tr(GO_TO, cue=cue_name(self._desk.live, cue)) if cue else tr(END)
        words = {
            "run.go": go, "run.add_minute": tr(PLUS), "run.take_minute": tr(MINUS),
            "run.pause": tr(RESUME if self._paused else PAUSE), "run.un_go": tr(UN_GO),
            "run.stop": tr(STOP), "run.arm": tr(ARM),
            "run.jump": tr(JUMP), "cue.add": tr(INSERT),
        }  # fmt: skip
        for name, text in words.items():
            self.buttons[name].say(text, key_text(self._keys.key_of(name)))
        self.buttons["run.go"].setEnabled(cue is not None)
