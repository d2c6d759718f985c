"""`kvitt order …`: the same job without a window, with an exit code and one sentence for every outcome."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.shop.scope import Owners, Scope
from app.store import Store, open_store
from tests.commands.conftest import Kvitt
from tests.support.asked import Asked, counting
from tests.support.payment_rows import row
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


def test_from_order_to_refund(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert new(kvitt, "--reference", "TEST-0001") == row("DRAFT")
    assert sandbox.payments() == []
    assert kvitt("order", "send", "TEST-0001", "--json").json == row("CREATED")
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    shown = kvitt("order", "show", "TEST-0001", "--json").json
    assert shown == {**row("AUTHORIZED", authorized=49_900), "twins": []}
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
    shown = kvitt("order", "show", "TEST-0001", "--json").json
    assert [{**each, "twins": []} for each in kvitt("orders", "--json").json] == [shown]


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
    assert kvitt(*line).json == {**row("DRAFT"), "twins": []}


def test_the_last_folder_named_wins(kvitt: Kvitt, tmp_path: Path) -> None:
    new(kvitt, "--reference", "TEST-0001", "--data", str(tmp_path / "other"))
    assert kvitt("order", "show", "TEST-0001").code == 2
    assert kvitt("order", "show", "TEST-0001", "--data", str(tmp_path / "other")).code == 0


# the poller of scripts -----------------------------------------------------------------------------------------------------


def test_sync(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert "Nothing is open" in kvitt("sync").out
    new(kvitt, "--reference", "TEST-0001", "--send")
    assert kvitt("sync", "--json").json == [row("CREATED")]
    told = kvitt("sync", "--until-quiet", "--timeout", "0.2", "--json")
    assert (told.code, told.json) == (4, [row("CREATED")])
    sandbox.abort("TEST-0001")
    assert kvitt("sync", "--json").json == []
    assert kvitt("order", "show", "TEST-0001", "--json").json == {**row("ABORTED"), "twins": []}
    assert kvitt("sync", "--until-quiet", "--timeout", "5").code == 0


def capture_at_once(folder: Path) -> None:
    """As somebody sets it in the window."""
    with closing(open_store(folder / "practice" / "kvitt.db")) as store, store.write():
        store.memory.set_setting(Scope.TILL, Owners(), "after_approval", "capture")


@pytest.mark.parametrize(
    "words", [("sync",), ("sync", "--until-quiet", "--timeout", "10")], ids=["once", "until quiet"]
)
def test_sync_captures_at_once_where_the_settings_say_so(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path, words: tuple[str, ...]
) -> None:
    new(kvitt, "--reference", "TEST-0001", "--send")
    capture_at_once(tmp_path)
    sandbox.approve("TEST-0001")
    told = kvitt(*words, "--json")
    assert (told.code, told.json) == (0, [])
    assert told.in_one_sentence() == "TEST-0001: 499,00\xa0kr was captured."
    assert sandbox.moved("TEST-0001") == [("authorize", 49_900), ("capture", 49_900)]
    assert kvitt(*words).err == ""


def test_sync_says_what_kept_it_from_capturing(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    new(kvitt, "--reference", "TEST-0001", "--send")
    capture_at_once(tmp_path)
    sandbox.approve("TEST-0001")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    told = kvitt("sync")
    assert "TEST-0001: No clear answer came back." in told.err
    kvitt("sync", "--until-quiet", "--timeout", "20")
    assert sandbox.moved("TEST-0001")[-1] == ("capture", 49_900)


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
            '"_"',
            '"%"',
            "l_s",
            "l%s",
            "kari hoodie",
            "kari sokk",
            "'; DROP TABLE orders --",
        )
    }
    assert found[""] == found["TEST"] == ["TEST-0002", "TEST-0001"]
    assert found["kari"] == found["hoodie"] == found["kari hoodie"] == ["TEST-0001"]
    assert (
        found["345678"]
        == found["789267"]
        == found["100%"]
        == found["Ull_"]
        == found['"_"']
        == found['"%"']
        == found["l_s"]
        == ["TEST-0002"]
    )
    assert found["kari sokk"] == found["'; DROP TABLE orders --"] == found["l%s"] == []
    assert len(kvitt("orders", "--limit", "1", "--json").json) == 1
    assert "4512345678" not in kvitt("orders").out  # a number is masked
    assert "499,00" in kvitt("orders", "kari").out


def test_nothing_there_yet(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("orders", "--json").json == []
    assert kvitt("orders").out == ""
    assert not (tmp_path / "practice").exists()  # looking makes nothing


def test_a_long_list_asks_no_more_of_the_file_than_a_short_one(kvitt: Kvitt, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Asked] = []

    def open_counted(file: Path, *, read_only: bool = False, **more: Any) -> Store:
        store = open_store(file, read_only=read_only, **more)
        if read_only:
            asked.append(counting(store))
        return store

    monkeypatch.setattr("app.data_file.open_store", open_counted)
    for more in (5, 45):
        for _ in range(more):
            new(kvitt)
        assert kvitt("orders").code == 0
    few, many = asked
    assert 0 < few.queries == many.queries < 20


def test_the_same_number_and_amount_within_ten_minutes_is_pointed_out(kvitt: Kvitt) -> None:
    for reference in ("TEST-0001", "TEST-0002"):
        new(kvitt, "--reference", reference, "--send")
    told = kvitt("order", "show", "TEST-0002", "--json").json
    assert [(twin["reference"], twin["amount"], twin["currency"]) for twin in told["twins"]] == [
        ("TEST-0001", 49_900, "NOK")
    ]
    said = kvitt("order", "show", "TEST-0001").out
    assert "The same number and amount within ten minutes: TEST-0002" in said


def test_what_a_request_asks_of_the_customer(kvitt: Kvitt, sandbox: Sandbox) -> None:
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567")
    asked = ("--ask-address", "--minimum-age", "18", "--lasts", "12 h", "--send", "--json")
    made = kvitt("order", "new", *line, *asked)
    assert made.code == 0
    (payment,) = sandbox.payments()
    assert payment["asks"] == ["name", "address"]
    reference = made.json["reference"]
    nobody = kvitt("order", "recipient", reference)
    assert nobody.in_one_sentence() == "The customer shared nothing, or it has run out."
    sandbox.approve(reference)
    kvitt("sync")
    assert kvitt("order", "recipient", reference).out == "Kunde 4567\nPrøvegata 5\n0154 Oslo\nNO\n"
    assert kvitt("order", "recipient", reference, "--json").json["lines"][0] == "Kunde 4567"
    for wrong in (("--minimum-age", "old"), ("--lasts", "2 d")):
        assert kvitt("order", "new", *line, *wrong).code == 2
