"""docs/security.md names a test for each promise, and each test that it names is there."""

import ast
import re
from functools import cache

import pytest

from tests.support.sources import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
ROWS = re.findall(r"^\| (S\d+) \| (.+?) \| (.+) \|$", PAGE, re.MULTILINE)
NAMED = [(promise, named) for promise, _, tests in ROWS for named in re.findall(r"`(tests/[^`]+)`", tests)]


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_each_promise_has_a_test() -> None:
    assert [promise for promise, _, _ in ROWS] == [f"S{number}" for number in range(1, 13)]
    assert {promise for promise, _ in NAMED} == {promise for promise, _, _ in ROWS}


@pytest.mark.parametrize("named", [named for _, named in NAMED])
def test_what_is_named_is_there(named: str) -> None:
    file, _, name = named.partition("::")
    assert name in names_in(file)
