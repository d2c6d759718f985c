"""`kvitt say` and `kvitt case`: the five parts in a language, and a card without anybody's data."""

from tests.commands.conftest import Kvitt

LINE = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567", "--reference", "SAY-ORDER-1")


def test_an_order_is_told_in_the_customers_language_or_another(kvitt: Kvitt) -> None:
    assert kvitt("order", "new", *LINE).code == 0
    told = kvitt("say", "SAY-ORDER-1")
    assert told.out.startswith("Hva som skjedde\n  Ordren er en kladd.")
    assert "\n\nSi dette\n  Jeg har ordren din her" in told.out
    finnish = kvitt("say", "SAY-ORDER-1", "--language", "fi", "--json").json
    assert (finnish["case"], finnish["money_moved"], finnish["language"], finnish["code"]) == ("draft", "no", "fi", "")
    assert finnish["happened"].startswith("Tilaus on luonnos.")
    assert {"money", "app", "say", "next"} <= finnish.keys()
    assert kvitt("say", "SAY-ORDER-1", "--language", "de").code == 2
    assert kvitt("say", "SAY-ORDER-9").code == 2


def test_a_case_card_names_nobody_unless_it_is_asked_to(kvitt: Kvitt) -> None:
    assert kvitt("order", "new", *LINE, "--send").code == 0
    card = kvitt("case", "SAY-ORDER-1")
    assert card.out.startswith("Case card (Kvitt)\norder             SAY-ORDER-1\n")
    assert "41234567" not in card.out
    assert "phone             4741234567\n" in kvitt("case", "SAY-ORDER-1", "--personal").out
    assert "exchanges" not in kvitt("case", "SAY-ORDER-1", "--json").json
    whole = kvitt("case", "SAY-ORDER-1", "--exchange", "--json").json
    assert whole["payments"][0]["state"] == "CREATED"
    assert whole["exchanges"][-1]["what"] == "POST /epayment/v1/payments"
    assert "41234567" not in str(whole)
    assert "POST /epayment/v1/payments\nAuthorization: •••\n" in kvitt("case", "SAY-ORDER-1", "--exchange").out
