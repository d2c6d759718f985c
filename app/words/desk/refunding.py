"""What staff should know before money goes back: until when, and where it lands."""

from __future__ import annotations

from app.domain.saying.refund_days import RefundDays
from app.words.desk.moments import day_in
from app.words.language import ENGLISH, Words

REFUNDING = {
    "until": "A refund can be made until {until}.",
    "to_card": "It goes to the card that was used, usually between {first} and {last}, and at the latest on {latest}.",
    "to_account": (
        "It goes to the account that the customer has chosen in the {app} app for receiving money, usually between {first}"
        " and {last}, and at the latest on {latest}."
    ),
}


def refunding_words(days: RefundDays, wallet: str, words: Words = ENGLISH) -> str:
    """The last day for a refund, and when one of today lands in `wallet`."""
    landing = days.landing
    gaps = {
        name: day_in(words.language, day, days.today)
        for name, day in (
            ("until", days.until),
            ("first", landing.first),
            ("last", landing.last),
            ("latest", landing.latest),
        )
    }
    where = "to_card" if landing.to_card else "to_account"
    return " ".join(words.say(REFUNDING[part]).format(app=wallet, **gaps) for part in ("until", where))
