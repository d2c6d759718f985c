"""The encoding of a file, with its first words in each.

How it was read, and every other way it could be meant.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.catalogue.letters import Encoding, Letters
from ui.look.sizes import GAP
from ui.look.texts import tr
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label

NAMES = {
    Encoding.UTF8: "UTF-8",
    Encoding.UTF16: "UTF-16",
    Encoding.UTF32: "UTF-32",
    Encoding.WINDOWS: "Windows",
    Encoding.MAC: "Mac",
    Encoding.DOS: "DOS",
    Encoding.CENTRAL: "Windows 1250",
    Encoding.BALTIC: "Windows 1257",
    Encoding.TWICE: "UTF-8 × 2",
}


class FileLetters(QWidget):
    """Emits `chosen` with another encoding. Hidden for a file of plain English letters."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.question = label()
        self.readings = choice(tr("How the letters read"), [])
        self.readings.setPlaceholderText(tr("Choose the line that reads right"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.question)
        row.addWidget(self.readings, 1)
        self.readings.activated.connect(lambda _row: self.chosen.emit(Encoding(self.readings.currentData())))

    def show_letters(self, letters: Letters) -> None:
        """Show how the letters were read.

        One that is not certain is asked about: nothing is chosen then.
        """
        self.setVisible(bool(letters.sample) or not letters.sure)
        self.readings.setVisible(bool(letters.others))
        read = tr("Letters: {sample}").format(sample=letters.sample)
        asked = tr("Which of these reads right?")
        self.question.setText(asked if not letters.sure else read if not letters.others else tr("Letters"))
        with QSignalBlocker(self.readings):
            self.readings.clear()
            for encoding, sample in ((letters.encoding, letters.sample), *letters.others):
                self.readings.addItem(f"{sample}   ({NAMES[encoding]})", encoding)
            # Nothing is chosen where it is not certain: a guess would be taken by whoever only looks at prices.
            self.readings.setCurrentIndex(0 if letters.sure else -1)
