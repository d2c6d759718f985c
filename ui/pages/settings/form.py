"""The fields of the settings: each saved as it is changed, undone, and reset."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.problem import AppError, Invalid, TroubleCode
from app.settings import SETTINGS, TOGETHER, Section, Setting, Settings
from app.words.upkeep.owners import OWNER_WORDS
from ui.context import Context
from ui.look.texts import sentence, tr
from ui.widgets.settings.setting_field import FieldWords, SettingField

BY_NAME = {each.name: each for each in SETTINGS}
MOST_NAMED = 3
"""Of so many settings a change tells the names, of more their number."""


class SettingsForm(QObject):
    """Builds the field of each setting when its section is first shown.

    Emits `told` with what was saved, or taken back.
    """

    told = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self.every: dict[str, SettingField] = {}

    def build(self, section: Section) -> list[tuple[str, SettingField]]:
        """The fields of a section, with the words that each is found by."""
        return [
            (self._found_by(each), self._build(each))
            for each in SETTINGS
            if each.section is section and not each.own_card
        ]

    def _found_by(self, setting: Setting) -> str:
        choices = " ".join(f"{words} {tr(words)}" for _, words in setting.choices)
        # Also by its English words and its name, which are what manual and command line call it.
        own = f"{setting.words} {setting.name} {tr(setting.words)} {tr(setting.hint)} {choices}"
        return f"{own} {tr(OWNER_WORDS[setting.scope])}"

    def _build(self, setting: Setting) -> SettingField:
        words = FieldWords(tr(setting.words), tr(setting.hint), tr(OWNER_WORDS[setting.scope]))
        field = SettingField(words, [(value, tr(each)) for value, each in setting.choices], setting.longest)
        preferences = self._context.app.preferences
        field.show_saved(_shown(setting, preferences.current), _shown(setting, preferences.usual))
        field.completed.connect(lambda: self._on_completed(setting.name))
        field.reset_pressed.connect(lambda: self.reset((setting.name,)))
        self.every[setting.name] = field
        return field

    def reload(self, *, elsewhere: bool = False) -> None:
        """Show what is saved now, maybe from `elsewhere`; what is being typed stays."""
        settings, usual = self._context.app.preferences.current, self._context.app.preferences.usual
        for name, field in self.every.items():
            shown = _shown(BY_NAME[name], settings)
            field.show_saved(shown, _shown(BY_NAME[name], usual), elsewhere=elsewhere)

    @property
    def typed(self) -> dict[str, str]:
        """What stands in fields and is not saved."""
        return {name: field.value for name, field in self.every.items() if field.unsaved}

    @property
    def seen(self) -> dict[str, str]:
        """What a person has seen as saved where they typed something else."""
        return {name: field.saved for name, field in self.every.items() if field.unsaved and not field.disputed}

    def complete(self) -> None:
        """Save everything that can be saved; the rest says why not."""
        for name in self.typed:
            if not self.every[name].disputed:
                self._on_completed(name)

    def _on_completed(self, name: str) -> None:
        field = self.every[name]
        if not field.unsaved:
            field.complain("")
            return
        # Two settings may only hold together: the one that waits for the other goes along.
        beside = {each for names, _ in TOGETHER if name in names for each in names} & self.typed.keys()
        typed = {each: self.every[each].value for each in (name, *sorted(beside - {name}))}
        wrong = {problem.field: problem for problem in self._context.app.preferences.problems(typed)}
        for each in {*typed, *wrong} & self.every.keys():
            self.every[each].complain(sentence(wrong[each], self._context.language) if each in wrong else "")
        if wrong:
            return
        change = _change(self._context, typed, self)
        self._context.bridge.write(f"setting {name}", change, waits=[self.every[each].control for each in typed])

    def reset(self, names: Iterable[str]) -> None:
        """Put settings back to the default."""
        wanted = tuple(names)
        # What a person sees, also where they have typed over it.
        seen = {name: self.every[name].saved for name in wanted if name in self.every}
        waits = [self.every[each].control for each in self.every.keys() & set(wanted)]
        self._context.bridge.write("settings", _reset(self._context, wanted, seen, self), waits=waits)

    def undo(self, here: QWidget | None) -> None:
        """Take back what is half typed `here`, else the last change."""
        for field in self.every.values():
            if here is field.control and field.unsaved:
                field.revert()
                return
        self._context.bridge.write("settings", _undo(self._context, self.told.emit))


async def _change(context: Context, typed: dict[str, str], form: SettingsForm) -> None:
    preferences = context.app.preferences
    try:
        await preferences.change(typed, seen={name: form.every[name].saved for name in typed})
    except Invalid as problem:
        if problem.code != TroubleCode.SETTING_CHANGED:
            raise
        # Both are shown at the field; or at that of the next window, if this one has gone.
        preferences.read_again()
        if isValid(form):
            form.reload(elsewhere=True)
        return
    if not isValid(form):
        return
    form.reload()
    form.told.emit(tr("Saved: {what}").format(what=named(typed)))


async def _reset(context: Context, wanted: tuple[str, ...], seen: dict[str, str], form: SettingsForm) -> None:
    try:
        await context.app.preferences.reset(wanted, seen=seen)
    except AppError as trouble:
        if trouble.code == TroubleCode.SETTING_CHANGED:
            context.app.preferences.read_again()
        if not isValid(form) or trouble.field not in form.every:
            raise
        form.reload(elsewhere=True)
        form.every[trouble.field].complain(sentence(trouble, context.language))
        return
    if not isValid(form):
        return
    for each in form.every.keys() & set(wanted):
        form.every[each].revert()
    form.told.emit(tr("Reset: {what}").format(what=named(wanted)))


async def _undo(context: Context, tell: Callable[[str], object]) -> None:
    undone = await context.app.preferences.undo()
    if undone:
        tell(tr("Undone: {what}").format(what=named(undone)))


def named(names: Iterable[str]) -> str:
    """Settings by their names, of many the number."""
    # Changed keys are kept as a setting that has no field.
    words = [tr(BY_NAME[name].words) if name in BY_NAME else tr("Keys") for name in names]
    if len(words) > MOST_NAMED:
        return tr("{count} settings", count=len(words)).format(count=len(words))
    return ", ".join(words)


def _shown(setting: Setting, settings: Settings) -> str:
    """What stands in the field of a setting."""
    return setting.show(getattr(settings, setting.name))
