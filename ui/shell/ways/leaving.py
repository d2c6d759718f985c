"""Why the window closes, and what is done before the next one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.profiles import Profile

if TYPE_CHECKING:
    from app.domain.tills.shared_shop import ShopMove
    from ui.shell.window import Window


class Leaving:
    """What was decided on for when nothing has the data open any more.

    At most one: a backup to put back, another world, or a move of the shop with its server's password.
    """

    def __init__(self) -> None:
        self.copy: Path | None = None
        self.world: Profile | None = None
        self.move: ShopMove | None = None
        self.password = ""

    @property
    def comes_again(self) -> bool:
        """Whether a window opens again."""
        return self.copy is not None or self.move is not None

    def go_to(self, window: Window, world: str) -> None:
        """Close `window` to open again in another world."""
        self.world = Profile(world)
        window.close()

    def move_shop(self, window: Window, move: ShopMove, password: str) -> None:
        """Close `window` to move the shop."""
        self.move, self.password = move, password
        window.close()
