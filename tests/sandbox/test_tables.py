"""One test per row of our tables: every code, every cell of the state matrix, every rule of keys, every time limit."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.sandbox.http.errors import CODES
from tests.sandbox.conftest import Till, code_of, totals
from tests.sandbox.player import Player, rows

CODE_ROWS, MATRIX, KEY_ROWS, TIME_ROWS = (rows(name) for name in ("codes", "matrix", "idempotency", "time_limits"))
CELLS = [
    (state, operation, expected)
    for state, *answers in MATRIX["cells"]
    for operation, expected in zip(MATRIX["operations"], answers, strict=True)
]
PUBLISHED = Path(__file__).parents[3] / "shared" / "vipps" / "error-codes.json"


def check_problem(answer: httpx.Response, status: int, code: str) -> None:
    """The whole documented shape of a domain error."""
    said = answer.json()
    assert (answer.status_code, said["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert said["type"] == f"https://httpstatuses.io/{status}"
    assert said["title"] == CODES[code].title
    assert said["extraDetails"] == [{"name": "ErrorCode", "reason": code}]
    assert re.fullmatch("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}", said["traceId"])
    assert said["instance"] == answer.request.url.path.removeprefix("/epayment")


@pytest.mark.parametrize("code", CODE_ROWS)
def test_each_code_has_its_cause(till: Till, code: str) -> None:
    row = CODE_ROWS[code]
    check_problem(Player(till).play(row["steps"]), row["status"], code)


def test_no_code_is_missing() -> None:
    assert set(CODE_ROWS) == set(CODES)
    assert len(CODES) == 60


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published list is not beside this checkout")
def test_the_codes_are_the_published_ones() -> None:
    published = {entry["code"]: entry for entry in json.loads(PUBLISHED.read_text(encoding="utf-8"))["codes"]}
    assert {code: kind.title for code, kind in CODES.items()} == {c: entry["title"] for c, entry in published.items()}
    assert not [code for code, kind in CODES.items() if kind.status not in published[code]["http_candidates"]]


def test_a_status_can_be_overruled(till: Till) -> None:
    till.control("/settings", {"statuses": {"6160": 409, "5040": 403}})
    amount = {"value": 1000, "currency": "DKK"}
    check_problem(Player(till).play([["create", {"amount": amount}]]), 403, "5040")


@pytest.mark.parametrize(("state", "operation", "expected"), CELLS, ids=[f"{s}: {o}" for s, o, _ in CELLS])
def test_each_cell_of_the_matrix(till: Till, state: str, operation: str, expected: Any) -> None:
    player = Player(till)
    answer = player.play(MATRIX["states"][state] + MATRIX["operations"][operation])
    if isinstance(expected, str):
        check_problem(answer, CODES[expected].status, expected)
        return
    assert answer.status_code == 200, answer.text
    read = till.get(player.reference)
    assert [read.json()["state"], *totals(read)] == expected
    if operation != "approve":
        assert [answer.json()["state"], *totals(answer)] == expected


@pytest.mark.parametrize(("steps", "expected"), MATRIX["to the last minor unit"])
def test_amounts_to_the_last_minor_unit(till: Till, steps: Any, expected: Any) -> None:
    answer = Player(till).play(steps)
    if isinstance(expected, str):
        check_problem(answer, CODES[expected].status, expected)
    else:
        assert [answer.json()["state"], *totals(answer)] == expected


def test_a_change_in_another_currency_is_refused(till: Till) -> None:
    player = Player(till)
    player.play([["create"], ["approve"]])
    player.currency = "DKK"
    check_problem(player.do_capture(1000), 400, "4040")


def test_the_matrix_has_no_hole() -> None:
    assert {state for state, _, _ in CELLS} == set(MATRIX["states"])


def check(row: dict[str, Any], player: Player, answer: httpx.Response) -> None:
    """Whatever a row says about the last answer."""
    if "code" in row:
        check_problem(answer, CODES[row["code"]].status, row["code"])
    if "status" in row:
        assert answer.status_code == row["status"], answer.text
    if "name" in row:
        assert answer.status_code == 400
        assert [detail["name"] for detail in answer.json()["extraDetails"]] == [row["name"]]
    if "state" in row:
        assert answer.json()["state"] == row["state"]
    if "totals" in row:
        assert list(totals(answer)) == row["totals"]
    if "payments" in row:
        assert len(player.till.look("/payments")) == row["payments"]


@pytest.mark.parametrize("name", KEY_ROWS)
def test_each_rule_of_keys(till: Till, name: str) -> None:
    player = Player(till)
    check(KEY_ROWS[name], player, player.play(KEY_ROWS[name]["steps"]))


@pytest.mark.parametrize("name", TIME_ROWS)
def test_each_time_limit(till: Till, name: str) -> None:
    player, keys = Player(till), till.keys
    try:
        check(TIME_ROWS[name], player, player.play(TIME_ROWS[name]["steps"]))
    finally:
        till.keys = keys


def test_a_replay_is_the_same_to_the_byte(till: Till) -> None:
    player = Player(till)
    player.play([["create"], ["approve"]])
    first, second = (player.do_capture(1000, "same") for _ in range(2))
    assert (first.content, first.headers["content-type"]) == (second.content, second.headers["content-type"])
    refused, again = (player.do_capture(999_999, "other") for _ in range(2))
    assert code_of(refused) == "6090"
    assert refused.content == again.content, "the trace id of the first answer included"


SPECIAL = {
    **{151: "insufficient funds", 182: "refused by the issuer", 183: "suspected fraud", 186: "expired card"},
    **{184: "withdrawal limit exceeded", 187: "invalid card", 197: "3-D Secure denied"},
}


@pytest.mark.parametrize("value", SPECIAL)
def test_special_amounts_are_refused_in_the_app_and_not_by_force(till: Till, value: int) -> None:
    player = Player(till)
    player.do_create({"amount": {"value": value, "currency": "NOK"}})
    pressed = till.control(f"/payments/{player.reference}/approve")
    assert (pressed["approved"], pressed["reason"], pressed["state"]) == (False, SPECIAL[value], "CREATED")
    assert [event["success"] for event in till.events(player.reference).json()] == [True, False]
    assert player.do_force({"customer": {"phoneNumber": "4712345678"}}).status_code == 200
    assert player.do_get().json()["paymentMethod"]["cardBin"] == "429198"


def test_strong_authentication_is_asked_for_once(till: Till) -> None:
    player = Player(till)
    player.do_create({"amount": {"value": 202, "currency": "NOK"}})
    answers = [till.control(f"/payments/{player.reference}/approve")["approved"] for _ in range(2)]
    assert answers == [False, True]


def test_force_approve_takes_a_customer_or_the_token_of_the_link(till: Till) -> None:
    player = Player(till)
    token = player.do_create().json()["redirectUrl"].partition("token=")[2]
    assert player.do_force({}).status_code == 400
    assert code_of(player.do_force({"token": "another"})) == "10010"
    approved = player.do_force({"token": token})
    assert (approved.status_code, approved.content) == (200, b"")
    assert player.do_get().json()["state"] == "AUTHORIZED"
