"""`kvitt find`: the best first, and why."""

from datetime import datetime

from tests.commands.conftest import Kvitt

ORDERS = (
    ("K-DESK-0001", "Grey hoodie;HD-204;1;499;25", "41234567", "Kari Nordmann"),
    ("K-DESK-0002", "Coffee mug;MG-118;1;129;25", "91234568", "Ola Hansen"),
    ("K-DESK-0003", "Red hoodie;HD-205;1;520;25", "91234567", "Kari Hansen"),
)


def fill(kvitt: Kvitt) -> None:
    for reference, line, phone, name in ORDERS:
        made = kvitt("order", "new", "--reference", reference, "--line", line, "--phone", phone, "--name", name)
        assert made.code == 0


def test_what_callers_remember_is_found(kvitt: Kvitt) -> None:
    fill(kvitt)
    told = kvitt("find", "hodie kari 4567 today about 500 draft", "--json").json
    assert [(term["kind"], term["text"]) for term in told["understood"]] == [
        ("word", "hodie"),
        ("word", "kari"),
        ("number", "4567"),
        ("day", "today"),
        ("amount", "about 500"),
        ("state", "draft"),
    ]
    assert [order["reference"] for order in told["orders"]] == ["K-DESK-0001", "K-DESK-0003"]
    best = told["orders"][0]
    assert best["why"].startswith("goods nearly has hodie, customer has kari, phone number ends in 4567, sent on 20")
    assert best["why"].endswith("amount 499,00\xa0kr, state Draft")
    assert (best["standing"], best["amount"], best["currency"], told["more"]) == ("draft", 49_900, "NOK", False)
    told = kvitt("find", "hansen", "--limit", "1", "--json").json
    assert ([order["reference"] for order in told["orders"]], told["more"]) == (["K-DESK-0003"], True)


def test_people_read_how_it_was_understood(kvitt: Kvitt) -> None:
    told = kvitt("find", "hansen")
    assert (told.code, told.out, told.err) == (0, "Understood: [word: hansen]\n", "No order matches.\n")
    fill(kvitt)
    chips, first, reason, last = kvitt("find", "hansen", "--limit", "1").out.splitlines()
    assert first.startswith("K-DESK-0003  Draft  520,00\xa0kr  20")
    assert (reason, last) == ("    customer has hansen", "There are more.")
    chips, *lines = kvitt("find", "").out.splitlines()
    assert (chips, len(lines)) == ("Understood: every order", 3)
    hour = datetime.now().astimezone().hour
    chips, first, reason = kvitt("find", f"hansen -mug kl {hour}").out.splitlines()
    assert chips == f"Understood: [word: hansen]  [word: -mug]  [time: kl {hour}]"
    assert "customer has hansen, sent at " in reason
    assert kvitt("find", "zanzibar hansen quux").err == "No order matches. None has “zanzibar”, “quux”.\n"
