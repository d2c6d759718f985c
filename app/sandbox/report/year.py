"""A shop's year in one go: payments, money log, and the ledgers.

`python -m app.sandbox.report.year --seed 7 --payments 100000` measures it; with `--state` the sandbox goes on from there.
"""

import argparse
import hashlib
import json
import sys
import time
from datetime import UTC, date, datetime, timedelta
from random import Random

from app.sandbox.payments.payment import Event, Happening, Movement, Payment, State
from app.sandbox.report.books import Books
from app.sandbox.shelf import Shelf
from app.sandbox.units import Unit
from app.sandbox.world import World

DAYS = 365
OPENS_UTC, OPEN_S = 7, 12 * 3600
"""The hour at which the shop opens, and how long it stays open; kept in UTC, so that a year needs no time zone."""
PRICES = (2_900, 4_900, 9_900, 14_900, 29_900, 49_900, 129_900)
PERMILLE_OF_REFUNDS, PERMILLE_IN_PARTS, PERMILLE_NOT_PAID = 40, 30, 60
LATEST_REFUND_S = 20 * 24 * 3600


def sell_a_year(world: World, seed: int, payments: int, first: date, unit: Unit | None = None) -> None:
    """Let a shop sell for a year.

    The same seed gives the same bytes. The sandbox has to be empty, because money moves in the order of time.
    """
    shelf, unit = world.shelf, unit or world.main
    if shelf.last_numbers() != (0, 0):
        raise ValueError("a year is sold in an empty sandbox only")
    end = datetime.combine(first, datetime.min.time(), UTC) + timedelta(days=DAYS)
    if end > world.clock.now():
        raise ValueError("a year that is not over yet cannot have been sold")
    dice = Random(seed)  # noqa: S311 - repeatable on purpose
    moves: list[Movement] = []
    with shelf.change():
        for number, opened in enumerate(_moments(dice, payments, first)):
            payment = _payment(dice, unit, number, opened, end)
            shelf.add(payment)
            moves += _moves(payment)
        moves.sort(key=lambda moved: moved.at)
        for moved in moves:
            shelf.record(moved)


def _moments(dice: Random, payments: int, first: date) -> list[datetime]:
    """When the payments are made, in order."""
    start = datetime(first.year, first.month, first.day, OPENS_UTC, tzinfo=UTC)
    drawn = sorted((dice.randrange(DAYS), dice.randrange(OPEN_S * 1_000)) for _ in range(payments))
    return [start + timedelta(days=day, milliseconds=within) for day, within in drawn]


def _payment(dice: Random, unit: Unit, number: int, at: datetime, end: datetime) -> Payment:
    """One payment with its whole history; most are captured at once."""
    value, reference = dice.choice(PRICES) * dice.randint(1, 3), f"year-{number:06d}"
    psp_reference = f"{dice.getrandbits(128):032x}"
    log = [Event(psp_reference=psp_reference, name=Happening.CREATED, value=value, at=at, key=reference)]

    def happen(name: Happening, amount: int, moment: datetime) -> None:
        psp = f"{1_000_000_000 + dice.randrange(9_000_000_000)}"
        log.append(Event(psp_reference=psp, name=name, value=amount, at=moment, key=f"{reference}-{len(log)}"))

    paid = dice.randrange(1_000) >= PERMILLE_NOT_PAID
    reserved = at + timedelta(seconds=dice.randint(5, 90))
    refunded = 0
    happen(Happening.AUTHORIZED if paid else Happening.ABORTED, value, reserved)
    if paid:
        parts = [value // 3, value - value // 3] if dice.randrange(1_000) < PERMILLE_IN_PARTS else [value]
        for place, part in enumerate(parts):
            happen(Happening.CAPTURED, part, reserved + timedelta(seconds=1 + 60 * place))
        back = reserved + timedelta(seconds=dice.randint(120, LATEST_REFUND_S))
        # What would be given back after the year is kept.
        if dice.randrange(1_000) < PERMILLE_OF_REFUNDS and back < end:
            refunded = dice.choice((value, value // 2))
            happen(Happening.REFUNDED, refunded, back)
    return Payment(
        msn=unit.msn,
        reference=reference,
        psp_reference=psp_reference,
        token=f"year-{dice.getrandbits(64):016x}-{number:06d}",
        value=value,
        currency=unit.currency,
        method="WALLET",
        flow="PUSH_MESSAGE",
        request={"reference": reference, "paymentDescription": "A year of sales"},
        created_at=at,
        expires_at=at + timedelta(minutes=10),
        key=reference,
        state=State.AUTHORIZED if paid else State.ABORTED,
        authorized=value if paid else 0,
        captured=value if paid else 0,
        refunded=refunded,
        events=tuple(log),
        phone="4712345678",
        reserved_at=reserved if paid else None,
        capture_until=reserved + timedelta(days=unit.capture_days) if paid else None,
    )


KINDS = {
    Happening.AUTHORIZED: "authorize",
    Happening.CAPTURED: "capture",
    Happening.REFUNDED: "refund",
}


def _moves(payment: Payment) -> list[Movement]:
    """The money log of a payment."""
    return [
        Movement(
            msn=payment.msn,
            reference=payment.reference,
            kind=KINDS[log.name],
            value=log.value,
            currency=payment.currency,
            key=log.key,
            at=log.at,
            psp_reference=log.psp_reference,
        )
        for log in payment.events
        if log.name in KINDS
    ]


def main(words: list[str] | None = None) -> int:
    """Sell a year, and say how long it took and what came of it."""
    parser = argparse.ArgumentParser(prog="python -m app.sandbox.report.year", description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--payments", type=int, default=100_000)
    parser.add_argument("--first", type=date.fromisoformat, default=date(2025, 1, 1), help="the first day")
    parser.add_argument("--state", metavar="FILE", help="keep it in FILE, for a sandbox to go on from")
    asked = parser.parse_args(words)
    began = time.perf_counter()
    world = World(Shelf(asked.state))
    try:
        sell_a_year(world, asked.seed, asked.payments, asked.first)
        books = Books(world)
        books.settle()
        said = {"seed": asked.seed, "payments": asked.payments, **_digest(world, books)}
    except ValueError as impossible:
        print(f"{impossible}.", file=sys.stderr)
        return 2
    finally:
        world.shelf.close()
    print(json.dumps(said | {"seconds": round(time.perf_counter() - began, 1)}))
    return 0


def _digest(world: World, books: Books) -> dict[str, object]:
    """How many entries there are, and the sum of all their bytes."""
    digest, counted, ledger_id = hashlib.sha256(), {}, books.plans()[0].ledger_id
    for topic in ("funds", "fees"):
        after = 0
        while found := world.shelf.entries(ledger_id, topic, 10_000, after):
            for _, body in found:
                digest.update(body)
            after = found[-1][0]
        counted[topic] = after
    return {"entries": counted, "sha256": digest.hexdigest()}


if __name__ == "__main__":
    raise SystemExit(main())
