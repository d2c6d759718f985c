"""How the program stands: what the line, the store and the machine say, and one question to the service."""

from pathlib import Path
from typing import Any

import pytest

from app import runtime
from app.domain.papers.printer import parse_printer
from app.domain.records.health import Condition, HealthCheck, HealthRow, LineFacts
from app.errors import AppError, Blocked, Offline, Refused, Uncertain
from app.services.upkeep.health import ASKED_FOR, Health, LookedAt, OutsideFacts
from app.tills.till_lines import SellingParts, TillLines
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of, work_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def row(app: runtime.App, check: HealthCheck) -> HealthRow:
    return next(each for each in app.upkeep.health.rows if each.check is check)


def test_before_anything_is_asked_nothing_is_wrong(app: runtime.App) -> None:
    assert app.upkeep.health.condition is Condition.LOOK  # there is no backup yet
    assert row(app, HealthCheck.CONNECTION).code == "not_asked"
    assert row(app, HealthCheck.KEYS).code == "keys_not_needed"
    assert row(app, HealthCheck.PRINTER).code == "no_printer"
    assert row(app, HealthCheck.DISK).facts["megabytes"]


def test_a_question_to_the_service_shows_that_it_answers_and_its_clock(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    run(app.upkeep.health.ask())
    assert row(app, HealthCheck.CONNECTION).code == "reached"
    assert row(app, HealthCheck.ANSWERS).facts["asked"] == 2  # the token, and the payment that nobody has
    assert row(app, HealthCheck.CLOCK).code == "clock_unknown"  # the sandbox does not tell the time
    sandbox.faults({"operation": "get", "do": "drop_after"})
    run(app.upkeep.health.ask())
    assert row(app, HealthCheck.CONNECTION).condition is Condition.WRONG
    assert row(app, HealthCheck.ANSWERS).code == "answers_lost"


def test_what_watches_the_line_knows_better(app: runtime.App, run: Run) -> None:
    run(app.upkeep.health.ask())
    app.watch.heard("offline")
    assert row(app, HealthCheck.CONNECTION).code == "not_reached"


def test_damage_copies_and_papers(app: runtime.App, run: Run, tmp_path: Path) -> None:
    run(app.safety.back_up())
    assert row(app, HealthCheck.BACKUP).code == "backup"
    reference = at_once(app.checkout.save(order())).reference
    at_once(app.printing.hand_over(reference, "one.pdf", lambda _blocks: None))
    assert row(app, HealthCheck.PRINTER).code == "no_printer"
    at_once(app.preferences.change({"printer": "network", "printer_address": "127.0.0.1:1"}))
    assert row(app, HealthCheck.PRINTER).code == "printed"
    with pytest.raises(Blocked):
        run(app.printing.print(reference, parse_printer("127.0.0.1:1")))
    assert row(app, HealthCheck.PRINTER).code == "paper_missing"
    at_once(app.printing.hand_over(at_once(app.checkout.save(order())).reference, "two.pdf", lambda _blocks: None))
    assert row(app, HealthCheck.PRINTER).code == "paper_missing"  # the other one still did not come
    at_once(app.upkeep.print_queue.clear())
    assert row(app, HealthCheck.PRINTER).code == "printed"
    app.safety.stop_writing(Blocked("disk_full"))
    assert app.upkeep.health.condition is Condition.WRONG


def test_webhooks_and_their_receiver(app: runtime.App) -> None:
    assert row(app, HealthCheck.WEBHOOKS).code == "webhooks_unused"
    at_once(app.preferences.change({"webhooks": "on"}))
    assert row(app, HealthCheck.WEBHOOKS).code == "webhooks_begin"
    app.webhook_listener.trouble = Blocked("listen_in_use")
    assert row(app, HealthCheck.WEBHOOKS).code == "webhooks_trouble"
    app.webhook_listener.trouble, app.webhook_listener.listening = None, "127.0.0.1:8787"
    assert row(app, HealthCheck.WEBHOOKS).code == "webhooks_unregistered"


def test_the_index_is_looked_at(app: runtime.App) -> None:
    assert row(app, HealthCheck.INDEX).code == "index"
    assert store_of(app).lookups.begun == 0


class Answering:
    """In the place of the service's client: every read ends with this."""

    def __init__(self, trouble: AppError | None) -> None:
        self._trouble = trouble

    async def get(self, reference: str) -> None:
        assert reference == ASKED_FOR
        if self._trouble is not None:
            raise self._trouble


@pytest.mark.parametrize(
    ("trouble", "keys", "connection"),
    [
        (None, "keys", "reached"),
        (Refused(404), "keys", "reached"),
        (Refused(401), "keys_missing_here", "reached"),
        (Offline("keyring_silent"), "keys_missing_here", "not_reached"),
        (Offline("offline"), "keys_not_asked", "not_reached"),
        (Uncertain("deadline"), "keys_not_asked", "not_reached"),
    ],
)
def test_the_keys_are_known_by_the_answer(
    app: runtime.App, run: Run, trouble: AppError | None, keys: str, connection: str
) -> None:
    looked_at = LookedAt(app.safety, app.printing, app.index_build, app.webhooks)
    lines = TillLines(
        store_of(app), app.changes, lambda: SellingParts(app.session, app.preferences, *[lambda: None] * 2)
    )
    around = OutsideFacts(LineFacts, lines, lambda: None, needs_keys=True)
    answering: Any = Answering(trouble)
    health = Health(work_of(app), lambda unit: answering, looked_at, around)
    codes = {each.check: each.code for each in health.rows}
    assert (codes[HealthCheck.KEYS], codes[HealthCheck.CONNECTION]) == ("keys_not_asked", "not_asked")
    run(health.ask())
    codes = {each.check: each.code for each in health.rows}
    assert (codes[HealthCheck.KEYS], codes[HealthCheck.CONNECTION]) == (keys, connection)
