"""The Order Management API: receipts, link buttons and images.

They are put on a payment in the customer's app. Orders are not checked to exist (documented), so data may come before the
payment. Whether the test environment answers at all is contradictory in the sources; here it does.
"""

import base64
import re
import struct
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.bodies import LARGEST_BODY, LARGEST_IMAGE_BODY
from app.sandbox.http.call import Act, Answer, Call, json_answer
from app.sandbox.http.errors import Refused, invalid
from app.sandbox.http.fields import Check, Faults, an_object, one_of, text
from app.sandbox.http.own_refusals import refusing_as
from app.sandbox.order_management.receipt import receipt
from app.sandbox.units import Unit

PREFIX, IMAGES = "/order-management", "/v1/images"
OLD_METHODS = ("GET", "PUT", "POST")
CATEGORIES = ("GENERAL", "RECEIPT", "ORDER_CONFIRMATION", "DELIVERY", "TICKET", "BOOKING")
ORDER_ID = r"^[0-9A-Za-z-_\.]+$"
LONGEST_SYSTEM_HEADER = 100
LOWEST_IMAGE = 167
LARGEST_IMAGE = 2_000_000
PAYMENT_TYPES = ("ECOM", "RECURRING", "ecom", "recurring")
"""`ecom` in the guide and the official plugin, `ECOM` in the specification."""
_link = an_object({"category": one_of(CATEGORIES), "orderDetailsUrl": text()}, {"imageId": text()})
_link_v3 = an_object(
    {"orderId": text(ORDER_ID), "paymentType": one_of(PAYMENT_TYPES), "type": one_of(CATEGORIES), "url": text()},
    {"imageId": text()},
)
_image = an_object({"imageId": text(ORDER_ID, most=128), "src": text(), "type": one_of(("base64",))})


class Orders:
    """The calls of Order Management, in the size that a till needs."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        calls: list[tuple[str, str, Act]] = [
            ("POST", "/v2/{kind}/receipts/{reference}", self.add_receipt),
            ("PUT", "/v2/{kind}/categories/{reference}", self.put_link),
            ("GET", "/v2/{kind}/{reference}", self.read),
            ("POST", IMAGES, self.add_image),
            ("POST", "/v3/categories", self.add_link),
            ("GET", "/v3/categories", self.links),
            ("GET", "/v3/categories/{reference}", self.link),
            ("DELETE", "/v3/categories/{reference}", self.drop_link),
            *[
                (method, f"/v1/{name}/{{reference}}", self.gone)
                for name in ("orders", "receipts")
                for method in OLD_METHODS
            ],
        ]
        return [
            ApiCall(
                method,
                f"{PREFIX}{path}",
                "orders",
                refusing_as(_said)(act),
                LARGEST_IMAGE_BODY if path == IMAGES else LARGEST_BODY,
            )
            for method, path, act in calls
        ]

    def add_receipt(self, call: Call) -> Answer:
        unit, order = self._order(call)
        body = self._checked(receipt, call)
        if self.receipt_of(unit.msn, order) is not None:
            # A receipt is written once (documented); a correction needs a new order.
            raise Refused(409, "Conflict", "A receipt exists and cannot be changed.")
        self._world.shelf.put_thing("receipt", f"{unit.msn} {order}", body)
        return json_answer(201, str(uuid4()))

    def put_link(self, call: Call) -> Answer:
        unit, order = self._order(call)
        body = self._checked(_link, call)
        self._ensure_image(unit, body)
        link = {"type": body["category"], "url": body["orderDetailsUrl"], "imageId": body.get("imageId")}
        # The app shows one link for a payment: a new one takes the place of any before, whatever its category.
        for name in self._world.shelf.things("link", f"{unit.msn} {order} "):
            self._world.shelf.drop_thing("link", name)
        return json_answer(200, self._put_link(unit, order, link))

    def read(self, call: Call) -> Answer:
        unit, order = self._order(call)
        found: dict[str, Any] = {}
        # One order may have a link of each category; this older call tells of the latest.
        if links := self.links_of(unit.msn, order):
            link = links[-1]
            found["category"] = _without_none(
                {"category": link["type"], "orderDetailsUrl": link["url"], "imageId": link.get("imageId")}
            )
        if (bill := self.receipt_of(unit.msn, order)) is not None:
            found["receipt"] = bill
        if not found:
            raise Refused(404, "Not Found", "There is nothing for this order.")
        return json_answer(200, found)

    def add_image(self, call: Call) -> Answer:
        unit = self._enter(call)
        body = self._checked(_image, call)
        name = f"{unit.msn} {body['imageId']}"
        if self._world.shelf.thing("image", name) is not None:
            raise Refused(409, "Conflict", "The image exists and cannot be overwritten.")
        try:
            # `validate`: without it the decoder passes over what is no base64.
            picture = base64.b64decode(body["src"], validate=True)
        except ValueError:
            raise invalid([("src", "The field Src must be base64.")]) from None
        if len(picture) > LARGEST_IMAGE:
            raise invalid([("src", f"The image must have at most {LARGEST_IMAGE} bytes.")])
        height = height_of(picture)
        if height is None:
            raise invalid([("src", "The image must be a PNG or a JPEG.")])
        if height < LOWEST_IMAGE:
            raise invalid([("src", f"The image must be at least {LOWEST_IMAGE} pixels high.")])
        self._world.shelf.put_thing("image", name, {"height": height})
        return json_answer(200, {"imageId": body["imageId"]})

    def add_link(self, call: Call) -> Answer:
        unit = self._enter(call)
        body = self._checked(_link_v3, call)
        self._ensure_image(unit, body)
        link = {"type": body["type"], "url": body["url"], "imageId": body.get("imageId")}
        return json_answer(201, {"categoryId": self._put_link(unit, body["orderId"], link)})

    def links(self, call: Call) -> Answer:
        unit = self._enter(call)
        order = parse_qs(call.query).get("orderId", [""])[0]
        return json_answer(200, {"categories": [_without_none(link) for link in self.links_of(unit.msn, order)]})

    def link(self, call: Call) -> Answer:
        return json_answer(200, _without_none(self._link(call)[1]))

    def drop_link(self, call: Call) -> Answer:
        name, link = self._link(call)
        self._world.shelf.drop_thing("link", name)
        return json_answer(200, {"categoryId": link["categoryId"]})

    def gone(self, call: Call) -> Answer:
        """The first version of the calls is no longer available (documented)."""
        self._enter(call)
        raise Refused(410, "Gone", "This call is no longer available.")

    # what the customer's app shows ----------------------------------------------------------------------------------
    def receipt_of(self, msn: str, order: str) -> dict[str, Any] | None:
        """The receipt of an order, whether it came here or with *create payment*."""
        payment = self._world.shelf.payment(msn, order)
        bill: dict[str, Any] | None = payment.request.get("receipt") if payment else None
        return bill or self._world.shelf.thing("receipt", f"{msn} {order}")

    def links_of(self, msn: str, order: str) -> list[dict[str, Any]]:
        return list(self._world.shelf.things("link", f"{msn} {order} ").values())

    # ----------------------------------------------------------------------------------------------------------------
    def _enter(self, call: Call) -> Unit:
        return self._world.gate.admit(call.headers, LONGEST_SYSTEM_HEADER)

    def _order(self, call: Call) -> tuple[Unit, str]:
        """The payment type and the order that the path names."""
        unit = self._enter(call)
        # The path is `/order-management/v2/{kind}/…`; the router keeps only the reference.
        kind = call.path.split("/")[3]
        if kind.upper() not in ("ECOM", "RECURRING"):
            raise Refused(404, "Not Found", "The payment type is ecom or recurring.")
        if not re.fullmatch(ORDER_ID, call.reference):
            raise invalid([("orderId", f"The field OrderId must match the regular expression '{ORDER_ID}'.")])
        return unit, call.reference

    def _checked(self, check: Check, call: Call) -> dict[str, Any]:
        body, faults = call.value, Faults()
        check(faults, "", body)
        for name in ("url", "orderDetailsUrl"):
            # Both parts, because text without a host is a URL, too, by the standard.
            if not faults and name in body and not (urlsplit(body[name]).scheme and urlsplit(body[name]).netloc):
                faults.note(name, "The field must be a URL.")
        if faults:
            raise invalid(faults)
        return dict(body)

    def _ensure_image(self, unit: Unit, body: dict[str, Any]) -> None:
        image = body.get("imageId")
        if image is not None and self._world.shelf.thing("image", f"{unit.msn} {image}") is None:
            raise invalid([("imageId", "There is no such image.")])

    def _put_link(self, unit: Unit, order: str, link: dict[str, Any]) -> str:
        """One link of each category on an order; a new one replaces it (documented for the PUT)."""
        identity = str(uuid4())
        kept = {"categoryId": identity, "orderId": order, **link}
        self._world.shelf.put_thing("link", f"{unit.msn} {order} {link['type']}", kept)
        return identity

    def _link(self, call: Call) -> tuple[str, dict[str, Any]]:
        unit = self._enter(call)
        for name, link in self._world.shelf.things("link", f"{unit.msn} ").items():
            if link["categoryId"] == call.reference:
                return name, link
        raise Refused(404, "Not Found", "There is no such category.")


def _said(call: Call, refused: Refused) -> dict[str, Any]:
    """A refusal of Order Management: `invalidParams` for `extraDetails`; its `instance` is the trace id."""
    return {
        "type": f"https://httpstatuses.io/{refused.status}",
        "title": refused.title,
        "detail": refused.detail,
        "instance": call.trace_id,
        "invalidParams": [{"name": name, "reason": reason} for name, reason in refused.extra],
    }


def height_of(picture: bytes) -> int | None:
    """The height of a PNG or JPEG in pixels, read from its head.

    None for anything else.
    """
    if picture.startswith(b"\x89PNG\r\n\x1a\n") and len(picture) >= 24:
        # The height stands at a fixed place of a PNG.
        return int(struct.unpack(">I", picture[20:24])[0])
    if not picture.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(picture) and picture[at] == 0xFF:
        marker, length = picture[at + 1], struct.unpack(">H", picture[at + 2 : at + 4])[0]
        # The frames that hold a size, without three markers of the same range that hold none.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int(struct.unpack(">H", picture[at + 5 : at + 7])[0])
        # Each part tells its own length, its two bytes included.
        at += 2 + length
    return None


def _without_none(link: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in link.items() if value is not None}
