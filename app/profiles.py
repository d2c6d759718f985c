"""Profiles: practice, test and production, their data folders and locks."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.data_file import DATABASE
from app.domain.problem import TroubleCode
from app.domain.shop.sales_unit import World
from app.errors import Blocked
from app.store import READ_ALL_THE_SAME, blocked, present_file
from app.system.lock import hold

PRACTICE_DEFAULTS = {
    "shop": "Kvitt practice shop",
    "return_url": "https://example.com/",
    "webhooks_address": "http://127.0.0.1:8787/kvitt",
}
"""The settings that hold in practice mode until somebody changes them."""


TEST_HOST, PRODUCTION_HOST = "https://apitest.vipps.no", "https://api.vipps.no"


class Profile(StrEnum):
    """Which world the money belongs to.

    Each has a folder of its own, so that they can never mix.
    """

    PRACTICE = "practice"
    TEST = "test"
    PRODUCTION = "production"

    @property
    def world(self) -> World:
        """What the money of this profile's sales unit is."""
        return _WORLDS[self]

    @property
    def api(self) -> str:
        """The address of the service in this world; empty for the built-in sandbox."""
        return {Profile.PRACTICE: "", Profile.TEST: TEST_HOST, Profile.PRODUCTION: PRODUCTION_HOST}[self]

    @property
    def other_api(self) -> str:
        """Where keys of test belong in production, and the reverse; empty in practice."""
        return {Profile.PRACTICE: "", Profile.TEST: PRODUCTION_HOST, Profile.PRODUCTION: TEST_HOST}[self]


_WORLDS = {Profile.PRACTICE: World.PRACTICE, Profile.TEST: World.TEST, Profile.PRODUCTION: World.REAL}


def profile_of(api: str) -> Profile:
    """The world behind the address `api`; empty is the built-in sandbox. Raises `Invalid` `api_address`."""
    if not api:
        return Profile.PRACTICE
    from urllib.parse import urlsplit

    from app.api.address import check_base_url, is_live

    # Any address on this machine is a sandbox; real money needs one of the two hosts.
    if not is_live(check_base_url(api)):
        return Profile.PRACTICE
    return Profile.TEST if urlsplit(api).hostname == "apitest.vipps.no" else Profile.PRODUCTION


def address_of(api: str) -> str:
    """The address that `api` names: that of a world by its name, else itself."""
    return Profile(api).api if api in tuple(Profile) else api


def chosen_world(data: Path | None) -> Profile:
    """The world in which the window opens where none is named.

    The one chosen last, else practice.
    """
    try:
        kept = _choice_file(data).read_text("utf-8").strip()
    except (OSError, ValueError):
        return Profile.PRACTICE
    return Profile(kept) if kept in tuple(Profile) else Profile.PRACTICE


def choose_world(data: Path | None, profile: Profile) -> None:
    """Let the window open in this world from now on. Raises `Blocked`."""
    file = _choice_file(data)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text(profile, "utf-8")
    except OSError as failure:
        raise blocked(failure) from failure


def _choice_file(data: Path | None) -> Path:
    """It stands above the folders of the worlds, for it is about all of them."""
    return (_usual_folder() if data is None else data) / "world"


@contextmanager
def own(folder: Path, wait: float = 0) -> Iterator[None]:
    """Be the one program that writes to `folder`.

    The lock goes with the process, however it ends. Raises `Blocked`: `folder_in_use` when another has it after `wait`
    seconds, `disk_full`, `disk_read_only`, `disk_unusable`.
    """
    with ExitStack() as holding:
        try:
            # The folder may be made by anybody; whose it is the lock decides.
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            alone = holding.enter_context(hold(folder / "kvitt.lock", wait))
        except OSError as failure:
            raise blocked(failure) from failure
        if not alone:
            raise Blocked(TroubleCode.FOLDER_IN_USE)
        yield


@contextmanager
def own_or_read(folder: Path) -> Iterator[Blocked | None]:
    """As `own`, or the reason why the folder can only be read."""
    with ExitStack() as holding:
        trouble = None
        try:
            holding.enter_context(own(folder))
        except Blocked as failure:
            # On a disk that refuses the lock the file can still be looked at.
            if failure.code not in READ_ALL_THE_SAME or not present_file(folder / DATABASE).exists():
                raise
            trouble = failure
        yield trouble


_WINDOW = "kvitt.window"
"""Locked as long as a window owns the folder; the lock goes with its process."""
_MOMENT_S = 0.2
"""A later start that asks holds it for less than this."""


@contextmanager
def own_window(folder: Path) -> Iterator[None]:
    """Tell later starts that a window owns `folder`, also before it is seen."""
    with ExitStack() as holding:
        # On a disk that cannot be written they are told at once that the folder is in use.
        with suppress(OSError):
            holding.enter_context(hold(folder / _WINDOW, _MOMENT_S))
        yield


def window_owns(folder: Path) -> bool:
    """Whether a window owns `folder`, perhaps one that is still starting."""
    file = folder / _WINDOW
    try:
        if not file.exists():
            return False
        with hold(file, 0) as free:
            return not free
    except OSError:
        return False


def data_folder(data: Path | None, profile: Profile) -> Path:
    """Where `profile` keeps its files.

    It is below `data`, or where this system keeps those of a program.
    """
    return (_usual_folder() if data is None else data) / profile


def _usual_folder() -> Path:
    # On Linux one variable decides (XDG base directories), and the library that knows all systems costs the start 3 ms.
    if sys.platform == "linux":
        named = Path(os.environ.get("XDG_DATA_HOME", ""))
        return (named if named.is_absolute() else Path.home() / ".local" / "share") / "kvitt"
    else:  # noqa: RET505 - mypy takes what follows a return on this system for a mistake
        import platformdirs

        return platformdirs.user_data_path("kvitt", appauthor=False)


class Installation(NamedTuple):
    """Where a program runs.

    `folder` has its data, and is that of `profile` alone. Without `api`, an address, the service is the built-in sandbox.
    `command` is how `kvitt` is called in a terminal for this very data folder. `other_world` is the address at which keys
    of the wrong world would be right.
    """

    folder: Path
    profile: Profile
    api: str = ""
    command: str = "kvitt"
    other_world: str = ""
