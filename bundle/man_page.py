"""The page of the manual, made from what the command line says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import click

HEAD = r"""
.SH NAME
kvitt \- take orders that are paid with Vipps MobilePay
.SH SYNOPSIS
.B kvitt
.RI [ options ]
.RI [ command ]
.SH DESCRIPTION
Without a command, the window opens. Until it is given the address of Vipps MobilePay, Kvitt works with a pretend service
that it brings along: no account, no keys, no network, no real money.
"""
FOOT = r"""
.SH FILES
.TP
.I $XDG_DATA_HOME/kvitt, ~/.local/share/kvitt
Orders, the action log, backups and the log, in a folder each for practice, test and production. They stay when the program
is taken away, and a newer Kvitt takes them over; an older one says which version it needs.
.SH ENVIRONMENT
.TP
.B KVITT_DATA
The data folder.
.TP
.B KVITT_API
The address of the service.
.SH NOTES
Nothing is sent to anybody but Vipps MobilePay. After a crash the log says what happened, for whoever reads it.
"""


def man_page(cli: click.Group, version: str, moment: int) -> str:
    """The page for section 1, in the language of man."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    lines = [
        f'.TH KVITT 1 "{day}" "Kvitt {version}" "Kvitt"',
        HEAD.strip(),
        ".SH OPTIONS",
        *_options(cli),
        ".SH COMMANDS",
    ]
    lines += _commands(cli, "kvitt")
    return "\n".join([*lines, FOOT.strip(), ""])


def commands_of(group: click.Group, name: str) -> Iterator[tuple[str, click.Command]]:
    """Every command below `group` by its whole name, groups left out."""
    context = click.Context(group)
    for word in group.list_commands(context):
        command = group.get_command(context, word)
        if command is None or command.hidden:
            continue
        if isinstance(command, click.Group):
            yield from commands_of(command, f"{name} {word}")
        else:
            yield f"{name} {word}", command


def _commands(group: click.Group, name: str) -> Iterator[str]:
    for whole, command in commands_of(group, name):
        arguments = " ".join(each.make_metavar(_context(command)) for each in command.params if _is_argument(each))
        yield f".SS {escaped(f'{whole} {arguments}'.strip())}"
        yield escaped(" ".join((command.help or "").split()))
        yield from _options(command)


def _options(command: click.Command) -> Iterator[str]:
    for each in command.get_params(_context(command)):
        record = each.get_help_record(_context(command))
        # All take these; they stand at the top.
        if record is not None and (
            each.name not in ("data", "api", "as_json", "help") or isinstance(command, click.Group)
        ):
            yield from (".TP", f".B {escaped(record[0])}", escaped(" ".join(record[1].split())))


def _context(command: click.Command) -> click.Context:
    return click.Context(command, info_name=command.name)


def _is_argument(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Argument)


def escaped(text: str) -> str:
    """`text` as it stands in the source of a page."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    # A line that begins like this would be an order to man.
    return re.sub(r"^(?=[.'])", r"\\&", text)
