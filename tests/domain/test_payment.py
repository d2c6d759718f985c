"""A payment is observed, never decided: what moves it, what it is called, and what may be done."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from app.domain.money import Currency, Money
from app.domain.payment import LIVE, MOVES, Aggregate, Anomaly, Payment, Seen, State, advance, overtaken
from tests.support.shapes import AMOUNT, NOTHING, NOW, SHAPES, is_true, payment


def seen(state: State, total: Aggregate = NOTHING, **changes: object) -> Seen:
    return replace(Seen("K-261122-0001", AMOUNT, state, total), **changes)  # type: ignore[arg-type]


# moves -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("old", "new"), list(product(State, State)))
def test_every_pair_of_states(old: State, new: State) -> None:
    moved = advance(payment(old), seen(new), NOW)
    if new in MOVES[old] or new is old:
        assert isinstance(moved, Payment)
        assert (moved.state, moved.looked_at) == (new, NOW)
    else:
        assert moved == Anomaly("K-261122-0001", "state", old, new)


def test_the_table_of_moves() -> None:
    assert set(MOVES) == set(State)
    for final in (State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.TERMINATED):
        assert not MOVES[final]
    assert MOVES[State.UNSENT] == {State.NEW}
    assert MOVES[State.CREATED] == {State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.TERMINATED}
    assert {State.NEW, State.CREATED, State.AUTHORIZED} == LIVE


def test_totals_never_shrink_and_always_add_up() -> None:
    applied = 0
    for before, after in product([shape for shape in SHAPES if is_true(shape)], SHAPES):
        moved = advance(payment(State.AUTHORIZED, before), seen(State.AUTHORIZED, after), NOW)
        names = ("authorized", "captured", "refunded", "cancelled")
        grows = all(getattr(before, name) <= getattr(after, name) for name in names)
        if grows and is_true(after):
            assert isinstance(moved, Payment), (before, after)
            assert moved.aggregate == after
            assert 0 <= moved.left <= after.authorized
            assert 0 <= moved.refundable <= after.captured
            applied += 1
        else:
            assert isinstance(moved, Anomaly), (before, after)
            assert moved.what == "aggregate"
    assert applied > 50


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"reference": "K-261122-0002"}, "reference"),
        ({"amount": Money(1001, Currency.NOK)}, "amount"),
        ({"amount": Money(1000, Currency.DKK)}, "amount"),
        ({"other_currency": "SEK"}, "currency"),
    ],
)
def test_an_answer_about_something_else_is_an_anomaly(changes: dict[str, object], what: str) -> None:
    moved = advance(payment(State.CREATED), seen(State.AUTHORIZED, Aggregate(1000), **changes), NOW)
    assert isinstance(moved, Anomaly)
    assert moved.what == what


def test_what_is_known_is_not_forgotten() -> None:
    until = NOW + timedelta(days=7)
    before = payment(State.CREATED, redirect_url="https://pay", psp_reference="psp")
    moved = advance(before, seen(State.AUTHORIZED, Aggregate(1000), capture_until=until), NOW)
    assert isinstance(moved, Payment)
    assert (moved.redirect_url, moved.psp_reference, moved.capture_until) == ("https://pay", "psp", until)
    again = advance(moved, seen(State.AUTHORIZED, Aggregate(1000)), NOW)
    assert isinstance(again, Payment)
    assert again.capture_until == until


def test_cancelled_before_approval_leaves_nothing_to_capture() -> None:
    assert payment(State.TERMINATED, Aggregate(cancelled=1000)).left == 0
    assert payment(State.AUTHORIZED, Aggregate(0, 0, 0, 1000)).left == 0


def test_an_older_answer_is_overtaken_and_one_in_another_currency_is_wrong() -> None:
    known = payment(State.AUTHORIZED, Aggregate(1000, 400, 150))
    older = seen(State.AUTHORIZED, Aggregate(1000, 400))
    assert overtaken(known, older)
    assert not overtaken(known, replace(older, other_currency="SEK"))
    assert not overtaken(known, replace(older, aggregate=known.aggregate))
    assert not overtaken(known, replace(older, aggregate=Aggregate(1000, 600)))
    for other in (replace(older, state=State.CREATED), replace(older, amount=Money(1, Currency.NOK))):
        assert not overtaken(known, other)
