"""What test payments are made with, put together from the parts of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.api.auth import ApiKeys
from app.services.golive.around import Around, Sellers
from app.services.golive.go_live_run import GoLiveRun
from app.system.golive.key_search import KeySearch
from app.system.golive.spare_listener import SpareListener

if TYPE_CHECKING:
    from app.services.actions import Actions
    from app.services.after_approval import AfterApproval
    from app.services.checkout import Checkout
    from app.services.counter.code_pictures import CodePictures
    from app.services.engine.reading import Reader
    from app.services.golive.going_live import GoingLive
    from app.services.practice import Practice
    from app.services.preferences import Preferences
    from app.services.webhooks import Webhooks
    from app.services.work import ServiceOf, Work
    from app.system.webhook_listener import WebhookListener


class Clients(Protocol):
    """What gives the client of a sales unit."""

    @property
    def of(self) -> ServiceOf: ...


class Parts(Protocol):
    """The parts of a running program that a run is made of."""

    @property
    def folder(self) -> Path: ...
    @property
    def checkout(self) -> Checkout: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def after_approval(self) -> AfterApproval: ...
    @property
    def reader(self) -> Reader: ...
    @property
    def going_live(self) -> GoingLive: ...
    @property
    def clients(self) -> Clients: ...
    @property
    def practice(self) -> Practice | None: ...
    @property
    def preferences(self) -> Preferences: ...
    @property
    def webhooks(self) -> Webhooks: ...
    @property
    def code_pictures(self) -> CodePictures: ...
    @property
    def webhook_listener(self) -> WebhookListener: ...


KeySource = ApiKeys | Callable[[str], ApiKeys]


def make_run(parts: Parts, work: Work, keys: Callable[[], KeySource]) -> GoLiveRun:
    """The run of a program; `keys` gives those of the sales unit that sells."""
    return GoLiveRun(work, *trial_parts(parts, keys))


def trial_parts(parts: Parts, keys: Callable[[], KeySource]) -> tuple[Sellers, Around]:
    """What a run sells with, and what lies around."""
    sellers = Sellers(parts.checkout, parts.actions, parts.after_approval, parts.reader, parts.going_live)
    spare = SpareListener(parts.webhook_listener, parts.preferences)
    search = KeySearch(parts.folder, keys)
    around = Around(parts.clients.of, parts.practice, parts.webhooks, parts.code_pictures, spare.open, search)
    return sellers, around
