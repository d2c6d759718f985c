"""Tests reach into the program through `tests.support.inside` alone: what is private has its name there, once."""

import ast
import re
from collections.abc import Iterator

from tests.support.sources import ROOT

INSIDE = ROOT / "tests" / "support"
"""The one folder that may: `inside` reaches, and its neighbours drive what it gives them."""
STANDARD = {"_replace", "_fields", "_exit"}
"""Names of the standard library that only look private."""


def reaches(tree: ast.AST) -> Iterator[ast.expr]:
    """Every private name of something else, also one that is patched by its text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _patched(node)
        if not isinstance(node, ast.Attribute) or not node.attr.startswith("_") or node.attr.startswith("__"):
            continue
        own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        if not own and node.attr not in STANDARD:
            yield node


def _patched(call: ast.Call) -> Iterator[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in ("setattr", "delattr", "getattr"):
        for argument in call.args[:2]:
            text = argument.value if isinstance(argument, ast.Constant) else ""
            if isinstance(text, str) and re.fullmatch(r"(.*\.)?_[a-zA-Z]\w*", text):
                yield argument


def test_private_names_are_reached_through_one_package() -> None:
    found = [
        f"{file.relative_to(ROOT).as_posix()}:{node.lineno}: {ast.unparse(node)}"
        for file in (ROOT / "tests").rglob("*.py")
        if INSIDE not in file.parents
        for node in reaches(ast.parse(file.read_text("utf-8")))
    ]
    assert found == []


def test_a_private_name_is_seen() -> None:
    tree = ast.parse(
        "self._mine\ncls._mine\npage.shown\nsale._replace(x=1)\nlist.__len__\npage._reload()\nApp._try = x\n"
        "patch.setattr(App, '_send', x)\npatch.setattr('app.cli._read', x)\npatch.setattr(App, 'send', x)\ngetattr(x, '_y')"
    )
    seen = {"page._reload", "App._try", "'_send'", "'app.cli._read'", "'_y'"}
    assert {ast.unparse(node) for node in reaches(tree)} == seen
