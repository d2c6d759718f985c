"""The group *Bookkeeping*: the accounts that vouchers are posted to."""

from __future__ import annotations

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
from ui.look.texts import tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.settings.accounts_card import AccountRow, AccountsCard


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
        preferences.change({"accounts": write_accounts(own)})
        self.form.told.emit(tr("Saved: {what}").format(what=tr("Accounts")))
