"""The paper of a closed day on printers and in files; a second one is marked."""

from __future__ import annotations

import pytest

from app import runtime
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Banner, Block, Heading
from app.domain.problem import Invalid
from tests.conftest import Run
from tests.domain.day.test_written import CLOSED
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage


@pytest.fixture
def closed(app: runtime.App, run: Run, sandbox: Stage) -> ClosedDay:
    captured(app, run, sandbox)
    return app.day_closing.close()


def test_it_is_printed_and_a_second_one_is_marked(
    app: runtime.App, run: Run, closed: ClosedDay, printer: SocketPrinter
) -> None:
    assert [run(app.day_papers.print(closed)) for _ in range(2)] == [1, 2]
    first, second = printer.strips
    assert "Dagsoppgjør" in first.text
    assert "KOPI 2" in second.text
    assert "KOPI" not in first.text


def test_it_is_handed_over_as_a_file(app: runtime.App, closed: ClosedDay) -> None:
    taken: list[Block] = []
    assert app.day_papers.hand_over(closed, "day.pdf", taken.extend) == 1
    assert Heading("Dagsoppgjør", large=True) in taken
    assert not [each for each in taken if isinstance(each, Banner) and "KOPI" in each.text]
    assert "Nr. 1" in app.day_papers.text(closed)


def test_without_a_printer_nothing_is_written_down(app: runtime.App, run: Run, closed: ClosedDay) -> None:
    with pytest.raises(Invalid) as missing:
        run(app.day_papers.print(closed))
    assert missing.value.code == "printer_missing"
    assert app.day_papers.hand_over(closed, "day.pdf", lambda blocks: None) == 1


def test_what_is_not_closed_has_no_paper(app: runtime.App) -> None:
    with pytest.raises(Invalid) as open_day:
        app.day_papers.hand_over(CLOSED, "day.pdf", lambda blocks: None)
    assert open_day.value.code == "day_not_closed"
