"""The mail program of this machine: it opens letters, a person sends them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

from app.domain.handing_on.letter import Letter
from app.errors import Blocked

PATIENCE_S = 20
"""A mail program that is started takes its time; the command that asks for it comes back before that."""
RunCommand = Callable[[Sequence[str]], bool]
"""Runs a command; whether it went well."""
_OPENERS = {"darwin": ("open",), "win32": ("rundll32", "url.dll,FileProtocolHandler")}
"""What opens an address with the program that is there for it, without a shell that would read it."""


class MailProgram:
    """Opens letters by the commands of the system."""

    def __init__(self, run: RunCommand | None = None, platform: str = sys.platform) -> None:
        self._run, self._platform = run or _run, platform

    def open(self, letter: Letter) -> bool:
        """Open a letter; whether its attachment went along.

        Only `xdg-email` can hand one over; elsewhere the person attaches the file. Raises `Blocked` `mail_program` where
        there is no mail program.
        """
        if self._platform == "linux" and letter.attachment and self._run(_xdg_email(letter)):
            return True
        if not self._run([*_OPENERS.get(self._platform, ("xdg-open",)), letter.address]):
            raise Blocked("mail_program")
        return False


def _xdg_email(letter: Letter) -> list[str]:
    fields = ["--utf8", "--subject", letter.subject, "--body", letter.body]
    return ["xdg-email", *fields, "--attach", letter.attachment]


def _run(command: Sequence[str]) -> bool:
    path = shutil.which(command[0])
    if path is None:
        return False
    try:
        done = subprocess.run([path, *command[1:]], timeout=PATIENCE_S, check=False, capture_output=True)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
