"""The pretend phone: what a customer does there, and what stands on it."""

import pytest

from app import runtime
from app.api.practice import Drill, DrillCheck, DrillGoal
from app.services.practice import Practice
from tests.conftest import Run
from tests.support.inside.program import customer_of
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox


def test_the_customer_says_no_on_the_pretend_phone(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert app.practice is not None
    reference = sent(app, run)
    run(app.practice.decline(reference))
    assert sandbox.payments()[0]["state"] == "ABORTED"
    assert run(app.practice.captured(reference)) == 0


def test_the_pretend_phone_calls_the_shop_by_its_name(app: runtime.App, run: Run) -> None:
    assert app.practice is not None
    sent(app, run)
    names = ["Fjord & Co", ""]
    practice = Practice(customer_of(app), names.pop)
    assert [run(practice.requests())[0].shop for _ in range(2)] == ["Kvitt practice shop", "Fjord & Co"]


class _OneDrill:
    """A customer with one drill that is under way, and that went wrong."""

    def __init__(self, check: DrillCheck) -> None:
        self._check = check

    async def drills(self) -> tuple[Drill, ...]:
        said = {"en": "Ship", "nb": "Send"}
        return (Drill("ship", said, said, said, [said], running=True),)

    async def check_drill(self, name: str) -> DrillCheck:
        assert name == "ship"
        return self._check


@pytest.mark.parametrize(("language", "why"), [("nb", "For mye"), ("sv", "Too much")])
def test_a_drill_says_why_it_is_not_passed_in_the_persons_language(run: Run, language: str, why: str) -> None:
    goals = [DrillGoal({"en": "Ship", "nb": "Send"}, reached=True)]
    check = DrillCheck(goals, ledger_is_right=False, passed=True, why={"en": "Too much", "nb": "For mye"})
    (shown,) = run(Practice(_OneDrill(check), lambda: "").drills(language))  # type: ignore[arg-type]
    assert (shown.why, shown.passed, [goal.reached for goal in shown.goals]) == (why, False, [True])
    (shown,) = run(Practice(_OneDrill(DrillCheck(goals, True, True)), lambda: "").drills(language))  # type: ignore[arg-type]
    assert (shown.why, shown.passed) == ("", True)
