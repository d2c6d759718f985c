"""What the papers of random days say, held against the books: figures, and vouchers in a file of SIE."""

from __future__ import annotations

from app.domain.day.figures import DayFigures
from tests.proofs.day_book import Expected


def compared(said: DayFigures, expected: Expected) -> list[str]:
    """What differs."""
    wrong = []

    def same(name: str, ours: object, theirs: object) -> None:
        if ours != theirs:
            wrong.append(f"{name} is {ours}, not {theirs}")

    for name, kind in (("captured", "capture"), ("refunded", "refund"), ("released", "cancel")):
        same(name, [*getattr(said, name)], expected.counted[kind])
    same("tips", said.tips, expected.tips["capture"])
    same("tips returned", said.tips_returned, expected.tips["refund"])
    for name in ("people", "ways", "hours", "days"):
        rows = {each.name: (each.times, each.captured, each.refunded) for each in getattr(said, name)}
        same(name, rows, {key: (e.times, e.captured, e.refunded) for key, e in expected.rows[name].items()})
    for kind, gross, tax in (("capture", "sold", "sold_tax"), ("refund", "returned", "returned_tax")):
        found = {each.rate: each for each in said.rates}
        same(
            "a rate",
            {rate for rate in found if (kind, rate) not in expected.gross and getattr(found[rate], gross)},
            set(),
        )
        for (of, rate), guess in expected.gross.items():
            if of != kind:
                continue
            sums = (getattr(found[rate], gross), getattr(found[rate], tax)) if rate in found else (0, 0)
            if not guess.fits(sums[0]) or not expected.tax[kind, rate].fits(sums[1]):
                wrong.append(f"{gross} at {rate} is {sums}, not {guess} with {expected.tax[kind, rate]}")
    products = {each.name: each for each in said.products}
    for (of, sku), guess in expected.products.items():
        sum_of = getattr(products.get(sku), "captured" if of == "capture" else "refunded", 0)
        if not guess.fits(sum_of):
            wrong.append(f"{of} of {sku} is {sum_of}, not {guess}")
    return wrong


def read_sie(data: bytes) -> list[dict[str, int]]:
    """The sums by account of each voucher in a file of SIE, read by the standard alone."""
    found: list[dict[str, int]] = []
    for line in data.decode("cp437").split("\r\n"):
        words = line.split()
        if words[:1] == ["#VER"]:
            found.append({})
        elif words[:1] == ["#TRANS"]:
            amount = words[words.index("{}") + 1]
            whole, _, part = amount.lstrip("-").partition(".")
            minor = (int(whole) * 100 + int(part.ljust(2, "0") or 0)) * (-1 if amount.startswith("-") else 1)
            found[-1][words[1]] = found[-1].get(words[1], 0) + minor
    return found
