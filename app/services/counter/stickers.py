"""Stickers at the counter: making, printing and ending them, and who scanned one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.api.client import Vipps
from app.changes import Topic
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.domain.shop.sticker import Sticker, StickerText, check_place, read_tills, the_one, write_tills
from app.errors import Refused
from app.services.memory import Memory
from app.services.webhooks import Webhooks
from app.services.work import ServiceOf, Work
from app.words.papers import sticker_words

NOT_FOUND = 404


@dataclass(frozen=True)
class ShownSticker:
    """A sticker in a list.

    `ours`: made here, so that its scans are shown at a till.
    """

    id: str
    place: str
    content: str
    ours: bool


@dataclass(frozen=True)
class AtTheCounter:
    """A customer at a sticker, who scanned it `at` that moment."""

    token: str = field(repr=False)
    place: str
    at: datetime


class Stickers:
    """The stickers of this till's sales unit."""

    def __init__(self, work: Work, service_of: ServiceOf, webhooks: Webhooks) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now, self._new_key = work.preferences, work.now, work.new_key
        self._memory = Memory(work)
        self._service_of = service_of
        self._webhooks = webhooks
        self._places: dict[str, str] = {}
        self._known: dict[int, tuple[ShownSticker, ...]] = {}

    @property
    def known(self) -> tuple[ShownSticker, ...]:
        """All stickers of the sales unit that sells here, as they were listed last."""
        return self._known.get(self._session.unit.id, ())

    @property
    def ready(self) -> bool:
        """Whether scans can come in: webhooks go to this program."""
        return bool(self._webhooks.ours)

    @property
    def has_ours(self) -> bool:
        """Whether any sticker was made here."""
        return bool(self._tills)

    async def listed(self) -> tuple[ShownSticker, ...]:
        """All stickers of the sales unit, as the service has them."""
        self._session.require(Act.WEBHOOKS)
        return await self._read()

    async def _read(self) -> tuple[ShownSticker, ...]:
        tills = self._tills
        self._known[self._session.unit.id] = tuple(
            ShownSticker(each.id, each.place, each.content, each.id in tills)
            for each in await self._service.qr.stickers()
        )
        self._places = {each.id: each.place for each in self.known}
        self._changes.announce(Topic.STICKERS)
        return self.known

    async def make(self, place: str) -> str:
        """Make a sticker for this till; its id.

        Its scans come in from then on. Raises `Invalid` `place_length`, what `Webhooks.hear_check_ins` raises, and what the
        service's calls raise.
        """
        self._session.require(Act.WEBHOOKS)
        where = check_place(place)
        # First the ear, then the sticker: one that nobody hears of only turns customers away.
        await self._webhooks.hear_check_ins()
        name = self._new_key()
        # Before the call: a kill in between leaves a name without a sticker, and never a sticker that belongs to no till.
        await self._keep(name, self._session.till.id)
        await self._service.qr.put_sticker(name, where)
        await self.listed()
        return name

    async def move(self, name: str, place: str) -> None:
        """Give a sticker another place; the printed one stays good.

        Raises what `make` raises.
        """
        self._session.require(Act.WEBHOOKS)
        where = check_place(place)
        await self._service.qr.put_sticker(name, where)
        await self.listed()

    async def delete(self, name: str) -> None:
        """End a sticker; a printed one is dead from then on."""
        self._session.require(Act.WEBHOOKS)
        try:
            await self._service.qr.delete_sticker(name)
        except Refused as no:
            # It is gone already, which is what was wanted.
            if no.status != NOT_FOUND:
                raise
        await self._keep(name, None)
        await self.listed()

    async def picture(self, name: str) -> tuple[Sticker, bytes]:
        """A sticker and its official picture, an SVG to be shown unaltered.

        Raises what the service's calls raise, and `Invalid` `picture_address`.
        """
        # Its address may change, so it is asked for each time (documented).
        sticker = await self._service.qr.sticker(name)
        return sticker, await self._service.picture(sticker.picture)

    def text(self, place: str, language: str | None = None) -> StickerText:
        """What stands around the picture, in `language` or that of the shop's papers."""
        settings = self._preferences.current
        wallet = settings.wallet(self._now().date())
        return StickerText(place, sticker_words(language or settings.language_on_paper, wallet))

    # who is there ------------------------------------------------------------------------------------------------------

    def at_the_counter(self) -> tuple[AtTheCounter, ...]:
        """Who scanned a sticker of this till and waits, the latest first."""
        return tuple(
            AtTheCounter(each.token, self._places.get(each.sticker, ""), each.at)
            for each in self._webhooks.check_ins.waiting(self._here)
        )

    def the_one(self) -> str:
        """The token of the only customer there.

        Nothing where it might be another one's.
        """
        found = the_one(self._webhooks.check_ins.waiting(self._here))
        return found.token if found else ""

    def is_here(self, token: str) -> bool:
        """Whether the customer with this token can still be reached."""
        return any(each.token == token for each in self._webhooks.check_ins.waiting())

    def let_go(self, token: str) -> None:
        """A request went to this customer, or they went away."""
        self._session.require(Act.SELL)
        self._webhooks.check_ins.end(token)

    async def look(self) -> None:
        """Read what the stickers are called, after a scan of an unknown one."""
        if any(each.sticker not in self._places for each in self._webhooks.check_ins.waiting(self._here)):
            # Whoever serves may know where a customer stands.
            await self._read()

    @property
    def _here(self) -> frozenset[str]:
        """The stickers of this till; those of nobody's till are everybody's."""
        tills, till = self._tills, self._session.till.id
        strange = {each.sticker for each in self._webhooks.check_ins.waiting()} - tills.keys()
        return frozenset({name for name, of in tills.items() if of == till} | strange)

    @property
    def _tills(self) -> dict[str, int]:
        return read_tills(self._memory.recall(Remembered.STICKERS))

    async def _keep(self, name: str, till: int | None) -> None:
        """Keep that a sticker stands at a till; at none any more where that is None."""
        async with self._store.writing():
            # Read inside, for each till adds its own.
            tills = {each: of for each, of in self._tills.items() if each != name}
            if till is not None:
                tills[name] = till
            self._memory.keep_within(Remembered.STICKERS, write_tills(tills))

    @property
    def _service(self) -> Vipps:
        return self._service_of(self._session.unit.id)
