"""What a customer shared: no more of it is read than a parcel needs."""

from typing import Any

import pytest

from app.api.client import Vipps
from app.domain.shop.recipient import Recipient
from app.errors import Refused, Uncertain
from tests.conftest import Run
from tests.support.scripted import Scripted, http

KARI = Recipient("Kari Nordmann", "Prøvegata 5\nInngang B", "0154", "Oslo", "NO")
HOME = {"addressLine1": "Prøvegata 5", "addressLine2": "Inngang B", "city": "Oslo", "country": "NO", "postCode": "0154"}
DETAILS = {
    "firstName": "Kari",
    "lastName": "Nordmann",
    "email": "k@example.com",
    "mobileNumber": "47",
    "addresses": [HOME],
}
USER = {
    "sub": "s",
    "name": "Kari Nordmann",
    "address": {"street_address": "Prøvegata 5\nInngang B", "postal_code": "0154", "region": "Oslo", "country": "NO"},
}


@pytest.mark.parametrize(
    ("details", "recipient"),
    [
        (DETAILS, KARI),
        (DETAILS | {"addresses": [HOME, {"city": "Bergen"}]}, KARI),
        (DETAILS | {"addresses": []}, Recipient("Kari Nordmann")),
        ({"firstName": "Kari"}, Recipient("Kari")),
        ({"firstName": "Malik", "lastName": "Malik", "addresses": []}, Recipient("Malik")),
        (None, None),
        ({"firstName": "[Expired]", "lastName": "[Expired]", "addresses": [dict.fromkeys(HOME, "[Expired]")]}, None),
        ({"firstName": "", "lastName": "", "addresses": [dict.fromkeys(HOME, "")]}, None),
    ],
)
def test_what_was_shared_with_a_payment(
    vipps: Vipps, service: Scripted, run: Run, details: Any, recipient: Recipient | None
) -> None:
    service.script = [http(200, {"reference": "K-1"} | ({"userDetails": details} if details is not None else {}))]
    assert run(vipps.recipient("K-1")) == recipient
    assert service.calls[0].path == "/epayment/v1/payments/K-1"


def test_userinfo_is_read(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, USER), http(200, {"sub": "s"})]
    assert run(vipps.userinfo.read("a/b")) == KARI
    assert run(vipps.userinfo.read("s")) is None
    assert service.calls[0].path == "/vipps-userinfo-api/userinfo/a%2Fb"


def test_the_subscription_key_is_left_out_where_it_is_unwelcome(vipps: Vipps, service: Scripted, run: Run) -> None:
    # Twice 401 with the key: the first may be a token that has died.
    service.script = [http(401), http(401), http(200, USER)]
    assert run(vipps.userinfo.read("s")) == KARI
    assert ["ocp-apim-subscription-key" in asked.headers for asked in service.calls] == [True, True, False]
    assert service.calls[-1].headers["authorization"].startswith("Bearer ")


def test_other_refusals_are_told(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(404)]
    with pytest.raises(Refused):
        run(vipps.userinfo.read("s"))
    service.script = [http(200, b"no json")]
    with pytest.raises(Uncertain):
        run(vipps.userinfo.read("s"))
