"""The list read from the shop's own payments, and the pack, which has nothing of any person in it."""

import io
import zipfile
from pathlib import Path

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunRecord, RunStep
from app.domain.order import OrderLine
from app.errors import Invalid
from app.words.golive.going_live import proof_words
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.go_live import shown
from tests.support.inside.program import store_of
from tests.support.keystores import Memory
from tests.support.people import hire, switch_to
from tests.support.plain_orders import order
from tests.support.sent_orders import captured, sent
from tests.support.stage import Stage


def test_a_sale_of_the_shop_is_evidence_without_any_run(app: runtime.App, run: Run, sandbox: Stage) -> None:
    assert shown(app) == {}
    reference = captured(app, run, sandbox)
    found = shown(app)
    assert found[Proof.CAPTURED_WHOLE] == found[Proof.NUMBER] == found[Proof.LINES] == reference


def test_a_payment_of_another_sales_unit_is_no_evidence(app: runtime.App, run: Run) -> None:
    sent(app, run)
    app.going_live.keep_picture("screen-paid.png", b"of the first")
    at_once(
        app.going_live.keep(
            lambda _: RunRecord(notes=(Evidence(Proof.SCREEN_PAID, app.now(), picture="screen-paid.png"),))
        )
    )
    first = app.session.unit
    app.session.unit = first._replace(id=2)
    assert shown(app) == {}
    assert app.going_live.picture("screen-paid.png") == b""
    app.going_live.keep_picture("screen-paid.png", b"of the second")
    app.session.unit = first
    assert app.going_live.picture("screen-paid.png") == b"of the first"


def test_a_picture_that_is_gone_shows_nothing(app: runtime.App, folder: Path) -> None:
    app.going_live.keep_picture("screen-paid.png", b"picture")
    at_once(
        app.going_live.keep(
            lambda _: RunRecord(notes=(Evidence(Proof.SCREEN_PAID, app.now(), picture="screen-paid.png"),))
        )
    )
    assert Proof.SCREEN_PAID in shown(app)
    (folder / "going-live" / "1" / "screen-paid.png").unlink()
    assert Proof.SCREEN_PAID not in shown(app)


def test_the_record_of_a_run_is_kept(open_app: OpenApp, run: Run) -> None:
    app, heard = open_app(), list[Change]()
    app.changes.subscribe(heard.append)
    record = RunRecord((RunStep.KEYS,), {}, (Evidence(Proof.KEYS_KEPT, app.now()),))
    at_once(app.going_live.keep(lambda _: record))
    assert heard == [Change(Topic.GOING_LIVE)]
    run(app.close())
    again = open_app()
    assert again.going_live.record == record
    assert Proof.KEYS_KEPT in shown(again)


def test_the_pack_has_nothing_of_a_person_and_no_key(
    app: runtime.App, run: Run, sandbox: Stage, folder: Path, keystore: Memory
) -> None:
    at_once(app.preferences.change({"staff": "Canary Clerk", "shop": "Canary Shop"}))
    line = order().lines[0]
    personal = OrderLine("Canary hoodie", "canary-1", line.quantity, line.unit_price, 2500)
    captured(app, run, sandbox, customer="Canary Name", phone="4791234567", note="canary note", lines=(personal,))
    app.going_live.keep_picture("screen-code.png", b"picture")
    app.going_live.keep_picture("screen-code.png", b"newer picture")
    at_once(
        app.going_live.keep(
            lambda _: RunRecord(notes=(Evidence(Proof.SCREEN_CODE, app.now(), picture="screen-code.png"),))
        )
    )
    pack = app.going_live.pack(proof_words)
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        assert archive.read("pictures/screen-code.png") == b"newer picture"
    secrets = [sandbox.keys[name] for name in ("client_id", "client_secret", "subscription_key")]
    canaries = [word.encode() for word in (*secrets, "anary", "4791234567", "91234567")]
    # The control: they are all kept, and would be found.
    file = store_of(app).file
    kept = file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes()
    assert b"Canary Name" in kept
    assert b"4791234567" in kept
    assert [word for word in canaries if word in pack] == []
    assert [app.going_live.picture(name) for name in ("screen-code.png", "gone.png", "")] == [
        b"newer picture",
        b"",
        b"",
    ]
    assert (folder / "going-live" / "1" / "screen-code.png").stat().st_mode & 0o077 == 0


def test_who_may_not_change_settings_keeps_no_picture(app: runtime.App, run: Run) -> None:
    hire(app, run)
    switch_to(app, run, "Ola")
    with pytest.raises(Invalid):
        app.going_live.keep_picture("x.png", b"")
