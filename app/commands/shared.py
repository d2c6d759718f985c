"""What all commands share: options, data folder, sentences and exit codes.

Exit codes: 0 done · 1 this machine is in the way · 2 bad input · 3 refused, or not sent · 4 not known yet.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from app import data_file, profiles, runtime
from app.commands.output import lost
from app.commands.sign_in import signed_in
from app.domain.codes import TroubleCode, WhyNot
from app.domain.problem import AppError, Invalid
from app.domain.records.health import CURRENT
from app.errors import TROUBLE, Blocked, Offline, Refused, Uncertain, facts_of
from app.services.desk.browse import Browse
from app.system.log import log_to
from app.words.desk.moments import moment_in
from app.words.sentences import SENTENCES, explain

log = logging.getLogger("kvitt.commands")

BLOCKED, BAD_INPUT, REFUSED, NOT_KNOWN = 1, 2, 3, 4
_Result = TypeVar("_Result")
_Command = TypeVar("_Command", bound=Callable[..., Any])
_Note = Callable[[click.Context, click.Parameter, Any], None]


@dataclass
class Choices:
    """What the options that every command takes were set to."""

    data: Path | None = None
    api: str = ""
    unit: str = ""
    as_json: bool = False
    as_name: str = ""
    second: str = ""
    pin_from: int | None = None
    pin_lines: TextIO | None = None

    @property
    def folder(self) -> Path:
        """The data folder of the world that `api` belongs to."""
        return profiles.data_folder(self.data, profiles.profile_of(self.api))


def _common_options(note: _Note) -> tuple[Callable[[Any], Any], ...]:
    """The options of every command, each of which is told to `note`."""
    return (
        click.option(
            "--data",
            type=click.Path(path_type=Path, file_okay=False),
            envvar="KVITT_DATA",
            expose_value=False,
            callback=note,
            help="The data folder (also KVITT_DATA).",
        ),
        click.option(
            "--api",
            envvar="KVITT_API",
            expose_value=False,
            callback=note,
            help="test, production, or the address of a sandbox (also KVITT_API).",
        ),
        click.option(
            "--unit",
            envvar="KVITT_UNIT",
            expose_value=False,
            callback=note,
            help="The sales unit that sells, for this command (also KVITT_UNIT): its name, or its number.",
        ),
        click.option(
            "--as",
            "as_name",
            envvar="KVITT_AS",
            expose_value=False,
            callback=note,
            help="Who you are, where people are set up (also KVITT_AS). The PIN is asked for, or read from KVITT_PIN.",
        ),
        click.option("--second", expose_value=False, callback=note, help="Who stands beside you, for what needs two."),
        click.option(
            "--pin-from",
            type=int,
            expose_value=False,
            callback=note,
            help="Read PINs from this descriptor, a line each.",
        ),
        click.option("--json", "as_json", is_flag=True, expose_value=False, callback=note, help="Answer as JSON."),
    )


def shared(command: _Command) -> _Command:
    """Give a command the common options, anywhere on its line."""

    def note(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        choices = context.ensure_object(Choices)
        if value is None or value is False or value == "" or parameter.name is None:
            return
        # Click calls this for every level of the command; the variable would else win at the last one.
        surroundings = context.get_parameter_source(parameter.name) is click.core.ParameterSource.ENVIRONMENT
        if surroundings and getattr(choices, parameter.name):
            return  # what was written on the line, further left, wins over a variable
        setattr(choices, parameter.name, profiles.address_of(value) if parameter.name == "api" else value)

    for option in _common_options(note):
        command = option(command)
    return command


class Door(click.Group):
    """A group whose commands end with a sentence and an exit code.

    Never with a stack trace.
    """

    def main(self, *arguments: Any, **more: Any) -> Any:
        """Run the command line and leave.

        A line that cannot be understood gets one sentence and 2.
        """
        try:
            # With its own ending click would print usage for a wrong argument and leave with codes of its own.
            code = super().main(*arguments, **{**more, "standalone_mode": False})
        except click.ClickException as error:
            click.echo(_complaint(error), err=True)
            code = error.exit_code
        except click.Abort:
            code = BLOCKED
        if reason := lost():
            click.echo(f"Not all of the output could be written ({reason}). What was done is done.", err=True)
        # A command that returns something is done; only a number is an exit code.
        sys.exit(code if isinstance(code, int) else 0)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse text that cannot be kept or sent, such as foreign bytes.

        Before anything is done.
        """
        for argument in args:
            if not _is_text(argument):
                raise click.UsageError("An argument is not readable text.")
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; say what went wrong."""
        try:
            return super().invoke(ctx)
        except AppError as error:
            # Only codes: what a person typed must not come into the log.
            log.info("told: " + TROUBLE, facts_of(error))
            shown = Invalid("file_name_long") if _is_long_name(error) else error
            click.echo(explain(shown), err=True)
            ctx.exit(_exit_code(shown))
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as bug:
            if _is_long_name(bug):
                click.echo(SENTENCES["file_name_long"], err=True)
                ctx.exit(BAD_INPUT)
            tell_bug(ctx.ensure_object(Choices), bug)
            ctx.exit(BLOCKED)


def _complaint(error: click.ClickException) -> str:
    words = error.format_message()
    # Several near options stand in brackets, which end no sentence.
    return words.replace("(Did", "Did").removesuffix(")") if isinstance(error, click.NoSuchOption) else words


def _is_long_name(error: BaseException | None) -> bool:
    """Whether all that is wrong is a file's name, longer than the system takes."""
    while error is not None:
        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            return True
        # Only the causes that we named ourselves; a failure met on the way to this one says nothing.
        error = error.__cause__
    return False


def _is_text(argument: str) -> bool:
    return argument.encode(errors="ignore").decode() == argument


def tell_bug(choices: Choices, bug: Exception) -> None:
    """Keep the stack trace in the log and say one sentence."""
    # The folder itself may be what is wrong; then one sentence has to do.
    with suppress(AppError, OSError):
        log_to(choices.folder / "kvitt.log")
    log.error("a command failed", exc_info=bug)
    click.echo(SENTENCES["bug"], err=True)


def leave_report(choices: Choices, bug: Exception) -> None:
    """Leave a report of what ended the window."""
    from app.system.crash_reports import CrashReports

    with suppress(AppError, OSError):
        CrashReports(choices.folder, "", lambda most: ()).leave(bug)


_NOT_NOW = frozenset(WhyNot) - {WhyNot.OPERATION_OPEN, WhyNot.OPERATION_UNKNOWN, WhyNot.WHOLE_ONLY} | {
    *("nothing_to_print", "no_such_refund"),
    *("act_not_allowed", "second_person_needed", "second_is_first", "second_not_allowed"),
    *("sign_in_needed", "wrong_pin", "pin_too_soon"),
}
"""Complaints about where the payment stands or who asks, not about what was typed."""
_NOT_KNOWN = frozenset({WhyNot.OPERATION_OPEN, WhyNot.OPERATION_UNKNOWN, "outcome_unwritten"})
"""Complaints about a step whose outcome is still to be found out."""


def _exit_code(error: AppError) -> int:
    if isinstance(error, Uncertain) or error.code in _NOT_KNOWN:
        return NOT_KNOWN
    if isinstance(error, Blocked):
        return BLOCKED
    # *Offline* is code 3 with the refusals: for certain nothing was sent.
    return REFUSED if isinstance(error, Refused | Offline) or error.code in _NOT_NOW else BAD_INPUT


@contextmanager
def reading(choices: Choices) -> Iterator[Browse | None]:
    """The reads of the store, beside its owner; None without any data.

    A damaged file is read as far as it can be, and said to be damaged.
    """
    _catch_up(choices)
    with ExitStack() as opened:
        try:
            browse = opened.enter_context(data_file.open_reading(choices.folder))
        except FileNotFoundError:
            browse = None
        if browse is not None and browse.damage is not None:
            click.echo(explain(browse.damage), err=True)
        yield browse


def with_app(
    choices: Choices,
    work: Callable[[runtime.App], Awaitable[_Result]],
    owned: AbstractContextManager[None] | None = None,
    *,
    keys_later: bool = False,
    looking: bool = False,
) -> _Result:
    """Own the data folder, build the program, do `work`, take it down.

    On a damaged file nothing is done. Who owns the folder already says so with `owned`. With `keys_later` there need not be
    keys yet. Who is only `looking` is told as of when it is.
    """

    async def whole() -> _Result:
        app = runtime.build(
            choices.folder,
            profiles.profile_of(choices.api),
            choices.api,
            hearing=UpgradeLine(time.monotonic).hear,
            late_keys=keys_later or bool(choices.unit),
        )
        # The same damaged file opens for reading; a command that writes must not begin.
        try:
            if app.safety.damage is not None:
                raise app.safety.damage
            # First of all: what other tills did is what is decided on.
            await app.lines.begin(app.tasks)
            if looking:
                tell_if_behind(choices, app)
            _stand_at(app, choices)
            return await signed_in(choices, app, work)
        finally:
            await app.close()

    with profiles.own(choices.folder, wait=2) if owned is None else owned:
        return asyncio.run(whole())


def _stand_at(app: runtime.App, choices: Choices) -> None:
    """Let the named sales unit sell for this command."""
    if choices.unit:
        app.units.stand_in(app.units.named(choices.unit))


UPGRADE_SAID_AFTER_S = 1
"""What is brought up to date sooner needs no words."""


class UpgradeLine:
    """Says that an old data file is brought up to date, if long."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began = clock()
        self._step = -1

    def hear(self, step: int, steps: int) -> bool:
        """Tell of each step of so many; what stops it is Ctrl+C."""
        if step != self._step and self._clock() - self._began > UPGRADE_SAID_AFTER_S:
            if self._step < 0:
                click.echo("Your data is brought up to date. Ctrl+C leaves it as it was.", err=True)
            click.echo(f"Step {step} of {steps} …" if step else "First the file is copied …", err=True)
            self._step = step
        return False


def beside(choices: Choices, work: Callable[[runtime.App], Awaitable[_Result]]) -> _Result:
    """As `with_app`, for work that only reads beside the folder's owner.

    Such as the window. Whoever names a person has to own it: a PIN, right or wrong, is written down.
    """
    if choices.as_name:
        return with_app(choices, work, looking=True)
    _catch_up(choices)
    try:
        return asyncio.run(_look(choices, work, reading=True))
    except FileNotFoundError:  # nothing was ever saved here
        return with_app(choices, work)


def with_all_tills(choices: Choices, work: Callable[[runtime.App], Awaitable[_Result]]) -> _Result:
    """As `beside`, for what leaves the shop: what other tills wrote is in it.

    Who owns the folder, such as the window, takes that in as it comes.
    """
    if choices.as_name or not data_file.is_of_many_tills(choices.folder):
        return beside(choices, work)
    with ExitStack() as holding:
        try:
            holding.enter_context(profiles.own(choices.folder))
        except Blocked:
            return beside(choices, work)
        return asyncio.run(_look(choices, work, reading=False))


async def _look(choices: Choices, work: Callable[[runtime.App], Awaitable[_Result]], *, reading: bool) -> _Result:
    app = runtime.build(
        choices.folder, profiles.profile_of(choices.api), choices.api, reading=reading, late_keys=not reading
    )
    try:
        if app.safety.damage is not None:
            click.echo(explain(app.safety.damage), err=True)
        await app.lines.begin(app.tasks)
        tell_if_behind(choices, app)
        _stand_at(app, choices)
        return await work(app)
    finally:
        await app.close()


def tell_was(before: str, after: str) -> None:
    """Say what a command has replaced, so that nothing is lost unseen."""
    if before != after:
        click.echo(f"Before: {before or '(none)'}", err=True)


AT_ONCE_S = 1.0
"""So long a command that only looks waits for the server of a shop."""


def _catch_up(choices: Choices) -> None:
    """Bring a till's copy up to date before it is looked at, or say how old it is.

    Who owns the folder, such as the window, does that by itself.
    """
    if not data_file.is_of_many_tills(choices.folder):
        return
    try:
        with profiles.own(choices.folder):
            if not data_file.catch_up(choices.folder, AT_ONCE_S):
                _tell_behind(choices)
    except Blocked as trouble:
        at = data_file.current_at(choices.folder)
        if trouble.code != TroubleCode.FOLDER_IN_USE or at is None or datetime.now(UTC) - at >= CURRENT:
            _tell_behind(choices)


def tell_if_behind(choices: Choices, app: runtime.App) -> None:
    """Say as of when this is, where the server is not reached."""
    if app.lines.server is not None and app.lines.server.trouble is not None:
        _tell_behind(choices)


def _tell_behind(choices: Choices) -> None:
    if (at := data_file.current_at(choices.folder)) is None:
        return  # the window has just left the shop
    now = datetime.now(UTC).astimezone()
    words = f"This is as of {moment_in('en', at.astimezone(), now)}: what other tills did since may be missing."
    click.echo(f"The server of the shop is not reached. {words}", err=True)
