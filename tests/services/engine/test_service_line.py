"""Whether the service is reached is known from calls, and a lost line is asked for less and less often."""

from datetime import timedelta

from app.domain.engine.watch import step_back
from app.services.engine.service_line import ServiceLine
from tests.support.stored import NOW

A_MOMENT = timedelta(milliseconds=1)


def test_a_change_is_told_once() -> None:
    line = ServiceLine()
    assert (line.reached, line.because, line.note("", NOW)) == (True, "", False)
    assert [line.note("offline", NOW), line.note("timeout", NOW)] == [True, False]
    assert (line.reached, line.because) == (False, "timeout")
    assert [line.note("", NOW), line.note("", NOW)] == [True, False]
    assert (line.reached, line.because, line.probe_at) == (True, "", None)


def test_a_lost_line_is_asked_for_less_and_less_often() -> None:
    line, waits = ServiceLine(), []
    assert line.probe_is_due(NOW), "nobody has asked yet"
    for _ in range(4):
        line.note("offline", NOW)
        assert line.probe_at is not None
        waits.append(line.probe_at - NOW)
        assert not line.probe_is_due(NOW)
        assert not line.probe_is_due(line.probe_at - A_MOMENT)
        assert line.probe_is_due(line.probe_at)
    assert waits == [step_back(number) for number in range(1, 5)] == sorted(waits)
    line.note("", NOW)
    line.note("offline", NOW)
    assert line.probe_at == NOW + step_back(1)


def test_a_clock_that_was_put_back_puts_no_question_off() -> None:
    line = ServiceLine()
    line.note("offline", NOW)
    assert line.probe_is_due(NOW - timedelta(days=365))
