"""Delivery of webhooks: signed, in threads, a few at once for each registration.

A receiver that is gone or hangs fills the places of its own registration only.
"""

import asyncio
import http.client
import logging
import threading
from collections import defaultdict
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from app.sandbox.faults.script import Fault
from app.sandbox.webhooks.api import Registration, Webhooks, is_loopback
from app.sandbox.webhooks.queue import Delivery
from app.sandbox.webhooks.signing import path_and_query, signed_headers
from app.sandbox.world import World

PATIENCE_S = 10
"""A receiver has ten seconds to answer with 2xx (documented)."""
AT_ONCE = 8
"""Deliveries on their way to one registration."""
OUT_OF_WINDOW = timedelta(hours=1)


class WebhookSender:
    """Starts due deliveries and takes their results on the sandbox's loop."""

    def __init__(self, world: World, webhooks: Webhooks) -> None:
        self._world, self._webhooks = world, webhooks
        self._under_way: defaultdict[str, set[str]] = defaultdict(set)

    def start_due(self) -> None:
        loop = asyncio.get_running_loop()
        for known, delivery in self._webhooks.due(AT_ONCE):
            under_way = self._under_way[known.id]
            # It stays due until it has come back; without this look it would go out a second time.
            if delivery.number in under_way or len(under_way) >= AT_ONCE:
                continue
            under_way.add(delivery.number)
            arguments = (loop, known, delivery)
            # A thread, because a receiver may hang for its ten seconds, and the loop must answer meanwhile.
            threading.Thread(target=self._bring, args=arguments, name="kvitt-webhook", daemon=True).start()

    def _bring(self, loop: asyncio.AbstractEventLoop, known: Registration, delivery: Delivery) -> None:
        delivered = False
        try:
            # Practice data never leaves the machine unless somebody says so.
            allowed = is_loopback(known.url) or self._world.settings.deliver_outside
            delivered = allowed and 200 <= send(known, delivery) < 300
        except Exception:
            # A mistake of ours costs this attempt, and never the place of the ones after it.
            logging.getLogger(__name__).exception("webhook to %s", known.id)
        with suppress(RuntimeError):  # the sandbox stopped meanwhile
            # Only the loop's thread touches the world.
            loop.call_soon_threadsafe(self._came_back, delivery, delivered)

    def _came_back(self, delivery: Delivery, delivered: bool) -> None:
        self._under_way[delivery.registration].discard(delivery.number)
        if not self._under_way[delivery.registration]:
            del self._under_way[delivery.registration]
        self._webhooks.attempted(delivery, delivered)


def send(known: Registration, delivery: Delivery) -> int:
    """Make one attempt; the status, or 0 without any answer.

    Redirects are not followed. Dated in real time, also when the virtual clock is elsewhere: receivers compare the date
    with their own clock.
    """
    # The real clock, and an hour before it for the fault.
    now = datetime.now(UTC) - (OUT_OF_WINDOW if delivery.outcome == Fault.OLD_DATE else timedelta())
    secret = known.secret + ("x" if delivery.outcome == Fault.BAD_SIGNATURE else "")
    body = delivery.body.encode()
    headers = signed_headers(secret, known.url, body, now)
    parts = urlsplit(known.url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=PATIENCE_S)
    try:
        connection.request("POST", path_and_query(known.url), body, headers)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()
