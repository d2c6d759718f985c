"""The Report API against its specification, with requests made from it, on ledgers that move meanwhile.

Every success answer fits the specification and shows nothing beyond it, every refusal its shape. A page that was read once is
read again later and begins with the same entries. In the end stream and dates say the same, and no balance is broken.
"""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.sandbox.conftest import Till
from tests.sandbox.specification import REPORT, Specification
from tests.support.depth import SOAK

pytestmark = pytest.mark.skipif(not REPORT.exists(), reason="the published specification is not beside this checkout")
EXAMPLES = 20_000 if SOAK else 300
LEDGERS = ("305501",) * 7 + ("305502", "0", "æ")
TOPICS = ("funds", "fees") * 4 + ("sales",)
WRONG_CURSORS = ("MQ==", "æ", "e30=", "eyJsZWRnZXJJZCI6IjMwNTUwMiIsInRvcGljIjoiZnVuZHMiLCJhZnRlciI6MH0=")
PLANTS: tuple[dict[str, Any], ...] = (
    {"type": "correction", "value": -700},
    {"type": "top-up", "value": 90_000},
    {"type": "service-fee", "value": 4_900},
    {"type": "solar-flare-fee", "value": 1, "topic": "fees"},
    {"type": "late-fee", "count": 2},
)
Json = dict[str, Any]


class Reader:
    """Reads ledgers at random, and remembers what it was shown."""

    def __init__(self, till: Till, spec: Specification) -> None:
        self.till, self.spec = till, spec
        self.seen: Counter[int] = Counter()
        self.pages: dict[tuple[str, str], list[int]] = {}
        """What each page held, by path and cursor: a hash of each entry, for a soak reads millions."""
        self.cursors: dict[str, list[str]] = {}

    def get(self, path: str, cursor: str = "", more: str = "") -> httpx.Response:
        query = f"?cursor={quote(cursor, safe='')}{more}" if cursor or more else ""
        answer = self.till.http.get(f"{path}{query}", headers=self.till.headers())
        self.seen[answer.status_code] += 1
        return answer

    def check(self, path: str, answer: httpx.Response) -> Json:
        """The answer, which fits its schema, and no name in it is one that the specification does not have."""
        said: Json = answer.json()
        responses = self.spec.paths[pattern(path)]["get"]["responses"]
        found = responses.get(str(answer.status_code), responses["default"])
        schema = self.resolved(found)["content"][answer.headers["content-type"]]["schema"]
        assert self.spec.faults(schema, said) == [], (path, said)
        assert beyond(self.spec, schema, said) == [], path
        return said

    def resolved(self, response: Json) -> Json:
        name = response.get("$ref", "").rsplit("/", 1)[-1]
        found: Json = self.spec.responses[name] if name else response
        return found


def pattern(path: str) -> str:
    if path.startswith("/settlement"):
        return path
    return "/report/v2/ledgers/{ledgerId}/{topic}/" + ("feed" if path.endswith("/feed") else "dates/{ledgerDate}")


def beyond(spec: Specification, schema: Json, value: Any, path: str = "") -> list[str]:
    """Names that the specification does not know."""
    schema = spec.resolved(schema)
    if isinstance(value, list):
        return [wrong for item in value for wrong in beyond(spec, schema["items"], item, path)]
    if not isinstance(value, dict):
        return []
    known = schema["properties"]
    unknown = [f"{path}.{name}" for name in value if name not in known]
    return unknown + [
        w for name in value if name in known for w in beyond(spec, known[name], value[name], f"{path}.{name}")
    ]


def move(reader: Reader, dice: Random) -> None:
    """Something happens: a sale, a bad day, other terms, or time."""
    till, act = reader.till, dice.randrange(8)
    if act < 3:
        reference = till.approved_payment(amount={"value": 9_900, "currency": "NOK"})
        till.capture(reference, 9_900)
        if dice.random() < 0.3:
            till.refund(reference, 1_000)
        if dice.random() < 0.2:
            till.control("/ledgers/555501/entries", {"type": "dispute", "reference": reference})
    elif act == 3:
        till.control("/ledgers/555501/entries", dice.choice(PLANTS))
    elif act == 4:
        terms = {"frequency": dice.choice(("daily", "daily", "weekly")), "settlement": dice.choice(("net", "gross"))}
        till.control("/ledgers/555501", terms | {"cut_hour": dice.choice((0, 4)), "reserve": dice.choice((0, 5_000))})
    elif act == 5:
        till.control("/settings", {"report_page": dice.choice((1, 2, 7, 1_000))})
        till.control("/settings", {"report_empty_page_every": dice.choice((0, 1, 2))})
    else:
        till.control("/ledgers/555501/next-days", {"days": dice.choice((1, 1, 3))})
        till.token = till.fetch_token().json()["access_token"]


def look(reader: Reader, dice: Random) -> None:
    """Read a page of the stream, of a date, or the ledgers."""
    ledger, topic = dice.choice(LEDGERS), dice.choice(TOPICS)
    kind = dice.choice(("ledgers", "feed", "feed", "dates"))
    now = date.fromisoformat(reader.till.look("/clock")["now"][:10])
    day = dice.choice((str(now - timedelta(days=dice.randint(0, 3))),) * 6 + ("2026-13-01", "x"))
    path = {
        "ledgers": "/settlement/v1/ledgers",
        "feed": f"/report/v2/ledgers/{quote(ledger)}/{topic}/feed",
        "dates": f"/report/v2/ledgers/{quote(ledger)}/{topic}/dates/{day}",
    }[kind]
    own = reader.cursors.setdefault(path, [""])
    cursor = dice.choice(own) if dice.random() < 0.85 else dice.choice(WRONG_CURSORS)
    note(f"GET {path} {cursor}")
    answer = reader.get(path, cursor, dice.choice(("", "&includeGDPRSensitiveData=true")))
    said = reader.check(path, answer)
    if answer.status_code == 404:
        assert ledger != "305501"
    elif answer.status_code == 500:
        assert said["errorCode"] == 10002
        assert topic == "sales" or day in ("2026-13-01", "x") or cursor in WRONG_CURSORS, path
    elif kind == "feed":
        assert said["cursor"]
        assert "hasMore" not in said
        earlier = reader.pages.get((path, cursor), [])
        marks = [hash(tuple(entry.items())) for entry in said["items"]]
        assert marks[: len(earlier)] == earlier[: len(marks)], "an entry has changed"
        reader.pages[path, cursor] = marks
        own.append(said["cursor"])
    elif kind == "dates":
        assert ("cursor" in said) == said["hasMore"]
        own += [said["cursor"]] if said["hasMore"] else []


def walked(reader: Reader, path: str, goes_on: Callable[[Json], bool]) -> list[Json]:
    """All entries behind a path, page by page."""
    found: list[Json] = []
    cursor = ""
    while True:
        said = reader.check(path, reader.get(path, cursor))
        found += said["items"]
        if not goes_on(said):
            return found
        cursor = said["cursor"]


@pytest.mark.timeout(6 * 3600 if SOAK else 120)
def test_requests_from_the_specification(till: Till) -> None:
    till.control("/settings", {"rate_limits": False, "lock_ms": 0})
    reader = Reader(till, Specification(REPORT))

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=not SOAK,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**48))
    def check(seed: int) -> None:
        dice = Random(seed)
        if dice.random() < 0.3:
            move(reader, dice)
        look(reader, dice)

    check()
    assert reader.seen[200] > EXAMPLES / 4, reader.seen
    assert reader.seen[404] > EXAMPLES / 20
    assert reader.seen[500] > EXAMPLES / 20
    till.control("/settings", {"report_page": 10})
    for topic in ("funds", "fees"):
        path = f"/report/v2/ledgers/305501/{topic}"
        stream = walked(reader, f"{path}/feed", lambda said: not said["tryLater"])
        days = sorted({entry["ledgerDate"] for entry in stream})
        by_date = [walked(reader, f"{path}/dates/{day}", lambda said: bool(said["hasMore"])) for day in days]
        assert [entry for found in by_date for entry in found] == stream
        balance = 0
        for entry in stream:
            assert (entry["balanceBefore"], entry["balanceAfter"]) == (balance, balance + entry["amount"])
            balance = entry["balanceAfter"]
        assert len(stream) > EXAMPLES / 20


def test_the_checker_sees_faults() -> None:
    """A control: a checker that finds nothing proves nothing."""
    spec = Specification(REPORT)
    ledger = {"ledgerId": "1", "settlesForRecipientHandles": ["api:1"], "salesUnits": [{"name": "x"}]}
    assert spec.faults(spec.schemas["Ledger"], ledger) == beyond(spec, spec.schemas["Ledger"], ledger) == []
    assert spec.faults(spec.schemas["Ledger"], ledger | {"ledgerId": 1})
    assert beyond(spec, spec.schemas["Ledger"], ledger | {"salesUnits": [{"title": "x"}]}) == [".salesUnits.title"]
