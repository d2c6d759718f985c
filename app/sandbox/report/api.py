"""The Report API: ledgers, their entries by date, and as a stream.

Only on the production face: the test environment has no settlements (documented). What the test host answers instead is not
documented; here it is a plain 404.
"""

import base64
import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import parse_qs
from uuid import uuid4

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Act, Answer, Call, json_answer
from app.sandbox.http.errors import PHRASES, Refused, gateway
from app.sandbox.http.gate import MISSING_KEY, WRONG_KEY
from app.sandbox.report.accountant import PATH as TOKEN_PATH
from app.sandbox.report.accountant import Accountant
from app.sandbox.report.books import Books
from app.sandbox.report.plan import LedgerPlan

LEDGERS, ENTRIES = "/settlement/v1/ledgers", "/report/v2/ledgers/{reference}/{topic}"
TOPICS = ("funds", "fees")
NOT_VALID = "Your request parameters didn't validate."


class Report:
    """The three reads of the Report API."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world
        self.books = Books(context.world)
        self._accountant = Accountant(context.world.clock.now)

    def calls(self) -> list[ApiCall]:
        acts = ((LEDGERS, self.ledgers), (f"{ENTRIES}/dates/{{date}}", self.dates), (f"{ENTRIES}/feed", self.feed))
        reads = [ApiCall("GET", path, "report", _refusing(self._in_production(act))) for path, act in acts]
        return [*reads, ApiCall("POST", TOKEN_PATH, "token", self._in_production(self._accountant.token))]

    def ledgers(self, call: Call) -> Answer:
        """The ledgers that these keys may see.

        None is an empty list, and no error.
        """
        found = self._seen(call)
        asked = parse_qs(call.query)
        start = _start(asked, "afterLedger", {})
        wanted = asked.get("settlesForRecipientHandles", [""])[0]
        # With a cursor no other parameter is needed (documented).
        if wanted and not start:
            found = [plan for plan in found if wanted in [f"api:{msn}" for msn in self.books.handles(plan)]]
        size = self._world.settings.report_page
        cursor = _cursor({"afterLedger": start + size}) if len(found) > start + size else ""
        return json_answer(200, {"items": [self._shown(plan) for plan in found[start:][:size]], "cursor": cursor})

    def dates(self, call: Call) -> Answer:
        """All entries of one ledger date, a page at a time."""
        plan, topic = self._ledger(call)
        day = call.path.rsplit("/", 1)[1]
        _check_date(day)
        place = {"ledgerId": plan.ledger_id, "topic": topic, "ledgerDate": day}
        start, size = _start(parse_qs(call.query), "after", place), self._world.settings.report_page
        is_open = day > self.books.state(plan).closed
        hidden = is_open and self._world.settings.report_open_dates == "empty"
        found = [] if hidden else self._world.shelf.entries(plan.ledger_id, topic, size, start, day)
        # A full page says that there is more, and now and then there is none: an empty page follows (documented).
        more = len(found) == size or (bool(found) and self._is_followed_by_nothing(found[0][0]))
        parts = [f'"hasMore":{json.dumps(more)}', f'"tryLater":{json.dumps(is_open)}']
        return _page(found, [*parts, f'"cursor":"{_cursor(place | {"after": found[-1][0]})}"'] if more else parts)

    def feed(self, call: Call) -> Answer:
        """The entries as a stream.

        Every cursor is good for ever, and gives the same entries each time.
        """
        plan, topic = self._ledger(call)
        place = {"ledgerId": plan.ledger_id, "topic": topic}
        start, size = _start(parse_qs(call.query), "after", place), self._world.settings.report_page
        state = self.books.state(plan)
        found = self._world.shelf.entries(plan.ledger_id, topic, size, start)
        end = start + len(found)
        caught_up = end >= (state.funds_entries if topic == "funds" else state.fees_entries)
        return _page(found, [f'"cursor":"{_cursor(place | {"after": end})}"', f'"tryLater":{json.dumps(caught_up)}'])

    def _ledger(self, call: Call) -> tuple[LedgerPlan, str]:
        """The ledger and topic of the path; 404 for a ledger of somebody else (documented)."""
        plan = next((plan for plan in self._seen(call) if plan.ledger_id == call.reference), None)
        topic = call.path.split("/")[5]
        if topic not in TOPICS:
            raise _not_valid()
        if plan is None:
            raise Refused(404, PHRASES[404], "No such ledgerId")
        return plan, topic

    def _seen(self, call: Call) -> list[LedgerPlan]:
        if self._accountant.knows(call.headers.get("authorization", "")):
            self.books.settle()
            # Every shop of the sandbox let the accountant in.
            return self.books.plans()
        try:
            unit = self._world.gate.admit(call.headers, names_unit=False)
        except Refused as refused:
            # The gateway asks for the subscription key; who may read is judged by the API itself.
            if refused.status == 401 and refused.detail not in (MISSING_KEY, WRONG_KEY):
                raise Refused(401, "Unauthorized", "Please check your API keys") from None
            raise
        self.books.settle()
        return self.books.seen_by(unit.msn)

    def _shown(self, plan: LedgerPlan) -> dict[str, Any]:
        handles = self.books.handles(plan)
        names = [{"name": self._world.units[msn].name, "recipientHandle": f"api:{msn}"} for msn in handles]
        return {
            "ledgerId": plan.ledger_id,
            "currency": plan.currency,
            "payoutBankAccount": {"scheme": plan.bank_scheme, "id": plan.bank_account},
            "owner": {"scheme": plan.owner_scheme, "id": plan.owner},
            "settlesForRecipientHandles": [f"api:{msn}" for msn in handles],
            "salesUnits": names,
        }

    def _is_followed_by_nothing(self, number: int) -> bool:
        every = self._world.settings.report_empty_page_every
        # By the number of the first entry, so that the same page is always answered the same way.
        return every > 0 and number % every == 0

    def _in_production(self, act: Callable[[Call], Answer]) -> Act:
        def answer(call: Call) -> Answer:
            if self._world.settings.face == "test":
                raise gateway(404, "Resource not found")
            return act(call)

        return answer


def _page(found: list[tuple[int, bytes]], parts: list[str]) -> Answer:
    """Kept entries go out as they were written, byte for byte."""
    items = b",".join(body for _, body in found)
    return Answer(200, b'{"items":[' + items + b"]," + ",".join(parts).encode() + b"}")


def _cursor(place: dict[str, Any]) -> str:
    """A place in a list, opaque to clients; base64 of JSON, as the real ones are."""
    return base64.b64encode(json.dumps(place, separators=(",", ":")).encode()).decode()


def _start(query: dict[str, list[str]], name: str, place: dict[str, Any]) -> int:
    """Where a page begins; refused for the cursor of another list."""
    cursor = query.get("cursor", [""])[0]
    if not cursor:
        return 0
    try:
        # A plus sign in a query means a blank; many clients forget to escape it.
        place_named = json.loads(base64.b64decode(cursor.replace(" ", "+"), validate=True))
    except ValueError:
        raise _not_valid() from None
    start = place_named.pop(name, None) if isinstance(place_named, dict) else None
    if place_named != place or isinstance(start, bool) or not isinstance(start, int) or not 0 <= start < 2**63:
        raise _not_valid()
    return start


def _check_date(day: str) -> None:
    try:
        good = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day) and date.fromisoformat(day)
    except ValueError:
        good = None
    if not good:
        raise _not_valid()


def _not_valid() -> Refused:
    """Values that cannot be read: an error 500 with number 10002 (documented so)."""
    return Refused(500, "10002", NOT_VALID)


def _refusing(act: Act) -> Act:
    """Refusals in the three shapes of this API: 401, 500, and a problem for all others."""

    def answer(call: Call) -> Answer:
        try:
            return act(call)
        except Refused as refused:
            # A refusal of the gateway looks the same in front of every API.
            if refused.gateway is not None:
                raise
            if refused.status == 401:
                return json_answer(401, {"code": refused.title, "message": refused.detail})
            if refused.status == 500:
                said = {"errorCode": int(refused.title), "errorMessage": refused.detail, "contextId": str(uuid4())}
                return json_answer(500, said)
            problem = {
                "type": f"https://httpstatuses.io/{refused.status}",
                "title": refused.title,
                "status": refused.status,
                "detail": refused.detail,
                "instance": call.path,
            }
            return json_answer(refused.status, problem, "application/problem+json")

    return answer
