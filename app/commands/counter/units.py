"""`kvitt unit …`: the sales units of the shop, and their keys."""

from __future__ import annotations

import json
import sys

import click

from app import runtime
from app.commands.counter.abilities import print_facts
from app.commands.shared import Choices, shared, tell_was, with_app
from app.commands.sign_in import has_keyboard
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import SalesUnit, UnitColour, World
from app.domain.units.key_answers import KeyReport
from app.domain.units.pasted_keys import KeyPlace, PastedKeys, sort_keys
from app.services.units.sales_units import TypedUnit
from app.settings import MARKETS
from app.words.shop.units import UNITS, shown_reached

_COLOUR = click.Choice([colour.value for colour in UnitColour if colour])
_COUNTRY = click.Choice(list(MARKETS))
PLACES = {
    KeyPlace.KEY_STORE: "keys in the key store",
    KeyPlace.THIS_RUN: "keys for this run only",
    KeyPlace.ENVIRONMENT: "keys in the environment",
    KeyPlace.PRACTICE: "practice",
    KeyPlace.NOWHERE: "no keys",
}


@click.group()
@shared
def unit() -> None:
    """The sales units of this world, and their keys.

    The world is that of --api: practice, test or production.
    """


@unit.command("list")
@shared
@click.pass_obj
def unit_list(choices: Choices) -> None:
    """All sales units; the one that sells here has a star."""

    async def work(app: runtime.App) -> list[dict[str, object]]:
        await app.units.look()
        return [_facts(app, each) for each in app.units.all]

    found = with_app(choices, work, keys_later=True)
    if choices.as_json:
        click.echo(json.dumps(found))
        return
    for each in found:
        star = "*" if each["here"] else " "
        parts = (each["name"], each["msn"], each["country"], each["currency"], PLACES[KeyPlace(str(each["keys"]))])
        click.echo(f"{star} " + "  ".join(str(part) for part in parts if part))
    if not found:
        click.echo("There is no sales unit yet: kvitt unit add NAME.", err=True)


@unit.command("add")
@click.argument("name")
@click.option("--country", type=_COUNTRY, help="Else that of the service, or of the settings.")
@click.option("--colour", type=_COLOUR, help="By which it is known in the window.")
@click.option("--untested", is_flag=True, help="Keep the keys without asking the service.")
@shared
@click.pass_obj
def unit_add(choices: Choices, name: str, country: str | None, colour: str | None, untested: bool) -> None:
    """Add a sales unit.

    Its keys are read from the standard input, in any order, as the portal shows them, and tested before they are kept. In
    practice it has the sandbox's.
    """

    async def work(app: runtime.App) -> tuple[SalesUnit, bool, KeyReport]:
        practising = app.session.unit.world is World.PRACTICE
        pasted, report = (PastedKeys(), KeyReport()) if practising else await _tested(app, untested=untested)
        pasted = pasted.without_first() if report.first_is_dead else pasted
        known = report.facts.country if report.facts else ""
        market = country or (known if known in MARKETS else app.preferences.current.market)
        return *await app.units.add(TypedUnit(name, UnitColour(colour or ""), market), pasted), report

    added, kept, report = with_app(choices, work, keys_later=True)
    if choices.as_json:
        click.echo(json.dumps({"id": added.id, "name": added.name, "msn": added.msn, "kept": kept}))
        return
    _tell_kept(added, report, kept=kept)


@unit.command("keys")
@click.argument("name")
@click.option("--untested", is_flag=True, help="Keep the keys without asking the service.")
@shared
@click.pass_obj
def unit_keys(choices: Choices, name: str, untested: bool) -> None:
    """Keep other keys for a sales unit, or a second subscription key.

    They are read from the standard input. What is not given stays as it is.
    """

    async def work(app: runtime.App) -> tuple[SalesUnit, bool, KeyReport]:
        known = app.units.named(name)
        pasted, report = await _tested(app, known.id, untested=untested)
        kept = await app.units.replace_keys(known.id, pasted, first_is_dead=report.first_is_dead)
        return known, kept, report

    known, kept, report = with_app(choices, work, keys_later=True)
    _tell_kept(known, report, kept=kept)


@unit.command("test")
@click.argument("name", default="")
@shared
@click.pass_obj
def unit_test(choices: Choices, name: str) -> None:
    """Test the keys of a sales unit, and show what it may do.

    Without NAME that of the one which sells here. Nothing is changed, and no money moves.
    """

    async def work(app: runtime.App) -> KeyReport:
        known = app.units.named(name) if name else app.units.current
        return await app.key_trial.try_out(await app.units.with_kept(known.id, PastedKeys()))

    report = with_app(choices, work)
    _refuse_faulty(report)
    if choices.as_json:
        may = {ability.value: answer for ability, answer in report.facts.may.items()} if report.facts else None
        click.echo(json.dumps({"msn": report.msn, "right": True, "may": may}))
        return
    click.echo(f"The keys of {report.msn} are right.")
    if report.facts is not None:
        print_facts(report.facts)


@unit.command("use")
@click.argument("name")
@shared
@click.pass_obj
def unit_use(choices: Choices, name: str) -> None:
    """Sell for another unit from now on, also in the window.

    For one command there is --unit NAME.
    """

    async def work(app: runtime.App) -> SalesUnit:
        return app.units.use(app.units.named(name).id)

    chosen = with_app(choices, work, keys_later=True)
    click.echo(json.dumps({"id": chosen.id, "name": chosen.name}) if choices.as_json else f"{name} sells here now.")


@unit.command("change")
@click.argument("name")
@click.option("--name", "new_name", help="Another name.")
@click.option("--colour", type=_COLOUR)
@shared
@click.pass_obj
def unit_change(choices: Choices, name: str, new_name: str | None, colour: str | None) -> None:
    """Change the name or the colour of a sales unit."""

    async def work(app: runtime.App) -> tuple[SalesUnit, SalesUnit]:
        known = app.units.named(name)
        before = known._replace(name=app.units.shown_name(known))
        shown = new_name if new_name is not None else before.name
        wanted = known.colour if colour is None else UnitColour(colour)
        return before, await app.units.change(known.id, shown, wanted, seen=(before.name, before.colour))

    before, after = with_app(choices, work, keys_later=True)
    click.echo(f"{after.name} is changed.")
    tell_was(*(", ".join(filter(None, (each.name, each.colour))) for each in (before, after)))


@unit.command("remove")
@click.argument("name")
@shared
@click.pass_obj
def unit_remove(choices: Choices, name: str) -> None:
    """Remove a sales unit that never sold, and forget its keys."""

    async def work(app: runtime.App) -> None:
        await app.units.remove(app.units.named(name).id)

    with_app(choices, work, keys_later=True)
    click.echo(f"{name} is removed.")


def _facts(app: runtime.App, each: SalesUnit) -> dict[str, object]:
    settings = app.preferences.of(each.id)
    return {
        "id": each.id,
        "name": app.units.shown_name(each),
        "msn": each.msn,
        "world": each.world,
        "country": settings.market,
        "currency": settings.currency,
        "vat": settings.vat_default,
        "colour": each.colour,
        "till": settings.pos_id,
        "keys": app.units.places[each.id],
        "here": each.id == app.units.current.id,
    }


async def _tested(app: runtime.App, known: int = 0, *, untested: bool) -> tuple[PastedKeys, KeyReport]:
    """Keys from the standard input, and what their test found."""
    pasted = sort_keys(read_keys())
    if known:
        pasted = await app.units.with_kept(known, pasted)
    if untested:
        return pasted, KeyReport()
    report = await app.key_trial.try_out(pasted)
    _refuse_faulty(report)
    return pasted.with_number(report.msn), report


def read_keys() -> str:
    if not has_keyboard():
        return sys.stdin.read()
    click.echo("Paste the four values, in any order, a line each. They are not shown. An empty line ends.", err=True)
    lines: list[str] = []
    while line := str(click.prompt("", default="", hide_input=True, show_default=False, prompt_suffix="", err=True)):
        lines.append(line)
        if not sort_keys("\n".join(lines)).missing:
            break
    return "\n".join(lines)


def _refuse_faulty(report: KeyReport) -> None:
    """Raise `Invalid` with the code of what is wrong."""
    if report.fault is None:
        return
    if report.reached:
        raise Invalid("wrong_msn_reached", field="paste", reached=shown_reached(report.reached))
    raise Invalid(report.fault, field="paste")


def _tell_kept(known: SalesUnit, report: KeyReport, *, kept: bool) -> None:
    if report.facts is not None:
        print_facts(report.facts)
    click.echo(f"{known.name or known.msn} is set up." if kept else UNITS["keys_this_run"])
