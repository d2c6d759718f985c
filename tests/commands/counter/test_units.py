"""`kvitt unit`: sales units and their keys, without a window and without a key in any output."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import profiles
from app.commands.counter import units
from app.profiles import Profile, address_of
from app.sandbox.units import UNITS
from tests.commands.conftest import Kvitt, Told
from tests.support.keystores import Memory
from tests.support.stage import Stage as Sandbox

MAIN, KIOSK = UNITS[:2]


@pytest.fixture
def real(kvitt: Kvitt, sandbox: Sandbox, keystore: Memory, monkeypatch: pytest.MonkeyPatch) -> Kvitt:
    """Commands in production, in front of the sandbox with the face of that; `typed` stands on the standard input."""
    sandbox.settings(face="production")
    monkeypatch.setattr(profiles, "profile_of", lambda _api: Profile.PRODUCTION)

    def real(*words: str, typed: str = "", data: Path | None = None) -> Told:
        monkeypatch.setattr(units, "read_keys", lambda: typed)
        return kvitt(*words, data=data)

    return real


def pasted(unit: object, **others: str) -> str:
    names = ("client_secret", "msn", "subscription_key", "client_id")
    return "\n".join(others.get(name, getattr(unit, name)) for name in names)


def test_in_practice_they_need_no_keys(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert kvitt("unit", "list").out == "*  Kvitt practice shop  NO  NOK  practice\n".replace("*  ", "* ")
    assert kvitt("unit", "add", "Butik", "--country", "DK", "--colour", "red").out == "Butik is set up.\n"
    assert kvitt("unit", "use", "butik").out == "butik sells here now.\n"
    here, there = kvitt("unit", "list", "--json").json[::-1]
    assert (here["name"], here["currency"], here["colour"], here["here"], there["here"]) == (
        "Butik",
        "DKK",
        "red",
        True,
        False,
    )
    assert kvitt("unit", "change", "Butik", "--name", "Butik 2").out == "Butik 2 is changed.\n"
    assert kvitt("unit", "change", "Butik 2", "--colour", "grey").err.startswith("Before: Butik 2")
    assert kvitt("unit", "change", "Butik 2", "--colour", "grey").err == ""
    assert kvitt("unit", "use", "Kvitt practice shop", "--json").json["id"] == 1
    assert kvitt("unit", "remove", "Butik 2").out == "Butik 2 is removed.\n"
    assert "no sales unit “Butik 2”" in kvitt("unit", "remove", "Butik 2").in_one_sentence()


def test_keys_are_tested_before_they_are_kept(real: Kvitt, sandbox: Sandbox, keystore: Memory) -> None:
    assert "kvitt unit add" in real("unit", "list").err
    told = real("unit", "add", "Kafé", typed=pasted(MAIN))
    assert told.code == 0
    assert told.out.splitlines()[0] == f"{MAIN.name} ({MAIN.msn})"
    assert told.out.splitlines()[-1] == "Kafé is set up."
    assert {place for place, _ in keystore.kept} == {f"kvitt-production-{MAIN.msn}"}
    assert MAIN.client_secret not in told.out + told.err
    assert [each["keys"] for each in real("unit", "list", "--json").json] == ["key_store"]
    assert real("unit", "test").out.splitlines()[0] == f"The keys of {MAIN.msn} are right."
    assert real("unit", "test", "kafé", "--json").json["may"]["paymentAllowed"] is True


@pytest.mark.parametrize(
    ("others", "words"),
    [({"client_secret": "another-long-secret"}, "client secret is wrong"), ({"msn": KIOSK.msn}, f"those of {MAIN.msn}"),
     ({"msn": "", "client_id": ""}, "Still missing: client_id")],
)  # fmt: skip
def test_what_is_wrong_is_told(real: Kvitt, keystore: Memory, others: dict[str, str], words: str) -> None:
    told = real("unit", "add", "Kafé", typed=pasted(MAIN, **others))
    assert told.code == 2
    assert words in told.in_one_sentence()
    assert keystore.kept == {}


def test_the_number_is_found_with_the_keys(real: Kvitt) -> None:
    assert real("unit", "add", "Kafé", "--json", typed=pasted(MAIN, msn="")).json["msn"] == MAIN.msn


def test_a_dead_first_subscription_key_is_left_out(real: Kvitt, keystore: Memory) -> None:
    typed = pasted(MAIN, subscription_key="0" * 32) + f"\nsecondary {MAIN.secondary_key}"
    assert real("unit", "add", "Kafé", typed=typed).code == 0
    assert keystore.kept[f"kvitt-production-{MAIN.msn}", "subscription_key"] == MAIN.secondary_key


def test_untested_and_for_this_run(real: Kvitt, sandbox: Sandbox, keystore: Memory) -> None:
    keystore.locked = True
    told = real("unit", "add", "Kafé", "--untested", typed=pasted(MAIN, client_secret="not-the-right-one"))
    assert "for this run only" in told.out
    assert sandbox.requests() == []


def test_a_second_subscription_key_is_added_alone(real: Kvitt, keystore: Memory) -> None:
    real("unit", "add", "Kafé", typed=pasted(MAIN))
    assert real("unit", "keys", "Kafé", typed=MAIN.secondary_key).out.endswith("Kafé is set up.\n")
    assert keystore.kept[f"kvitt-production-{MAIN.msn}", "second_subscription_key"] == MAIN.secondary_key
    assert "second subscription key is wrong" in real("unit", "keys", "Kafé", typed="0" * 32).in_one_sentence()


def test_one_command_for_another_unit(kvitt: Kvitt, sandbox: Sandbox) -> None:
    kvitt("unit", "add", "Butik", "--country", "DK")
    assert kvitt("abilities", "--unit", "Butik", "--json").json["msn"] == "555503"
    assert kvitt("abilities", "--json").json["msn"] == MAIN.msn
    assert "no sales unit “Else”" in kvitt("abilities", "--unit", "Else").in_one_sentence()


def test_a_world_is_named(tmp_path: Path) -> None:
    assert address_of("test") == "https://apitest.vipps.no"
    assert address_of("production") == "https://api.vipps.no"
    assert address_of("practice") == ""
    assert address_of("http://127.0.0.1:1") == "http://127.0.0.1:1"
    assert profiles.profile_of(address_of("production")) is Profile.PRODUCTION
    assert (Profile.TEST.other_api, Profile.PRODUCTION.other_api) == (address_of("production"), address_of("test"))
    assert Profile.PRACTICE.other_api == ""


def test_keys_are_read_until_all_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = iter(["hello", *pasted(MAIN).splitlines(), "never read"])
    monkeypatch.setattr(units, "has_keyboard", lambda: True)
    monkeypatch.setattr(units.click, "prompt", lambda *_words, **_more: next(lines))
    assert units.read_keys() == "hello\n" + pasted(MAIN)
    lines = iter(["one", ""])
    assert units.read_keys() == "one"
