"""Settings to and from a file: looked at before they are taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from shiboken6 import isValid

from app.domain.problem import AppError, TroubleCode
from app.services.upkeep.settings_transfer import SettingsPlan
from ui.input.commands import act_words
from ui.input.shortcuts import changed_keys
from ui.look.texts import sentence, tr
from ui.pages.settings.form import BY_NAME
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role


class TransferPart(GroupPart):
    """Exports the settings, and imports a file after showing what it changes."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self._plan: SettingsPlan | None = None
        self.dialog: QFileDialog | None = None
        self.export = button(tr("Export…"), self._on_export)
        self.choose = button(tr("Import…"), self._on_import)
        self.changes = label(wrap=True)
        self.accept = button(tr("Take these in"), self._on_take)
        self.leave = button(tr("Leave it"), self.left, "quiet")
        card = self.card = Card(tr("To another machine"))
        words = tr(
            "A file with what differs from the default. No keys of Vipps MobilePay, no PINs and no people are in it,"
            " and this machine's printer and webhooks stay here."
        )
        card.inside.addWidget(label(words, "small", wrap=True))
        for widgets in ((self.export, self.choose), (), (self.accept, self.leave)):
            row = QHBoxLayout()
            for each in widgets:
                row.addWidget(each)
            row.addStretch(1)
            card.inside.addLayout(row)
            if not widgets:
                card.inside.addWidget(self.changes)
        self.cards = (card,)
        self.left()

    def _on_export(self) -> None:
        dialog = self._ask(tr("Export the settings"), QFileDialog.FileMode.AnyFile, self.write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("kvitt-settings.json")

    def _on_import(self) -> None:
        self._ask(tr("Import settings"), QFileDialog.FileMode.ExistingFile, self.read)

    def _ask(self, title: str, mode: QFileDialog.FileMode, then: Callable[[str], None]) -> QFileDialog:
        self.dialog = QFileDialog(self.page, title, "", f"JSON (*.json);;{tr('All files')} (*)")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(mode)
        self.dialog.fileSelected.connect(then)
        self.dialog.open()
        return self.dialog

    def write(self, file: str) -> None:
        """Write the settings to `file`."""
        try:
            count = self.context.app.upkeep.settings_transfer.export_file(Path(file))
        except AppError as trouble:
            self.complain(trouble)
            return
        words = tr("{count} settings are in {file}.", count=count).format(count=count, file=Path(file).name)
        self._show(words, "body", taking=False)

    def read(self, file: str) -> None:
        """Show what taking `file` in would change."""
        try:
            plan = self.context.app.upkeep.settings_transfer.plan(Path(file))
        except AppError as trouble:
            self.complain(trouble)
            return
        self._show_plan(plan)

    def renew(self, plan: SettingsPlan) -> None:
        """Show what the file of `plan` would change by now."""
        self.context.app.preferences.read_again()
        words = tr("Settings were changed meanwhile. Nothing is taken in yet: this is what the file would change now.")
        self._show_plan(self.context.app.upkeep.settings_transfer.renewed(plan), words)

    def _show_plan(self, plan: SettingsPlan, *first: str) -> None:
        self._plan = plan
        none = tr("(none)")
        lines = [
            *first,
            *(f"{tr(BY_NAME[name].words)}: {before or none} → {after or none}" for name, before, after in plan.changes),
        ]
        lines += [tr("Keys: others than now")] if plan.other_keys else []
        keys = changed_keys(plan.keys, plan.file.keys)
        lines += [f"{act_words(act)}: {before} → {after}" for act, before, after in keys]
        lines += [tr("Left out: {names}").format(names=", ".join(plan.file.left_out))] if plan.file.left_out else []
        self._show("\n".join(lines) or tr("All is as in the file already."), "body", taking=not plan.changes_nothing)

    def _on_take(self) -> None:
        if self._plan is None:
            return
        self.context.bridge.write("settings file", _take_in(self, self._plan), waits=[self.card])

    def left(self) -> None:
        """Show no file any more."""
        self._plan = None
        self._show("", "body", taking=False)

    def complain(self, trouble: AppError) -> None:
        """Say why it did not work."""
        self._show(sentence(trouble, self.context.language), "error", taking=False)

    def _show(self, words: str, role: str, *, taking: bool) -> None:
        self.changes.setText(words)
        show_role(self.changes, role)
        for each in (self.accept, self.leave):
            each.setVisible(taking)
        self.changes.setVisible(bool(words))


async def _take_in(part: TransferPart, plan: SettingsPlan) -> None:
    try:
        await part.context.app.upkeep.settings_transfer.take_in(plan)
    except AppError as trouble:
        if not isValid(part):
            raise
        if trouble.code == TroubleCode.SETTING_CHANGED:
            part.renew(plan)
        else:
            part.complain(trouble)
        return
    if not isValid(part):
        return
    part.form.told.emit(tr("Settings of a file taken in."))
    part.left()
