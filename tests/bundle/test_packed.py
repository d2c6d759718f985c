"""Where the packed program begins, tried without packing it."""

import os
import sys

import pytest

from app.system import own_program
from bundle import packed


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", dict(os.environ))


def test_programs_that_we_start_find_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    packed.give_back_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    packed.give_back_libraries()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_word_for_the_sandbox_is_understood(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", own_program.sandbox_command("--help"))
    with pytest.raises(SystemExit) as ended:
        packed.main()
    assert ended.value.code == 0
    assert "stand-in for Vipps MobilePay" in capsys.readouterr().out


def test_anything_else_is_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for words in ([], ["orders", "sandbox-process"], ["sandbox"]):
        monkeypatch.setattr(sys, "argv", own_program.own_command(*words))
        ran: list[list[str]] = []
        monkeypatch.setattr("app.__main__.main", lambda ran=ran: ran.append(sys.argv[1:]))
        packed.main()
        assert ran == [words]
