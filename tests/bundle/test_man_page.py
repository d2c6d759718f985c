"""The page of the manual says every command."""

import shutil
import subprocess

import click
import pytest

from app.cli import cli
from bundle.man_page import commands_of, escaped, man_page

PAGE = man_page(cli, "1.2.3", 1_760_000_000)


def test_every_command_stands_there_with_its_help() -> None:
    commands = dict(commands_of(cli, "kvitt"))
    assert len(commands) > 30
    for name, command in commands.items():
        assert f".SS {escaped(name)}" in PAGE
        assert escaped(" ".join((command.help or "").split())) in PAGE
        assert command.help, f"{name} says nothing of itself"
    assert PAGE.startswith('.TH KVITT 1 "2025-10-09" "Kvitt 1.2.3"')


def test_options_of_every_command_are_said_once() -> None:
    assert PAGE.count(escaped("--data")) == 1
    assert escaped("--until-quiet") in PAGE


def test_what_man_would_take_for_an_order_is_none() -> None:
    assert escaped(".5 of it - or \\ more") == "\\&.5 of it \\- or \\e more"


def test_a_hidden_command_is_left_out() -> None:
    group = click.Group("all", commands=[click.Command("seen"), click.Command("unseen", hidden=True)])
    assert [name for name, _ in commands_of(group, "kvitt")] == ["kvitt seen"]


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_the_page_can_be_shown_without_a_warning() -> None:
    shown = subprocess.run(
        ["groff", "-man", "-Tutf8", "-wall", "-K", "utf8"], input=PAGE, capture_output=True, text=True, check=True
    )
    assert shown.stderr == ""
    assert "take orders that are paid" in shown.stdout
