"""`kvitt catalogue …`: import, export, sample shop, and search of products."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click

from app import runtime
from app.commands.output import lost
from app.commands.shared import BAD_INPUT, Choices, beside, shared, with_app
from app.domain.catalogue.letters import Encoding
from app.domain.catalogue.product import Product
from app.domain.catalogue.product_columns import FIELDS
from app.domain.catalogue.product_plan import Fate, Plan, PlannedRow
from app.domain.catalogue.product_reading import ImportChoice, Preview
from app.domain.money import format_minor
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from app.whole_file import write_whole
from app.words.sentences import explain

_MARKS = {Fate.NEW: "+", Fate.CHANGED: "~", Fate.UNCHANGED: " ", Fate.WRONG: "!", Fate.SKIPPED: "-"}


@click.group()
@shared
def catalogue() -> None:
    """The shop's own products."""


@catalogue.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only say what would change, row by row.")
@click.option("--leave-out-wrong", is_flag=True, help="Import the other rows although some are wrong.")
@click.option(
    "--column",
    "named",
    multiple=True,
    metavar="FIELD=NAME",
    help="Read FIELD (sku, name, price, vat_rate …) from the column NAME; nothing behind the = leaves it out. May repeat;"
    " files with the same header are read so from now on.",
)
@click.option(
    "--encoding",
    type=click.Choice([encoding.value for encoding in Encoding]),
    default=None,
    help="How the letters are written, where it is not certain.",
)
@click.option("--other-rates", is_flag=True, help="Let in VAT rates that are not those of the country.")
@shared
@click.pass_obj
@click.pass_context
def catalogue_import(
    context: click.Context,
    choices: Choices,
    file: Path,
    dry_run: bool,
    leave_out_wrong: bool,
    named: tuple[str, ...],
    encoding: str | None,
    other_rates: bool,
) -> None:
    """Import products from FILE, a CSV file with a header: all or nothing."""
    from app.services.catalogue.product_import import choose_columns, read_content

    content = read_content(file)
    choice = ImportChoice(Encoding(encoding) if encoding else None, other_rates=other_rates)
    chosen = dict(_parse_column(text) for text in named)

    # Read beside the owner for a dry run: that must also work while the window is open.
    async def work(app: runtime.App) -> tuple[Preview, Invalid | None]:
        files = app.catalogue.files
        preview = files.preview(content, choice)
        if chosen:
            # Read once first: the columns are chosen by their names, which stand in the file.
            preview = files.preview(content, replace(choice, columns=choose_columns(preview, chosen)))
        _check_understood(preview)
        return preview, None if dry_run else await _apply(app, preview, leave_out_wrong=leave_out_wrong)

    preview, refused = beside(choices, work) if dry_run else with_app(choices, work)
    _tell(choices, preview.plan, done=refused is None and not dry_run, preview=preview)
    if refused is not None:
        click.echo(explain(refused), err=True)
    # Bad input also for a dry run, so that a script learns before it imports.
    if refused is not None or (preview.plan.wrong and not leave_out_wrong):
        context.exit(BAD_INPUT)


async def _apply(app: runtime.App, preview: Preview, *, leave_out_wrong: bool) -> Invalid | None:
    """Import what a preview shows, and say what kept it from being done."""
    # Not raised: refused rows are shown with the plan, and an exception would hide all the others.
    try:
        await app.catalogue.apply(preview.plan, leave_out_wrong=leave_out_wrong, preview=preview)
    except Invalid as refused:
        return refused
    return None


def _parse_column(text: str) -> tuple[str, str]:
    field, equals, name = text.partition("=")
    if not equals:
        raise Invalid("column_field", text=text, fields=", ".join(f"{field}=…" for field in FIELDS))
    return field.strip(), name


def _check_understood(preview: Preview) -> None:
    """Refuse a file that a person has to explain: `file_letters`, `file_no_products`."""
    letters = preview.table.letters
    if not letters.sure:
        readings = ((letters.encoding, letters.sample), *letters.others)
        shown = "; ".join(f"--encoding {encoding.value} ({sample})" for encoding, sample in readings)
        raise Invalid("file_letters", readings=shown)
    if not preview.readable:
        raise Invalid("file_no_products", field="file")


@catalogue.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), default="-")
@shared
@click.pass_obj
def catalogue_export(choices: Choices, file: Path) -> None:
    """Write all products to FILE, or to standard output, as CSV.

    Spreadsheets open it, and it can be imported again.
    """

    async def work(app: runtime.App) -> bytes:
        return app.catalogue.export()

    content = beside(choices, work)
    if str(file) == "-":
        # Bytes, because a spreadsheet wants the mark at the beginning, and text would lose it.
        click.echo(content, nl=False)
        if reason := lost():
            raise Invalid("file_unwritable", text="-", reason=reason)
        return
    try:
        write_whole(file, content)
    except OSError as failure:
        raise Invalid("file_unwritable", text=file.name, reason=failure.strerror or "") from None


@catalogue.command("sample")
@shared
@click.pass_obj
def catalogue_sample(choices: Choices) -> None:
    """Bring in the sample shop: forty products to try with."""

    async def work(app: runtime.App) -> Plan:
        plan = app.catalogue.sample(app.preferences.current.market)
        await app.catalogue.apply(plan)
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

    found = beside(choices, work)
    if choices.as_json:
        click.echo(json.dumps([_as_json(product) for product in found]))
        return
    for product in found:
        price = format_minor(product.price, "en")
        click.echo(f"{product.sku}  {product.name}  {price}  {format_rate(product.vat_rate)}  {product.unit.lower()}")
    if not found:
        click.echo("No product matches.", err=True)


def _tell(choices: Choices, plan: Plan, *, done: bool, preview: Preview | None = None) -> None:
    """Every row that is new, changed or wrong, how the columns were understood, and how many rows of each kind."""
    if choices.as_json:
        counts = {fate.value: len(plan.of(fate)) for fate in Fate}
        rows = [_row_as_json(row) for row in plan.rows if row.fate is not Fate.UNCHANGED or row.remarks]
        understood = {} if preview is None else _understood_as_json(preview)
        click.echo(json.dumps({"done": done, "counts": counts, "rows": rows, **understood}))
        return
    for row in plan.rows:
        if row.fate not in (Fate.UNCHANGED, Fate.SKIPPED) or row.remarks:
            click.echo(f"{_MARKS[row.fate]} {row.number}  {row.sku}  {row.name}{_why(row)}")
    if preview is not None:
        click.echo(_understood(preview))
    summary = ", ".join(
        f"{len(plan.of(fate))} {fate.value}" for fate in Fate if fate is not Fate.SKIPPED or plan.of(fate)
    )
    click.echo(f"{'Imported' if done else 'Not imported'}: {summary}.")


def _understood(preview: Preview) -> str:
    """Which column was read as what, and which were left out."""
    columns = ", ".join(f"{field} = {name}" for field, name in preview.matched)
    left_out = f"; left out: {', '.join(preview.left_out)}" if preview.left_out else ""
    return f"Columns: {columns}{left_out}."


def _understood_as_json(preview: Preview) -> dict[str, object]:
    return {
        "columns": dict(preview.matched),
        "left_out": preview.left_out,
        "encoding": preview.table.letters.encoding.value,
    }


def _why(row: PlannedRow) -> str:
    if row.problem is not None:
        return f": {explain(row.problem)}"
    changes = (
        []
        if row.fate is Fate.NEW
        else [f"{each.field} {_shown(each.old)} → {_shown(each.new)}" for each in row.differences]
    )
    said = [", ".join(changes), *map(explain, row.remarks)]
    words = " ".join(filter(None, said))
    return f": {words}" if words else ""


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
        "remarks": [remark.code for remark in row.remarks],
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
