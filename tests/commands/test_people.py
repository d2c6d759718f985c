"""`kvitt people …`: the same people, the same rights, asked for a PIN that never stands on the command line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app import profiles, runtime
from app.commands import sign_in
from app.errors import Invalid
from tests.commands.conftest import Kvitt, process
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.people import PINS
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

Typed = Callable[..., None]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Typed:
    """`typed("4826", "9051")` are the PINs that a person types next, at a terminal."""
    waiting: list[str] = []

    def ask(words: str, *, hide_input: bool, err: bool) -> str:
        assert hide_input
        assert err  # what a command answers is on the other stream
        return waiting.pop(0)

    monkeypatch.setattr(sign_in, "has_keyboard", lambda: True)
    monkeypatch.setattr(sign_in.click, "prompt", ask)
    return lambda *pins: waiting.extend(pins)


def staff_up(kvitt: Kvitt, typed: Typed) -> None:
    """Kari owns the shop, Mona is a manager, Ola a clerk who may give back 500 a day."""
    kari = PINS["Kari"]
    typed(kari, kari)
    assert kvitt("people", "add", "Kari").code == 0
    typed(kari, PINS["Mona"], PINS["Mona"])
    assert kvitt("people", "add", "Mona", "--role", "manager", "--as", "Kari").code == 0
    typed(kari, PINS["Ola"], PINS["Ola"])
    assert kvitt("--as", "kari", "people", "add", "Ola").code == 0


def test_nobody_is_asked_until_the_first_is_added(kvitt: Kvitt) -> None:
    assert "No people are set up" in kvitt("people", "list").err
    assert kvitt("people", "list", "--json").json == []
    assert kvitt("order", "new", "--line", "Cap;c1;1;100;25").code == 0


def test_people_are_added_changed_and_removed(kvitt: Kvitt, typed: Typed) -> None:
    staff_up(kvitt, typed)
    assert kvitt("people", "list").out.splitlines() == [
        "Kari  Owner", "Mona  Manager", "Ola  Clerk  refunds up to 500,00\xa0kr a day"
    ]  # fmt: skip
    typed(PINS["Kari"])
    changed = kvitt("people", "change", "ola", "--as", "Kari", "--role", "manager", "--limit", "1200,50")
    assert (changed.code, changed.out) == (0, "Ola is changed: Manager.\n")
    assert changed.err == "Before: Clerk, refunds up to 500,00\xa0kr a day\n"
    typed(PINS["Kari"], "7316", "7316")
    assert kvitt("people", "change", "Ola", "--as", "Kari", "--new-pin", "--limit", "none").code == 0
    assert kvitt("people", "list", "--json").json[2] == {"name": "Ola", "role": "manager", "refund_limit": None}
    typed("7316", "8427", "8427")
    assert kvitt("people", "pin", "Ola").code == 0
    for name in ("Ola", "Mona", "Kari"):
        typed(PINS["Kari"])
        assert kvitt("people", "remove", name, "--as", "Kari").code == 0
    assert kvitt("people", "list", "--json").json == []


def test_who_may_not_is_told_so_before_a_pin_is_asked_for(kvitt: Kvitt, typed: Typed) -> None:
    staff_up(kvitt, typed)
    told = kvitt("people", "add", "Per")
    assert (told.code, "--as NAME" in told.in_one_sentence()) == (3, True)
    typed(PINS["Ola"])
    told = kvitt("people", "add", "Per", "--as", "Ola")
    assert (told.code, "“Change people”" in told.err) == (3, True)
    typed(PINS["Kari"], "6284", "6285")
    assert "not the same" in kvitt("people", "add", "Per", "--as", "Kari").in_one_sentence()
    assert kvitt("people", "recover", "Per").code == 2


def test_a_wrong_pin_ends_it_and_a_further_one_waits(kvitt: Kvitt, typed: Typed) -> None:
    staff_up(kvitt, typed)
    for code, words in (*[(3, "not right")] * 4, (3, "Try again in 0:0")):
        typed("0000")
        told = kvitt("order", "new", "--line", "Cap;c1;1;100;25", "--as", "Ola")
        assert (told.code, words in told.in_one_sentence()) == (code, True)


def test_the_rights_are_shown_as_they_hold(kvitt: Kvitt) -> None:
    assert "Refund  (Clerk: up to the limit, Manager: up to the limit, Owner: yes)" in kvitt("people", "rights").out
    assert "Change people  (Clerk: no, Manager: no, Owner: yes)" in kvitt("people", "rights").out
    assert kvitt("people", "rights", "--json").json["judge"] == {
        "clerk": "second", "manager": "allowed", "owner": "allowed"
    }  # fmt: skip


def test_money_that_needs_two_moves_with_two(
    kvitt: Kvitt, typed: Typed, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff_up(kvitt, typed)
    monkeypatch.setenv("KVITT_AS", "Ola")
    monkeypatch.setenv("KVITT_PIN", PINS["Ola"])
    line = ("--line", "Hoodie;h1;1;600;25", "--phone", "41234567", "--reference", "TEST-0001", "--send")
    assert kvitt("order", "new", *line).code == 0
    sandbox.approve("TEST-0001")
    assert kvitt("order", "capture", "TEST-0001").code == 0
    told = kvitt("order", "refund", "TEST-0001")
    assert (told.code, "second person" in told.in_one_sentence()) == (3, True)
    typed("0000")
    assert "somebody else" in kvitt("order", "refund", "TEST-0001", "--second", "ola").in_one_sentence()
    monkeypatch.setenv("KVITT_SECOND_PIN", PINS["Mona"])
    assert kvitt("order", "refund", "TEST-0001", "--second", "Mona").code == 0
    assert [each for each in sandbox.moved() if each[0] == "refund"] == [("refund", 60_000)]
    entries = kvitt("journal", "show", "--json").json
    assert [each["who"] for each in entries if each["kind"] == "refund"] == ["Ola + Mona"] * 2
    monkeypatch.undo()
    # A script that only watches needs nobody.
    assert kvitt("sync").code == 0


def test_pins_come_from_a_descriptor_a_line_each(kvitt: Kvitt, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    staff_up(kvitt, typed)
    monkeypatch.undo()  # nobody at a terminal any more
    read, write = os.pipe()
    os.write(write, f"{PINS['Kari']}\n7316\n".encode())
    os.close(write)
    assert kvitt("people", "change", "Ola", "--new-pin", "--as", "Kari", "--pin-from", str(read)).code == 0
    os.close(read)
    missing = kvitt("people", "remove", "Ola", "--as", "Kari", "--pin-from", "99")
    assert (missing.code, "A PIN is needed" in missing.in_one_sentence()) == (2, True)
    assert "A PIN is needed" in kvitt("people", "remove", "Ola", "--as", "Kari").in_one_sentence()
    monkeypatch.setenv("KVITT_PIN", "7316")
    assert kvitt("order", "new", "--line", "Cap;c1;1;100;25", "--as", "Ola").code == 0


def test_a_forgotten_pin_is_recovered_and_logged(kvitt: Kvitt, typed: Typed) -> None:
    staff_up(kvitt, typed)
    typed("7316", "7316")
    assert kvitt("people", "recover", "Kari").code == 0
    typed("7316", "8427", "8427")
    assert kvitt("people", "pin", "kari").code == 0
    typed("8427")
    assert "does not lock" in kvitt("people", "lock-after", "0", "--as", "Kari").out
    typed("8427")
    assert "after 15 minutes" in kvitt("people", "lock-after", "15", "--as", "Kari").out
    assert "pin recovered" in [each["what"] for each in kvitt("journal", "show", "--json").json]
    assert kvitt("journal", "check").code == 0


def test_a_pin_that_another_process_changed_is_dead_here_at_once(
    kvitt: Kvitt, typed: Typed, tmp_path: Path, sandbox: Sandbox, run: Run
) -> None:
    staff_up(kvitt, typed)
    app = runtime.build(tmp_path / "practice", profiles.Profile.PRACTICE, sandbox.url)
    run(app.staff.sign_in("Ola", PINS["Ola"]))
    at_once(app.checkout.save(order()))
    change = ("--data", str(tmp_path), "people", "change", "Ola", "--new-pin", "--as", "Kari")
    with process(*change, KVITT_PIN=PINS["Kari"], KVITT_NEW_PIN="7316", KVITT_API=sandbox.url) as other:
        assert other.wait(30) == 0
    with pytest.raises(Invalid) as refused:
        at_once(app.checkout.save(order()))
    assert (refused.value.code, app.staff.locked) == ("sign_in_needed", True)
    run(app.staff.sign_in("Ola", "7316"))
    at_once(app.checkout.save(order()))
    run(app.close())


def test_whoever_names_a_person_to_read_is_asked_as_well(kvitt: Kvitt, typed: Typed) -> None:
    staff_up(kvitt, typed)
    typed("0000")
    assert "not right" in kvitt("people", "list", "--as", "Ola").in_one_sentence()
