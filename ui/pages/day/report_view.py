"""Reports of any days: their figures, charts, and the time before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.day.business_day import DayRange
from app.domain.day.comparison import Compared
from app.domain.day.figures import DayFigures, Share, merge
from app.domain.day.summing import NO_RATE
from app.domain.money import format_minor
from app.domain.vat import format_rate
from app.services.day.reports import EVERYTHING, ComparedReport, Report
from app.words.shop.day import WAYS
from app.words.shop.report import against_words, change_words, trend_words
from ui.context import Context
from ui.look.formats import clock_at, day_words, short_day
from ui.look.sizes import ROOM
from ui.look.texts import tr
from ui.page_changes import PageChanges
from ui.pages.day.figure_cards import FigureCards
from ui.pages.day.paper_choice import chosen_paper, paper_choice
from ui.pages.day.report_choices import Options, ReportChoices, ReportWish
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.day.bar_chart import Bar, BarChart
from ui.widgets.day.figures_card import FiguresCard
from ui.widgets.foot import Foot
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.columns import Columns

MOST_DAYS = 62
"""Of so many days each has its bar; of more each month."""
MOST_GOODS = 100
"""So many products can be chosen; the others are searched on the command line."""


class ShownReport(NamedTuple):
    """A report as it was asked for, and what came of it."""

    wish: ReportWish
    compared: ComparedReport


class ReportView(QWidget):
    """Emits `paper_wanted` and `pdf_wanted` with the report that is shown, and `table_wanted`.

    The first two with the paper, None as in the settings. `everything` is the report of the same days without a filter, as
    long as nothing has changed since it was made.
    """

    paper_wanted = Signal(object, object)
    pdf_wanted = Signal(object, object)
    table_wanted = Signal(object)
    mail_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.reports = context.app.reports
        self.shown: ShownReport | None = None
        self.everything: Report | None = None
        self.choices = ReportChoices(context.language, self.reports.today)
        self.which = label(role="strong", wrap=True)
        self.against = label(role="small", wrap=True)
        self.trend = label(wrap=True)
        self.cards = FigureCards(context)
        self.day_chart = BarChart(context.look, tr("Kept by day"))
        self.days = FiguresCard(tr("By day"), self.day_chart)
        self.days.inside.insertWidget(1, label(tr("The pale bars are the time before."), "small", wrap=True))
        self.changes = FiguresCard(tr("Against the time before"))
        self.cards.add_chart_words(self.days)
        for at, words in enumerate((self.against, self.trend)):
            self.changes.inside.insertWidget(1 + at, words)
        self.paper = paper_choice()
        self.print_one = button(tr("Print"), lambda: self._put_out(self.paper_wanted), "quiet")
        self.save_one = button(tr("Save as PDF"), lambda: self._put_out(self.pdf_wanted), "quiet")
        self.save_table = button(tr("Save as table"), self._on_table, "quiet")
        self.mail_one = button(tr("Mail…"), self._on_mail, "quiet")
        self._build()
        self.choices.changed.connect(self.reload)
        topics = (Topic.DAY, Topic.ORDER, Topic.SETTINGS, Topic.UNITS)
        self._changes = PageChanges(self, context.bridge, self._on_changed, *topics)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        column.addWidget(self.choices)
        column.addWidget(self.which)
        columns, cards = Columns(), self.cards
        for each in (self.changes, self.days, cards.totals, cards.rates, cards.reserved):
            columns.left.addWidget(each)
        for each in (cards.products, cards.hours, cards.groups, cards.people, cards.ways, cards.tills):
            columns.right.addWidget(each)
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        column.addLayout(in_margin(scrolling(columns)), 1)
        self.foot = Foot((self.print_one, self.save_one, self.paper, self.save_table, self.mail_one), ())
        column.addWidget(self.foot)
        for each in (self.changes, self.days):
            each.hide()

    def focus_first(self) -> None:
        """Put the keyboard where the days are chosen."""
        self.choices.period.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.forget()
        self.everything = None
        self.reload()

    def _on_changed(self, changed: ChangeSet) -> None:
        self.everything = None
        self.reload()

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown is what is asked for."""
        return self.shown is not None and self.shown.wish == self.choices.wish

    def reload(self) -> None:
        """Make the report anew."""
        self.choices.follow(self.reports.today)
        self._context.bridge.run("make a report", _make(self), latest=True)

    def _put_out(self, signal: SignalInstance) -> None:
        if self.shown is not None:
            signal.emit(self.shown, chosen_paper(self.paper))

    def _on_mail(self) -> None:
        if self.shown is not None:
            self.mail_wanted.emit(self.shown)

    def _on_table(self) -> None:
        if self.shown is not None:
            self.table_wanted.emit(self.shown)

    # what is shown

    def show_report(self, shown: ShownReport, everything: Report) -> None:
        """Show a report.

        What can be chosen is what there is in `everything` of its days.
        """
        self.shown, self.everything = shown, everything
        self.choices.show_options(self._options(everything))
        self._show_figures(shown)
        self._enable_foot()

    def show_first(self, first: ShownReport) -> None:
        """Show the first figures of a long time, which the others follow.

        Nothing can be put out until then.
        """
        self.shown = None
        self._show_figures(first)
        self._enable_foot()

    def _enable_foot(self) -> None:
        for each in (self.print_one, self.save_one, self.save_table, self.mail_one):
            each.setEnabled(self.shown is not None)

    def _show_figures(self, shown: ShownReport) -> None:
        compared, only = shown.compared, shown.wish.only
        self.which.setText(self._which(shown))
        self.cards.show(compared.now.figures, compared.changes)
        self._show_changes(shown)
        self._show_days(compared)
        self.cards.show_tills(compared.now.figures, self._till)
        # Who asked for goods alone got no tip and no release, which is no figure of the shop.
        self.which.setAccessibleDescription(self.which.text())
        if only.of_goods:
            self.cards.totals.show_rows([row for row in self.cards.totals.rows if row[0] not in _not_of_goods()])

    def _which(self, shown: ShownReport) -> str:
        words = [self.days_words(shown.wish.days)]
        if shown.wish.only.of_goods:
            words.append(tr("only what was for these goods, without tips"))
        if self.shown is None:
            words.append(tr("the other figures follow"))
        return " · ".join(words)

    def days_words(self, days: DayRange) -> str:
        """Some days as people write them."""
        language, today = self._context.language, self.reports.today

        def words(day: date) -> str:
            return day_words(day, language) + (f" {day.year}" if day.year != today.year else "")

        return words(days.first) if days.length == 1 else f"{words(days.first)} – {words(days.last)}"

    def _show_changes(self, shown: ShownReport) -> None:
        compared, only = shown.compared, shown.wish.only
        stretch = compared.stretch
        time = clock_at(compared.at.astimezone(self.reports.rule(only).zone), self._context.language)
        self.against.setText(against_words(stretch, self.days_words(stretch.earlier), time, tr))
        changes = self.cards.usual_first(compared.changes)
        self.trend.setText(" ".join(trend_words(each.kept, self.cards.money(each), tr) for each in changes))
        self.trend.setVisible(bool(changes))
        # The sign of the one currency stands above its amounts: so the table has room beside another card.
        sign = changes[0].currency.sign if len(changes) == 1 else ""
        rows = [row for each in changes for row in self._change_rows(each, bare=bool(sign))]
        if only.of_goods:
            rows = [row for row in rows if row[0] not in _not_of_goods()]
        nothing = [(tr("Nothing happened, now or before."),)]
        self.changes.show_rows(rows or nothing, (sign, tr("Now"), tr("Before"), tr("Difference")) if rows else ())

    def _change_rows(self, compared: Compared, *, bare: bool) -> Iterator[tuple[str, ...]]:
        money = partial(format_minor, language=self._context.language) if bare else self.cards.money(compared)
        for name, change, words in (
            (tr("Captures"), compared.captures, str),
            (tr("Captured"), compared.captured, money),
            (tr("Refunded"), compared.refunded, money),
            (tr("Kept"), compared.kept, money),
            (tr("Tip"), compared.tips, money),
        ):
            yield name, words(change.now), words(change.before), change_words(change, words, "\n")

    def _show_days(self, compared: ComparedReport) -> None:
        days = [self._days_of(compared, each) for each in self.cards.usual_first(compared.changes)]
        if not days or compared.now.days.length == 1:
            self.days.show_rows([])
            return
        self.days.title.setText(tr("By day") if compared.passed_days.length <= MOST_DAYS else tr("By month"))
        self.days.show_rows([row for _, rows in days for row in rows], ("", "", tr("Now"), tr("Before")))
        self.day_chart.show_bars(days[0][0])

    def _days_of(self, compared: ComparedReport, changed: Compared) -> tuple[list[Bar], list[tuple[str, ...]]]:
        """The days of a currency as bars, and as rows."""
        money = self.cards.money(changed)
        now, before = (
            _by_day(report, next((each for each in report.figures if each.currency is changed.currency), None))
            for report in (compared.now._replace(days=compared.passed_days), compared.earlier)
        )
        bars, rows = list[Bar](), list[tuple[str, ...]]()
        for share, then in zip_longest(now, before[: len(now)]):
            kept, was = (money(each.captured - each.refunded) if each else "" for each in (share, then))
            name = self._name_of(share.name)
            bars.append(
                Bar(
                    *(name, share.captured - share.refunded, kept),
                    *((then.captured - then.refunded, tr("before: {amount}").format(amount=was)) if then else ()),
                )
            )
            rows.append((name, str(share.times), kept, was))
        return bars, rows

    def _name_of(self, part: str) -> str:
        """A day or a month as it stands below its bar."""
        return short_day(part, self._context.language)

    def _till(self, name: str) -> str:
        unit, _, till = name.partition(".")
        return tr("{unit}, till {till}").format(unit=self._unit(int(unit)), till=till)

    def _unit(self, number: int) -> str:
        units = self._context.app.units
        found = next((each for each in units.all if each.id == number), None)
        return (units.shown_name(found) if found else "") or tr("Sales unit {number}").format(number=number)

    def _options(self, everything: Report) -> dict[str, Options]:
        figures = everything.figures
        ways = {way.value: tr(words) for way, words in WAYS.items()}
        tills = _names(each.tills for each in figures)
        units = list(dict.fromkeys(int(name.partition(".")[0]) for name in tills))
        rates = dict.fromkeys(rate.rate for each in figures for rate in each.rates)
        goods = {part.sku: part.name for part in everything.goods if part.sku}
        sold: dict[str, int] = {}
        for part in everything.goods:
            sold[part.sku] = sold.get(part.sku, 0) + part.gross
        top = sorted(goods, key=lambda sku: (-sold[sku], sku))[:MOST_GOODS]
        return {
            "who": [(name, name or tr("no name")) for name in _names(each.people for each in figures)],
            "way": [(name, ways.get(name, name)) for name in _names(each.ways for each in figures)],
            "rate": [
                (str(NO_RATE if rate is None else rate), tr("No VAT known") if rate is None else format_rate(rate))
                for rate in rates
            ],
            "group": [(name, name or tr("no group")) for name in _names(each.groups for each in figures)],
            "product": [(sku, goods[sku]) for sku in top],
            "unit": [(str(unit), self._unit(unit)) for unit in units],
            "till": [(name.partition(".")[2], self._till(name)) for name in tills if len(tills) > len(units)],
        }


def _names(shares: Iterable[Sequence[Share]]) -> list[str]:
    return sorted({share.name for each in shares for share in each})


def _not_of_goods() -> tuple[str, str]:
    return tr("Tip"), tr("Released")


def _by_day(report: Report, figures: DayFigures | None) -> list[Share]:
    """Each day of a report, also those on which nothing happened; of many days each month."""
    found = {share.name: share for share in figures.days} if figures else {}
    days = [found.get(day.isoformat(), Share(day.isoformat(), 0, 0)) for day in report.days]
    if report.days.length <= MOST_DAYS:
        return days
    return list(merge(share._replace(name=share.name[:7]) for share in days))


async def _make(view: ReportView) -> None:
    reports, wish = view.reports, view.choices.wish
    await reports.count_gently()
    if wish.days.length > MOST_DAYS and not view.is_up_to_date:
        # All of a busy year takes seconds, and these a tenth of it.
        first = await reports.period_gently(wish.days, wish.period, wish.only, by_hour=True)
        view.show_first(ShownReport(wish, first))
    compared = await reports.period_gently(wish.days, wish.period, wish.only)
    everything = compared.now if wish.only == EVERYTHING else view.everything
    # Of a year that takes seconds, and each filter that is tried would take them again.
    if everything is None or everything.days != wish.days:
        everything = await reports.gently(wish.days)
    view.show_report(ShownReport(wish, compared), everything)
