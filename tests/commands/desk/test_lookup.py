"""`kvitt lookup`: a payment made elsewhere, read and taken in."""

from pathlib import Path

from tests.commands.conftest import Kvitt
from tests.support.stage import Stage

NAME = "WEBSHOP-2042"


def test_a_payment_made_elsewhere_is_read_and_taken_in(kvitt: Kvitt, tmp_path: Path, sandbox: Stage) -> None:
    other = ("--data", str(tmp_path / "other"))
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567")
    assert kvitt("order", "new", *line, "--reference", NAME, "--send", *other).code == 0
    sandbox.approve(NAME)
    assert kvitt("sync", *other).code == 0
    told = kvitt("lookup", NAME)
    assert told.out.splitlines()[0] == f"{NAME}  Reserved  499,00\xa0kr"
    assert told.out.splitlines()[-1] == "Not made here. Keep it as an order with --import."
    answer = kvitt("lookup", NAME, "--json").json
    assert (answer["state"], answer["authorized"], answer["known_here"]) == ("AUTHORIZED", 49_900, False)
    assert [event["name"] for event in answer["events"]] == ["CREATED", "AUTHORIZED"]
    assert kvitt("order", "capture", NAME, "--amount", "99,00", *other).code == 0
    assert "(captured 99" in kvitt("lookup", NAME).out
    assert kvitt("lookup", NAME, "--import", "--json").json["captured"] == 9_900
    assert kvitt("lookup", NAME).out.startswith(NAME)
    assert kvitt("order", "refund", NAME).code == 0


def test_an_unknown_reference_is_bad_input(kvitt: Kvitt) -> None:
    told = kvitt("lookup", "WEBSHOP-9999")
    assert (told.code, "no payment WEBSHOP-9999" in told.err) == (2, True)
