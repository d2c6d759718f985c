"""Tills in the settings: who shares the shop, and its moves."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer

from app.changes import ChangeSet, Topic
from app.domain.problem import AppError
from app.domain.tills.shared_shop import Moved, MoveKind, MovePhase, SeenTill, SharedShop, ShopMove
from ui.look.formats import moment
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.presence import hear_end
from ui.widgets.settings.tills_card import ShownTill, TillsCard
from ui.widgets.tills.server_words import whole_number

EVERY_MS = 5000
"""So often the tills are asked for while they are seen."""


class TillsPart(GroupPart):
    """The card of the tills, and what stands behind it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.sharing = self.context.app.upkeep.sharing
        self.tills: list[SeenTill] = []
        self.card = TillsCard()
        self.card.begun.connect(self._on_begun)
        self.card.left.connect(self._on_left)
        self.card.tried.connect(self._on_tried)
        self.card.agreed.connect(self._on_agreed)
        self.card.stopped.connect(self.sharing.stop)
        self.card.renamed.connect(self._on_renamed)
        self.cards = (self.card,)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._show()

    def look(self) -> None:
        self._show()
        self._ask()
        self._timer.start()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.TILLS):
            self._show_progress()
            self._ask()

    def show_tills(self, tills: list[SeenTill], trouble: AppError | None) -> None:
        """Show who is there, or why that is not known."""
        own = self.sharing.shared
        if self.tills != tills and own is not None and not self.card.name.edit.hasFocus():
            self.card.name.edit.setText(next((each.name for each in tills if each.number == own.till), ""))
        self.tills = tills
        self._show("" if trouble is None else sentence(trouble, self.context.language))

    def _on_time(self) -> None:
        if self.card.isVisible():
            self._ask()
        else:
            self._timer.stop()

    def _ask(self) -> None:
        if self.sharing.shared is not None:
            self.context.bridge.run(
                "tills", hear_end(self.sharing.tills(), self._on_there, self._on_not_there), latest=True, quiet=True
            )

    def _show(self, trouble: str = "") -> None:
        self.show(self.context.bridge.read(lambda: self.sharing.shared), trouble)

    def show(self, shared: SharedShop | None, trouble: str = "") -> None:
        """Show the tills of a shared shop, or the ways to one."""
        if shared is None:
            self.card.show_alone(can_join=not self.context.bridge.read(lambda: self.sharing.has_sold))
            return
        words = trouble or tr("This is till {number} of a shared shop.").format(number=shared.till)
        self.card.show_shared(words, shared.address, [self._shown(each, shared) for each in self.tills])

    def _shown(self, till: SeenTill, shared: SharedShop) -> ShownTill:
        now, language = self.context.now(), self.context.language
        when = moment(now - timedelta(seconds=till.seconds_ago), now, language)
        seen = tr("here now") if till.is_here else tr("last seen {when}").format(when=when)
        behind = tr("changes behind: {count}").format(count=whole_number(till.changes_behind, language))
        parts = [f"Kvitt {till.version}", seen, behind if till.changes_behind else tr("up to date")]
        if not till.same_schema:
            parts.append(tr("another version of the data: renew Kvitt there"))
        own = f" ({tr('this till')})" if till.number == shared.till else ""
        return ShownTill(f"{till.number}  {till.name}{own}", " · ".join(parts))

    def _on_begun(self, kind: str) -> None:
        move = MoveKind(kind)
        alone = self.sharing.shared is None
        question, agree = _asked(move, alone=alone)
        self.card.show_move(move, question, agree)

    def _on_left(self) -> None:
        self.sharing.stop()
        self.card.show_no_move()
        self._show()

    def _move(self, kind: str) -> ShopMove:
        return ShopMove(MoveKind(kind), self.card.address.text.strip(), self.card.name.text.strip())

    def _on_tried(self, kind: str) -> None:
        self.card.show_progress(tr("The server is asked…"))
        move = self._move(kind)
        asked = self.sharing.try_out(move, self.card.password.text)
        work = hear_end(asked, partial(self.show_tried, move), self.complain)
        self.context.bridge.run("try sharing", work, latest=True)

    def _on_agreed(self, kind: str) -> None:
        try:
            self.sharing.allow_moving()
        except AppError as refused:
            self.complain(refused)
            return
        self.wishes.move_wanted.emit(self._move(kind), self.card.password.text)

    def _on_renamed(self, name: str) -> None:
        self.context.bridge.run(
            "rename till", hear_end(self.sharing.rename(name), lambda _none: None, self._on_name_refused), latest=True
        )

    def _on_name_refused(self, trouble: AppError) -> None:
        self.card.name.complain(sentence(trouble, self.context.language))

    def _on_there(self, tills: list[SeenTill]) -> None:
        self.show_tills(tills, None)

    def _on_not_there(self, trouble: AppError) -> None:
        self.show_tills(self.tills, trouble)

    def _show_progress(self) -> None:
        progress = self.sharing.progress
        if progress is not None:
            phase, through, of = progress
            words = tr("Comparing: {percent} %") if phase is MovePhase.COMPARING else tr("Moving: {percent} %")
            self.card.show_progress(words.format(percent=100 * through // max(of, 1)))

    def show_tried(self, move: ShopMove, moved: Moved) -> None:
        """Say what a trial came to."""
        words = tr(
            "It can be done. Orders: {orders}, payments: {payments}, rows compared: {rows}. Nothing was changed yet."
        )
        if move.kind is MoveKind.JOIN:
            words = tr("It can be done. Orders: {orders}, payments: {payments}. Nothing was changed yet.")
        self.card.show_verdict(words.format(orders=moved.orders, payments=moved.payments, rows=moved.rows), good=True)

    def complain(self, trouble: AppError) -> None:
        """Say why it cannot be done."""
        self.card.show_verdict(sentence(trouble, self.context.language), good=False)


def _asked(move: MoveKind, *, alone: bool) -> tuple[str, str]:
    """The question of a move, and the words of the button that says yes."""
    if move is MoveKind.SHARE:
        return (
            tr("All of this shop is copied to the server and every row is compared; then this till works with it."),
            tr("Share it and start Kvitt again"),
        )
    if move is MoveKind.UPGRADE:
        return (
            tr("Do this once, after Kvitt was renewed on the first till. Renew the others next."),
            tr("Bring it up to date and start Kvitt again"),
        )
    if move is MoveKind.UNSHARE:
        return (
            tr("The shop comes back to this computer, and no other till can sell any more. Close Kvitt there first."),
            tr("Move it back and start Kvitt again"),
        )
    if alone:
        return (
            tr("This till gets the orders, products and people of the shop at the server."),
            tr("Join it and start Kvitt again"),
        )
    return (
        tr("This till's copy is fetched from the server once more. The copy that it has now is kept, but not used."),
        tr("Fetch it and start Kvitt again"),
    )
