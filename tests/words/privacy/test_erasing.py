"""What erasing comes to, a line for each thing that goes or stays."""

from app.domain.records.erasure import Erased, ErasurePlan, Obstacle, WhyKept
from app.words.privacy.erasing import ERASING, PLAN, WHY, done_lines, plan_lines

WHOLE = ErasurePlan(3, 1, 2, 1, 4, ("kvitt-a.db", "kvitt-b.db"), ("before-schema-2-x.db",))


def test_each_thing_has_its_line_and_what_stays_is_said() -> None:
    lines = plan_lines(WHOLE)
    assert len(lines) == 9
    assert lines[0].startswith("Orders that lose name, number, address, notes and tracking numbers: 3.")
    assert "Backups that are written anew without this customer: 2." in lines
    assert "Older files that cannot be written anew and are deleted: before-schema-2-x.db." in lines
    assert lines[-2:] == [PLAN["log"], PLAN["not_here"]]


def test_what_is_in_the_way_comes_first() -> None:
    plan = ErasurePlan(1, obstacles=(Obstacle("K-1", WhyKept.RESERVED),))
    assert plan_lines(plan)[0] == "In the way, order K-1: money is reserved."
    for why in WhyKept:
        assert why in WHY
        assert why in ERASING


def test_what_is_left_is_named() -> None:
    assert done_lines(Erased(WHOLE, 7)) == [
        "The customer is erased.", "Files searched afterwards: 7. Nothing is left in them."
    ]  # fmt: skip
    assert done_lines(Erased(WHOLE, 7, waiting=(2,)))[2] == "Another till cleans its own files as soon as it runs: 2."
    assert done_lines(Erased(WHOLE, 7, waiting=(2, 3)))[2].startswith("Other tills clean")
    assert done_lines(Erased(WHOLE, 7, ("kvitt.db",)))[1].endswith("still stands in: kvitt.db.")
