"""What a till knows of its server's clock."""

from datetime import UTC, datetime, timedelta

import pytest

from app.store.shop import server_clock
from app.store.shop.server_clock import STILL_S, Asking, ServerClock

OWN_S = 1_000_000.0


class Waiting:
    """A question, and how long its answer took."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clock, self.at = ServerClock(lambda: OWN_S), 5_000.0
        monkeypatch.setattr(server_clock.time, "monotonic", lambda: self.at)

    def answer(self, ahead: float, took: float = 0.0) -> float:
        """How far ahead the server is taken to be, after it told its time half way through an answer."""
        asking = self.clock.ask()
        self.at += took
        self.clock.note(OWN_S - took / 2 + ahead, asking)
        return self.clock.ahead.total_seconds()


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Waiting:
    return Waiting(monkeypatch)


def test_nothing_is_known_before_it_was_asked(waiting: Waiting) -> None:
    assert waiting.clock.ahead == timedelta(0)


@pytest.mark.parametrize("ahead", [-40, 0.5, 70, 86_400])
def test_the_time_of_a_till_is_that_of_the_server(waiting: Waiting, ahead: float) -> None:
    own = datetime(2026, 11, 30, tzinfo=UTC)
    shop = waiting.clock.shop_time(lambda: own)
    assert shop() == own
    waiting.answer(ahead)
    assert shop() == own + timedelta(seconds=ahead)


def test_the_time_does_not_tremble(waiting: Waiting) -> None:
    assert waiting.answer(20) == 20
    assert waiting.answer(20 + STILL_S / 2) == 20
    assert waiting.answer(20 + 2 * STILL_S) == 20 + 2 * STILL_S


def test_a_slow_answer_does_not_spoil_a_good_one(waiting: Waiting) -> None:
    assert waiting.answer(20, took=0.01) == pytest.approx(20)
    assert waiting.answer(23, took=8) == pytest.approx(20)
    # What is known grows old, and then a slower answer is the better one.
    waiting.at += 5_000
    assert waiting.answer(23, took=8) == pytest.approx(23)


def test_a_clock_that_was_set_is_noticed_also_by_a_slow_answer(waiting: Waiting) -> None:
    assert waiting.answer(0, took=0.01) == 0
    assert waiting.answer(70, took=8) == pytest.approx(70)


def test_it_is_known_how_long_an_answer_took() -> None:
    assert Asking(0).took > 0
