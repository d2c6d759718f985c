"""Whatever is complained about by a use case can be said, and stands at its field; and a printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import runtime
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.complaints import every_complaint_can_be_said
from tests.support.postgres import Shops
from tests.support.printer import SocketPrinter
from tests.support.stage import Stage
from tests.support.two_tills import Pair, two_tills

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


@pytest.fixture
def tills(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[Pair]:
    """Two tills of one shop."""
    with two_tills(shops, sandbox.url, run, tmp_path) as pair:
        yield pair
