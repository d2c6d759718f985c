"""Webhooks: registering, and reading the payment that one names.

A webhook is a signal, not the truth: nothing of its content is believed, and nothing is lost when it does not come.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from typing import Protocol

from app.api.client import Vipps
from app.api.qr import CHECKED_IN, read_check_in
from app.api.webhooks import Delivered, SignatureCheck, Signer, read_news, verify
from app.changes import Topic
from app.domain.engine.webhook import WebhookNews, check_address
from app.domain.payment import State
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.domain.shop.sales_unit import World
from app.errors import TROUBLE, AppError, Invalid, Refused, facts_of
from app.services.counter.check_ins import CheckIns
from app.services.engine.watch import Watch
from app.services.memory import Memory
from app.services.work import ServiceOf, Work

log = logging.getLogger("kvitt.webhooks")
NOT_FOUND = 404
BETWEEN_READS = 1.0
"""Seconds between two reads of a payment for the sake of webhooks: with the watch's own far below the limit of 120 a minute."""
MOST_REMEMBERED = 1000


class Secrets(Protocol):
    """Where the secrets of registrations are kept."""

    def keep(self, registration: str, secret: str) -> bool:
        """Keep one; whether it outlives this run."""

    def get(self, registration: str) -> str:
        """One that was kept, or nothing."""

    def drop(self, registration: str) -> None:
        """Forget one."""


@dataclass(frozen=True)
class Registration:
    """A registration for webhooks to `url`.

    `ours`: this program made it. `secret_at_hand`: what comes in can be checked.
    """

    id: str
    url: str
    ours: bool
    secret_at_hand: bool


class Webhooks:
    """Registrations, and what comes in.

    `here` allows plain http on this machine, for the sandbox.
    """

    def __init__(self, work: Work, service_of: ServiceOf, secrets: Secrets, watch: Watch) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._tasks, self._now = work.tasks, work.now
        self._memory = Memory(work)
        self._service_of = service_of
        self._secrets = secrets
        self._watch = watch
        self._here = work.session.unit.world is World.PRACTICE
        self._signers: dict[str, Signer] = {}
        self._heard: dict[tuple[str, str, str], None] = {}
        self._wanted: set[str] = set()
        self._reading: set[str] = set()
        self._last_refusal = ""
        self._known: dict[int, tuple[Registration, ...]] = {}
        self.check_ins = CheckIns(work)

    # registrations -----------------------------------------------------------------------------------------------------

    @property
    def ours(self) -> dict[str, str]:
        """The registrations that this program made, by id, with their addresses."""
        noted: dict[str, str] = json.loads(self._memory.recall(Remembered.REGISTRATIONS) or "{}")
        return noted

    @property
    def known(self) -> tuple[Registration, ...]:
        """All registrations of the sales unit that sells here, as they were listed last."""
        return self._known.get(self._session.unit.id, ())

    @property
    def hears_check_ins(self) -> bool:
        """Whether scans of stickers come to a registration of ours."""
        return bool(self._check_in_registration)

    def told_of(self, reference: str) -> bool:
        """Whether a genuine webhook has named the payment `reference` lately."""
        return any(heard == reference for heard, _, _ in self._heard)

    @property
    def unusable(self) -> dict[str, str]:
        """Our registrations without a secret at hand; what they send cannot be checked."""
        return {registration: url for registration, url in self.ours.items() if registration not in self._signers}

    async def load(self) -> None:
        """Fetch the secrets of our registrations, to check what comes in.

        Of those of all sales units: news of what was sold goes on while another one sells.
        """
        for unit in {self._session.unit.id, *self._store.units.names()}:
            noted = json.loads(self._memory.recall_of_unit(Remembered.REGISTRATIONS, unit) or "{}")
            for registration, url in noted.items():
                # The key store may take seconds, or ask a person.
                secret = await asyncio.to_thread(self._secrets.get, registration)
                if secret:
                    self._signers[registration] = Signer(url, secret)

    async def register(self, url: str) -> tuple[Registration, bool]:
        """Register for webhooks to `url`, then end our earlier registrations for it.

        In this order, so that none is missed. Gives the registration, and whether its secret outlives this run. Raises
        `Invalid` `webhook_address` and what the service's calls raise.
        """
        self._session.require(Act.WEBHOOKS)
        address = check_address(url, here=self._here)
        # Only ours: another program may listen at the same address.
        before = [each for each, noted in self.ours.items() if noted == address and each != self._check_in_registration]
        registered = await self._service.register_webhook(address)
        # Known before the answer is written down: the service may send at once.
        self._signers[registered.id] = Signer(address, registered.secret)
        # Noted before the old one ends, so that a kill leaves two and never none.
        await self._note({registered.id: address})
        kept = await asyncio.to_thread(self._secrets.keep, registered.id, registered.secret)
        log.info("webhooks registered; the secret is kept %(why)s", {"why": "key_store" if kept else "this_run"})
        for registration in before:
            try:
                await self.delete(registration)
            except AppError as trouble:  # it stays on the list; until then each webhook comes twice, which does no harm
                log.info("an earlier registration could not be deleted: " + TROUBLE, facts_of(trouble))
        # Scans go where the rest goes.
        if self._check_in_registration and self.ours.get(self._check_in_registration) != address:
            await self.hear_check_ins(anew=True)
        # What the service has now is shown, and not what we believe that it has.
        await self.listed()
        return Registration(registered.id, address, ours=True, secret_at_hand=True), kept

    async def listed(self) -> tuple[Registration, ...]:
        """All registrations of the sales unit, as the service has them.

        Ours that it has given up are forgotten.
        """
        self._session.require(Act.WEBHOOKS)
        await self.load()
        # Taken before the answer: one that is registered meanwhile must not be forgotten.
        asked_about = self.ours
        found = await self._service.webhooks()
        there = {wire.id for wire in found}
        for registration in asked_about.keys() - there:
            await self._forget(registration)
        ours = self.ours
        listed = (Registration(wire.id, wire.url, wire.id in ours, wire.id in self._signers) for wire in found)
        self._known[self._session.unit.id] = tuple(listed)
        self._changes.announce(Topic.WEBHOOKS)
        return self.known

    @property
    def _check_in_registration(self) -> str:
        """The id of our registration for scans of stickers, while there is one."""
        noted = self._memory.recall(Remembered.CHECK_INS)
        return noted if noted in self.ours else ""

    async def hear_check_ins(self, *, anew: bool = False) -> None:
        """Register for scans of stickers, where webhooks of ours go already.

        Raises `Invalid` `webhooks_first` where none do, `check_ins_elsewhere` where another program hears of them (a sales
        unit has one registration for these), and what the service's calls raise.
        """
        self._session.require(Act.WEBHOOKS)
        known, ours = self._check_in_registration, self.ours
        addresses = [url for registration, url in ours.items() if registration != known]
        if not addresses:
            raise Invalid("webhooks_first", field="place")
        # Fetched here too: a command has not listened before.
        await self.load()
        there = {each.id: each for each in await self._service.webhooks()}
        if known in there and known in self._signers and not anew:
            return
        for each in there.values():
            if each.check_ins and each.id not in ours:
                raise Invalid("check_ins_elsewhere", field="place", text=each.url)
            if each.check_ins:
                # There may be one, so the old one ends first; a scan in between is told to try again.
                await self.delete(each.id)
        registered = await self._service.register_webhook(addresses[-1], (CHECKED_IN,))
        self._signers[registered.id] = Signer(addresses[-1], registered.secret)
        await self._note({registered.id: addresses[-1]}, check_ins=registered.id)
        await asyncio.to_thread(self._secrets.keep, registered.id, registered.secret)

    async def delete(self, registration: str) -> None:
        """End a registration, and forget its secret.

        One that is gone already is forgotten before the refusal is raised.
        """
        self._session.require(Act.WEBHOOKS)
        try:
            await self._service.delete_webhook(registration)
        except Refused as no:
            # The service ends registrations that do not answer for two weeks.
            if no.status == NOT_FOUND and registration in self.ours:
                await self._forget(registration)
                return
            raise
        await self._forget(registration)

    async def _forget(self, registration: str) -> None:
        self._signers.pop(registration, None)
        self._known[self._session.unit.id] = tuple(known for known in self.known if known.id != registration)
        await self._note({}, without=registration)
        await asyncio.to_thread(self._secrets.drop, registration)
        self._changes.announce(Topic.WEBHOOKS)

    @property
    def _service(self) -> Vipps:
        """The client of this till's sales unit: each unit has registrations of its own."""
        return self._service_of(self._session.unit.id)

    async def _note(self, added: dict[str, str], *, without: str = "", check_ins: str = "") -> None:
        """Keep which registrations are ours: those and the `added`, and no longer the one `without`."""
        async with self._store.writing():
            # Read inside, for any till of the sales unit may register.
            ours = {each: url for each, url in {**self.ours, **added}.items() if each != without}
            self._memory.keep_within(Remembered.REGISTRATIONS, json.dumps(ours) if ours else "")
            if check_ins:
                self._memory.keep_within(Remembered.CHECK_INS, check_ins)

    # what comes in -----------------------------------------------------------------------------------------------------

    def received(self, request: Delivered, listening: tuple[str, ...]) -> bool:
        """Take in a request; whether it is genuine.

        If it has news of a payment of ours, that is read; returns at once.
        """
        verdict = verify(request, self._signers.values(), listening, self._now())
        if verdict is not SignatureCheck.GENUINE:
            if verdict != self._last_refusal:  # whoever knocks a thousand times fills no log
                log.info("a webhook was turned away: %(code)s", {"code": verdict})
            self._last_refusal = verdict
            return False
        self._last_refusal = ""
        news = read_news(request.body)
        if news is not None:
            self._look_into(news)
        scan = read_check_in(request.body)
        if scan is not None and scan[0] == self._service.msn:
            self.check_ins.note(scan[1])
        return True

    def _look_into(self, news: WebhookNews) -> None:
        identity = (news.reference, news.name, news.psp_reference)
        # Only that we have such a payment is believed; what became of it is read from the service.
        payment = self._store.payments.get(news.reference)
        if payment is None or payment.state is State.NEW or identity in self._heard:
            return  # not ours; or our own request is still under way, and its answer tells more; or told before
        # The body names its sales unit; one of another unit is about another payment of this name.
        if news.msn != self._service_of(payment.unit).msn:
            return
        self._heard[identity] = None
        if len(self._heard) > MOST_REMEMBERED:
            # The oldest goes; one that was forgotten costs a read too many and nothing else.
            del self._heard[next(iter(self._heard))]
        self._wanted.add(news.reference)
        # One reading at a time for each payment, however many deliveries name it.
        if news.reference not in self._reading:
            self._reading.add(news.reference)
            self._tasks.start(f"webhook {news.reference}", self._read(news.reference))

    async def _read(self, reference: str) -> None:
        """Read a payment for as long as there is news of it. What is told while a read is under way causes one more: the
        answer on its way may be older."""
        try:
            while reference in self._wanted:
                self._wanted.discard(reference)
                log.info("a webhook names %(reference)s", {"reference": reference})
                # Not read: forgotten again, so that the next delivery of the same news is not taken for known.
                if not await self._watch.look_now(reference):
                    self._heard = {identity: None for identity in self._heard if identity[0] != reference}
                await asyncio.sleep(BETWEEN_READS)
        except AppError as trouble:
            log.warning(
                "%(reference)s was not read after a webhook: " + TROUBLE, {"reference": reference, **facts_of(trouble)}
            )
        finally:
            self._wanted.discard(reference)
            self._reading.discard(reference)
