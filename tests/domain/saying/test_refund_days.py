"""Until which day a refund can be made, and where and when one of today lands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.codes import WhyNot
from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Payment, State
from app.domain.saying.refund_days import refund_days
from app.domain.verdict import Action, allowed_actions, refund_until
from app.words.desk.refunding import refunding_words
from app.words.language import Words

SENT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
OSLO = timezone(timedelta(hours=1))


def payment(currency: Currency = Currency.NOK) -> Payment:
    return Payment("K-1", 1, Money(500, currency), State.AUTHORIZED, sent_at=SENT)


def test_the_last_day_is_a_day_of_the_shops_calendar() -> None:
    days = refund_days(payment(), SENT.astimezone(OSLO))
    assert (days.today, days.until) == (date(2026, 11, 21), date(2027, 11, 21))
    assert days.landing.first > days.today


def test_the_last_day_is_the_one_of_the_verdict() -> None:
    captured = replace(payment(), aggregate=Aggregate(500, 500))
    in_time, late = (
        allowed_actions(captured, (), refund_until(captured) + after)[Action.REFUND]
        for after in (timedelta(0), timedelta(seconds=1))
    )
    assert (in_time.limit, late.refusal) == (500, WhyNot.REFUND_TOO_LATE)


@pytest.mark.parametrize(
    ("language", "currency", "said"),
    [
        ("en", Currency.NOK, "until 21 November 2027. It goes to the card"),
        ("nb", Currency.NOK, "til og med 21. november 2027. Pengene går til kortet"),
        ("da", Currency.DKK, "til og med 21. november 2027. Pengene går til den konto"),
        ("sv", Currency.SEK, "till och med 21 november 2027. Pengarna går till kortet"),
        ("fi", Currency.EUR, "21. marraskuuta 2027 asti. Rahat menevät tilille"),
    ],
)
def test_it_is_said_in_five_languages(language: str, currency: Currency, said: str) -> None:
    days = refund_days(payment(currency), SENT.astimezone(OSLO))
    assert said in refunding_words(days, "Vipps", Words(language)).replace("\u00a0", " ")
