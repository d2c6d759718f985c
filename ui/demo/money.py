"""Pictures of the money: each part of its page."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from app.domain.codes import Unreached
from app.domain.ledger.ledger_entry import Account, EntryType, LedgerEntry
from app.domain.ledger.movement import Direction, MoneyMovement
from app.domain.ledger.settlement_file import PortalSettlement
from app.domain.ledger.tracing import LedgerScope, Trace, Tracer
from app.errors import Offline
from app.services.ledger.ledger_reading import FileReading, ReadingProgress
from ui.demo.finding import FindPictures
from ui.demo.sale import until
from ui.pages.money.page import FINDINGS, MOVEMENTS, PAYOUTS, MoneyPage
from ui.pages.money.settlement_files import file_words

DAYS = 9


class MoneyPictures(FindPictures):
    """Follows the money of a shop in Norway and in Denmark."""

    async def _see_money(self) -> None:
        window = self._host.window
        window.parts.money_way.show_money()
        page = window.parts.money_way.money
        await until(lambda: not page.following, "the money is not followed")
        await self._picture("money-not-read")
        reading = self._app.ledger_reading
        reading.progress = ReadingProgress(12_000, self._app.money_trace.today() - timedelta(days=400))
        await self._picture("money-being-read", again=page.reading.show_state)
        reading.progress, reading.trouble = None, Offline(Unreached.TOKEN_SILENT)
        await self._picture("money-not-reached", again=page.reading.show_state)
        reading.trouble = None
        page.reading.show_state()
        page.read_now.click()
        await until(lambda: bool(page.payouts.model.rows) and page.read_now.isEnabled(), "nothing was read")
        await until(lambda: not page.following, "the money is not followed")
        page.tabs.setCurrentIndex(MOVEMENTS)
        await until(lambda: bool(page.movements.model.rows), "the movements are not listed")
        await self._picture("money")
        page.tabs.setCurrentIndex(PAYOUTS)
        await self._show_days(page)
        payout = PortalSettlement("123455", "2000010", self._app.money_trace.today(), "NOK")
        name, found = "2000010.xml", FileReading((payout, payout), (payout,))
        page.files.say(name, file_words(found, self._language))
        await self._picture("money-files", again=partial(page.show_trace, self._some_days("NOK")))
        page.files.close_card.click()
        page.show_trace(await self._app.money_trace.trace())
        row = next(line for line in page.payouts.model.rows if line.opened is not None)
        page.payouts.open_row(page.payouts.model.rows.index(row))
        reference = next(line.reference for line in page.payouts.model.rows if line.reference)
        window.open_order(reference)
        await self._picture("order-with-its-money")

    async def _show_days(self, page: MoneyPage) -> None:
        """Nine days of payouts, one of them open; two currencies; and what does not agree."""
        trace = self._some_days("NOK")
        show = partial(page.show_trace, trace)
        show()
        page.payouts.open_row(page.payouts.model.find_payout(trace.payouts[-2]))
        await self._picture("money-payout-open", again=show)
        page.payouts.open_row(page.payouts.model.find_payout(trace.payouts[-2]))
        await self._picture("money-two-currencies", again=partial(page.show_trace, self._some_days("NOK", "DKK")))
        page.tabs.setCurrentIndex(FINDINGS)
        await self._picture("money-findings", again=show)
        page.tabs.setCurrentIndex(PAYOUTS)

    def _some_days(self, *currencies: str) -> Trace:
        """What the ledgers of some days would say; one order is late, one differs and one is disputed."""
        today = self._app.money_trace.today()
        tracer, movements = Tracer(today), list[MoneyMovement]()
        for number, currency in enumerate(currencies):
            ledger = _WrittenLedger(currency, number, today)
            ledger.write()
            movements += ledger.movements
            tracer.begin(LedgerScope(str(number), frozenset({number}), today, currency=currency))
            for account, entries in ledger.entries.items():
                tracer.take(account, entries)
        return tracer.end(movements)


class _WrittenLedger:
    """Writes what stands on one ledger."""

    def __init__(self, currency: str, number: int, today: date) -> None:
        self._currency, self._number, self._today = currency, number, today
        self.entries: dict[Account, list[LedgerEntry]] = {account: [] for account in Account}
        self.movements: list[MoneyMovement] = []

    def write(self) -> None:
        for ago in range(DAYS, -1, -1):
            day = self._today - timedelta(days=ago)
            for sale in range(1 + ago % 3):
                self._sell(day, sale, 24_900 + 7_300 * (ago + sale))
            if ago == 4:
                self._add(
                    Account.FUNDS,
                    EntryType.DISPUTED,
                    day,
                    -self.movements[0].amount,
                    f"p{self._number}-9-0",
                    self._name(9, 0),
                )
                self._add(Account.FUNDS, "solar-flare-fee", day, -500)
                place = (Direction.CAPTURE, 19_900, self._currency, datetime.combine(day, time(9)).astimezone())
                self.movements.append(MoneyMovement(self._name(ago, 9), *place, "p-late", self._number))
            if ago:
                self._pay_out(day, DAYS - ago)

    def _name(self, ago: int, sale: int) -> str:
        return f"K-2611{30 - ago:02d}-{self._number}{sale:03d}"

    def _sell(self, day: date, sale: int, amount: int) -> None:
        ago = (self._today - day).days
        name, psp = self._name(ago, sale), f"p{self._number}-{ago}-{sale}"
        self._add(Account.FUNDS, EntryType.CAPTURE, day, amount, psp, name)
        self._add(Account.FEES, EntryType.CAPTURE_FEE, day, -amount // 40, psp, name)
        known = amount + (1_000 if (ago, sale) == (5, 1) else 0)
        place = (Direction.CAPTURE, known, self._currency, datetime.combine(day, time(9)).astimezone())
        self.movements.append(MoneyMovement(name, *place, psp, self._number))

    def _pay_out(self, day: date, number: int) -> None:
        owed = self.entries[Account.FEES][-1].after
        self._add(Account.FEES, EntryType.FEES_RETAINED, day, -owed)
        self._add(Account.FUNDS, EntryType.FEES_RETAINED, day, owed)
        payout = f"{self._number}-{2_000_010 + number}"
        text = f"Utb. {2_000_010 + number} Vippsnr 123455"
        self._add(Account.FUNDS, EntryType.PAYOUT, day, -self.entries[Account.FUNDS][-1].after, payout, text)

    def _add(self, account: Account, kind: str, day: date, amount: int, psp: str = "", reference: str = "") -> None:
        entries = self.entries[account]
        before = entries[-1].after if entries else 0
        at = datetime.combine(day, time(9)).astimezone()
        place = (len(entries) + 1, kind, at, day, amount, before, before + amount, psp, reference, self._currency)
        entries.append(LedgerEntry(*place))
