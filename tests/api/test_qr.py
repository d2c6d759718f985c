"""The calls for stickers, byte for byte, and what is read of a scan."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from app.api.client import Vipps
from app.api.qr import read_check_in
from app.domain.shop.sticker import CheckIn, Sticker
from app.errors import AppError, Invalid, Refused, Uncertain
from tests.conftest import Run
from tests.support.scripted import Scripted, http

ONE = {
    "merchantSerialNumber": "555501",
    "merchantQrId": "a/b",
    "locationDescription": "Till 1",
    "qrImageUrl": "https://qr.vipps.no/generate/qr.svg?x",
    "qrContent": "https://qr.vipps.no/q/1",
    "more": 1,
}
STICKER = Sticker("a/b", "Till 1", "https://qr.vipps.no/q/1", "https://qr.vipps.no/generate/qr.svg?x")


def test_stickers_are_read(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, [ONE]), http(200, ONE)]
    assert run(vipps.qr.stickers()) == (STICKER,)
    assert run(vipps.qr.sticker("a/b")) == STICKER
    listed, read = service.calls
    assert (listed.path, read.path) == (
        "/qr/v1/merchant-callback",
        "/qr/v1/merchant-callback/a%2Fb?QrImageFormat=SVG",
    )
    assert listed.headers["merchant-serial-number"] == "555501"
    assert "idempotency-key" not in listed.headers


def test_a_sticker_is_put_and_deleted(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200), http(200)]
    run(vipps.qr.put_sticker("a/b", "Till 1"))
    run(vipps.qr.delete_sticker("a/b"))
    put, deleted = service.calls
    assert (put.method, json.loads(put.body)) == ("PUT", {"locationDescription": "Till 1", "category": "IN_STORE"})
    assert (deleted.method, deleted.path, deleted.body) == ("DELETE", "/qr/v1/merchant-callback/a%2Fb", b"")


def test_a_strange_answer_is_not_believed(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, {"no": "list"})]
    with pytest.raises(Uncertain):
        run(vipps.qr.stickers())


def test_a_refusal_says_nothing_about_the_line(service: Scripted, connect: Any, run: Run) -> None:
    heard: list[AppError | None] = []
    service.script = [http(404, {"title": "Not Found"})]
    with pytest.raises(Refused):
        run(connect(service.url, heard=heard.append).qr.sticker("x"))
    assert heard == []


def test_a_picture_is_fetched_without_keys(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, b"<svg/>"), http(404)]
    url = f"{service.url}/generate/qr.svg?text=a"
    assert run(vipps.picture(url)) == b"<svg/>"
    (asked,) = service.asked
    assert not {"authorization", "ocp-apim-subscription-key", "merchant-serial-number"} & asked.headers.keys()
    with pytest.raises(Refused):
        run(vipps.picture(url))
    with pytest.raises(Invalid):
        run(vipps.picture("https://example.com/qr.svg"))
    assert len(service.asked) == 2


def test_the_first_picture_makes_its_own_connection(service: Scripted, connect: Any, run: Run) -> None:
    service.script = [http(200, b"<svg/>")]
    assert run(connect(service.url).picture(f"{service.url}/qr.svg")) == b"<svg/>"


def scan(**changes: Any) -> bytes:
    body = {
        "customerToken": "dG9rZW4=",
        "merchantQrId": "a",
        "msn": "555501",
        "initiatedAt": "2023-10-06T10:45:40.3061965Z",
    }
    return json.dumps({name: value for name, value in (body | changes).items() if value is not None}).encode()


def test_a_scan_is_read() -> None:
    at = datetime(2023, 10, 6, 10, 45, 40, 306197, tzinfo=UTC)
    found = read_check_in(scan())
    assert found is not None
    assert found[0] == "555501"
    assert (found[1].token, found[1].sticker) == ("dG9rZW4=", "a")
    assert abs(found[1].at - at).total_seconds() < 0.001
    earlier = read_check_in(scan(msn=None, merchantSerialNumber="1234"))
    assert earlier is not None
    assert earlier[0] == "1234", "as it was called in 2023"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        scan(customerToken=""),
        scan(customerToken=None),
        scan(initiatedAt="soon"),
        scan(initiatedAt="2023-10-06T10:45:40"),
        scan(merchantQrId=7),
        json.dumps({"msn": "1", "reference": "r", "name": "AUTHORIZED"}).encode(),
    ],
)
def test_what_is_no_scan(body: bytes) -> None:
    assert read_check_in(body) is None


def test_values_of_the_wire_are_ours() -> None:
    assert isinstance(read_check_in(scan())[1], CheckIn)  # type: ignore[index]
