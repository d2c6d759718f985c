"""The scanner's set-up on the settings page: measured from five scans, kept for this machine, tried on the spot."""

from collections.abc import Callable
from itertools import repeat

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from app.domain.scanning.typing_pace import ENTER, TAB, Ending, Pace
from app.domain.shop.remembered import Remembered
from tests.support.counter import Counter
from tests.support.scans import Hand
from tests.support.settings_fields import part_of
from ui.pages.settings.cards import ScannerPart
from ui.widgets.settings.scanner_card import ScannerCard

EAN = "7038010000010"


class Setup:
    """A settings page with a scanner at it."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.hand = Hand(counter.stage.scanner)
        counter.do(counter.window.show_settings)

    @property
    def card(self) -> ScannerCard:
        return part_of(self.counter, ScannerPart).card

    def scan(self, code: str, gap: int = 10, ending: str = ENTER) -> None:
        def scanning() -> None:
            self.hand.scan(code, repeat(gap), ending)
            self.hand.be_quiet()

        self.counter.do(scanning)
        self.counter.wait(0.01)

    def press(self, made: QAbstractButton) -> None:
        (scroll,) = self.counter.window.parts.settings.findChildren(QScrollArea)
        self.counter.do(lambda: scroll.ensureWidgetVisible(made))
        self.counter.click(made)


@pytest.fixture
def setup(counter: Counter) -> Setup:
    return Setup(counter)


def test_five_scans_measure_the_scanner_and_it_is_kept(setup: Setup, open_counter: Callable[..., Counter]) -> None:
    card = setup.card
    assert card.status.text().startswith("Default: up to 65 ms")
    assert not card.usual.isEnabled()
    shop = setup.counter.window.parts.settings.every("shop").value
    setup.press(card.measure)
    for count in range(1, 5):
        setup.scan(EAN, 24, TAB)
        assert card.status.text() == f"Scan any code five times: {count} of 5."
        assert card.steps.value() == count
    setup.scan("K+261122+0042", 24, TAB)
    assert setup.counter.stage.scanner.pace == Pace(36, Ending.TAB, us_keys=True)
    assert card.status.text() == "Measured: up to 36 ms between characters, then Tab."
    assert card.advice.isVisible()
    assert not card.steps.isVisible()
    assert setup.counter.window.parts.settings.every("shop").value == shop
    assert setup.hand.scans == []
    setup.counter.close()
    again = open_counter()
    assert again.stage.scanner.pace == Pace(36, Ending.TAB, us_keys=True)
    later = Setup(again)
    assert later.card.status.text().startswith("Measured")
    later.press(later.card.usual)
    assert again.stage.scanner.pace == Pace()
    assert again.app.memory.recall(Remembered.SCANNER_PACE) == ""
    assert not later.card.usual.isEnabled()


def test_what_cannot_be_told_from_typing_is_said_and_not_counted(setup: Setup) -> None:
    card = setup.card
    setup.press(card.measure)
    setup.scan(EAN, 90)
    assert "90 ms between characters" in card.problem.text()
    setup.scan("703")
    assert "at least 4 characters" in card.problem.text()
    assert card.steps.value() == 0
    setup.scan(EAN)
    assert not card.problem.isVisible()
    assert card.steps.value() == 1


def test_leaving_the_page_stops_measuring(setup: Setup) -> None:
    setup.press(setup.card.measure)
    setup.scan(EAN)
    setup.counter.do(setup.counter.window.show_orders)
    setup.scan(EAN)
    assert [scan.text for scan in setup.hand.scans] == [EAN]
    setup.counter.do(setup.counter.window.show_settings)
    assert setup.card.measure.text() == "Measure the scanner"
    setup.press(setup.card.measure)
    assert setup.card.steps.value() == 0
    setup.press(setup.card.measure)
    assert setup.card.status.text().startswith("Default")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (EAN, "A product's code: EAN-13"),
        ("HOODIE-M", "A product's code"),
        ("K-261122-0042", "A reference: an order of this shop"),
        ("https://qr.vipps.no/p/4796844569", "A customer's own code: who pays"),
    ],
)
def test_a_scan_to_try_it_goes_nowhere_else(setup: Setup, code: str, told: str) -> None:
    setup.counter.do(setup.card.attempt.edit.setFocus)
    setup.scan(code)
    assert setup.card.attempt.text == code
    assert setup.card.sorted.text() == told
    assert setup.counter.window.pages.currentWidget() is setup.counter.window.parts.settings
    assert setup.counter.notices == []


def test_without_the_keyboard_there_a_scan_goes_where_scans_go(setup: Setup) -> None:
    setup.scan(EAN)
    assert setup.counter.window.pages.currentWidget() is setup.counter.window.new_order
    assert setup.card.attempt.text == ""
