"""S12: who reaches the socket of the window can bring it up, and nothing else; junk on it does no harm."""

from __future__ import annotations

import asyncio
import select
import socket
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from tests.conftest import Run
from tests.support.until import until
from ui.shell.single_window import Bell, address_of

JUNK = (
    b"",
    b"\x00" * 65_536,
    b"up",
    b"UP\n",
    b" up\n",
    b"GET / HTTP/1.1\r\n\r\n",
    b"\xff" * 1_000,
    b"quit\n",
    b"up\r\n",
)


@pytest.fixture
def bell(qapp: QApplication, tmp_path: Path, run: Run) -> Iterator[tuple[Bell, list[int], str]]:
    bell, rung = Bell(tmp_path), list[int]()
    bell.rung.connect(lambda: rung.append(1))
    yield bell, rung, address_of(tmp_path)
    # Who hung up is let go before the bell is.
    run(until(lambda: not bell.findChildren(QLocalSocket), "somebody is still connected"))
    bell.close()


def knock(address: str, words: bytes) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(2)
    connection.connect(address)
    with suppress(OSError):
        connection.sendall(words)
    return connection


def test_junk_rings_nothing_and_the_right_word_still_does(bell: tuple[Bell, list[int], str], run: Run) -> None:
    _, rung, address = bell
    dice = Random(1)
    junk = [*JUNK, *(dice.randbytes(dice.randrange(4_000)) for _ in range(91))]
    connections = []
    for words in junk:
        connections.append(knock(address, words))
        run(asyncio.sleep(0))  # who listens takes it, or the next would find the door full
    with closing(knock(address, b"up\n")) as right:
        run(until(lambda: bool(rung), "the right word rings no bell"))
        assert right.recv(64) == b"coming\n"
    assert rung == [1]
    for connection in connections:
        connection.setblocking(False)
        with suppress(BlockingIOError, ConnectionError):
            assert connection.recv(64) == b""  # nobody is told anything
        connection.close()


def test_whoever_rings_all_the_time_only_brings_the_window_up(bell: tuple[Bell, list[int], str], run: Run) -> None:
    _, rung, address = bell
    many = [knock(address, b"up\n") for _ in range(25)]
    run(until(lambda: len(select.select(many, [], [], 0)[0]) == len(many), "not every knock was answered"))
    run(until(lambda: bool(rung), "no knock rang the bell"))
    assert [each.recv(64) for each in many] == [b"coming\n"] * 25
    assert len(rung) <= 25
    for each in many:
        each.close()
