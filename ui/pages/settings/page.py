"""The settings in groups: searchable, each saved as it is changed."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.changes import ELSEWHERE, ChangeSet, Topic
from app.domain.desk.folding import fold
from app.domain.scanning.scan import Scan
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import show_tip
from ui.look.sizes import CONTROL_HEIGHT, ROOM, WIDE
from ui.look.texts import tr
from ui.page_changes import PageChanges
from ui.pages.settings.cards import ScannerPart
from ui.pages.settings.form import BY_NAME, SettingsForm, named
from ui.pages.settings.groups import GROUPS, Group, group_of
from ui.pages.settings.part import TOPICS, GroupPart, GroupPlace, Wishes
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.fields import Visible, show_search_icon
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce
from ui.widgets.find.list_column import ListColumn, ShownList
from ui.widgets.foot import Foot
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.group_view import GroupView
from ui.widgets.settings.setting_field import SettingField
from ui.widgets.shell.notice_room import Uncovered

LIST_WIDTH = 232
"""Wide enough for the longest name of a group in any language, in bold and beside a scroll bar."""
AHEAD_MS, REST_MS = 20, 200
"""So long after another a group is built ahead, and so long typing rests before the groups that were found are read."""
_Part = TypeVar("_Part", bound=GroupPart)


class SettingsPlace(NamedTuple):
    """A place on the page, and what was typed there and is not saved."""

    group: str
    setting: str
    down: int
    typed: dict[str, str]
    told: str
    seen: dict[str, str]
    """What stood in those fields before it was typed; not where another till has set it since."""
    parts: dict[tuple[str, str], Any]
    """What is typed in parts that are no fields, by group and kind of part."""


class SettingsPage(QWidget):
    """A list of groups at the left, and the chosen one beside it.

    The chosen group is built at once, the others one by one while the page is seen. While something is searched for, all
    that have it stand below each other.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.wishes = Wishes(self)
        self.form = SettingsForm(context, self)
        self.form.told.connect(self._on_told)
        self._groups = [each for each in GROUPS if context.app.practising or not each.in_practice]
        self._shown = self._groups[0].name
        self._views: dict[str, GroupView] = {}
        self._parts: dict[str, list[GroupPart]] = {}
        self.search = self._build_search()
        self.list = ListColumn(context.look)
        self.list.setAccessibleName(tr("Groups of settings"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.chosen.connect(self.open_group)
        self.undo = button(tr("Undo"), self.undo_last, "quiet")
        context.keys.bind(self, Command.UNDO_SETTING, self.undo_last)
        self.told = label(role="muted")
        self.told.setMinimumHeight(CONTROL_HEIGHT)  # level with the words of the button beside it
        self._nothing = label(tr("No setting has these words."), "muted")
        self._changes = PageChanges(self, context.bridge, self._read_changed, *TOPICS)
        # A search looks into every group; built under its first letter they would hold it up.
        self._ahead = QTimer(self, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._build_next)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        self._build()
        self.open_group(self._shown)
        self._show_undo()

    def _build_search(self) -> QLineEdit:
        look, search = self._context.look, QLineEdit()
        search.setValidator(Visible(search))
        search.setAccessibleName(tr("Search the settings"))
        search.setPlaceholderText(tr("Search the settings"))
        show_search_icon(search, look)
        search.setClearButtonEnabled(True)
        search.textChanged.connect(lambda _text: self._on_search())
        search.returnPressed.connect(self._on_search_entered)
        return search

    def _build(self) -> None:
        page = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("Settings"), "title"))
        head.addStretch(1)
        # Said once for the whole page: a word at each dot would be louder than the settings.
        head.addWidget(label(tr("● changed from the default"), "small"), 0, Qt.AlignmentFlag.AlignBottom)
        page.addLayout(head)
        page.addWidget(self.search)
        body = QHBoxLayout()
        body.setSpacing(WIDE)
        body.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._pane = QVBoxLayout()
        self._pane.setContentsMargins(0, 0, 0, 0)
        self._pane.setSpacing(ROOM)
        self._pane.addWidget(self._nothing)
        self._pane.addStretch(1)
        self._scroll = scrolling(self._pane)
        body.addLayout(in_margin(self._scroll), 1)
        page.addLayout(body, 1)
        page.addWidget(Foot((self.undo, self.told), ()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()
        self._look()
        self._ahead.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ahead.stop()
        # Who goes elsewhere has done with what they typed.
        self.form.complete()

    def focus_first(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus()

    def step_back(self) -> bool:
        """Esc ends the search first."""
        searching = bool(self.search.text())
        self.search.clear()
        return searching

    @property
    def uncovered(self) -> Uncovered:
        """Notices stand below the search, whose end holds the way to clear it."""
        return Uncovered(above=(self.search,))

    # groups

    @property
    def shown_group(self) -> str:
        """The group that is shown; nothing while something is searched for."""
        return "" if self._words else self._shown

    def open_group(self, name: str) -> None:
        """Show one group; a search is over."""
        if self._words:
            # Chosen from among what was found: that stays the question.
            self._scroll.ensureWidgetVisible(self._view(self._group(name)))
            self._show_group_top(name)
            return
        self._shown = name
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def open_setting(self, name: str) -> SettingField | None:
        """Show a setting, the keyboard in it; None for one that a card shows."""
        self.search.clear()
        self.open_group(group_of(name, BY_NAME[name].section).name)
        # One with a card of its own has no field here.
        field = self.form.every.get(name)
        if field is not None:
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)
        return field

    def part(self, kind: type[_Part]) -> _Part:
        """The part of this kind, its group shown."""
        for group in self._groups:
            self._view(group)
            found = [each for each in self._parts[group.name] if isinstance(each, kind)]
            if found:
                self.search.clear()
                self.open_group(group.name)
                return found[0]
        raise LookupError(kind)

    def every(self, name: str) -> SettingField:
        """The field of a setting, wherever it is."""
        group = group_of(name, BY_NAME[name].section)
        self._view(group)
        return self.form.every[name]

    def view(self, name: str) -> GroupView:
        """A group as it stands on the page."""
        return self._view(self._group(name))

    def _group(self, name: str) -> Group:
        return next(each for each in self._groups if each.name == name)

    def _view(self, group: Group) -> GroupView:
        if group.name not in self._views:
            fields = [each for section in group.sections for each in self.form.build(section)]
            place = GroupPlace(self._context, self, self.form, self.wishes)
            parts = self._parts[group.name] = [make(place) for make in group.parts]
            cards = [card for each in parts for card in each.cards]
            view = self._views[group.name] = GroupView(tr(group.words), fields, cards)
            names = [name for name, each in BY_NAME.items() if each.section in group.sections and not each.own_card]
            view.reset_pressed.connect(lambda: self.form.reset((*names, *group.own)))
            view.hide()
            # In the order of the list, whichever is built first.
            at = sum(each.name in self._views for each in self._groups[: self._groups.index(group)])
            self._pane.insertWidget(at, view)
        return self._views[group.name]

    def _build_next(self) -> None:
        """Build the next group that nobody has looked at yet."""
        coming = next((each for each in self._groups if each.name not in self._views), None)
        if coming is None:
            self._ahead.stop()
        else:
            self._view(coming)

    @property
    def _words(self) -> list[str]:
        return fold(self.search.text()).split()

    def _arrange(self) -> None:
        """Show the chosen group, or what has the words that are searched for."""
        words = self._words
        if not words:
            self._view(self._group(self._shown)).show_found(())
            for name, view in self._views.items():
                view.setVisible(name == self._shown)
            self._nothing.hide()
            self.list.show_lists([ShownList(each.name, tr(each.words)) for each in self._groups], self._shown)
            self._look()
            return
        hits = {each.name: self._view(each).show_found(words) for each in self._groups}
        found = [each for each in self._groups if hits[each.name]]
        self._nothing.setVisible(not found)
        self.list.show_lists([ShownList(each.name, tr(each.words), str(hits[each.name])) for each in found], "")
        # Not at each letter: some parts ask the service or the key store.
        self._rest.start()

    def _look(self) -> None:
        """Let the parts of every group in sight show how things stand."""
        for name, view in self._views.items():
            if view.isVisible():
                for part in self._parts[name]:
                    part.look()

    def _show_group_top(self, name: str) -> None:
        self._scroll.verticalScrollBar().setValue(self._views[name].y())

    def _on_search(self) -> None:
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def _on_search_entered(self) -> None:
        """Put the keyboard into the first setting that was found."""
        # In the order of the page, not in that in which they were built.
        found = (self._views[each.name].first_field for each in self._groups)
        field = next(filter(None, found), None)
        if field is not None:
            field.setFocus()

    # what is saved

    def undo_last(self) -> None:
        """Take back what is half typed, else the last change."""
        self.form.undo(self.focusWidget())

    def _on_told(self, words: str) -> None:
        self.told.setText(words)
        announce(self, words)
        self._show_undo()

    def _show_undo(self) -> None:
        undoable = self._context.app.preferences.undoable
        self.undo.setEnabled(bool(undoable))
        self._context.keys.tip(self.undo, Command.UNDO_SETTING, named(undoable))
        if not undoable:
            show_tip(self.undo, "")

    def _read_changed(self, changed: ChangeSet) -> None:
        self.form.reload(elsewhere=ELSEWHERE in changed.keys(Topic.SETTINGS))
        for view in self._views.values():
            view.show_reset()
        self._show_undo()
        for parts in self._parts.values():
            for part in parts:
                part.take(changed)

    @property
    def place(self) -> SettingsPlace:
        """The place on the page: group, setting, and scroll position."""
        holder = self.focusWidget()
        focused = [name for name, each in self.form.every.items() if holder is not None and each.isAncestorOf(holder)]
        down = self._scroll.verticalScrollBar().value()
        typed = self.form.typed
        parts = {
            (group, type(part).__name__): part.typed
            for group, parts in self._parts.items()
            for part in parts
            if part.typed
        }
        return SettingsPlace(self._shown, "".join(focused), down, typed, self.told.text(), self.form.seen, parts)

    def come_back(self, place: SettingsPlace) -> None:
        """Go to a `place` of an earlier page."""
        self.open_group(place.group)
        for name, typed in place.typed.items():
            field = self.every(name)
            field.put(typed)
            # Set by another till while it was typed: neither of the two overwrites the other unseen.
            if field.unsaved and field.saved != place.seen.get(name):
                field.dispute()
        self.form.complete()
        for name, _ in place.parts:
            self.view(name)
            for part in self._parts[name]:
                if (name, type(part).__name__) in place.parts:
                    part.bring_back(place.parts[name, type(part).__name__])
        if place.setting:
            self.every(place.setting).setFocus()
        self.told.setText(place.told)
        self._scroll.verticalScrollBar().setValue(place.down)  # after the keyboard, which brings its field into view

    def keep_typed(self) -> None:
        """Save what is typed to its end; the window is about to go."""
        self.form.complete()

    def take_scan(self, scan: Scan) -> bool:
        """A scan to try the scanner is for its card alone."""
        return any(each.take_scan(scan) for each in self._made(ScannerPart))

    def _made(self, kind: type[_Part]) -> list[_Part]:
        return [each for parts in self._parts.values() for each in parts if isinstance(each, kind)]
