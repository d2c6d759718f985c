"""Tests reach into the program through `tests.support.inside` alone: what is private has its name there, once."""

import ast
from collections import Counter
from collections.abc import Iterator

from tests.support.sources import ROOT

STANDARD = {"_replace", "_fields", "_exit"}
"""Names of the standard library that only look private."""
STILL = {
    # faults planted in the middle of a step, which only a private name can reach
    "tests/proofs/mutants.py": 12,
    "tests/proofs/test_simulator.py": 3,
    "tests/proofs/test_state_machine.py": 3,
    "tests/proofs/test_scans.py": 3,
    "tests/proofs/test_disk.py": 1,
    "tests/proofs/counterpart.py": 1,
    "tests/store/sqlite/test_backup.py": 2,
    # tables that are held against the published ones, or may never change
    "tests/domain/papers/test_code128.py": 1,
    "tests/store/test_packed.py": 1,
    "tests/ui/test_design.py": 1,
    # pytest-qt, which has no other switch for it
    "tests/conftest.py": 1,
    # to be asked in the open one day
    "tests/commands/test_process.py": 1,
    "tests/flows/test_webhooks.py": 2,
    "tests/sandbox/webhooks/test_api.py": 1,
    "tests/services/engine/test_after_restore.py": 3,
    "tests/services/engine/test_watch.py": 2,
    "tests/services/test_checkout_numbers.py": 1,
    "tests/system/test_key_store.py": 2,
    "tests/system/test_webhook_listener.py": 1,
    "tests/ui/pages/test_orders.py": 2,
}
"""How often a file reaches further all the same. A number may only become smaller."""


def reaches(tree: ast.AST) -> Iterator[ast.Attribute]:
    """Every private name of something else."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not node.attr.startswith("_") or node.attr.startswith("__"):
            continue
        own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        if not own and node.attr not in STANDARD:
            yield node


def test_private_names_are_reached_through_one_module() -> None:
    found: Counter[str] = Counter()
    for file in (ROOT / "tests").rglob("*.py"):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith("tests/support/"):
            found[name] += len(list(reaches(ast.parse(file.read_text("utf-8")))))
    assert {name: count for name, count in found.items() if count} == STILL


def test_a_private_name_is_seen() -> None:
    tree = ast.parse(
        "self._mine\ncls._mine\npage.shown\nsale._replace(x=1)\nlist.__len__\npage._reload()\nApp._try = x"
    )
    assert {ast.unparse(node) for node in reaches(tree)} == {"page._reload", "App._try"}
