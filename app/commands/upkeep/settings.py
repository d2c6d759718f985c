"""`kvitt settings …`: see, change, reset, and take to another machine."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

from app import runtime
from app.commands.shared import Choices, beside, shared, tell_was, with_app
from app.domain.problem import Invalid
from app.services.upkeep.settings_transfer import SettingsPlan
from app.settings import SETTINGS, Settings
from app.words.language import ENGLISH
from app.words.upkeep.owners import OWNER_WORDS

_BY_NAME = {each.name: each for each in SETTINGS}
_Values = tuple[dict[str, str], dict[str, str]]
"""Settings as they were and as they are, by their names."""


@click.group()
@shared
def settings() -> None:
    """See and change the settings, or take them to another machine."""


@settings.command("list")
@click.option("--changed", is_flag=True, help="Only what is not as Kvitt ships it.")
@shared
@click.pass_obj
def settings_list(choices: Choices, *, changed: bool) -> None:
    """Every setting, its value, and whose it is."""

    async def work(app: runtime.App) -> list[dict[str, str | bool]]:
        now, chosen = app.preferences.current, app.preferences.chosen
        return [
            {
                "name": each.name,
                "value": each.show(getattr(now, each.name)),
                "scope": each.scope.value,
                "changed": each.name in chosen,
            }
            for each in SETTINGS
            if each.name in chosen or not changed
        ]

    rows = beside(choices, work)
    if choices.as_json:
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        setting = _BY_NAME[str(row["name"])]
        mark = "*" if row["changed"] else " "
        click.echo(f"{mark} {setting.name} = {row['value']}    # {OWNER_WORDS[setting.scope]}: {setting.words}")


@settings.command("set")
@click.argument("name")
@click.argument("value")
@shared
@click.pass_obj
def settings_set(choices: Choices, name: str, value: str) -> None:
    """Change one setting, as it is typed in the window."""
    _check_names((name,))

    async def work(app: runtime.App) -> _Values:
        before = _shown(app.preferences.current, (name,))
        return before, _shown(await app.preferences.change({name: value}, seen=before), (name,))

    _tell(choices, *with_app(choices, work))


@settings.command("reset")
@click.argument("names", nargs=-1, required=True)
@shared
@click.pass_obj
def settings_reset(choices: Choices, names: tuple[str, ...]) -> None:
    """Put settings back to what Kvitt ships with."""
    _check_names(names)

    async def work(app: runtime.App) -> _Values:
        before = _shown(app.preferences.current, names)
        return before, _shown(await app.preferences.reset(names, seen=before), names)

    _tell(choices, *with_app(choices, work))


@settings.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@shared
@click.pass_obj
def settings_export(choices: Choices, file: Path) -> None:
    """Write what differs from the default to FILE.

    Without keys of the service, PINs and people, and without this machine's printer, webhooks and return address.
    """

    async def work(app: runtime.App) -> int:
        return app.upkeep.settings_transfer.export_file(file)

    count = with_app(choices, work)
    click.echo(
        json.dumps({"file": str(file), "settings": count})
        if choices.as_json
        else ENGLISH.say("{count} settings are in {file}.", count=count).format(count=count, file=file)
    )


@settings.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@shared
@click.pass_obj
def settings_import(choices: Choices, file: Path, *, dry_run: bool) -> None:
    """Take in the settings of FILE, all of them or none."""

    async def work(app: runtime.App) -> SettingsPlan:
        plan = app.upkeep.settings_transfer.plan(file)
        if not dry_run:
            await app.upkeep.settings_transfer.take_in(plan)
        return plan

    plan = (beside if dry_run else with_app)(choices, work)
    if choices.as_json:
        changes = {each.name: {"before": each.before, "after": each.after} for each in plan.changes}
        whole = {"changes": changes, "keys": plan.other_keys, "left_out": plan.file.left_out, "done": not dry_run}
        click.echo(json.dumps(whole, ensure_ascii=False))
        return
    for each in plan.changes:
        click.echo(f"{each.name}: {each.before or '(none)'} → {each.after or '(none)'}")
    if plan.other_keys:
        click.echo("keys: others")
    if plan.file.left_out:
        click.echo(f"Left out: {', '.join(plan.file.left_out)}", err=True)
    if plan.changes_nothing:
        click.echo("All is as in the file already.", err=True)


def _check_names(names: tuple[str, ...]) -> None:
    for name in names:
        if name not in _BY_NAME:
            raise Invalid("setting_nameless", field="name", text=name)


def _shown(settings: Settings, names: Iterable[str]) -> dict[str, str]:
    return {name: _BY_NAME[name].show(getattr(settings, name)) for name in names}


def _tell(choices: Choices, before: dict[str, str], values: dict[str, str]) -> None:
    if choices.as_json:
        click.echo(json.dumps({**values, "before": before}, ensure_ascii=False))
        return
    for name, value in values.items():
        click.echo(f"{name} = {value}")
        tell_was(before[name], value)
