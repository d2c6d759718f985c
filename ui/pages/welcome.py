"""The first start: three questions with sensible answers already given.

Enter three times is enough.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.shop.remembered import Remembered
from app.domain.vat import format_rate, usual_rate
from app.settings import LANGUAGES, MARKETS, SETTINGS, SPOKEN_IN
from ui.context import Context
from ui.look.sizes import GAP, ROOM, SMALL
from ui.look.texts import language_of, tr
from ui.widgets.basics.cards import Card, page_frame
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton

WIDTH = 480
_COUNTRIES = {
    QLocale.Country.Norway: "NO",
    QLocale.Country.Denmark: "DK",
    QLocale.Country.Finland: "FI",
    QLocale.Country.Sweden: "SE",
}


def usual_country() -> str:
    """The country of the system if it is one of ours, else Norway."""
    return _COUNTRIES.get(QLocale.system().territory(), "NO")


class WelcomePage(QWidget):
    """Asks for country, language, and practice or keys.

    The answers are settings, so the window is made anew with them.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        (countries,) = (setting.choices for setting in SETTINGS if setting.name == "market")
        self.country = choice(tr("Country"), [(code, tr(words)) for code, words in countries])
        self.language = choice(tr("Language"), [(code, tr(words)) for code, words in LANGUAGES])
        ways = [("practice", tr("Practise first, with no real money")), ("keys", tr("I have keys for a sales unit"))]
        self.way = choice(tr("How to begin"), ways)
        self.country.setCurrentIndex(self.country.findData(usual_country()))
        self.language.setCurrentIndex(
            max(0, self.language.findData(language_of(context.app.preferences.current.language)))
        )
        self._language_chosen = False
        # `activated` is a person's choice; `currentIndexChanged` would also be our own proposal.
        self.language.activated.connect(self._on_language)
        self.country.currentIndexChanged.connect(self._propose_language)
        self.how = label(
            tr(
                "Next you choose test or real money, and paste the keys that the portal shows. Until then you practise."
            ),
            "small",
            wrap=True,
        )
        self.how.hide()
        self.way.currentIndexChanged.connect(lambda: self.how.setVisible(self.way.currentData() == "keys"))
        self.begin = MainButton(self._on_begin, context.keys)
        self.begin.show_words(tr("Begin"))
        self.choices = [self.country, self.language]
        if context.app.practising:  # with keys at hand there is nothing to ask
            self.choices.append(self.way)
        self._build()

    def _build(self) -> None:
        card = Card()
        card.setFixedWidth(WIDTH)
        card.inside.setSpacing(GAP)
        for answer in self.choices:
            # What a screen reader says and what stands above it are one text.
            name = label(answer.accessibleName(), "small")
            name.setBuddy(answer)
            column = QVBoxLayout()
            column.setSpacing(SMALL)
            column.addWidget(name)
            column.addWidget(answer)
            card.inside.addLayout(column)
        card.inside.addWidget(self.how)
        page = page_frame(self)
        page.addWidget(label(tr("Welcome to Kvitt"), "title"))
        hint = tr(
            "Three questions, asked once. Enter takes each answer as it stands; all can be changed in the settings."
        )
        page.addWidget(label(hint, "muted", wrap=True))
        page.addSpacing(ROOM)
        # Where every other page begins, too.
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.begin)
        page.addLayout(foot)

    @property
    def wants_practice(self) -> bool:
        """Whether to begin by practising."""
        return self._context.app.practising and self.way.currentData() == "practice"

    @property
    def wants_keys(self) -> bool:
        """Whether keys are to be pasted next."""
        if self._context.app.practising:
            return not self.wants_practice
        return not self._context.app.units.all

    def focus_first(self) -> None:
        """Put the keyboard on the first question."""
        self.country.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next question, and after the last one begins."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        # With the keyboard on none of them Enter begins, as after the last.
        at = next((n for n, answer in enumerate(self.choices) if answer.hasFocus()), len(self.choices) - 1)
        if at + 1 < len(self.choices):
            self.choices[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.begin.click()

    def _on_language(self) -> None:
        self._language_chosen = True

    def _propose_language(self) -> None:
        """Another country proposes its language, unless one was chosen by hand."""
        if not self._language_chosen:
            self.language.setCurrentIndex(self.language.findData(SPOKEN_IN[_chosen(self.country)]))

    def _on_begin(self) -> None:
        market, language = (_chosen(answer) for answer in (self.country, self.language))
        money = {"currency": MARKETS[market].value, "vat_default": format_rate(usual_rate(market))}
        answers = {"market": market, "language": language, **money}
        self._context.bridge.write("welcome", _begin(self._context, answers), waits=[self.begin])


async def _begin(context: Context, answers: dict[str, str]) -> None:
    await context.app.preferences.change(answers)
    # After the settings: a kill between the two asks once more, and never leaves a shop without a country.
    await context.app.memory.keep_shared(Remembered.WELCOME, "yes")


def _chosen(answer: QComboBox) -> str:
    return str(answer.currentData())
