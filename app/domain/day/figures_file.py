"""The figures of a closing as a file that a Nordic Excel opens right."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from app.domain.day.figures import ClosedDay, DayFigures
from app.domain.vat import format_rate

COLUMNS = ("Part", "Name", "Times", "Captured", "Refunded", "Net", "VAT", "Currency")
_SHARES = ("groups", "people", "products", "hours", "ways")


def figures_file(closed: ClosedDay) -> bytes:
    """A row for each figure: semicolon, decimal comma and byte-order mark."""
    text = StringIO(newline="")
    rows = csv.writer(text, delimiter=";", lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for figures in closed.figures:
        rows.writerows((*row, figures.currency.value) for row in _rows(figures))
    return text.getvalue().encode("utf-8-sig")


def _rows(figures: DayFigures) -> Iterator[tuple[str, ...]]:
    times = str(figures.captured.times + figures.refunded.times)
    yield "total", "", times, _amount(figures.captured.minor), _amount(figures.refunded.minor), "", ""
    yield "tips", "", "", _amount(figures.tips), _amount(figures.tips_returned), "", ""
    yield "released", "", str(figures.released.times), _amount(figures.released.minor), "", "", ""
    for rate in figures.rates:
        name = "" if rate.rate is None else format_rate(rate.rate)
        yield "vat", name, "", *(_amount(each) for each in (rate.sold, rate.returned, rate.net, rate.tax))
    for part in _SHARES:
        for share in getattr(figures, part):
            # No name of ours, and none that a spreadsheet would take for a formula.
            name = f"'{share.name}" if share.name[:1] in ("=", "+", "-", "@") else share.name
            yield part, name, str(share.times), _amount(share.captured), _amount(share.refunded), "", ""
    for one in figures.reserved:
        yield "reserved", one.age.value, str(one.times), _amount(one.minor), "", "", ""


def _amount(minor: int) -> str:
    whole, part = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{whole},{part:02}"
