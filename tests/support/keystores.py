"""Key stores for tests, so that none ever writes into that of whoever runs them."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError


class Memory(KeyringBackend):
    """A key store that forgets."""

    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _open(self) -> None:
        if self.locked:
            raise KeyringError("locked")
