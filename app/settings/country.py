"""What a new country brings along."""

from __future__ import annotations

from collections.abc import Mapping

from app.settings.checks import MARKETS
from app.settings.current import Settings


def with_country(values: Mapping[str, str], current: Settings) -> dict[str, str]:
    """`values`, completed with what a new country brings along.

    Its currency, and its usual VAT unless the shop has one of its own.
    """
    market = values.get("market", current.market)
    if market == current.market:
        return dict(values)
    from app.domain.vat import usual_rate

    along = {"currency": MARKETS[market].value}
    # A rate that the shop chose itself stays; only the usual one follows the country.
    if current.vat_default == usual_rate(current.market):
        along["vat_default"] = str(usual_rate(market))
    # What was typed wins over what the country brings along.
    return {**along, **values}
