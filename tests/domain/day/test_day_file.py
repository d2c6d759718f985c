"""Names of the files of closed days."""

from datetime import date

from app.domain.day.day_file import DayFile, DayFileKind

DAY = date(2026, 11, 30)


def test_no_two_files_have_one_name() -> None:
    names = [
        DayFile(unit, till, number, kind, DAY).named("csv")
        for unit in (1, 2)
        for till, number in ((0, 0), (1, 11), (11, 1))
        for kind in DayFileKind
    ]
    assert len(set(names)) == len(names)
    assert names[4] == "2026-11-30-till-1-no-11-slip.csv"
    assert DayFile(2, 0, 0, DayFileKind.MONEY, DAY).named("si") == "2026-11-30-unit-2-fees-and-payouts.si"
