"""Control calls for the ledgers: how they are settled, and bad days."""

import re
from datetime import datetime
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.routing import Route

from app.sandbox.clock import three_digits
from app.sandbox.exchange.context import ApiContext
from app.sandbox.http.json_calls import Json, Unusable, control_route, whole
from app.sandbox.payments.payment import Movement
from app.sandbox.report.account import Account, Coming, Topic
from app.sandbox.report.api import Report
from app.sandbox.report.calendar import cut_after

MOST = 10**12
MOST_DAYS = 400
KIND = re.compile("[a-z][a-z-]{0,63}")
GIVES = {"top-up": 1, "credit-note": 1, "service-fee": -1}
"""Entries with one sign only; all others take the sign of their value."""


class Ledgers:
    """The control calls for ledgers."""

    def __init__(self, context: ApiContext) -> None:
        self._world, self._books = context.world, context.api(Report).books

    def routes(self) -> list[Route]:
        one = "/_sandbox/ledgers/{msn}"
        return [
            control_route("/_sandbox/ledgers", "GET", self.ledgers),
            control_route(one, "POST", self.change),
            control_route(f"{one}/entries", "POST", self.plant),
            control_route(f"{one}/next-days", "POST", self.next_days),
        ]

    def ledgers(self, request: Request, body: Json) -> Any:
        """Every ledger: how it is settled, and how far it has come."""
        return [self._shown(account) for account in self._books.settle().values()]

    def change(self, request: Request, body: Json) -> Any:
        account = self._account(request)
        self._books.change_plan(account.plan.msn, body)
        return self._shown(self._account(request))

    def next_days(self, request: Request, body: Json) -> Any:
        """Move the clock to just after the end of a ledger date.

        Of the present one, or of as many as `days` says.
        """
        plan = self._account(request).plan
        now = end = self._world.clock.now()
        for _ in range(whole(body, "days", 1, MOST_DAYS)):
            _, end = cut_after(end, plan.zone, plan.cut_hour)
        self._world.advance(end - now)
        return self._shown(self._account(request))

    def plant(self, request: Request, body: Json) -> Any:
        """Add an entry that no payment brings.

        Such as `{"type": "dispute", "reference": …}`.
        """
        account, now = self._account(request), self._world.clock.now()
        kind = body.get("type")
        if not isinstance(kind, str) or not KIND.fullmatch(kind):
            raise Unusable(400, "type must be a name in small letters, such as dispute, win, correction, top-up")
        if kind == "late-fee":
            # The fees of the next captures come after the end of their day.
            account.state.late_fees += whole(body, "count", 1, MOST)
        elif kind == "abort-payout":
            if not account.abort_payout(now):
                raise Unusable(409, "there is no payout that could be aborted")
        else:
            account.enter(now, self._disputed(body, now) if kind in ("dispute", "win") else _plain(kind, body, now))
        with self._world.shelf.change():
            self._books.keep(account)
        return self._shown(account)

    def _disputed(self, body: Json, now: datetime) -> Coming:
        """A capture that the card issuer takes back, or gives back when the shop wins."""
        captured = self._captured(str(body.get("reference", "")))
        value = whole(body, "value", captured.value, captured.value)
        lost = body["type"] == "dispute"
        return Coming(
            now,
            0,
            "funds",
            "retained-disputed-capture" if lost else "returned-disputed-capture",
            -value if lost else value,
            captured.reference,
            captured.psp_reference or None,
            f"api:{captured.msn}",
        )

    def _captured(self, reference: str) -> Movement:
        found = [moved for moved in self._world.shelf.movements(reference) if moved.kind == "capture"]
        if not found:
            raise Unusable(404, f"nothing was captured of {reference}")
        return found[-1]

    def _account(self, request: Request) -> Account:
        account = self._books.settle().get(request.path_params["msn"])
        if account is None:
            raise Unusable(404, "no such sales unit")
        return account

    def _shown(self, account: Account) -> Json:
        state = account.state
        return {
            **msgspec.to_builtins(account.plan),
            "funds": state.funds,
            "fees": state.fees,
            "entries": {"funds": state.funds_entries, "fees": state.fees_entries},
            "coming": len(state.coming),
            "payouts": state.payouts,
            "closed": state.closed or None,
            "nextCut": three_digits(state.cut) if state.cut else None,
        }


def _plain(kind: str, body: Json, now: datetime) -> Coming:
    """An entry of any type, also of one that nobody has heard of."""
    usual = "fees" if kind == "service-fee" else "funds"
    topic: Topic = body.get("topic", usual)
    if topic not in ("funds", "fees"):
        raise Unusable(400, "topic must be funds or fees")
    value = body.get("value")
    # True is a whole number to Python.
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < abs(value) <= MOST:
        raise Unusable(400, "value must be a whole number in minor units, and not nought")
    amount = GIVES[kind] * abs(value) if kind in GIVES else value
    reference = body.get("reference")
    return Coming(now, 0, topic, kind, amount, None if reference is None else str(reference))
