"""Reaching into pytest, so that coverage follows what tests and fixtures do, and not what pytest does around them.

Its tracer is called for each function and each line of Python, whosever it is: pytest's own work for a test that does nothing
takes 2.4 ms with it and 0.9 ms without, and there are thousands of tests.
"""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from _pytest.assertion import rewrite


def measure_tests_only(config: pytest.Config) -> None:
    """From now on follow only modules that are read, fixtures and tests; where nothing is measured, nothing changes."""
    if (tracer := sys.gettrace()) is not None:
        sys.settrace(None)
        _follow_modules(tracer)
        config.pluginmanager.register(_Measuring(tracer), "measuring")


class _Measuring:
    """Follows each fixture and each test from its begin to its end."""

    def __init__(self, tracer: Any) -> None:
        self._tracer = tracer

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self) -> Iterator[None]:
        before = sys.gettrace()  # one fixture may ask for another
        sys.settrace(self._tracer)
        try:
            return (yield)
        finally:
            sys.settrace(before)

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self) -> Iterator[None]:
        sys.settrace(self._tracer)
        try:
            return (yield)
        finally:
            sys.settrace(None)

    # The ends of fixtures have no hook of their own.
    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_teardown(self) -> Iterator[None]:
        sys.settrace(self._tracer)
        try:
            return (yield)
        finally:
            sys.settrace(None)


def _follow_modules(tracer: Any) -> None:
    """Follow what a module of tests imports, and not how pytest writes its assertions anew."""
    run_module, write_anew = rewrite.AssertionRewritingHook.exec_module, rewrite._rewrite_test

    def exec_module(*parts: Any) -> None:
        before = sys.gettrace()
        sys.settrace(tracer)
        try:
            run_module(*parts)
        finally:
            sys.settrace(before)

    def rewrite_test(*parts: Any) -> Any:
        sys.settrace(None)
        try:
            return write_anew(*parts)
        finally:
            sys.settrace(tracer)

    rewrite.AssertionRewritingHook.exec_module = exec_module  # type: ignore[method-assign,assignment]
    rewrite._rewrite_test = rewrite_test  # type: ignore[assignment]
