"""The mail program of this machine: it opens letters, a person sends them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

from app.domain.handing_on.letter import Letter
from app.errors import Blocked

PATIENCE_S = 5
"""Where there is no mail program a command says so at once; one that runs longer has become the mail program."""
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
    none = subprocess.DEVNULL
    try:
        # What it says is not read: a mail program that it leaves behind would hold that open for as long as it is open.
        process = subprocess.Popen([path, *command[1:]], stdin=none, stdout=none, stderr=none, start_new_session=True)
    except OSError:
        return False
    try:
        return process.wait(PATIENCE_S) == 0
    except subprocess.TimeoutExpired:
        # The letter is on the screen, and stays there when Kvitt ends.
        threading.Thread(target=process.wait, name="mail program", daemon=True).start()
        return True
