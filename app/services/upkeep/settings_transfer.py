"""Settings written to a file, looked at, and taken in elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from app.domain.problem import Invalid
from app.domain.shop.permission import Act
from app.services.work import Work
from app.settings import SETTINGS
from app.settings.transfer import LARGEST, SettingsFile, read_settings_file, write_settings
from app.whole_file import write_whole


class ChangedSetting(NamedTuple):
    """One setting that a file would change; both as they are typed."""

    name: str
    before: str
    after: str


class SettingsPlan(NamedTuple):
    """What taking a file in would do.

    `keys` are those of the keyboard as they are now.
    """

    file: SettingsFile
    changes: tuple[ChangedSetting, ...]
    keys: Mapping[str, str]

    @property
    def other_keys(self) -> bool:
        """Whether the file has other keys."""
        return dict(self.file.keys) != self.keys

    @property
    def changes_nothing(self) -> bool:
        """Whether all is as in the file already."""
        return not (self.changes or self.other_keys)


class SettingsTransfer:
    """Writes the settings to a file, and takes those of a file in."""

    def __init__(self, work: Work) -> None:
        self._preferences, self._session = work.preferences, work.session

    def export_file(self, file: Path) -> int:
        """Write what differs from the default to `file`; return how much.

        Raises `Invalid` `file_unwritable`.
        """
        self._session.require(Act.SETTINGS)
        content = write_settings(self._preferences.chosen, self._preferences.keys)
        try:
            write_whole(file, content)
        except OSError as failure:
            raise Invalid("file_unwritable", field="file", text=file.name, reason=failure.strerror or "") from None
        return len(read_settings_file(content).settings)

    def plan(self, file: Path) -> SettingsPlan:
        """What taking `file` in would do.

        Raises `Invalid` where it cannot be read, or a value in it cannot be used.
        """
        try:
            with file.open("rb") as opened:
                content = opened.read(LARGEST + 1)
        except OSError:
            raise Invalid("settings_file_unreadable", field="file") from None
        read = read_settings_file(content)
        for problem in self._preferences.problems(read.settings):
            raise problem
        return self._planned(read)

    def renewed(self, plan: SettingsPlan) -> SettingsPlan:
        """What taking in the file of `plan` would do by now."""
        return self._planned(plan.file)

    async def take_in(self, plan: SettingsPlan) -> None:
        """Change all that `plan` says, as one step that can be undone.

        Raises `Invalid` `setting_changed_meanwhile` where one of them, or a key, is another by now than the plan says.
        """
        if not plan.changes_nothing:
            typed = {
                each.name: plan.file.settings[each.name] for each in plan.changes if each.name in plan.file.settings
            }
            seen = {each.name: each.before for each in plan.changes if each.name in typed}
            keys = plan.file.keys if plan.other_keys else None
            await self._preferences.change(typed, keys, seen=seen, seen_keys=plan.keys)

    def _planned(self, read: SettingsFile) -> SettingsPlan:
        return SettingsPlan(read, tuple(self._changes(read.settings)), self._preferences.keys)

    def _changes(self, typed: Mapping[str, str]) -> list[ChangedSetting]:
        now = self._preferences.current
        found = []
        for each in SETTINGS:
            before = each.show(getattr(now, each.name))
            text = typed.get(each.name)
            after = before if text is None else each.show(each.value(each.checked(text)))
            if after != before:
                found.append(ChangedSetting(each.name, before, after))
        return found
