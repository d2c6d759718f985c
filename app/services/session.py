"""The session: who is at the till, for which sales unit, and what they may do."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.problem import Invalid
from app.domain.shop.permission import Act, Role, refusal
from app.domain.shop.sales_unit import SalesUnit, Till
from app.domain.shop.scope import Owners


class Session:
    """One till at work. Without people set up it is everybody's, and goes by the name that `name` gives it."""

    def __init__(self, unit: SalesUnit, till: Till, name: Callable[[], str]) -> None:
        self.unit = unit
        self.till = till
        self._name = name

    @property
    def owners(self) -> Owners:
        """Who owns what is remembered here."""
        return Owners(self.unit.id, self.till.id)

    @property
    def who(self) -> str:
        """The name that stands in the action log and on papers; empty where none is set."""
        return self._name()

    @property
    def role(self) -> Role:
        """What the person at the till is in the shop."""
        return Role.EVERYBODY

    def require(self, act: Act, amount: int = 0) -> None:
        """Raise `Invalid` with the refusal of `app.domain.shop.permission` unless `act` with `amount` (minor units) may be
        done by whoever is at the till."""
        if code := refusal(self.role, act, amount):
            raise Invalid(code, field=act)
