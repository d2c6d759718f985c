"""Shipping, refunding by line, switching, keeping, trying dry, and the action log, on the command line."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox

REFERENCE = "TEST-0001"


def reserved(kvitt: Kvitt, sandbox: Sandbox) -> None:
    """Two hoodies and a cap, sent and approved."""
    lines = ("--line", "Hoodie;h1;2;499;25", "--line", "Cap;c1;1;99,50;25")
    assert kvitt("order", "new", *lines, "--phone", "41234567", "--reference", REFERENCE, "--send").code == 0
    sandbox.approve(REFERENCE)
    assert kvitt("sync").code == 0


def test_what_was_not_sent_ends_with_three(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    sandbox.faults({"operation": "get", "do": "500", "count": 1})
    silent = kvitt("order", "capture", REFERENCE, "--amount", "1")
    assert (silent.code, "Nothing was sent and no money moved" in silent.err) == (3, True)
    for _ in range(4):
        assert kvitt("order", "capture", REFERENCE, "--amount", "1").code == 0
    fast = kvitt("order", "capture", REFERENCE, "--amount", "1")
    assert (fast.code, "Too many steps" in fast.err) == (3, True)


def test_ship_in_parts_and_take_one_back(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    dry = kvitt("order", "ship", REFERENCE, "--line", "1=1", "--dry-run", "--json")
    assert dry.json == {
        "amount": 49_900,
        "captured": 49_900,
        "refunded": 0,
        "released": 0,
        "left": 59_850,
        "kept": 49_900,
    }
    assert sandbox.moved() == [("authorize", 109_750)]
    assert "Nothing was done" in kvitt("order", "ship", REFERENCE, "--dry-run").out
    shipped = kvitt("order", "ship", REFERENCE, "--line", "1=1", "--carrier", "Posten", "--tracking", "RR1")
    assert (shipped.code, "499,00" in shipped.out) == (0, True)
    assert kvitt("order", "ship", REFERENCE, "--line", "1=2").code == 2  # one is left
    assert kvitt("order", "ship", REFERENCE).code == 0  # the rest
    assert sandbox.moved() == [("authorize", 109_750), ("capture", 49_900), ("capture", 59_850)]
    dry = kvitt("order", "refund", REFERENCE, "--line", "2=1", "--dry-run", "--json").json
    assert (dry["amount"], dry["lands"]["to"]) == (9950, "card")
    assert dry["lands"]["first"] < dry["lands"]["last"] < dry["lands"]["latest"] < dry["refund_until"]
    said = kvitt("order", "refund", REFERENCE, "--dry-run").out
    assert "A refund can be made until" in said
    assert "It goes to the card that was used, usually between" in said
    assert "lands" not in kvitt("order", "ship", REFERENCE, "--dry-run", "--json").out
    for option, too_much, code in (("--amount", "1097,51", 3), ("--line", "2=3", 2)):
        told = kvitt("order", "refund", REFERENCE, option, too_much)
        assert told.code == code
        assert told.in_one_sentence()
    assert kvitt("order", "refund", REFERENCE, "--line", "2=1", "--reason", "too small").code == 0
    assert kvitt("order", "refund", REFERENCE, "--line", "2=1").code == 2  # it came back already
    assert sandbox.moved()[-1] == ("refund", 9950)


def test_what_the_tip_and_a_gift_card_do_is_said_before_anything_moves(kvitt: Kvitt, sandbox: Sandbox) -> None:
    lines = ("--line", "Coffee;c;1;35;25", "--line", "Bun;b;1;39;25", "--line", "Napkin;n;1;0;25")
    more = ("--tip", "10", "--paid", "gift_card", "20", "--phone", "41234567", "--reference", REFERENCE)
    assert kvitt("order", "new", *lines, *more, "--send").code == 0
    sandbox.approve(REFERENCE)
    assert kvitt("sync").code == 0
    dry = kvitt("order", "ship", REFERENCE, "--line", "1=1", "--dry-run").out
    assert "20,00\u00a0kr of these goods is paid otherwise" in dry
    assert "tip of 10,00\u00a0kr comes with the last goods" in dry
    assert kvitt("order", "ship", REFERENCE, "--line", "3=1", "--dry-run", "--json").json["amount"] == 0
    free = kvitt("order", "ship", REFERENCE, "--line", "3=1")
    assert (free.code, "no money moves" in free.out) == (0, True)
    assert kvitt("order", "ship", REFERENCE, "--line", "1=1").code == 0
    assert "tip of 10,00\u00a0kr comes with them" in kvitt("order", "ship", REFERENCE).out
    back = kvitt("order", "refund", REFERENCE, "--line", "1=1", "--line", "2=1", "--dry-run").out
    assert "20,00\u00a0kr of it was not paid with Vipps MobilePay" in back
    assert kvitt("order", "refund", REFERENCE, "--line", "1=1", "--line", "2=1").code == 0
    assert sandbox.moved() == [("authorize", 6_400), ("capture", 1_500), ("capture", 4_900), ("refund", 5_400)]


def test_a_line_that_is_named_twice_is_meant_twice(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    assert kvitt("order", "ship", REFERENCE, "--line", "1=1", "--line", "2=1", "--line", "1=1").code == 0
    assert kvitt("order", "refund", REFERENCE, "--line", "1=1", "--line", "1=2").code == 2
    assert kvitt("order", "refund", REFERENCE, "--line", "1=1", "--line", " 1=1").code == 0
    assert sandbox.moved() == [("authorize", 109_750), ("capture", 109_750), ("refund", 99_800)]


def test_goods_that_a_gift_card_paid_for_give_nothing_back(kvitt: Kvitt, sandbox: Sandbox) -> None:
    order = ("--line", "Coffee;c;1;35;25", "--tip", "10", "--paid", "gift_card", "35")
    assert kvitt("order", "new", *order, "--phone", "41234567", "--reference", REFERENCE, "--send").code == 0
    sandbox.approve(REFERENCE)
    kvitt("sync")
    assert kvitt("order", "ship", REFERENCE).code == 0
    for more in ((), ("--dry-run",)):
        told = kvitt("order", "refund", REFERENCE, "--line", "1=1", *more)
        told.in_one_sentence()
        assert told.code == 2
        assert "35,00\u00a0kr for these goods was not paid with Vipps MobilePay" in told.err
    assert sandbox.moved() == [("authorize", 1_000), ("capture", 1_000)]


@pytest.mark.parametrize("line", ["1", "x=1", "0=1", "1=", "1=0", "²=1", "-1=1"])
def test_a_line_that_cannot_be_read(kvitt: Kvitt, sandbox: Sandbox, line: str) -> None:
    reserved(kvitt, sandbox)
    told = kvitt("order", "ship", REFERENCE, "--line", line)
    assert told.code == 2
    told.in_one_sentence()
    assert kvitt("order", "ship", REFERENCE, "--line", "3=1").code == 2
    assert kvitt("order", "refund", REFERENCE, "--line", "1=1", "--amount", "1").code == 2
    assert sandbox.moved() == [("authorize", 109_750)]


def test_a_dry_run_of_what_is_not_allowed(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    assert kvitt("order", "refund", REFERENCE, "--dry-run").code == 3
    assert kvitt("order", "capture", REFERENCE, "--amount", "2000", "--dry-run").code == 3
    assert kvitt("order", "capture", REFERENCE, "--dry-run", "--json").json["left"] == 0


def test_switch_keep_and_ask(kvitt: Kvitt, sandbox: Sandbox) -> None:
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567")
    assert kvitt("order", "new", *line, "--reference", REFERENCE, "--send").code == 0
    assert kvitt("order", "switch", REFERENCE).code == 0
    second, first = sandbox.payments()
    assert (first["state"], second["userFlow"], second["reference"]) == ("TERMINATED", "QR", f"{REFERENCE}-2")
    sandbox.approve(f"{REFERENCE}-2")
    late = kvitt("order", "switch", REFERENCE, "--flow", "web")
    assert late.code == 3
    assert "just before" in late.err
    assert "keep or release?" in kvitt("order", "show", REFERENCE).out
    assert kvitt("order", "keep", REFERENCE).code == 0
    assert "keep or release?" not in kvitt("order", "show", REFERENCE).out
    assert kvitt("order", "keep", REFERENCE).code == 2
    assert kvitt("order", "ask", REFERENCE).code == 0
    assert len(sandbox.payments()) == 2


def test_switch_to_another_number(kvitt: Kvitt, sandbox: Sandbox) -> None:
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567")
    assert kvitt("order", "new", *line, "--reference", REFERENCE, "--send").code == 0
    assert kvitt("order", "switch", REFERENCE, "--phone", "9123").code == 2
    assert kvitt("order", "switch", REFERENCE, "--phone", "912 34 567").code == 0
    numbers = [exchange["body"]["customer"]["phoneNumber"] for exchange in sandbox.requests("create")]
    assert numbers == ["4741234567", "4791234567"]


def test_ask_settles_what_is_not_known(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    assert kvitt("order", "capture", REFERENCE).code == 4
    assert kvitt("order", "ask", REFERENCE).code == 0
    assert sandbox.moved() == [("authorize", 109_750), ("capture", 109_750)]


def test_the_action_log(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    assert kvitt("journal", "check").code == 0
    assert kvitt("journal", "show").out == ""
    reserved(kvitt, sandbox)
    assert kvitt("order", "capture", REFERENCE).code == 0
    shown = kvitt("journal", "show", "--json").json
    assert [(entry["kind"], entry["outcome"]) for entry in shown] == [
        ("create", "open"),
        ("create", "done"),
        ("capture", "open"),
        ("capture", "done"),
    ]
    assert "capture" in kvitt("journal", "show", "--after", "3").out
    assert "4 entries" in kvitt("journal", "check").out
    connection = sqlite3.connect(tmp_path / "practice" / "kvitt.db")
    with connection:
        query = "SELECT sql FROM sqlite_master WHERE name = 'journal_stays_as_it_is'"
        (trigger,) = connection.execute(query).fetchone()
        connection.execute("DROP TRIGGER journal_stays_as_it_is")
        connection.execute("UPDATE journal SET amount = 1 WHERE number = 3")
        connection.execute(trigger)  # without it the file would not even be opened
    connection.close()
    broken = kvitt("journal", "check")
    assert broken.code == 1
    assert "entry 3" in broken.in_one_sentence()
    assert kvitt("journal", "check", "--json").json == {"entries": 3, "wrong": 3, "why": "changed", "where": ""}
    shown = kvitt("journal", "show")
    assert shown.code == 0


def test_an_entry_that_nobody_can_read_is_a_change_and_no_fault_of_ours(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path
) -> None:
    reserved(kvitt, sandbox)
    with closing(sqlite3.connect(tmp_path / "practice" / "kvitt.db", isolation_level=None)) as connection:
        query = "SELECT sql FROM sqlite_master WHERE name = 'journal_stays_as_it_is'"
        (trigger,) = connection.execute(query).fetchone()
        connection.execute("DROP TRIGGER journal_stays_as_it_is")
        connection.execute("UPDATE journal SET what = 'paid' WHERE number = 2")
        connection.execute(trigger)
    broken = kvitt("journal", "check")
    assert broken.code == 1
    assert "was changed: entry 2" in broken.in_one_sentence()
    assert "paid" in kvitt("journal", "show").out


def test_at_a_terminal_one_sees_how_far_it_has_come(
    kvitt: Kvitt, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserved(kvitt, sandbox)
    monkeypatch.setattr("app.commands.journal.has_terminal", lambda: True)
    told = kvitt("journal", "check")
    assert (told.code, "100 %" in told.err) == (0, True)


def test_a_decision_that_was_changed_shows(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    reserved(kvitt, sandbox)
    with closing(sqlite3.connect(tmp_path / "practice" / "kvitt.db", isolation_level=None)) as connection:
        connection.execute("UPDATE payments SET captured = 1")
    broken = kvitt("journal", "check", "--json")
    assert broken.code == 1
    assert (broken.json["why"], broken.json["where"]) == ("payment", REFERENCE)


def test_the_rest_is_released_with_a_shipment_and_the_app_shows_where_it_is(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    shipped = kvitt(
        *(
            "order",
            "ship",
            REFERENCE,
            "--line",
            "1=1",
            "--carrier",
            "GLS",
            "--tracking",
            "22",
            "--release-rest",
            "--json",
        )
    )
    assert shipped.code == 0
    assert [kind for kind, _ in sandbox.moved()][1:] == ["capture", "cancel"]
    seen = kvitt("order", "track", REFERENCE, "--json").json
    assert seen["link"] == {"url": "https://gls-group.eu/track/22", "stage": "done"}
    assert seen["customer_sees"]["category"] == "DELIVERY"
    told = kvitt("order", "track", REFERENCE, "--carrier", "DAO", "--tracking", "7")
    assert told.code == 0
    assert "stregkode=7" in told.out
    assert "receipt of" in told.out
    assert kvitt("order", "track", REFERENCE, "--carrier", "Nobody", "--tracking", "7").code != 0


def test_what_was_never_read_back_says_so(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert kvitt("order", "new", "--line", "Hat;h2;1;99;25", "--reference", "TEST-0009").code == 0
    assert "not read yet" in kvitt("order", "track", "TEST-0009").out
    assert kvitt("order", "track", "TEST-0009", "--json").json["customer_sees"] is None


def test_many_are_shipped_at_once(kvitt: Kvitt, sandbox: Sandbox) -> None:
    reserved(kvitt, sandbox)
    assert kvitt("order", "ship-many").code == 2
    assert kvitt("order", "new", "--line", "Hat;h2;1;99;25", "--reference", "TEST-0009").code == 0
    told = kvitt("order", "ship-many", REFERENCE, "TEST-0009")
    assert told.code != 0
    assert f"{REFERENCE}  done" in told.out
    assert "TEST-0009  failed: " in told.out
    left = kvitt("order", "ship-many", "--again", "--json")
    assert left.json["left"] == 1
    assert kvitt("order", "ship-many", "--all", "--json").json == {"orders": [], "left": 0}
