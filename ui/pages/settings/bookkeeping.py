"""The group *Bookkeeping*: the folder for closed days, and accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from shiboken6 import isValid

from app.changes import ChangeSet, Topic
from app.domain.bookkeeping.accounts import (
    ACCOUNTS,
    BY_RATE,
    AccountKind,
    account_name,
    with_account,
    write_accounts,
)
from app.domain.problem import Invalid, TroubleCode
from app.domain.vat import format_rate
from app.words.shop.bookkeeping import ACCOUNT_WORDS
from ui.look.formats import breakable
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.settings.accounts_card import AccountRow, AccountsCard
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, changed_question
from ui.widgets.tills.version_words import TwoTexts


class FolderPart(GroupPart):
    """Chooses the folder, and says what waits for it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.dialog: QFileDialog | None = None
        self.choose = button(tr("Choose the folder…"), self._on_choose)
        self.try_again = button(tr("Write now"), self._on_write)
        self.place = label(role="small", wrap=True)
        self.state = label(role="small", wrap=True)
        card, row = Card(tr("Folder for closed days")), QHBoxLayout()
        card.inside.addWidget(self.place)
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
        where = tr("Closed days are written to {folder}.").format(folder=breakable(folder.folder))
        self.place.setText(where if folder.folder else tr("No folder is chosen: closed days are written nowhere."))
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
        self.card = AccountsCard(self.context.look, self._on_typed, self._on_reset)
        self.question: ElsewhereDialog | None = None
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

    @property
    def typed(self) -> Any:
        return self.card.typed or None

    def bring_back(self, typed: Any) -> None:
        for name in typed.keys() & self.card.edits.keys():
            self.card.put(name, *typed[name])

    def _on_reset(self) -> None:
        for name in self.card.edits:
            self.card.settle(name, self._own.get(name, ""))  # what is half typed goes, too
        self.form.reset(("accounts",))

    def _on_typed(self, name: str, number: str, seen: str) -> None:
        with_account({}, name, number)  # what cannot be an account is told at its row
        self.context.bridge.write("accounts", _keep_account(self, name, number, seen), waits=[self.card])

    @property
    def _own(self) -> Mapping[str, str]:
        return self.context.app.preferences.current.own_accounts

    def show_kept(self, name: str) -> None:
        """The number of an account is saved."""
        self.card.settle(name, self._own.get(name, ""))
        self._show()
        self.form.told.emit(tr("Saved: {what}").format(what=tr("Accounts")))

    def ask(self, name: str, number: str, theirs: str) -> None:
        """Ask which number an account gets: the typed one, or `theirs`."""
        # The row loses the keyboard to the question, and would ask a second time.
        if self.question is not None and isValid(self.question) and self.question.isVisible():
            return
        words = next(row.words for row in self.card.rows if row.name == name)
        usual = tr("the usual number")
        rows = [TwoTexts(words, number.strip() or usual, theirs or usual)]
        said = changed_question(tr("Another till changed this account meanwhile"), words, rows)
        self.question = self.ask_which(
            said, lambda: self._on_typed(name, number, theirs), lambda: self.card.settle(name, theirs)
        )


async def _keep_account(part: AccountsPart, name: str, number: str, seen: str) -> None:
    preferences = part.context.app.preferences
    while True:
        own, seen_text = preferences.current.own_accounts, preferences.current.accounts
        theirs = own.get(name, "")
        if theirs not in (seen, number.strip()):
            if isValid(part):
                part.ask(name, number, theirs)
                return
            raise Invalid(TroubleCode.SETTING_CHANGED, field="accounts", theirs=theirs)
        typed = {"accounts": write_accounts(with_account(own, name, number))}
        try:
            await preferences.change(typed, seen={"accounts": seen_text})
            break
        except Invalid as problem:
            if problem.code != TroubleCode.SETTING_CHANGED:
                raise
            # Another account may be all that another till has changed: that stays, and this one goes beside it.
            preferences.read_again()
    if isValid(part):
        part.show_kept(name)


async def _change(part: GroupPart, typed: dict[str, str], words: str) -> None:
    await part.context.app.preferences.change(typed)
    part.form.told.emit(words)
