"""`kvitt catalogue …`: products in from a file and out to one, a shop to try with, and a search."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app import runtime
from app.commands.shared import BAD_INPUT, Choices, shared, with_app
from app.domain.money import format_minor
from app.domain.problem import Invalid
from app.domain.product import Product
from app.domain.product_plan import Fate, Plan, PlannedRow
from app.domain.vat import format_rate
from app.words import explain

_MARKS = {Fate.NEW: "+", Fate.CHANGED: "~", Fate.UNCHANGED: " ", Fate.WRONG: "!"}


@click.group()
@shared
def catalogue() -> None:
    """The shop's own products."""


@catalogue.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only say what would change, row by row.")
@click.option("--leave-out-wrong", is_flag=True, help="Import the other rows although some are wrong.")
@shared
@click.pass_obj
@click.pass_context
def catalogue_import(
    context: click.Context, choices: Choices, file: Path, dry_run: bool, leave_out_wrong: bool
) -> None:
    """Import products from FILE, a CSV file whose first row names the columns: all of it or nothing."""
    try:
        content = file.read_bytes()
    except OSError:
        raise Invalid("file_unreadable", text=file.name) from None

    async def work(app: runtime.App) -> tuple[Plan, Invalid | None]:
        plan = app.catalogue.preview(content)
        if dry_run:
            return plan, None
        try:
            app.catalogue.apply(plan, leave_out_wrong=leave_out_wrong)
        except Invalid as refused:
            return plan, refused
        return plan, None

    plan, refused = with_app(choices, work)
    _tell(choices, plan, done=refused is None and not dry_run)
    if refused is not None:
        click.echo(explain(refused), err=True)
        context.exit(BAD_INPUT)


@catalogue.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), default="-")
@shared
@click.pass_obj
def catalogue_export(choices: Choices, file: Path) -> None:
    """Write all products to FILE, or to standard output: a CSV file that spreadsheets open and that can be imported again."""

    async def work(app: runtime.App) -> bytes:
        return app.catalogue.export()

    content = with_app(choices, work)
    if str(file) == "-":
        click.echo(content, nl=False)
        return
    try:
        file.write_bytes(content)
    except OSError as failure:
        raise Invalid("file_unwritable", text=file.name, reason=failure.strerror or "") from None


@catalogue.command("sample")
@shared
@click.pass_obj
def catalogue_sample(choices: Choices) -> None:
    """Bring in the sample shop: forty products to try with."""

    async def work(app: runtime.App) -> Plan:
        plan = app.catalogue.sample(app.preferences.current.market)
        app.catalogue.apply(plan)
        return plan

    _tell(choices, with_app(choices, work), done=True)


@catalogue.command("search")
@click.argument("text", default="")
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True)
@shared
@click.pass_obj
def catalogue_search(choices: Choices, text: str, limit: int) -> None:
    """List products that have every word of TEXT somewhere, or whose code it is."""

    async def work(app: runtime.App) -> tuple[Product, ...]:
        return app.catalogue.search(text, limit)

    found = with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps([_as_json(product) for product in found]))
        return
    for product in found:
        price = format_minor(product.price, "en")
        click.echo(f"{product.sku}  {product.name}  {price}  {format_rate(product.vat_rate)}  {product.unit.lower()}")
    if not found:
        click.echo("No product matches.", err=True)


def _tell(choices: Choices, plan: Plan, *, done: bool) -> None:
    """Every row that is new, changed or wrong, and how many of each."""
    if choices.as_json:
        counts = {fate.value: len(plan.of(fate)) for fate in Fate}
        rows = [_row_as_json(row) for row in plan.rows if row.fate is not Fate.UNCHANGED]
        click.echo(json.dumps({"done": done, "counts": counts, "rows": rows}))
        return
    for row in plan.rows:
        if row.fate is not Fate.UNCHANGED:
            click.echo(f"{_MARKS[row.fate]} {row.number}  {row.sku}  {row.name}{_why(row)}")
    told = ", ".join(f"{len(plan.of(fate))} {fate.value}" for fate in Fate)
    click.echo(f"{'Imported' if done else 'Not imported'}: {told}.")


def _why(row: PlannedRow) -> str:
    if row.problem is not None:
        return f": {explain(row.problem)}"
    if row.fate is Fate.NEW:
        return ""
    return ": " + ", ".join(f"{each.field} {_shown(each.old)} → {_shown(each.new)}" for each in row.differences)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(map(str, value)) or "–"
    return str(value)


def _row_as_json(row: PlannedRow) -> dict[str, object]:
    return {
        "row": row.number,
        "fate": row.fate.value,
        "sku": row.sku,
        "changes": {each.field: each.new for each in row.differences},
        "error": row.problem.code if row.problem else "",
    }


def _as_json(product: Product) -> dict[str, object]:
    return {
        "sku": product.sku,
        "name": product.name,
        "price": product.price,
        "vat_rate": product.vat_rate,
        "unit": product.unit.value,
        "barcodes": product.barcodes,
        "group": product.group,
        "favourite": product.favourite,
        "active": product.active,
    }
