"""The field for the sound device: those there are, and a button that lets the tone be heard."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.reminding import Reminding
from console.ui.translate import tr

STANDARD = QT_TRANSLATE_NOOP("ui", "Standard device")
TEST = QT_TRANSLATE_NOOP("ui", "Test")

WIDEST = 28
"""Characters of a device's name that the closed list has room for."""


class SoundField(QWidget):
    """The devices are listed when they are found; until then there is the one in force."""

    def __init__(self, value: str, tell: Callable[[str], None], reminding: Reminding) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setObjectName("soundDevice")
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(WIDEST)
        self.box.addItem(tr(STANDARD), "")
        if value:
            self.box.addItem(value, value)
            self.box.setCurrentIndex(1)
        self._tell = tell
        self.box.activated.connect(self._chosen)
        self.button = QPushButton(tr(TEST))
        self.button.setObjectName("soundTest")
        self.button.clicked.connect(reminding.test)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.box)
        reminding.devices_found.connect(self._fill)
        reminding.find_devices()

    def _chosen(self, index: int) -> None:
        self._tell(self.box.itemData(index))

    @Slot(object)
    def _fill(self, names: list[str]) -> None:
        for name in names:
            if self.box.findData(name) < 0:
                self.box.addItem(name, name)
