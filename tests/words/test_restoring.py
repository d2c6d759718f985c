"""What putting a copy back changes, in sentences."""

from datetime import UTC, datetime

from app.domain.records.restore_preview import Changed, Differences, Holding
from app.words.restoring import restore_lines

AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


def test_a_line_for_each_thing() -> None:
    lines = restore_lines(
        Differences(
            Holding(1, 2, AT),
            Holding(3, 4, None),
            only_here=2,
            moved=1,
            settings=(Changed("shop", "New", "Old"), Changed("unheard", "", "x"), Changed("theme", "dark", "")),
            of_machine=("printer", "unheard_too"),
        ),
        moment=lambda at: f"{at:%d.%m.}",
    )
    assert lines == [
        "The backup: 1 order, 2 requests, the newest of 25.11..",
        "The data file now: 3 orders, 4 requests, the newest of no entry.",
        "Orders that only the data file of now has: 2. What was sent is looked for at Vipps MobilePay; drafts stay in"
        " the file that is put aside.",
        "Requests that have changed since the backup: 1. They are read again from Vipps MobilePay.",
        "Shop name: New becomes Old",
        "unheard: as usual becomes x",
        "Colours: dark becomes as usual",
        "This machine keeps its own: Printer, unheard_too.",
    ]


def test_where_there_is_nothing_yet() -> None:
    lines = restore_lines(Differences(Holding(0, 0, AT), None))
    assert lines[0].startswith("The backup: 0 orders, 0 requests, the newest of 2026-11-25 ")
    assert lines[1:] == ["There is no data file here that can be read."]
