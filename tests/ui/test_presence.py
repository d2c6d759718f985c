"""Work whose page or dialog has gone when it ends: it meets nothing that was deleted, and what came of it is told."""

from __future__ import annotations

import ast
import asyncio
import gc
import weakref
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from app.changes import Changes
from app.domain.codes import TroubleCode
from app.domain.problem import AppError, Invalid
from app.domain.shop.permission import Role
from app.errors import Blocked
from app.tasks import Tasks
from tests.conftest import Run
from tests.support.counter import Counter
from ui.bridge import Bridge, SecondWanted
from ui.presence import hear_end, is_there, lives, owner_of

SOURCES = {str(path): ast.parse(path.read_text()) for path in Path("ui").rglob("*.py") if "demo" not in path.parts}
STARTS = ("run", "write", "run_with_second")


class Form(QWidget):
    """Says what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self, words: str) -> bool:
        """Take a sentence; it is read here."""
        self.said.append(words)
        return True

    def hear(self, *results: object) -> None:
        """Take a result, or what was wrong."""
        self.said.extend(map(str, results))


@pytest.fixture
def form(qapp: QApplication) -> Form:
    """A form in a window of its own, shown."""
    form = Form()
    form.show()
    return form


async def fail() -> None:
    raise Blocked(TroubleCode.DISK_FULL)


async def answer() -> int:
    return 7


def test_a_part_is_there_while_its_window_is_open(form: Form) -> None:
    callback = partial(form.say, "words")
    assert owner_of(callback) is form
    assert owner_of(lambda: None) is None
    assert is_there(callback)
    assert is_there(str)
    bridge = Bridge(Changes(), Tasks(), "en")
    assert is_there(bridge)
    bridge.setParent(form)
    assert is_there(bridge.tell)
    form.hide()
    assert (lives(callback), is_there(callback), is_there(bridge)) == (True, False, False)
    delete(form)
    assert (lives(callback), is_there(callback)) == (False, False)


def test_what_ends_after_its_form_has_gone_is_told_as_a_notice(run: Run, form: Form) -> None:
    bridge, told = Bridge(Changes(), Tasks(), "en"), list[str]()
    bridge.noticed.connect(lambda notice: told.append(notice.text))
    bridge.write("at its field", fail(), ending=form.say)
    assert (len(form.said), told) == (1, [])
    form.hide()  # as a dialog that was closed
    bridge.write("hidden", fail(), ending=form.say)
    assert len(told) == 1
    bridge.leave_second(SecondWanted(AppError("bug"), "refund", fail, form.say, None))
    assert len(told) == 2
    delete(form)
    for work in (hear_end(fail(), form.hear, form.hear), hear_end(answer(), form.hear), hear_end(fail(), form.hear)):
        bridge.write("deleted", work, ending=form.say)
    assert len(told) == 4
    assert len(form.said) == 3
    bridge.close()


def test_a_form_that_is_there_hears_the_end(form: Form) -> None:
    bridge = Bridge(Changes(), Tasks(), "en")
    bridge.write("done", hear_end(answer(), form.hear, form.hear))
    bridge.write("refused", hear_end(fail(), form.hear, form.hear))
    assert form.said == ["7", str(TroubleCode.DISK_FULL)]
    bridge.leave_second(SecondWanted(AppError("bug"), "refund", fail, form.say, None))
    assert len(form.said) == 3
    bridge.close()


@pytest.mark.parametrize("trouble", [None, Invalid("person_known", field="name", name="Kari")])
def test_a_window_that_is_built_anew_while_a_person_is_saved(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, trouble: AppError | None
) -> None:
    """The pages of the old one live until that has ended, and the new window says what came of it."""
    add, free = counter.app.staff.add, asyncio.Event()

    async def slowly(name: str, pin: str, role: Role, limit: int | None) -> object:
        await free.wait()
        if trouble is not None:
            raise trouble
        return await add(name, pin, role, limit)

    monkeypatch.setattr(counter.app.staff, "add", slowly)
    before, page = weakref.ref(counter.window), counter.window.parts.people
    counter.do(lambda: counter.window.go(page))
    for field, text in ((page.form.name, "Kari"), (page.form.pin, "2468"), (page.form.again, "2468")):
        counter.do(partial(field.edit.setText, text))
    counter.click(page.form.save)
    counter.run(counter.app.preferences.change({"theme": "dark"}))
    counter.until(lambda: counter.window is not before(), "the window was not built anew")
    counter.wait(0.05)
    gc.collect()
    assert lives(page)
    assert not is_there(page)
    counter.do(free.set)
    words = "already" if trouble else "Kari works here now."
    counter.until(lambda: any(words in each for each in counter.notices), "the new window does not say it")
    counter.until(lambda: not lives(page), "the old window stays for ever")


def calls(tree: ast.AST) -> list[ast.Call]:
    """Every start of work in the background."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in STARTS
        and ast.unparse(node.func.value).endswith("bridge")
    ]


def test_of_every_ending_it_is_known_whose_it_is() -> None:
    """A method, or one with what it needs beside it: of a lambda nobody knows which page it speaks for."""
    starts = [(name, call) for name, tree in SOURCES.items() for call in calls(tree)]
    assert len(starts) > 60
    endings = [(name, keyword.value) for name, call in starts for keyword in call.keywords if keyword.arg == "ending"]
    assert len(endings) > 12
    assert [f"{name}:{each.lineno}" for name, each in endings if isinstance(each, ast.Lambda)] == []


def test_no_work_keeps_trouble_to_itself_where_its_page_has_gone() -> None:
    """Where a coroutine takes trouble itself it asks who is there, or raises; what is only written waits for the window."""
    wrong, walked = [], 0
    for name, tree in SOURCES.items():
        written = {
            ast.unparse(inner.func)
            for call in calls(tree)
            if isinstance(call.func, ast.Attribute) and call.func.attr == "write"
            for inner in ast.walk(call)
            if isinstance(inner, ast.Call)
        }
        for work in tree.body if isinstance(tree, ast.Module) else ():
            if not isinstance(work, ast.AsyncFunctionDef) or work.name in written:
                continue
            walked += 1
            source = ast.unparse(work)
            takes = [each for each in ast.walk(work) if isinstance(each, ast.ExceptHandler)]
            # What only passes goes on without what could not be had.
            kept = [each for each in takes if not isinstance(each.body[0], ast.Pass)]
            quiet = [each for each in kept if not any(isinstance(inner, ast.Raise) for inner in ast.walk(each))]
            if quiet and not any(word in source for word in ("is_there(", "isValid(", "lives(", ".tell(", "_tell_")):
                wrong.append(f"{name}:{work.lineno} {work.name}")
    assert walked > 20
    assert wrong == []


def test_no_dialog_is_met_after_it_was_closed() -> None:
    """A dialog that begins work hears its end through what knows whether it is there."""
    wrong = []
    for name, tree in SOURCES.items():
        source = ast.unparse(tree)
        dialogs = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef) and "QDialog" in map(ast.unparse, node.bases)
        ]
        for dialog in dialogs:
            handed = [argument for call in calls(dialog) for argument in call.args[1:]]
            plain = [
                each
                for each in handed
                if isinstance(each, ast.Call)
                and any(isinstance(part, ast.Name) and part.id == "self" for part in each.args)
            ]
            if plain and not any(word in source for word in ("is_there(", "lives(", ".ended")):
                wrong.append(f"{name}: {dialog.name}")
    assert wrong == []
