"""`kvitt people …`: who works here, and what each may do."""

from __future__ import annotations

import json

import click

from app import runtime
from app.commands.shared import Choices, beside, shared, tell_was, with_app
from app.commands.sign_in import new_pin_of, pin_of
from app.domain.money import Currency, Money, format_money, parse_amount
from app.domain.shop.permission import ROLES, TABLE, Act, Right, Role
from app.domain.shop.person import Person
from app.services.people.staff import USUAL_LIMIT
from app.words.people import RIGHTS, ROLE_WORDS

_ROLE = click.Choice([role.value for role in ROLES])
_RIGHT = {Right.ALLOWED: "yes", Right.LIMITED: "up to the limit", Right.SECOND: "with a second person"}
NO_LIMIT = "none"


@click.group()
@shared
def people() -> None:
    """Who works here.

    Until the first person is added there are no PINs.
    """


@people.command("list")
@shared
@click.pass_obj
def people_list(choices: Choices) -> None:
    """Everybody who works here."""

    async def work(app: runtime.App) -> tuple[tuple[Person, ...], Currency]:
        return app.staff.everybody, app.preferences.current.currency

    found, currency = beside(choices, work)
    if choices.as_json:
        rows = [{"name": each.name, "role": each.role, "refund_limit": each.refund_limit} for each in found]
        click.echo(json.dumps(rows))
        return
    for each in found:
        click.echo(f"{each.name}  {ROLE_WORDS[each.role]}  {_limit_words(each, currency)}".rstrip())
    if not found:
        click.echo("No people are set up, so nobody is asked for a PIN.", err=True)


@people.command("rights")
@shared
@click.pass_obj
def people_rights(choices: Choices) -> None:
    """What each role may do."""
    if choices.as_json:
        click.echo(json.dumps({act: {role: TABLE[role].get(act) for role in ROLES} for act in Act}))
        return
    for act in Act:
        row = (f"{ROLE_WORDS[role]}: {_RIGHT.get(TABLE[role].get(act, Right.ALLOWED)) if act in TABLE[role] else 'no'}"
               for role in ROLES)  # fmt: skip
        click.echo(f"{RIGHTS[act]}  ({', '.join(row)})")


@people.command("add")
@click.argument("name")
@click.option("--role", type=_ROLE, help="The first person is the owner; others are clerks unless this says otherwise.")
@click.option("--limit", help="Refunds a day without a second person: an amount, or none. A clerk's usual is 500,00.")
@shared
@click.pass_obj
def people_add(choices: Choices, name: str, role: str | None, limit: str | None) -> None:
    """Add a person.

    The first one is the owner, and from then on a PIN is asked for.
    """

    async def work(app: runtime.App) -> Person:
        usual = Role.CLERK if app.staff.everybody else Role.OWNER
        chosen = Role(role) if role else usual
        most = USUAL_LIMIT if chosen is Role.CLERK else None
        if limit is not None:
            most = _limit(limit, app.preferences.current.currency)
        app.session.require(Act.PEOPLE)  # before a PIN is asked for
        return await app.staff.add(name, new_pin_of(choices, name), chosen, most)

    person = with_app(choices, work)
    click.echo(f"{person.name} works here now: {ROLE_WORDS[person.role]}.")


@people.command("change")
@click.argument("name")
@click.option("--role", type=_ROLE, help="What they are from now on.")
@click.option("--limit", help="Refunds a day without a second person: an amount, or none.")
@click.option("--new-pin", is_flag=True, help="Give them another PIN; the one of now is dead at once.")
@shared
@click.pass_obj
def people_change(choices: Choices, name: str, role: str | None, limit: str | None, new_pin: bool) -> None:
    """Change what a person may do, or their PIN."""

    async def work(app: runtime.App) -> tuple[Person, str, str]:
        app.session.require(Act.PEOPLE)
        before = app.staff.named(name)
        most = before.refund_limit if limit is None else _limit(limit, app.preferences.current.currency)
        pin = new_pin_of(choices, before.name) if new_pin else ""
        # What is not named stays as it was when the command began, and a PIN may take long to type.
        seen = (before.role, before.refund_limit)
        after = await app.staff.change(name, Role(role) if role else before.role, most, pin, seen=seen)
        currency = app.preferences.current.currency
        return after, _may(before, currency), _may(after, currency)

    person, was, now = with_app(choices, work)
    click.echo(f"{person.name} is changed: {ROLE_WORDS[person.role]}.")
    tell_was(was, now)


@people.command("pin")
@click.argument("name")
@shared
@click.pass_obj
def people_pin(choices: Choices, name: str) -> None:
    """Change one's own PIN."""

    async def work(app: runtime.App) -> None:
        pin = pin_of(choices, app.staff.named(name).name, "KVITT_PIN")
        # As at the till: a wrong PIN is written down, and the next try has to wait.
        await app.staff.sign_in(name, pin)
        await app.staff.change_own_pin(pin, new_pin_of(choices, name))

    with_app(choices, work)
    click.echo("The PIN is changed.")


@people.command("remove")
@click.argument("name")
@shared
@click.pass_obj
def people_remove(choices: Choices, name: str) -> None:
    """Remove a person.

    Without the last one there are no PINs any more.
    """

    async def work(app: runtime.App) -> None:
        await app.staff.remove(name)

    with_app(choices, work)
    click.echo(f"{name} works here no longer.")


@people.command("recover")
@click.argument("name")
@shared
@click.pass_obj
def people_recover(choices: Choices, name: str) -> None:
    """Give an owner who forgot it another PIN.

    Whoever may run programs on this machine can do this. It stands in the action log.
    """

    async def work(app: runtime.App) -> None:
        await app.staff.recover(name, new_pin_of(choices, app.staff.named(name).name))

    with_app(choices, work)
    click.echo(f"{name} has a new PIN. This stands in the action log.")


@people.command("lock-after")
@click.argument("minutes", type=int)
@shared
@click.pass_obj
def people_lock_after(choices: Choices, minutes: int) -> None:
    """Lock the window after MINUTES without a key or a click.

    0 never locks it.
    """

    async def work(app: runtime.App) -> None:
        app.staff.lock_itself_after(minutes)

    with_app(choices, work)
    click.echo(f"The window locks itself after {minutes} minutes." if minutes else "The window does not lock itself.")


def _limit(text: str, currency: Currency) -> int | None:
    return None if text == NO_LIMIT else parse_amount(text, currency=currency)


def _may(person: Person, currency: Currency) -> str:
    return ", ".join(filter(None, (ROLE_WORDS[person.role], _limit_words(person, currency))))


def _limit_words(person: Person, currency: Currency) -> str:
    if person.refund_limit is None:
        return ""
    return f"refunds up to {format_money(Money(person.refund_limit, currency), 'en')} a day"
