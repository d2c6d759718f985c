"""The test of a module is found by its name: that of `app/x/y.py` is `tests/x/test_y.py`, of `ui/x/y.py` `tests/ui/x/test_y.py`.

A subject that has a file of its own is named after its module as well: `tests/x/test_y_subject.py`.
"""

from collections.abc import Collection
from functools import cache
from pathlib import PurePosixPath

import pytest

from tests.support.sources import ROOT

FREE = ("tests/flows/", "tests/proofs/", "tests/benchmarks/", "tests/support/")
"""Named after what a person does, or after what is proved."""
TESTED = ("app/domain/", "app/services/", "app/store/")
WITHOUT = {
    "app/domain/input/order_choices.py": "enumerations without a rule",
    "app/domain/problem.py": "one exception; every rule raises it",
    "app/domain/desk/views.py": "values for the screen; tests/services/desk fills them",
    "app/domain/papers/paper_words.py": "the shape of the words of papers; tests/words/test_papers.py fills it",
    "app/domain/records/restore_preview.py": "one value; tests/store/sqlite/test_restore.py fills it",
    "app/domain/shop/sales_unit.py": "values without a rule",
    "app/services/work.py": "what use cases are given, without a rule",
    "app/store/shop/news.py": "a shape; tests/store/postgres/test_following.py fills it",
    "app/store/sqlite/schemas.py": "SQL; tests/store/sqlite/test_schema.py holds it against every file of old",
    "app/store/sqlite/newer_schemas.py": "SQL; tests/store/sqlite/test_schema.py holds it against every file of old",
    "app/store/sqlite/seals.py": "sums of rows; tests/store/sqlite/test_log_check.py breaks each of them",
}


def files(folder: str) -> list[str]:
    return sorted(str(PurePosixPath(file.relative_to(ROOT))) for file in (ROOT / folder).rglob("*.py"))


MODULES = [name for name in (*files("app"), *files("ui"), *files("bundle")) if "__" not in name]
TESTS = [name for name in files("tests") if PurePosixPath(name).name.startswith("test_")]


@cache  # asked for each test and each module
def place_of_test(module: str) -> str:
    """Where the test of a module stands."""
    path = PurePosixPath(module.removeprefix("app/"))
    return str("tests" / path.with_name(f"test_{path.name}"))


def about(test: str, module: str) -> bool:
    """Whether `test` is the test of `module`, or of a subject of it."""
    whole = place_of_test(module)
    return test == whole or test.startswith(f"{whole.removesuffix('.py')}_")


def misplaced(tests: Collection[str], modules: Collection[str]) -> list[str]:
    """Tests that have the name of a module, and do not stand where its test is looked for."""
    named: dict[str, str] = {}
    for module in modules:
        named.setdefault(f"test_{PurePosixPath(module).name}", module)
    return [
        f"{test} has the name of {named[name]}"
        for test in tests
        if (name := PurePosixPath(test).name) in named
        and not test.startswith(FREE)
        and not any(about(test, module) for module in modules)
    ]


def untested(tests: Collection[str], modules: Collection[str]) -> list[str]:
    """Modules of the rules, the store and the use cases that have no test of their name."""
    return [
        module
        for module in modules
        if module.startswith(TESTED) and module not in WITHOUT and not any(about(test, module) for test in tests)
    ]


def test_tests_stand_where_their_modules_say() -> None:
    assert misplaced(TESTS, MODULES) == []


def test_every_module_of_the_engine_has_its_test() -> None:
    assert untested(TESTS, MODULES) == []


def test_what_has_no_test_is_there_and_has_none() -> None:
    assert [name for name in WITHOUT if name not in MODULES or any(about(test, name) for test in TESTS)] == []


@pytest.mark.parametrize(
    ("test", "place"),
    [
        ("tests/test_money.py", "app/domain/money.py"),
        ("tests/ui/test_strip.py", "ui/widgets/shell/strip.py"),
        ("tests/services/test_watch.py", "app/services/engine/watch.py"),
    ],
)
def test_a_test_in_another_place_is_seen(test: str, place: str) -> None:
    assert misplaced([test], [place]) == [f"{test} has the name of {place}"]
    assert misplaced([place_of_test(place)], [place]) == []
    assert misplaced([place_of_test(place).replace(".py", "_at_night.py")], [place]) == []


def test_a_module_without_a_test_is_seen() -> None:
    assert untested(["tests/domain/test_money.py"], ["app/domain/order.py", "app/domain/money.py", "ui/bridge.py"]) == [
        "app/domain/order.py"
    ]
