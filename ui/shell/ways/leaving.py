"""Why the window closes, and what is done before the next one."""

from __future__ import annotations

from functools import partial
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

    def listen(self, window: Window) -> None:
        """Close `window` for what is decided on in it."""
        window.parts.world_wanted.connect(partial(self._on_world, window))
        window.parts.move_wanted.connect(partial(self._on_move, window))

    def _on_world(self, window: Window, world: str) -> None:
        self.world = Profile(world)
        window.close()

    def _on_move(self, window: Window, move: ShopMove, password: str) -> None:
        self.move, self.password = move, password
        window.close()
