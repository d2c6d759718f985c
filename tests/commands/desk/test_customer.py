"""`kvitt customer`: one with the orders, several with how often each came."""

from tests.commands.conftest import Kvitt
from tests.commands.desk.test_find import fill
from tests.support.stage import Stage


def test_one_customer_with_the_orders(kvitt: Kvitt, sandbox: Stage) -> None:
    fill(kvitt)
    assert kvitt("order", "send", "K-DESK-0002").code == 0
    sandbox.approve("K-DESK-0002")
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "K-DESK-0002").code == 0
    assert kvitt("order", "refund", "K-DESK-0002", "--amount", "29").code == 0
    told = kvitt("customer", "912 34 568", "--json").json
    (history,) = told["customers"]
    assert (history["name"], history["orders"]) == ("Ola Hansen", 1)
    assert (history["captured"], history["refunded"]) == ({"NOK": 12_900}, {"NOK": 2_900})
    assert history["first"] == history["last"]
    assert history["phone"].endswith("4568")
    assert "91234568" not in history["phone"].replace(" ", "")  # as elsewhere, only its end is shown
    assert [order["reference"] for order in told["orders"]] == ["K-DESK-0002"]
    said = kvitt("customer", "ola").out.replace("\u00a0", " ")
    assert "1 order " in said
    assert "captured 129,00 kr  refunded 29,00 kr" in said
    assert "K-DESK-0002" in said


def test_several_customers_of_a_name(kvitt: Kvitt) -> None:
    fill(kvitt)
    told = kvitt("customer", "hansen", "--json").json
    assert [each["name"] for each in told["customers"]] == ["Kari Hansen", "Ola Hansen"]
    assert told["orders"] == []
    nobody = kvitt("customer", "nobody")
    assert (nobody.code, nobody.out) == (0, "")
    assert nobody.in_one_sentence() == "No customer matches."
