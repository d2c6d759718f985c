"""The session: the person at the till, its sales unit, and their permissions."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.problem import Invalid
from app.domain.shop.permission import Act, Role, refusal
from app.domain.shop.sales_unit import SalesUnit, Till
from app.domain.shop.scope import Owners


class Session:
    """One till at work.

    Without people set up it is everybody's, and goes by the name that `name` gives it.
    """

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
        """The name that stands in the action log and on papers.

        Empty where none is set.
        """
        return self._name()

    @property
    def role(self) -> Role:
        """What the person at the till is in the shop."""
        return Role.EVERYBODY

    def require(self, act: Act, amount: int = 0) -> None:
        """Refuse `act` with `amount` (minor units) unless it may be done here.

        Raises `Invalid` with the refusal of `app.domain.shop.permission`.
        """
        if code := refusal(self.role, act, amount):
            raise Invalid(code, field=act)
