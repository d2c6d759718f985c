"""What staff are told to say about an order's money."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.codes import EventName
from app.domain.desk.views import Happening, OrderView
from app.domain.operation import Kind, Stage
from app.domain.payment import State
from tests.domain.test_offers import ALL, AUTHORISED, NOW, POSTED, step, view
from ui.look.order_words import help_words


def refunded() -> OrderView:
    """An order whose refund the service's log has at `NOW`."""
    told = Happening(NOW, EventName.REFUNDED, None, ours=False)
    return replace(view(POSTED, AUTHORISED, (ALL, ALL, ALL, 0)), happenings=(told,))


def test_a_refund_is_told_with_the_days_on_which_it_lands() -> None:
    said = help_words(refunded(), NOW, "en").replace("\xa0", " ")
    assert "went back to you today" in said
    # NOW is a Sunday: two and three banking days later are Tuesday and Wednesday.
    assert said.endswith("You usually have it between 1 December and 2 December, and at the latest on 11 December.”")


def test_what_should_have_landed_is_asked_about() -> None:
    late = datetime(2026, 12, 12, 14, 0, tzinfo=UTC)
    said = help_words(refunded(), late, "en").replace("\xa0", " ")
    assert "should have been there by 11 December. If it is not, please tell me" in said
    assert "You usually have it" in help_words(refunded(), late - timedelta(days=1), "en")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.REFUND, "whether the refund went through"),
        (Kind.CANCEL, "whether the money is released"),
        (Kind.CAPTURE, "You will not be charged twice."),
    ],
)
def test_a_step_that_is_not_known_is_told_for_what_it_is(kind: Kind, said: str) -> None:
    lost = replace(step(kind, Stage.UNKNOWN), body=b"{}")
    assert said in help_words(view(POSTED, AUTHORISED, (ALL, 100, 0, 0), last=lost), NOW, "en")


def test_a_request_whose_end_is_not_known_must_not_be_approved() -> None:
    lost = replace(step(Kind.CANCEL, Stage.UNKNOWN), body=json.dumps({"cancelTransactionOnly": True}).encode())
    assert "do not approve it any more" in help_words(view(state=State.CREATED, last=lost), NOW, "en")
