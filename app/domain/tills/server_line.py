"""How a till stands to the server of its shop."""

from __future__ import annotations

from typing import NamedTuple

from app.domain.problem import TroubleCode


class ServerLine(NamedTuple):
    """How a till stands to the server of its shop.

    The code of why nothing can be written there, if so. While much is taken that others wrote: how many changes are in the
    copy by now, and of how many.
    """

    trouble: str | None = None
    taken: int = 0
    newer: int = 0

    @property
    def reached(self) -> bool:
        """Whether the server answers."""
        return self.trouble != TroubleCode.SERVER_UNREACHED

    @property
    def catching_up(self) -> bool:
        """Whether the copy lacks so much that it takes a while."""
        return self.newer > self.taken
