"""All keys, on one card, each to be changed by pressing another one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.problem import AppError
from ui.context import Context
from ui.input.commands import KEYS, Command, Key, Place, act_words, place_words
from ui.input.shortcuts import shown
from ui.look.sizes import BROAD, GAP, ROOM, SMALL, WIDE
from ui.look.texts import sentence, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.key_button import KeyButton

# The window around it stays in sight by the margin: it is a card over the page, and no page.
KEY_WIDTH, MARGIN, LARGEST = 136, 64, (1040, 760)
MANY = 3


class KeysDialog(QDialog):
    """Shows the keys until it is closed.

    A key that cannot be had is said at once, and nothing is changed.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._with_people = bool(context.app.staff.everybody)
        self.buttons: dict[Command, KeyButton] = {}
        self.resets: dict[Command, QAbstractButton] = {}
        self.problem = label(role="error", wrap=True)
        self.reset_all = button(tr("Reset all keys"), lambda: self._save({}), "quiet")
        self.setWindowTitle(tr("Keys"))
        # It follows changes of keys for as long as it lives.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ended = False
        self.finished.connect(self._on_finished)
        context.keys.bind(self, Command.HELP, lambda: context.bridge.help_wanted.emit(self))
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SMALL)
        left = (Place.WINDOW, Place.CATALOGUE, Place.SETTINGS, *([Place.LOCK] if self._with_people else []))
        for places in (left, (Place.NEW_ORDER, Place.ORDER)):
            column = QVBoxLayout()
            column.setSpacing(SMALL)
            for place in places:
                column.addWidget(label(place_words(place), "heading"))
                column.addLayout(self._build_place(place))
                column.addSpacing(SMALL)
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(GAP)
        whole.addWidget(label(tr("Keys"), "title"))
        whole.addWidget(label(tr("To change one, press its button and then the new key."), "muted", wrap=True))
        whole.addLayout(in_margin(scrolling(columns)), 1)
        whole.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), self.accept))
        whole.addLayout(foot)
        self.resize(QSize(*LARGEST).boundedTo(parent.size() - QSize(MARGIN, MARGIN)))
        # Also shows what was changed elsewhere, and begins by showing what holds now.
        context.keys.follow(self, self._show_keys)

    def _build_place(self, place: Place) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        rows = [
            key
            for key in KEYS
            if key.place is place
            and (self._context.app.practising or not key.in_practice)
            and (self._with_people or not key.with_people)
        ]
        for at, key in enumerate(rows):
            words = label(act_words(key.act), wrap=True)
            grid.addWidget(words, at, 0)
            # Shown all the same: a person looks here for every key that there is.
            if key.fixed:
                grid.addWidget(self._fixed(_range(key.keys)), at, 1)
            else:
                grid.addWidget(self._build_button(key), at, 1)
                grid.addWidget(self.resets[key.act], at, 2)
        if place is Place.WINDOW:
            grid.addWidget(label(tr("Add the typed product, or go on; open the chosen order"), wrap=True), len(rows), 0)
            grid.addWidget(self._fixed(tr("Enter")), len(rows), 1)
        return grid

    def _fixed(self, key: str) -> QWidget:
        key_label = label(key, "strong")
        key_label.setContentsMargins(ROOM, 0, 0, 0)
        key_label.setMinimumHeight(BROAD)
        return key_label

    def _build_button(self, key: Key) -> QWidget:
        choice = KeyButton(act_words(key.act))
        choice.setMinimumWidth(KEY_WIDTH)
        choice.chosen.connect(lambda pressed: self._on_chosen(key.act, pressed))
        reset = button(tr("Reset"), lambda: self._on_reset(key.act), "quiet")
        reset.setAccessibleName(tr("{act}: reset").format(act=act_words(key.act)))
        kept = reset.sizePolicy()
        # Rows must not move while one looks for the next key to change.
        kept.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(kept)
        self.buttons[key.act], self.resets[key.act] = choice, reset
        return choice

    def _show_keys(self) -> None:
        keys = self._context.keys
        for act, choice in self.buttons.items():
            choice.show_key("  ".join(map(shown, keys.of(act))))
            changed, reset = act.value in keys.chosen, self.resets[act]
            if not changed and reset.hasFocus():
                choice.setFocus()  # the button of the row that goes hands the keyboard to its neighbour
            reset.setVisible(changed)
        self.reset_all.setEnabled(bool(keys.chosen))

    def _on_chosen(self, act: Command, key: str) -> None:
        try:
            self._save(self._context.keys.changing(act, key))
        except AppError as problem:
            self.complain(problem)

    def _on_reset(self, act: Command) -> None:
        try:
            self._save(self._context.keys.resetting(act))
        except AppError as problem:
            self.complain(problem)

    def _save(self, chosen: dict[str, str]) -> None:
        self.problem.clear()
        # Others than these may be saved by now, from another till.
        seen = dict(self._context.keys.chosen)
        self._context.bridge.write("keys", _save(self._context, (chosen, seen), self), waits=[self])

    def _on_finished(self) -> None:
        self.ended = True

    def complain(self, problem: AppError) -> None:
        """Say why a key cannot be had."""
        self.problem.setText(sentence(problem, self._context.language))


async def _save(context: Context, keys: tuple[dict[str, str], dict[str, str]], dialog: KeysDialog) -> None:
    chosen, seen = keys
    try:
        await context.app.preferences.change_keys(chosen, seen=seen)
    except AppError as trouble:
        if dialog.ended:
            raise  # it is told as a notice
        dialog.complain(trouble)


def _range(keys: tuple[str, ...]) -> str:
    """The keys of a fixed act; of a row of them the first and the last."""
    return " … ".join(map(shown, (keys[0], keys[-1]))) if len(keys) > MANY else " ".join(map(shown, keys))
