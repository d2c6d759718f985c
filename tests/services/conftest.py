"""Whatever is complained about by a use case can be said, and stands at its field; and a printer."""

from collections.abc import Iterator

import pytest

from app import runtime
from tests.support.at_once import at_once
from tests.support.complaints import every_complaint_can_be_said
from tests.support.printer import SocketPrinter

__all__ = ["every_complaint_can_be_said"]


@pytest.fixture
def printer(app: runtime.App) -> Iterator[SocketPrinter]:
    """A receipt printer on the network, set up."""
    with SocketPrinter() as printer:
        at_once(
            app.preferences.change(
                {"printer": "network", "printer_address": printer.address, "paper": "58", "paper_language": "nb"}
            )
        )
        yield printer
