"""What may stand in one setting, and which settings can only be wrong together."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.domain.papers.printer import Way, parse_target
from app.domain.problem import Invalid
from app.domain.shop.currency import Currency

MARKETS = {"NO": Currency.NOK, "DK": Currency.DKK, "FI": Currency.EUR, "SE": Currency.SEK}


def market_of(currency: Currency) -> str:
    """The country of a currency; each country has one of its own."""
    # Each currency here belongs to one country, so the way back is certain.
    return next(market for market, own in MARKETS.items() if own is currency)


# one setting; each takes what was typed and the name of its field, gives what is stored, and raises `Invalid` at that field

_ONE_PERCENT = 100


def usual_vat(text: str, name: str) -> str:
    """A rate in percent, stored in hundredths of one."""
    from app.domain.vat import parse_rate

    rate = parse_rate(text, name)
    if 0 < rate < _ONE_PERCENT:  # 0,25 is how a spreadsheet writes 25 %
        raise Invalid("vat_unreadable", field=name, text=text)
    return str(rate)


def shown_vat(rate: int) -> str:
    """A rate as it is typed."""
    from app.domain.vat import format_rate

    return format_rate(rate)


_MOST_DIGITS = 15
"""Longer numbers cannot be counted on in the data file; thousands of digits Python does not read at all."""


def _is_number(text: str) -> bool:
    # ASCII only: `isdigit` takes the digits of every script, and the number goes on paper.
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def receipt_number(text: str, name: str) -> str:
    """A number above zero."""
    if not (_is_number(text) and int(text) > 0):
        raise Invalid("receipt_first_unusable", field=name, text=text)
    return text


LEAST_KEPT, MOST_KEPT = 30, 3650
"""Days: a refund may be asked for in the first weeks, and no law asks for more than ten years."""


def days_kept(text: str, name: str) -> str:
    """Days that customers are kept; 0 keeps them for good."""
    if not _is_number(text) or (int(text) and not LEAST_KEPT <= int(text) <= MOST_KEPT):
        raise Invalid("days_kept_unusable", field=name, text=text, least=LEAST_KEPT, most=MOST_KEPT)
    return str(int(text))


def prefix(text: str, name: str) -> str:
    """Letters that a reference can begin with."""
    from app.domain.reference import check_prefix

    return check_prefix(text, name)


_ADDRESS = r"(?i:https?://[^\s/?#]\S*|(?!https?:)[a-z][a-z0-9+.-]*://\S*)"
"""An address on the web has a place in it; an app has a scheme of its own."""


def return_address(text: str, name: str) -> str:
    """A secure address on the web, or of an app; or nothing."""
    # A link that is not https could be read and changed on its way; an app has its own scheme.
    if text and (not re.fullmatch(_ADDRESS, text) or text.lower().startswith("http://")):
        raise Invalid("return_url_unusable", field=name, text=text)
    return text


def legal_page(text: str, name: str) -> str:
    """A secure address on the web; or nothing."""
    from app.domain.shop.request_terms import check_legal_page

    return check_legal_page(text, name)


def minimum_age(text: str, name: str) -> str:
    """An age in years."""
    from app.domain.shop.request_terms import parse_age

    return str(parse_age(text, name))


def scale_layouts(text: str, name: str) -> str:
    """Layouts of scale labels."""
    from app.domain.scanning.scale_label import layouts_of

    # An empty unit of weight is enough to see whether it can be read.
    layouts_of(text, "")
    return text


def carriers(text: str, name: str) -> str:
    """Carriers as `write_carriers` writes them; nothing for those that a shop begins with."""
    from app.domain.shop.carrier import PRESETS, check_carriers, read_rows, write_carriers

    checked = check_carriers(read_rows(text, name), name) if text else PRESETS
    return "" if checked == PRESETS else write_carriers(checked)


def accounts(text: str, name: str) -> str:
    """Accounts of the shop's own, as `write_accounts` writes them."""
    from app.domain.bookkeeping.accounts import own_accounts, write_accounts

    try:
        return write_accounts(own_accounts(text))
    except ValueError as wrong:
        raise Invalid("account_unreadable", field=name, text=str(wrong)) from None


def folder(text: str, name: str) -> str:
    """The whole path of a folder, or nothing."""
    from pathlib import Path

    if text and not Path(text).is_absolute():
        raise Invalid("folder_unusable", field=name, text=text)
    return text


def listening_place(text: str, name: str) -> str:
    """An address of this machine, and a port."""
    from app.domain.engine.webhook import parse_listen

    parse_listen(text, name)
    return text


def webhook_address(text: str, name: str) -> str:
    """Where webhooks can be sent, or nothing."""
    from app.domain.engine.webhook import check_address

    return check_address(text, name) if text else text


# settings that can only be wrong together


def check_printer(values: Mapping[str, str]) -> None:
    """The address must be one for the kind of printer.

    Raises `Invalid` at the address.
    """
    parse_target(Way(values["printer"]), values["printer_address"])


def check_currency(values: Mapping[str, str]) -> None:
    """A sales unit takes the currency of its country alone.

    Raises `Invalid` at the currency.
    """
    if values["currency"] != MARKETS[values["market"]]:
        own, other = MARKETS[values["market"]].value, values["currency"]
        raise Invalid("currency_not_of_country", field="currency", own=own, other=other)


TOGETHER = ((("printer", "printer_address"), check_printer), (("market", "currency"), check_currency))
"""Settings that can only be wrong together, and the check that is given all of them."""
