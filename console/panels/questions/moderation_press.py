"""What was hidden or muted here and must be done on the platform too; amber until ticked."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.questions.moderation.actions import TickModeration
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

HERE_ONLY = QT_TRANSLATE_NOOP("moderation", "Here only:")
WHOLE = QT_TRANSLATE_NOOP(
    "moderation", "This was done here only. Do it on the platform too, then tick it off."
)
MORE = QT_TRANSLATE_NOOP("moderation", "+{count} more")
WHAT = {
    "hide": QT_TRANSLATE_NOOP("moderation", "hide “{about}”"),
    "show": QT_TRANSLATE_NOOP("moderation", "show “{about}” again"),
    "mute": QT_TRANSLATE_NOOP("moderation", "mute {about}"),
    "unmute": QT_TRANSLATE_NOOP("moderation", "unmute {about}"),
}
ABOUT = 18


class ModerationPress(QFrame):
    """The oldest as a button; pressing it here says that it was done there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("moderationPress")
        self.setProperty("role", "amber")
        self._desk = context.desk
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(2), px(12), px(2))
        row.setSpacing(px(8))
        self._words = label(tr(HERE_ONLY), colour="amber", name="moderationHere")
        self.button = QPushButton()
        self.button.setObjectName("moderationTick")
        self.button.setProperty("role", "quiet")
        self.button.clicked.connect(self.tick)
        self._more = label(colour="amber", name="moderationMore")
        for part in (self._words, self.button, self._more):
            row.addWidget(part)
        row.addStretch(1)
        # However long a comment is, the panel stays as narrow as it was.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def follow(self) -> None:
        """Show what is open now; away where nothing is."""
        rows = self._desk.live.moderation.to_press
        self.setVisible(bool(rows))
        if not rows:
            return
        one = rows[0]
        words = tr(WHAT[one.what], about=plain(one.about, ABOUT))
        self.button.setText(f"☐ {words}")
        self.button.setToolTip(f"{tr(WHAT[one.what], about=plain(one.about))}. {tr(WHOLE)}")
        self.button.setAccessibleName(f"{tr(HERE_ONLY)} {words}")
        self._more.setText(tr(MORE, count=len(rows) - 1))
        self._more.setVisible(len(rows) > 1)

    def tick(self) -> None:
        """Tick what has waited longest."""
        rows = self._desk.live.moderation.to_press
        if rows:
            self._desk.do(TickModeration(id=rows[0].id))
