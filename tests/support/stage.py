"""The other side of the counter: a running sandbox, its strings to pull, and what it remembers."""

from typing import Any

import httpx


class Stage:
    """A running sandbox as tests see it. Everything goes over its control calls, nothing into its memory."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.keys = keys
        self.url = keys["url"]
        self._http = httpx.Client(base_url=f"{self.url}/_sandbox", timeout=10)

    def close(self) -> None:
        self._http.close()

    def reset(self) -> None:
        """As on the first day: no payments, no faults, no journal, real time."""
        self.ask("POST", "/reset")

    def approve(self, reference: str) -> dict[str, Any]:
        """The customer presses *Pay*."""
        return self.ask("POST", f"/payments/{reference}/approve")

    def abort(self, reference: str) -> dict[str, Any]:
        """The customer presses *Cancel*."""
        return self.ask("POST", f"/payments/{reference}/abort")

    def expire(self, reference: str) -> dict[str, Any]:
        """Nobody answered in time."""
        return self.ask("POST", f"/payments/{reference}/expire")

    def advance(self, seconds: float) -> None:
        """Move the sandbox's clock."""
        self.ask("POST", "/clock", {"advance_s": seconds})

    def faults(self, *rules: dict[str, Any]) -> None:
        """Replace the script of faults, as in `faults({"operation": "create", "do": "drop_after", "count": 1})`."""
        self.ask("POST", "/faults", {"rules": list(rules)})

    def settings(self, **changes: Any) -> None:
        """Change how strict it is, as in `settings(rate_limits=False)`."""
        self.ask("POST", "/settings", changes)

    def unit(self, msn: str, **switches: bool) -> None:
        """Change what a sales unit may do, as in `unit("555501", push_allowed=False)`."""
        self.ask("POST", f"/units/{msn}", switches)

    def payments(self) -> list[dict[str, Any]]:
        """Every payment, newest first."""
        return self.ask("GET", "/payments")

    def ledger(self, reference: str = "") -> list[dict[str, Any]]:
        """Every movement of money, oldest first."""
        return self.ask("GET", f"/ledger?reference={reference}" if reference else "/ledger")

    def moved(self, reference: str = "") -> list[tuple[str, int]]:
        """The ledger as (kind, value) pairs."""
        return [(entry["kind"], entry["value"]) for entry in self.ledger(reference)]

    def requests(self, operation: str = "") -> list[dict[str, Any]]:
        """Every exchange with the pretend service, oldest first; of one operation when it is named."""
        found: list[dict[str, Any]] = self.ask("GET", "/requests")
        return [exchange for exchange in found if operation in ("", exchange["operation"])]

    def writes(self) -> list[dict[str, Any]]:
        """Every exchange that could have moved money."""
        return [exchange for exchange in self.requests() if exchange["operation"] in WRITES]

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        answer = self._http.request(method, path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()


WRITES = ("create", "capture", "refund", "cancel")
