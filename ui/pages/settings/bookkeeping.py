"""The group *Bookkeeping*: the folder for closed days, and accounts."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.changes import ChangeSet, Topic
from app.domain.bookkeeping.accounts import (
    ACCOUNTS,
    BY_RATE,
    AccountKind,
    account_name,
    with_account,
    write_accounts,
)
from app.domain.vat import format_rate
from app.words.shop.bookkeeping import ACCOUNT_WORDS
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.settings.accounts_card import AccountRow, AccountsCard


class FolderPart(GroupPart):
    """Chooses the folder, and says what waits for it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.dialog: QFileDialog | None = None
        self.choose = button(tr("Choose the folder…"), self._on_choose)
        self.try_again = button(tr("Write now"), self._on_write)
        self.state = label(role="small", wrap=True)
        card, row = Card(), QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.try_again)
        row.addStretch(1)
        card.inside.addLayout(row)
        card.inside.addWidget(self.state)
        self.cards = (card,)

    def look(self) -> None:
        self._show()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.DAY, Topic.SETTINGS):
            self._show()

    def _show(self) -> None:
        folder = self.context.app.day_folder
        waiting = self.context.bridge.read(lambda: folder.waiting) or 0
        self.try_again.setVisible(bool(folder.folder and waiting))
        words = tr("Nothing waits to be written.") if folder.folder else ""
        if folder.folder and waiting:
            words = tr("{count} files wait.", count=waiting).format(count=waiting)
        trouble = folder.trouble if folder.folder and waiting else None
        if trouble is not None:
            words += " " + sentence(trouble, self.context.language)
        self.state.setText(words)
        self.state.setVisible(bool(words))
        show_role(self.state, "error" if trouble is not None else "small")

    def _on_choose(self) -> None:
        self.dialog = QFileDialog(self.page, tr("Folder for closed days"))
        self.dialog.setFileMode(QFileDialog.FileMode.Directory)
        self.dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self.dialog.fileSelected.connect(self.use)
        self.dialog.open()

    def use(self, folder: str) -> None:
        """Write closed days into this folder from now on."""
        words = tr("Saved: {what}").format(what=tr("Folder for closed days"))
        self.context.bridge.write("day folder setting", _change(self, {"day_folder": folder}, words))

    def _on_write(self) -> None:
        # What came of it stands below the button.
        self.context.bridge.run("day folder", self.context.app.day_folder.write(), quiet=True)


class AccountsPart(GroupPart):
    """The accounts, one row each; sales and VAT also by rate."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.card = AccountsCard(self.context.look, self._on_typed, lambda: self.form.reset(("accounts",)))
        self.cards = (self.card,)
        self._show()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.SETTINGS):
            self._show()

    def _show(self) -> None:
        settings = self.context.app.preferences.current
        usual = ACCOUNTS[settings.market]
        rows = []
        for kind in AccountKind:
            words = tr(ACCOUNT_WORDS[kind])
            rows.append(AccountRow(kind, words, usual.get(kind, "")))
            for rate in settings.vat_rates(self.context.now().date()) if kind in BY_RATE else ():
                # Of sales without VAT there is none to post.
                if rate or kind is AccountKind.SALES:
                    name = account_name(kind, rate)
                    rows.append(AccountRow(name, f"{words} {format_rate(rate)}", usual.get(name, usual[kind])))
        self.card.show_accounts(rows, settings.own_accounts)

    def _on_typed(self, name: str, number: str) -> None:
        preferences = self.context.app.preferences
        own = with_account(preferences.current.own_accounts, name, number)
        words = tr("Saved: {what}").format(what=tr("Accounts"))
        self.context.bridge.write(
            "accounts", _change(self, {"accounts": write_accounts(own)}, words), waits=[self.card]
        )


async def _change(part: GroupPart, typed: dict[str, str], words: str) -> None:
    await part.context.app.preferences.change(typed)
    part.form.told.emit(words)
