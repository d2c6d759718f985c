"""Names and addresses come with the approval, also after a restart, and never twice."""

from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.papers.paper_choice import PaperChoice, PaperType
from app.domain.shop.recipient import Recipient
from app.domain.standing import Standing
from app.errors import AppError, Invalid
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

KARI = Recipient("Kari Nordmann", "Prøvegata 5", "0154", "Oslo", "NO")
ASKED = "name address"


def approved(app: runtime.App, run: Run, sandbox: Sandbox, **changes: Any) -> str:
    reference = at_once(app.checkout.save(order(**{"shares": ASKED, **changes}))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.reader.look(reference))
    return reference


def test_an_approval_brings_name_and_address(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    leave = app.recipients.listen()
    reference = approved(app, run, sandbox)
    run(app.recipients.finish())
    assert app.browse.order(reference).recipient == KARI
    assert not run(app.recipients.finish())
    leave()


def test_who_was_not_asked_is_not_looked_up(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app.recipients.listen()
    reference = approved(app, run, sandbox, shares="")
    assert not run(app.recipients.finish())
    assert app.browse.order(reference).recipient is None
    assert run(app.recipients.fetch(reference)) is None


def test_a_restart_reads_what_is_missing(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    first = open_app()
    reference = approved(first, run, sandbox)
    run(first.close())
    app = open_app()

    async def begin() -> None:
        app.recipients.listen()
        await app.recipients.finish()

    run(begin())
    assert app.browse.order(reference).recipient == KARI


def test_trouble_is_left_for_the_next_start(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app.recipients.listen()
    reference = at_once(app.checkout.save(order(shares=ASKED))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    sandbox.faults({"operation": "get", "do": "500", "after": 1})
    run(app.reader.look(reference))
    run(app.recipients.finish())
    assert app.browse.order(reference).recipient is None
    with pytest.raises(AppError):
        run(app.recipients.fetch(reference))


def test_an_unknown_payment(app: runtime.App, run: Run) -> None:
    with pytest.raises(Invalid) as refused:
        run(app.recipients.fetch("K-000000-0000"))
    assert refused.value.code == "order_not_found"


def test_a_refused_consent_ends_the_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app.recipients.listen()
    reference = at_once(app.checkout.save(order(shares=ASKED))).reference
    run(app.checkout.send(reference))
    assert sandbox.ask("POST", f"/payments/{reference}/approve", {"shares": False})["approved"] is False
    run(app.reader.look(reference))
    assert app.browse.order(reference).standing is Standing.DECLINED
    assert not run(app.recipients.finish())


def test_the_packing_slip_says_where_it_goes(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = approved(app, run, sandbox, customer="Kari from the phone")
    run(app.recipients.fetch(reference))
    run(app.actions.ship(reference, {0: Decimal(1)}))
    text = app.printing.text(reference, PaperChoice(PaperType.PACKING_SLIP, 1))
    assert "Kari Nordmann\nPrøvegata 5\n0154 Oslo\n" in text.replace("  ", "")
    assert "from the phone" not in text
