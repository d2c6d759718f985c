"""Scans, wherever the keyboard is: keys at a scanner's pace become one.

The filter sees every key of the program's windows before anybody else does and tells scanning from typing by the moments
that the keys carry. Until it knows, a text field is given each key at once, and gets back what it had if it was a scan;
from everything else, which a blank could press, the keys are held back for a moment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from app.domain.scanning.barcode import SEPARATOR
from app.domain.scanning.scan import Scan, sort_code
from app.domain.scanning.typing_pace import ENTER, LATE_MS, TAB, Hearing, Pace, Run
from ui.input.commands import ALT_GR, CHORD, MODIFIER_KEYS

APART_MS = 500
"""After such a pause what is typed is undone by itself, so that a scan can be undone alone."""
SAMPLE_QUIET_MS = 300
"""While a scanner is measured, so much quiet ends a code."""
REPEAT_MS = 10
"""No key that is held down repeats as quickly; but X11 takes two equal marks of a quick scanner for a repeated one."""

# Qt first asks whether a widget wants the key before it is a shortcut, and only then presses it.
_KINDS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class Origin(NamedTuple):
    """Where a scan's keys went, and what they typed.

    It may be a person after all, whose keys came in one go.
    """

    field: QLineEdit | None
    text: str


class _Fate(Enum):
    PASS = auto()
    HOLD = auto()
    SWALLOW = auto()


class Scanner(QObject):
    """Emits `scanned` with each `Scan`, whose keys came from `origin`.

    While a scanner is measured `recorded` instead, with the keys and their moments.
    """

    scanned = Signal(object)
    recorded = Signal(object)

    def __init__(self, application: QApplication, pace: Pace) -> None:
        super().__init__(application)
        self._application = application
        self.use(pace)
        self.origin = Origin(None, "")
        self._field: QLineEdit | None = None
        self._fields: list[_Before] = []
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._swallowed: set[int] = set()
        # Which key is being handled, and when it was pressed: the same event comes again for every parent of a widget.
        self._stamp: tuple[int, int] | None = None
        self._fate = _Fate.PASS
        self._last = 0
        self._sample: list[tuple[int, str]] | None = None
        self._replaying = False
        self._keys = 0
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._on_quiet)

    @property
    def keys_heard(self) -> int:
        """The number of keys so far; it grows while a run goes on."""
        return self._keys

    @property
    def holds_key(self) -> bool:
        """Whether the last key may be the first of a scan."""
        return self._fate is _Fate.HOLD

    @property
    def presses(self) -> int:
        """How many keys were pressed so far."""
        return self._keys

    def listen(self) -> None:
        """Hear every key from now on; twice is once."""
        # On the application and not on a window: dialogs and the customer's window are typed at, too.
        self._application.installEventFilter(self)

    def use(self, pace: Pace) -> None:
        """From now on scans come at this pace."""
        self.pace = pace
        self._run = Run(pace)

    def record(self, on: bool) -> None:
        """Take down every key, whatever its pace, to measure a scanner; or stop that."""
        self._settle(self._last)
        self._sample = [] if on else None

    def end(self) -> None:
        """Listen no more."""
        self._application.removeEventFilter(self)
        self._quiet.stop()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # every event of the window passes here: its class is known at once, and its type is an enum that Python makes anew
        if not isinstance(event, QKeyEvent) or self._replaying or event.type() not in _KINDS:
            return False
        if not isinstance(watched, QWidget) or not event.timestamp():
            return False  # a window hands it on to a widget; without a moment it did not come from a keyboard
        if event.type() is QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        stamp = (event.timestamp(), event.key())
        if stamp != self._stamp:  # once for each key: it comes as a possible shortcut first, and goes on to the parents
            self._stamp, self._keys = stamp, self._keys + 1
            self._fate = self._on_key(watched, event)
            if event.key() not in MODIFIER_KEYS:
                self._last = event.timestamp()
        # The first key that is held may still be a shortcut by itself, as `/` is; those behind it belong to a run.
        if event.type() is QEvent.Type.ShortcutOverride:
            taken = self._fate is _Fate.SWALLOW or (self._fate is _Fate.HOLD and bool(self._held))
        else:
            taken = self._fate is not _Fate.PASS
            if self._fate is _Fate.HOLD:
                self._held.append((watched, _copy(event)))
            if taken:
                # Its release has to vanish as well: a button acts on that.
                self._swallowed.add(event.key())
        if taken:
            event.accept()  # neither a shortcut nor a parent gets it
        return taken

    def _on_key(self, widget: QWidget, event: QKeyEvent) -> _Fate:
        at, key, field = event.timestamp(), _typed(event), _field(widget)
        if event.key() in MODIFIER_KEYS:
            self._run.pass_over(at)
            return _Fate.PASS
        secret = field is not None and field.echoMode() is not QLineEdit.EchoMode.Normal  # nobody's code
        if secret or (event.isAutoRepeat() and at - self._last >= REPEAT_MS):
            self._settle(at)
            return _Fate.PASS
        if self._sample is not None:
            return self._take_down(self._sample, at, key)
        if not key:
            if self._run.sure and self._run.pass_over(at):
                return _Fate.SWALLOW  # a function of the scanner's, in the middle of a code
            self._settle(at)
            return _Fate.PASS
        return self._hear(at, key, field)

    def _hear(self, at: int, key: str, field: QLineEdit | None) -> _Fate:
        heard = self._run.hear(at, key)
        # A finished run belongs to the field in which it began, and the new key may be typed elsewhere.
        origin = self._field
        if heard.hearing is Hearing.ALONE:
            self._field = field
        if heard.hearing in (Hearing.ALONE, Hearing.TAIL):
            self._let_go()
        elif heard.hearing in (Hearing.SURE, Hearing.DONE):
            self._take_back()
        # A key after too long a pause ends the run before, which had no ending key.
        if heard.finished:
            self._say(heard.finished, origin)
        if heard.hearing in (Hearing.SURE, Hearing.DONE, Hearing.TAIL):
            self._wait(self.pace.quiet_ms)
            return _Fate.SWALLOW
        if key in (ENTER, TAB):
            if not self._held:
                return _Fate.PASS
            self._drop_held()  # too short for a scan, but nobody types like that at a button or a table
            return _Fate.SWALLOW
        if field is None:
            # So long and no longer: a person's key at a button is late by this, and must not be felt.
            self._wait(self.pace.most_ms)
            return _Fate.HOLD
        # The keyboard may move on in the middle of a run; each field gets back what it had as the run came to it.
        if all(before.edit is not field for before in self._fields):
            self._fields.append(_Before.of(field, apart=at - self._last >= APART_MS))
        return _Fate.PASS

    def _take_down(self, sample: list[tuple[int, str]], at: int, key: str) -> _Fate:
        """A key while a scanner is measured. One key alone is a person's."""
        ends = key in (ENTER, TAB)
        if not key or (ends and not sample and at - self._last > LATE_MS):
            return _Fate.PASS
        # The next code begins: the one before had no ending key.
        if sample and not ends and at - sample[-1][0] > SAMPLE_QUIET_MS:
            self._end_sample()
        if ends and not sample:
            return _Fate.SWALLOW  # one more ending key
        sample.append((at, key))
        if ends:
            self._end_sample()
            return _Fate.SWALLOW
        self._wait(SAMPLE_QUIET_MS)
        # The first key may be a person's, who wants to stop; it is handed on when no other follows.
        return _Fate.HOLD if len(sample) == 1 else _Fate.SWALLOW

    def _end_sample(self) -> None:
        sample = tuple(self._sample or ())
        if len(sample) == 1:
            self._let_go()
        else:
            self._drop_held()
            self._later(lambda: self.recorded.emit(sample))
        if self._sample is not None:
            self._sample.clear()

    # A quick scanner sends two equal marks within one millisecond; only the release between them tells two from one.
    def _on_release(self, widget: QWidget, event: QKeyEvent) -> bool:
        self._stamp = None
        if event.key() not in self._swallowed:
            return False
        # Handed on without its release, a button would stay pressed.
        if any(each.key() == event.key() for _, each in self._held):
            self._held.append((widget, _copy(event)))
        self._swallowed.discard(event.key())
        event.accept()
        return True

    def _wait(self, milliseconds: int) -> None:
        self._quiet.start(milliseconds)

    def _on_quiet(self) -> None:
        """Nothing came for a while; but what waits in the queue of a busy window came in time."""
        keys = self._keys
        self._later(lambda: self._after_quiet(keys))

    def _after_quiet(self, keys: int) -> None:
        if keys != self._keys:
            return
        if self._sample is not None:
            if self._sample:
                self._end_sample()
            return
        self._settle(self._last + self.pace.quiet_ms)

    def _settle(self, at: int) -> None:
        """Whatever was under way is over: a scan without an ending key, or keys of a person."""
        # Without an ending key only silence, or a key of another kind, says that a code is whole.
        text = self._run.finish(at)
        self._let_go()
        if text:
            self._say(text, self._field)

    def _say(self, text: str, field: QLineEdit | None) -> None:
        scan = sort_code(text, us_keys=self.pace.us_keys)
        self._later(partial(self._emit, scan, Origin(field, text)))

    def _emit(self, scan: Scan, origin: Origin) -> None:
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass  # a menu that was open would stay on top of what is shown next
        self.origin = origin if origin.field is None or isValid(origin.field) else origin._replace(field=None)
        self.scanned.emit(scan)

    def _later(self, act: Callable[[], object]) -> None:
        """Do it when the key that is being handled is done with."""
        QTimer.singleShot(0, self, act)

    # what was under way -----------------------------------------------------------------------------------------------------

    def _take_back(self) -> None:
        """It is a scan: give the fields back what they had, and forget the keys that were held."""
        # Backwards, as any undoing: what was typed last may have changed an earlier field.
        for before in reversed(self._fields):
            before.put_back()
        self._fields.clear()
        self._drop_held()

    def _let_go(self) -> None:
        """It was a person: hand on the keys that were held. A button is pressed by one key, never by one of several."""
        self._fields.clear()
        waiting, self._held = self._held, []
        several = sum(event.type() is QEvent.Type.KeyPress for _, event in waiting) > 1
        for widget, event in waiting:
            if event.type() is QEvent.Type.KeyPress and not any(
                # A key that is still down: its release is yet to come by itself, and must then reach the widget.
                other.type() is QEvent.Type.KeyRelease and other.key() == event.key()
                for _, other in waiting
            ):
                self._swallowed.discard(event.key())
            if isValid(widget) and not (several and isinstance(widget, QAbstractButton)):
                self._replaying = True
                try:
                    # Sent and not posted: what a person types next must not overtake it.
                    QCoreApplication.sendEvent(widget, event)
                finally:
                    self._replaying = False

    def _drop_held(self) -> None:
        self._held.clear()


@dataclass(frozen=True)
class _Before:
    """What a text field had before a run of keys began."""

    edit: QLineEdit
    text: str
    cursor: int
    selected: tuple[int, int]

    @classmethod
    def of(cls, edit: QLineEdit, *, apart: bool) -> _Before:
        """Remember it. `apart` from what was typed before, the keys that now come are undone in a step of their own."""
        selected = (edit.selectionStart(), edit.selectionLength()) if edit.hasSelectedText() else (-1, 0)
        cursor = edit.cursorPosition()
        if apart and selected[0] < 0 and edit.text():
            blocked = edit.blockSignals(True)
            edit.setCursorPosition(0 if cursor else 1)  # only a move tells Qt that a new step begins
            edit.setCursorPosition(cursor)
            edit.blockSignals(blocked)
        return cls(edit, edit.text(), cursor, selected)

    def put_back(self) -> None:
        """Give it back, with what could be undone before."""
        edit = self.edit
        if not isValid(edit):
            return
        if edit.text() != self.text and edit.isUndoAvailable():
            edit.undo()
        if edit.text() != self.text:  # the field writes its text itself, as a phone number in groups
            edit.setText(self.text)
            edit.textEdited.emit(self.text)
        start, length = self.selected
        if start < 0:
            edit.setCursorPosition(self.cursor)
        # It was marked from right to left; a negative length leaves the cursor at that end.
        elif self.cursor == start:
            edit.setSelection(start + length, -length)
        else:
            edit.setSelection(start, length)


def _field(widget: QWidget) -> QLineEdit | None:
    """The line that a person can type into at `widget`, if it is one."""
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        line = widget.lineEdit()
        return line if line is not None and not line.isReadOnly() else None
    return widget if isinstance(widget, QLineEdit) and not widget.isReadOnly() else None


def _typed(event: QKeyEvent) -> str:
    """What a key types; `ENTER` and `TAB` for these two alone, and nothing for keys that do something."""
    modifiers = event.modifiers() & CHORD
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return ENTER if plain else ""
    if event.key() == Qt.Key.Key_Tab:
        return TAB if plain else ""
    if event.text() == SEPARATOR:
        return SEPARATOR  # scanners press Ctrl and ] for the end of a field
    if modifiers and modifiers != ALT_GR:
        return ""
    return event.text() if event.text().isprintable() else ""


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
    # The constructor leaves it out.
    copy.setTimestamp(event.timestamp())
    return copy
