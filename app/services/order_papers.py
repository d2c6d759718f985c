"""The papers of an order: what each says, read from the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.papers.confirmation import Confirmation, Shop, confirm, kind_of
from app.domain.papers.paper_choice import CONFIRMATION, PaperChoice, PaperType
from app.domain.papers.printout import SLIP
from app.domain.papers.slip import Parked, park
from app.errors import Invalid
from app.services.work import Work
from app.store import SavedOrder
from app.words.papers import local_paper_words, paper_words

if TYPE_CHECKING:
    from app.domain.operation import Operation
    from app.domain.papers.blocks import Block
    from app.domain.papers.paper_words import PaperWords
    from app.domain.payment import Aggregate, Payment


@dataclass(frozen=True)
class OrderPaper:
    """One paper of an order, for any number of copies.

    `what` is what it is called and `totals` what it says of the money: when both are the same, so is the paper. `has_copies`
    is not set for slips that stay in the shop.
    """

    order: SavedOrder
    what: str
    totals: str
    blocks: Callable[[int], tuple[Block, ...]]
    has_copies: bool = True


class OrderPapers:
    """Makes the papers of orders, in the language of the settings."""

    def __init__(self, work: Work) -> None:
        self._store, self._preferences, self._now = work.store, work.preferences, work.now
        self._world = work.session.unit.world

    def paper(self, reference: str, choice: PaperChoice = CONFIRMATION) -> OrderPaper:
        """A paper of an order.

        Where none is chosen, a confirmation, or a parked slip before sending.

        Raises `Invalid`: `order_not_found`, `nothing_to_print`, `no_such_refund`, `no_such_parcel`.
        """
        saved = self._store.orders.get(reference)
        payments = self._store.payments.of_order(saved.id)
        payment = payments[-1] if payments else None
        if choice.type is PaperType.REFUND_SLIP:
            return self._refund_slip(saved, payment, choice.number)
        if choice.type is PaperType.PACKING_SLIP:
            return self._packing_slip(saved, choice.number)
        # Nothing was sent, so it is a slip for a parked order and no confirmation of a payment.
        return self._parked(saved) if payment is None else self._confirmation(saved, payment)

    def _parked(self, saved: SavedOrder) -> OrderPaper:
        shop, words = self._shop_and_words(saved)
        known = Parked(shop, words, saved.reference, saved.order, saved.made_at.astimezone(), self._world)
        # A slip says nothing of money, so all slips of an order are the same paper.
        return OrderPaper(saved, SLIP, "", lambda copy: park(known), has_copies=False)

    def _confirmation(self, saved: SavedOrder, payment: Payment) -> OrderPaper:
        shop, words = self._shop_and_words(saved)
        operations = self._store.operations.of_order(saved.id)

        def blocks(copy: int) -> tuple[Block, ...]:
            return confirm(
                Confirmation(
                    shop=shop,
                    words=words,
                    reference=saved.reference,
                    order=saved.order,
                    aggregate=payment.aggregate,
                    at=payment.sent_at.astimezone(),
                    # Who sent the request served the customer; later steps may be anybody's.
                    served_by=operations[0].who if operations else "",
                    unknown=any(operation.unknown for operation in operations),
                    copy=copy,
                    world=self._world,
                )
            )

        return OrderPaper(saved, kind_of(payment.aggregate).value, _totals(payment.aggregate), blocks)

    def _refund_slip(self, saved: SavedOrder, payment: Payment | None, number: int) -> OrderPaper:
        from app.domain.operation import Kind, refunds_among
        from app.domain.papers.refund_slip import RefundSlip, refund_slip

        refunds = refunds_among(self._store.operations.of_order(saved.id))
        number = number or len(refunds)
        if payment is None or not 0 < number <= len(refunds):
            raise Invalid("no_such_refund", field="refund")
        refund, (shop, words) = refunds[number - 1], self._shop_and_words(saved)
        at = (refund.settled_at or refund.recorded_at).astimezone()
        returned = self._store.operations.moved(saved.id, Kind.REFUND)
        portions = next((part.portions for part in returned if part.operation == refund.id), ())

        def blocks(copy: int) -> tuple[Block, ...]:
            return refund_slip(
                RefundSlip(
                    shop=shop,
                    words=words,
                    reference=saved.reference,
                    order=saved.order,
                    refund=refund,
                    number=number,
                    at=at,
                    wallet=self._preferences.current.wallet(at.date()),
                    aggregate=payment.aggregate,
                    portions=portions,
                    # What staff wrote is for the shop, unless the shop chose to show it.
                    reason=refund.reason if self._preferences.current.refund_reason == "on" else "",
                    copy=copy,
                    world=self._world,
                )
            )

        what = PaperChoice(PaperType.REFUND_SLIP, number).printed_as
        return OrderPaper(saved, what, _of_refund(refund, payment.aggregate), blocks)

    def _packing_slip(self, saved: SavedOrder, number: int) -> OrderPaper:
        from app.domain.papers.packing_slip import PackingSlip, packing_slip
        from app.services.desk.order_view import order_view

        view = order_view(self._store, saved, self._now(), digits=0)
        number = number or len(view.shipments)
        if not 0 < number <= len(view.shipments):
            raise Invalid("no_such_parcel", field="parcel")
        shipment, (shop, words) = view.shipments[number - 1], self._shop_and_words(saved)
        known = PackingSlip(
            shop=shop,
            words=words,
            reference=saved.reference,
            order=saved.order,
            number=number,
            at=shipment.at.astimezone(),
            portions=shipment.portions,
            carrier=shipment.carrier,
            tracking=shipment.tracking,
            # What came later has left by now, and lies in another parcel.
            still_to_come=view.to_ship if number == len(view.shipments) else (),
            address=view.recipient.lines(self._preferences.current.market) if view.recipient else (),
            world=self._world,
        )
        what = PaperChoice(PaperType.PACKING_SLIP, number).printed_as
        # It tells of no money, and goes into the parcel as often as it has to be printed.
        return OrderPaper(saved, what, "", lambda copy: packing_slip(known), has_copies=False)

    def _shop_and_words(self, saved: SavedOrder) -> tuple[Shop, PaperWords]:
        # Of the sales unit that took the money, whichever sells here now.
        settings = self._preferences.of(saved.unit)
        # Words of the country on a paper whose language may be another: VAT has its own name in each.
        local = local_paper_words(settings.market)
        shop = Shop(settings.shop, settings.organisation, settings.shop_address, local, settings.closing)
        return shop, paper_words(settings.language_on_paper)


def _totals(total: Aggregate) -> str:
    return f"{total.authorized}/{total.captured}/{total.refunded}/{total.cancelled}"


def _of_refund(refund: Operation, total: Aggregate) -> str:
    """What a slip says of the money: once a refund is known, its slip says something new."""
    return f"{refund.id}/{'pending' if refund.pending else 'done'}/{_totals(total)}"
