"""The draft that is open in the form, as other tills know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr
from ui.pages.new_order.form import OrderForm
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, ElsewhereQuestion
from ui.widgets.tills.place_words import place_words, till_words

if TYPE_CHECKING:
    from app.domain.input.typed_order import TypedOrder
    from app.domain.tills.whereabouts import TillPlace
    from app.services.tills.other_tills import OtherTills


class OpenDraft:
    """Tells other tills what is open here, and says where else it is.

    Only where tills share a shop.
    """

    def __init__(self, context: Context, form: OrderForm) -> None:
        self._context, self._form = context, form
        self._others = context.app.other_tills
        self._reference = self._taking_over = ""
        self._opened: TypedOrder | None = None
        self._told: TillPlace | None = None
        self.dialog: ElsewhereDialog | None = None

    def ask_first(self, reference: str, then: Callable[[], object]) -> bool:
        """Whether a draft may be opened without a question.

        Else it is asked, and `then` follows a yes.
        """
        place = self._others.with_draft(reference)
        if place is None or self._taking_over == reference:
            return True
        words = tr("{reference} is being changed there. Whoever saves second is shown both versions: nothing is lost.")
        explained = [words.format(reference=reference)]
        if place.unsaved:
            words = tr("{till} has changes that are not saved. They can be seen only there.")
            explained.append(words.format(till=till_words(place.till)))
        said = ElsewhereQuestion(
            title=tr("Open at {place}").format(place=place_words(place)),
            explained=" ".join(explained),
            keep=tr("Open all the same"),
            leave=tr("Leave it"),
        )
        self.dialog = ElsewhereDialog(self._context.keys, said, self._form.lines.window())
        self.dialog.help_wanted.connect(self._context.bridge.help_wanted)
        self.dialog.kept.connect(lambda: self._open_all_the_same(reference, then))
        self.dialog.open()
        return False

    def _open_all_the_same(self, reference: str, then: Callable[[], object]) -> None:
        # Until it is open: what stands in the form now may have to be laid aside first.
        self._taking_over = reference
        then()

    def follow(self) -> None:
        """The form shows another draft than before, or something in it was typed."""
        editing = self._form.editing
        if editing == self._reference:
            self._others.mark(editing, unsaved=bool(editing) and self._form.typed() != self._opened)
            return
        before, self._reference = self._reference, editing
        self._opened, self._told = self._form.typed(), None
        run = self._context.bridge.run
        if before:
            run(f"leave {before}", self._others.leave(before), quiet=True)
        if editing:
            take_over, self._taking_over = self._taking_over == editing, ""
            run(f"open {editing}", _open(self._others, editing, take_over, self.look), quiet=True)

    def look(self) -> str:
        """Say once who has opened the same draft elsewhere.

        The result names it, in words.
        """
        place = self._elsewhere
        seen, self._told = self._told, place
        changing = tr("changing {reference}").format(reference=self._form.editing)
        if place is None:
            return changing
        if seen is None or seen.till != place.till:
            words = tr(
                "{reference} is open at {place} as well. Whoever saves second is shown both versions: nothing is lost."
            )
            said = words.format(reference=self._form.editing, place=place_words(place))
            self._context.bridge.notice(said, Tone.NEUTRAL)
        return f"{changing} · " + tr("also open at {place}").format(place=place_words(place))

    @property
    def _elsewhere(self) -> TillPlace | None:
        return self._others.with_draft(self._form.editing) if self._form.editing else None


async def _open(others: OtherTills, reference: str, take_over: bool, look: Callable[[], object]) -> None:
    await others.open(reference, take_over=take_over)
    look()
