"""Handing out all that is kept of one customer."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.input.phone import parse_phone
from app.domain.problem import Invalid
from app.domain.records.journal import What
from app.domain.records.personal_data import PersonalData, personal_order
from app.domain.shop.permission import Act
from app.services.work import Work

if TYPE_CHECKING:
    from app.services.desk.browse import Browse


class HandingOut:
    """Collects what is kept of a customer, found by a phone number."""

    def __init__(self, work: Work, browse: Browse) -> None:
        self._session, self._store = work.session, work.store
        self._preferences, self._now = work.preferences, work.now
        self._browse = browse

    async def of(self, phone: str) -> PersonalData:
        """All that is kept of the customer of this number.

        That it was handed out is noted in the action log. Raises `Invalid`: `erase_nobody`, and where `phone` is no number;
        `Blocked` where it cannot be noted.
        """
        self._session.require(Act.PRIVACY)
        digits = parse_phone(phone, self._preferences.current.market)
        persons, now = self._store.persons, self._now()
        async with self._store.writing():
            self._session.require(Act.PRIVACY)
            own = persons.own_orders(digits)
            if not own:
                raise Invalid("erase_nobody", field="phone")
            references = [self._store.orders.references([number])[number] for number in own]
            # Noted before it is shown: what cannot be noted is not shown.
            self._store.journal.add(What.EXPORTED, now, who=self._session.who, outcome=f"{len(own)} orders")
        views = [self._browse.order(reference) for reference in references]
        looked = tuple(
            (datetime.fromisoformat(entry.at), entry.who, entry.reference) for entry in persons.looks_at(references)
        )
        return PersonalData(digits, persons.names(own), now, tuple(map(personal_order, views)), looked)
