"""The other side of the proofs: a small model of the ePayment API, written from its documentation.

It shares no code with the program and none with the sandbox. It knows when it may have forgotten a key, and keeps books by
key, so that a proof can say what really happened.
"""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

DAY = 86_400.0
LIFETIME = 600.0
Answer = tuple[int, Any]
"""An HTTP status and a body."""


@dataclass(frozen=True)
class Manners:
    """What the documentation leaves open, and what differs from one sales unit to the next."""

    log_keys: str = "own"  # whose keys the log tells: "own", "none", or "create" (as in the documentation's own sample)
    forgets_after: float = 0.0  # seconds after which a key is forgotten; 0 for never
    cancel_knows_keys: bool = True
    replays_as_kept: bool = True  # a repeated request gets the answer of the first; otherwise the payment as it is now
    whole_only: bool = False
    stumbles: int = (
        0  # each so-many-th change fails inside: not carried out, answered 500, in the log as no success; 0: none
    )
    strays: bool = False  # the log of a payment holds entries of others as well


@dataclass
class Account:
    """One payment, as the service has it."""

    reference: str
    amount: int
    currency: str
    at: float
    url: str
    state: str = "CREATED"
    authorized: int = 0
    captured: int = 0
    refunded: int = 0
    cancelled: int = 0
    log: list[dict[str, Any]] = field(default_factory=list)
    earlier: tuple[float, dict[str, Any]] | None = None

    @property
    def totals(self) -> tuple[int, int, int, int]:
        return self.authorized, self.captured, self.refunded, self.cancelled

    @property
    def rest(self) -> int:
        return self.authorized - self.captured - self.cancelled

    @property
    def live(self) -> bool:
        return self.state in ("CREATED", "AUTHORIZED")


@dataclass(frozen=True)
class Entry:
    """One line of the books: what was applied, when, and at whose word (empty for the portal)."""

    at: float
    reference: str
    kind: str
    value: int
    key: str


class Bank:
    """The service. `now` is its own clock, in seconds since the epoch, which is always right."""

    def __init__(self, manners: Manners, now: Callable[[], float]) -> None:
        self.manners = manners
        self.now = now
        self.accounts: dict[str, Account] = {}
        self.books: list[Entry] = []
        self.kept: dict[tuple[str, str], tuple[bytes, Answer, float]] = {}
        self.bodies: dict[str, tuple[str, str, bytes]] = {}
        self.applied: Counter[str] = Counter()
        self.wrongs: list[str] = []
        self.shown: dict[str, str] = {}
        self._number = 0
        self._changes = 0

    @property
    def at(self) -> float:
        return self.now()

    # the API -------------------------------------------------------------------------------------------------------------

    def write(self, kind: str, reference: str, body: bytes, key: str) -> Answer:
        """One request that moves money, once for each key."""
        self.expire()
        sent = self.bodies.setdefault(key, (kind, reference, body))
        if sent != (kind, reference, body):
            self.wrongs.append(f"{key} was sent with two bodies: {sent} and {(kind, reference, body)}")
        known = self.kept.get((kind, key))
        if known is not None and self._remembers(known[2]) and (kind != "cancel" or self.manners.cancel_knows_keys):
            if known[0] != body:
                return _no(409, "")
            status, answer = known[1]
            fresh = status == 200 and not self.manners.replays_as_kept
            return status, self._shown(self.accounts[reference]) if fresh else answer
        if kind != "create" and reference in self.accounts:
            self._changes += 1
            if self.manners.stumbles and self._changes % self.manners.stumbles == 0:
                return self.stumble(kind, reference, body, key)
        answered = self.apply(kind, reference, json.loads(body), key)
        self.kept[kind, key] = (body, answered, self.at)
        return answered

    def stumble(self, kind: str, reference: str, body: bytes, key: str) -> Answer:
        """A change that fails inside: nothing is carried out, and the log tells of it as no success, with its key."""
        account = self.accounts[reference]
        value = json.loads(body).get("modificationAmount", {}).get("value", account.rest)
        ends = {"capture": "CAPTURED", "refund": "REFUNDED", "cancel": "CANCELLED"}
        self._log(account, ends[kind], value, key, success=False)
        return 500, None

    def read(self, reference: str) -> Answer:
        """The payment."""
        self.expire()
        account = self.accounts.get(reference)
        return (200, self._shown(account)) if account else _no(404, "5090")

    def read_old(self, reference: str, lag: float) -> Answer:
        """The payment as it was before its last move, where that is no older than `lag` seconds."""
        self.expire()
        account = self.accounts.get(reference)
        if account is not None and account.earlier is not None and self.at - account.earlier[0] <= lag:
            return 200, account.earlier[1]
        return self.read(reference)

    def show(self, reference: str, body: bytes) -> Answer:
        """A link in the customer's app takes the place of the one before; the order need not exist."""
        self.shown[reference] = json.loads(body)["orderDetailsUrl"]
        return 200, {}

    def what_is_shown(self, reference: str) -> Answer:
        """The link that the customer's app shows."""
        return (200, {"url": self.shown[reference]}) if reference in self.shown else _no(404, "")

    def events(self, reference: str) -> Answer:
        """The log of a payment."""
        self.expire()
        account = self.accounts.get(reference)
        if account is None:
            return _no(404, "5090")
        entries = [dict(entry) for entry in account.log]
        if self.manners.strays:
            entries += [dict(other.log[-1]) for other in self.accounts.values() if other is not account]
        return 200, entries

    # everybody else ------------------------------------------------------------------------------------------------------

    def customer(self, reference: str, *, pays: bool) -> bool:
        """The customer answers; False when it is too late for that."""
        self.expire()
        account = self.accounts[reference]
        if account.state != "CREATED":
            return False
        self._remember(account)
        account.state = "AUTHORIZED" if pays else "ABORTED"
        account.authorized = account.amount if pays else 0
        self._log(account, account.state, account.amount, "")
        return True

    def portal(self, kind: str, reference: str, value: int) -> bool:
        """Somebody moves money in the portal, behind the program's back; no key, and not in its books."""
        self.expire()
        status, _ = self.apply(kind, reference, {"modificationAmount": {"value": value, "currency": "NOK"}}, "")
        return status == 200

    def expire(self) -> None:
        """What nobody answered in time is over."""
        for account in self.accounts.values():
            if account.state == "CREATED" and self.at >= account.at + LIFETIME:
                self._remember(account)
                account.state = "EXPIRED"
                self._log(account, "EXPIRED", account.amount, "")

    # inside --------------------------------------------------------------------------------------------------------------

    def apply(self, kind: str, reference: str, body: dict[str, Any], key: str) -> Answer:
        if kind == "create":
            return self._create(reference, body, key)
        account = self.accounts.get(reference)
        if account is None:
            return _no(404, "5090")
        code, value = self._judge(kind, account, body)
        if code:
            return _no(400, code)
        self._remember(account)
        if kind == "capture":
            account.captured += value
        elif kind == "refund":
            account.refunded += value
        else:
            account.cancelled += value
        ended = kind == "cancel" and account.state == "CREATED"
        if ended:
            account.state = "TERMINATED"
        name = "TERMINATED" if ended else {"capture": "CAPTURED", "refund": "REFUNDED", "cancel": "CANCELLED"}[kind]
        self._book(kind, account, value, key)
        self._log(account, name, value, key)
        return 200, self._shown(account)

    def _judge(self, kind: str, account: Account, body: dict[str, Any]) -> tuple[str, int]:
        """The code that refuses it, or nothing and how much it moves (`docs/service.md` 4.6)."""
        if kind == "cancel":
            if account.state == "CREATED":
                return "", account.amount
            if account.state != "AUTHORIZED":
                return "6050", 0
            if account.cancelled:
                return "6190", 0
            if body.get("cancelTransactionOnly"):
                return "6060", 0
            return ("", account.rest) if account.rest else ("6040", 0)
        value = body["modificationAmount"]["value"]
        if body["modificationAmount"]["currency"] != account.currency:
            return "5040", 0
        if account.state != "AUTHORIZED":
            if account.state == "CREATED":
                return ("6080" if kind == "capture" else "6020"), 0
            return ("6200" if kind == "capture" else "6210"), 0
        if kind == "capture":
            if account.rest == 0:
                return ("6070" if account.cancelled else "6170"), 0
            if value > account.rest:
                return "6090", 0
            return ("6140", 0) if self.manners.whole_only and value < account.rest else ("", value)
        if account.captured == 0:
            return "6210", 0
        if account.refunded == account.captured:
            return "6180", 0
        return ("6150", 0) if value > account.captured - account.refunded else ("", value)

    def _create(self, reference: str, body: dict[str, Any], key: str) -> Answer:
        if body["reference"] != reference:
            self.wrongs.append(f"{reference} was sent with the body of {body['reference']}")
        if reference in self.accounts:
            return _no(409, "4150")
        money = body["amount"]
        url = "" if body["userFlow"] == "PUSH_MESSAGE" else f"https://pay.example/{reference}"
        account = Account(reference, money["value"], money["currency"], self.at, url)
        self.accounts[reference] = account
        self._book("create", account, account.amount, key)
        self._log(account, "CREATED", account.amount, key)
        return 201, {"reference": reference, **({"redirectUrl": url} if url else {})}

    def _book(self, kind: str, account: Account, value: int, key: str) -> None:
        self.books.append(Entry(self.at, account.reference, kind, value, key))
        if key:
            self.applied[key] += 1

    def _log(self, account: Account, name: str, value: int, key: str, *, success: bool = True) -> None:
        self._number += 1
        told = {"own": key, "none": ""}.get(self.manners.log_keys)
        if told is None:  # every entry of ours shows the key of the first
            told = account.log[0]["idempotencyKey"] if account.log and name != "CANCELLED" else key
        entry = {"reference": account.reference, "pspReference": f"{self._number}", "name": name, "at": self.at}
        entry |= {"value": value, "currency": account.currency, "idempotencyKey": told, "success": success}
        account.log.append(entry)

    def _remembers(self, since: float) -> bool:
        return not self.manners.forgets_after or self.at - since < self.manners.forgets_after

    def _remember(self, account: Account) -> None:
        account.earlier = (self.at, self._shown(account))

    def _shown(self, account: Account) -> dict[str, Any]:
        shown = {"reference": account.reference, "amount": account.amount, "currency": account.currency}
        return {**shown, "state": account.state, "totals": account.totals, "url": account.url}


def _no(status: int, code: str) -> Answer:
    return status, {"code": code}
