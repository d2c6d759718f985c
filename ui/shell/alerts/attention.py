"""Calls to staff: a tone, and a notification for a hidden window."""

from __future__ import annotations

import importlib
import logging
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.domain.standing import Standing
from ui.look.formats import plain_tip
from ui.look.texts import standing_word
from ui.shell.alerts.tones import Sound, Volume, wav

PLAYERS = (
    ("afplay",),  # macOS
    ("pw-play",),  # PipeWire
    ("paplay",),  # PulseAudio
    ("aplay", "-q"),  # ALSA
)
"""What can play a file here, the first one found; Windows plays by itself."""
_TONES = {
    Standing.RESERVED: Sound.APPROVED,
    Standing.PART_CAPTURED: Sound.APPROVED,
    Standing.CAPTURED: Sound.APPROVED,
    Standing.DECLINED: Sound.DECLINED,
    Standing.EXPIRED: Sound.EXPIRED,
}
log = logging.getLogger("kvitt.ui")


class Attention(QObject):
    """Plays tones at one volume and shows notifications about one window.

    What a platform lacks stays silent.
    """

    def __init__(self, window: QWidget, volume: Volume) -> None:
        super().__init__(window)
        self._window = window
        self._volume = volume
        self._folder: QTemporaryDir | None = None
        self._tray: QSystemTrayIcon | None = None

    def call(self, tone: Sound, title: str, text: str) -> None:
        """Play `tone`, and notify with `title` and `text` outside the window."""
        self.play(tone)
        if not self._window.isActiveWindow():
            self._notify(title, text)

    def tell(self, standing: Standing, text: str) -> None:
        """Call staff because an order stands so now.

        What came to no end of its own calls nobody.
        """
        if standing in _TONES:
            self.call(_TONES[standing], standing_word(standing), text)

    def play(self, tone: Sound) -> None:
        """Sound a tone, in the background."""
        if self._volume is Volume.OFF:
            return
        file = self._file(tone)
        if sys.platform == "win32":
            # By name: the module is on Windows only, and a checker of types elsewhere knows nothing of it.
            winsound = importlib.import_module("winsound")
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return
        player = next(((found, *rest) for name, *rest in PLAYERS if (found := shutil.which(name))), None)
        if player is None:
            log.info("no program plays sounds here")
            return
        program, *arguments = player
        # Not waited for: a sound that hangs in some sound server must not hold the window.
        QProcess.startDetached(program, [*arguments, str(file)])

    def _file(self, tone: Sound) -> Path:
        if self._folder is None:
            # Players take files; the folder goes with the program.
            self._folder = QTemporaryDir()
        file = Path(self._folder.filePath(f"{tone.value}.wav"))
        if not file.exists():
            file.write_bytes(wav(tone, self._volume))
        return file

    def _notify(self, title: str, text: str) -> None:
        # The entry in the task bar flashes, also where there is no tray.
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        # Only once there is something to say: an icon in the tray that never speaks is in the way.
        if self._tray is None:
            icon = QApplication.windowIcon()
            if icon.isNull():
                icon = self._window.style().standardIcon(self._window.style().StandardPixmap.SP_MessageBoxInformation)
            self._tray = QSystemTrayIcon(QIcon(icon), self)
            self._tray.messageClicked.connect(self._come_up)
            self._tray.show()
        self._tray.showMessage(title, plain_tip(text))  # some desktops read markup in it

    def _come_up(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
