"""The comparison: our data file, read by itself and without our own code, against what the sandbox's books say."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.store.packed import unpack
from tests.proofs.stand import Write

MOST_IN_A_MINUTE = 5
A_MINUTE = 58.0
"""Seconds between a write and the fifth after it; a request that was delayed on its way makes the gap a little smaller."""
LIVE = ("CREATED", "AUTHORIZED")
TOTALS = ("authorized", "captured", "refunded", "cancelled")
Row = dict[str, Any]


@dataclass
class Theirs:
    """What the sandbox says: its payments and its ledger, from its control calls, and every write that reached it."""

    payments: list[Row]
    ledger: list[Row]
    writes: list[Write]

    def __post_init__(self) -> None:
        self.by_reference = {row["reference"]: row for row in self.payments}
        self.moves = defaultdict(list)
        for row in self.ledger:
            if row["kind"] != "authorize":
                self.moves[row["idempotencyKey"]].append(row)

    def totals(self, reference: str) -> tuple[int, ...]:
        """Authorised, captured, refunded and cancelled, as the payment itself says them."""
        aggregate = self.by_reference[reference]["aggregate"]
        return tuple(aggregate[f"{name}Amount"]["value"] for name in TOTALS)

    def made_with(self, reference: str) -> str:
        """The key of the request that made a payment."""
        return str(self.by_reference[reference]["events"][0]["idempotencyKey"])


@dataclass
class Ours:
    """What the data file says, by plain SQL."""

    payments: dict[str, Row] = field(default_factory=dict)
    operations: dict[str, Row] = field(default_factory=dict)
    integrity: str = ""

    @classmethod
    def read(cls, file: Path) -> "Ours":
        if not file.exists():
            return cls(integrity="ok")
        connection = sqlite3.connect(file)
        connection.row_factory = sqlite3.Row
        try:
            (integrity,) = connection.execute("PRAGMA integrity_check").fetchone()
            made = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master")}
            if "journal" not in made:  # killed before the tables were there
                return cls(integrity=integrity)
            payments = [dict(row) for row in connection.execute("SELECT * FROM payments")]
            rows = connection.execute("SELECT * FROM operations WHERE kind <> 'track' ORDER BY id")
            operations = [{**dict(row), "body": unpack(row["body"])} for row in rows]
        finally:
            connection.close()
        return cls({row["reference"]: row for row in payments}, {row["key"]: row for row in operations}, str(integrity))

    def of(self, reference: str) -> list[Row]:
        return [row for row in self.operations.values() if row["reference"] == reference]


def compare(ours: Ours, theirs: Theirs, decisions: Iterable[Iterable[str]]) -> list[str]:
    """Everything that may never be wrong, at whatever moment we look while no request is under way.

    `decisions` are the keys that each decision of the clerks was given.
    """
    found = [] if ours.integrity == "ok" else [f"the file is damaged: {ours.integrity}"]
    found += _written_down(ours, theirs)
    found += _by_key(ours, theirs)
    found += _claims(ours, theirs)
    found += _payments(ours, theirs)
    found += _pace(theirs.writes)
    found += _decided_once(theirs, decisions)
    return found


def settled(ours: Ours, theirs: Theirs) -> list[str]:
    """What must be right besides, once everything has come to its end: nothing open, and the same totals to the øre."""
    found = [f"{row['kind']} {row['key']} never settled" for row in ours.operations.values() if _pending(row)]
    for key, moves in theirs.moves.items():
        stage = ours.operations[key]["stage"] if key in ours.operations else "not there"
        if stage != "done":
            found.append(f"{moves[0]['kind']} {key} moved money and is {stage} here")
    for reference, row in theirs.by_reference.items():
        local = ours.payments.get(reference)
        if local is None:
            continue  # told already
        if local["state"] != row["state"]:
            found.append(f"{reference} is {row['state']} there and {local['state']} here")
        here = tuple(local[name] for name in TOTALS)
        if here != theirs.totals(reference):
            found.append(f"{reference} totals {theirs.totals(reference)} there and {here} here")
        moved = Counter[str]()
        for move in theirs.ledger:
            if move["reference"] == reference:
                moved[move["kind"]] += move["value"]
        if row["state"] == "AUTHORIZED" and (moved["capture"], moved["refund"]) != here[1:3]:
            found.append(f"{reference} ledger {dict(moved)} and {here} here")
    return found


def _written_down(ours: Ours, theirs: Theirs) -> Iterator[str]:
    """Nothing was sent that was not written down before, with the same key, to the same payment, in the same bytes."""
    for write in theirs.writes:
        row = ours.operations.get(write.key)
        if row is None:
            yield f"{write.kind} {write.key} of {write.reference} was sent and is not written down"
        elif (row["kind"], row["reference"]) != (write.kind, write.reference):
            yield f"{write.kind} {write.key} was written down as {row['kind']} of {row['reference']}"
        elif row["body"] != write.body:
            yield f"{write.kind} {write.key} went out as {write.body[:60]!r} …, not as {row['body'][:60]!r} …"


def _by_key(ours: Ours, theirs: Theirs) -> Iterator[str]:
    """Each key moved money at most once, and nothing that moved is called undone here."""
    for key, moves in theirs.moves.items():
        if len(moves) > 1:
            yield f"{key} moved money {len(moves)} times"
        row = ours.operations.get(key)
        if row is None:
            yield f"{moves[0]['kind']} {key} moved money and is unknown here"
        elif row["stage"] in ("refused", "unsent"):
            yield f"{row['kind']} {key} moved money and is {row['stage']} ({row['error']} {row['detail']}) here"
        elif row["amount"] != moves[0]["value"]:
            yield f"{row['kind']} {key} moved {moves[0]['value']}, not {row['amount']}"


def _claims(ours: Ours, theirs: Theirs) -> Iterator[str]:
    """Nothing is called done here that did not happen."""
    for key, row in ours.operations.items():
        if row["stage"] != "done":
            continue
        there = theirs.by_reference.get(row["reference"])
        ends = row["kind"] == "cancel" and json.loads(row["body"]).get("cancelTransactionOnly")
        if there is None:
            yield f"{row['kind']} {key} is done here, and there is no payment {row['reference']}"
        elif ends and there["state"] != "TERMINATED":
            yield f"cancel {key} is done here and {row['reference']} is {there['state']} there"
        elif row["kind"] != "create" and not ends and key not in theirs.moves:
            yield f"{row['kind']} {key} is done here and moved nothing"
        elif row["kind"] == "create" and ours.payments[row["reference"]]["state"] == "NEW":
            yield f"create {key} is done here and {row['reference']} waits for its answer for ever"


def _payments(ours: Ours, theirs: Theirs) -> Iterator[str]:
    """Every payment is known here, never as more than it is; and an order never has two that a customer can pay."""
    live = Counter[int]()
    operations = defaultdict(list)
    for row in ours.operations.values():
        operations[row["reference"]].append(row)
    for reference, there in theirs.by_reference.items():
        local = ours.payments.get(reference)
        if local is None:
            yield f"payment {reference} is unknown here"
            continue
        live[local["order_id"]] += there["state"] in LIVE
        if local["state"] == "UNSENT":
            last = operations[reference][-1]
            yield f"payment {reference} is {there['state']} there and {last['stage']} ({last['error']}) here"
    for reference, local in ours.payments.items():
        if local["state"] == "NEW" and not any(_pending(row) for row in operations[reference]):
            yield f"payment {reference} is on its way for ever"
        if local["state"] in ("NEW", "UNSENT"):
            continue
        if reference not in theirs.by_reference:
            yield f"payment {reference} is {local['state']} here and unknown there"
            continue
        there = theirs.by_reference[reference]
        if local["state"] not in ("CREATED", there["state"]):
            yield f"payment {reference} is {local['state']} here and {there['state']} there"
        here = tuple(local[name] for name in TOTALS)
        if any(more > most for more, most in zip(here, theirs.totals(reference), strict=True)):
            yield f"payment {reference} has {here} here and only {theirs.totals(reference)} there"
    yield from (f"order {order} has {count} live requests" for order, count in live.items() if count > 1)


def _pace(writes: Iterable[Write]) -> Iterator[str]:
    """At most five writes a minute to one payment. What the door turned away for its token did not reach the service, and
    the client asks again with a fresh one."""
    moments = defaultdict(list)
    for write in writes:
        if write.status != 401:
            moments[write.reference].append(write.at)
        if write.status == 429 and write.fault is None:
            yield f"{write.kind} of {write.reference} met the limit of the service"
    for reference, sent in moments.items():
        sent.sort()
        for first, sixth in zip(sent, sent[MOST_IN_A_MINUTE:], strict=False):
            if sixth - first < A_MINUTE:
                yield f"six writes to {reference} in {sixth - first:.0f} s"
                break


def _decided_once(theirs: Theirs, decisions: Iterable[Iterable[str]]) -> Iterator[str]:
    """What a clerk decided once moved money under one key at most, however often it had to be said."""
    made = {theirs.made_with(reference) for reference in theirs.by_reference}
    for keys in decisions:
        moved = [key for key in keys if key in theirs.moves or key in made]
        for one, other in pairwise(moved):
            yield f"one decision moved money under two keys, {one} and {other}"


def _pending(row: Row) -> bool:
    return row["stage"] in ("open", "unknown")
