"""The cards of figures, which a day and a report have alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QLabel

from app.domain.day.comparison import Compared
from app.domain.day.figures import DayFigures, Share
from app.domain.money import Currency, money_words
from app.domain.vat import format_rate
from app.words.shop.day import AGES, WAYS
from ui.context import Context
from ui.look.texts import tr
from ui.widgets.basics.labels import label
from ui.widgets.day.bar_chart import Bar, BarChart
from ui.widgets.day.figures_card import FiguresCard
from ui.widgets.day.row_chart import RowChart

MOST_PRODUCTS = 10
"""So many products are named; the others stand in one row."""

_OfCurrency = TypeVar("_OfCurrency", DayFigures, Compared)


class FigureCards:
    """Cards for figures in all currencies; charts are of the first one."""

    def __init__(self, context: Context) -> None:
        self._language, self._preferences = context.language, context.app.preferences
        self.several = False
        look = context.look
        self.hour_chart = BarChart(look, tr("Kept by hour"))
        self.vat_chart = RowChart(look, tr("Kept by VAT rate"))
        self.product_chart = RowChart(look, tr("Top products"))
        self.totals, self.rates = FiguresCard(tr("Figures")), FiguresCard(tr("VAT"), self.vat_chart)
        self.hours = FiguresCard(tr("By hour"), self.hour_chart)
        self.people, self.groups = FiguresCard(tr("By person")), FiguresCard(tr("By group"))
        self.products = FiguresCard(tr("Top products"), self.product_chart)
        self.ways, self.reserved = FiguresCard(tr("By way of paying")), FiguresCard(tr("Reserved, not captured"))
        self.tills = FiguresCard(tr("By till"))
        self.tills.hide()
        self._of_charts: list[QLabel] = []
        for each in (self.hours, self.rates, self.products):
            self.add_chart_words(each)

    def usual_first(self, figures: Iterable[_OfCurrency]) -> list[_OfCurrency]:
        """Put the currency that is sold in first: the charts are of it."""
        usual = self._preferences.current.currency
        return sorted(figures, key=lambda each: each.currency is not usual)

    def _name_currencies(self, currencies: Sequence[Currency]) -> None:
        """Let amounts and charts say their currency where there are several."""
        self.several = len(set(currencies)) > 1
        for each in self._of_charts:
            each.setText(tr("The bars are in {currency}.").format(currency=currencies[0]) if self.several else "")
            each.setVisible(self.several)

    def add_chart_words(self, card: FiguresCard) -> None:
        """Let a card say of which currency its chart is."""
        words = label(role="small", wrap=True)
        words.hide()
        card.inside.insertWidget(1, words)
        self._of_charts.append(words)

    def show(self, figures: Iterable[DayFigures], before: Iterable[Compared] = ()) -> None:
        """Show these, each card only where there is something in it.

        Where there are `several` currencies, amounts say theirs.
        """
        figures = self.usual_first(figures)
        # What was before may be in a currency of its own.
        self._name_currencies([*(each.currency for each in figures), *(each.currency for each in before)])
        rows = [row for each in figures for row in self._total_rows(each)]
        self.totals.show_rows(rows or [(tr("Nothing happened yet."),)])
        self._show_rates(figures)
        self.show_shares(self.hours, figures, lambda each: each.hours, lambda name: f"{name}:00")
        self.hour_chart.show_bars([bar for each in figures[:1] for bar in self._hour_bars(each)])
        self.show_shares(self.people, figures, lambda each: each.people, lambda name: name or tr("no name"))
        self._show_groups(figures)
        self._show_products(figures)
        ways = {way.value: tr(words) for way, words in WAYS.items()}
        self.show_shares(self.ways, figures, lambda each: each.ways, lambda name: ways.get(name, name))
        self.reserved.show_rows(
            [
                (tr(AGES[one.age]), str(one.times), self.money(each)(one.minor))
                for each in figures
                for one in each.reserved
            ]
        )

    def show_tills(self, figures: Sequence[DayFigures], name: Callable[[str], str]) -> None:
        """Show sums by till where there are several.

        Of one alone it would say nothing.
        """
        several = [each for each in self.usual_first(figures) if len(each.tills) > 1]
        self.show_shares(self.tills, several, lambda each: each.tills, name)

    def show_shares(
        self,
        card: FiguresCard,
        figures: Sequence[DayFigures],
        shares: Callable[[DayFigures], Iterable[Share]],
        name: Callable[[str], str],
    ) -> None:
        """Show the shares of all currencies in a card.

        With how many captures and refunds they were.
        """
        card.show_rows(
            [
                (name(share.name), str(share.times), self.money(each)(share.captured - share.refunded))
                for each in figures
                for share in shares(each)
            ]
        )

    def money(self, figures: DayFigures | Compared) -> Callable[[int], str]:
        """What writes amounts in the currency of `figures`."""
        return money_words(figures.currency, self._language, several=self.several)

    def _total_rows(self, figures: DayFigures) -> list[tuple[str, str, str]]:
        money = self.money(figures)
        return [
            (tr("Captured"), str(figures.captured.times), money(figures.captured.minor)),
            (tr("Refunded"), str(figures.refunded.times), money(figures.refunded.minor)),
            (tr("Kept"), "", money(figures.kept)),
            (tr("Tip"), "", money(figures.tips - figures.tips_returned)),
            (tr("Released"), str(figures.released.times), money(figures.released.minor)),
        ]

    def _show_rates(self, figures: Sequence[DayFigures]) -> None:
        def name(rate: int | None) -> str:
            return tr("No VAT known") if rate is None else format_rate(rate)

        rows = [
            (name(rate.rate), *(self.money(each)(minor) for minor in (rate.net, rate.tax, rate.gross)))
            for each in figures
            for rate in each.rates
        ]
        self.rates.show_rows(rows, (tr("Rate"), tr("Net"), tr("VAT"), tr("Gross")))
        self.vat_chart.show_bars(
            [
                Bar(name(rate.rate), rate.gross, self.money(each)(rate.gross))
                for each in figures[:1]
                for rate in each.rates
            ]
        )

    def _hour_bars(self, figures: DayFigures) -> list[Bar]:
        """From the first to the last hour in which something moved, also those in which nothing did."""
        kept = {int(share.name): share.captured - share.refunded for share in figures.hours}
        hours = range(min(kept), max(kept) + 1) if kept else ()
        money = self.money(figures)
        return [Bar(f"{hour:02d}", kept.get(hour, 0), money(kept.get(hour, 0))) for hour in hours]

    def _show_groups(self, figures: Sequence[DayFigures]) -> None:
        # Without how many: two products of a group may be in one sale.
        self.groups.show_rows(
            [
                (share.name or tr("no group"), self.money(each)(share.captured - share.refunded))
                for each in figures
                for share in each.groups
            ]
        )

    def _show_products(self, figures: Sequence[DayFigures]) -> None:
        self.products.show_rows([row for each in figures for row in self._product_rows(each)])
        self.product_chart.show_bars(
            [
                Bar(share.name, share.captured - share.refunded, self.money(each)(share.captured - share.refunded))
                for each in figures[:1]
                for share in each.products[:MOST_PRODUCTS]
            ]
        )

    def _product_rows(self, figures: DayFigures) -> list[tuple[str, str, str]]:
        """The first of them, and all others in one row, so that they come to the whole."""
        money = self.money(figures)
        # One other alone is named as well.
        most = MOST_PRODUCTS if len(figures.products) > MOST_PRODUCTS + 1 else len(figures.products)
        rows = [
            (share.name, str(share.times), money(share.captured - share.refunded)) for share in figures.products[:most]
        ]
        if rest := figures.products[most:]:
            # Without how many: several of them may be in one sale.
            minor = sum(share.captured - share.refunded for share in rest)
            rows.append((tr("{count} others", count=len(rest)), "", money(minor)))
        return rows
