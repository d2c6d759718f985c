"""One-time codes of a landing page, and codes of a web page."""

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import PHRASES, Refused, invalid
from app.sandbox.http.fields import Check, Faults, an_object, text, whole
from app.sandbox.payments.payment import State
from app.sandbox.qr import pictures
from app.sandbox.qr.refusals import as_a_code
from app.sandbox.units import Unit

ONE_TIME, REDIRECT = "/qr/v1", "/qr/v1/merchant-redirect"
NAME = r"^[-_+%æøåÆØÅ\w\s]*$"
TARGET = r"^https:\/\/[\w\.]+([\w#!:.?+=&%@\-\/]+)?$"
LONGEST_NAME = 128
SHORTEST_LIFE, LONGEST_LIFE = 300, 2**31 - 1
FOR_EVER = -1
KINDS = {"image/*": "PNG", "image/png": "PNG", "image/svg+xml": "SVG", "text/targeturl": "TEXT", "*/*": "PNG"}
"""What the header `Accept` asks for. `*/*`, which every HTTP library sends, is taken for a picture (inferred)."""
_one_time = an_object({"url": text()})
_redirect = an_object(
    {"id": text(NAME, least=1, most=LONGEST_NAME), "redirectUrl": text(TARGET)},
    {"ttl": whole(SHORTEST_LIFE, LONGEST_LIFE)},
)
_target = an_object({"redirectUrl": text(TARGET)})


class Redirects:
    """The calls for one-time and for redirect codes."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        one = f"{REDIRECT}/{{reference}}"
        acts = (
            ("POST", ONE_TIME, self.one_time),
            ("POST", REDIRECT, self.create),
            ("GET", REDIRECT, self.listed),
            ("GET", one, self.read),
            ("PUT", one, self.change),
            ("DELETE", one, self.delete),
        )
        return [ApiCall(method, path, "qr", as_a_code(act)) for method, path, act in acts]

    def one_time(self, call: Call) -> Answer:
        """The picture of a landing page, for as long as its payment waits."""
        self._world.gate.admit(call.headers, names_unit=False)
        wanted = _wanted(call)
        body = self._checked(_one_time, call)
        token = parse_qs(urlsplit(body["url"]).query).get("token", [""])[0]
        payment = self._world.shelf.payment_by_token(token)
        if payment is None:
            raise Refused(400, "Validation error", "Supplied landing page token is not valid")
        # Time may have ended it, although nobody has looked since.
        payment = self._world.settled(payment)
        if payment.state is not State.CREATED:
            raise Refused(400, "Order timeout", "Payment has already timed out")
        left = int((payment.expires_at - self._world.clock.now()).total_seconds())
        return json_answer(200, {"url": self._picture(body["url"], wanted), "expiresIn": left})

    def create(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        wanted = _wanted(call)
        body = self._checked(_redirect, call)
        if self._kept(unit, body["id"]) is not None:
            # The shape of this answer is its own: only the name that is taken (specification).
            return json_answer(409, {"id": body["id"]})
        ends = self._world.clock.now() + timedelta(seconds=body["ttl"]) if body.get("ttl") else None
        return self._put(unit, body["id"], body["redirectUrl"], ends.isoformat() if ends else None, wanted)

    def listed(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        wanted = _wanted(call)
        names = [name.split(" ", 1)[1] for name in self._world.shelf.things("redirect", f"{unit.msn} ")]
        found = [(name, kept) for name in names if (kept := self._kept(unit, name)) is not None]
        return json_answer(200, [self._shown(name, kept, wanted) for name, kept in found])

    def read(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        wanted = _wanted(call)
        return json_answer(200, self._shown(call.reference, self._found(unit, call.reference), wanted))

    def change(self, call: Call) -> Answer:
        """Another page behind the same picture."""
        unit = self._world.gate.admit(call.headers, names_unit=False)
        wanted = _wanted(call)
        body = self._checked(_target, call)
        kept = self._found(unit, call.reference)
        return self._put(unit, call.reference, body["redirectUrl"], kept["ends"], wanted)

    def delete(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        self._found(unit, call.reference)
        # The name is free again; the picture is dead for ever (documented).
        self._world.shelf.drop_thing("redirect", f"{unit.msn} {call.reference}")
        return Answer(200)

    def _put(self, unit: Unit, name: str, target: str, ends: str | None, wanted: pictures.Wanted) -> Answer:
        kept = {"target": target, "ends": ends}
        self._world.shelf.put_thing("redirect", f"{unit.msn} {name}", kept)
        return json_answer(200, self._shown(name, kept, wanted))

    def _kept(self, unit: Unit, name: str) -> dict[str, Any] | None:
        kept: dict[str, Any] | None = self._world.shelf.thing("redirect", f"{unit.msn} {name}")
        # One that has ended is there no more, and its name is free, as after a deletion.
        if kept and kept["ends"] and datetime.fromisoformat(kept["ends"]) <= self._world.clock.now():
            return None
        return kept

    def _found(self, unit: Unit, name: str) -> dict[str, Any]:
        kept = self._kept(unit, name)
        if kept is None:
            raise Refused(404, "Not Found", "There is no such QR code for this sales unit.")
        return kept

    def _shown(self, name: str, kept: dict[str, Any], wanted: pictures.Wanted) -> dict[str, Any]:
        ends = kept["ends"]
        left = FOR_EVER
        if ends is not None:
            left = int((datetime.fromisoformat(ends) - self._world.clock.now()).total_seconds())
        target = kept["target"]
        return {"id": name, "url": self._picture(target, wanted), "redirectUrl": target, "expiresIn": left}

    def _picture(self, content: str, wanted: pictures.Wanted) -> str:
        return content if wanted.kind == "TEXT" else pictures.address(self._world.base_url, content, wanted)

    def _checked(self, check: Check, call: Call) -> dict[str, Any]:
        body, faults = call.value, Faults()
        check(faults, "", body)
        if faults:
            raise invalid(faults)
        return dict(body)


def _wanted(call: Call) -> pictures.Wanted:
    """The picture that `Accept` and `Size` ask for; an unknown kind is refused with 415 (specification)."""
    accepted = call.headers.get("accept", "image/*").split(",")[0].split(";")[0].strip().lower()
    if accepted not in KINDS:
        raise Refused(415, PHRASES[415], f"Use one of: {', '.join(sorted(KINDS))}.")
    size = pictures.number("Size", call.headers.get("size"), pictures.SMALLEST, pictures.LARGEST, 1024)
    return pictures.Wanted(KINDS[accepted], size)
