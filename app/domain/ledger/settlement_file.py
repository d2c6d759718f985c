"""Settlement files of the portal, read in place of the ledger.

CSV, and XML 2.0 and 3.0.
"""

from __future__ import annotations

import csv
import io
import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from app.domain.ledger.ledger_entry import Account, EntryType, LedgerEntry
from app.domain.problem import Invalid

MOST_BYTES = 50_000_000
"""A file of a month of a large shop has a few millions."""
_DAYS = ("%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d")
"""As the portal writes a day, and as a spreadsheet of Denmark or of Sweden writes it anew."""
_FIRST_BLOCK = "SettlementInfo"
_MOST = 10**15
"""More minor units than any shop is paid."""


class SettledPayment(NamedTuple):
    """A capture or a refund of a file; the fee is negative."""

    at: datetime
    reference: str
    psp_reference: str
    captured: int
    refunded: int
    fee: int


@dataclass
class PortalSettlement:
    """One payout of a file; `net` says that the fees are taken from it."""

    msn: str
    number: str
    day: date
    currency: str
    bank_account: str = ""
    net: bool = True
    payments: list[SettledPayment] = field(default_factory=list)


def read_settlement_file(content: bytes) -> list[PortalSettlement]:
    """The payouts of a file, oldest first. Raises `Invalid` `settlement_file`."""
    try:
        if len(content) > MOST_BYTES:
            raise ValueError("too long")
        found = list(_of_xml(content) if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") else _of_csv(content))
    # A file of somebody else fails in as many ways as there are files.
    except (ValueError, LookupError, ArithmeticError, csv.Error, Xml.ParseError) as failure:
        raise Invalid("settlement_file", field="file") from failure
    if not found:
        raise Invalid("settlement_file", field="file")
    return sorted(found, key=lambda each: (each.day, each.number))


def to_entries(settlement: PortalSettlement, ledger: str) -> dict[Account, list[LedgerEntry]]:
    """The entries that a payout of a file stands for.

    On both accounts, from a balance of nought.
    """
    funds: list[LedgerEntry] = []
    fees: list[LedgerEntry] = []

    def add(to: list[LedgerEntry], kind: EntryType, amount: int, payment: SettledPayment | None, psp: str = "") -> None:
        before = to[-1].after if to else 0
        at = payment.at if payment else datetime.combine(settlement.day, time(), UTC)
        named = (payment.psp_reference, payment.reference) if payment else (psp, "")
        place = (len(to), kind.value, at, settlement.day, amount, before, before + amount)
        to.append(LedgerEntry(*place, *named, settlement.currency, f"api:{settlement.msn}"))

    for payment in settlement.payments:
        if payment.captured:
            add(funds, EntryType.CAPTURE, payment.captured, payment)
        if payment.refunded:
            add(funds, EntryType.REFUND, -payment.refunded, payment)
        if payment.fee:
            add(fees, EntryType.CAPTURE_FEE, payment.fee, payment)
    owed = sum(each.amount for each in fees)
    if owed:
        add(fees, EntryType.FEES_RETAINED if settlement.net else EntryType.FEES_INVOICED, -owed, None)
        if settlement.net:
            add(funds, EntryType.FEES_RETAINED, owed, None)
    add(funds, EntryType.PAYOUT, -sum(each.amount for each in funds), None, f"{ledger}-{settlement.number}")
    return {Account.FUNDS: funds, Account.FEES: fees}


def _minor(text: str) -> int:
    # Spreadsheets set blanks between thousands, and some write a minus that is no hyphen.
    amount = Decimal("".join(text.split()).replace(",", ".").replace("\u2212", "-")) * 100
    # Asked first: the whole number of `1e999999` would take longer than the file is worth.
    if not abs(amount) < _MOST:
        raise ValueError("no amount of money")
    if amount != int(amount):
        raise ValueError("a part of a minor unit")
    return int(amount)


def _day_of(text: str) -> datetime:
    for written in _DAYS:
        with suppress(ValueError):
            return datetime.strptime(text.strip(), written).replace(tzinfo=UTC)
    raise ValueError("no day")


def _text_of(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def _of_csv(content: bytes) -> Iterator[PortalSettlement]:
    found: dict[str, PortalSettlement] = {}
    heads: dict[str, list[str]] = {}
    payments: list[dict[str, str]] = []
    text = _text_of(content)
    # A Nordic spreadsheet saves it anew with semicolons, decimal commas and letters of its own.
    separator = re.search(f'{_FIRST_BLOCK}"?([;\t])', text)
    for row in csv.reader(io.StringIO(text), delimiter=separator[1] if separator else ","):
        name = row[0] if row else ""
        # The first row of each block is its head.
        if name not in heads:
            heads[name] = row
            continue
        cells = dict(zip(heads[name], row, strict=False))
        if name == _FIRST_BLOCK:
            net = _minor(cells["Fee"]) != 0
            day = _day_of(cells["SettlementDate"]).date()
            place = (cells["SaleUnitNumber"], cells["SettlementID"], day, cells["Currency"], cells["SettlementAccount"])
            found[cells["SettlementID"]] = PortalSettlement(*place, net)
        elif name == "TransactionInfo":
            payments.append(cells)
    for cells in payments:
        at = _day_of(cells["SalesDate"])
        sums = (_minor(cells["Gross"]), -_minor(cells["Refund"]), _minor(cells["Fee"]))
        of = found.get(cells["SettlementId"]) or (next(iter(found.values())) if len(found) == 1 else None)
        if of is None:
            raise ValueError("a payment without its settlement")
        of.payments.append(SettledPayment(at, cells["OrderID"], cells["TransactionId"], *sums))
    yield from found.values()


def _of_xml(content: bytes) -> Iterator[PortalSettlement]:
    root = Xml.fromstring(content)  # noqa: S314 - expat of today stops what grows without end
    for details in root.iter():
        if _name(details) != "SettlementDetailsInfo":
            continue
        for paid in (each for each in details.iter() if _name(each) == "PaymentsInfo"):
            for each in (each for each in paid if _name(each) == "SettlementInfo"):
                yield _settlement(each, _text(details, "SerialNumber"), _text(paid, "SettlementAccountNum"))


def _settlement(element: Xml.Element, msn: str, bank_account: str) -> PortalSettlement:
    day = date.fromisoformat(_text(element, "SettlementDate")[:10])
    place = (msn, _text(element, "SettlementID"), day, _text(element, "SettlementCurrencyCode"), bank_account)
    settlement = PortalSettlement(*place, net=_text(element, "SettlementType") != "Gross")
    for each in element:
        if _name(each) == "TransactionInfo":
            at = datetime.fromisoformat(_text(each, "TransactionTime"))
            sums = [_minor(_text(each, f"Transaction{name}Amount") or "0") for name in ("Capture", "Refund", "Fee")]
            named = (_text(each, "OrderID"), _text(each, "TransactionID"))
            at = at if at.tzinfo else at.replace(tzinfo=UTC)
            settlement.payments.append(SettledPayment(at, *named, abs(sums[0]), abs(sums[1]), -abs(sums[2])))
    return settlement


def _name(element: Xml.Element) -> str:
    """Its name without the namespace, in which the versions differ."""
    return element.tag.rpartition("}")[2]


def _text(element: Xml.Element, name: str) -> str:
    return next(((each.text or "").strip() for each in element if _name(each) == name), "")
