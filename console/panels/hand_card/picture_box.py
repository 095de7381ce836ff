"""Pictures of the product: dropped, pasted or chosen, with their captions."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.picture_cache import PictureCache
from console.panels.hand_card.intake import PictureIntake
from console.panels.hand_card.thumbs import Thumbs
from console.show.products.pictures.actions import (
    LONGEST_CAPTION,
    CaptionPicture,
    MovePicture,
    RemovePicture,
)
from console.ui.context import Context
from console.ui.labels import label
from console.ui.theme import restyle
from console.ui.translate import tr, tr_message

PICTURES = QT_TRANSLATE_NOOP("picture", "Pictures")
CHOOSE = QT_TRANSLATE_NOOP("picture", "Choose…")
PASTE = QT_TRANSLATE_NOOP("picture", "Paste")
KINDS = QT_TRANSLATE_NOOP("picture", "Pictures ({endings})")
ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp"
EMPTY = QT_TRANSLATE_NOOP(
    "picture", "None yet. Drop picture files here, paste one, or choose them; up to 20 MB each."
)
NOTHING = QT_TRANSLATE_NOOP("picture", "There is no picture on the clipboard.")
CAPTION = QT_TRANSLATE_NOOP("picture", "What is on the chosen picture")


class PictureBox(QFrame):
    """What is dropped anywhere on it, pasted or chosen becomes a picture of the product."""

    def __init__(self, context: Context, cache: PictureCache) -> None:
        super().__init__()
        self.setObjectName("pictureBox")
        self.setAcceptDrops(True)
        self._desk, self._product = context.desk, ""
        self._intake = PictureIntake(context.desk, self)
        self._intake.said.connect(self._tell)
        self._dialog: QFileDialog | None = None
        px = context.theme.px
        self.choose_button = self._button(CHOOSE, self.choose, "choosePictures")
        self.paste_button = self._button(PASTE, self.paste, "pastePicture")
        self.says = label(role="small", name="pictureSays")
        self.says.setWordWrap(True)
        self.thumbs = Thumbs(context.theme, cache)
        self.caption = QLineEdit()
        self.caption.setObjectName("pictureCaption")
        self.caption.setMaxLength(LONGEST_CAPTION)
        self.caption.setPlaceholderText(tr(CAPTION))
        self.caption.setAccessibleName(tr(CAPTION))
        head = QHBoxLayout()
        head.addWidget(label(tr(PICTURES), role="title"), 1)
        head.addWidget(self.choose_button)
        head.addWidget(self.paste_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, px(4), 0, 0)
        box.setSpacing(px(6))
        box.addLayout(head)
        for widget in (self.says, self.thumbs, self.caption):
            box.addWidget(widget)
        self.thumbs.moved.connect(self._move)
        self.thumbs.removed.connect(self._remove)
        self.thumbs.captioned.connect(self._to_caption)
        self.thumbs.chosen.connect(self._show_caption)
        self.caption.editingFinished.connect(self._caption)

    def show_product(self, product: str) -> None:
        """Show the pictures of a product; "" for none."""
        other, self._product = product != self._product, product
        pictures = self._desk.live.pictures.of(product)
        self.thumbs.show_pictures(pictures)
        self.caption.setVisible(bool(pictures))
        if other:
            self._tell("")
        self._show_caption()
        if not self.says.text() and not pictures:
            self._tell(tr(EMPTY))
        elif pictures and self.says.text() == tr(EMPTY):
            self._tell("")

    def choose(self) -> None:
        """Ask for files; nothing waits for the answer."""
        if self._dialog is None:
            self._dialog = QFileDialog(self.window(), tr(PICTURES))
            self._dialog.setObjectName("pictureDialog")
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            self._dialog.setNameFilter(tr(KINDS, endings=ENDINGS))
            self._dialog.filesSelected.connect(self._chosen)
        self._dialog.show()

    def paste(self) -> None:
        """Take in what is on the clipboard: files, or a picture."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None: it is empty
        if data is None or not self._intake.take(self._product, data):
            self._tell(tr(NOTHING), "amber")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self._product and (data.hasImage() or any(u.isLocalFile() for u in data.urls())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._intake.take(self._product, event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _button(self, marked: tuple[str, str], press: Callable[[], None], name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setText(tr(marked))
        made.clicked.connect(press)
        return made

    def _chosen(self, files: list[str]) -> None:
        self._intake.files(self._product, [Path(file) for file in files])

    def _settled(self, outcome: Outcome) -> None:
        if outcome.refused is not None:
            self._tell(tr_message(outcome.refused), "air")

    def _move(self, picture: str, step: int) -> None:
        ids = [one.id for one in self.thumbs.pictures]
        at = ids.index(picture)
        if 0 <= at + step < len(ids):
            others = [one for one in ids if one != picture]
            place = at + step
            self._do(MovePicture(id=picture, after=others[place - 1] if place else ""))

    def _remove(self, picture: str) -> None:
        self._do(RemovePicture(id=picture))

    def _to_caption(self, picture: str) -> None:
        self.caption.setFocus()

    def _caption(self) -> None:
        picture = self.thumbs.picture
        if picture is not None and self.caption.text().strip() != picture.caption:
            self._do(CaptionPicture(id=picture.id, caption=self.caption.text()))

    def _show_caption(self) -> None:
        picture = self.thumbs.picture
        text = picture.caption if picture is not None else ""
        if not self.caption.hasFocus() and self.caption.text() != text:
            self.caption.setText(text)

    def _do(self, action: Action) -> None:
        self._tell("")
        self._desk.do(action, self._settled)

    def _tell(self, words: str, colour: str = "") -> None:
        self.says.setText(words)
        restyle(self.says, colour=colour)
        self.says.setVisible(bool(words))
