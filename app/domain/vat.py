"""Value added tax: always of the net, always to the øre.

A rate is a whole number of hundredths of a percent: 2500 is 25 %. Rates are data with the dates on which they hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.domain.codes import TroubleCode
from app.domain.problem import Invalid


class Rate(NamedTuple):
    """A country's VAT rate, valid from `since` to `until`.

    Both are included; None is open.
    """

    country: str
    hundredths: int
    since: date | None = None
    until: date | None = None


RATES = (
    *(Rate("NO", rate) for rate in (2500, 1500, 1200, 0)),
    *(Rate("DK", rate) for rate in (2500, 0)),
    Rate("FI", 2550),
    Rate("FI", 1400, until=date(2025, 12, 31)),
    Rate("FI", 1350, since=date(2026, 1, 1)),
    *(Rate("FI", rate) for rate in (1000, 0)),
    *(Rate("SE", rate) for rate in (2500, 1200, 600, 0)),
)


def rates_on(country: str, day: date, rates: Sequence[Rate] = RATES) -> tuple[int, ...]:
    """The rates valid in `country` on `day`, highest first, in hundredths of a percent."""
    valid = {
        rate.hundredths
        for rate in rates
        if rate.country == country and (rate.since or day) <= day <= (rate.until or day)
    }
    return tuple(sorted(valid, reverse=True))


def usual_rate(country: str) -> int:
    """The usual rate in `country`: the highest of those without an end."""
    return max(rate.hundredths for rate in RATES if rate.country == country and rate.until is None)


class Split(NamedTuple):
    """A gross amount parted into net and tax, in minor units.

    `net + tax` is the gross, exactly.
    """

    net: int
    tax: int


def split_gross(gross: int, rate: int) -> Split:
    """Split `gross` (minor units, tax included) at `rate`; half an øre rounds up.

    49900 at 2500 is 39920 and 9980.
    """
    if gross < 0:
        raise ValueError("a line total is never negative; a return is marked as one")
    # Tax is a share of the net (`docs/service.md` 9.2): gross × rate / (1 + rate), doubled so that halves round up in
    # whole numbers.
    tax = (2 * gross * rate + 10_000 + rate) // (2 * (10_000 + rate))
    return Split(gross - tax, tax)


def share(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split `total` in proportion to `weights`; the parts add up exactly.

    Largest remainder, first wins ties.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0 or total < 0:
        # Dividing by nought, or a part below nought, would be a bug of the caller.
        raise ValueError("shares need a total and weights that are not negative, and at least one weight")
    parts = [total * weight // whole for weight in weights]
    # Sorted stably, so that of equal remainders the first line gets the øre.
    by_remainder = sorted(range(len(weights)), key=lambda at: -(total * weights[at] % whole))
    for at in by_remainder[: total - sum(parts)]:
        parts[at] += 1
    return tuple(parts)


def parse_rate(text: str, field: str = "vat") -> int:
    """Read a typed rate (`25`, `25,5 %`) as hundredths of a percent.

    Raises `Invalid` `vat_unreadable`.
    """
    typed = text.replace("%", "").strip().replace(",", ".")
    whole, dot, part = typed.partition(".")
    # ASCII only: other scripts' digits would pass `isdigit`, and then `int`.
    plain = whole.isascii() and whole.isdigit() and (part == "" if not dot else part.isascii() and part.isdigit())
    if not plain or len(whole) > 3 or len(part) > 2:
        raise Invalid("vat_unreadable", field=field, text=text.strip())
    rate = int(whole) * 100 + int((part or "0").ljust(2, "0"))
    if rate > 10_000:
        raise Invalid("vat_unreadable", field=field, text=text.strip())
    return rate


def check_rate(rate: int, rates: Sequence[int], field: str = "vat") -> None:
    """Refuse a `rate` that is none of `rates`. Raises `Invalid` `vat_elsewhere`, which names them."""
    if rate not in rates:
        raise Invalid(
            TroubleCode.VAT_ELSEWHERE, field=field, text=format_rate(rate), rates=" · ".join(map(format_rate, rates))
        )


def format_rate(rate: int) -> str:
    """A rate as people write it: `25 %`, `25,5 %`."""
    whole, part = divmod(rate, 100)
    decimals = f",{part:02d}".rstrip("0") if part else ""
    return f"{whole}{decimals}\u00a0%"
