"""`kvitt order …` that is refused: one sentence, an exit code, and nothing saved or sent."""

from typing import Any

import pytest

from tests.commands.conftest import Kvitt
from tests.support.payment_rows import row
from tests.support.stage import Stage as Sandbox

LINE = "Hoodie;hoodie1234;1;499;25"


NOBODY = "http://127.0.0.1:1"


def new(kvitt: Kvitt, *more: str, code: int = 0) -> Any:
    told = kvitt("order", "new", "--line", LINE, "--phone", "412 34 567", "--json", *more)
    assert told.code == code, told.err
    return told.json


BAD = [
    (("order", "new"), "no lines"),
    (("order", "new", "--line", ""), "is not a line"),
    (("order", "new", "--line", "Hoodie;h;1;499"), "is not a line"),
    (("order", "new", "--line", "Hoodie;h;1;499;25;x"), "is not a line"),
    (("order", "new", "--line", ";h;1;499;25"), "needs a name"),
    (("order", "new", "--line", "Hoodie;h;0;499;25"), "not a quantity"),
    (("order", "new", "--line", "Hoodie;h;1e3;499;25"), "not a quantity"),
    (("order", "new", "--line", "Hoodie;h;1;1.500;25"), "two ways"),
    (("order", "new", "--line", "Hoodie;h;1;-5;25"), "not an amount"),
    (("order", "new", "--line", "Hoodie;h;1;;25"), "amount"),
    (("order", "new", "--line", "Hoodie;h;1;499 EUR;25"), "NOK"),
    (("order", "new", "--line", "Hoodie;h;1;499;x"), "VAT"),
    (("order", "new", "--line", "Hoodie;h;1;499;101"), "VAT"),
    (
        ("order", "new", "--line", "Hoodie;h;1;499;0,25"),
        "0,25\u00a0% is not a VAT rate of the country (25\u00a0% · 15\u00a0%",
    ),
    (("order", "new", "--line", LINE, "--line", "Hoodie;h;1;499;17"), "17\u00a0% is not a VAT rate of the country"),
    (("order", "new", "--line", LINE, "--phone", "+4741234567890"), "11 digits after +47; there should be 8"),
    (("order", "new", "--line", LINE, "--phone", "00 47"), "only the code of the country"),
    (("order", "new", "--line", "Hoodie;h;1;0;25"), "is free"),
    (("order", "new", "--line", LINE, "--discount", "100%"), "takes off everything"),
    (("order", "new", "--line", LINE, "--phone", "436088522"), "9 digits; a number in Norway has 8"),
    (("order", "new", "--line", LINE, "--phone", "46701234567"), "Put + and the country code"),
    (("order", "new", "--line", "Hoodie;h;1;0,99;25"), "at least"),
    (("order", "new", "--line", "Hoodie;h;1;650000,01;25"), "at most"),
    (("order", "new", "--line", "Hoodie;h;1;99999999999999;25"), "more than an amount"),
    (("order", "new", "--line", LINE, "--tip", "some"), "not an amount"),
    (("order", "new", "--line", LINE, "--discount", "500"), "discount"),
    (("order", "new", "--line", LINE, "--discount", "120%"), "percent"),
    (("order", "new", "--line", LINE, "--discount", "100 €"), "Amounts here are in NOK"),
    (("order", "new", "--line", LINE, "--discount", "EUR 100"), "Amounts here are in NOK"),
    (("order", "new", "--line", LINE, "--tip", "$5"), "Amounts here are in NOK"),
    (("order", "new", "--line", LINE, "--paid", "cash", "100 SEK"), "Amounts here are in NOK"),
    (("order", "new", "--line", LINE, "--paid", "cheque", "1"), "cheque"),
    (("order", "new", "--line", LINE, "--paid", "cash", "600"), "otherwise"),
    (("order", "new", "--line", LINE, "--phone", "+999 123 456"), "country"),
    (("order", "new", "--line", LINE, "--phone", "12"), "digits"),
    (("order", "new", "--line", LINE, "--phone", "abc"), "not a phone number"),
    (("order", "new", "--line", LINE, "--send"), "phone number"),
    (("order", "new", "--line", LINE, "--phone", "41234567", "--description", "ab"), "3 to 100"),
    (("order", "new", "--line", LINE, "--phone", "41234567", "--description", "x" * 101), "3 to 100"),
    (("order", "new", "--line", LINE, "--phone", "41234567", "--reference", "kort"), "cannot be a reference"),
    (("order", "new", "--line", LINE, "--phone", "41234567", "--reference", "x" * 65), "cannot be a reference"),
    (("order", "new", "--line", LINE, "--phone", "41234567", "--flow", "carrier-pigeon"), "carrier-pigeon"),
    (("order", "new", "--line", "\udcff;h;1;499;25"), "readable"),
    (("order", "new", "--line", LINE, "--name", "\ud800"), "readable"),
    (("order", "new", "--what"), "--what"),
    (("order", "show"), "REFERENCE"),
    (("order", "show", "NONE-0001"), "no order"),
    (("order", "events", "NONE-0001"), "no order"),
    (("order", "send", "NONE-0001"), "no order"),
    (("order", "capture", "NONE-0001"), "no order"),
    (("order", "capture", "NONE-0001", "--amount", "1e3"), "no order"),
    (("order", "import", "missing.json"), "missing.json"),
    (("nonsense",), "nonsense"),
    (("orders", "--limit", "x"), "limit"),
    (("orders", "--limit", "0"), "limit"),
    (("orders", "--limit", "99999999999999999999999"), "limit"),
    (("sync", "--until-quiet", "--timeout", "nan"), "timeout"),
    (("sync", "--until-quiet", "--timeout", "inf"), "timeout"),
    (("sync", "--until-quiet", "--timeout", "-1"), "timeout"),
    (("sandbox", "--port", "99999"), "port"),
]


# bad input: 2, one sentence, nothing saved ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("line", "said"), BAD)
def test_bad_input(kvitt: Kvitt, sandbox: Sandbox, line: tuple[str, ...], said: str) -> None:
    told = kvitt(*line)
    assert told.code == 2, told
    assert said.lower() in told.in_one_sentence().lower()
    assert told.out == ""
    assert kvitt("orders", "--json").json == []
    assert sandbox.requests() == []


def test_bad_amounts_for_an_order_that_is_there(kvitt: Kvitt, sandbox: Sandbox) -> None:
    new(kvitt, "--reference", "TEST-0001", "--send")
    sandbox.approve("TEST-0001")
    for act in ("capture", "refund"):
        for amount in ("1e3", "1.500", "-1", "", "ett", "5 EUR", "€ 5", "5 USD", "5,- dkk"):
            told = kvitt("order", act, "TEST-0001", "--amount", amount)
            assert (told.code, bool(told.in_one_sentence())) == (2, True), amount
    assert kvitt("order", "capture", "TEST-0001", "--amount", "0").code == 2
    assert sandbox.moved() == [("authorize", 49_900)]


def test_a_reference_used_twice(kvitt: Kvitt) -> None:
    new(kvitt, "--reference", "TEST-0001")
    told = kvitt("order", "new", "--line", LINE, "--phone", "41234567", "--reference", "TEST-0001")
    assert told.code == 2
    assert "already used" in told.in_one_sentence()
    assert len(kvitt("orders", "--json").json) == 1


@pytest.mark.parametrize(
    "api",
    [
        "http://evil.example",
        "https://api.vipps.no.evil.example",
        "http://api.vipps.no",
        "http://[::1",
        "ftp://127.0.0.1",
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        ("orders",),
        ("sync",),
        ("order", "show", "TEST-0001"),
        ("order", "new", "--line", LINE, "--phone", "41234567", "--send"),
    ],
)
def test_keys_go_nowhere_else(kvitt: Kvitt, api: str, line: tuple[str, ...]) -> None:
    told = kvitt(*line, api=api)
    assert told.code == 2
    assert "address" in told.in_one_sentence()


# refused: 3 ----------------------------------------------------------------------------------------------------------------


def test_refusals(kvitt: Kvitt, sandbox: Sandbox) -> None:
    new(kvitt, "--reference", "TEST-0001")

    def refused(*line: str) -> str:
        told = kvitt(*line)
        assert told.code == 3, told
        return told.in_one_sentence()

    assert "Nothing has been sent" in refused("order", "capture", "TEST-0001")
    kvitt("order", "send", "TEST-0001")
    assert "already out" in refused("order", "send", "TEST-0001")
    assert "not approved" in refused("order", "capture", "TEST-0001")
    assert "not approved" in refused("order", "refund", "TEST-0001")
    sandbox.approve("TEST-0001")
    told = kvitt("order", "cancel", "TEST-0001", "--json")
    assert (told.code, told.json["state"]) == (3, "AUTHORIZED")
    assert "approved just before you cancelled" in told.in_one_sentence()
    assert "499,00" in refused("order", "capture", "TEST-0001", "--amount", "499,01")
    assert "nothing to refund" in refused("order", "refund", "TEST-0001")
    assert kvitt("order", "capture", "TEST-0001").code == 0
    assert "Nothing is left" in refused("order", "capture", "TEST-0001")
    assert "499,00" in refused("order", "refund", "TEST-0001", "--amount", "500")
    assert sandbox.moved() == [("authorize", 49_900), ("capture", 49_900)]


def test_nobody_listens(kvitt: Kvitt) -> None:
    told = kvitt(
        "order",
        "new",
        "--line",
        LINE,
        "--phone",
        "41234567",
        "--reference",
        "TEST-0001",
        "--send",
        "--json",
        api=NOBODY,
    )
    assert (told.code, told.json["state"], told.json["open_operations"]) == (3, "DRAFT", [])
    assert "no money moved" in told.in_one_sentence()
    assert kvitt("order", "send", "TEST-0001").code == 0


# not known yet: 4 ----------------------------------------------------------------------------------------------------------


def test_not_known_yet(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    told = kvitt("order", "new", "--line", LINE, "--phone", "41234567", "--reference", "TEST-0001", "--send", "--json")
    assert (told.code, told.json["state"]) == (4, "UNKNOWN")
    assert told.json["open_operations"] == [{"kind": "create", "stage": "unknown", "amount": 49_900}]
    assert "do not know yet" in told.in_one_sentence()
    for line in (("send",), ("capture",), ("cancel",), ("refund",)):
        told = kvitt("order", *line, "TEST-0001")
        assert told.code == 4, line
        assert "not known yet" in told.in_one_sentence()
    told = kvitt("sync", "--json")
    assert (told.code, told.json) == (0, [row("CREATED")])
    first, second = sandbox.requests("create")
    assert (first["idempotencyKey"], first["body"]) == (second["idempotencyKey"], second["body"])
    assert len(sandbox.payments()) == 1
