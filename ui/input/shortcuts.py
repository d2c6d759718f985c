"""The keys that hold in the window: bound, shown, and changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.problem import Invalid
from ui.input.commands import ALT_GR, CHORD, KEYS, TABLE, Command, Place, act_words
from ui.look.formats import show_tip

_NEVER = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Escape})
"""They move, press and leave everywhere, whatever is held with them."""


@cache
def _taken() -> frozenset[QKeySequence]:
    """They edit in every field, or close the window."""
    # Fields move and mark by these, and no field asks the window first.
    moves = (f"Ctrl+{shift}{key}" for key in ("Left", "Right", "Home", "End") for shift in ("", "Shift+"))
    return frozenset(map(QKeySequence, ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Alt+F4", "Ctrl+Backspace", *moves)))


_MANY = 200
"""With so many that follow the keys, those that are gone are let go of for the first time."""


class _Bound(NamedTuple):
    """An act, what its key presses, and whether it can be done now."""

    act: Command
    shortcut: QShortcut
    holds: Callable[[], bool]


class Shortcuts(QObject):
    """The keys that hold now.

    Emits `changed` after another one was chosen; what was bound or shown has followed then.
    """

    changed = Signal()

    def __init__(self, chosen: Mapping[str, str] | None = None, *, awake: bool = True) -> None:
        """Without `awake` the tips come with `wake`, after the first paint."""
        super().__init__()
        self._awake = awake
        self.chosen = _usable(chosen or {})
        self._bound: list[_Bound] = []
        self._followers: list[tuple[QObject, Callable[[], object]]] = []
        self._many = _MANY
        self._resting = False

    def wake(self) -> None:
        """Show the tips that the first paint did not wait for."""
        if not self._awake:
            self._awake = True
            self._renew()

    def _renew(self) -> None:
        self._followers = [(owner, renew) for owner, renew in self._followers if isValid(owner)]
        for _, renew in self._followers:
            renew()

    def take(self, chosen: Mapping[str, str]) -> None:
        """Use the `chosen` keys from now on.

        The key by the name of its act, for each act that has not its usual one.
        """
        usable = _usable(chosen)
        if usable != self.chosen:
            self.chosen = usable
            self._renew()
            self.changed.emit()

    def of(self, act: Command) -> tuple[str, ...]:
        """The keys of an act, in Qt's portable form."""
        return _of(act, self.chosen)

    def changing(self, act: Command, key: str) -> dict[str, str]:
        """What is chosen once `key` does `act`. Raises `Invalid` where it cannot be."""
        wanted = _normal(key)
        check_key(act, wanted)
        for other in KEYS:
            if other.act is not act and _meet(other.place, TABLE[act].place) and wanted in self.of(other.act):
                raise Invalid("key_taken", field=act.value, key=shown(wanted), other=act_words(other.act))
        return {**self.chosen, act.value: wanted}

    def resetting(self, act: Command) -> dict[str, str]:
        """What is chosen once `act` has its usual key again.

        Raises `Invalid` while another act has that one.
        """
        rest = {name: key for name, key in self.chosen.items() if name != act.value}
        for key in TABLE[act].keys:
            for other in KEYS:
                if other.act is not act and _meet(other.place, TABLE[act].place) and key in _of(other.act, rest):
                    raise Invalid("key_taken", field=act.value, key=shown(key), other=act_words(other.act))
        return rest

    def bind(
        self,
        widget: QWidget,
        act: Command,
        slot: Callable[[], object],
        context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
        holds: Callable[[], bool] = lambda: True,
    ) -> None:
        """Let the key of `act` call `slot` while `widget` is shown.

        While it does not hold, the key does nothing and the act is offered nowhere.
        """
        # Its widget owns it, so that the key is dead while that is hidden and free for another page.
        shortcut = QShortcut(widget)
        shortcut.setContext(context)
        # A key that is held down must not capture twice.
        shortcut.setAutoRepeat(not TABLE[act].moves_money)
        shortcut.activated.connect(slot)
        shortcut.setEnabled(not self._resting)
        self._bound.append(_Bound(act, shortcut, holds))
        self.follow(shortcut, lambda: shortcut.setKeys([QKeySequence(each) for each in self._pressed(act)]))

    def rest(self, *, resting: bool) -> None:
        """Let no key do anything while `resting`, because the till is locked."""
        self._resting = resting
        for bound in self._bound:
            if isValid(bound.shortcut):
                bound.shortcut.setEnabled(not resting)

    def acts_in(self, window: QWidget) -> dict[Command, Callable[[], None]]:
        """The acts whose keys hold in `window` now, each with what its key does."""
        # A page of an earlier set of pages may be gone, and its shortcuts with it.
        self._bound = [bound for bound in self._bound if isValid(bound.shortcut)]
        return {
            bound.act: bound.shortcut.activated.emit
            for bound in self._bound
            if _shown_in(window, bound) and bound.holds()
        }

    def bind_each(self, widget: QWidget, act: Command, slot: Callable[[int], object]) -> None:
        """Let each key of `act` call `slot` with its number.

        From 1, while `widget` is shown.
        """
        for number, key in enumerate(self.of(act), 1):
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.activated.connect(partial(slot, number))

    def tip(self, widget: QWidget, act: Command, words: str = "") -> None:
        """Show the key on hovering, behind `words` if there are any."""
        form = "{words} ({key})" if words else "{key}"

        def show() -> None:
            show_tip(widget, form.format(words=words, key=self.in_words(act)))

        self._follow(widget, show)
        if self._awake:
            show()

    def follow(self, owner: QObject, renew: Callable[[], object]) -> None:
        """Call `renew` now, and on each change of keys while `owner` lives."""
        self._follow(owner, renew)
        renew()

    def _follow(self, owner: QObject, renew: Callable[[], object]) -> None:
        # What is gone is let go of at times: pages come and go all day long, and keys are hardly ever changed.
        if len(self._followers) >= self._many:
            self._followers = [each for each in self._followers if isValid(each[0])]
            self._many = max(_MANY, 2 * len(self._followers))
        self._followers.append((owner, renew))

    def in_words(self, act: Command) -> str:
        """The key as it is told in a sentence: *Ctrl+Enter*."""
        # The first one: a command may have two, and one is enough to learn.
        return shown(self.of(act)[0])

    def hint(self, act: Command) -> str:
        """The key as it stands beside its act, as short as can be: *Ctrl+↵*."""
        return self.in_words(act).replace("Enter", "↵")

    def _pressed(self, act: Command) -> list[str]:
        """What is pressed: the keypad's Enter is the same key to a person and another one to Qt."""
        return [each for key in self.of(act) for each in dict.fromkeys((key, key.replace("Return", "Enter")))]


def _shown_in(window: QWidget, bound: _Bound) -> bool:
    owner = bound.shortcut.parent()
    return isinstance(owner, QWidget) and owner.window() is window and owner.isVisible() and owner.isEnabled()


def check_key(act: Command, key: str) -> None:
    """Whether `key`, in portable form, may do `act` at all.

    Raises `Invalid` saying why not.
    """
    sequence = QKeySequence(key)
    # Qt takes up to four keys one after the other for one shortcut; nobody at a counter would.
    if TABLE[act].fixed or sequence.count() != 1:
        raise Invalid("key_unusable", field=act.value, key=shown(key))
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs of PySide6
    code, modifiers = pressed.key(), pressed.keyboardModifiers()
    # Below Escape all codes are letters, digits and marks.
    function, types = Qt.Key.Key_F1 <= code <= Qt.Key.Key_F35, code < Qt.Key.Key_Escape
    alone = not modifiers & CHORD
    if code in _NEVER or sequence in _taken() or (alone and not function) or (types and modifiers & ALT_GR == ALT_GR):
        raise Invalid("key_unusable", field=act.value, key=shown(key))
    # Scanners type letters, also with Ctrl for control characters, and some press function keys.
    if TABLE[act].moves_money and (alone or types):
        raise Invalid("key_needs_hold", field=act.value, key=shown(key), act=act_words(act))


def shown(key: str) -> str:
    """A key as the keyboards of this platform are labelled."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # Qt says *Return* in the language of the window; on no keyboard here does that stand.
    return text.replace(QCoreApplication.translate("QShortcut", "Return"), "Enter")


def is_function(event: QKeyEvent) -> bool:
    """Whether this is one of the keys F1 to F35, alone or with others."""
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35


def undoes(event: QKeyEvent) -> bool:
    """Whether a field would undo or redo its own text on this key."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def copies(event: QKeyEvent) -> bool:
    """Whether this key copies what is marked."""
    return event.matches(QKeySequence.StandardKey.Copy)


def conflicts(chosen: Mapping[str, str]) -> list[tuple[Command, Command]]:
    """Every two acts that a key would do at once."""
    return [
        (one.act, other.act)
        for one, other in combinations(KEYS, 2)
        if _meet(one.place, other.place) and set(_of(one.act, chosen)) & set(_of(other.act, chosen))
    ]


def changed_keys(before: Mapping[str, str], after: Mapping[str, str]) -> list[tuple[Command, str, str]]:
    """Each act whose key changes, with both keys as they are told."""
    one, other = _usable(before), _usable(after)
    return [
        (act, shown(_of(act, one)[0]), shown(_of(act, other)[0])) for act in Command if _of(act, one) != _of(act, other)
    ]


def _meet(one: Place, other: Place) -> bool:
    """Whether keys of the two places can hold at once."""
    return one is other or Place.WINDOW in (one, other)


def _of(act: Command, chosen: Mapping[str, str]) -> tuple[str, ...]:
    return (chosen[act.value],) if act.value in chosen else TABLE[act].keys


def _normal(key: str) -> str:
    # The keypad's keys are the same to a person, and are kept as one.
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return text.replace("Enter", "Return").replace("Num+", "")


def _usable(chosen: Mapping[str, str]) -> dict[str, str]:
    """Of what was chosen once, all that can still hold: an act may be gone since, or a new one may have come to a key."""
    usable = {}
    for act in Command:
        if act.value not in chosen:
            continue
        try:
            key = _normal(chosen[act.value])
            check_key(act, key)
        except Invalid:
            continue
        # Kept only where it differs, so that a new version may give an act a better usual key.
        if (key,) != TABLE[act].keys:
            usable[act.value] = key
    # One at a time: what gives way may settle other clashes, too.
    while usable and (clashes := conflicts(usable)):
        one, other = clashes[0]
        del usable[other.value if other.value in usable else one.value]
    return usable
