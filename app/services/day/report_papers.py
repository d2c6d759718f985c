"""The paper of a report, printed or saved."""

from __future__ import annotations

from functools import partial

from app.domain.day.report_slip import ReportSlip, report_slip
from app.domain.day.summing import NO_RATE
from app.domain.papers.blocks import Block
from app.domain.papers.confirmation import Shop
from app.domain.papers.plain_text import plain_text
from app.domain.papers.printer import Paper, Target
from app.domain.papers.printout import Outcome
from app.domain.shop.permission import Act
from app.domain.vat import format_rate
from app.services.day.day_rules import day_rule, rule_of
from app.services.day.reports import ComparedReport, ReportFilter
from app.services.printing import Hand, Printing
from app.services.session import get_unit
from app.services.work import Work
from app.words.papers import day_paper_words, paper_words, report_paper_words


class ReportPapers:
    """Makes and prints the papers of reports.

    None of them is written down: the same report can be made again at any time.
    """

    def __init__(self, work: Work, printing: Printing) -> None:
        self._work, self._printing = work, printing

    def blocks(self, report: ComparedReport, only: ReportFilter) -> tuple[Block, ...]:
        """The blocks of the paper."""
        settings = self._work.preferences.current
        language = settings.language_on_paper
        return report_slip(
            ReportSlip(
                shop=Shop(settings.shop, settings.organisation, settings.shop_address),
                paper=paper_words(language),
                day=day_paper_words(language),
                words=report_paper_words(language),
                rule=day_rule(self._work) if only.unit is None else rule_of(self._work, only.unit),
                stretch=report.stretch,
                at=report.at,
                now=report.now.figures,
                earlier=report.earlier.figures,
                only=self._narrowed(report, only),
                goods=only.of_goods,
                till_name=self._till,
                world=self._work.session.unit.world,
            )
        )

    def text(self, report: ComparedReport, only: ReportFilter) -> str:
        """The paper as text for a message."""
        return plain_text(self.blocks(report, only))

    async def print(
        self, report: ComparedReport, only: ReportFilter, target: Target | None = None, paper: Paper | None = None
    ) -> int:
        """Print it. Raises as `Printing.print_page` does."""
        return await self._printing.print_page(partial(self._begin, report, only), _end, target, paper)

    async def hand_over(self, report: ComparedReport, only: ReportFilter, hand: Hand) -> None:
        """Give it to `hand`, which takes it at once, such as a file."""
        self._work.session.require(Act.PRINT)
        hand(self.blocks(report, only))

    async def _begin(self, report: ComparedReport, only: ReportFilter, printer: str) -> tuple[int, tuple[Block, ...]]:
        return 1, self.blocks(report, only)

    def _narrowed(self, report: ComparedReport, only: ReportFilter) -> tuple[str, ...]:
        """What the report was narrowed to, in the words of the paper."""
        language = self._work.preferences.current.language_on_paper
        words, till = day_paper_words(language), paper_words(language).till
        goods = {each.sku: each.name for each in report.now.goods}
        rates = {None: None, NO_RATE: words.no_rate}
        said = (
            words.no_name if only.who == "" else only.who,
            None if only.way is None else words.way(only.way),
            None if only.product is None else goods.get(only.product, only.product),
            None if only.unit is None else self._unit(only.unit),
            None if only.till is None else f"{till} {only.till}",
            words.no_group if only.group == "" else only.group,
            rates[only.rate] if only.rate in rates else f"{words.rate} {format_rate(only.rate or 0)}",
        )
        return tuple(each for each in said if each is not None)

    def _unit(self, number: int) -> str:
        unit = get_unit(self._work.store, self._work.session.unit.world, number)
        return unit.name or self._work.preferences.of(number).shop or str(number)

    def _till(self, name: str) -> str:
        unit, _, till = name.partition(".")
        return f"{self._unit(int(unit))} · {till}"


async def _end(copy: int, outcome: Outcome) -> None:
    """Nothing is written down of it."""
