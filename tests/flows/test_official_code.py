"""A code on the screen outside of practice: the official picture, unaltered, and our own drawing only where it cannot be had."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain.order import Flow
from app.errors import Offline
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.service import service_of
from tests.support.stage import Stage as Sandbox


@pytest.fixture
def real(run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    """A window with keys of a shop, in front of the sandbox."""
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    counter = Counter(app, run)
    yield counter
    counter.close()
    run(app.close())


def sell_by_code(counter: Counter) -> None:
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Hoodie 499")
    counter.main_key()
    counter.until(lambda: counter.window.parts.order.isVisible(), "nothing was sent")


def test_the_official_picture_stands_on_both_screens(real: Counter) -> None:
    real.do(real.window.switch_customer)
    sell_by_code(real)
    code = real.window.parts.order.request.code
    real.until(lambda: code.is_official, "our own drawing stayed")
    assert code.rows == ()
    second = real.window.parts.second_screen.window
    assert second is not None
    real.until(lambda: second.code.is_official, "the customer saw our own drawing")
    real.look()
    assert code.is_official, "a read puts nothing in its place"
    real.do(real.window.switch_customer)


def test_our_own_drawing_where_it_cannot_be_had(real: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    async def gone(url: str) -> bytes:
        raise Offline("unreachable")

    monkeypatch.setattr(service_of(real.app), "picture", gone)
    sell_by_code(real)
    code = real.window.parts.order.request.code
    real.look()
    real.until(lambda: bool(code.rows), "no code was drawn")
    assert not code.is_official
