"""The settings that hold, and what follows from them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.papers.printer import Paper, Target, parse_target
from app.settings.declared import Declared

if TYPE_CHECKING:
    from app.domain.day.business_day import DayRule
    from app.domain.shop.carrier import Carrier

SPOKEN_IN = {"NO": "nb", "DK": "da", "FI": "fi", "SE": "sv"}
_ONE_BRAND = date(2027, 1, 12)


class Settings(Declared):
    """What holds now; `read_settings` makes it."""

    __slots__ = ()

    @property
    def carrier_list(self) -> tuple[Carrier, ...]:
        """Who carries parcels: those of the shop, else those that a shop begins with."""
        from app.domain.shop.carrier import PRESETS, read_carriers  # the first paint shows none of them

        try:
            return read_carriers(self.carriers) if self.carriers else PRESETS
        except ValueError:
            return PRESETS

    @property
    def own_accounts(self) -> dict[str, str]:
        """Accounts of the shop's own, by name.

        None where another program stored what no form could have.
        """
        from app.domain.bookkeeping.accounts import own_accounts  # the first paint posts nothing

        try:
            return own_accounts(self.accounts)
        except ValueError:
            return {}

    @property
    def day_rule(self) -> DayRule:
        """Where a day begins: by the country's clock, and the cut."""
        from app.domain.day.business_day import DayRule  # the first paint counts no day

        return DayRule(self.market, int(self.day_cut))

    @property
    def receives_webhooks(self) -> bool:
        """Whether to listen for webhooks at all."""
        return self.webhooks == "on"

    @property
    def link_lasts(self) -> timedelta:
        """How long a payment link works, if the sales unit may give so long.

        No more than the law of the country allows.
        """
        from app.domain.shop.request_terms import LAWFUL  # the first paint gives no time

        wanted = timedelta(minutes=int(self.link_life))
        # A shop in Norway may have chosen days before the law was known here; the stored choice stays.
        return min(wanted, LAWFUL.get(self.market, wanted))

    @property
    def numbers_receipts(self) -> bool:
        """Whether sending a request gives its order a receipt number.

        One that has none yet.
        """
        return self.receipt_numbers == "on"

    @property
    def pairs_words(self) -> bool:
        """Whether each request carries a word pair."""
        return self.word_pairs == "on"

    @property
    def digits_shown(self) -> int:
        """How many of the last digits of a phone number stand on the screen."""
        from app.domain.input.phone import WHOLE  # no number stands in the first paint

        return WHOLE if self.phone_digits == "all" else int(self.phone_digits)

    @property
    def words_language(self) -> str:
        """The language of the word pairs: the window's, else the country's."""
        return self.language or SPOKEN_IN.get(self.market, "en")

    def wallet(self, day: date) -> str:
        """What the customer's app is called in the market on `day` (`docs/service.md` 2.7)."""
        return "MobilePay" if self.market in ("DK", "FI") and day < _ONE_BRAND else "Vipps"

    @property
    def prints_itself(self) -> bool:
        """Whether a paper is printed as soon as an order is captured."""
        return self.print_when_captured == "on"

    @property
    def target(self) -> Target:
        """The printer."""
        return parse_target(self.printer, self.printer_address)

    @property
    def sheet(self) -> Paper:
        """The paper of a PDF, which is never a roll."""
        return self.paper if self.paper.is_sheet else Paper.A4

    @property
    def language_on_paper(self) -> str:
        """The language of papers: their own, else the window's, else the country's."""
        return self.paper_language or self.words_language

    def vat_rates(self, day: date) -> tuple[int, ...]:
        """The VAT rates to offer on `day`, in hundredths of a percent.

        Those of the market, and the usual one.
        """
        from app.domain.vat import rates_on

        rates = rates_on(self.market, day)
        # A rate of the shop's own is offered first, also where the country does not have it.
        return rates if self.vat_default in rates else (self.vat_default, *rates)
