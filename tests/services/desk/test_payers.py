"""Who pays: customers found by name and digits, and doubts about a number."""

from datetime import timedelta
from typing import Any

from app import runtime
from app.domain.desk.customer_orders import CustomerHistory
from app.domain.desk.views import Customer, Doubt
from app.domain.money import Currency, Money
from tests.conftest import OpenApp, Run
from tests.support.asked import asking
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox


def approved(app: runtime.App, run: Run, sandbox: Sandbox, **changes: Any) -> str:
    reference = sent(app, run, **changes)
    sandbox.approve(reference)
    run(app.watch.once())
    return reference


# who pays -------------------------------------------------------------------------------------------------------------


def test_customers_are_found_by_name_and_digits_the_latest_first(app: runtime.App) -> None:
    for phone, name in (
        ("4741111111", "Anna"),
        ("4742222222", "Bjørn 50 %"),
        ("4741111111", ""),
        ("4743333333", ""),
        ("", "Nobody"),
    ):
        at_once(app.checkout.save(order(phone=phone, customer=name)))
    anna, bear, third = Customer("4741111111", "Anna"), Customer("4742222222", "Bjørn 50 %"), Customer("4743333333", "")
    assert app.payers.search("") == (third, anna, bear)
    assert app.payers.search("an") == (anna,)
    assert app.payers.search("22 22") == (bear,)
    assert app.payers.search("50 %") == (bear,)
    assert app.payers.search("%") == (bear,)
    assert app.payers.search("_") == ()
    assert app.payers.search("", limit=1) == (third,)
    assert app.payers.search("Nobody") == ()


def test_the_same_request_a_moment_ago_is_told(open_app: OpenApp, run: Run) -> None:
    clock = Clock()
    app = open_app(now=clock)
    began = clock()
    sent(app, run)
    amount = Money(100_000, Currency.NOK)
    assert app.payers.doubt("4712345678", 2, amount) == Doubt(twin_at=began)
    assert app.payers.doubt("4712345678", 2, Money(1, Currency.NOK)) is None
    assert app.payers.doubt("4787654321", 2, amount) is None
    clock.advance(timedelta(minutes=10).total_seconds() + 1)
    assert app.payers.doubt("4712345678", 2, amount) is None


def test_a_regular_with_two_digits_the_other_way_round_is_told(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    amount = Money(5_000, Currency.NOK)
    approved(app, run, sandbox, customer="Anna")
    assert app.payers.doubt("4712354678", 2, amount) is None  # once is not a regular
    approved(app, run, sandbox)
    assert app.payers.doubt("4712354678", 2, amount) == Doubt(regular=Customer("4712345678", "Anna"))
    assert app.payers.doubt("4712345679", 2, amount) is None
    assert app.payers.doubt("4712345678", 2, amount) is None  # the regular in person
    for _ in range(2):
        approved(app, run, sandbox, phone="4712354678")
    assert app.payers.doubt("4712354678", 2, amount) is None  # another regular, who happens to be close


# histories ------------------------------------------------------------------------------------------------------------


def test_a_customers_history_adds_up(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    began = clock()
    first = approved(app, run, sandbox, phone="4741111111", customer="Anna")
    run(app.actions.capture(first))
    run(app.actions.refund(first, 10_000))
    clock.advance(3600)
    second = sent(app, run, phone="4741111111", customer="Anna Berg")
    (history,) = app.payers.histories("41 11 11 11")
    captured = app.browse.order(first).aggregate.captured
    assert history == CustomerHistory(
        Customer("4741111111", "Anna Berg"),
        orders=2,
        first=began,
        last=history.last,
        captured=(Money(captured, Currency.NOK),),
        refunded=(Money(10_000, Currency.NOK),),
    )
    assert app.payers.history("4741111111") == history
    assert app.payers.history("") is None
    assert history.last >= began + timedelta(hours=1)
    assert [row.reference for row in app.payers.orders_of(history.customer)] == [second, first]
    assert [row.reference for row in app.payers.orders_of(history.customer, limit=1)] == [second]


def test_histories_by_name_and_by_a_part_of_the_number(app: runtime.App) -> None:
    for phone, name in (("4741111111", "Anna"), ("4742222222", "Anna B"), ("4742222222", "")):
        at_once(app.checkout.save(order(phone=phone, customer=name)))
    named = app.payers.histories("anna")
    assert [(each.customer.phone, each.orders) for each in named] == [("4742222222", 2), ("4741111111", 1)]
    assert [each.customer.name for each in app.payers.histories("1111")] == ["Anna"]
    # A whole number that nobody ordered with, and a name of nobody.
    assert app.payers.histories("49999999") == ()
    assert app.payers.histories("Nobody") == ()


def test_many_histories_take_as_many_reads_as_one(app: runtime.App) -> None:
    asked_for = []
    for many in (1, 5):
        for number in range(many):
            at_once(app.checkout.save(order(phone=f"474111111{number}", customer="Anna")))
        app.payers.histories("anna")  # what is read once for good
        with asking(store_of(app)) as asked:
            app.payers.histories("anna")
        asked_for.append(asked.queries)
    assert asked_for[0] == asked_for[1]
