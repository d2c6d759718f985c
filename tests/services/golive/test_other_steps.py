"""What lies around a sale: keys in files, webhooks, the official picture, and mistakes on purpose."""

from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunRecord
from app.domain.payment import State
from app.errors import Invalid, Refused
from app.services.golive.pace import RunPace
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.go_live import PHONE, Asked, missing, others, sales, shown, world
from tests.support.inside.service import service_of
from tests.support.keystores import Memory
from tests.support.stage import Stage

URL = "http://127.0.0.1:8787/kvitt"
pytestmark = pytest.mark.usefixtures("keystore")


class Patient(Asked):
    """A pace that waits in earnest."""

    async def pause(self, seconds: float) -> None:
        await RunPace.pause(self, seconds)


def details(app: runtime.App) -> dict[Proof, str]:
    return {note.proof: note.detail for note in app.going_live.record.notes}


def test_a_key_in_a_file_is_found(app: runtime.App, run: Run, sandbox: Stage, folder: Path) -> None:
    assert run(others(app).keys())
    assert Proof.KEYS_KEPT in shown(app)
    (folder / "notes.txt").write_text(f"key: {sandbox.keys['subscription_key']}")
    with pytest.raises(Invalid) as trouble:
        run(others(app).keys())
    assert (trouble.value.code, trouble.value.values["count"]) == ("going_live_keys", 1)
    # What was shown before is so no more.
    assert Proof.KEYS_KEPT in missing(app)


def test_a_webhook_comes_to_a_place_of_the_run(app: runtime.App, run: Run, sandbox: Stage, keystore: Memory) -> None:
    run(app.webhooks.register(URL))
    before = app.webhooks.ours
    assert run(others(app, Patient()).webhook())
    assert Proof.WEBHOOK in shown(app)
    assert app.webhooks.ours == before
    assert len(sandbox.ask("GET", "/webhooks")["registrations"]) == 1


def test_scans_of_stickers_go_back_to_where_they_went(app: runtime.App, run: Run, sandbox: Stage) -> None:
    run(app.webhooks.register(URL))
    run(app.stickers.make("Till 1"))
    assert run(others(app, Patient()).webhook())
    assert app.webhooks.hears_check_ins
    assert set(app.webhooks.ours.values()) == {URL}
    assert ["user.checked-in.v1"] in [each["events"] for each in sandbox.ask("GET", "/webhooks")["registrations"]]


def test_a_webhook_that_does_not_come_is_told(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.going_live.keep(lambda _: RunRecord(notes=(Evidence(Proof.WEBHOOK, app.now()),))))
    stopped = Asked()
    stopped.stopped.set()
    sandbox.faults({"operation": "delivery", "do": "lose"})
    with pytest.raises(Invalid):
        run(others(app, stopped).webhook())
    assert Proof.WEBHOOK in shown(app)  # nobody waited for it
    with pytest.raises(Invalid) as trouble:
        run(others(app).webhook())
    assert trouble.value.code == "going_live_no_webhook"
    assert app.webhooks.ours == {}
    assert Proof.WEBHOOK in missing(app)
    # Cut short after its cancel, it is gone on with.
    with pytest.raises(Invalid):
        run(others(app).webhook())
    assert len(sandbox.payments()) == 1


def test_elsewhere_webhooks_go_where_the_shop_is_told(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        steps = others(app, Patient(PHONE))
        with pytest.raises(Invalid) as trouble:
            run(steps.webhook())
        assert trouble.value.code == "webhooks_first"
        run(app.webhooks.register("https://shop.example/kvitt"))
        at_once(app.preferences.change({"webhooks_listen": "127.0.0.1:0"}))
        app.webhooks.told_of = lambda reference: True  # type: ignore[method-assign]  # the sandbox reaches no such address
        assert run(steps.webhook())
        assert Proof.WEBHOOK in shown(app)
        assert run(steps.official_code())
        assert sandbox.requests("qr") == []


def test_the_official_picture_is_fetched_and_its_sticker_ended(
    app: runtime.App, run: Run, sandbox: Stage, folder: Path
) -> None:
    assert run(others(app).official_code())
    assert b"<svg" in (folder / "going-live" / "1" / "official-code.svg").read_bytes()
    assert sandbox.ask("GET", "/stickers") == []
    assert Proof.OFFICIAL_CODE in shown(app)


def test_mistakes_on_purpose_move_nothing(app: runtime.App, run: Run, sandbox: Stage) -> None:
    with pytest.raises(Invalid) as trouble:
        run(others(app).mistakes())
    assert trouble.value.code == "going_live_no_capture"
    run(sales(app).number())
    before = sandbox.ledger()
    assert run(others(app).mistakes())
    assert sandbox.ledger() == before
    found = details(app)
    assert {Proof.REFUSED, Proof.REPEATED, Proof.CONFLICT, Proof.LIMITED} <= set(found)
    assert (found[Proof.REFUSED][:8], found[Proof.CONFLICT][:8], found[Proof.LIMITED]) == (
        "HTTP 404",
        "HTTP 409",
        "HTTP 429",
    )
    assert all(note.trace_id for note in app.going_live.record.notes if note.proof in (Proof.REFUSED, Proof.CONFLICT))


def test_a_service_that_lets_everything_pass_shows_nothing(
    app: runtime.App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows stay open where the other end does not answer as it should: a reused key, a name that is nobody's."""
    run(sales(app).number())
    assert run(others(app).mistakes())
    assert {Proof.REFUSED, Proof.CONFLICT, Proof.LIMITED} <= set(details(app))
    service = service_of(app)
    get, send = service.get, service.send

    async def answers_anything(reference: str) -> object:
        return await get(reference.removesuffix("-0"))

    async def takes_anything(operation: object) -> object:
        return None

    monkeypatch.setattr(service, "get", answers_anything)
    monkeypatch.setattr(service, "send", takes_anything)
    assert run(others(app).mistakes())
    assert set(details(app)) == {Proof.REPEATED}
    assert send


def test_money_that_moved_by_a_mistake_is_trouble(
    app: runtime.App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(sales(app).number())
    service = service_of(app)
    get, reads = service.get, list[object]()

    async def grows(reference: str) -> object:
        seen = await get(reference)
        reads.append(seen)
        from dataclasses import replace

        return replace(seen, aggregate=replace(seen.aggregate, captured=1000 + len(reads)))

    monkeypatch.setattr(service, "get", grows)
    with pytest.raises(Invalid) as trouble:
        run(others(app).mistakes())
    assert trouble.value.code == "going_live_step"
    assert Proof.REPEATED not in details(app)


def test_other_uncertainty_is_no_limit(app: runtime.App, run: Run, sandbox: Stage) -> None:
    run(sales(app).number())
    sandbox.faults({"operation": "capture", "do": "500", "after": 2})
    assert run(others(app).mistakes())
    assert Proof.LIMITED not in details(app)
    assert State.AUTHORIZED in {each.state for each in [run(service_of(app).get(shown(app)[Proof.CAPTURED_WHOLE]))]}


def test_elsewhere_nobody_is_asked_too_often(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        run(sales(app, Asked(PHONE)).number())
        assert run(others(app, Asked(PHONE)).mistakes())
        assert len(sandbox.requests("capture")) == 3
        with pytest.raises(Refused):
            run(service_of(app).get("K-none-at-all"))
