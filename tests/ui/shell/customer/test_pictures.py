"""What the customer sees, drawn for the review: also of a request that an earlier run has shown."""

import pytest

from app import runtime
from app.window import customer_screens
from tests.conftest import Run
from tests.support.inside.window import screen_of
from tests.support.sent_orders import captured, sent
from tests.support.stage import Stage
from ui.shell.customer.pictures import CustomerPictures
from ui.shell.customer.screen import CustomerWindow, Shows

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def screens(app: runtime.App) -> CustomerPictures:
    drawn = customer_screens(app)
    assert isinstance(drawn, CustomerPictures)
    return drawn


def test_a_request_and_its_end(app: runtime.App, run: Run, sandbox: Stage, screens: CustomerPictures) -> None:
    reference = sent(app, run)
    waiting = screens.draw(reference)
    assert screen_of(screens).shows is Shows.WAITING
    sandbox.abort(app.browse.order(reference).payment.reference)
    run(app.actions.ask(reference))
    declined = screens.draw(reference)
    assert waiting.startswith(b"\x89PNG")
    assert declined.startswith(b"\x89PNG")
    assert waiting != declined
    assert screen_of(screens).not_paid.text() == "Not paid. No money was taken."


def test_a_payment_that_an_earlier_run_has_shown(
    app: runtime.App, run: Run, sandbox: Stage, screens: CustomerPictures
) -> None:
    """The window of that run is gone; a new one would greet, as if nothing had been paid."""
    reference = captured(app, run, sandbox)
    assert screens.draw(reference)
    assert screen_of(screens).shows is Shows.THANKS


@pytest.mark.parametrize("end", [False, True])
def test_a_screen_that_does_not_follow_gives_no_picture(
    *, end: bool, app: runtime.App, run: Run, sandbox: Stage, screens: CustomerPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = captured(app, run, sandbox) if end else sent(app, run)
    monkeypatch.setattr(CustomerWindow, "show_request", lambda *arguments: None)
    assert screens.draw(reference) == b""
