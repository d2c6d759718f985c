"""Follow each movement of money through the ledger to its payout."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from app.domain.ledger.chain import Chain
from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.ledger_entry import FORMER_NAMES, KNOWN_TYPES, Account, EntryType, LedgerEntry, payout_number
from app.domain.ledger.money_finding import FindingKind, MoneyFinding
from app.domain.ledger.movement import Direction, MoneyMovement, Payout, Placed, Whereabouts

LATE_AFTER = timedelta(days=2)
"""Ledger dates after which a movement should be listed (docs/money.md)."""
SMALLEST_WITH_FEE = 100
"""Minor units; of less the fee may come to nothing."""


class LedgerScope(NamedTuple):
    """A ledger as it is traced.

    `units` are our numbers of its sales units; until `read_until` it was read to the end.
    """

    id: str
    units: frozenset[int]
    read_until: date | None = None
    from_start: bool = True
    currency: str = ""

    def has(self, movement: MoneyMovement) -> bool:
        """Whether its sales unit is one of those of this ledger."""
        return movement.unit in self.units

    def settles(self, movement: MoneyMovement) -> bool:
        """Whether the money of a movement comes here."""
        return self.has(movement) and self.currency in ("", movement.currency)


class ListedMoney(NamedTuple):
    """An entry of a ledger's funds.

    `payout` is the place of its payout among all, -1 without one.
    """

    ledger: str
    entry: LedgerEntry
    payout: int = -1


@dataclass
class Trace:
    """Where all the money is.

    `not_ours` are captures and refunds that are listed and not ours, `others` all else that a payout may hold: fees, disputes,
    corrections. `units` are our numbers of the sales units of each ledger.
    """

    placed: list[Placed] = field(default_factory=list)
    payouts: list[Payout] = field(default_factory=list)
    not_ours: list[ListedMoney] = field(default_factory=list)
    others: list[ListedMoney] = field(default_factory=list)
    findings: list[MoneyFinding] = field(default_factory=list)
    figures: dict[str, MoneyFigures] = field(default_factory=dict)
    units: dict[str, frozenset[int]] = field(default_factory=dict)

    @property
    def foreign(self) -> list[tuple[str, LedgerEntry]]:
        """What is listed and not ours, with its ledger."""
        return [(each.ledger, each.entry) for each in self.not_ours]

    @property
    def named(self) -> dict[Whereabouts, int]:
        """How many movements are where."""
        counts: dict[Whereabouts, int] = defaultdict(int)
        for each in self.placed:
            counts[each.where] += 1
        return dict(counts)


class _Listed:
    """An entry of the funds, and what came of it."""

    __slots__ = ("disputed", "entry", "ledger", "payout")

    def __init__(self, ledger: str, entry: LedgerEntry) -> None:
        self.ledger, self.entry = ledger, entry
        self.payout, self.disputed = -1, 0


class Tracer:
    """Takes the entries of ledgers in order, then places our movements."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._scopes: list[LedgerScope] = []
        self._chains: dict[tuple[str, Account], Chain] = {}
        self._listed: list[_Listed] = []
        self._others: list[_Listed] = []
        self._by_psp: dict[tuple[str, str], _Listed] = {}
        self._since_payout: dict[str, list[_Listed]] = defaultdict(list)
        self._numbers: dict[str, set[str]] = defaultdict(set)
        self._of_payout: list[list[_Listed]] = []
        self._sums: dict[str, Payout] = {}
        self._fees: dict[tuple[str, str], LedgerEntry] = {}
        self._retained: dict[str, dict[date, list[int]]] = {}
        self._trace = Trace()

    def begin(self, scope: LedgerScope) -> None:
        """The entries that come next are of this ledger."""
        self._scopes.append(scope)
        self._trace.units[scope.id] = scope.units
        for account in Account:
            self._chains[scope.id, account] = Chain(scope.id, account, from_start=scope.from_start)
        self._retained[scope.id] = defaultdict(lambda: [0, 0])

    def take(self, account: Account, entries: Iterable[LedgerEntry]) -> None:
        """The next entries of an account of the ledger that was begun last."""
        ledger, currency = self._scopes[-1].id, self._scopes[-1].currency
        chain = self._chains[ledger, account]
        on_entry = self._on_funds if account is Account.FUNDS else self._on_fees
        for listed in entries:
            # An entry need not say its currency; its ledger has one alone.
            entry = listed if listed.currency else listed._replace(currency=currency)
            if chain.take(entry):
                on_entry(ledger, FORMER_NAMES.get(entry.kind, entry.kind), entry)

    def end(self, movements: Iterable[MoneyMovement], totals: Mapping[str, tuple[int, int]] | None = None) -> Trace:
        """Say where each of our movements is.

        `totals` are what the service says was captured and refunded of a payment, by reference.
        """
        trace = self._trace
        for chain in self._chains.values():
            chain.end()
            trace.findings += chain.findings
        self._check_fees()
        self._check_retained()
        ours = list(movements)
        self._place(ours)
        self._check_totals(ours, totals or {})
        for figures in trace.figures.values():
            figures.finish(trace.payouts, self._today)
        return trace

    # what stands in the ledger

    def _figures(self, entry: LedgerEntry) -> MoneyFigures:
        if entry.currency not in self._trace.figures:
            self._trace.figures[entry.currency] = MoneyFigures(entry.currency, self._today)
        return self._trace.figures[entry.currency]

    def _on_funds(self, ledger: str, kind: str, entry: LedgerEntry) -> None:
        figures = self._figures(entry)
        figures.held += entry.amount
        sums = self._sums.setdefault(ledger, Payout(ledger, "", date.min, 0, entry.currency))
        if kind in (EntryType.CAPTURE, EntryType.REFUND):
            self._on_money(ledger, kind, entry, sums)
            return
        if kind == EntryType.PAYOUT:
            self._on_payout(ledger, entry, self._sums.pop(ledger))
            return
        if kind == EntryType.PAYOUT_ABORTED and self._on_aborted(ledger, entry, sums):
            return
        self._add_other(ledger, entry)
        if kind == EntryType.FEES_RETAINED:
            sums.retained += entry.amount
            self._retained[ledger][entry.day][0] += entry.amount
        elif kind in (EntryType.DISPUTED, EntryType.RETURNED):
            figures.disputed -= entry.amount
            known = self._by_psp.get((EntryType.CAPTURE, entry.psp_reference))
            if known is not None:
                known.disputed -= entry.amount
        elif kind not in KNOWN_TYPES:
            self._find(FindingKind.UNKNOWN_TYPE, ledger, entry, detail=kind)

    def _on_money(self, ledger: str, kind: str, entry: LedgerEntry, sums: Payout) -> None:
        key = kind, entry.psp_reference
        if entry.psp_reference and key in self._by_psp:
            self._find(FindingKind.TWICE, ledger, entry, entry.amount)
            self._add_other(ledger, entry)
            return
        listed = _Listed(ledger, entry)
        if entry.psp_reference:
            self._by_psp[key] = listed
        self._listed.append(listed)
        self._since_payout[ledger].append(listed)
        sums.movements += 1
        if kind == EntryType.CAPTURE:
            sums.captures += entry.amount
        else:
            sums.refunds += entry.amount

    def _add_other(self, ledger: str, entry: LedgerEntry) -> None:
        self._others.append(_Listed(ledger, entry))
        self._since_payout[ledger].append(self._others[-1])

    def _on_payout(self, ledger: str, entry: LedgerEntry, sums: Payout) -> None:
        trace = self._trace
        sums.number, sums.day, sums.amount = payout_number(entry.psp_reference), entry.day, -entry.amount
        sums.text, sums.last = entry.reference, entry.number
        if sums.number in self._numbers[ledger]:
            self._find(FindingKind.PAYOUT_TWICE, ledger, entry, entry.amount)
        self._numbers[ledger] |= {sums.number} - {""}
        if entry.before + entry.amount < 0:
            self._find(FindingKind.OVERDRAWN, ledger, entry, entry.before + entry.amount)
        inside = self._since_payout.pop(ledger, [])
        for each in inside:
            each.payout = len(trace.payouts)
        trace.payouts.append(sums)
        self._of_payout.append(inside)

    def _on_aborted(self, ledger: str, entry: LedgerEntry, sums: Payout) -> bool:
        """The money is back: what was in that payout waits for the next.

        False where no payout fits.
        """
        for place in range(len(self._trace.payouts) - 1, -1, -1):
            payout = self._trace.payouts[place]
            if payout.ledger == ledger and not payout.aborted and _is_that(payout, entry):
                payout.aborted = True
                sums.captures += payout.captures
                sums.refunds += payout.refunds
                sums.retained += payout.retained
                sums.movements += payout.movements
                self._since_payout[ledger] += self._of_payout[place]
                for each in self._of_payout[place]:
                    each.payout = -1
                return True
        return False

    def _on_fees(self, ledger: str, kind: str, entry: LedgerEntry) -> None:
        figures = self._figures(entry)
        figures.owed -= entry.amount
        if kind == EntryType.FEES_RETAINED:
            self._retained[ledger][entry.day][1] += entry.amount
        elif kind != EntryType.FEES_INVOICED:
            figures.add_fee(entry.day, -entry.amount)
        if kind == EntryType.CAPTURE_FEE and entry.psp_reference:
            self._fees[ledger, entry.psp_reference] = entry
        elif kind not in KNOWN_TYPES:
            self._find(FindingKind.UNKNOWN_TYPE, ledger, entry, account=Account.FEES, detail=kind)

    # what does not agree within it

    def _check_fees(self) -> None:
        """A fee may come with the next ledger date, and nothing is known of days that are not read yet."""
        fees = dict(self._fees)
        # A file says of each payment what its fee was, which may be nothing.
        with_fees = {ledger for ledger, _ in fees} & {scope.id for scope in self._scopes if scope.from_start}
        for listed in self._listed:
            ledger, entry = listed.ledger, listed.entry
            if entry.kind != EntryType.CAPTURE or entry.amount < SMALLEST_WITH_FEE or ledger not in with_fees:
                continue
            chain = self._chains[ledger, Account.FEES]
            fee = fees.pop((ledger, entry.psp_reference), None)
            young = chain.last_day - entry.day <= LATE_AFTER
            if fee is None and entry.psp_reference and not (young or chain.in_gap(entry.at, LATE_AFTER)):
                self._find(FindingKind.NO_FEE, ledger, entry)
        for (ledger, psp_reference), fee in fees.items():
            chain = self._chains[ledger, Account.FUNDS]
            known = (EntryType.CAPTURE, psp_reference) in self._by_psp
            if not (known or chain.last_day - fee.day <= LATE_AFTER or chain.gap_before(fee.at, LATE_AFTER)):
                self._find(FindingKind.FEE_ALONE, ledger, fee, account=Account.FEES)

    def _check_retained(self) -> None:
        for ledger, days in self._retained.items():
            funds, fees = (self._chains[ledger, account] for account in Account)
            both = min(funds.last_day, fees.last_day)
            # What the two lists say of one day may come with hours between them.
            off = [(day, taken + paid) for day, (taken, paid) in sorted(days.items()) if taken + paid and day < both]
            # A date that moved on one of the lists leaves two days that differ by the same amount.
            moved = {day for pair in pairwise(off) if not pair[0][1] + pair[1][1] for day, _ in pair}
            for day, amount in off:
                if day not in moved and not (funds.gap_on(day, LATE_AFTER) or fees.gap_on(day, LATE_AFTER)):
                    place = (FindingKind.RETAINED, ledger, Account.FUNDS, 0, day, amount)
                    self._trace.findings.append(MoneyFinding(*place, currency=funds.currency))

    # where ours are

    def _place(self, ours: list[MoneyMovement]) -> None:
        found: list[_Listed | None] = [None] * len(ours)
        taken: set[int] = set()
        waiting: dict[tuple[str, str], list[int]] = defaultdict(list)
        scopes = {scope.id: scope for scope in self._scopes}
        for place, movement in enumerate(ours):
            listed = self._by_psp.get((movement.direction, movement.psp_reference)) if movement.psp_reference else None
            if listed is not None and id(listed) not in taken:
                found[place] = listed
                taken.add(id(listed))
            else:
                waiting[movement.direction, movement.reference].append(place)
        for listed in self._listed:
            if id(listed) in taken:
                continue
            places = waiting.get((listed.entry.kind, listed.entry.reference), [])
            scope = scopes[listed.ledger]
            best = _best(listed.entry, [place for place in places if scope.has(ours[place])], ours)
            if best is None:
                self._trace.not_ours.append(ListedMoney(listed.ledger, listed.entry, listed.payout))
            else:
                places.remove(best)
                found[best] = listed
        self._trace.others = [ListedMoney(each.ledger, each.entry, each.payout) for each in self._others]
        self._trace.placed = [self._where(*pair) for pair in zip(ours, found, strict=True)]

    def _where(self, movement: MoneyMovement, listed: _Listed | None) -> Placed:
        if listed is None:
            return self._where_unlisted(movement)
        entry = listed.entry
        stated = (listed.ledger, entry.number, entry.amount, listed.payout)
        if (entry.amount, entry.currency) != (movement.signed, movement.currency):
            # Where an entry contradicts itself, that is said of it already.
            if entry.number not in self._chains[listed.ledger, Account.FUNDS].odd:
                self._find(FindingKind.DIFFERS, listed.ledger, entry, entry.amount - movement.signed)
            return Placed(movement, Whereabouts.DIFFERS, *stated)
        if listed.disputed:
            return Placed(movement, Whereabouts.DISPUTED, *stated)
        return Placed(movement, Whereabouts.THERE if listed.payout < 0 else Whereabouts.PAID_OUT, *stated)

    def _where_unlisted(self, movement: MoneyMovement) -> Placed:
        settling = [scope for scope in self._scopes if scope.settles(movement)]
        if not settling:
            return Placed(movement, Whereabouts.UNREAD)
        # One ledger ends and another begins: the one that is read still would list it.
        scope = max(settling, key=lambda each: each.read_until or date.min)
        day = movement.at.date()
        if scope.read_until is None or scope.read_until - day <= LATE_AFTER:
            return Placed(movement, Whereabouts.NOT_YET, scope.id)
        if not self._chains[scope.id, Account.FUNDS].in_gap(movement.at, LATE_AFTER):
            place = (FindingKind.LATE, scope.id, Account.FUNDS, 0, day, movement.signed, movement.currency)
            self._trace.findings.append(MoneyFinding(*place, movement.reference, movement.psp_reference))
        return Placed(movement, Whereabouts.LATE, scope.id)

    def _check_totals(self, ours: list[MoneyMovement], totals: Mapping[str, tuple[int, int]]) -> None:
        known: dict[str, list[int]] = {reference: [0, 0] for reference in totals}
        currency = {}
        for movement in ours:
            if movement.reference in known:
                known[movement.reference][movement.direction is Direction.REFUND] += movement.amount
                currency[movement.reference] = movement.currency
        for reference, (captured, refunded) in totals.items():
            by_us = known[reference]
            if (captured, refunded) != tuple(by_us):
                off = (captured - by_us[0]) - (refunded - by_us[1])
                stated = MoneyFinding(FindingKind.TOTALS, amount=off, reference=reference)
                self._trace.findings.append(stated._replace(currency=currency.get(reference, "")))

    def _find(
        self, kind: FindingKind, ledger: str, entry: LedgerEntry, amount: int = 0, *,
        account: Account = Account.FUNDS, detail: str = "",
    ) -> None:  # fmt: skip
        place = (kind, ledger, account, entry.number, entry.day, amount or entry.amount, entry.currency)
        self._trace.findings.append(MoneyFinding(*place, entry.reference, entry.psp_reference, detail=detail))


def _is_that(payout: Payout, entry: LedgerEntry) -> bool:
    """Whether this payout came back: by its number, or by its amount where one of the two has none."""
    number = payout_number(entry.psp_reference)
    return number == payout.number if number and payout.number else entry.amount == payout.amount


def _best(entry: LedgerEntry, places: list[int], ours: list[MoneyMovement]) -> int | None:
    """The movement of this reference that an entry is about, the one with its amount first."""
    exact = next((place for place in places if ours[place].signed == entry.amount), None)
    # With two references of the service that differ only the same amount makes it the same movement.
    free = (place for place in places if not (ours[place].psp_reference and entry.psp_reference))
    return exact if exact is not None else next(free, None)
