"""How the program starts itself: from its sources, and packed."""

import os
import sys
from pathlib import Path

import pytest

from app.system.own_program import is_packed, own_command, own_environment, sandbox_command


def test_from_its_sources_it_is_a_module() -> None:
    assert not is_packed()
    assert own_command("demo") == [sys.executable, "-m", "app", "demo"]
    assert sandbox_command("--quiet") == [sys.executable, "-P", "-m", "app.sandbox", "--quiet"]
    assert own_environment()["PYTHONPATH"] == str(Path(__file__).parents[2])


def test_packed_it_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert is_packed()
    assert own_command("demo") == [sys.executable, "demo"]
    assert sandbox_command("--quiet") == [sys.executable, "sandbox-process", "--quiet"]
    assert own_environment() == os.environ
