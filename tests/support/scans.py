"""Keys as a keyboard or a scanner sends them: each with its moment, as a possible shortcut first, and released again."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scanning.scan import Scan
from app.domain.scanning.typing_pace import ENTER, TAB
from tests.support.moments import hear_moments
from ui.input.scanner import Scanner

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_NAMED = {ENTER: Qt.Key.Key_Return, TAB: Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}
_SHIFTED = set('!"#¤%&/()=?*:;_>')


class Hand:
    """Presses keys at moments of its own choosing; nothing waits. `scans` are what the program took for scans."""

    def __init__(self, scanner: Scanner, start: int = 10_000) -> None:
        self.now = start
        self.scans: list[Scan] = []
        self._scanner = scanner
        scanner.scanned.connect(self.scans.append)
        hear_moments()

    def rest(self, milliseconds: int = 1000) -> None:
        """Let time pass for the keys that come next."""
        self.now += milliseconds

    def scan(self, code: str, gaps: Iterable[int], ending: str = ENTER) -> None:
        """Hold the scanner at a barcode: `gaps` are the milliseconds from each key to the next."""
        for mark, gap in zip(code + ending, gaps, strict=False):
            self.key(mark)
            self.now += gap

    def type(self, words: str, gaps: Iterable[int]) -> None:
        """Type as a person does."""
        self.scan(words, gaps, ending="")

    def key(self, mark: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Press and release one key at this moment."""
        capital = len(mark) == 1 and (mark.isupper() or mark in _SHIFTED)
        if capital:
            self.send_key(Qt.Key.Key_Shift, "", SHIFT, QEvent.Type.KeyPress)
        code = _NAMED.get(mark, ord(mark.upper()))
        text = "\r" if mark == ENTER else mark
        self.hold_key(code, text, held | (SHIFT if capital else NONE))
        self.send_key(code, text, held | (SHIFT if capital else NONE), QEvent.Type.KeyRelease)
        if capital:
            self.send_key(Qt.Key.Key_Shift, "", NONE, QEvent.Type.KeyRelease)

    def press_key(self, code: int, held: Qt.KeyboardModifier = NONE, *, repeated: bool = False, text: str = "") -> None:
        """Press and release a key that types nothing, or hold one down."""
        self.hold_key(code, text, held, repeated=repeated)
        self.send_key(code, text, held, QEvent.Type.KeyRelease, repeated=repeated)

    def settle(self) -> None:
        """As long a quiet as ends whatever is under way, without waiting for it. Where no loop runs."""
        self.be_quiet()
        QCoreApplication.processEvents()

    def be_quiet(self) -> None:
        """The same where a loop runs, which then brings the scan."""
        self._scanner._after_quiet(self._scanner._keys)
        self.rest()

    def hold_key(self, code: int, text: str, held: Qt.KeyboardModifier, *, repeated: bool = False) -> None:
        taken = self.send_key(code, text, held, QEvent.Type.ShortcutOverride, repeated=repeated)
        if not taken and (shortcut := _shortcut(code, held)) is not None:
            shortcut.activated.emit()
        else:
            self.send_key(code, text, held, QEvent.Type.KeyPress, repeated=repeated)

    def send_key(
        self, code: int, text: str, held: Qt.KeyboardModifier, kind: QEvent.Type, *, repeated: bool = False
    ) -> bool:
        event = QKeyEvent(kind, code, held, text, repeated)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(target(), event)
        return event.isAccepted()


_POPUPS: list[QWidget | None] = []
"""PySide forgets what is inside a popup with the popup itself."""


def target() -> QWidget:
    """Where Qt sends keys now."""
    popup = QApplication.activePopupWidget()
    _POPUPS[:] = [popup]
    within: QWidget | None = popup.focusWidget() if popup is not None else QApplication.focusWidget()
    found = within if within is not None else popup if popup is not None else QApplication.activeWindow()
    assert found is not None
    return found


def _shortcut(code: int, held: Qt.KeyboardModifier) -> QShortcut | None:
    """The shortcut of the active window that this key would call."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None or QApplication.activePopupWidget() is not None:
        return None
    pressed = QKeySequence(code | held.value)
    for each in window.findChildren(QShortcut):
        owner, keys = each.parent(), each.keys()
        if pressed in keys and each.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            return each
    return None
