"""Plays the rows of our data files: short lists of steps against the sandbox, the last of which is looked at."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from tests.sandbox.conftest import Till, payment_body

DATA = Path(__file__).parent / "data"
CURRENCY = {"555503": "DKK", "555504": "EUR", "555505": "SEK"}
LINE = {
    "name": "Socks",
    "id": "s1",
    "totalAmount": 100_000,
    "totalAmountExcludingTax": 80_000,
    "totalTaxAmount": 20_000,
}
RECEIPT: dict[str, Any] = {"orderLines": [LINE | {"taxRate": 2500}], "bottomLine": {"currency": "NOK"}}


def rows(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


class Player:
    """One row at a time, about one payment."""

    def __init__(self, till: Till) -> None:
        self.till = till
        self.reference = f"row-{uuid4()}"
        self.msn = till.keys["msn"]
        self.currency = "NOK"

    def play(self, steps: list[list[Any]]) -> Any:
        """All steps; the answer to the last one."""
        answer = None
        for name, *arguments in steps:
            answer = getattr(self, f"do_{name}")(*arguments)
        return answer

    def body(self, changes: dict[str, Any]) -> dict[str, Any]:
        amount = {"value": 100_000, "currency": self.currency}
        return payment_body(**{"reference": self.reference, "amount": amount} | self.filled(changes))

    def filled(self, value: Any) -> Any:
        """Placeholders of the data files: a receipt, a time from now, a long text, a customer who checked in."""
        if value == "receipt":
            return RECEIPT
        if isinstance(value, list):
            return [self.filled(item) for item in value]
        if not isinstance(value, dict):
            return value
        if set(value) == {"in_s"}:
            now = datetime.fromisoformat(self.till.look("/clock")["now"])
            return (now + timedelta(seconds=value["in_s"])).astimezone(UTC).isoformat()
        if set(value) == {"check_in"}:
            return self.till.control(f"/customers/{value['check_in']}/check-in")["customerToken"]
        if set(value) == {"repeat", "times"}:
            return value["repeat"] * value["times"]
        return {name: self.filled(item) for name, item in value.items()}

    def do_shop(self, msn: str) -> None:
        """Sell as another sales unit from here on."""
        units = {unit["msn"]: unit for unit in self.till.look("/units")}
        self.till.keys = {"url": self.till.keys["url"]} | {
            name: units[msn][name] for name in ("client_id", "client_secret", "subscription_key", "msn")
        }
        self.msn, self.currency = msn, CURRENCY.get(msn, "NOK")
        self.till.token = self.till.fetch_token().json()["access_token"]

    def do_unit(self, changes: dict[str, Any]) -> None:
        self.till.control(f"/units/{self.msn}", changes)

    def do_settings(self, changes: dict[str, Any]) -> None:
        self.till.control("/settings", changes)

    def do_fault(self, rule: dict[str, Any]) -> None:
        self.till.faults(rule)

    def do_wait(self, seconds: int) -> None:
        self.till.wait(seconds)
        self.till.token = self.till.fetch_token().json()["access_token"]

    def do_create(self, changes: dict[str, Any] | None = None, key: str | None = "new") -> httpx.Response:
        return self.till.create(self.body(changes or {}), key)

    def do_create_text(self, changes: dict[str, Any], old: str, new: str) -> httpx.Response:
        """For what no JSON value can express: the text of the body with something replaced."""
        return self.till.create(json.dumps(self.body(changes)).replace(old, new).encode())

    def do_press(self) -> None:
        """Approve in the app, whatever comes of it."""
        self.till.control(f"/payments/{self.reference}/approve")

    def do_approve(self) -> None:
        assert self.till.control(f"/payments/{self.reference}/approve")["approved"]

    def do_abort(self) -> None:
        self.till.control(f"/payments/{self.reference}/abort")

    def do_expire(self) -> None:
        self.till.control(f"/payments/{self.reference}/expire")

    def do_processing(self) -> None:
        self.till.control(f"/payments/{self.reference}/processing", {"seconds": 60})

    def do_funds(self, available: bool) -> None:
        self.till.control(f"/payments/{self.reference}/funds", {"available": available})

    def do_get(self) -> httpx.Response:
        return self.till.get(self.reference)

    def _amount(self, verb: str, value: Any, key: str | None) -> httpx.Response:
        amount = {"value": value, "currency": self.currency}
        return self.till.post(f"/payments/{self.reference}/{verb}", {"modificationAmount": amount}, key)

    def do_capture(self, value: Any, key: str | None = "new") -> httpx.Response:
        return self._amount("capture", value, key)

    def do_refund(self, value: Any, key: str | None = "new") -> httpx.Response:
        return self._amount("refund", value, key)

    def do_cancel(self, body: Any = None, key: str | None = "new") -> httpx.Response:
        return self.till.cancel(self.reference, body, key)

    def do_force(self, body: Any) -> httpx.Response:
        return self.till.force_approve(self.reference, body)
