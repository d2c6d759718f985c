"""Printouts on the settings page: what did not come stands there, is printed again, cleared, and opened."""

import pytest

from app.domain.papers.printer import parse_printer
from app.errors import Blocked
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.places import STATES, put
from tests.support.printer import SocketPrinter
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.prints import PrintsPart


def missed(counter: Counter) -> str:
    reference = put(counter.app, next(iter(STATES)))
    with pytest.raises(Blocked):
        counter.run(counter.app.printing.print(reference, parse_printer("127.0.0.1:1")))
    return reference


def test_what_did_not_come_is_in_sight_until_it_has(counter: Counter) -> None:
    opened(counter)
    card = part_of(counter, PrintsPart).card
    assert card.status.text() == "Nothing was printed yet."
    first, second = missed(counter), missed(counter)
    counter.until(lambda: card.status.text() == "2 papers did not come.", "they are not in sight")
    assert len(card.again) == 2
    with SocketPrinter() as printer:
        counter.do(
            lambda: at_once(counter.app.preferences.change({"printer": "network", "printer_address": printer.address}))
        )
        counter.click(next(iter(card.again.values())))
        counter.until(lambda: card.status.text() == "1 paper did not come.", "it was not printed again")
        counter.click(card.all_again)
        counter.until(lambda: card.status.text() == "Every paper came.", "the other was not printed again")
        assert len(printer.papers) == 2
    third = missed(counter)
    counter.until(lambda: card.clear.isVisible(), "it cannot be cleared")
    counter.click(card.clear)
    counter.until(lambda: card.status.text() == "Every paper came.", "it was not cleared")
    assert len({first, second, third}) == 3
    newest = counter.app.upkeep.print_queue.papers(1)[0].printout
    counter.do(lambda: card.open_pressed.emit(newest.id))
    assert counter.window.parts.open_reference == third


def test_the_paper_of_a_closed_day_is_in_the_queue_like_every_other(counter: Counter) -> None:
    closed = at_once(counter.app.day_closing.close())
    opened(counter)
    card = part_of(counter, PrintsPart).card
    with pytest.raises(Blocked):
        counter.run(counter.app.day_papers.print(closed, parse_printer("127.0.0.1:1")))
    counter.until(lambda: card.status.text() == "1 paper did not come.", "it is not in sight")
    (press,) = card.again.values()
    assert press.accessibleName().startswith("Print again No. 1 · ")
    with SocketPrinter() as printer:
        counter.do(
            lambda: at_once(counter.app.preferences.change({"printer": "network", "printer_address": printer.address}))
        )
        counter.click(press)
        counter.until(lambda: printer.strips != [], "it was not printed again")
        counter.until(lambda: card.status.text() == "Every paper came.", "it still waits")
        assert "Dagsoppgjør" in printer.strips[0].text
        assert "KOPI" not in printer.strips[0].text
    newest = counter.app.upkeep.print_queue.papers(1)[0].printout
    counter.do(lambda: card.open_pressed.emit(newest.id))
    assert counter.window.parts.navigation.shown is counter.window.parts.day
