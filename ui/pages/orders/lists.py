"""The ready lists and saved searches of the page of orders."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal

from app.domain.desk.lists import ReadyList
from app.domain.problem import Invalid
from ui.context import Context
from ui.look.find_words import counted_words
from ui.look.texts import sentence, tr
from ui.widgets.basics.choice import choice
from ui.widgets.find.list_column import ListColumn, ShownList
from ui.widgets.find.save_search import SaveSearch

if TYPE_CHECKING:
    from app.services.desk.desk_lists import SavedSearch

ALL = "all"
URGENT = frozenset({ReadyList.UNKNOWN, ReadyList.CAPTURE_SOON, ReadyList.ANOMALIES})
"""A person has to do something about these."""
_OWN, _SHARED = "own ", "shared "
PAUSE = 400
"""Milliseconds after a change until lists are counted again."""


def ready_words() -> dict[ReadyList, str]:
    """What the ready lists are called."""
    return {
        ReadyList.WAITING: tr("Waiting"),
        ReadyList.UNKNOWN: tr("Not known yet"),
        ReadyList.TO_SHIP: tr("To ship"),
        ReadyList.CAPTURE_SOON: tr("Capture soon"),
        ReadyList.ENDED_TODAY: tr("Not paid today"),
        ReadyList.REFUNDED: tr("Refunded lately"),
        ReadyList.ANOMALIES: tr("Does not add up"),
    }


class OrderLists(QObject):
    """Emits `chosen` with a ready list, or None and the text of a search."""

    chosen = Signal(object, str)

    def __init__(self, context: Context, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._text = text
        self._counts: dict[ReadyList, int] = {}
        self._saved: dict[str, SavedSearch] = {}
        self._renamed = ""
        self.current = ALL
        self.column = ListColumn(context.look)
        self.drop_down = choice(tr("Lists"), [])
        self.save = SaveSearch(context.keys)
        self.column.chosen.connect(self._on_chosen)
        self.column.renaming.connect(self._on_renaming)
        self.column.removing.connect(self._on_removing)
        self.drop_down.activated.connect(lambda _at: self._on_chosen(str(self.drop_down.currentData())))
        self.save.named.connect(self._on_named)
        self._counting = QTimer(self, singleShot=True, interval=PAUSE)
        self._counting.timeout.connect(self.count)

    @property
    def ready(self) -> ReadyList | None:
        """The ready list that is shown, if one is."""
        return ReadyList(self.current) if self.current in set(ReadyList) else None

    def count_soon(self) -> None:
        """Count again once the changes of now are over."""
        self._counting.start()

    def count(self) -> None:
        """Count the lists, and show them."""
        lists = self._context.app.lists
        self._counts = self._context.bridge.read(lists.counts) or {}
        self._take(self._context.bridge.read(lists.saved) or ())
        self.fill()

    def _take(self, saved: tuple[SavedSearch, ...]) -> None:
        self._saved = {f"{_SHARED if each.shared else _OWN}{each.name}": each for each in saved}
        # Another window or till may have removed the list that is shown.
        if self.current not in self._saved and self.ready is None:
            self.current = ALL

    def fill(self) -> None:
        """Show the lists with the numbers that were counted last."""
        shown = [ShownList(ALL, tr("All orders"))]
        for ready, words in ready_words().items():
            number = self._counts.get(ready, 0)
            shown.append(ShownList(ready.value, words, counted_words(number), urgent=ready in URGENT))
        for key, each in self._saved.items():
            counted = f"{each.count}{'+' if each.more else ''}" if each.count else ""
            shown.append(ShownList(key, each.name, counted, saved=True))
        self._show(shown)

    def _show(self, shown: list[ShownList]) -> None:
        self.column.show_lists(shown, self.current)
        with QSignalBlocker(self.drop_down):
            self.drop_down.clear()
            for each in shown:
                self.drop_down.addItem(f"{each.words} · {each.number}" if each.number else each.words, each.key)
            self.drop_down.setCurrentIndex(max(0, self.drop_down.findData(self.current)))

    def show_all(self) -> None:
        """All orders are shown, or those of a search."""
        self._choose(ALL)

    def leave(self) -> None:
        """A search of its own is shown, and no list."""
        if self.current != ALL and self._text() != self._saved_text(self.current):
            self._choose(ALL)
        self.tell_saving()

    def tell_saving(self) -> None:
        """Offer to keep a search that is none yet."""
        text = self._text()
        known = any(each.text == text for each in self._saved.values())
        # A name that is being typed stays, whatever becomes of the search meanwhile.
        self.save.setVisible(self.save.asking or (bool(text) and not known and self.ready is None))

    def _saved_text(self, key: str) -> str:
        return self._saved[key].text if key in self._saved else ""

    def _choose(self, key: str) -> None:
        self.current = key
        # Only shown: no person has chosen anything, so nothing may be read again for it.
        with QSignalBlocker(self.column):
            self.column.choose(key)
        with QSignalBlocker(self.drop_down):
            self.drop_down.setCurrentIndex(max(0, self.drop_down.findData(key)))

    def _on_chosen(self, key: str) -> None:
        self._choose(key)
        self.save.rest()
        self.chosen.emit(self.ready, self._saved_text(key))
        self.tell_saving()

    # saved searches -------------------------------------------------------------------------------------------------------

    def _on_renaming(self, key: str) -> None:
        self._renamed = key
        self.save.show()
        self.save.ask(self._saved[key].name)

    def _on_named(self, name: str, shared: bool) -> None:
        lists, renamed = self._context.app.lists, self._saved.get(self._renamed)
        if renamed is not None:
            # By another name it is still the list of the same people.
            shared = renamed.shared
            work = lists.rename(renamed.name, name, shared=shared, seen=self._seen(name, shared=shared))
        else:
            work = lists.save(name, self._text(), shared=shared, seen=self._seen(name, shared=shared))
        self._context.bridge.write("name list", _keep(work, self, (name, shared)), waits=[self.save])

    def _seen(self, name: str, *, shared: bool) -> str:
        """What the list of that name searches for, as far as is known here."""
        return self._saved_text(_key(name, shared=shared))

    def complain(self, problem: Invalid) -> None:
        """Say at the name why it cannot be had."""
        # Where another till has a list of that name by now, it is known from here on.
        self.count()
        self.save.complain(sentence(problem, self._context.language))

    def take_named(self, name: str, *, shared: bool) -> None:
        """The list has this name now."""
        self._renamed = ""
        self.save.rest()
        self.current = _key(name, shared=shared)
        self.count()
        self.tell_saving()
        self.column.setFocus()

    def _on_removing(self, key: str) -> None:
        removed = self._saved[key]
        remove = self._context.app.lists.remove(removed.name, shared=removed.shared, seen=removed.text)
        self._context.bridge.write("remove list", _then(remove, partial(self._on_removed, removed)))

    def _on_removed(self, removed: SavedSearch) -> None:
        self.current = ALL
        self.count()
        self.chosen.emit(None, "")
        words = tr("The list “{name}” is removed. Its orders stay.").format(name=removed.name)
        self._context.bridge.notice(words, offer=(tr("Undo"), partial(self._restore, removed)))

    def _restore(self, removed: SavedSearch) -> None:
        keep = self._context.app.lists.save(removed.name, removed.text, shared=removed.shared, seen="")
        self._context.bridge.write("restore list", _then(keep, self.count))


def _key(name: str, *, shared: bool) -> str:
    return f"{_SHARED if shared else _OWN}{' '.join(name.split())}"


async def _keep(work: Coroutine[Any, Any, None], lists: OrderLists, named: tuple[str, bool]) -> None:
    try:
        await work
    except Invalid as problem:
        lists.complain(problem)
        return
    name, shared = named
    lists.take_named(name, shared=shared)


async def _then(work: Coroutine[Any, Any, None], hear: Callable[[], None]) -> None:
    await work
    hear()
