"""What the desk says of an order: in the customer's language, with nobody's data, at the pace of the shop."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from app import runtime
from app.domain.desk.approvals import ApprovalPace
from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Event, Payment, State
from app.domain.records.journal import What
from app.domain.saying.saying import Case
from app.errors import Invalid
from app.store import Store
from app.words.desk.saying import SayingWords, saying_words
from app.words.language import Words
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.stage import Stage as Sandbox

CANARY = "CANARY"
HOODIE = OrderLine("Hoodie", "h1", Decimal(1), 49_900, 2500)


def told(app: runtime.App, reference: str, language: str = "") -> SayingWords:
    """What the desk says, in words."""
    found = app.understanding.say(reference, language)
    return saying_words(found.saying, Words(found.language), found.wallet)


def order(phone: str = "4741234567") -> Order:
    return Order((HOODIE,), Currency.NOK, phone=phone, customer=f"{CANARY} name", note=f"{CANARY} note")


def sent(app: runtime.App, run: Run, phone: str = "4741234567") -> str:
    reference = at_once(app.checkout.save(order(phone))).reference
    run(app.checkout.send(reference))
    return reference


def test_the_customers_language_comes_first_and_then_the_shops(app: runtime.App) -> None:
    for phone, language in (("46701234567", "sv"), ("358401234567", "fi"), ("", "nb")):
        reference = at_once(app.checkout.save(order(phone))).reference
        assert app.understanding.language(reference) == language
        assert app.understanding.say(reference).language == language
    at_once(app.preferences.change({"language": "da"}))
    assert told(app, reference).happened.startswith("Ordren er en kladde.")
    assert told(app, reference, "en").happened.startswith("The order is a draft.")


def test_what_is_said_follows_the_order(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    waiting = app.understanding.say(reference, "en")
    assert waiting.saying.case is Case.WAITING_PUSH
    assert waiting.wallet == "Vipps"
    assert f"It says {app.browse.order(reference).order.words}." in told(app, reference, "en").say
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.capture(reference))
    assert app.understanding.say(reference).saying.case is Case.CAPTURED
    run(app.actions.refund(reference, 9_900))
    refunded = app.understanding.say(reference, "nb")
    assert refunded.saying.case is Case.PART_REFUNDED
    assert "99,00\u00a0kr refundert til deg" in told(app, reference, "nb").say
    assert "Pengene går til kortet du betalte med." in told(app, reference, "nb").say


def test_a_card_without_a_person_leaves_no_trace_and_one_with_does(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    before = len(list(app.browse.entries()))
    card = app.understanding.case_card(reference)
    text = json.dumps(card)
    assert CANARY not in text
    assert "41234567" not in text
    assert len(list(app.browse.entries())) == before
    assert [event["name"] for event in card["events"]] == ["CREATED", "AUTHORIZED"]
    assert card["payments"][0]["psp_reference"]
    assert card["version"] == runtime.__version__
    personal = at_once(app.understanding.case_card_with_person(reference))
    assert personal["personal"]["phone"] == "4741234567"
    last = list(app.browse.entries())[-1]
    assert (last.what, last.reference) == (What.REVEALED, reference)


def test_the_exchanges_hold_figures_and_no_person(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.capture(reference))
    found = app.understanding.exchanges(reference)
    assert [each.heading for each in found if each.heading.startswith("POST")] == [
        f"POST /epayment/v1/payments/{reference}/capture",
        "POST /epayment/v1/payments",
    ]
    text = "\n".join(each.text for each in found)
    assert '"value": 49900' in text
    assert '"state": "AUTHORIZED"' in text
    for hidden in ("41234567", "Hoodie", "token=", CANARY):
        assert hidden not in text


def test_an_order_that_is_not_there_is_refused(app: runtime.App) -> None:
    for ask in (
        app.understanding.say,
        app.understanding.case_card,
        app.understanding.exchanges,
        app.understanding.pace,
    ):
        with pytest.raises(Invalid):
            ask("K-000000-0000")


# the pace of approvals -----------------------------------------------------------------------------------------------------


def asked(store: Store, number: int, sent_at: datetime, approved: timedelta | None, state: State) -> str:
    reference = f"Z-261129-{number:04}"
    saved = store.orders.add(reference, replace(order(f"4740{number:06}"), stated_total=49_900), sent_at)
    totals = Aggregate(49_900 if state is State.AUTHORIZED else 0)
    looked = sent_at + approved if approved is not None else None
    store.payments.add(
        Payment(reference, saved.id, Money(49_900, Currency.NOK), state, sent_at, totals, looked_at=looked), 1
    )
    return reference


def test_the_pace_is_read_from_the_last_requests(app: runtime.App) -> None:
    store, now = store_of(app), app.now()
    with store.write():
        for number in range(5):
            asked(store, number, now - timedelta(minutes=9 - number), timedelta(seconds=9), State.AUTHORIZED)
        slow = asked(store, 10, now - timedelta(minutes=3), None, State.CREATED)
    assert app.understanding.pace(slow).pace is ApprovalPace.ONLY_THIS
    assert app.understanding.pace().pace is ApprovalPace.USUAL
    with store.write():
        for number in (11, 12, 13):
            asked(store, number, now - timedelta(minutes=3), None, State.EXPIRED)
        asked(store, 14, now - timedelta(minutes=3), None, State.ABORTED)
    reading = app.understanding.pace(slow)
    assert (reading.pace, reading.since) == (ApprovalPace.EVERYWHERE, now - timedelta(minutes=3))


def test_an_approval_in_the_log_counts_from_its_own_moment(app: runtime.App) -> None:
    store, now = store_of(app), app.now()
    with store.write():
        for number in range(4):
            at = now - timedelta(minutes=9 - number)
            reference = asked(store, number, at, timedelta(minutes=5), State.AUTHORIZED)
            amount = Money(49_900, Currency.NOK)
            refused = Event(reference, "p1", "AUTHORIZED", amount, at + timedelta(seconds=2), success=False)
            store.payments.keep_events(
                [refused, Event(reference, "p2", "AUTHORIZED", amount, at - timedelta(seconds=1))]
            )
        this = asked(store, 9, now - timedelta(minutes=2), None, State.CREATED)
    # The service's clock is behind ours: approved before it was asked for is approved at once.
    assert app.understanding.pace(this).pace is ApprovalPace.ONLY_THIS
    assert app.understanding.pace(at_once(app.checkout.save(order())).reference).pace is ApprovalPace.USUAL


def test_the_moment_of_a_card_is_that_of_the_program(app: runtime.App) -> None:
    reference = at_once(app.checkout.save(order())).reference
    written = app.understanding.case_card(reference)["written"]
    assert written["utc"] == f"{app.now().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
