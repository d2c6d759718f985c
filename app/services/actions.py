"""What staff do to a payment: capture, refund, cancel, release. Each re-reads the truth before it decides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.api.wire import cancel_body, modification_body
from app.changes import Changes, Topic
from app.domain.money import Money
from app.domain.operation import Kind, Operation
from app.domain.payment import Action, Payment, State, allowed_actions, check_amount
from app.errors import AppError, Invalid
from app.services.courier import Courier
from app.services.reading import UNSEEN, Reader
from app.store import Intent, SavedOrder, Store


class Actions:
    """The money decisions of staff.

    Every method raises `Invalid` when the payment does not allow the act (the code says why), `Offline` when the payment
    cannot be read first, and `Blocked` when the decision cannot be written down; then nothing was sent. Otherwise the
    operation returned says how it went.
    """

    def __init__(
        self,
        store: Store,
        courier: Courier,
        reader: Reader,
        changes: Changes,
        now: Callable[[], datetime],
        new_key: Callable[[], str],
    ) -> None:
        self._store = store
        self._courier = courier
        self._reader = reader
        self._changes = changes
        self._now = now
        self._new_key = new_key

    async def capture(self, reference: str, amount: int | None = None) -> Operation:
        """Take `amount` (minor units) of what is reserved; all that is left when None. Only once goods are handed over."""
        return await self._modify(reference, Action.CAPTURE, Kind.CAPTURE, amount)

    async def refund(self, reference: str, amount: int | None = None, reason: str = "") -> Operation:
        """Give back `amount` (minor units) of what was captured; all of it when None."""
        return await self._modify(reference, Action.REFUND, Kind.REFUND, amount, reason)

    async def release(self, reference: str) -> Operation:
        """Give up all that is reserved and not captured; the service knows no partial release."""
        return await self._cancel(reference, Action.RELEASE)

    async def cancel(self, reference: str) -> Operation:
        """End a request that the customer has not approved. If the customer was faster nothing is lost: it is refused
        with 6060 and the payment reads as reserved afterwards."""
        return await self._cancel(reference, Action.CANCEL)

    async def cancel_or_release(self, reference: str) -> Operation:
        """Cancel while the customer has not approved as far as we knew before asking, release otherwise."""
        _, payment = self._current(reference)
        waiting = payment is None or payment.state is not State.AUTHORIZED
        return await (self.cancel(reference) if waiting else self.release(reference))

    async def ask(self, reference: str) -> Payment | None:
        """Find out where an order stands, now: finish what is open on it, then read the payment."""
        saved, payment = self._current(reference)
        for operation in self._pending(saved):
            await self._courier.deliver(operation, resumed=True)
        payment = self._current(reference)[1]
        if payment is None or payment.state in UNSEEN:
            return payment
        return await self._reader.look(payment.reference)

    async def _modify(
        self, reference: str, action: Action, kind: Kind, amount: int | None, reason: str = ""
    ) -> Operation:
        saved, payment = await self._read_first(reference)
        with self._store.write():
            verdict = allowed_actions(payment, self._pending(saved), self._now())[action]
            if payment is None or not verdict:
                raise Invalid(verdict.refusal, field=action)
            wanted = verdict.limit if amount is None else check_amount(verdict, amount, payment.amount)
            money = Money(wanted, payment.amount.currency)
            operation = self._record(saved, payment, kind, modification_body(money), money, reason)
        return await self._deliver(saved, operation)

    async def _cancel(self, reference: str, action: Action) -> Operation:
        saved, payment = self._current(reference)
        if action is Action.RELEASE:
            saved, payment = await self._read_first(reference)
        with self._store.write():
            verdict = allowed_actions(payment, self._pending(saved), self._now())[action]
            if payment is None or not verdict:
                raise Invalid(verdict.refusal, field=action)
            money = Money(verdict.limit, payment.amount.currency)
            body = cancel_body(only_if_not_approved=action is Action.CANCEL)
            operation = self._record(saved, payment, Kind.CANCEL, body, money)
        operation = await self._deliver(saved, operation)
        try:  # whatever the answer was, the payment itself says what is true
            await self._reader.look(payment.reference)
        except AppError:
            return operation  # the watch goes on and reads it as soon as it can
        return operation

    async def _read_first(self, reference: str) -> tuple[SavedOrder, Payment | None]:
        saved, payment = self._current(reference)
        if payment is None or payment.state in UNSEEN or self._pending(saved):
            return saved, payment
        return saved, await self._reader.look(payment.reference)

    def _current(self, reference: str) -> tuple[SavedOrder, Payment | None]:
        saved = self._store.orders.get(reference)
        payments = self._store.payments.of_order(saved.id)
        return saved, payments[-1] if payments else None

    def _pending(self, saved: SavedOrder) -> tuple[Operation, ...]:
        return self._store.operations.pending_of([saved.id]).get(saved.id, ())

    def _record(
        self, saved: SavedOrder, payment: Payment, kind: Kind, body: bytes, money: Money, reason: str = ""
    ) -> Operation:
        intent = Intent(saved.id, payment.reference, kind, self._new_key(), body, money, reason.strip())
        return self._store.operations.add(intent, self._now())

    async def _deliver(self, saved: SavedOrder, operation: Operation) -> Operation:
        self._changes.announce(Topic.ORDER, saved.reference)
        settled = await self._courier.deliver(operation)
        await self._reader.fetch_events(operation.reference)
        return settled
