"""Tills and their server are killed while they sell: nothing that was done is lost, nothing is there twice.

Who checks knows only what each till said before and after, and what the server has.
"""

import json
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import Store
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.moving.whole_tables import fingerprint
from app.store.sqlite.health import look_over
from tests.proofs.shared_till import open_till, sell
from tests.support.depth import rounds
from tests.support.inside.shared_store import shared
from tests.support.postgres import LocalServer, Shops, why_not
from tests.support.sources import ROOT

KILLS = rounds(sample=6, soak=10_000, name="SOAK_TILLS")
"""Of tills; every sixth time it is the server."""
TILLS = 3


@pytest.fixture(scope="module")
def durable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shops]:
    """A server that keeps what it says it has kept."""
    if missing := why_not():
        pytest.skip(missing)
    shops = Shops(LocalServer(durable=True), tmp_path_factory.mktemp("durable"))
    yield shops
    shops.close()


class SellingTill:
    """A till as it is seen from outside: its copy, what it said, and whether it lives."""

    def __init__(self, folder: Path, name: str, parts: dict[str, str]) -> None:
        self.file, self._said = folder / f"{name}.db", folder / f"{name}.txt"
        self._name, self._parts = name, json.dumps(parts)
        self._said.touch()
        self.start()

    def start(self) -> None:
        """Begin to sell, where it was before."""
        begun = str(len(self.said("begun")))
        command = [sys.executable, "-m", "tests.proofs.shared_till", str(self.file), self._parts, self._name, begun]
        with self._said.open("a") as said:
            self._process = subprocess.Popen(command, stdout=said, cwd=ROOT)

    def kill(self) -> None:
        """Kill it without a word."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def said(self, what: str) -> list[list[str]]:
        """The whole lines of what it said, of one kind."""
        lines = re.findall(r"^(.*)\n", self._said.read_text(), re.MULTILINE)
        return [line.split()[1:] for line in lines if line.startswith(what)]


def check(store: Store, begun: set[str], done: dict[str, str]) -> list[str]:
    """What is wrong in a copy of the shop, given what the tills said."""
    orders = {saved.reference: saved for saved in store.orders.drafts(10**6)}
    numbers = sorted(int(saved.order.receipt_number) for saved in orders.values())
    wrong = [f"{reference} is lost" for reference in done if reference not in orders]
    wrong += [f"{reference} was never begun" for reference in orders if reference not in begun]
    wrong += [
        f"{reference} has another number"
        for reference, number in done.items()
        if reference in orders and orders[reference].order.receipt_number != number
    ]
    if numbers != list(range(1, len(numbers) + 1)):
        wrong.append("receipt numbers have a gap, or one is there twice")
    if len(store.operations.pending()) != len(orders):
        wrong.append("an order without its decision")
    log = store.journal.check()
    if not log or log.entries != len(orders):
        wrong.append(f"the log: {log}")
    return wrong


@pytest.mark.timeout(60 + KILLS * 3)
def test_killed_at_any_moment_nothing_is_lost_and_nothing_twice(durable: Shops, tmp_path: Path) -> None:
    shop, dice = durable.new(), random.Random(16)
    parts = durable.server.parts(shop)
    tills = [SellingTill(tmp_path, f"t{number}", parts) for number in range(TILLS)]
    for kill in range(KILLS):
        sold = sum(len(till.said("done")) for till in tills)
        while sum(len(till.said("done")) for till in tills) < sold + 3:
            time.sleep(0.02)
        time.sleep(dice.random() * 0.05)
        if kill % 6 == 3:
            durable.server.kill()
            durable.server.start()
        till = dice.choice(tills)
        till.kill()
        till.start()
    for till in tills:
        till.kill()
    begun = {reference for till in tills for (reference,) in till.said("begun")}
    done = {reference: number for till in tills for reference, number in till.said("done")}
    sums = set()
    for file in (tmp_path / "new.db", *(till.file for till in tills)):
        store = open_till(file, parts)
        while shared(store).catch_up():
            pass
        assert check(store, begun, done) == []
        sums.add(fingerprint(shared(store), durable.schema))
        store.close()
        look_over(file)
    assert len(sums) == 1
    assert len(done) >= 3 * KILLS


Break = Callable[[pytest.MonkeyPatch, Shops, str], None]


def _look_at_nothing(monkeypatch: pytest.MonkeyPatch, shops: Shops, shop: str) -> None:
    """A till decides on its copy as it is, whatever others wrote."""
    monkeypatch.setattr(LocalCopy, "take", lambda self, newer: None)


def _compare_no_number(monkeypatch: pytest.MonkeyPatch, shops: Shops, shop: str) -> None:
    """As before, and the server takes what any till believes to be the last change."""
    _look_at_nothing(monkeypatch, shops, shop)
    with shops.server.connect(shop) as connection:
        connection.execute(
            "CREATE OR REPLACE FUNCTION kvitt.move_head(seen bigint, made bigint) RETURNS void LANGUAGE sql AS"
            " 'UPDATE kvitt.shop SET head = head + made'"
        )


def _believe_the_copy(monkeypatch: pytest.MonkeyPatch, shops: Shops, shop: str) -> None:
    """A till takes the number of the last change, and not what changed."""
    monkeypatch.setattr(LocalCopy, "take", lambda self, newer: self.keep_upto(newer.head))


def _compare_no_seal(monkeypatch: pytest.MonkeyPatch, shops: Shops, shop: str) -> None:
    """The copy is believed, and no seal is compared either."""
    _believe_the_copy(monkeypatch, shops, shop)
    with shops.server.connect(shop) as connection:
        connection.execute(
            "CREATE OR REPLACE FUNCTION"
            " kvitt.expect_seal(of_table text, rows bigint, sum_of_rows text) RETURNS void LANGUAGE sql AS ''"
        )


@pytest.mark.parametrize("broken", [None, _look_at_nothing, _compare_no_number, _believe_the_copy, _compare_no_seal])
def test_a_fault_is_met(durable: Shops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Break | None) -> None:
    """Two tills that sell in turns: with a fault in the house, one of them is refused, or the check finds it."""
    shop = durable.new()
    if broken is not None:
        broken(monkeypatch, durable, shop)
    parts = durable.server.parts(shop)
    tills = [open_till(tmp_path / f"{name}.db", parts) for name in ("a", "b")]
    done: dict[str, str] = {}
    met = []
    for number in range(4):
        reference = f"K-{number}"
        try:
            done[reference] = sell(tills[number % 2], reference)
        except (Blocked, RuntimeError) as trouble:
            met.append(str(trouble))
    monkeypatch.undo()
    for till in tills:
        till.close()
    fresh = open_till(tmp_path / "fresh.db", parts)
    while shared(fresh).catch_up():
        pass
    met += check(fresh, {f"K-{number}" for number in range(4)}, done)
    fresh.close()
    assert bool(met) == (broken is not None), met
