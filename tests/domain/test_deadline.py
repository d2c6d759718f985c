"""Until when reserved money can be captured, and what is known once that is over."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.deadline import Deadline, Limit, capture_deadline, deadline_of, ran_out
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Event, Payment, State
from app.domain.verdict import Action, allowed_actions

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)
RESERVED, PART = Aggregate(1000), Aggregate(1000, 400)


def payment(
    total: Aggregate = RESERVED,
    currency: Currency = Currency.NOK,
    until: datetime | None = None,
    state: State = State.AUTHORIZED,
) -> Payment:
    return Payment("r", 1, Money(1000, currency), state, NOW, total, capture_until=until)


def log(*told: tuple[str, timedelta], success: bool = True) -> tuple[Event, ...]:
    return tuple(
        Event("r", str(number), name, Money(1000, Currency.NOK), NOW + after, success=success)
        for number, (name, after) in enumerate(told)
    )


def test_until_when_money_can_be_captured() -> None:
    told = NOW + 3 * DAY
    assert capture_deadline(payment(until=told)) == told
    for currency, days in ((Currency.NOK, 180), (Currency.SEK, 180), (Currency.DKK, 14), (Currency.EUR, 14)):
        assert capture_deadline(payment(currency=currency)) == NOW + days * DAY
    assert capture_deadline(payment(state=State.CREATED)) is None
    for over in (Aggregate(1000, 1000), Aggregate(1000, 400, 0, 600), Aggregate(1000, 0, 0, 1000)):
        assert capture_deadline(payment(over)) is None
        assert deadline_of(payment(over), NOW) is None


@pytest.mark.parametrize(
    ("currency", "guaranteed", "now", "limit", "at", "over"),
    [
        ("NOK", 7, 6, Limit.GUARANTEE, 7, False),
        ("NOK", 7, 7, Limit.GUARANTEE, 7, True),
        ("NOK", 7, 179, Limit.GUARANTEE, 7, True),
        ("NOK", 7, 180, Limit.MARKET, 180, True),
        ("DKK", 7, 13, Limit.GUARANTEE, 7, True),
        ("DKK", 7, 14, Limit.MARKET, 14, True),
        ("EUR", None, 13, Limit.MARKET, 14, False),
        ("EUR", None, 14, Limit.MARKET, 14, True),
        ("DKK", 30, 20, Limit.GUARANTEE, 30, False),  # a sales unit that may capture late
        ("DKK", 30, 30, Limit.MARKET, 30, True),
    ],
)
def test_which_limit_it_is_and_whether_it_is_over(
    currency: str, guaranteed: int | None, now: int, limit: Limit, at: int, over: bool
) -> None:
    until = None if guaranteed is None else NOW + guaranteed * DAY
    days = 180 if currency == "NOK" else 14
    found = deadline_of(payment(currency=Currency(currency), until=until), NOW + now * DAY)
    assert found == Deadline(NOW + at * DAY, limit, days, over)


def test_what_ran_out_is_told_from_what_was_released() -> None:
    approved = ("AUTHORIZED", timedelta(minutes=2))
    at_the_limit = log(approved, ("CANCELLED", 180 * DAY + timedelta(minutes=2)))
    before = log(approved, ("CANCELLED", 180 * DAY))
    assert ran_out(payment(), at_the_limit)
    assert not ran_out(payment(), before)
    assert not ran_out(payment(), log(approved))
    assert not ran_out(payment(), at_the_limit[1:])
    assert not ran_out(payment(), log(approved, ("CANCELLED", 200 * DAY), success=False))
    assert ran_out(payment(currency=Currency.DKK), log(approved, ("CANCELLED", 15 * DAY)))
    for total, released, ran in (
        (Aggregate(1000, 0, 0, 1000), "all_released", "reservation_ran_out"),
        (Aggregate(1000, 400, 0, 600), "rest_released", "rest_ran_out"),
    ):
        for events, code in ((before, released), (at_the_limit, ran)):
            assert allowed_actions(payment(total), (), NOW, events=events)[Action.CAPTURE].refusal == code
