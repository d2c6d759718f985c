"""The figures of a closing as rows."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

from app.domain.day.figures import Age, RateSum, Reserved, Share, Tally
from app.domain.day.figures_file import COLUMNS, figures_file
from tests.domain.day.test_written import CLOSED


def test_every_figure_has_a_row_and_no_name_is_a_formula() -> None:
    figures = replace(
        CLOSED.figures[0],
        captured=Tally(2, 12_550),
        refunded=Tally(1, 1_000),
        tips=50,
        rates=(RateSum(2500, 12_500, 2_500, 1_000, 200), RateSum(None, -5)),
        people=(Share("=1+1", 3, 12_550, 1_000),),
        reserved=(Reserved(Age.WEEK, 1, 99),),
    )
    content = figures_file(replace(CLOSED, figures=(figures,)))
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    currency = figures.currency.value
    assert rows[0] == list(COLUMNS)
    assert ["total", "", "3", "125,50", "10,00", "", "", currency] in rows
    assert ["tips", "", "", "0,50", f"{figures.tips_returned / 100:.2f}".replace(".", ","), "", "", currency] in rows
    assert ["vat", "25\u00a0%", "", "125,00", "10,00", "92,00", "23,00", currency] in rows
    assert ["vat", "", "", "-0,05", "0,00", "-0,05", "0,00", currency] in rows
    assert ["people", "'=1+1", "3", "125,50", "10,00", "", "", currency] in rows
    assert ["reserved", "week", "1", "0,99", "", "", "", currency] in rows
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert figures_file(replace(CLOSED, figures=())).count(b"\n") == 1
