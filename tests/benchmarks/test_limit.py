"""The verdict of a benchmark is a ratio: a machine that is so many times slower says the same."""

import pytest

from tests.benchmarks.floors import Floors, p95
from tests.benchmarks.limit import Figure


@pytest.mark.parametrize("slower", [0.3, 1, 4])
def test_two_machines_give_the_same_verdict(slower: float) -> None:
    floors = Floors([(4.0 * slower, 4.0 * slower, 3.0 * slower)] * 20)
    for milliseconds, holds in ((48, True), (51, False)):
        figure = Figure("key to paint", milliseconds * slower, 7, "", floors.shown_late, "50 ms")
        assert figure.holds is holds


def test_a_goal_decides_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    figure = Figure("list", 300.0, 14, "300 ms", 30.0, "100 ms")
    assert figure.holds
    figure.show()
    assert capsys.readouterr().out.strip() == "list          300 ms  (10.00 times, limit 14; goal 100 ms)"
    Figure("list", 500.0, 14, "500 ms", 30.0).show()
    assert capsys.readouterr().out.strip().endswith("(16.67 times, limit 14)   TOO MUCH")


def test_what_seldom_happens_is_held_against_what_seldom_happens() -> None:
    floors = Floors([(4.0, 4.0, 3.0)] * 18 + [(20.0, 4.0, 9.0)] * 2)
    assert (floors.python, floors.processor, floors.shown) == (4.0, 4.0, 7.0)
    assert (floors.python_late, floors.shown_late) == (20.0, 29.0)
    assert p95([1.0]) == 1.0
