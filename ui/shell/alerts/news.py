"""The window's news: answers to acts, and requests that ended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.changes import ChangeSet, Topic
from app.domain.desk.views import OrderView, WaitingRow
from app.domain.money import format_money
from app.domain.operation import Kind
from ui.bridge import UNREACHED, Notice, NoticeOffer, Tone
from ui.context import Context
from ui.look.palette import STANDING_LOOK
from ui.look.texts import standing_word
from ui.shell.parts import WindowParts
from ui.widgets.shell.notice_cards import Said

_LOOKS = {
    Tone.GOOD: ("captured", "check"),
    Tone.NEUTRAL: ("released", "check"),
    Tone.BAD: ("failed", "warning"),
    Tone.UNKNOWN: ("unknown", "question"),
}


class News(QObject):
    """Shows the notices of one window."""

    def __init__(self, context: Context, parts: WindowParts) -> None:
        super().__init__(parts)
        self._context = context
        self._parts = parts
        context.bridge.changed.connect(self._on_changed)

    def _on_changed(self, changed: ChangeSet) -> None:
        line = self._context.app.lines.server
        if changed.has(Topic.SERVER) and line is not None and line.reached:
            self._parts.notices.drop_topic(UNREACHED)

    def show_notice(self, notice: Notice) -> None:
        """Show what a part of the program says.

        What is bad or unknown stays until it is put away.
        """
        name, icon = _LOOKS[notice.tone]
        stays = notice.tone in (Tone.BAD, Tone.UNKNOWN)
        self._show(Said(notice.text, icon, name, notice.reference, stays=stays, topic=notice.topic), notice.offer)

    def show_settled(self, row: WaitingRow, view: OrderView) -> None:
        """Show a notice and play a tone for an ended request."""
        last = view.last_operation
        if (
            last is None or last.kind is not Kind.CAPTURE
        ):  # a capture at once may be through by now, and has a notice of its own
            self._show(self._outcome(view))
        amount = format_money(row.amount, self._context.language)
        words = " · ".join(part for part in (amount, row.words, row.reference) if part)
        self._parts.attention.tell(view.standing, words)

    def take(self, kept: list[Said]) -> None:
        """Show the notices that an earlier window left open.

        In this window's language as far as they are about a state.
        """
        for said in kept:
            # What told of a state is told of the state of now, in the language of now.
            view = self._context.order(said.reference) if said.pile else None
            self._show(said if view is None else self._outcome(view))

    def _show(self, said: Said, offer: NoticeOffer | None = None) -> None:
        """Show a notice, unless it is about the order on the screen: that page says it itself."""
        view = self._context.order(said.reference) if said.reference else None
        order = view.reference if view else ""
        at_hand = bool(order) and order == self._parts.open_reference
        # What comes after it, such as a paper, the page does not say.
        if at_hand and offer is None:
            return
        self._parts.notices.show_notice(
            said.text,
            said.icon,
            getattr(self._context.look.palette, said.colours),
            reference="" if at_hand else order,
            words=" · ".join(part for part in (view.order.words, order) if part) if view else "",
            stays=said.stays,
            offer=offer,
            topic=said.topic,
            pile=said.pile,
        )

    def _outcome(self, view: OrderView) -> Said:
        """What a request has come to, and its amount."""
        name, icon = STANDING_LOOK[view.standing]
        word = standing_word(view.standing)
        amount = format_money(view.order.total, self._context.language)
        return Said(f"{word}: {amount}", icon, name, view.reference, stays=True, pile=word)
