"""A letter is opened by the command of the system, with its attachment where that can be."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest

from app.domain.handing_on.letter import Letter
from app.errors import Blocked
from app.system import mail_program
from app.system.mail_program import MailProgram

LETTER = Letter("Day & night", "One\nTwo", "/tmp/a.pdf")
ADDRESS = "mailto:?subject=Day%20%26%20night&body=One%0D%0ATwo"


def asked(platform: str, letter: Letter, *answers: bool) -> tuple[bool, list[list[str]]]:
    commands: list[list[str]] = []
    left = list(answers)

    def run(command: Sequence[str]) -> bool:
        commands.append(list(command))
        return left.pop(0)

    return MailProgram(run, platform).open(letter), commands


def test_linux_hands_the_file_over() -> None:
    attached, commands = asked("linux", LETTER, True)
    assert attached
    assert commands == [
        ["xdg-email", "--utf8", "--subject", "Day & night", "--body", "One\nTwo", "--attach", "/tmp/a.pdf"]
    ]


@pytest.mark.parametrize(
    ("platform", "opener"),
    [("linux", ["xdg-open"]), ("darwin", ["open"]), ("win32", ["rundll32", "url.dll,FileProtocolHandler"])],
)
def test_elsewhere_the_address_says_all_but_the_file(platform: str, opener: list[str]) -> None:
    attached, commands = asked(platform, LETTER._replace(attachment=""), True)
    assert (attached, commands) == (False, [[*opener, ADDRESS]])


def test_without_a_mail_program_it_is_said() -> None:
    attached, commands = asked("linux", LETTER, False, True)
    assert (attached, len(commands)) == (False, 2)
    with pytest.raises(Blocked, match="mail_program"):
        asked("linux", LETTER, False, False)


def test_commands_that_are_not_there_or_fail_are_no_mail_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Blocked, match="mail_program"):
        MailProgram(platform="linux").open(LETTER)
    command = tmp_path / "xdg-email"
    for script, done in (("#!/bin/sh\nexit 0\n", True), ("#!/bin/sh\nexit 3\n", False), ("no program", False)):
        command.write_text(script)
        command.chmod(0o755)
        if done:
            assert MailProgram(platform="linux").open(LETTER)
        else:
            with pytest.raises(Blocked):
                MailProgram(platform="linux").open(LETTER)


def test_a_mail_program_that_stays_open_has_the_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(mail_program, "PATIENCE_S", 1)
    started: list[Popen[bytes]] = []

    class Command(Popen[bytes]):
        def __init__(self, *values: Any, **options: Any) -> None:
            super().__init__(*values, **options)
            started.append(self)

    monkeypatch.setattr(mail_program.subprocess, "Popen", Command)
    command = tmp_path / "xdg-email"
    # As the mail program itself, and as one that was started and left open.
    for script in ("#!/bin/sh\nexec sleep 60\n", "#!/bin/sh\nsleep 60 &\n"):
        command.write_text(script)
        command.chmod(0o755)
        assert MailProgram(platform="linux").open(LETTER)
    first, second = started
    assert (first.poll(), second.poll()) == (None, 0)
    for each in started:
        os.killpg(each.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
