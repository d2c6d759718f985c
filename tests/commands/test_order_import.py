"""`kvitt order import`: a create call that came ready-made leaves as it came, to the value."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.services.imports import fill_ready_body, read_ready_body
from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox

RECIPE = """{
  "amount": { "currency": "NOK", "value": 49900 },
  "paymentMethod": { "type": "WALLET" },
  "customer": { "phoneNumber": 4712345678 },
  "customerInteraction": "CUSTOMER_NOT_PRESENT",
  "receipt": {
    "orderLines": [ { "name": "Hoodie", "id": "hoodie1234", "totalAmount": 49900, "totalAmountExcludingTax": 37425,
                      "totalTaxAmount": 12475, "taxPercentage": 25 } ],
    "bottomLine": { "currency": "NOK", "posId": "pos_122", "receiptNumber": "789267" }
  },
  "reference": 58712432,
  "userFlow": "WEB_REDIRECT",
  "returnUrl": "",
  "paymentDescription": "Hoodie"
}"""


def imported(kvitt: Kvitt, tmp_path: Path, text: str | bytes, *more: str) -> Any:
    file = tmp_path / "order.json"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return kvitt("order", "import", str(file), *more)


def test_the_recipe_as_printed(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    told = imported(kvitt, tmp_path, RECIPE, "--send", "--json")
    assert told.code == 0, told.err
    assert told.json["reference"] == "58712432"
    (sent,) = sandbox.requests("create")
    expected = json.loads(RECIPE)
    expected["customer"]["phoneNumber"] = "4712345678"
    expected["reference"] = "58712432"
    expected["returnUrl"] = sent["body"]["returnUrl"]
    assert sent["body"] == expected
    assert sent["body"]["returnUrl"].startswith("https://")
    sandbox.approve("58712432")
    assert kvitt("order", "capture", "58712432").code == 0
    capture = sandbox.requests("capture")[0]["body"]
    assert capture == {"modificationAmount": {"value": 49_900, "currency": "NOK"}}
    assert sandbox.moved() == [("authorize", 49_900), ("capture", 49_900)]


def test_saved_first_and_sent_later(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    assert imported(kvitt, tmp_path, RECIPE, "--json").json["state"] == "DRAFT"
    assert imported(kvitt, tmp_path, RECIPE).code == 2  # the reference is used
    assert kvitt("order", "send", "58712432").code == 0
    assert sandbox.requests("create")[0]["body"]["receipt"] == json.loads(RECIPE)["receipt"]


def test_a_file_from_a_windows_editor(kvitt: Kvitt, tmp_path: Path) -> None:
    assert imported(kvitt, tmp_path, b"\xef\xbb\xbf" + RECIPE.replace("\n", "\r\n").encode()).code == 0


def recipe(**changes: object) -> str:
    return json.dumps({**json.loads(RECIPE), **changes})


def line(**changes: object) -> dict[str, object]:
    first = {**json.loads(RECIPE)["receipt"]["orderLines"][0], **changes}
    bottom = {"currency": "NOK"}
    return {"orderLines": [{name: value for name, value in first.items() if value is not ...}], "bottomLine": bottom}


BAD: list[tuple[str | bytes, str]] = [
    (b"", "JSON"),
    (b"\xff\xfe", "cannot be read"),
    (b"[]", "JSON"),
    (b"5", "JSON"),
    (b"{", "JSON"),
    ("[" * 100_000, "JSON"),
    ('{"a":' * 100_000, "JSON"),
    ('{"a":' * 400 + "1" + "}" * 400, "file"),
    ("9" * 5000, "JSON"),
    (recipe(x="\ud800"), "JSON"),
    (RECIPE.replace("49900,", "NaN,", 1), "JSON"),
    (RECIPE.replace('"value": 49900', '"value": Infinity'), "JSON"),
    ("{}", "reference"),
    (recipe(reference="kort"), "reference"),
    (recipe(reference=None), "reference"),
    (recipe(amount=None), "amount"),
    (recipe(amount={"value": "49900", "currency": "NOK"}), "amount.value"),
    (recipe(amount={"value": 499.5, "currency": "NOK"}), "amount.value"),
    (recipe(amount={"value": True, "currency": "NOK"}), "amount.value"),
    (recipe(amount={"value": 10**30, "currency": "NOK"}), "amount.value"),
    (recipe(amount={"value": 49_900, "currency": "XXX"}), "amount.currency"),
    (recipe(amount={"value": 0, "currency": "NOK"}), "more than zero"),
    (recipe(amount={"value": -5, "currency": "NOK"}), "more than zero"),
    (recipe(amount={"value": 65_000_001, "currency": "NOK"}), "at most"),
    (recipe(userFlow="PIGEON"), "userFlow"),
    (recipe(customerInteraction="MAYBE"), "customerInteraction"),
    (recipe(paymentDescription="ab"), "3 to 100"),
    (recipe(receipt=[1]), "receipt"),
    (recipe(receipt={"orderLines": {}, "bottomLine": 5}), "receipt"),
    (recipe(receipt={"orderLines": [5], "bottomLine": {}}), "orderLines.0"),
    (recipe(receipt=line(name=...)), "orderLines.0.name"),
    (recipe(receipt=line(name="")), "orderLines.0.name"),
    (recipe(receipt=line(totalAmount=...)), "totalAmount"),
    (recipe(receipt=line(totalAmount=1.5)), "totalAmount"),
    (recipe(receipt=line(totalAmount=10**30)), "totalAmount"),
    (recipe(receipt=line(taxPercentage=...)), "taxPercentage"),
    (recipe(receipt=line(taxRate="25")), "taxRate"),
    (recipe(receipt=line(discount="5")), "discount"),
    (recipe(receipt=line(unitInfo={"unitPrice": 5, "quantity": "NaN"})), "quantity"),
    (recipe(receipt=line(unitInfo={"unitPrice": 5, "quantity": "1e999999"})), "quantity"),
    (recipe(receipt=line(unitInfo={"unitPrice": 10**30, "quantity": "1"})), "unitPrice"),
    (recipe(receipt=line(unitInfo=[1])), "orderLines.0"),
]


@pytest.mark.parametrize(("text", "said"), BAD)
def test_files_that_cannot_be_sent(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path, text: str | bytes, said: str
) -> None:
    for more in ((), ("--send",)):
        told = imported(kvitt, tmp_path, text, *more)
        assert told.code == 2, told
        assert said in told.in_one_sentence()
    assert kvitt("orders", "--json").json == []
    assert sandbox.requests() == []


def test_a_folder_is_no_file(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("order", "import", str(tmp_path)).code == 2


TEXTS = (
    "reference",
    "phoneNumber",
    "receiptNumber",
    "posId",
    "id",
    "quantity",
    "name",
    "paymentDescription",
    "personalQr",
    "customerToken",
    "data",
)
names = st.text(max_size=6).filter(lambda name: name not in TEXTS)  # those become texts wherever they stand
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.text(max_size=6)
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=10,
)


def written(value: object) -> str:
    """JSON with every number exactly as it is."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{written(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    return json.dumps(value) if value is None or isinstance(value, str | bool) else f"{value}"


def exact(text: str | bytes) -> object:
    return json.loads(text, parse_float=lambda digits: ("number", digits), parse_int=lambda digits: ("number", digits))


@given(st.dictionaries(names, values, max_size=4))
def test_every_value_goes_through_unchanged(extra: dict[str, object]) -> None:
    body = {
        **json.loads(RECIPE),
        "reference": "58712432",
        "customer": {"phoneNumber": "4712345678"},
        "returnUrl": "https://x.example/",
        "metadata": extra,
    }
    text = written(body)
    try:
        reference, _, ready = read_ready_body(text)
    except Invalid as refused:
        raise AssertionError(text) from refused
    assert exact(fill_ready_body(ready, reference, "https://other.example/")) == exact(text)


def test_a_second_request_and_an_empty_return_address() -> None:
    _, _, ready = read_ready_body(RECIPE)
    body = json.loads(fill_ready_body(ready, "58712432-2", "https://shop.example/"))
    assert (body["reference"], body["returnUrl"]) == ("58712432-2", "https://shop.example/")
    with pytest.raises(Invalid) as refused:
        fill_ready_body(ready, "58712432", "")
    assert refused.value.code == "return_url_missing"
