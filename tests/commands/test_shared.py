"""What all commands have in common."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from app import runtime
from app.cli import cli
from app.commands.shared import UpgradeLine
from tests.commands.conftest import Kvitt
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.plain_orders import order
from tests.support.postgres import Shops
from tests.support.shared_apps import join_folder

ROOT = Path(__file__).parents[2]


def test_a_long_upgrade_is_told_step_by_step(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    line = UpgradeLine(lambda: now)
    assert not line.hear(0, 2)
    assert capsys.readouterr().err == ""
    now = 2.0
    for step in (0, 0, 1, 1, 2):
        assert not line.hear(step, 2)
    assert capsys.readouterr().err.splitlines() == [
        "Your data is brought up to date. Ctrl+C leaves it as it was.",
        "First the file is copied …",
        "Step 1 of 2 …",
        "Step 2 of 2 …",
    ]


def test_each_command_is_found_under_its_own_name() -> None:
    context = click.Context(cli)
    loaded = {name: cli.get_command(context, name) for name in cli.list_commands(context)}
    assert all(command is not None and command.name == name for name, command in loaded.items())
    assert {"orders", "order", "print", "webhooks"} < loaded.keys()
    assert cli.get_command(context, "made-up") is None


def test_a_command_starts_without_the_others() -> None:
    code = "import sys; from app.cli import cli; print(*(name for name in sys.modules if name.startswith('app.commands.')))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    wanted = ("order_output", "output", "shared", "sign_in")
    assert set(told.stdout.split()) == {f"app.commands.{name}" for name in wanted}


def test_a_command_sees_what_another_till_did(
    kvitt: Kvitt, two_tills: tuple[runtime.App, runtime.App], shops: Shops, tmp_path: Path
) -> None:
    store = store_of(two_tills[0])
    with store.write():
        store.orders.add("K-1", order(), two_tills[0].now())
    join_folder(tmp_path / "till-3" / "practice", shops, 3)
    assert kvitt("order", "note", "K-1", "call back", data=tmp_path / "till-3").code == 0
    shared(store).catch_up()
    assert [note.text for note in two_tills[0].browse.order("K-1").notes] == ["call back"]
