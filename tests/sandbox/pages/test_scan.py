"""A customer's phone scans a sticker: the shop hears of it, or the phone says the official sentence."""

import re

from tests.sandbox.conftest import Till
from tests.sandbox.webhooks.test_api import Receiver, receiver, register, until

__all__ = ["receiver"]


def sticker(till: Till) -> str:
    till.http.put("/qr/v1/merchant-callback/till-1", json={"locationDescription": "Till <1>"}, headers=till.headers())
    (known,) = till.look("/stickers")
    assert (known["merchantQrId"], known["locationDescription"]) == ("till-1", "Till <1>")
    return str(known["qrContent"])


def state(till: Till, url: str) -> object:
    return till.http.get(f"/q/state?{url.split('?', 1)[1]}").json()["arrived"]


def test_a_scan_that_the_shop_hears_of(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["user.checked-in.v1"])
    content = sticker(till)
    assert "Till &lt;1&gt;" in till.http.get(content).text
    after = till.http.post(content, data={"phone": "4791234567"}).headers["location"]
    until(lambda: state(till, after) is True)
    page = till.http.get(after).text
    assert re.search('data-yes="You are at Till &lt;1&gt;', page)


def test_a_scan_that_nobody_hears_of(till: Till) -> None:
    content = sticker(till)
    after = till.http.post(content, data={"phone": "4791234567"}).headers["location"]
    assert state(till, after) is False
    assert "Can&#x27;t connect to store. Try scanning again or pay in another way" in till.http.get(after).text


def test_a_scan_that_is_answered_badly(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["user.checked-in.v1"])
    receiver.statuses = [500] * 9
    after = till.http.post(sticker(till), data={"phone": "4791234567"}).headers["location"]
    until(lambda: state(till, after) is False)
    token = till.http.get(after).url.params["token"]
    assert till.http.get("/_sandbox/check-ins", params={"token": token}).json() == {"arrived": False}


def test_no_number_is_no_check_in(till: Till) -> None:
    content = sticker(till)
    for phone in ("", "12", "+4791234567"):
        assert "token" not in till.http.post(content, data={"phone": phone}).headers["location"]


def test_the_phone_lists_what_there_is_to_scan(till: Till) -> None:
    content = sticker(till)
    shown = till.http.get("/_sandbox/phone/4791234567").text
    link = re.search(r'href="(/q/[^"]+)"', shown)
    assert link is not None
    assert content.endswith(link[1].split("?")[0])
    assert 'value="4791234567"' in till.http.get(link[1]).text
