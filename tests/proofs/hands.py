"""Who acts in a shop: staff, customers, somebody at the portal, whoever pulls the plug or sets the clock."""

from collections.abc import Callable, Coroutine
from decimal import Decimal
from typing import Any

from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine
from tests.proofs.bank import DAY
from tests.proofs.shop import HOUR, Shop
from tests.proofs.till import Till
from tests.support.at_once import at_once

CLOCK_ERROR = 5 * HOUR
"""By how much people set the clock wrong without knowing it, at most."""


class Hands(Shop):
    """Each act is drawn; most are what somebody who looks at the screen would press."""

    def staff(self, till: Till) -> None:
        """Somebody at the till presses something."""
        dice = self.dice
        seen = self.seen_at(till)
        if not seen or dice.random() < 0.15:
            if reference := self.save(till, self.order()):
                self.orders.append(reference)
                self.act("send", reference, till.checkout.send(reference))
            return
        order = dice.choice(seen[-2:])
        actions, checkout = till.actions, till.checkout
        amount = dice.choice((1, 1000, 4000, 10_000, 12_345))
        wanted = {dice.randrange(3): Decimal(dice.choice(("1", "2", "0.5")))}
        flow = dice.choice((Flow.PUSH, Flow.QR, Flow.WEB))
        press: dict[str, tuple[int, Callable[[], Coroutine[Any, Any, Any]]]] = {
            "send": (3, lambda: checkout.send(order)),
            "switch": (2, lambda: checkout.switch(order, flow)),
            "cancel": (2, lambda: actions.cancel(order)),
            "cancel_or_release": (1, lambda: actions.cancel_or_release(order)),
            "release": (1, lambda: actions.release(order)),
            "capture": (4, lambda: actions.capture(order, amount)),
            "capture_all": (2, lambda: actions.capture(order)),
            "ship": (
                4,
                lambda: actions.ship(order, wanted, "Posten", str(till.time.true), release_rest=amount == 12_345),
            ),
            "refund": (3, lambda: actions.refund(order, amount)),
            "refund_all": (1, lambda: actions.refund(order)),
            "refund_lines": (2, lambda: actions.refund_lines(order, wanted)),
            "ask": (2, lambda: actions.ask(order)),
            "keep": (1, lambda: self.keep(till, order)),
        }
        sensible = self.sensible(till, order) if dice.random() < 0.85 else set(press)
        weights = [weight if name in sensible else 0 for name, (weight, _) in press.items()]
        name = dice.choices(list(press), weights)[0]
        for _ in range(dice.choice((1, 1, 1, 1, 2))):
            self.act(name, order, press[name][1]())

    def save(self, till: Till, order: Order) -> str:
        """Save a new order; its reference, where that is known."""
        return at_once(till.checkout.save(order)).reference

    def seen_at(self, till: Till) -> list[str]:
        """The orders that are on the screen of a till."""
        return self.orders

    def sensible(self, till: Till, order: str) -> set[str]:
        """What somebody who looks at the screen would press."""
        payments = till.store.payments.of_order(till.store.orders.get(order).id)
        payment = payments[-1] if payments else None
        if payment is None or payment.state not in ("NEW", "CREATED", "AUTHORIZED"):
            return {"send", "ask"}
        if payment.state != "AUTHORIZED":
            return {"switch", "cancel", "cancel_or_release", "capture", "ask"}
        money = {"capture", "capture_all", "ship", "release"} if payment.left else {"ask"}
        return money | ({"refund", "refund_all", "refund_lines"} if payment.refundable else {"keep", "ask"})

    async def keep(self, till: Till, order: str) -> None:
        await till.actions.keep(order)

    def act(self, name: str, order: str, work: Coroutine[Any, Any, Any]) -> None:
        self.say(f"staff {name} {order}")
        self.start(f"{name} {order}", work)

    def customer(self, till: Till) -> None:
        """A customer answers, if one is asked."""
        asked = [account.reference for account in self.bank.accounts.values() if account.state == "CREATED"]
        if asked:
            reference, pays = self.dice.choice(asked), self.dice.random() < 0.85
            done = self.bank.customer(reference, pays=pays)
            self.say(f"customer {'pays' if pays else 'declines'} {reference} {done}")

    def somebody_at_the_portal(self, till: Till) -> None:
        """Somebody does it behind our back."""
        if self.dice.random() < 0.5 and self.bank.accounts:
            reference = self.dice.choice(list(self.bank.accounts))
            kind, value = self.dice.choice(("capture", "refund", "cancel")), self.dice.choice((1000, 4000, 10_000))
            wait = self.dice.choice((0.0, 0.05, 0.3, 0.6))  # also between a look at the till and what it decides by it
            till.loop.call_later(wait, self.move_in_the_portal, kind, reference, value)

    def move_in_the_portal(self, kind: str, reference: str, value: int) -> None:
        done = self.bank.portal(kind, reference, value)
        self.say(f"portal {kind} {reference} {value} {done}")
        if done:
            self.portal[reference, kind] += 1
            self.portal_moves.append((reference, kind, value))

    def cut_or_mend(self, till: Till) -> None:
        """The network goes, for seconds or for hours, and comes back."""
        self.network = not self.network
        self.say(f"network {'on' if self.network else 'off'}")
        if not self.network and self.dice.random() < 0.1:
            self.pass_time(self.dice.choice((60, HOUR, 5 * HOUR)))

    def set_clock(self, till: Till) -> None:
        """Somebody sets the PC's clock: a little, or by days; or right again."""
        if self.time.true < self.under_way_until:
            return  # nobody can tell a request that is still under way from a lost one while the clock jumps
        little = self.dice.uniform(-CLOCK_ERROR / 2, CLOCK_ERROR / 2)
        self.time.wrong_by = self.dice.choice((0.0, little, little, -30 * DAY, 30 * DAY + little))
        self.traffic.clear()  # a minute of a clock that was set is no minute
        self.set_at = self.time.true
        self.say("clock set")

    def order(self) -> Order:
        lines = (
            OrderLine("Hoodie", "h1", Decimal(self.dice.choice(("1", "2", "3"))), 10_000, 2500),
            OrderLine("Coffee", "c1", Decimal("1.5"), 3333, 1500, discount=self.dice.choice((0, 1, 777))),
            OrderLine("Book", "b1", Decimal(1), 4000, 0, is_return=self.dice.random() < 0.1),
        )
        flow = self.dice.choice((Flow.PUSH, Flow.QR, Flow.WEB))
        return Order(lines=lines, currency=Currency.NOK, flow=flow, phone="4712345678")
