"""What the box can do: acts that have a key, and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from app.domain.desk.folding import fold
from app.domain.search.hits import spans_of
from app.settings import SETTINGS
from ui.context import Context
from ui.input.commands import TABLE, Command, Place, act_words
from ui.look.texts import tr
from ui.models.found import FoundRow, FoundSection

_ELSEWHERE = frozenset({Command.FIND, Command.BACK, Command.MAIN, Command.FAVOURITE})
"""The box itself, and keys that mean something else from page to page."""
_SET_AT_ONCE = ("theme", "language")
"""The settings of which each choice is an act of its own."""
MOST_DEEDS, MOST_SETTINGS = 7, 4


@dataclass(frozen=True)
class Deed:
    """Something that can be done; it is also found `by` other words."""

    name: str
    words: str
    by: str
    act: Callable[[], object]
    key: str = ""
    section: FoundSection = FoundSection.DO

    def begins(self, text: str) -> bool:
        """Whether its words begin with `text` (folded), or one of them does."""
        words = fold(self.words)
        return words.startswith(text) or any(word.startswith(text) for word in words.split())

    def row(self, text: str) -> FoundRow:
        """It as a row of the box, the hits of `text` (folded) marked."""
        marks = spans_of(self.words, text.split())
        return FoundRow(self.section, self.name, self.words, self.act, value=self.key, marks=marks)


def deeds_of(context: Context, acts: dict[Command, Callable[[], None]], show: Callable[[str], object]) -> list[Deed]:
    """Everything that can be done on the page of now.

    `show` opens a setting by its name.
    """
    # What belongs to the page comes before what can be done everywhere.
    order = sorted(acts, key=lambda act: TABLE[act].place is Place.WINDOW)
    keyed = [
        Deed(act.value, act_words(act), act.value.replace("_", " "), acts[act], context.keys.hint(act))
        for act in order
        if act not in _ELSEWHERE
    ]
    return [*keyed, *_choices(context), *_settings(show)]


def _choices(context: Context) -> Iterator[Deed]:
    now = context.app.preferences.current
    for setting in SETTINGS:
        for value, words in setting.choices if setting.name in _SET_AT_ONCE else ():
            # What holds already is nothing to be done.
            if value == getattr(now, setting.name):
                continue
            change = partial(_change, context, setting.name, value)
            title = f"{tr(setting.words)}: {tr(words)}"
            yield Deed(f"{setting.name}={value}", title, f"{setting.words} {words} {value}", change)


def _change(context: Context, name: str, value: str) -> None:
    context.bridge.write(f"setting {name}", context.app.preferences.change({name: value}))


def _settings(show: Callable[[str], object]) -> Iterator[Deed]:
    for setting in SETTINGS:
        # Also by its English words and its name, which are what manual and command line call it.
        by = f"{setting.words} {setting.name} {tr(setting.section.value)}"
        yield Deed(
            f"setting {setting.name}", tr(setting.words), by, partial(show, setting.name), section=FoundSection.SETTINGS
        )


def matching(deeds: list[Deed], text: str) -> tuple[list[Deed], bool]:
    """The deeds that have each word of `text` (folded), best first.

    And whether the first is clearly meant.
    """
    words = text.split()
    if not words:
        return [deed for deed in deeds if deed.section is FoundSection.DO][:MOST_DEEDS], False
    found = [deed for deed in deeds if all(word in fold(f"{deed.words} {deed.by}") for word in words)]
    # Sorting keeps the order among equals.
    found.sort(key=lambda deed: not deed.begins(text))
    done = [deed for deed in found if deed.section is FoundSection.DO][:MOST_DEEDS]
    settings = [deed for deed in found if deed.section is FoundSection.SETTINGS][:MOST_SETTINGS]
    return [*done, *settings], bool(done) and done[0].begins(text)
