"""The orders that stand open at a till, as tabs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

MOST_OPEN = 8
"""So many stay open; of those that are not pinned the one that was looked at longest ago goes."""


@dataclass(frozen=True)
class OpenOrder:
    """An open order; `looked` grows with each look, the largest was the last."""

    reference: str
    pinned: bool = False
    looked: int = 0


@dataclass(frozen=True)
class OpenOrders:
    """The open orders in the order in which they were opened."""

    orders: tuple[OpenOrder, ...] = ()

    @property
    def references(self) -> tuple[str, ...]:
        """Their references."""
        return tuple(each.reference for each in self.orders)

    @property
    def latest(self) -> tuple[str, ...]:
        """Their references, the one that was looked at last first."""
        return tuple(each.reference for each in sorted(self.orders, key=lambda each: -each.looked))

    def looking_at(self, reference: str) -> OpenOrders:
        """As they are when an order is looked at, and opened by that."""
        looked = 1 + max((each.looked for each in self.orders), default=0)
        if reference in self.references:
            return self._changed(reference, looked=looked)
        orders = (*self.orders, OpenOrder(reference, looked=looked))
        # Never the new one: with eight pinned ones it is the only one that is not.
        old = [each for each in orders[:-1] if not each.pinned]
        if len(orders) > MOST_OPEN and old:
            orders = tuple(each for each in orders if each != min(old, key=lambda each: each.looked))
        return OpenOrders(orders)

    def pinned(self, reference: str, *, on: bool) -> OpenOrders:
        """As they are once an order is pinned, or no more."""
        return self._changed(reference, pinned=on)

    def without(self, reference: str) -> OpenOrders:
        """As they are once an order is closed."""
        return OpenOrders(tuple(each for each in self.orders if each.reference != reference))

    def beside(self, reference: str) -> str:
        """The order that is shown once this one is closed; empty for none."""
        at = self.references.index(reference)
        rest = (*self.references[at + 1 :], *reversed(self.references[:at]))
        return rest[0] if rest else ""

    def next_to(self, reference: str, by: int) -> str:
        """The order so many tabs further on, round the ends.

        Empty where there is no other.
        """
        names = self.references
        if not names:
            return ""
        at = names.index(reference) + by if reference in names else 0
        found = names[at % len(names)]
        return "" if found == reference else found

    def as_text(self, day: date) -> str:
        """What is kept of them: JSON."""
        import json

        open_now = [{"reference": each.reference, "pinned": each.pinned, "looked": each.looked} for each in self.orders]
        return json.dumps({"day": day.isoformat(), "open": open_now})

    def _changed(self, reference: str, *, pinned: bool | None = None, looked: int | None = None) -> OpenOrders:
        return OpenOrders(
            tuple(
                replace(
                    each,
                    pinned=each.pinned if pinned is None else pinned,
                    looked=each.looked if looked is None else looked,
                )
                if each.reference == reference
                else each
                for each in self.orders
            )
        )


def read_open_orders(text: str, day: date) -> OpenOrders:
    """What `OpenOrders.as_text` kept on this `day`.

    None of an earlier day, and none of what cannot be read.
    """
    import json

    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return OpenOrders()
    # The customers of yesterday have gone, and their orders are in the list.
    if not isinstance(kept, Mapping) or kept.get("day") != day.isoformat():
        return OpenOrders()
    try:
        found = [OpenOrder(str(each["reference"]), bool(each["pinned"]), int(each["looked"])) for each in kept["open"]]
    except (KeyError, TypeError, ValueError):
        return OpenOrders()
    return OpenOrders(tuple(found[:MOST_OPEN]))
