"""What the service's records prove about a decision whose answer was lost."""

from datetime import UTC, datetime

import pytest

from app.domain.engine.evidence import Found, trace
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Aggregate, Event, Seen, State

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
OURS = "our-key"
NAMES = {Kind.CAPTURE: "CAPTURED", Kind.REFUND: "REFUNDED", Kind.CANCEL: "CANCELLED"}


def kroner(minor: int) -> Money:
    return Money(minor, Currency.NOK)


def decision(kind: Kind, amount: int = 300, before: int = 0) -> Operation:
    return Operation(1, 1, "r", kind, OURS, b"{}", kroner(amount), Stage.UNKNOWN, NOW, before=before)


def seen(captured: int = 0, refunded: int = 0, cancelled: int = 0, state: State = State.AUTHORIZED) -> Seen:
    authorized = 1000 if state is State.AUTHORIZED else 0
    return Seen("r", kroner(1000), state, Aggregate(authorized, captured, refunded, cancelled))


def entry(name: str, amount: int = 300, key: str = OURS, *, success: bool = True) -> Event:
    return Event("r", f"{name}-{key}", name, kroner(amount), NOW, key, success=success)


@pytest.mark.parametrize("kind", [Kind.CAPTURE, Kind.REFUND, Kind.CANCEL])
def test_an_entry_with_our_key_proves_it_only_if_it_was_a_success(kind: Kind) -> None:
    totals = seen(captured=500) if kind is Kind.REFUND else seen()
    log = (entry("CREATED", 1000, "create"), entry("AUTHORIZED", 1000, ""))
    assert trace(decision(kind), totals, (*log, entry(NAMES[kind]))) is Found.HAPPENED
    failed = entry(NAMES[kind], success=False)
    assert trace(decision(kind), totals, (*log, failed)) is Found.NOT_THERE


def test_a_failed_entry_counts_for_nothing_in_the_sum_of_the_log() -> None:
    """Somebody captured 200 elsewhere; a failed try of ours beside it makes the log neither more nor less whole."""
    elsewhere, failed = entry("CAPTURED", 200, "other"), entry("CAPTURED", 300, success=False)
    assert trace(decision(Kind.CAPTURE), seen(captured=200), (elsewhere, failed)) is Found.NOT_THERE
    assert trace(decision(Kind.CAPTURE), seen(captured=250), (elsewhere, failed)) is Found.UNCLEAR
    # an entry that failed tells no keys either
    nameless = entry("CAPTURED", 200, "")
    assert trace(decision(Kind.CAPTURE), seen(captured=200), (nameless, failed)) is Found.UNCLEAR


@pytest.mark.parametrize(
    ("kind", "before", "totals", "found"),
    [
        (Kind.CAPTURE, 0, seen(), Found.NOT_THERE),
        (Kind.CAPTURE, 0, seen(captured=300), Found.HAPPENED),
        (Kind.CAPTURE, 200, seen(captured=500), Found.HAPPENED),
        (Kind.CAPTURE, 200, seen(captured=200), Found.NOT_THERE),
        (Kind.CAPTURE, 0, seen(captured=299), Found.UNCLEAR),
        (Kind.CAPTURE, 0, seen(captured=600), Found.UNCLEAR),
        (Kind.REFUND, 100, seen(captured=900, refunded=400), Found.HAPPENED),
        (Kind.REFUND, 100, seen(captured=900, refunded=100), Found.NOT_THERE),
        (Kind.REFUND, 100, seen(captured=900, refunded=300), Found.UNCLEAR),
        (Kind.CANCEL, 0, seen(), Found.NOT_THERE),
        (Kind.CANCEL, 0, seen(cancelled=1000), Found.HAPPENED),
        (Kind.CANCEL, 0, seen(captured=400, cancelled=600), Found.HAPPENED),
        (Kind.CANCEL, 0, seen(captured=400, cancelled=599), Found.NOT_THERE),
        (Kind.CANCEL, 0, seen(cancelled=1000, state=State.TERMINATED), Found.HAPPENED),
        (Kind.CANCEL, 0, seen(state=State.CREATED), Found.NOT_THERE),
    ],
)
def test_without_our_key_the_totals_decide(kind: Kind, before: int, totals: Seen, found: Found) -> None:
    assert trace(decision(kind, before=before), totals, ()) is found


def test_a_whole_log_that_tells_keys_says_that_it_was_somebody_else() -> None:
    other = (entry("CAPTURED", 100, "other"),)
    assert trace(decision(Kind.CAPTURE), seen(captured=100), other) is Found.NOT_THERE
    # a log that is not whole, or that shows every entry under the key of the create, tells nothing
    assert trace(decision(Kind.CAPTURE), seen(captured=150), other) is Found.UNCLEAR
    first = entry("CREATED", 1000, "create")
    same = (first, entry("CAPTURED", 100, "create"))
    assert trace(decision(Kind.CAPTURE), seen(captured=100), same) is Found.UNCLEAR
    assert trace(decision(Kind.CAPTURE), seen(captured=100), (entry("CAPTURED", 100, ""),)) is Found.UNCLEAR


@pytest.mark.parametrize("name", ["CANCELLED", "TERMINATED"])
def test_an_entry_of_the_end_proves_a_cancel_where_totals_lag_behind(name: str) -> None:
    assert trace(decision(Kind.CANCEL), seen(), (entry(name, key=""),)) is Found.HAPPENED
    assert trace(decision(Kind.CANCEL), seen(), (entry(name, key="", success=False),)) is Found.NOT_THERE
