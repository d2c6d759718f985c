"""*Test these keys* says which value is wrong, and what the sales unit may do, before the first customer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import profiles, runtime
from app.domain.shop.unit_facts import Ability
from app.domain.units.key_answers import OK, KeyAnswer, KeyFault, KeyReport
from app.domain.units.pasted_keys import KeyPart, PastedKeys
from app.errors import Invalid, Offline, Uncertain
from app.sandbox.units import UNITS
from tests.conftest import Run
from tests.support.sandbox_keys import api_keys_of, keys_of
from tests.support.stage import Stage as Sandbox

MAIN, KIOSK = UNITS[:2]
WRONG_ID = "00000000-0000-4000-8000-000000000009"


@pytest.fixture
def real_app(tmp_path: Path, sandbox: Sandbox, run: Run) -> Iterator[runtime.App]:
    """The program in production, in front of the sandbox with the face of that."""
    sandbox.settings(face="production")
    app = runtime.build(tmp_path / "production", profiles.Profile.PRODUCTION, sandbox.url, late_keys=True)
    yield app
    run(app.close())


@pytest.fixture
def test_app(tmp_path: Path, sandbox: Sandbox, run: Run) -> Iterator[runtime.App]:
    """The program in the test environment, and another sandbox's address where keys of production would be right."""
    sandbox.settings(face="test")
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url, late_keys=True, other_world=sandbox.url)
    yield app
    run(app.close())


def test_right_keys_end_with_a_list_of_abilities(real_app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.ask("POST", f"/units/{MAIN.msn}", {"push_allowed": False, "untold": ["partial_capture"]})
    report = run(real_app.key_trial.try_out(keys_of(MAIN)))
    assert (report.fault, report.reached, report.msn) == (None, (), MAIN.msn)
    assert report.facts is not None
    assert (report.facts.name, report.facts.country, report.facts.lacks) == (MAIN.name, "NO", (Ability.PUSH,))
    assert Ability.PART_CAPTURE not in report.facts.may
    assert [each["status"] for each in sandbox.requests()] == [200, 404, 200]
    assert sandbox.payments() == []


def test_the_test_environment_tells_no_abilities(test_app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert run(test_app.key_trial.try_out(keys_of(MAIN))) == KeyReport(msn=MAIN.msn)
    assert sandbox.requests("management") == []


@pytest.mark.parametrize(
    ("others", "fault"),
    [({"client_id": WRONG_ID}, KeyFault.CLIENT_ID), ({"client_secret": "another-long-secret"}, KeyFault.CLIENT_SECRET),
     ({"subscription_key": "0" * 32}, KeyFault.SUBSCRIPTION_KEY),
     ({"subscription_key": KIOSK.subscription_key}, KeyFault.CLIENT_ID),
     ({"second_subscription_key": "0" * 32}, KeyFault.SECOND_KEY), ({"second_subscription_key": MAIN.secondary_key}, None)],
)  # fmt: skip
def test_the_value_that_is_wrong_is_named(
    real_app: runtime.App, run: Run, others: dict[str, str], fault: KeyFault | None
) -> None:
    report = run(real_app.key_trial.try_out(keys_of(MAIN, **others)))
    assert (report.fault, report.facts is None) == (fault, fault is not None)


def test_a_first_subscription_key_that_is_dead_gives_way_to_the_second(real_app: runtime.App, run: Run) -> None:
    keys = keys_of(MAIN, subscription_key="0" * 32, second_subscription_key=MAIN.secondary_key)
    report = run(real_app.key_trial.try_out(keys))
    assert (report.fault, report.first_is_dead, report.facts is not None) == (None, True, True)
    keys = keys_of(MAIN, subscription_key="0" * 32, second_subscription_key="1" * 32)
    assert run(real_app.key_trial.try_out(keys)).fault is KeyFault.SUBSCRIPTION_KEY


def test_a_wrong_number_is_told_with_the_right_one(real_app: runtime.App, run: Run) -> None:
    report = run(real_app.key_trial.try_out(keys_of(MAIN, msn=KIOSK.msn)))
    assert report == KeyReport(KeyFault.MSN, reached=((MAIN.msn, MAIN.name),))


def test_a_wrong_number_in_the_test_environment(test_app: runtime.App, run: Run) -> None:
    assert run(test_app.key_trial.try_out(keys_of(MAIN, msn=KIOSK.msn))) == KeyReport(KeyFault.MSN)


def test_nobody_has_to_look_for_the_number(real_app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    report = run(real_app.key_trial.try_out(keys_of(MAIN, msn="")))
    assert (report.fault, report.msn, report.facts is not None) == (None, MAIN.msn, True)
    sandbox.unit(MAIN.msn, active=False)
    report = run(real_app.key_trial.try_out(keys_of(MAIN, msn="")))
    assert report == KeyReport(KeyFault.MSN)


def test_a_unit_that_is_not_told_of_is_no_fault(real_app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.unit(MAIN.msn, active=False)
    assert run(real_app.key_trial.try_out(keys_of(MAIN))) == KeyReport(msn=MAIN.msn)
    sandbox.faults({"operation": "management", "do": "409"})
    assert run(real_app.key_trial.try_out(keys_of(MAIN, msn=KIOSK.msn))) == KeyReport(KeyFault.MSN)


def test_what_is_missing_is_named(test_app: runtime.App, real_app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    for app, pasted, missing in (
        (test_app, keys_of(MAIN, msn=""), (KeyPart.MSN,)),
        (real_app, keys_of(MAIN, client_id=""), (KeyPart.CLIENT_ID,)),
        (real_app, PastedKeys(), (KeyPart.CLIENT_ID, KeyPart.CLIENT_SECRET, KeyPart.SUBSCRIPTION_KEY)),
    ):
        with pytest.raises(Invalid) as refused:
            run(app.key_trial.try_out(pasted))
        assert refused.value.values["missing"] == missing
    assert sandbox.requests() == []


@pytest.mark.parametrize(
    "rule",
    [
        {"operation": "token", "do": "drop_before"},
        {"operation": "token", "do": "500"},
        {"operation": "get", "do": "500"},
    ],
)
def test_where_nobody_can_tell_it_is_said_so(
    test_app: runtime.App, run: Run, sandbox: Sandbox, rule: dict[str, Any]
) -> None:
    sandbox.faults(rule)
    with pytest.raises((Offline, Uncertain)):
        run(test_app.key_trial.try_out(keys_of(MAIN)))


# the other world ---------------------------------------------------------------------------------------------------------


class Line:
    """A world that knows some keys."""

    def __init__(self, answer: KeyAnswer | Exception) -> None:
        self.answer = answer

    async def fetch_token(self) -> KeyAnswer:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


REFUSED = KeyAnswer(401, "Access denied due to invalid subscription key.")


@pytest.mark.parametrize(
    ("there", "of_test", "of_production"),
    [(KeyAnswer(OK), KeyFault.OF_TEST, KeyFault.OF_PRODUCTION),
     (REFUSED, KeyFault.SUBSCRIPTION_KEY, KeyFault.SUBSCRIPTION_KEY),
     (Offline("offline"), KeyFault.SUBSCRIPTION_KEY, KeyFault.SUBSCRIPTION_KEY)],
)  # fmt: skip
def test_keys_of_the_other_world_are_refused_with_the_reason(
    real_app: runtime.App,
    test_app: runtime.App,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    there: KeyAnswer | Exception,
    of_test: KeyFault,
    of_production: KeyFault,
) -> None:
    for app, expected in ((real_app, of_test), (test_app, of_production)):
        monkeypatch.setattr(app.clients, "check", lambda keys: Line(REFUSED))
        monkeypatch.setattr(app.clients, "check_elsewhere", lambda keys: Line(there))
        assert run(app.key_trial.try_out(keys_of(MAIN))).fault is expected


def test_the_other_world_is_asked_over_a_line_of_its_own(test_app: runtime.App, app: runtime.App, run: Run) -> None:
    check = test_app.clients.check_elsewhere(api_keys_of(MAIN))
    assert check is not None
    assert run(check.fetch_token()) == KeyAnswer(OK)
    assert app.clients.check_elsewhere(api_keys_of(MAIN)) is None
