"""Wire types and calls of the Report API (v2).

Ledgers, and their entries as a stream.
Reads only, and in production only.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.errors import Uncertain

if TYPE_CHECKING:
    import httpx

LEDGERS = "/settlement/v1/ledgers"
_MOST_PAGES = 100
"""Of ledgers: a shop has one for each sales unit."""
_Shape = TypeVar("_Shape")


class WireBankAccount(msgspec.Struct):
    """Where payouts go; `id` is a number of the country's own kind."""

    id: str | None = None


class WireLedger(msgspec.Struct, rename="camel"):
    """A ledger; of its owner nothing is used."""

    ledger_id: str
    currency: str | None = None
    payout_bank_account: WireBankAccount | None = None
    settles_for_recipient_handles: list[str] | None = None


class WireLedgers(msgspec.Struct):
    """A page of ledgers; its cursor is empty on the last one."""

    items: list[WireLedger] | None = None
    cursor: str | None = None


class WireLedgerEntry(msgspec.Struct, rename="camel"):
    """An entry; what is missing or null is empty."""

    time: str
    entry_type: str
    amount: int
    balance_before: int
    balance_after: int
    psp_reference: str | None = None
    ledger_date: str | None = None
    reference: str | None = None
    currency: str | None = None
    recipient_handle: str | None = None


class WireFeed(msgspec.Struct, rename="camel"):
    """A page of the stream; its cursor is always there."""

    items: list[WireLedgerEntry]
    cursor: str
    try_later: bool | None = None


class LedgerPage(NamedTuple):
    """Entries, numbered from 0, and where the next page begins.

    `later` says that there are no more for now.
    """

    entries: tuple[LedgerEntry, ...]
    cursor: str
    later: bool


class ReportCalls:
    """The reads of the Report API, made with `ask`."""

    def __init__(self, ask: Callable[[str], Awaitable[httpx.Response]]) -> None:
        self._ask = ask

    async def ledgers(self) -> tuple[Ledger, ...]:
        """The ledgers that the keys may see.

        None is an empty list, and no error.
        """
        found: list[Ledger] = []
        path = LEDGERS
        for _ in range(_MOST_PAGES):
            page = _decode(await self._ask(path), WireLedgers)
            found += [_ledger(wire) for wire in page.items or ()]
            if not page.cursor:
                break
            path = f"{LEDGERS}?{urlencode({'cursor': page.cursor})}"
        return tuple(found)

    async def feed(self, ledger: str, account: Account, cursor: str) -> LedgerPage:
        """The entries behind `cursor`; without one the first that there are."""
        asked = f"?{urlencode({'cursor': cursor})}" if cursor else ""
        answer = await self._ask(f"/report/v2/ledgers/{quote(ledger, safe='')}/{account}/feed{asked}")
        page = _decode(answer, WireFeed)
        if not page.cursor:
            # Without one the next reading would begin at the start again.
            raise Uncertain("the answer could not be read")
        try:
            entries = tuple(_entry(number, wire) for number, wire in enumerate(page.items))
        except ValueError as failure:
            raise Uncertain("the answer could not be read") from failure
        return LedgerPage(entries, page.cursor, bool(page.try_later))


def _ledger(wire: WireLedger) -> Ledger:
    bank = wire.payout_bank_account or WireBankAccount()
    return Ledger(wire.ledger_id, wire.currency or "", bank.id or "", tuple(wire.settles_for_recipient_handles or ()))


def _entry(number: int, wire: WireLedgerEntry) -> LedgerEntry:
    at = datetime.fromisoformat(wire.time)
    if at.tzinfo is None:
        raise ValueError("a moment without a zone")
    # One official example has no ledger date.
    day = date.fromisoformat(wire.ledger_date) if wire.ledger_date else at.date()
    texts = (wire.psp_reference or "", wire.reference or "", wire.currency or "", wire.recipient_handle or "")
    sums = (wire.amount, wire.balance_before, wire.balance_after)
    return LedgerEntry(number, wire.entry_type, at, day, *sums, *texts)


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read") from failure
