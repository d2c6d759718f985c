"""Keys in files are found, wherever they lie, and in the pretend service's own file they are no finding."""

from dataclasses import replace
from pathlib import Path

from app.api.auth import ApiKeys
from app.system.golive.key_search import KeySearch
from app.system.key_store import PRACTICE, practice_keys
from tests.conftest import Run


def test_a_key_is_found_in_any_file_below(tmp_path: Path, run: Run) -> None:
    search = KeySearch(tmp_path, lambda: PRACTICE)
    assert run(search()) == (0, 0)
    (tmp_path / "empty").touch()
    (tmp_path / "sandbox.db").write_text(PRACTICE.client_secret)
    (tmp_path / "sandbox.db-wal").write_text(PRACTICE.client_secret)
    (tmp_path / "msn.txt").write_text(PRACTICE.msn)  # no secret
    assert run(search()) == (2, 0)
    (tmp_path / "backups").mkdir()
    for at, secret in enumerate((PRACTICE.client_id, PRACTICE.client_secret, PRACTICE.subscription_key)):
        (tmp_path / "backups" / f"{at}.db").write_bytes(b"\0" * 5000 + secret.encode() + b"\0")
    assert run(search()) == (5, 3)
    second = replace(PRACTICE, second_subscription_key="second-canary")
    (tmp_path / "log").write_text("a key: second-canary")
    assert run(KeySearch(tmp_path, lambda: second)()) == (6, 4)


def test_keys_may_be_those_of_a_country(tmp_path: Path, run: Run) -> None:
    (tmp_path / "log").write_text(practice_keys("DK").client_secret)
    search = KeySearch(tmp_path, lambda: lambda reference: practice_keys("DK"))
    assert run(search()) == (1, 1)


def test_keys_that_are_still_read_are_waited_for(tmp_path: Path, run: Run) -> None:
    """Nothing would be found of a key that is not there yet, and everything of an empty one."""
    (tmp_path / "notes").write_text("nothing of a key")

    class Late:
        """A key store that takes its time."""

        keys = ApiKeys("", "", "", "")

        def __call__(self, reference: str) -> ApiKeys:
            return self.keys

        async def ready(self) -> None:
            self.keys = PRACTICE

    assert run(KeySearch(tmp_path, Late)()) == (1, 0)
