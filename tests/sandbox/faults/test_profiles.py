"""Named profiles: the shares are what the name promises, and the same seed gives the same day."""

from collections import Counter
from typing import Any

import pytest

from app.sandbox.faults.profiles import PROFILES, profile
from app.sandbox.faults.script import Fault, Script
from tests.sandbox.conftest import Till
from tests.sandbox.player import Player

EXCHANGES = 20_000


def day(name: str, seed: int, operation: str = "capture") -> list[list[str]]:
    script = Script()
    script.load(profile(name), seed)
    return [[rule.do.value for rule in script.pick(operation, "some-reference")] for _ in range(EXCHANGES)]


def test_a_bad_day_has_the_promised_shares() -> None:
    last = [chosen[-1] for chosen in day("bad-day", 1) if chosen]
    share = {do: count / EXCHANGES for do, count in Counter(last).items()}
    promised = {
        **{"drop_before": 0.08, "drop_after": 0.17, "429": 0.03, "423": 0.02, "409": 0.01},
        **{"wrong_amount": 0.005, "wrong_total": 0.005, "wrong_currency": 0.005, "wrong_reference": 0.005},
        "500_logged": 0.01,
    }
    for do, expected in promised.items():
        assert abs(share[do] - expected) < 0.25 * expected + 0.002, (do, share[do])
    assert abs(share["500"] + share["500_logged"] + share["502"] + share["500_after"] - 0.05) < 0.01
    assert abs(share["truncate"] + share["non_json"] - 0.02) < 0.006


def test_the_same_seed_gives_the_same_day() -> None:
    assert day("bad-day", 7) == day("bad-day", 7)
    assert day("bad-day", 7) != day("bad-day", 8)


@pytest.mark.parametrize("name", PROFILES)
def test_each_profile_can_be_started(till: Till, name: str) -> None:
    shown = till.control("/faults", {"profile": name, "seed": 3})
    assert shown["seed"] == 3
    assert len(shown["rules"]) == len(PROFILES[name])


def test_an_unknown_profile_is_refused_by_name(till: Till) -> None:
    refused = till.http.post("/_sandbox/faults", json={"profile": "monday"})
    assert refused.status_code == 400
    assert "bad-day" in refused.json()["error"]


def test_token_faults_leave_the_token_call_alone() -> None:
    assert not [chosen for chosen in day("token-expires", 1, "token") if chosen]
    assert [chosen for chosen in day("token-expires", 1, "get") if chosen]


@pytest.mark.parametrize(("do", "state"), [
    (Fault.CUSTOMER_APPROVES, "AUTHORIZED"), (Fault.CUSTOMER_DECLINES, "ABORTED"), (Fault.CUSTOMER_SLEEPS, "EXPIRED"),
])  # fmt: skip
def test_the_customer_acts_a_moment_before_the_call(till: Till, do: Any, state: str) -> None:
    player = Player(till)
    player.do_create()
    till.faults({"operation": "get", "do": do.value, "after": 1, "count": 1})
    assert [player.do_get().json()["state"] for _ in range(3)] == ["CREATED", state, state]
