"""What can be copied for support: codes and numbers, and nothing of anybody, whatever was sold, typed and refused."""

import logging

from app import __version__, runtime
from app.errors import TROUBLE, Refused, facts_of
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.people import PINS, hire, switch_to
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

CANARIES = ("Kari Canary", "4799887766", "99887766", "canary@example.com", "Canary Shop", "sk-canary-0123456789abcdef")


def test_it_says_what_support_needs(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"theme": "dark", "closing": "Thank you"}))
    run(app.safety.back_up())
    lines = app.upkeep.diagnostics.text().splitlines()
    assert lines[0] == f"Kvitt {__version__}, practice"
    assert "connection: unused not_asked" in lines
    assert "theme = dark" in lines
    assert "closing = …" in lines  # it may name anybody
    assert [each for each in lines if each.startswith("backup: fine backup at=20")]


def test_nobody_and_no_secret_is_in_it(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(
        app.preferences.change(
            {"shop": "Canary Shop", "closing": "Kari Canary", "terms_url": "https://canary@example.com/"}
        )
    )
    hire(app, run)
    switch_to(app, run, "Kari")
    reference = at_once(
        app.checkout.save(order(phone="4799887766", customer="Kari Canary", note="canary@example.com"))
    ).reference
    sandbox.faults({"operation": "create", "do": "500"})
    run(app.checkout.send(reference))
    log = logging.getLogger("kvitt.test")
    log.info("told: " + TROUBLE, facts_of(Refused(400, "6080", "Kari Canary", "sk-canary-0123456789abcdef")))
    log.info("told %(phone)s", {"phone": "4799887766"})
    log.error("a command failed", exc_info=ValueError("4799887766"))
    run(app.upkeep.health.ask())
    text = app.upkeep.diagnostics.text()
    assert reference in text  # its steps are in the log
    assert "refused, 6080" in text
    secrets = (*CANARIES, *PINS, *PINS.values(), "client_secret", "Ocp-Apim", str(app.folder))
    assert [each for each in secrets if each in text] == []
