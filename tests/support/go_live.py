"""Runs of test payments, a step at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain.golive.proof import Proof
from app.domain.golive.run_record import RunStep
from app.services.golive.other_steps import OtherSteps
from app.services.golive.pace import RunPace
from app.services.golive.sale_steps import SaleSteps
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import around_of, work_of
from tests.support.stage import Stage

PHONE = "4712345678"


class Asked(RunPace):
    """The pace of a run that notes what a person is asked, and waits for nothing."""

    def __init__(self, phone: str = "", patience: float = 0) -> None:
        self.asked: list[tuple[RunStep, str]] = []
        super().__init__(phone, patience, self._note, stopped=asyncio.Event())

    def _note(self, to_do: tuple[RunStep, str] | None) -> None:
        self.asked += [to_do] if to_do else []

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Drawn:
    """A customer's screen that draws the order's state as words."""

    def __init__(self, app: runtime.App) -> None:
        self._app = app

    def draw(self, reference: str) -> bytes:
        return str(self._app.browse.order(reference).standing).encode()


def sales(app: runtime.App, pace: RunPace | None = None) -> SaleSteps:
    """The steps that sell."""
    return SaleSteps(work_of(app), *around_of(app), pace or Asked(), Drawn(app))


def others(app: runtime.App, pace: RunPace | None = None) -> OtherSteps:
    """The steps around a sale."""
    return OtherSteps(work_of(app), *around_of(app), pace or Asked())


@contextmanager
def world(
    profile: profiles.Profile, folder: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> Iterator[runtime.App]:
    """A program in another world than practice, in front of the sandbox."""
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(folder / profile, profile, sandbox.url)
    at_once(app.preferences.change({"return_url": "https://shop.example/thanks"}))
    try:
        yield app
    finally:
        run(app.close())


def shown(app: runtime.App) -> dict[Proof, str]:
    """What is shown so far, with the reference of the payment that shows it."""
    return {each.proof: each.reference for row in app.going_live.rows() for each in row.evidence}


def missing(app: runtime.App) -> set[Proof]:
    """What is not shown yet."""
    return {proof for row in app.going_live.rows() for proof in row.missing}
