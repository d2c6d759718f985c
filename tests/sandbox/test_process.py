"""The sandbox as a program: first line, clean stop, restart on the same file."""

import ast
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.sandbox.conftest import Till, payment_body, totals
from tests.support.trees import nodes_of, tree_of

ROOT = Path(__file__).parents[2]


@contextmanager
def program(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    command = [sys.executable, "-m", "app.sandbox", "--quiet", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_first_line_and_clean_stop(number: signal.Signals) -> None:
    with program() as (process, keys):
        assert set(keys) == {"url", "client_id", "client_secret", "subscription_key", "msn"}
        assert len(keys["subscription_key"]) == 32
        with httpx.Client() as client:
            assert client.get(f"{keys['url']}/_sandbox/payments").json() == []
            process.send_signal(number)
            assert process.wait(10) == 0


def test_the_shop_has_the_name_that_it_is_given(tmp_path: Path) -> None:
    state = str(tmp_path / "sandbox.db")
    for given, named in (("--shop=-- Fjord & Co", "-- Fjord & Co"), ("--quiet", "Kvitt practice shop")):
        with program("--state", state, given) as (_, keys):
            assert httpx.get(f"{keys['url']}/_sandbox").json()["shop"] == named


def test_the_face_that_it_is_given() -> None:
    with program("--face=test") as (_, keys):
        assert httpx.get(f"{keys['url']}/_sandbox/settings").json()["face"] == "test"


def test_ends_with_its_parent() -> None:
    with program("--until-stdin-closes") as (process, keys):
        assert httpx.get(f"{keys['url']}/_sandbox").status_code == 200
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_killed_sandbox_remembers_what_it_answered(tmp_path: Path) -> None:
    state = str(tmp_path / "sandbox.db")
    body = payment_body()
    reference = body["reference"]
    with program("--state", state) as (process, keys):
        till = Till(keys)
        till.wait(86_400)
        till.token = till.fetch_token().json()["access_token"]
        till.create(body, key="create-key")
        till.control(f"/payments/{reference}/approve")
        till.capture(reference, 1000, key="capture-key")
        before = (till.look("/ledger"), till.events(reference).json(), till.look("/clock")["now"][:16])
        till.http.close()
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    with program("--state", state) as (process, keys):
        till = Till(keys)
        assert (till.look("/ledger"), till.events(reference).json()) == before[:2]
        assert till.look("/clock")["now"] >= before[2]
        assert till.create(body, key="create-key").status_code == 201
        assert totals(till.capture(reference, 1000, key="capture-key")) == (100_000, 1000, 0, 0)
        till.http.close()


def test_a_taken_port_is_said_in_one_sentence() -> None:
    with program() as (_, keys):
        port = keys["url"].rsplit(":", 1)[1]
        again = subprocess.run(
            [sys.executable, "-m", "app.sandbox", "--port", port], cwd=ROOT, capture_output=True, text=True, timeout=20
        )
    assert again.returncode == 2
    assert again.stderr.startswith(f"The sandbox cannot listen on port {port}")
    assert "Traceback" not in again.stderr


@pytest.mark.parametrize(("arguments", "words"), [
    (["--port", "70000"], "cannot listen on port 70000"),
    (["--state", "no/such/folder/sandbox.db"], "cannot keep its state in no/such/folder/sandbox.db"),
    (["--state", "pyproject.toml"], "cannot keep its state in pyproject.toml"),
])  # fmt: skip
def test_a_start_that_fails_is_said_in_one_sentence(arguments: list[str], words: str) -> None:
    command = [sys.executable, "-m", "app.sandbox", *arguments]
    tried = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20)
    assert (tried.returncode, tried.stdout) == (2, "")
    assert words in tried.stderr
    assert "Traceback" not in tried.stderr


def test_the_sandbox_shares_nothing_with_the_program() -> None:
    for source in (ROOT / "app" / "sandbox").rglob("*.py"):
        for node in nodes_of(tree_of(source)):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            else:
                continue
            ours = [name for name in names if name.split(".")[0] in {"app", "ui"}]
            assert all(name.startswith("app.sandbox.") for name in ours), f"{source}: {names}"


def test_importing_the_launcher_is_light() -> None:
    """The window imports it on its way to the first paint; a server library must not come along."""
    code = "import sys, app.sandbox.__main__; print([m for m in ('uvicorn', 'starlette') if m in sys.modules])"
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env=os.environ
    )
    assert said.stdout.strip() == "[]"
