"""Stickers at a counter: merchant callback codes.

A scan tells the shop that a customer is there.
"""

import secrets
from typing import Any
from urllib.parse import parse_qs

from msgspec import Struct

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import Refused, invalid
from app.sandbox.http.fields import Faults, an_object, one_of, text
from app.sandbox.qr import pictures
from app.sandbox.qr.refusals import as_a_code

PATH = "/qr/v1/merchant-callback"
LONGEST_PLACE = 36
CATEGORIES = ("IN_STORE", "VENDING")
LONGEST_ID = 128
"""The specification names no limit for the id; this is that of the other kind of code (inferred)."""
_sticker = an_object({"locationDescription": text(most=LONGEST_PLACE)}, {"category": one_of(CATEGORIES)})
_beacon = an_object({"locationDescription": text(most=LONGEST_PLACE)})


class Sticker(Struct, frozen=True, kw_only=True):
    """A sticker of a sales unit.

    `code` is what its picture leads to, and never changes.
    """

    msn: str
    id: str
    place: str
    code: str
    category: str = "IN_STORE"
    beacon: bool = False


class Stickers:
    """The calls for merchant callback codes."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        one = f"{PATH}/{{reference}}"
        acts = (
            ("GET", PATH, self.listed),
            ("PUT", one, self.put),
            ("GET", one, self.read),
            ("DELETE", one, self.delete),
            ("PUT", f"{PATH}/mobilepay/{{reference}}", self.put_beacon),
        )
        return [ApiCall(method, path, "qr", as_a_code(act)) for method, path, act in acts]

    def put(self, call: Call) -> Answer:
        """Make a sticker, or give it another text.

        There is no picture in the answer (documented).
        """
        return self._put(call, _sticker, beacon=False)

    def put_beacon(self, call: Call) -> Answer:
        """Keep a printed MobilePay code alive."""
        return self._put(call, _beacon, beacon=True)

    def _put(self, call: Call, check: Any, *, beacon: bool) -> Answer:
        unit = self._world.gate.admit(call.headers)
        faults = Faults()
        text(least=1, most=LONGEST_ID)(faults, "beaconId" if beacon else "merchantQrId", call.reference)
        body = call.value
        check(faults, "", body)
        if faults:
            raise invalid(faults)
        known = self.sticker(unit.msn, call.reference)
        if beacon and self._elsewhere(unit.msn, call.reference):
            raise Refused(409, "Conflict", "The code belongs to another sales unit.")
        kept = Sticker(
            msn=unit.msn,
            id=call.reference,
            place=body["locationDescription"],
            category=body.get("category") or "IN_STORE",
            # The last text wins, the code stays the same (documented).
            code=known.code if known else secrets.token_urlsafe(9),
            beacon=beacon,
        )
        self._world.shelf.put_thing("sticker", f"{unit.msn} {call.reference}", kept)
        return Answer(200)

    def listed(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers)
        wanted = pictures.asked_for(parse_qs(call.query))
        return json_answer(200, [self._shown(sticker, wanted) for sticker in self.stickers(unit.msn)])

    def read(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers)
        wanted = pictures.asked_for(parse_qs(call.query))
        return json_answer(200, self._shown(self._found(unit.msn, call.reference), wanted))

    def delete(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers)
        self._found(unit.msn, call.reference)
        self._world.shelf.drop_thing("sticker", f"{unit.msn} {call.reference}")
        return Answer(200)

    # what a customer's phone finds ----------------------------------------------------------------------------------
    def stickers(self, msn: str = "") -> list[Sticker]:
        """All stickers, or those of one sales unit."""
        kept = self._world.shelf.things("sticker", f"{msn} " if msn else "").values()
        return [Sticker(**sticker) for sticker in kept]

    def sticker(self, msn: str, name: str) -> Sticker | None:
        kept = self._world.shelf.thing("sticker", f"{msn} {name}")
        return None if kept is None else Sticker(**kept)

    def by_code(self, code: str) -> Sticker | None:
        """The sticker whose picture leads to `code`; none once it was deleted."""
        return next((sticker for sticker in self.stickers() if sticker.code == code), None)

    def content(self, sticker: Sticker) -> str:
        """What the picture of a sticker says."""
        return f"{self._world.base_url}/q/{sticker.code}"

    def _found(self, msn: str, name: str) -> Sticker:
        sticker = self.sticker(msn, name)
        if sticker is None:
            raise Refused(404, "Not Found", "There is no such QR code for this sales unit.")
        return sticker

    def _elsewhere(self, msn: str, beacon: str) -> bool:
        return any(known.beacon and known.id == beacon and known.msn != msn for known in self.stickers())

    def _shown(self, sticker: Sticker, wanted: pictures.Wanted) -> dict[str, Any]:
        content = self.content(sticker)
        return {
            "merchantSerialNumber": sticker.msn,
            "merchantQrId": sticker.id,
            "locationDescription": sticker.place,
            "qrImageUrl": pictures.address(self._world.base_url, content, wanted),
            "qrContent": content,
        }
