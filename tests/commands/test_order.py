"""`kvitt order …`: the same job without a window, with an exit code and one sentence for every outcome."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.store import Store, open_store
from tests.commands.conftest import Kvitt
from tests.support.asked import Asked, counting
from tests.support.stage import Stage as Sandbox

LINE = "Hoodie;hoodie1234;1;499;25"
KEYS = {
    "reference",
    "state",
    "amount",
    "currency",
    "authorized",
    "captured",
    "refunded",
    "cancelled",
    "open_operations",
}
NOBODY = "http://127.0.0.1:1"


def new(kvitt: Kvitt, *more: str, code: int = 0) -> Any:
    told = kvitt("order", "new", "--line", LINE, "--phone", "412 34 567", "--json", *more)
    assert told.code == code, told.err
    return told.json


def test_another_rate_comes_in_on_purpose_only(kvitt: Kvitt) -> None:
    line = ("order", "new", "--line", "Hoodie;h;1;499;17", "--phone", "41234567")
    assert kvitt(*line).code == 2
    assert kvitt(*line, "--other-rates").code == 0


HIDDEN = "\u202e\u2066\u200b\ufeff\x1b\x07\u2069\u202c"


def test_marks_that_nobody_sees_are_not_kept(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    line = f"Hoo{HIDDEN}die;hoodie1234;1;499;25"
    told = kvitt(
        *(
            "order",
            "new",
            "--line",
            line,
            "--phone",
            "\u202a41234567\u202c",
            "--name",
            f"{HIDDEN}Kari{HIDDEN} Nordmann",
        ),
        *("--note", f"bring{HIDDEN} it\nup", "--description", f"One{HIDDEN} hoodie", "--receipt-number", f"R{HIDDEN}1"),
        *("--reference", "TEST-0001", "--send", "--json"),
    )
    assert told.code == 0, told.err
    body = sandbox.requests("create")[0]["body"]
    assert body["paymentDescription"].startswith("One hoodie")
    assert body["receipt"]["orderLines"][0]["name"] == "Hoodie"
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "TEST-0001").code == 0
    assert kvitt("order", "refund", "TEST-0001", "--amount", "1", "--reason", f"too{HIDDEN} small").code == 0
    with closing(sqlite3.connect(tmp_path / "practice" / "kvitt.db")) as store:
        kept = "\n".join(store.iterdump())
    for text in ("Kari Nordmann", "bring it\nup", "'R1'", "'too small'", "'Hoodie'"):
        assert text in kept
    assert not set(HIDDEN) & set(kept)
    assert not set(HIDDEN) & set(kvitt("order", "print", "TEST-0001", "--show").out)


def row(state: str, **amounts: int) -> dict[str, object]:
    zero = {"authorized": 0, "captured": 0, "refunded": 0, "cancelled": 0}
    return {
        "reference": "TEST-0001",
        "state": state,
        "amount": 49_900,
        "currency": "NOK",
        **zero,
        **amounts,
        "open_operations": [],
    }


def test_from_order_to_refund(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert new(kvitt, "--reference", "TEST-0001") == row("DRAFT")
    assert sandbox.payments() == []
    assert kvitt("order", "send", "TEST-0001", "--json").json == row("CREATED")
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    assert kvitt("order", "show", "TEST-0001", "--json").json == row("AUTHORIZED", authorized=49_900)
    assert kvitt("order", "capture", "TEST-0001", "--amount", "300,00", "--json").json == row(
        "AUTHORIZED", authorized=49_900, captured=30_000
    )
    assert kvitt("order", "cancel", "TEST-0001", "--json").json == row(
        "AUTHORIZED", authorized=49_900, captured=30_000, cancelled=19_900
    )
    told = kvitt("order", "refund", "TEST-0001", "--amount", "1", "--reason", "too small", "--json")
    assert told.json == row("AUTHORIZED", authorized=49_900, captured=30_000, cancelled=19_900, refunded=100)
    log = kvitt("order", "events", "TEST-0001", "--json").json
    assert [entry["name"] for entry in log] == ["CREATED", "AUTHORIZED", "CAPTURED", "CANCELLED", "REFUNDED"]
    assert sandbox.moved() == [("authorize", 49_900), ("capture", 30_000), ("cancel", 19_900), ("refund", 100)]
    assert kvitt("orders", "--json").json == [kvitt("order", "show", "TEST-0001", "--json").json]


def test_send_at_once_and_what_goes_out(kvitt: Kvitt, sandbox: Sandbox) -> None:
    told = new(
        kvitt,
        "--line",
        "Cap;c1;2;100,50;15",
        "--receipt-number",
        "789267",
        "--pos-id",
        "pos_122",
        "--send",
        "--name",
        "Kari",
        "--note",
        "secret",
    )
    assert set(told) == KEYS
    assert (told["state"], told["amount"]) == ("CREATED", 70_000)
    (sent,) = sandbox.requests("create")
    body = sent["body"]
    assert body["customer"] == {"phoneNumber": "4741234567"}
    assert body["receipt"]["bottomLine"] == {
        "currency": "NOK",
        "barcode": {"format": "CODE 128", "data": told["reference"]},
        "posId": "pos_122",
        "receiptNumber": "789267",
    }
    assert [line["totalAmount"] for line in body["receipt"]["orderLines"]] == [49_900, 20_100]
    assert "secret" not in json.dumps(body)
    assert "Kari" not in json.dumps(body)


def test_a_discount_a_tip_and_what_is_paid_otherwise(kvitt: Kvitt, sandbox: Sandbox) -> None:
    more = (
        "--discount",
        "10%",
        "--tip",
        "20",
        "--paid",
        "gift_card",
        "60",
        "--paid",
        "gift_card",
        "NOK 40,-",
        "--paid",
        "cash",
        "50",
        "--paid",
        "card",
        "0",
    )
    told = new(kvitt, *more, "--send")
    assert told["amount"] == 44_910 + 2_000 - 15_000
    (sent,) = sandbox.requests("create")
    bottom = sent["body"]["receipt"]["bottomLine"]
    assert bottom["tipAmount"] == 2_000
    assert bottom["paymentSources"] == {"giftCard": 10_000, "cash": 5_000}
    (line,) = sent["body"]["receipt"]["orderLines"]
    assert (line["totalAmount"], line["discount"]) == (44_910, 4_990)


def test_a_number_given_as_the_name_is_in_clear_nowhere(kvitt: Kvitt) -> None:
    new(kvitt, "--name", "92345678")
    assert "92345678" not in kvitt("orders").out


def test_the_customers_own_code_stands_for_the_number(kvitt: Kvitt, sandbox: Sandbox) -> None:
    code = "https://qr.vipps.no/p/abc"
    told = kvitt("order", "new", "--line", LINE, "--personal-qr", code, "--send", "--json")
    assert told.code == 0, told.err
    assert sandbox.requests("create")[0]["body"]["customer"] == {"personalQr": code}


@pytest.mark.parametrize(("flow", "user_flow"), [("push", "PUSH_MESSAGE"), ("qr", "QR"), ("web", "WEB_REDIRECT")])
def test_flows(kvitt: Kvitt, sandbox: Sandbox, flow: str, user_flow: str) -> None:
    told = kvitt("order", "new", "--line", LINE, "--phone", "41234567", "--flow", flow, "--send")
    assert told.code == 0
    assert sandbox.requests("create")[0]["body"]["userFlow"] == user_flow
    assert (sandbox.url in told.out) == (flow != "push")  # the link, for whoever shows it


@pytest.mark.parametrize(
    "line",
    [
        ("--json", "order", "show", "TEST-0001"),
        ("order", "--json", "show", "TEST-0001"),
        ("order", "show", "--json", "TEST-0001"),
        ("order", "show", "TEST-0001", "--json"),
    ],
)
def test_options_stand_anywhere(kvitt: Kvitt, line: tuple[str, ...]) -> None:
    new(kvitt, "--reference", "TEST-0001")
    assert kvitt(*line).json == row("DRAFT")


def test_the_last_folder_named_wins(kvitt: Kvitt, tmp_path: Path) -> None:
    new(kvitt, "--reference", "TEST-0001", "--data", str(tmp_path / "other"))
    assert kvitt("order", "show", "TEST-0001").code == 2
    assert kvitt("order", "show", "TEST-0001", "--data", str(tmp_path / "other")).code == 0


# bad input: 2, one sentence, nothing saved ---------------------------------------------------------------------------------

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
    assert "nothing was charged" in told.in_one_sentence()
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


# the poller of scripts -----------------------------------------------------------------------------------------------------


def test_sync(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert "Nothing is open" in kvitt("sync").out
    new(kvitt, "--reference", "TEST-0001", "--send")
    assert kvitt("sync", "--json").json == [row("CREATED")]
    told = kvitt("sync", "--until-quiet", "--timeout", "0.2", "--json")
    assert (told.code, told.json) == (4, [row("CREATED")])
    sandbox.abort("TEST-0001")
    assert kvitt("sync", "--json").json == []
    assert kvitt("order", "show", "TEST-0001", "--json").json == row("ABORTED")
    assert kvitt("sync", "--until-quiet", "--timeout", "5").code == 0


def test_sync_offline(kvitt: Kvitt) -> None:
    new(kvitt, "--reference", "TEST-0001", "--send")
    told = kvitt("sync", api=NOBODY)
    assert told.code == 3
    assert told.in_one_sentence()


# looking up ----------------------------------------------------------------------------------------------------------------


def test_orders_are_found(kvitt: Kvitt) -> None:
    new(kvitt, "--reference", "TEST-0001", "--name", "Kari Nordmann")
    kvitt(
        "order",
        "new",
        "--line",
        "100% Ull_sokk;s;1;99;25",
        "--phone",
        "+45 12 34 56 78",
        "--reference",
        "TEST-0002",
        "--receipt-number",
        "789267",
    )
    found = {
        query: [one["reference"] for one in kvitt("orders", query, "--json").json]
        for query in (
            "",
            "TEST",
            "kari",
            "34567",
            "345678",
            "789267",
            "hoodie",
            "100%",
            "Ull_",
            "_",
            "%",
            "kari hoodie",
            "kari sokk",
            "' OR 1 --",
        )
    }
    assert found[""] == found["TEST"] == ["TEST-0002", "TEST-0001"]
    assert found["kari"] == found["hoodie"] == found["kari hoodie"] == ["TEST-0001"]
    assert (
        found["345678"]
        == found["789267"]
        == found["100%"]
        == found["Ull_"]
        == found["_"]
        == found["%"]
        == ["TEST-0002"]
    )
    assert found["kari sokk"] == found["' OR 1 --"] == []
    assert len(kvitt("orders", "--limit", "1", "--json").json) == 1
    assert "4512345678" not in kvitt("orders").out  # a number is masked
    assert "499,00" in kvitt("orders", "kari").out


def test_nothing_there_yet(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("orders", "--json").json == []
    assert kvitt("orders").out == ""
    assert not (tmp_path / "practice").exists()  # looking makes nothing


def test_a_long_list_asks_no_more_of_the_file_than_a_short_one(kvitt: Kvitt, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Asked] = []

    def open_counted(file: Path, *, read_only: bool) -> Store:
        store = open_store(file, read_only=read_only)
        asked.append(counting(store))
        return store

    monkeypatch.setattr("app.data_file.open_store", open_counted)
    for more in (5, 45):
        for _ in range(more):
            new(kvitt)
        assert kvitt("orders").code == 0
    few, many = asked
    assert 0 < few.queries == many.queries < 20
