"""The pulse of the line: times, losses, the other clock, and how often one payment was asked about."""

from datetime import UTC, datetime, timedelta

from app.domain.records.health import LineFacts
from app.services.upkeep.pulse import KEPT, Pulse

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_without_any_request_nothing_is_known() -> None:
    assert Pulse(lambda: NOW).facts == LineFacts()


def test_times_losses_and_the_last_minute() -> None:
    clock = [NOW]
    pulse = Pulse(lambda: clock[0])
    pulse.note("/epayment/v1/payments/K-1", 0.1)
    clock[0] += timedelta(seconds=70)
    pulse.note("/epayment/v1/payments/K-1", 0.3)
    pulse.note("/epayment/v1/payments/K-1/events", 0.5)
    pulse.note("/epayment/v1/payments/K-2", None)
    pulse.note("/accesstoken/get", 0.2)
    assert pulse.facts == LineFacts(answers=4, lost=1, median_ms=250, last_minute=4, about_one=2)


def test_the_clock_of_the_service_is_read_from_what_it_says() -> None:
    pulse = Pulse(lambda: NOW)
    for date in ("", "yesterday", "Mon, 30 Nov 2026 12:00:00", "Mon, 30 Nov 2026 12:00:00 -0000"):
        pulse.note("/x", 0.1, date)
        assert pulse.facts.clock_off is None
    pulse.note("/x", 0.1, "Mon, 30 Nov 2026 11:58:20 GMT")
    assert pulse.facts.clock_off == -100
    pulse.note("/x", None)
    assert pulse.facts.clock_off == -100


def test_it_never_grows_without_end() -> None:
    pulse = Pulse(lambda: NOW)
    for _ in range(2 * KEPT):
        pulse.note("/x", 0.1)
    assert pulse.facts.last_minute == KEPT
