"""A second place to listen: beside the listener of the settings, or that one where it listens already."""

import pytest

from app import runtime
from app.system.golive.spare_listener import SpareListener
from tests.conftest import Run
from tests.support.at_once import at_once

pytestmark = pytest.mark.usefixtures("keystore")


def test_it_listens_beside_the_usual_one(app: runtime.App, run: Run) -> None:
    usual = app.webhook_listener
    spare = SpareListener(usual, app.preferences)
    at_once(app.preferences.change({"webhooks_listen": "127.0.0.1:0"}))

    async def listen() -> tuple[str, str, str, str]:
        async with spare.open("") as as_set:
            assert not usual.listening
            async with usual.open("127.0.0.1:0"), spare.open("127.0.0.1:0") as beside, spare.open("") as shared:
                return as_set, beside, shared, usual.listening

    as_set, beside, shared, listening = run(listen())
    assert shared == listening
    assert len({as_set, beside, shared}) == 3
