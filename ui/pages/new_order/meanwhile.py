"""What becomes of an order that changed elsewhere while it stands in the form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.input.typed_order import TypedOrder, typed_order
from app.domain.problem import AppError, TroubleCode
from app.domain.tills.order_differences import compare_orders
from app.domain.tills.order_version import order_version
from ui.context import Context
from ui.look.texts import sentence, tr
from ui.pages.new_order.form import OrderForm
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, ElsewhereQuestion, changed_question
from ui.widgets.tills.version_words import compared_words

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from app.domain.order import Order

_GONE = (TroubleCode.ORDER_WAS_SENT, TroubleCode.ORDER_NOT_FOUND)


class ChangedElsewhere:
    """Asks a person about both versions.

    Until they answer nothing is saved, and nothing is lost. `show` has the form show another one, so that undoing leads
    back; `clear` empties it and offers it back.
    """

    def __init__(
        self, context: Context, form: OrderForm, show: Callable[[TypedOrder], None], clear: Callable[[], None]
    ) -> None:
        self._context, self._form, self._show, self._clear = context, form, show, clear
        self.dialog: ElsewhereDialog | None = None

    def ask(self, refusal: AppError, mine: Order, again: Callable[[], object], *, keep: str = "") -> bool:
        """Ask, where `refusal` is about a change made elsewhere; else False.

        `again` is what was refused; it is done once a person keeps `mine`, by a button that says `keep`.
        """
        if not self._form.editing:
            return False
        if refusal.code in _GONE:
            self._ask_about_gone(refusal, again)
            return True
        view = self._context.order(self._form.editing) if refusal.code == TroubleCode.ORDER_CHANGED else None
        if view is None:
            return False
        self.ask_about(view, mine, again, keep=keep)
        return True

    def ask_about(self, view: OrderView, mine: Order, again: Callable[[], object], *, keep: str = "") -> None:
        """Ask about `mine` and what is saved now."""
        language = self._context.language
        rows = compared_words(compare_orders(mine, view.order), language)
        said = changed_question(tr("Somebody else changed this order meanwhile"), view.reference, rows, keep)
        version = order_version(view.order)
        theirs = typed_order(view.order, language)._replace(editing=view.reference, since=version)
        self._open(said, lambda: self._keep(view.reference, version, again), lambda: self._show(theirs))

    def _ask_about_gone(self, refusal: AppError, again: Callable[[], object]) -> None:
        said = ElsewhereQuestion(
            title=tr("This order is not a draft any more"),
            explained=sentence(refusal, self._context.language)
            + " "
            + tr("What you typed still stands here. It can become an order of its own."),
            keep=tr("Keep mine as a new order"),
            take=tr("Clear mine"),
        )
        self._open(said, lambda: self._keep("", "", again), self._clear)

    def _open(self, said: ElsewhereQuestion, keep: Callable[[], object], take: Callable[[], object]) -> None:
        self.dialog = ElsewhereDialog(self._context.keys, said, self._form.lines.window())
        self.dialog.help_wanted.connect(self._context.bridge.help_wanted)
        self.dialog.finished.connect(self._form.focus_first)
        self.dialog.kept.connect(keep)
        self.dialog.taken.connect(take)
        self.dialog.open()

    def _keep(self, editing: str, since: str, again: Callable[[], object]) -> None:
        # They saw what is saved now, and overwrite just that: who changes it once more meanwhile is asked about again.
        self._form.editing, self._form.since = editing, since
        again()
