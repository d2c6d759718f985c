"""Every movement is placed in a payout or named, and only what is wrong is a finding."""

from __future__ import annotations

import random
from datetime import date

import pytest

from app.domain.ledger.ledger_entry import Account, EntryType
from app.domain.ledger.money_finding import FindingKind
from app.domain.ledger.movement import Direction, MoneyMovement, Whereabouts
from app.domain.ledger.tracing import LedgerScope, Trace, Tracer
from tests.support.ledger_book import BEGIN, Book

DAY = BEGIN.date()


def kinds(trace: Trace) -> list[FindingKind]:
    return [each.kind for each in trace.findings]


def wheres(trace: Trace) -> list[Whereabouts]:
    return [each.where for each in trace.placed]


def test_the_documented_model_day() -> None:
    book = Book()
    book.sell("a", psp="a1")
    book.sell("a", psp="a2")
    book.sell("b", 20000)
    book.refund("b", 10000)
    book.pay_out("Utb. 2000001 Vippsnr 123455")
    trace = book.trace()
    assert wheres(trace) == [Whereabouts.PAID_OUT] * 4
    (payout,) = trace.payouts
    assert (payout.number, payout.amount, payout.captures, payout.refunds) == ("2000001", 28800, 40000, -10000)
    assert (payout.retained, payout.others, payout.movements) == (-1200, 0, 4)
    assert (trace.findings, trace.foreign, trace.named) == ([], [], {Whereabouts.PAID_OUT: 4})
    figures = trace.figures["NOK"]
    assert (figures.held, figures.on_its_way, figures.paid_out, figures.fees, figures.owed) == (0, 28800, 0, 1200, 0)


def test_what_is_not_listed_is_young_and_then_late() -> None:
    book = Book()
    book.sell("there")
    book.sell("missing", 500, listed=False)
    assert wheres(book.trace()) == [Whereabouts.THERE, Whereabouts.NOT_YET]
    book.next_day(3)
    book.sell("later")
    trace = book.trace()
    assert wheres(trace) == [Whereabouts.THERE, Whereabouts.LATE, Whereabouts.THERE]
    (late,) = trace.findings
    assert (late.kind, late.reference, late.amount) == (FindingKind.LATE, "missing", 500)


def test_nothing_is_late_where_nothing_is_read() -> None:
    book = Book()
    book.sell("a", listed=False)
    book.next_day(9)
    assert wheres(book.trace(units=frozenset({2}))) == [Whereabouts.UNREAD]
    tracer = Tracer(book.at.date())
    tracer.begin(LedgerScope("12345", frozenset({1})))
    assert wheres(tracer.end(book.movements)) == [Whereabouts.NOT_YET]


def test_what_is_listed_and_not_ours() -> None:
    book = Book()
    book.sell("ours")
    book.funds(EntryType.REFUND, -300, "portal", "other")
    trace = book.trace()
    assert [(ledger, each.reference) for ledger, each in trace.foreign] == [("12345", "other")]
    assert trace.findings == []


@pytest.mark.parametrize(("ours", "listed"), [("", "psp"), ("psp", ""), ("", ""), ("one", "other")])
def test_without_a_common_psp_reference_the_order_and_its_amount_decide(ours: str, listed: str) -> None:
    book = Book()
    book.sell("a", 100, listed=False, psp=ours)
    book.sell("a", 200, listed=False, psp=ours and ours + "2")
    book.funds(EntryType.CAPTURE, 200, listed, "a")
    book.funds(EntryType.CAPTURE, 100, listed and listed + "2", "a")
    trace = book.trace()
    assert [(each.where, each.entry) for each in trace.placed] == [(Whereabouts.THERE, 2), (Whereabouts.THERE, 1)]


def test_another_amount_differs() -> None:
    book = Book()
    book.sell("a", 100, listed=False)
    book.funds(EntryType.CAPTURE, 90, "p-a", "a")
    book.sell("b", 100, listed=False, psp="")
    book.funds(EntryType.CAPTURE, 70, "of b", "b")
    trace = book.trace()
    assert wheres(trace) == [Whereabouts.DIFFERS] * 2
    assert [(each.kind, each.amount) for each in trace.findings] == [
        (FindingKind.DIFFERS, -10),
        (FindingKind.DIFFERS, -30),
    ]


def test_another_amount_with_another_psp_reference_is_another_movement() -> None:
    book = Book()
    book.sell("a", 100, listed=False, psp="one")
    book.funds(EntryType.CAPTURE, 90, "other", "a")
    trace = book.trace()
    assert (wheres(trace), len(trace.foreign)) == ([Whereabouts.NOT_YET], 1)


def test_a_dispute_lost_and_won() -> None:
    book = Book()
    book.sell("a")
    book.funds(EntryType.DISPUTED, -10000, "p-a", "a")
    book.funds(EntryType.DISPUTED, -50, "unknown")
    trace = book.trace()
    assert (wheres(trace), trace.figures["NOK"].disputed) == ([Whereabouts.DISPUTED], 10050)
    book.funds(EntryType.RETURNED, 10000, "p-a", "a")
    assert wheres(book.trace()) == [Whereabouts.THERE]


def test_an_aborted_payout_is_paid_with_the_next() -> None:
    book = Book()
    book.sell("a")
    first = book.pay_out()
    book.sell("b", 20000)
    second = book.pay_out()
    book.funds(EntryType.PAYOUT_ABORTED, -first.amount)
    assert wheres(book.trace()) == [Whereabouts.THERE, Whereabouts.PAID_OUT]
    book.funds(EntryType.PAYOUT_ABORTED, -second.amount, second.psp_reference)
    book.funds(EntryType.PAYOUT_ABORTED, 1, "12345-1")
    book.pay_out()
    trace = book.trace()
    assert [each.aborted for each in trace.payouts] == [True, True, False]
    assert [each.payout for each in trace.placed] == [2, 2]
    paid = trace.payouts[2]
    assert (paid.captures, paid.retained, paid.others, trace.findings) == (30000, -800, 1, [])
    assert [(each.entry.kind, each.payout) for each in trace.others][-1:] == [(EntryType.PAYOUT_ABORTED, 2)]


@pytest.mark.parametrize("second", ["", "12345-1", "12345-42000001"])
def test_of_two_payouts_the_one_that_came_back_is_marked(second: str) -> None:
    book = Book()
    book.sell("a")
    first = book.pay_out()
    book.sell("b", 20000)
    book.funds(EntryType.PAYOUT, -20000, second)
    book.funds(EntryType.PAYOUT_ABORTED, -first.amount, "2000001")
    assert [each.aborted for each in book.trace().payouts] == [True, False]
    # Without a number it is the one of its amount.
    book.funds(EntryType.PAYOUT_ABORTED, 20000)
    assert [each.aborted for each in book.trace().payouts] == [True, True]


def test_what_a_payout_holds_adds_up() -> None:
    book = Book()
    book.sell("a")
    book.funds(EntryType.REFUND, -300, "portal", "other")
    book.funds(EntryType.CAPTURE, 10000, "p-a", "a")
    book.funds(EntryType.CORRECTION, -50)
    book.pay_out()
    book.funds(EntryType.TOP_UP, 700)
    trace = book.trace()
    (payout,) = trace.payouts
    held = [each.listed for each in trace.placed if each.payout == 0]
    held += [each.entry.amount for each in (*trace.not_ours, *trace.others) if each.payout == 0]
    assert sorted(held) == [-400, -300, -50, 10000, 10000]
    assert (sum(held), payout.movements) == (payout.amount, 2)
    assert [(each.entry.kind, each.payout) for each in trace.others][-1] == (EntryType.TOP_UP, -1)


def test_an_entry_without_a_currency_has_that_of_its_ledger() -> None:
    book = Book()
    book.movements.append(MoneyMovement("a", Direction.CAPTURE, 500, "DKK", book.at, "p-a"))
    entry = book.funds(EntryType.CAPTURE, 500, "p-a", "a")._replace(currency="")
    tracer = Tracer(DAY)
    tracer.begin(LedgerScope("12345", frozenset({1}), DAY, currency="DKK"))
    tracer.take(Account.FUNDS, [entry])
    trace = tracer.end(book.movements)
    assert (wheres(trace), list(trace.figures)) == ([Whereabouts.THERE], ["DKK"])


def test_the_same_reference_in_the_ledger_of_another_unit_is_not_ours() -> None:
    book = Book()
    book.sell("1042", listed=False, psp="")
    book.funds(EntryType.CAPTURE, 10000, "theirs", "1042")
    trace = book.trace(units=frozenset({2}))
    assert (wheres(trace), len(trace.foreign)) == ([Whereabouts.UNREAD], 1)


@pytest.mark.parametrize("order", [1, -1])
def test_where_a_ledger_ended_the_one_that_is_read_still_says_what_is_late(order: int) -> None:
    book = Book()
    book.sell("missing", 500, listed=False)
    later = date.fromordinal(DAY.toordinal() + 5)
    tracer = Tracer(later)
    for ledger, until in [("old", DAY), ("new", later)][::order]:
        tracer.begin(LedgerScope(ledger, frozenset({1}), until))
    trace = tracer.end(book.movements)
    assert [(each.where, each.ledger) for each in trace.placed] == [(Whereabouts.LATE, "new")]


def test_a_capture_that_is_listed_twice() -> None:
    book = Book()
    book.sell("a")
    book.funds(EntryType.CAPTURE, 10000, "p-a", "a")
    trace = book.trace()
    assert (kinds(trace), wheres(trace)) == ([FindingKind.TWICE], [Whereabouts.THERE])


def test_one_movement_is_placed_once_though_we_know_it_twice() -> None:
    book = Book()
    book.sell("a")
    book.movements.append(book.movements[0])
    assert wheres(book.trace()) == [Whereabouts.THERE, Whereabouts.NOT_YET]


def test_unknown_types_are_counted_and_told() -> None:
    book = Book()
    book.funds("solar-flare-fee", -30)
    book.fees("solar-flare-fee", -20)
    book.fees(EntryType.FEES_INVOICED, 20)
    book.funds(EntryType.TOP_UP, 30)
    book.fees(EntryType.SERVICE_FEE, -5)
    trace = book.trace()
    assert [(each.kind, each.account, each.detail) for each in trace.findings] == [
        (FindingKind.UNKNOWN_TYPE, account, "solar-flare-fee") for account in Account
    ]
    figures = trace.figures["NOK"]
    assert (figures.held, figures.fees, figures.owed) == (0, 25, 5)


def test_payouts_that_cannot_be() -> None:
    book = Book()
    book.sell("a")
    book.pay_out()
    book.payout -= 1
    book.sell("b")
    book.pay_out()
    book.funds(EntryType.PAYOUT, -7)
    assert kinds(book.trace()) == [FindingKind.PAYOUT_TWICE, FindingKind.OVERDRAWN]


def test_fees_that_do_not_come() -> None:
    book = Book()
    book.sell("a")
    book.sell("tiny", 99, listed=False)
    book.funds(EntryType.CAPTURE, 99, "p-tiny", "tiny")
    book.sell("free", listed=False)
    book.funds(EntryType.CAPTURE, 10000, "p-free", "free")
    book.sell("nameless", listed=False, psp="")
    book.funds(EntryType.CAPTURE, 10000, "", "nameless")
    book.fees(EntryType.CAPTURE_FEE, -400, "p-nobody", "nobody")
    book.fees(EntryType.CAPTURE_FEE, -400)
    # A day later it may still come.
    book.next_day(2)
    book.sell("b")
    assert kinds(book.trace()) == []
    book.next_day()
    book.sell("c")
    trace = book.trace()
    assert [(each.kind, each.reference) for each in trace.findings] == [
        (FindingKind.NO_FEE, "free"),
        (FindingKind.FEE_ALONE, "nobody"),
    ]


def test_a_second_fee_of_one_capture_is_no_finding() -> None:
    book = Book()
    book.sell("a")
    book.fees(EntryType.CAPTURE_FEE, -400, "p-a", "a")
    book.next_day(5)
    book.sell("b")
    assert kinds(book.trace()) == []


def test_retained_fees_that_are_not_those_owed() -> None:
    book = Book()
    book.sell("a")
    book.funds(EntryType.FEES_RETAINED, -500)
    book.fees(EntryType.FEES_RETAINED, 400)
    assert kinds(book.trace()) == []  # of a day that may not be over
    book.next_day()
    book.sell("b")
    (retained,) = book.trace().findings
    assert (retained.kind, retained.day, retained.amount) == (FindingKind.RETAINED, DAY, -100)


def test_totals_of_the_service_are_held_against_the_movements() -> None:
    book = Book()
    book.sell("a")
    book.sell("b")
    book.refund("b", 400)
    assert kinds(book.trace(totals={"a": (10000, 0), "b": (10000, 400)})) == []
    trace = book.trace(totals={"a": (10000, 300), "none": (5, 0)})
    assert [(each.kind, each.reference, each.amount, each.currency) for each in trace.findings] == [
        (FindingKind.TOTALS, "a", -300, "NOK"),
        (FindingKind.TOTALS, "none", 5, ""),
    ]


def test_an_entry_that_contradicts_itself_is_told_once() -> None:
    book = Book()
    book.sell("a")
    book.lists[Account.FUNDS][0] = book.lists[Account.FUNDS][0]._replace(amount=1)
    trace = book.trace()
    assert (kinds(trace), wheres(trace)) == ([FindingKind.SUM], [Whereabouts.DIFFERS])


# a year, and what can be wrong with it ---------------------------------------------------------------------------------


def year(seed: int, days: int = 60) -> Book:
    """Days of a shop: sales, refunds of before, disputes, days without sales, and payouts."""
    chance, book = random.Random(seed), Book()
    sold: list[str] = []
    for day in range(days):
        for number in range(chance.randrange(0, 12)):
            sold.append(f"{day}-{number}")
            book.sell(sold[-1], chance.randrange(100, 99999))
        if sold and chance.random() < 0.3:
            book.refund(sold.pop(chance.randrange(len(sold))), 50)
        if chance.random() < 0.05:
            book.funds(EntryType.CORRECTION, 33)
        if book.lists[Account.FUNDS] and book.lists[Account.FUNDS][-1].after > 50000:
            book.pay_out()
        else:
            book.next_day()
    return book


@pytest.mark.parametrize("seed", range(6))
def test_all_of_a_sound_year_is_placed_and_every_minor_unit_explained(seed: int) -> None:
    book = year(seed)
    trace = book.trace()
    assert (trace.findings, trace.foreign) == ([], [])
    assert set(wheres(trace)) <= {Whereabouts.PAID_OUT, Whereabouts.THERE}
    held = sum(each.movement.signed for each in trace.placed if each.where is Whereabouts.THERE)
    figures = trace.figures["NOK"]
    paid = sum(each.amount for each in trace.payouts)
    others = sum(each.amount for each in book.lists[Account.FUNDS] if each.kind == EntryType.CORRECTION)
    retained = sum(each.amount for each in book.lists[Account.FUNDS] if each.kind == EntryType.FEES_RETAINED)
    assert figures.held + paid == sum(each.signed for each in book.movements) + others + retained
    assert all(each.amount == each.captures + each.refunds + each.retained + each.others for each in trace.payouts)
    assert held <= figures.held


def plant(book: Book, fault: str, chance: random.Random) -> FindingKind:
    """Spoil one place of a sound book."""
    funds, fees = (book.lists[account] for account in Account)
    middle = range(len(funds) // 4, len(funds) // 2)
    capture = next(at for at in middle if funds[at].kind == EntryType.CAPTURE and at >= chance.choice(middle[:-40]))
    if fault == "dropped fee":
        at = next(at for at, each in enumerate(fees) if each.psp_reference == funds[capture].psp_reference)
        del fees[at]
        return FindingKind.GAP
    if fault == "moved date":
        funds[capture] = funds[capture]._replace(day=date(2027, 1, 1))
        return FindingKind.DATE
    if fault == "doubled page":
        length = chance.randrange(1, 40)
        funds[capture + length : capture + length] = funds[capture : capture + length]
        book.renumbered(Account.FUNDS)
        return FindingKind.REPEATED
    if fault == "lost cursor":
        del funds[capture : capture + chance.randrange(1, 20)]
        return FindingKind.GAP
    funds[capture] = funds[capture]._replace(**{fault: getattr(funds[capture], fault) + 7})
    return FindingKind.SUM


FAULTS = ("dropped fee", "moved date", "doubled page", "lost cursor", "after", "before", "amount")


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("seed", range(4))
def test_a_fault_is_named_and_nothing_else(seed: int, fault: str) -> None:
    book = year(seed)
    expected = plant(book, fault, random.Random(seed))
    assert kinds(book.trace()) == [expected]


def test_money_of_another_currency_has_figures_of_its_own() -> None:
    book = Book()
    book.sell("a")
    book.movements.append(MoneyMovement("b", Direction.CAPTURE, 700, "EUR", book.at, "p-b"))
    book.lists[Account.FUNDS].append(book.funds(EntryType.CAPTURE, 700, "p-b", "b")._replace(currency="EUR"))
    del book.lists[Account.FUNDS][1]
    trace = book.trace()
    assert {name: each.held for name, each in trace.figures.items()} == {"NOK": 10000, "EUR": 700}
