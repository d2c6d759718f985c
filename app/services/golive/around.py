"""What a run of test payments works with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from app.services.actions import Actions
    from app.services.after_approval import AfterApproval
    from app.services.checkout import Checkout
    from app.services.counter.code_pictures import CodePictures
    from app.services.engine.reading import Reader
    from app.services.golive.going_live import GoingLive
    from app.services.practice import Practice
    from app.services.webhooks import Webhooks
    from app.services.work import ServiceOf


class Screens(Protocol):
    """The window for the customer, drawn as a picture."""

    def draw(self, reference: str) -> bytes:
        """What the customer of an order sees now, as a PNG.

        Empty where the screen does not tell them how it stands.
        """


class Sellers(NamedTuple):
    """The services that sell, as for any other order."""

    checkout: Checkout
    actions: Actions
    after_approval: AfterApproval
    reader: Reader
    going_live: GoingLive


class Around(NamedTuple):
    """What lies around the sale.

    `practice` plays the customer where there is a sandbox. `listen` opens a place for webhooks, at the settings' own place
    where none is named, and tells where it listens; `search_keys` gives how many files were searched, and in how many a key
    was found.
    """

    service_of: ServiceOf
    practice: Practice | None
    webhooks: Webhooks
    code_pictures: CodePictures
    listen: Callable[[str], AbstractAsyncContextManager[str]]
    search_keys: Callable[[], Awaitable[tuple[int, int]]]
