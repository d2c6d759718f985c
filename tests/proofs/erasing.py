"""Kills the program while it erases a customer: in the end nothing of them is left, and everybody else is whole.

    python -m tests.proofs.erasing --kills 200 --seed 1

A shop with one customer in every place is made once and copied for each round. The program dies with SIGKILL at a random
moment; the next start goes on, and asks again where nothing had begun.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from app import profiles, runtime
from app.data_file import DATABASE
from app.domain.operation import Stage
from app.domain.payment import State
from app.domain.shop.remembered import Remembered
from app.store import Backups, open_store
from tests.services.privacy.test_erasing import NAME, PHONE, found
from tests.store.privacy.test_person_rows import asked, end
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.saved_orders import saved

NOBODY = "http://127.0.0.1:9"
"""An address that nothing is sent to."""
WRITTEN_AT = 1_790_000_000
"""When the copy was written: from then on payments are looked for after it was put back."""


def make(folder: Path) -> None:
    """A shop that knows the customer in rows, words, log and a copy."""
    store = open_store(folder / DATABASE)
    for number in range(1, 40):
        order = saved(store, number, "Ola Hansen", f"47990000{number:02}")
        asked(store, order, body=b'{"customer":{"phoneNumber":"%s"}}' % order.order.phone.encode())
        end(store, order)
    mine = saved(store, 40, NAME, PHONE, note=f"{NAME} collects it", line=f"Gift card for {NAME}")
    asked(store, mine, Stage.REFUSED, reason="Tordis asked", detail=f"no wallet for {PHONE}")
    end(store, mine, State.ABORTED)
    saved(store, 41, NAME, PHONE)
    with store.write():
        store.notes.add(1, f"a gift of {NAME}, tel. 918 27 364", datetime.now(UTC), "Kari")
    store.close()
    app = program(folder)
    at_once(app.memory.keep_shared(Remembered.OWN_SEARCH, "91827364", "hers"))
    asyncio.run(app.close())
    copy = Backups(folder / DATABASE).make(datetime.now(UTC))
    os.utime(copy.file, (WRITTEN_AT, WRITTEN_AT))


def program(folder: Path) -> runtime.App:
    return runtime.build(folder, profiles.Profile.PRACTICE, NOBODY)


async def erase(folder: Path) -> None:
    """What a start and a press do: finish what was begun, else erase."""
    app = program(folder)
    try:
        await app.erasing.go_on()
        if not (await app.erasing.plan(PHONE)).empty:
            await app.erasing.erase(PHONE)
    finally:
        await app.close()


def killed_while_erasing(folder: Path, after_s: float) -> str:
    """Begin to erase in a life of its own and end it; how far it had come."""
    child = os.fork()
    if child == 0:
        asyncio.run(erase(folder))
        os._exit(0)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        return "through" if os.WEXITSTATUS(status) == 0 else "failed"
    store = open_store(folder / DATABASE)
    begun = store.erasures.begun()
    store.close()
    return begun[0].stage if begun else "nothing begun, or all done"


def check(folder: Path) -> list[str]:
    """What is wrong after the next start."""
    asyncio.run(erase(folder))
    wrong = [f"{name} holds {form!r}" for name, form in found(folder)]
    for copy in Backups(folder / DATABASE).all():
        if int(copy.file.stat().st_mtime) != WRITTEN_AT:
            wrong.append(f"{copy.file.name} has another date")
    app = program(folder)
    if not app.browse.journal():
        wrong.append("the log is not whole")
    if store_of(app).erasures.begun():
        wrong.append("an erasure is not through")
    others = [row for row in app.browse.orders(limit=100) if row.customer == "Ola Hansen"]
    if len(others) != 39:
        wrong.append(f"{len(others)} orders of others")
    asyncio.run(app.close())
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    asked_for = parser.parse_args()
    dice, ends = Random(asked_for.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        shop = Path(place) / "shop"
        shop.mkdir()
        make(shop)
        if not found(shop):
            print("the search sees nothing")
            return 1
        began = time.monotonic()
        shutil.copytree(shop, Path(place) / "whole")
        wrong = check(Path(place) / "whole")
        whole_s = time.monotonic() - began
        for number in range(asked_for.kills):
            folder = Path(place) / str(number)
            shutil.copytree(shop, folder)
            ends[killed_while_erasing(folder, dice.uniform(0, whole_s))] += 1
            wrong += [f"round {number}: {each}" for each in check(folder)]
            shutil.rmtree(folder)
    print(dict(ends), *wrong[:20], sep="\n")
    return 1 if wrong or "failed" in ends else 0


if __name__ == "__main__":
    sys.exit(main())
