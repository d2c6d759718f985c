"""Official pictures: asked for outside of practice, fetched once, never drawn over, and never a code of the wrong thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import profiles, runtime
from app.changes import Change
from app.domain.order import Flow
from app.errors import Offline
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.service import service_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from tests.support.until import until


@pytest.fixture
def real(run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[runtime.App]:
    """The program with keys of a shop, in front of the sandbox."""
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    yield app
    run(app.close())


def sent(app: runtime.App, run: Run, flow: Flow = Flow.QR) -> str:
    reference = at_once(app.checkout.save(order(flow=flow, phone="" if flow is Flow.QR else "4712345678"))).reference
    run(app.checkout.send(reference))
    return reference


def url_of(app: runtime.App, reference: str) -> str:
    payment = app.browse.order(reference).payment
    assert payment is not None
    return payment.redirect_url


def test_the_official_picture_is_fetched_once(real: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(real, run)
    assert sandbox.requests("create")[-1]["body"]["qrFormat"] == {"format": "IMAGE/SVG+XML"}
    assert url_of(real, reference) == "", "an address of a picture is no text of a code"
    assert real.code_pictures.picture(reference) is None
    heard: list[Change] = []
    real.changes.subscribe(heard.append)
    run(real.code_pictures.fetch(reference))
    run(real.code_pictures.fetch(reference))
    picture = real.code_pictures.picture(reference)
    assert picture is not None
    assert b"<svg" in picture
    assert len(heard) == 1
    run(real.reader.look(reference))
    assert "/landing?token=" in url_of(real, reference), "what our own drawing would say"


def test_a_host_that_cannot_be_reached(real: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    reference = sent(real, run)

    async def gone(url: str) -> bytes:
        raise Offline("unreachable")

    monkeypatch.setattr(service_of(real), "picture", gone)
    run(real.code_pictures.fetch(reference))
    assert real.code_pictures.picture(reference) == b""


def test_what_has_ended_is_forgotten_with_the_next(real: runtime.App, run: Run, sandbox: Sandbox) -> None:
    first = sent(real, run)
    sandbox.abort(first)
    run(real.reader.look(first))
    second = sent(real, run)
    assert real.code_pictures.picture(first) == b""
    assert real.code_pictures.picture(second) is None
    third = sent(real, run)
    assert (real.code_pictures.picture(second), real.code_pictures.picture(third)) == (None, None)


def test_a_push_has_none_and_an_unknown_payment_neither(real: runtime.App, run: Run) -> None:
    reference = sent(real, run, Flow.PUSH)
    for each in (reference, "K-000000-0000"):
        run(real.code_pictures.fetch(each))
        assert real.code_pictures.picture(each) == b""


def test_few_pictures_are_held(real: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.counter.code_pictures.MOST", 1)
    references = [sent(real, run) for _ in range(2)]
    for reference in references:
        run(real.code_pictures.fetch(reference))
    assert [bool(real.code_pictures.picture(each)) for each in references] == [False, True]


def test_in_practice_the_code_is_text(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    assert sandbox.requests("create")[-1]["body"]["qrFormat"] == {"format": "TEXT/TARGETURL"}
    assert "/landing?token=" in url_of(app, reference)
    assert app.code_pictures.picture(reference) == b""


def test_it_is_begun_once(real: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(real, run)

    async def begin() -> None:
        for _ in range(3):
            real.code_pictures.begin(reference)
        await until(lambda: bool(real.code_pictures.picture(reference)), "it was never fetched")

    run(begin())
