"""Every setting, declared once: its type, default, bounds and words. The settings form is generated from this."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from app.domain.input.marks import visible
from app.domain.input.phone import WHOLE
from app.domain.money import Currency
from app.domain.order import Interaction
from app.domain.papers.printer import Paper, Target, Way, parse_target
from app.domain.problem import Invalid
from app.domain.shop.scope import Scope
from app.domain.vat import parse_rate, rates_on, usual_rate


class Section(StrEnum):
    """Where a setting stands in the form."""

    SALES_UNIT = "Sales unit"
    ORDERS = "Orders"
    PAPER = "Paper"
    WINDOW = "Window"
    WEBHOOKS = "Webhooks"


class Setting(NamedTuple):
    """One setting, and whose it is. `choices` are (value, words) pairs; without them it is a text of at most `longest`
    characters."""

    name: str
    scope: Scope
    default: str
    section: Section
    words: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    longest: int = 100


MARKETS = {"NO": Currency.NOK, "DK": Currency.DKK, "FI": Currency.EUR, "SE": Currency.SEK}


def market_of(currency: Currency) -> str:
    """The country of a currency; each country has one of its own."""
    return next(market for market, own in MARKETS.items() if own is currency)


SPOKEN_IN = {"NO": "nb", "DK": "da", "FI": "fi", "SE": "sv"}
_LONGEST_LINK = {"NO": timedelta(hours=24)}
"""What the law allows a payment that waits for its customer (`docs/service.md` 5.2)."""
_ONE_BRAND = date(2027, 1, 12)
LANGUAGES = (("en", "English"), ("nb", "Norsk bokmål"), ("da", "Dansk"), ("sv", "Svenska"), ("fi", "Suomi"))

SETTINGS = (
    Setting("shop", Scope.SHOP, "", Section.SALES_UNIT, "Shop name", "Shown in the window and on papers.", longest=60),
    Setting(
        "market",
        Scope.UNIT,
        "NO",
        Section.SALES_UNIT,
        "Country",
        "Sets the currency, the usual VAT and the rates offered, and where phone numbers without a country code belong.",
        (("NO", "Norway"), ("DK", "Denmark"), ("FI", "Finland"), ("SE", "Sweden")),
    ),
    Setting(
        "currency",
        Scope.UNIT,
        "NOK",
        Section.SALES_UNIT,
        "Currency",
        "The currency of the country; a sales unit takes no other.",
        tuple((currency.value, currency.value) for currency in Currency),
    ),
    Setting(
        "reference_prefix",
        Scope.TILL,
        "K",
        Section.SALES_UNIT,
        "Reference prefix",
        "Letters for this shop or till.",
        longest=8,
    ),
    Setting(
        "return_url",
        Scope.UNIT,
        "",
        Section.SALES_UNIT,
        "Return address",
        "Where a payment link leads afterwards.",
        longest=2500,
    ),
    Setting(
        "link_life",
        Scope.UNIT,
        "1440",
        Section.SALES_UNIT,
        "A payment link works for",
        "Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.",
        (
            ("10", "10 minutes"),
            ("60", "1 hour"),
            ("1440", "24 hours"),
            ("4320", "3 days"),
            ("10080", "7 days"),
            ("40320", "28 days"),
        ),
    ),
    Setting(
        "pos_id", Scope.TILL, "", Section.ORDERS, "Till", "Shown on the receipt in the customer's app.", longest=40
    ),
    Setting(
        "staff",
        Scope.TILL,
        "",
        Section.ORDERS,
        "Who is at the till",
        "Noted in the action log with every step.",
        longest=40,
    ),
    Setting(
        "receipt_numbers",
        Scope.UNIT,
        "on",
        Section.ORDERS,
        "Receipt numbers",
        "Numbers are given on sending, without gaps or repeats.",
        (("on", "Given by Kvitt"), ("off", "Typed by hand")),
    ),
    Setting("receipt_first", Scope.UNIT, "1", Section.ORDERS, "Next receipt number, at least", longest=15),
    Setting(
        "word_pairs",
        Scope.SHOP,
        "on",
        Section.ORDERS,
        "Word pair on requests",
        "Two words such as “blue heron” that tell the customer and you that it is the same request.",
        (("on", "On"), ("off", "Off")),
    ),
    Setting("vat_default", Scope.UNIT, "2500", Section.ORDERS, "Usual VAT", "The rate of a new line, in percent."),
    Setting(
        "interaction",
        Scope.SHOP,
        Interaction.PRESENT.value,
        Section.ORDERS,
        "Customers are",
        "Vipps MobilePay needs to know whether the customer is present.",
        ((Interaction.PRESENT.value, "In the shop"), (Interaction.NOT_PRESENT.value, "Elsewhere")),
    ),
    Setting(
        "after_approval",
        Scope.TILL,
        "ask",
        Section.ORDERS,
        "Once a customer has approved",
        "Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.",
        (("ask", "Ask each time"), ("capture", "Capture at once"), ("ship", "Keep for shipping")),
    ),
    Setting(
        "scale_labels",
        Scope.SHOP,
        "",
        Section.ORDERS,
        "Scale labels",
        "Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.",
        longest=400,
    ),
    Setting("organisation", Scope.SHOP, "", Section.PAPER, "Organisation number", longest=30),
    Setting("shop_address", Scope.UNIT, "", Section.PAPER, "Address of the shop", longest=120),
    Setting("closing", Scope.SHOP, "", Section.PAPER, "Last line", "Such as your terms of exchange.", longest=200),
    Setting(
        "paper_language", Scope.SHOP, "", Section.PAPER, "Language of papers", "", (("", "As the window"), *LANGUAGES)
    ),
    Setting(
        "printer",
        Scope.MACHINE,
        Way.NONE.value,
        Section.PAPER,
        "Printer",
        "Without one, you choose a printer of this computer each time.",
        (
            (Way.NONE.value, "None"),
            (Way.SYSTEM.value, "A printer of the system"),
            (Way.NETWORK.value, "Receipt printer on the network"),
            (Way.USB.value, "Receipt printer on USB"),
            (Way.SERIAL.value, "Receipt printer on a serial port"),
        ),
    ),
    Setting(
        "printer_address",
        Scope.MACHINE,
        "",
        Section.PAPER,
        "Address of the printer",
        "192.168.1.50, 04b8:0202, COM3, or the name of the printer",
        longest=200,
    ),
    Setting(
        "paper",
        Scope.MACHINE,
        Paper.WIDE.value,
        Section.PAPER,
        "Paper",
        "",
        (
            (Paper.A4.value, "A4 sheet"),
            (Paper.A5.value, "A5 sheet"),
            (Paper.WIDE.value, "80 mm roll"),
            (Paper.WIDE_42.value, "80 mm roll, 42 characters"),
            (Paper.NARROW.value, "58 mm roll"),
        ),
    ),
    Setting(
        "print_when_captured",
        Scope.TILL,
        "off",
        Section.PAPER,
        "Print by itself",
        "As soon as an order is captured here.",
        (("off", "Off"), ("on", "When captured")),
    ),
    Setting(
        "phone_digits",
        Scope.SHOP,
        "4",
        Section.WINDOW,
        "Phone numbers on the screen",
        "The whole number is one key away on the page of an order, and that is noted in the action log.",
        (("3", "The last three digits"), ("4", "The last four digits"), ("all", "The whole number")),
    ),
    Setting("language", Scope.PERSON, "", Section.WINDOW, "Language", "", (("", "As the system"), *LANGUAGES)),
    Setting(
        "theme",
        Scope.PERSON,
        "",
        Section.WINDOW,
        "Colours",
        "",
        (("", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "sounds",
        Scope.TILL,
        "normal",
        Section.WINDOW,
        "Sounds",
        "A short tone when a customer approves or declines, and when time is up.",
        (("off", "Off"), ("quiet", "Quiet"), ("normal", "Normal"), ("loud", "Loud")),
    ),
    Setting(
        "motion",
        Scope.PERSON,
        "",
        Section.WINDOW,
        "Motion",
        "Short movements that show where something went.",
        (("", "As the system"), ("off", "Off")),
    ),
    Setting(
        "webhooks",
        Scope.MACHINE,
        "off",
        Section.WEBHOOKS,
        "Receive webhooks",
        "Only for shops with a public https address, or a relay that has one.",
        (("off", "Off"), ("on", "On")),
    ),
    Setting(
        "webhooks_listen",
        Scope.MACHINE,
        "127.0.0.1:8787",
        Section.WEBHOOKS,
        "Listen at",
        "This machine's address and a port.",
    ),
    Setting(
        "webhooks_address",
        Scope.UNIT,
        "",
        Section.WEBHOOKS,
        "Public address",
        "https://… where Vipps MobilePay sends news of payments.",
        longest=2000,
    ),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def scope_of(name: str) -> Scope:
    """Whose the setting `name` is."""
    return _BY_NAME[name].scope


OF_MACHINE = {
    name: scope_of(name)
    for name in (
        *("printer", "printer_address", "paper", "print_when_captured"),
        *("webhooks", "webhooks_listen", "webhooks_address", "return_url"),
    )
}
"""Where this machine prints and who is sent where: a copy that is put back, from whatever machine, does not change them."""


@dataclass(frozen=True)
class Settings:
    """What holds now."""

    shop: str
    market: str
    currency: Currency
    reference_prefix: str
    return_url: str
    link_life: str
    pos_id: str
    staff: str
    receipt_numbers: str
    receipt_first: int
    word_pairs: str
    vat_default: int
    interaction: Interaction
    after_approval: str
    scale_labels: str
    printer: Way
    printer_address: str
    paper: Paper
    print_when_captured: str
    paper_language: str
    organisation: str
    shop_address: str
    closing: str
    phone_digits: str
    language: str
    theme: str
    sounds: str
    motion: str
    webhooks: str
    webhooks_listen: str
    webhooks_address: str

    @property
    def receives_webhooks(self) -> bool:
        """Whether to listen for webhooks at all."""
        return self.webhooks == "on"

    @property
    def link_lasts(self) -> timedelta:
        """How long a payment link works, if the sales unit may give so long; no more than the law of the country allows."""
        wanted = timedelta(minutes=int(self.link_life))
        return min(wanted, _LONGEST_LINK.get(self.market, wanted))

    @property
    def numbers_receipts(self) -> bool:
        """Whether an order without a receipt number is given one when its request is sent."""
        return self.receipt_numbers == "on"

    @property
    def pairs_words(self) -> bool:
        """Whether each request carries a word pair."""
        return self.word_pairs == "on"

    @property
    def digits_shown(self) -> int:
        """How many of the last digits of a phone number stand on the screen."""
        return WHOLE if self.phone_digits == "all" else int(self.phone_digits)

    @property
    def words_language(self) -> str:
        """The language of the word pairs: the one chosen for the window, or that of the country."""
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
        """The paper of a PDF, which nobody cuts off a roll."""
        return self.paper if self.paper.is_sheet else Paper.A4

    @property
    def language_on_paper(self) -> str:
        """The language of papers: their own, or the one chosen for the window, or that of the country."""
        return self.paper_language or self.words_language

    def vat_rates(self, day: date) -> tuple[int, ...]:
        """The VAT rates to offer, in hundredths of a percent: those of the market on `day`, and the usual one."""
        rates = rates_on(self.market, day)
        return rates if self.vat_default in rates else (self.vat_default, *rates)


_NUMBERS = frozenset({"vat_default", "receipt_first"})


def read_settings(changed: Mapping[str, str], defaults: Mapping[str, str]) -> Settings:
    """The settings that hold, from those that were `changed`, then the surroundings' `defaults`, then our own."""
    values: dict[str, Any] = {
        setting.name: changed.get(setting.name, defaults.get(setting.name, setting.default)) for setting in SETTINGS
    }
    for setting in SETTINGS:  # the file may have been written by another program
        value = values[setting.name]
        known = value in dict(setting.choices) if setting.choices else value.isdecimal() or setting.name not in _NUMBERS
        values[setting.name] = value if known else setting.default
    values["currency"] = Currency(values["currency"])
    values["interaction"] = Interaction(values["interaction"])
    values["printer"] = Way(values["printer"])
    values["paper"] = Paper(values["paper"])
    values["vat_default"] = int(values["vat_default"])
    values["receipt_first"] = int(values["receipt_first"])
    return Settings(**values)


_ONE_PERCENT = 100
_ADDRESS = re.compile(r"https?://[^\s/?#]\S*|(?!https?:)[a-z][a-z0-9+.-]*://\S*", re.IGNORECASE)
"""An address on the web has a place in it; an app has a scheme of its own."""


def check_setting(name: str, typed: str) -> str:
    """`typed` as it is stored under the setting `name`. Raises `Invalid` with that field."""
    from app.domain.engine.webhook import check_address, parse_listen
    from app.domain.reference import check_prefix
    from app.domain.scanning.scale_label import layouts_of

    setting = _BY_NAME[name]
    text = visible(typed).strip()
    if name == "vat_default":
        rate = parse_rate(text, name)
        if 0 < rate < _ONE_PERCENT:  # 0,25 is how a spreadsheet writes 25 %
            raise Invalid("vat_unreadable", field=name, text=text)
        return str(rate)
    if name == "receipt_first" and not (text.isascii() and text.isdigit() and int(text) > 0):
        raise Invalid("receipt_first_unusable", field=name, text=text)
    if name == "reference_prefix":
        return check_prefix(text, name)
    if name == "return_url" and text and not _ADDRESS.fullmatch(text):
        raise Invalid("return_url_unusable", field=name, text=text)
    if name == "return_url" and text.lower().startswith("http://"):
        raise Invalid("return_url_unusable", field=name, text=text)
    if name == "scale_labels":
        layouts_of(text, "")
    if name == "webhooks_listen":
        parse_listen(text, name)
    if name == "webhooks_address" and text:
        return check_address(text, name)
    if setting.choices and text not in {value for value, _ in setting.choices}:
        raise Invalid("setting_unknown", field=name, text=text)
    if len(text) > setting.longest:
        raise Invalid("setting_too_long", field=name, longest=setting.longest)
    return text


def check_printer(values: Mapping[str, str]) -> None:
    """The address must be one for the kind of printer. Raises `Invalid` at the address."""
    parse_target(Way(values["printer"]), values["printer_address"])


def check_currency(values: Mapping[str, str]) -> None:
    """A sales unit takes the currency of its country alone. Raises `Invalid` at the currency."""
    if values["currency"] != MARKETS[values["market"]]:
        own, other = MARKETS[values["market"]].value, values["currency"]
        raise Invalid("currency_not_of_country", field="currency", own=own, other=other)


def with_country(values: Mapping[str, str], current: Settings) -> dict[str, str]:
    """`values` with what comes along with another country where they do not say it: its currency, and its usual VAT unless
    the shop has one of its own."""
    market = values.get("market", current.market)
    if market == current.market:
        return dict(values)
    along = {"currency": MARKETS[market].value}
    if current.vat_default == usual_rate(current.market):
        along["vat_default"] = str(usual_rate(market))
    return {**along, **values}
