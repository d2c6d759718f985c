"""What a customer shared: no more of it is read than a parcel needs."""

from typing import Any

import pytest

from app.api.client import Vipps
from app.domain.shop.recipient import Recipient
from app.errors import Uncertain
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


def test_an_answer_that_cannot_be_read_leaves_it_unknown(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, b"no json")]
    with pytest.raises(Uncertain):
        run(vipps.recipient("K-1"))
