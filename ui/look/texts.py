"""The words of the window.

English stands here and in `app.words`, other languages in resources/translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.domain.input.order_choices import Flow, Source, Unit
from app.domain.problem import AppError
from app.domain.standing import Standing
from app.words.language import ENGLISH, Words
from app.words.standings import STANDINGS

if TYPE_CHECKING:
    from app.domain.desk.views import Happening
    from app.domain.input.phone import Region
    from app.domain.operation import Operation, Stage
    from app.domain.records.journal import Finding
    from app.domain.verdict import Action

SPOKEN = {"en": "en", "nb": "nb", "nn": "nb", "no": "nb", "da": "da", "sv": "sv", "fi": "fi"}
"""The languages that a system may ask for, each with the one that we answer in: all of Norway reads bokmål."""


class Spoken:
    """The window's language until `end`: our words, and Qt's own.

    Qt's are in menus such as *Copy* and *Paste*.
    """

    # As with Qt's translators, there is one for the whole process, and the newest wins.
    words: ClassVar[list[Words]] = [ENGLISH]

    def __init__(self, application: QCoreApplication, words: Words, of_qt: QTranslator | None = None) -> None:
        self._application, self._words, self.of_qt = application, words, of_qt
        Spoken.words.append(words)
        if of_qt is not None:
            application.installTranslator(of_qt)

    def end(self) -> None:
        """Let go of the language; a second time does nothing."""
        if self._words in Spoken.words:
            Spoken.words.remove(self._words)
        if self.of_qt is not None:
            self._application.removeTranslator(self.of_qt)


def tr(text: str, *, meaning: str = "", count: int | None = None) -> str:
    """`text` in the language of the window; see `Words.say`."""
    return Spoken.words[-1].say(text, meaning=meaning, count=count)


def words_in(language: str) -> Words:
    """The words of `language`: those of the window where it speaks that."""
    spoken = Spoken.words[-1]
    return spoken if spoken.language == language else Words(language)


def language_of(setting: str) -> str:
    """The language to use: the chosen one, else the system's, else English."""
    return setting or first_spoken(QLocale.system().uiLanguages())


def first_spoken(wanted: Iterable[str]) -> str:
    """The first of the `wanted` languages (`sv-SE`, `nn_NO`) that we speak, or English."""
    for name in wanted:
        # Systems write `nn-NO`, `nn_NO` or `nn`; which Norwegian it is tells the first part.
        code = re.split("[-_]", name)[0]
        if code in SPOKEN:
            return SPOKEN[code]
    return "en"


def speak(application: QCoreApplication, language: str) -> Spoken:
    """Let the program speak `language`. It must begin before any widget is made."""
    return Spoken(application, Words(language), None if language == "en" else _words_of_qt(language))


def _words_of_qt(language: str) -> QTranslator | None:
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator()
    # Qt knows no bokmål; nynorsk is nearer to it than English.
    name = {"nb": "nn"}.get(language, language)
    known = translator.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator if known else None


def standing_word(standing: Standing) -> str:
    """The one fixed word for a state."""
    return tr(STANDINGS[standing])


def state_word(standing: Standing, *, to_ship: bool = False, refunded: bool = False) -> str:
    """The word for an order's standing, the same everywhere.

    In the list, in the strip and on its page.
    """
    if standing is Standing.RESERVED and to_ship:
        return tr("To ship")
    if standing is Standing.CAPTURED and refunded:
        return tr("Refunded in part")
    return standing_word(standing)


def standing_help(standing: Standing, flow: Flow) -> str:
    """What a state means and what to do, in one sentence for staff."""
    if standing is Standing.WAITING and flow is Flow.QR:
        return tr("Say: “Scan this with your camera or with the app, and approve.”")
    if standing is Standing.WAITING and flow is Flow.WEB:
        return tr("The customer opens the link, enters their phone number and approves in the app.")
    return {
        Standing.DRAFT: tr("Nothing has been sent and nothing charged."),
        Standing.SENDING: tr("The request is on its way."),
        Standing.WAITING: tr("Say: “Open Vipps or MobilePay. Your request is under Payments.”"),
        Standing.RESERVED: tr("The customer approved. Capture when the goods are handed over or shipped."),
        Standing.PART_CAPTURED: tr("Part of it is captured. Capture or release the rest."),
        Standing.CAPTURED: tr("The money has been taken. The order is settled."),
        Standing.RELEASED: tr("The reservation was released. Nothing more can be captured."),
        Standing.REFUNDED: tr("Everything that was captured has been given back."),
        Standing.UNKNOWN: tr("Say: “We are checking whether it went through. You will not be charged twice.”"),
        Standing.DECLINED: tr("The customer said no. Nothing was charged."),
        Standing.EXPIRED: tr("The customer did not answer in time. Nothing was charged."),
        Standing.CANCELLED: tr("The request was cancelled before the customer approved. Nothing was charged."),
    }[standing]


def flow_word(flow: Flow) -> str:
    """How a request reaches the customer, in a word."""
    return {Flow.PUSH: tr("phone"), Flow.QR: tr("QR"), Flow.WEB: tr("link")}[flow]


def source_word(source: Source) -> str:
    """What an order is paid with besides our request, in a word or two."""
    return {
        Source.GIFT_CARD: tr("Gift card"),
        Source.CASH: tr("Cash"),
        Source.CARD: tr("Card"),
        Source.VOUCHER: tr("Voucher"),
    }[source]


def unit_word(unit: Unit) -> str:
    """What a quantity counts, as short as on a price tag."""
    return {
        Unit.PCS: tr("pcs"),
        Unit.KG: tr("kg"),
        Unit.KM: tr("km"),
        Unit.MINUTE: tr("min"),
        Unit.LITRE: tr("l"),
        Unit.KWH: tr("kWh"),
    }[unit]


def happening_words(happening: Happening) -> str:
    """One line of the time line."""
    from app.domain.codes import EventName, Happened

    words: dict[str, str] = {
        Happened.CREATE: tr("Request sent"),
        Happened.CAPTURE: tr("Capture asked for"),
        Happened.REFUND: tr("Refund asked for"),
        Happened.CANCEL: tr("Cancel asked for"),
        Happened.RELEASE: tr("Release asked for"),
        EventName.CREATED: tr("Request received"),
        EventName.AUTHORIZED: tr("Customer approved"),
        EventName.CAPTURED: tr("Captured", meaning="money"),
        EventName.REFUNDED: tr("Refunded", meaning="money"),
        EventName.CANCELLED: tr("Released", meaning="money"),
        EventName.TERMINATED: tr("Cancelled"),
        EventName.ABORTED: tr("Customer declined"),
        EventName.EXPIRED: tr("Expired"),
        Happened.HANDED_OVER: tr("Shipped, nothing to capture"),
        Happened.TRACK: tr("Tracking link for the app"),
        Happened.PRINT_OPEN: tr("Printing"),
        Happened.PRINT_DONE: tr("Printed"),
        Happened.PRINT_COPY: tr("Copy printed"),
        Happened.PRINT_MAYBE: tr("Perhaps printed"),
        Happened.PRINT_FAILED: tr("Not printed"),
        Happened.CARD_REFUSED: tr("The customer's card was refused"),
        Happened.PRINT_SAVED: tr("Saved as PDF"),
        Happened.PRINT_UNSAVED: tr("Not saved as PDF"),
        Happened.ANOMALY_AMOUNT: tr("Answer set aside: another amount"),
        Happened.ANOMALY_CURRENCY: tr("Answer set aside: another currency"),
        Happened.ANOMALY_REFERENCE: tr("Answer set aside: another payment"),
        Happened.ANOMALY_STATE: tr("Answer set aside: an impossible state"),
        Happened.ANOMALY_AGGREGATE: tr("Answer set aside: impossible totals"),
    }
    # The service may tell of something that we have no word for; its own name is better than nothing.
    return _with_stage(words.get(happening.what, happening.what), happening.stage)


def trouble_words(happening: Happening, language: str) -> str:
    """What the trouble of a step of ours means; nothing where it has none."""
    from app.words.sentences import step_trouble

    return step_trouble(happening.what, happening.stage, happening.error, words_in(language))


def _with_stage(word: str, stage: Stage | None) -> str:
    from app.domain.operation import Stage

    if stage is Stage.OPEN:
        return tr("{what}, on its way").format(what=word)
    if stage is Stage.UNKNOWN:
        return tr("{what}, not known yet").format(what=word)
    if stage is Stage.REFUSED:
        return tr("{what}, refused").format(what=word)
    if stage is Stage.UNSENT:
        return tr("{what}, never arrived").format(what=word)
    return word


def action_word(action: Action) -> str:
    """What a button does."""
    from app.domain.verdict import Action

    return {
        Action.SEND: tr("Send request"),
        Action.CANCEL: tr("Cancel request"),
        Action.CAPTURE: tr("Ship and capture"),
        Action.SHIP: tr("Ship"),
        Action.RELEASE: tr("Release the rest"),
        Action.REFUND: tr("Refund"),
    }[action]


def country_word(region: Region) -> str:
    """The name of a country."""
    from app.words.sentences import country

    return country(region, Spoken.words[-1])


def sentence(error: AppError, language: str) -> str:
    """What `error` says to a person."""
    from app.words.sentences import explain  # a word for everything that can go wrong, and mostly nothing does

    return explain(error, words_in(language))


def outcome_sentence(operation: Operation, language: str) -> str:
    """How an operation went."""
    from app.words.sentences import outcome

    return outcome(operation, words_in(language))


def product_field(name: str) -> str:
    """What a product has, in a word or two."""
    return {
        "sku": tr("Item no."),
        "name": tr("Name"),
        "price": tr("Price"),
        "vat_rate": tr("VAT"),
        "unit": tr("Unit"),
        "barcodes": tr("Barcodes"),
        "group": tr("Group"),
        "favourite": tr("Favourite"),
        "active": tr("State"),
    }[name]


def finding_sentence(finding: Finding) -> str:
    """What a check of the action log found."""
    from app.words.sentences import journal_finding

    return journal_finding(finding, Spoken.words[-1])
