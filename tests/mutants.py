"""Plant small faults in the rules, the use cases and the store, one at a time, and see which of them no test notices.

    make mutants                       a sample, drawn by a seed, that ends in half an hour on two cores
    python -m tests.mutants --most 50 --seed 7 --only app.domain.shipment

mutmut plants the faults and runs the tests that reach each; this draws the sample, without what SQLite cannot tell, and
counts. `docs/mutants.md` says why those live that may.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TypeGuard

from mutmut.__main__ import copy_also_copy_files, copy_src_dir, create_mutants, setup_source_paths  # type: ignore[attr-defined]

ROOT = Path(__file__).parents[1]
PLANTED = ROOT / "mutants"
SURVIVORS = ROOT / "docs" / "mutants.md"
MOST, SEED, LEAST_KILLED = 200, 11, 95.0
"""How many faults are drawn, by which seed, and how many of a hundred must be noticed."""
_WORDS = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|JOIN|ORDER|PRAGMA|BEGIN|UNION|VALUES|AND|IN|AS)\b")
"""What tells a query from another text: our own write these in capitals."""
_EXACT = re.compile(r"'[^']*'|:\w+|\{\w+\}")
"""Where case counts in a query: a text, the name of a value, and a gap."""
KILLED, NO_TEST, TIME_UP = {1, 3}, 33, {24, 36, 152, 255, -24, -9}


class Text(ast.Constant):
    """A text in a source."""

    value: str


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--most", type=int, default=MOST)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--only", default="", help="only faults of a module or function, by the beginning of its name")
    asked.add_argument("--plant", action="store_true", help=argparse.SUPPRESS)
    wanted = asked.parse_args()
    if wanted.plant:
        return plant()
    PLANTED.mkdir(exist_ok=True)
    run(sys.executable, "-m", "tests.mutants", "--plant")
    same = other_case()
    names = [name for name in outcomes() if name.startswith(wanted.only) and name not in same]
    drawn = sorted(Random(wanted.seed).sample(sorted(names), min(wanted.most, len(names))))
    print(f"{len(drawn)} of {len(names)} faults, drawn by seed {wanted.seed}", flush=True)
    run(sys.executable, "-m", "mutmut", "run", "--max-children", "2", *drawn)
    return judge(drawn)


def run(*command: str) -> None:
    """Run a command that says much; what it says is kept beside the faults."""
    with (PLANTED / "told.log").open("a") as told:
        subprocess.run(command, cwd=ROOT, stdout=told, stderr=subprocess.STDOUT, check=False)


def plant() -> int:
    """Write the sources with every fault in them."""
    copy_src_dir()
    copy_also_copy_files()
    setup_source_paths()
    create_mutants(2)
    return 0


def outcomes() -> dict[str, int | None]:
    """What became of each fault: the exit code of its tests."""
    found: dict[str, int | None] = {}
    for file in sorted(PLANTED.rglob("*.meta")):
        found |= json.loads(file.read_text("utf-8"))["exit_code_by_key"]
    return found


def other_case() -> set[str]:
    """The faults in the store that only write a query in other letters, large or small: to SQLite it is the same query."""
    found = set()
    for file in sorted((PLANTED / "app" / "store").rglob("*.py")):
        module = ".".join(file.relative_to(PLANTED).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(file.read_text("utf-8"))
        functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for name, planted in functions.items():
            honest = functions.get(re.sub(r"__mutmut_[0-9]+$", "__mutmut_orig", name))
            if honest is not None and honest is not planted and same_query(honest, planted):
                found.add(f"{module}.{name}")
    return found


def same_query(honest: ast.FunctionDef, planted: ast.FunctionDef) -> bool:
    """Whether a fault only changes the case of letters in a query, and only where case does not count."""
    columns = columns_of(honest)
    for old, new in zip(ast.walk(honest), ast.walk(planted), strict=False):
        if is_text(old) and is_text(new) and (_WORDS.search(old.value) or old in columns):
            exact = old.value.count("'") % 2 or _EXACT.findall(old.value) != _EXACT.findall(new.value)
            if not exact and old.value.casefold() == new.value.casefold():
                new.value = old.value
    planted.name = honest.name
    return ast.dump(honest) == ast.dump(planted)


def is_text(node: ast.AST) -> TypeGuard[Text]:
    """Whether it is a text as it stands."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def columns_of(function: ast.FunctionDef) -> set[ast.AST]:
    """The names of columns that are given to the database's `insert` and `update`, which make a query of them."""
    calls = (node for node in ast.walk(function) if isinstance(node, ast.Call))
    made = [call for call in calls if ast.unparse(call.func) in ("self._db.insert", "self._db.update")]
    return {key for call in made for row in call.args if isinstance(row, ast.Dict) for key in row.keys if key}


def judge(drawn: list[str]) -> int:
    """Say how many were noticed, and which live unexplained; 0 if enough were and each that lives is explained."""
    codes = outcomes()
    explained = set(re.findall(r"^\| `([^`]+)` \|", SURVIVORS.read_text("utf-8"), re.MULTILINE))
    alive = [name for name in drawn if codes[name] not in KILLED | TIME_UP]
    not_tried = [name for name in alive if codes[name] is None]
    rate = 100 * (len(drawn) - len(alive)) / max(1, len(drawn))
    for name in alive:
        why = "no test reaches it" if codes[name] == NO_TEST else "it lives"
        print(f"{name}: {why}{', as docs/mutants.md explains' if name in explained else ''}")
    print(f"{len(drawn) - len(alive)} of {len(drawn)} were noticed: {rate:.1f} %; {len(not_tried)} were not tried")
    return 0 if rate >= LEAST_KILLED and set(alive) <= explained else 1


if __name__ == "__main__":
    sys.exit(main())
