"""`kvitt order print`: an order on paper, in a file, or on the terminal."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path

import click

from app import runtime, window
from app.commands.shared import Choices, beside, shared, with_app
from app.domain.papers.columns import Pen, PrintedLine, as_text
from app.domain.papers.drawn_lines import Picture
from app.domain.papers.paper_choice import CONFIRMATION, PaperChoice, PaperType
from app.domain.papers.printer import Paper, parse_printer
from app.domain.papers.printout import Printout
from app.domain.problem import Invalid


@click.command("print")
@click.argument("reference")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Save it as this PDF instead.")
@click.option("--to", "printer", default="", help="host:port, usb:04b8:0202, serial:/dev/ttyUSB0 or file:PATH.")
@click.option("--width", type=click.Choice(["80", "58"]), default=None, help="A roll that wide, in mm.")
@click.option("--show", is_flag=True, help="Only show it here; nothing is printed or written down.")
@click.option("--text", is_flag=True, help="As --show, in lines to paste into a message.")
@click.option(
    "--refund",
    type=click.IntRange(min=0),
    is_flag=False,
    flag_value=0,
    default=None,
    metavar="[N]",
    help="The slip of the order's N-th refund, counted from 1; of the last one if no number is given.",
)
@click.option(
    "--packing",
    type=click.IntRange(min=0),
    is_flag=False,
    flag_value=0,
    default=None,
    metavar="[N]",
    help="The packing slip of the order's N-th shipment, counted from 1; of the last one if no number is given.",
)
@shared
@click.pass_obj
def order_print(
    choices: Choices,
    *,
    reference: str,
    pdf: Path | None,
    printer: str,
    width: str | None,
    show: bool,
    text: bool,
    refund: int | None,
    packing: int | None,
) -> None:
    """Print an order's confirmation, parked slip, refund slip or packing slip.

    On the printer of the settings. A second paper that says the same is marked as a copy.
    """
    # Each of these says where the paper goes, so there can be only one.
    if sum((pdf is not None, bool(printer), show, text)) > 1:
        raise Invalid("one_way_out")
    choice = _choice(refund, packing)
    target = parse_printer(printer) if printer else None
    paper = Paper(width) if width else None

    async def work(app: runtime.App) -> str:
        if text:
            return app.printing.text(reference, choice).rstrip()
        if show:
            columns = (paper or app.preferences.current.paper).columns
            # On a screen there is no printer that lacks a letter.
            return as_text(app.printing.blocks(reference, choice), columns, lambda letter: True).rstrip()
        if pdf is not None:
            return _told(choices, reference, await _save_pdf(app, reference, choice, pdf, paper))
        app.printing.pen = _LatePen()
        return _told(choices, reference, await app.printing.print(reference, target, paper, choice))

    click.echo(beside(choices, work) if show or text else with_app(choices, work))


def _choice(refund: int | None, packing: int | None) -> PaperChoice:
    if refund is not None and packing is not None:
        raise click.UsageError("A paper is either --refund or --packing.")
    if refund is not None:
        return PaperChoice(PaperType.REFUND_SLIP, refund)
    return CONFIRMATION if packing is None else PaperChoice(PaperType.PACKING_SLIP, packing)


async def _save_pdf(app: runtime.App, reference: str, choice: PaperChoice, pdf: Path, paper: Paper | None) -> Printout:
    sheet = paper or app.preferences.current.sheet
    return await app.printing.hand_over(
        reference, pdf.name, lambda blocks: window.write_pdf(blocks, pdf, sheet, reference), choice
    )


def _told(choices: Choices, reference: str, printout: Printout) -> str:
    if choices.as_json:
        facts = {"reference": reference, "what": printout.what, "printer": printout.printer, "copy": printout.copy}
        return json.dumps(facts)
    copied = f", copy {printout.copy}" if printout.copy > 1 else ""
    return f"{reference}: printed on {printout.printer}{copied}"


class _LatePen:
    """Draws through Qt, which is started only for a letter that the printer lacks."""

    @cached_property
    # Kept with the pen: Qt must live as long as something is drawn.
    def _pen(self) -> Pen:
        self._application = window.start_qt()
        return window.make_pen()

    def can_draw(self, letter: str) -> bool:
        return self._pen.can_draw(letter)

    def draw(self, line: PrintedLine, width: int, cell: int) -> Picture:
        return self._pen.draw(line, width, cell)
