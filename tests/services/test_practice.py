"""The pretend phone: what a customer does there, and what stands on it."""

import pytest

from app import runtime
from app.api.practice import Drill, DrillCheck, DrillGoal, PhoneSticker
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


class Scanner:
    """A customer of whose scan the shop hears after so many looks."""

    def __init__(self, *arrived: bool | None) -> None:
        self._arrived = list(arrived)
        self.scanned: list[tuple[str, str, str]] = []

    async def stickers(self) -> tuple[PhoneSticker, ...]:
        return (PhoneSticker("555501", "till-1", "Till 1", "The sandbox"),)

    async def scan(self, phone: str, msn: str, sticker: str) -> str:
        self.scanned.append((phone, msn, sticker))
        return "token"

    async def arrived(self, token: str) -> bool | None:
        return self._arrived.pop(0) if self._arrived else None


@pytest.mark.parametrize(
    ("arrived", "heard"), [((True,), True), ((None, None, True), True), ((None, False), False), ((), False)]
)
def test_a_scan_waits_until_the_shop_has_heard(
    run: Run, monkeypatch: pytest.MonkeyPatch, arrived: tuple[bool | None, ...], heard: bool
) -> None:
    monkeypatch.setattr("app.services.practice.BETWEEN_LOOKS_S", 0)
    customer = Scanner(*arrived)
    practice = Practice(customer)  # type: ignore[arg-type]
    (sticker,) = run(practice.stickers())
    assert (sticker.place, sticker.shop) == ("Till 1", "The sandbox")
    assert run(practice.scan(sticker, "4712345678")) is heard
    assert customer.scanned == [("4712345678", "555501", "till-1")]


def test_the_shop_goes_by_its_own_name_on_the_phone(run: Run) -> None:
    (sticker,) = run(Practice(Scanner(), lambda: "Our shop").stickers())  # type: ignore[arg-type]
    assert sticker.shop == "Our shop"


class Resting:
    """A customer with one drill that nobody has begun."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def cards(self, phone: str) -> tuple[str, ...]:
        return (f"card of {phone}",)

    async def drills(self) -> tuple[Drill, ...]:
        said = {"en": "Ship"}
        return (Drill("ship", said, said, said, [said], running=False),)

    async def start_drill(self, name: str) -> None:
        self.asked.append(name)

    async def stop_drills(self) -> None:
        self.asked.append("stop")


def test_a_drill_that_does_not_run_is_not_checked(run: Run) -> None:
    (shown,) = run(Practice(Resting()).drills("en"))  # type: ignore[arg-type]
    assert (shown.why, shown.passed, [goal.reached for goal in shown.goals]) == ("", False, [False])


def test_drills_and_cards_are_those_of_the_customer(run: Run) -> None:
    customer = Resting()
    practice = Practice(customer)  # type: ignore[arg-type]
    run(practice.start_drill("ship"))
    run(practice.stop_drills())
    assert customer.asked == ["ship", "stop"]
    assert run(practice.cards("4712345678")) == ("card of 4712345678",)
