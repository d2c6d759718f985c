"""A letter that a mail program opens, ready to be sent."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote


class Letter(NamedTuple):
    """What a letter says. Its reader is typed in the mail program.

    `attachment` is the path of a file, or nothing.
    """

    subject: str
    body: str
    attachment: str = ""

    @property
    def address(self) -> str:
        """The letter as an address that opens a mail program (RFC 6068).

        Without what is attached.
        """
        body = self.body.replace("\r\n", "\n").replace("\n", "\r\n")
        return f"mailto:?subject={quote(self.subject, safe='')}&body={quote(body, safe='')}"
