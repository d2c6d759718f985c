"""The amount to capture: proposed by ticked lines, or typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.by_line import Capturing, Press, Ticked
from app.domain.codes import WhyNot
from app.domain.desk.views import OrderView
from app.domain.money import Money, format_minor
from app.domain.problem import Invalid
from app.domain.verdict import Action
from ui.look.texts import sentence, tr, words_in
from ui.look.theme import Look
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.order.ordered_lines import Ordered

NARROWEST = 144
"""Room for the largest amount, in pixels; a longer name above it takes more."""


class CaptureAmount(Field):
    """The amount to capture beside the main button.

    `forecast` is the line above it that says what is left afterwards.
    """

    def __init__(self, look: Look, ordered: Ordered) -> None:
        super().__init__(tr("Amount to capture"))
        self._look = look
        self._ordered = ordered
        self.setFixedWidth(max(NARROWEST, self.name.sizeHint().width()))
        self.forecast = label(role="small", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        self.opened = False
        self._problem = ""

    def open_up(self) -> None:
        """Let a person type another amount than the lines come to."""
        self.opened = True
        self.show()
        self.setFocus()
        self.edit.selectAll()

    def fold(self) -> None:
        """Go by the lines again: the amount stands on the main button."""
        self.opened = False

    def capturing(self, view: OrderView) -> Capturing:
        """What is ticked and typed now."""
        return Capturing(view, self._ticked(), self.text)

    def _ticked(self) -> Ticked:
        try:
            return self._ordered.wanted() if self._ordered.shipping else None
        except Invalid as problem:
            return problem

    def propose(self, view: OrderView) -> None:
        """Put in what the ticked lines are worth; without lines, all that is left."""
        self._ordered.complain(None)
        self.complain("")
        self._problem = ""
        try:
            minor = Capturing(view, self._ticked()).proposed
        except Invalid as problem:
            minor = 0
            self._ordered.complain(problem)
            self._problem = sentence(problem, self._look.language)
        # Also while the field is hidden: what the button captures is read from it.
        self.edit.setText(format_minor(minor, self._look.language))

    def show_forecast(self, capturing: Capturing) -> None:
        """Say in one line what the typed capture would come to; a dry run."""
        view, outlook, leaving = capturing.view, capturing.outlook, capturing.leaving
        text, missed = "", capturing.misses_whole
        if missed:
            limit = Money(view.allowed[Action.CAPTURE].limit, view.order.currency)
            text = sentence(Invalid(WhyNot.WHOLE_ONLY, limit=limit), self._look.language)
        elif outlook is not None and outlook.left > 0:
            releases = leaving is not None and self._ordered.travels.releases
            words = (
                tr("After this: captured {captured}, {left} is released.")
                if releases
                else tr("After this: captured {captured}, {left} stays reserved.")
            )
            text = words.format(
                captured=format_minor(outlook.captured, self._look.language),
                left=format_minor(outlook.left, self._look.language),
            )
        if leaving is not None and not missed:
            from app.words.parcels import parcel_words

            text = " ".join(filter(None, (parcel_words(leaving, view.order, words_in(self._look.language)), text)))
        show_role(self.forecast, "error" if missed or self._problem else "small")
        self.forecast.setText(self._problem or text)

    def press(self, view: OrderView) -> Press:
        """What a press of the main button captures.

        Raises `Invalid` after saying it at the field.
        """
        try:
            return self.capturing(view).press()
        except Invalid as problem:
            # The field may be folded, and what is wrong can be said nowhere else.
            self.open_up()
            self.complain(sentence(problem, self._look.language))
            raise
